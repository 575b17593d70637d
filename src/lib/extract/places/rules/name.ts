import { NAME, WORD } from '#lib/gazetteer/format.ts';
import type { Rule } from './rule.ts';

/** What the name alone says: a country is a place nearly always, a village with the name of a thing hardly ever. */
export const fromName: Rule = {
  name: 'name',
  weigh(match, { document, gazetteer }) {
    const best = match.candidates[0];
    if (!best) return 0;
    const kind = gazetteer.kindOf(best.place);
    const grounds = best.nameKind === NAME.demonym ? 8 : best.prior;
    let weight = (grounds - 4.6) * 1.1;
    if (kind === 'admin2') weight += match.words > 1 ? 3 : 0;
    if (match.words > 1) weight += 1.5;
    else if (best.nameKind !== NAME.demonym && best.nameKind !== NAME.initials) {
      const famous = best.prior >= 7.5 ? 0.4 : best.prior >= 6 ? 0.8 : 1;
      if (match.flags & WORD.ordinary) weight -= 5 * famous;
      if (match.flags & WORD.firstName) weight -= 2.5 * famous;
      if (match.flags & WORD.surname) weight -= 2 * famous;
      if (match.flags & WORD.organisation) weight -= 2 * famous;
      if (match.folded.length <= 3) weight -= 1.5 * famous;
    }
    if (document.upperCase && match.words === 1)
      weight -= best.prior >= 6.5 ? 0 : match.flags === 0 ? 1.5 : 3;
    return weight;
  },
};

/** The same word without its capital elsewhere in the document: a word, not a name. */
export const asWord: Rule = {
  name: 'word',
  weigh: (match, { lowered, document }) =>
    match.words === 1 && !document.upperCase && lowered.has(document.tokens.lower[match.first] ?? '')
      ? -3
      : 0,
};
