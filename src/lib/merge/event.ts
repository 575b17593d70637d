import { specificity } from '#lib/model/containment.ts';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import { tellingness } from '#lib/model/families.ts';
import { CATEGORY_OF_TYPE, type EventType } from '#lib/model/taxonomy.ts';
import { BASES, type When } from '#lib/time/when.ts';

/** Text order within an article, articles by id: the order in which an event's first mention is found. */
export function compareMentions(a: LocatedMention, b: LocatedMention): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1;
  return a.mention.evidence.trigger.start - b.mention.evidence.trigger.start || (a.id < b.id ? -1 : 1);
}

/** Best evidence first. */
export function compareEvidence(a: LocatedMention, b: LocatedMention): number {
  return b.mention.confidence - a.mention.confidence || compareMentions(a, b);
}

/** The value most mentions give, weighted by `weigh`; the earlier one of two that are even. */
function mostBacked<T>(
  values: readonly { readonly value: T; readonly key: string; readonly weight: number }[],
): T | null {
  const tally = new Map<string, { value: T; weight: number }>();
  for (const { value, key, weight } of values) {
    const known = tally.get(key);
    if (known) known.weight += weight;
    else tally.set(key, { value, weight });
  }
  let best: { value: T; weight: number } | null = null;
  for (const entry of tally.values()) if (entry.weight > (best?.weight ?? 0)) best = entry;
  return best?.value ?? null;
}

function whenWeight(when: When): number {
  const width = when.start === null || when.end === null ? 1000 : when.end - when.start + 1;
  return (BASES.length - BASES.indexOf(when.basis)) / Math.log2(1 + width);
}

/** The event that one mention alone reports: most do. The same as {@link makeEvent} makes of it. */
function eventOfOne({ id, articleId, mention }: LocatedMention): Event {
  const { type, when, places, confidence, fatalities, salience } = mention;
  return {
    id,
    type,
    category: CATEGORY_OF_TYPE[type],
    title: mention.title,
    when: when && confidence * whenWeight(when) > 0 ? when : null,
    places: confidence > 0 ? places.map(({ place }) => place) : [],
    planned: mention.frame === 'planned',
    confidence: Math.round((1 - (1 - confidence)) * 1000) / 1000,
    salience,
    minor: mention.minor === true,
    fatalities: fatalities && { min: fatalities.min, max: fatalities.max },
    mentions: [id],
    articles: [articleId],
  };
}

/** Makes the event out of the mentions that report it. Independent of their order. At least one mention. */
export function makeEvent(mentions: readonly LocatedMention[]): Event {
  const [only] = mentions;
  if (only && mentions.length === 1) return eventOfOne(only);
  const ranked = [...mentions].sort(compareEvidence);
  const first = mentions.reduce((a, b) => (compareMentions(a, b) <= 0 ? a : b));
  const best = ranked[0] ?? first;
  const type: EventType =
    mostBacked(
      ranked.map(({ mention }) => ({
        value: mention.type,
        key: mention.type,
        weight: 1 + tellingness(mention.type) * 0.5,
      })),
    ) ?? best.mention.type;
  const when = mostBacked(
    ranked.flatMap(({ mention }) => {
      const w = mention.when;
      return w
        ? [
            {
              value: w,
              key: `${String(w.start)}/${String(w.end)}`,
              weight: mention.confidence * whenWeight(w),
            },
          ]
        : [];
    }),
  );
  const placed = mostBacked(
    ranked.flatMap(({ mention }) => {
      const [head] = mention.places;
      if (!head) return [];
      const key = mention.places.map(({ place }) => place.id).join(' ');
      return [{ value: mention.places, key, weight: mention.confidence * (1 + specificity(head.place)) }];
    }),
  );
  const tolls = ranked.flatMap(({ mention }) => (mention.fatalities ? [mention.fatalities] : []));
  const articles = [...new Set([...mentions].sort(compareMentions).map(({ articleId }) => articleId))];
  const doubt = ranked
    .slice(0, 5)
    .reduce((left, { mention }, i) => left * (1 - mention.confidence * (i === 0 ? 1 : 0.3)), 1);
  return {
    id: first.id,
    type,
    category: CATEGORY_OF_TYPE[type],
    title: best.mention.title,
    when,
    places: placed?.map(({ place }) => place) ?? [],
    planned: ranked.every(({ mention }) => mention.frame === 'planned'),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    salience:
      Math.max(...ranked.slice(0, 50).map(({ mention }) => mention.salience)) *
      (1 + 0.15 * Math.log2(articles.length)),
    minor: ranked.every(({ mention }) => mention.minor === true),
    fatalities:
      tolls.length === 0
        ? null
        : {
            min: Math.min(...tolls.slice(0, 50).map((t) => t.min)),
            max: Math.max(...tolls.slice(0, 50).map((t) => t.max)),
          },
    mentions: ranked.map(({ id }) => id),
    articles,
  };
}
