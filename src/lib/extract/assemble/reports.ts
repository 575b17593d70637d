import type { Trigger } from '../triggers/index.ts';
import { Crowd } from './crowd.ts';
import { attributesOf } from './attributes.ts';
import { splitClauses } from './clauses.ts';
import type { Report } from './clusters.ts';
import { isAnother, isAnswered, isSince, turns } from './discourse.ts';
import { readGapped } from './gapped.ts';
import { joinDate } from './join-date.ts';
import { joinPlaces } from './join-place.ts';
import type { Layout } from './layout.ts';
import { readAgain, readDoneSo } from './repeated.ts';
import { NO_TOLL, readToll, shareToll } from './quantities.ts';
import { factsOf } from './scene-features.ts';
import { readScenes, scenesAround } from './scenes.ts';
import { victimIn } from './victims.ts';

/** The triggers that tell of something real or planned, in text order, each with what its own sentence gives it. */
export function readReports(
  layout: Layout,
  triggers: readonly Trigger[],
  published: number | null,
): Report[] {
  const reports: Report[] = [];
  let at = 0;
  while (at < triggers.length) {
    const sentenceIndex = triggers[at]?.sentence ?? 0;
    let end = at;
    while (end < triggers.length && triggers[end]?.sentence === sentenceIndex) end++;
    const group = triggers.slice(at, end);
    at = end;
    const in_ = layout.sentences[sentenceIndex];
    if (!in_) continue;
    const clauses = splitClauses(layout.document, in_.sentence);
    const scenes = readScenes(layout, in_);
    const facts = scenes.map((scene, i) => factsOf(layout, in_, scene, scenesAround(scenes, i)));
    const toll = readToll(layout, in_, group);
    const turning = turns(layout, in_);
    const tolls = shareToll(toll, group);
    const crowd = new Crowd(group);
    for (const trigger of group) {
      if (trigger.frame !== 'asserted' && trigger.frame !== 'planned') continue;
      if (trigger.token < layout.body && trigger.token >= layout.imprint) continue;
      const answered = isAnswered(layout, in_, trigger, reports.at(-1));
      const attributes = attributesOf(layout, in_, trigger);
      const date = joinDate(layout, in_, clauses, trigger, published, group);
      const { place, local } = joinPlaces(layout, in_, clauses, facts, trigger, crowd);
      const report: Report = {
        trigger,
        date,
        place,
        local,
        toll: tolls.get(trigger) ?? NO_TOLL,
        attributes,
        victim: victimIn(layout, attributes.target),
        apart: answered || isSince(layout, in_, trigger),
        another:
          answered || (turning && trigger.introduced !== 'definite') || isAnother(layout, in_, trigger),
      };
      reports.push(report, ...readAgain(layout, in_, report));
    }
    const next = layout.sentences[sentenceIndex + 1];
    if (next && triggers[at]?.sentence !== next.index)
      reports.push(
        ...readGapped(layout, next, reports, published),
        ...readDoneSo(layout, next, reports, published),
      );
  }
  return reports;
}
