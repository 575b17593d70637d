import type { EventMention } from '#lib/model/mention.ts';
import { CATEGORY_OF_TYPE } from '#lib/model/taxonomy.ts';
import type { Span } from '#lib/model/span.ts';
import type { Sentence } from '#lib/text/index.ts';
import { completeTitle } from '../titles/complete.ts';
import { titleOf } from '../titles/index.ts';
import { anniversaryIn } from './anniversary.ts';
import type { Cluster, Report } from './clusters.ts';
import type { Features } from './features.ts';
import type { Layout } from './layout.ts';
import { townOfService } from './local-service.ts';
import type { Settled } from './settle.ts';
import { firstOf, peopleOf, tellingOf, toldBeside, toldBy, whereSaid, whoOf } from './shown.ts';

/** A cluster with its date and places, and how much it weighs in its article. */
export interface Weighed {
  readonly it: Cluster;
  /** The report that shows it, and that report's sentence. */
  readonly shown: Report;
  readonly sentence: Sentence;
  readonly settled: Settled;
  readonly features: Features;
  readonly confidence: number;
  readonly salience: number;
  /** It is only the setting of something else. */
  readonly setting: boolean;
}

/** The words that say where and name no place of the map. */
const localIn = ({ places, spans }: Settled): Span[] =>
  spans.filter((span) => !places.some(({ start }) => start === span.start));

/** The occurrence that a cluster reports, as an article tells it. */
export function tell(
  layout: Layout,
  { it, shown, sentence, settled, confidence, salience }: Weighed,
  minor: boolean,
): EventMention {
  const { document, body, service } = layout;
  const { trigger } = shown;
  const in_ = layout.sentences[trigger.sentence];
  const anniversary = in_ ? anniversaryIn(layout, in_) : null;
  const town = settled.town ?? townOfService(service, it.type, settled.places[0]);
  const local = localIn(settled);
  const said = whereSaid(layout, it, settled);
  const { names, ages } = peopleOf(layout, it);
  return {
    type: it.type,
    category: CATEGORY_OF_TYPE[it.type],
    frame: trigger.frame,
    title: completeTitle(
      titleOf(document, sentence, body, trigger),
      toldBeside(document, shown, sentence, settled),
    ),
    when: settled.when,
    places: settled.places,
    confidence,
    ...(town !== null && { town }),
    ...(local.length > 0 && { local }),
    salience,
    fatalities: firstOf(it, 'fatalities'),
    injured: firstOf(it, 'injured'),
    ...whoOf(it, shown),
    names,
    ages,
    ...(anniversary === null ? {} : { anniversary }),
    rules: [trigger.rule, ...settled.rules],
    evidence: {
      sentence: { start: sentence.start, end: sentence.end },
      trigger: tellingOf(layout, shown, settled, said),
      date: settled.date ? { start: settled.date.start, end: settled.date.end } : null,
      places: said,
      told: toldBy(layout, it, shown, settled, said),
    },
    ...(minor && { minor }),
  };
}
