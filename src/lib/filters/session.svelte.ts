import type { Notice } from '#lib/dashboard/notices.ts';
import { defaultState, formatState, formatterByEvent, parseQuery } from '#lib/dashboard/state.ts';
import type {
  DashboardData,
  DashboardState,
  DayRange,
  EventDetail,
  EventPage,
  EventRow,
  FacetCounts,
  MapArea,
  MapView,
  TimelineData,
} from '#lib/dashboard/types.ts';
import { AddressWriter } from './address-writer.ts';
import type { AddressBar } from './address-writer.ts';
import type { DashboardApi, Progress } from './api.ts';
import { counted, NO_CELLS } from './counted.ts';
import type { Counted } from './counted.ts';
import { latestWins } from './latest.ts';
import { unseen } from './rows.ts';
import { same } from './same.ts';
import { Undo } from './undo.svelte.ts';
import type { AfterPaint } from '#lib/ui/after-paint.ts';

/** Milliseconds that keys or typing must rest before the list is asked for. */
const LIST_DELAY = 120;
/** Milliseconds between looks at a running ingest. */
const PROGRESS_DELAY = 1500;

/** What the pointer or the focus is on, in any of the views. */
export interface Hover {
  readonly event: EventRow | null;
  readonly place: string | null;
}

/** Where nothing is painted, nothing waits for it. */
const AT_ONCE: Later = { isWaiting: false, run: (work) => work(), drop: () => undefined };
type Later = Pick<AfterPaint, 'isWaiting' | 'run' | 'drop'>;

const NO_HOVER: Hover = { event: null, place: null };

/**
 * The one owner of what the viewer chose and of what is shown for it. Views read its fields and call its methods.
 * Counts move in place while a range is dragged; `moved` changes each time, so that views know when to look again.
 */
export class DashboardSession {
  state: DashboardState = $state.raw(defaultState);
  notices: readonly Notice[] = $state.raw([]);
  /** By every filter. */
  all: Counted = $state.raw(counted(NO_CELLS));
  /** By every filter but the subjects, for the counts on the subjects. */
  bySubject: Counted = $state.raw(this.all);
  /** By every filter but the places and the box, for the map. */
  byArea: Counted = $state.raw(this.all);
  moved = $state(0);
  /** A hand holds the range and moves it. */
  held = $state(false);
  /** The state of the addresses in links: that of the address bar, which follows a drag a little later. */
  linked: DashboardState = $state.raw(defaultState);
  readonly #byEvent = $derived(this.#addresses(this.linked));

  rows: readonly EventRow[] = $state.raw([]);
  total = $state(0);
  undated = $state(0);
  unplaced = $state(0);
  /** Statements and background among what matches; not in the other counts unless all is shown. */
  minor = $state(0);
  /** A request for rows is on its way. */
  loading = $state(false);
  /** Why the last request failed; null after a good one. */
  failure: string | null = $state(null);

  /** Counts of the facets' values; null until somebody looks at them. */
  facets: FacetCounts | null = $state.raw(null);
  /** What the server gave for the timeline; it asks for more itself. */
  timeline: TimelineData = $state.raw({ lanes: null, broad: [] });
  detail: EventDetail | null = $state.raw(null);
  detailLoading = $state(false);
  hover: Hover = $state.raw(NO_HOVER);
  /** Places picked by name, for the map to go to. */
  sought: readonly string[] = $state.raw([]);

  names: DashboardData['names'] = $state.raw([]);
  articles = $state(0);
  events = $state(0);
  progress: Omit<Progress, 'revision'> = $state.raw({ state: 'idle', total: 0, done: 0, failures: [] });

