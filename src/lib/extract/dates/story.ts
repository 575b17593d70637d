import { Outlook } from './outlook.ts';
import type { Reading } from './reading.ts';
import type { Context, Spoken } from './resolve/context.ts';
import type { Telling } from './telling.ts';
import type { Phrase } from './types.ts';

/** What surrounds each phrase of a document in turn: one object that moves along, since texts may hold a date in every word. */
export class Story implements Context {
  readonly told: Context['told'];
  readonly toldOf: Context['toldOf'];
  readonly toldBase: Context['toldBase'];
  readonly narrative: boolean;
  spoken: Spoken | null = null;
  spokenDay: Spoken | null = null;
  fresh = false;
  readonly #verbs: Outlook;
  #phrase: Phrase | null = null;
  #outlook: Context['outlook'] | null = null;

  constructor({ told, toldOf, toldBase, narrative }: Telling, reading: Reading) {
    this.told = told;
    this.toldOf = toldOf;
    this.toldBase = toldBase;
    this.narrative = narrative;
    this.#verbs = new Outlook(reading);
  }

  /** Few phrases ask, and the answer takes a walk through the sentence. */
  get outlook(): Context['outlook'] {
    if (this.#outlook === null) {
      const phrase = this.#phrase;
      this.#outlook = phrase ? this.#verbs.around(phrase.first, phrase.end) : 0;
    }
    return this.#outlook;
  }

  get happened(): boolean {
    return this.#phrase !== null && this.#verbs.happened(this.#phrase.first);
  }

  /** Goes on to the next phrase. */
  turnTo(phrase: Phrase, fresh: boolean): void {
    this.#phrase = phrase;
    this.#outlook = null;
    this.fresh = fresh;
  }

  /** Takes note of a date that later ones may follow. */
  speakOf(spoken: Spoken | null): void {
    if (!spoken) return;
    this.spoken = spoken;
    if (spoken.precision === 'day') this.spokenDay = spoken;
  }
}
