import type { Quantity } from '#lib/model/mention.ts';
import type { Cluster, Report } from './clusters.ts';
import type { Layout } from './layout.ts';
import { agesIn, MOST_NAMES, namesIn } from './names.ts';
import { isOutcome } from './quantities.ts';

/** The report that shows a cluster best: not a mere outcome, with its own date and place, early. */
export function bestReport(it: Cluster): Report | null {
  let best: Report | null = null;
  let most = -1;
  for (const [i, report] of it.reports.entries()) {
    const score =
      (report.date ? 2 : 0) +
      (report.place ? 2 : 0) +
      (isOutcome(report.trigger) ? 0 : 1.5) +
      (report.trigger.type === it.type ? 1 : 0) -
      i * 0.2;
    if (score > most) {
      most = score;
      best = report;
    }
  }
  return best;
}

/** The first count of the dead or the hurt that is told of a cluster. */
export function firstOf(it: Cluster, of: 'fatalities' | 'injured'): Quantity | null {
  for (const report of it.reports) if (report.toll[of]) return report.toll[of];
  return null;
}

/** The names and the ages told in a cluster's sentences, each once. */
export function peopleOf(layout: Layout, it: Cluster): { names: string[]; ages: string[] } {
  const names = new Set<string>();
  const ages = new Set<string>();
  let seen = -1;
  for (const { trigger } of it.reports) {
    const in_ = layout.sentences[trigger.sentence];
    if (!in_ || trigger.sentence === seen) continue;
    seen = trigger.sentence;
    for (const name of namesIn(layout, in_)) names.add(name);
    for (const age of agesIn(layout, in_)) ages.add(age);
    if (names.size >= MOST_NAMES) break;
  }
  return { names: [...names].slice(0, MOST_NAMES), ages: [...ages] };
}