  #api: DashboardApi;
  #address: AddressBar;
  /** Takes what need not be in the frame that shows a choice. */
  readonly #later: Later;
  #revision = 0;
  #started = false;
  readonly #writer: AddressWriter;
  #fingerprint = '';
  /** The rows are not those of the range that a hand holds. */
  #behind = false;
  /** The state whose page was asked for again; null when none is on its way. */
  #reloading: string | null = null;
  #facetsWatched = false;
  #undo = new Undo<DashboardState>();
  #latest = {
    facets: latestWins(),
    cells: latestWins(),
    rows: latestWins(),
    more: latestWins(),
    detail: latestWins(),
  };

  constructor(
    data: DashboardData,
    state: DashboardState,
    api: DashboardApi,
    address: AddressBar,
    later: Later = AT_ONCE,
  ) {
    this.#api = api;
    this.#address = address;
    this.#later = later;
    this.#writer = new AddressWriter((how) => {
      const { state } = this;
      later.run(() => {
        this.linked = state;
        address[how](this.hrefWith(state));
      });
    });
    this.adopt(data, state);
  }

  /** Takes what the server gave for a state: on the first paint and after a full navigation. */
  adopt(data: DashboardData, state: DashboardState): void {
    // What was chosen while the page of newer data was on its way must not be lost to it.
    const own = this.state;
    const overtaken = this.#reloading !== null && this.#reloading !== formatState({ ...own, data: null });
    this.#reloading = null;
    this.#take(data, overtaken ? own : state);
    if (!overtaken) return;
    this.#writer.writeSoon();
    void this.#loadCells();
    void this.#loadRows(0);
    void this.#loadDetail();
  }

  #take(data: DashboardData, state: DashboardState): void {
    this.state = state;
    this.notices = data.notices;
    this.all = counted(data.cells, state);
    this.bySubject = this.byArea = this.all;
    this.#takePage(data.page);
    this.timeline = data.timeline;
    this.detail = data.detail;
    this.names = data.names;
    this.articles = data.articles;
    this.events = data.events;
    this.#fingerprint = data.fingerprint;
    this.linked = state;
    if (this.#facetsWatched) void this.#loadFacetCounts();
    this.progress = data.progress;
    this.#revision = data.cells.revision;
    if (this.#started) this.#loadFacets();
  }

  /** Starts what needs a running page: counts that the first paint does without, and the look at a running ingest. */
  start(): () => void {
    this.#started = true;
    this.#loadFacets();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      try {
        const progress = await this.#api.progress();
        this.progress = progress;
        const changed = progress.revision !== this.#revision;
        // In the middle of a gesture the address lags behind; the next look comes soon.
        if (changed && !this.#writer.isBehind && !this.#later.isWaiting && !this.loading) {
          this.#revision = progress.revision;
          // Of whatever data there is by now: without the fingerprint of the old.
          this.#reloading = formatState({ ...this.state, data: null });
          this.#address.reload(addressOf({ ...this.state, data: null }));
        }
      } catch {
        // The next look may succeed; what is shown stays true for its revision.
      }
      schedule();
    };
    const schedule = (): void => {
      timer = setTimeout(
        () => void look(),
        this.progress.state === 'running' ? PROGRESS_DELAY : PROGRESS_DELAY * 10,
      );
    };
    schedule();
    return () => {
      clearTimeout(timer);
      this.#leaveAddress();
    };
  }

  /**
   * Changes what the viewer chose.
   * @param gesture changes of one gesture (a drag, a run of key presses, typing) make one step in the browser's history.
   */
  choose(change: Partial<DashboardState>, gesture: string | null = null): void {
    const before = this.state;
    this.state = { ...before, ...change };
    this.notices = [];
    if (same('address', this.state, before)) return;
    if (!same('choices', this.state, before)) this.#undo.note(before, gesture);
    this.#follow(before, gesture);
  }

  /** Everything as in a state that was saved or undone; what is only looked at, the open event and the map's view, may change too. */
  show(state: DashboardState): void {
    const before = this.state;
    if (!same('choices', state, before)) this.#undo.note(before, null);
    this.#turnTo(state);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /** Takes back the last choice; the map's view and the open event stay. */
  undo(): void {
    this.#step(this.#undo.undo(this.state));
  }

  redo(): void {
    this.#step(this.#undo.redo(this.state));
  }

  #step(state: DashboardState | null): void {
    const { view, event, lang } = this.state;
    if (state) this.#turnTo({ ...state, view, event, lang });
  }

  #turnTo(state: DashboardState): void {
    const before = this.state;
    this.state = state;
    this.notices = [];
    this.#follow(before, null);
  }

  /** Brings the address and what is shown after the state. */
  #follow(before: DashboardState, gesture: string | null): void {
    this.#writer.write(gesture);
    if (!same('cells', before, this.state)) void this.#loadCells();
    if (this.state.range !== before.range || this.state.match !== before.match) this.#moveCounters();
    const delay = gesture === null ? 0 : LIST_DELAY;
    if (!same('rows', before, this.state)) {
      // Fifty new rows in the middle of a movement would be felt.
      if (this.held) this.loading = this.#behind = true;
      else void this.#loadRows(delay);
    }
    if (!this.held && !same('facets', before, this.state)) void this.#loadFacetCounts(delay);
    if (before.event !== this.state.event) void this.#loadDetail();
  }

  /** A hand holds the range and moves it: lists and links wait until it lets go. */
  hold(held: boolean): void {
    this.held = held;
    this.#writer.hold(held);
    if (held) return;
    this.linked = this.state;
    if (!this.#behind) return;
    this.#behind = false;
    void this.#loadRows(0);
    void this.#loadFacetCounts();
  }

  setRange(range: DayRange | null, gesture: string | null = null): void {
    this.choose({ range }, gesture);
  }

  /**
   * The map was moved: the address follows, the history does not.
   * @param seen what the map shows now; the filter by the view goes with it
   */
  setView(view: MapView, seen: MapArea['box'] | null): void {
    if (this.state.area?.kind === 'view' && seen) {
      this.choose({ view, area: { kind: 'view', box: seen } }, 'view');
      return;
    }
    this.state = { ...this.state, view };
    this.#writer.writeSoon();
  }

  /** Adds the value to a list of choices, or takes it away. */
  toggle(
    key: 'categories' | 'types' | 'places' | 'sources' | 'confidence' | 'bases' | 'precisions',
    value: string,
  ): void {
    const values: readonly string[] = this.state[key];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    this.choose({ [key]: next });
  }

  /** Adds a place picked by name, or takes it away; the map goes to what is picked. */
  seek(place: string): void {
    this.toggle('places', place);
    const { places } = this.state;
    if (places.includes(place)) this.sought = places;
  }

  /** Back to everything; how it is looked at, the map's view and the lanes, stays. */
  reset(): void {
    const { view, lanes, lang } = this.state;
    this.choose({ ...defaultState, view, lanes, lang });
  }

  /** The address changed under the page: back, forward. */
  followAddress(search: string): void {
    const { state, notices } = parseQuery(search);
    const before = this.state;
    this.#leaveAddress();
    this.state = this.linked = state;
    this.notices = notices;
    if (!same('cells', before, state)) void this.#loadCells();
    this.#moveCounters();
    if (!same('rows', before, state)) void this.#loadRows(0);
    if (!same('facets', before, state)) void this.#loadFacetCounts();
    if (before.event !== state.event) void this.#loadDetail();
  }

  /** What was to be written of it is not: it was changed by somebody else, or the page goes. */
  #leaveAddress(): void {
    this.#writer.leave();
    this.#later.drop();
  }

  /** Asks for everything again: after a failure, or when the data changed. */
  refresh(): void {
    void this.#loadCells();
    void this.#loadRows(0);
  }

  /** How many events the list would hold after a change. */
  async countWith(change: Partial<DashboardState>): Promise<number> {
    const page = await this.#api.events({ ...this.state, ...change }, 0, new AbortController().signal);
    return page.total;
  }

  /** The first events at a place, by all that is chosen but the places. */
  eventsIn(place: string): Promise<EventPage> {
    return this.#api.events({ ...this.state, places: [place] }, 0, new AbortController().signal);
  }

  /** The next rows of the list, when there are more. */
  async loadMore(): Promise<void> {
    if (this.loading || this.rows.length >= this.total) return;
    const asked = this.state;
    await this.#guard(async () => {
      const page = await this.#latest.more((signal) =>
        this.#api.events(this.state, this.rows.length, signal),
      );
      if (!page || !same('rows', asked, this.state)) return;
      this.rows = [...this.rows, ...unseen(this.rows, page.rows)];
      this.total = page.total;
    });
  }

  /** The event before (-1) or after (+1) the open one in the list, null at an end; after one that is no more in it, the first. */
  neighbour(step: 1 | -1): EventRow | null {
    const at = this.rows.findIndex((row) => row.id === this.state.event);
    return at < 0 && step < 0 ? null : (this.rows[at + step] ?? null);
  }

  /** The address that shows what is seen now, with another event open. */
  hrefOf(event: string | null): string {
    return this.#byEvent(event);
  }

  /** The address of a state. */
  hrefWith(state: DashboardState): string {
    return this.#addresses(state)(state.event);
  }

  #addresses(state: DashboardState): (event: string | null) => string {
    const marked = formatterByEvent({ ...state, data: this.#fingerprint });
    // The default has the bare address.
    const isBare = formatterByEvent({ ...state, data: null })(null) === '';
    return (event) => (event === null && isBare ? '/' : `?${marked(event)}`);
  }

  /** What is seen now, with the fingerprint of its data. */
  get linkState(): DashboardState {
    return { ...this.state, data: this.#fingerprint };
  }

  /** Counts of the facets are kept up to date while somebody looks at them. */
  watchFacets(watched: boolean): void {
    this.#facetsWatched = watched;
    if (watched) void this.#loadFacetCounts();
  }

  point(hover: Partial<Hover> | null): void {
    this.hover = hover ? { ...NO_HOVER, ...hover } : NO_HOVER;
  }

  #takePage(page: DashboardData['page']): void {
    this.rows = page.rows;
    this.total = page.total;
    this.undated = page.undated;
    this.unplaced = page.unplaced;
    this.minor = page.minor;
  }

  #moveCounters(): void {
    // Often one and the same.
    const tables = [this.all, this.bySubject, this.byArea];
    for (const { counter } of tables.filter((table, i) => tables.indexOf(table) === i))
      counter.setRange(this.state.range, this.state.match);
    this.moved++;
  }

  /** The server's page has the counts by every filter only. */
  #loadFacets(): void {
    if (this.all.cells.partial || this.state.categories.length > 0 || somewhere(this.state))
      void this.#loadCells();
  }

  async #loadCells(): Promise<void> {
    await this.#guard(async () => {
      const { state } = this;
      const loaded = await this.#latest.cells(async (signal) => {
        const all = this.#api.cells(state, signal);
        return Promise.all([
          all,
          state.categories.length > 0 ? this.#api.cells({ ...state, categories: [] }, signal) : all,
          somewhere(state) ? this.#api.cells({ ...state, places: [], area: null }, signal) : all,
        ]);
      });
      if (!loaded) return;
      const [all, bySubject, byArea] = loaded;
      this.all = counted(all, this.state);
      this.bySubject = bySubject === all ? this.all : counted(bySubject, this.state);
      this.byArea = byArea === all ? this.all : counted(byArea, this.state);
      this.moved++;
    });
  }

  async #loadFacetCounts(delay = 0): Promise<void> {
    if (!this.#facetsWatched) return;
    await this.#guard(async () => {
      const counts = await this.#latest.facets((signal) => this.#api.facets(this.state, signal), delay);
      if (counts) this.facets = counts;
    });
  }

  async #loadRows(delay: number): Promise<void> {
    this.loading = true;
    await this.#guard(async () => {
      const page = await this.#latest.rows((signal) => this.#api.events(this.state, 0, signal), delay);
      if (!page) return;
      this.#takePage(page);
      this.loading = false;
    });
  }

  async #loadDetail(): Promise<void> {
    const id = this.state.event;
    if (id === null) {
      this.detail = null;
      this.detailLoading = false;
      return;
    }
    this.detailLoading = true;
    await this.#guard(async () => {
      const loaded = await this.#latest.detail(async (signal) => ({
        detail: await this.#api.event(id, signal),
      }));
      if (!loaded || this.state.event !== id) return;
      this.detail = loaded.detail;
      this.detailLoading = false;
      if (!loaded.detail) this.notices = [{ key: 'eventGone' }];
    });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failure = null;
    } catch (error) {
      this.loading = false;
      this.detailLoading = false;
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}

function addressOf(state: DashboardState): string {
  const query = formatState(state);
  return query === '' ? '/' : `?${query}`;
}

/** Whether the state is limited to some places or to a box. */
function somewhere({ places, area }: DashboardState): boolean {
  return places.length > 0 || area !== null;
}
