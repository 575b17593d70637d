import { NAME, WORD } from '#lib/gazetteer/format.ts';
import { TOKEN } from '#lib/text/types.ts';
import { after, before, lowerAt } from '../reading.ts';
import type { Rule } from './rule.ts';
import { VETO } from './rule.ts';

/** From this standing on a name needs no capitals to be one: countries, regions, the largest towns. */
const WELL_KNOWN = 6.5;
/** A town of this standing may have an article in its name: "the Hague". */
const WITH_ARTICLE = 5.5;
/** Without their full stops shorter words are words. */
const SHORTEST = 4;

/** What bears a place's, or a person's, name in the name of a body. */
const BODIES = new Set(
  'revolutionary movement front battalion brigade column party organization organisation'.split(' '),
);

/** Spanish nouns of division, which stand untranslated beside the name of one: "Las Flores canton", "Colonia Centro". */
const DIVISIONS = new Set('canton colonia barrio hacienda finca caserio urbanizacion reparto'.split(' '));

/** Where everything is in capitals they make no name of a word: "a car bomb", "tell us", "after the meeting". */
export const inCapitals: Rule = {
  name: 'capitals',
  weigh(match, { document, lexicon }) {
    if (!document.upperCase) return 0;
    const first = lowerAt(document, match.first);
    const head = after(document, match.last);
    if (head >= 0 && match.standing < WELL_KNOWN && BODIES.has(lowerAt(document, head))) return -5;
    const [best] = match.candidates;
    if (match.words === 1) {
      if (DIVISIONS.has(first)) return VETO;
      if (first.length < SHORTEST && !first.includes('.') && best?.nameKind !== NAME.demonym) {
        if (best?.nameKind !== NAME.initials || match.flags & WORD.ordinary) return -12;
      }
      const article = before(document, match.first);
      return article >= 0 &&
        lowerAt(document, article) === 'the' &&
        match.standing < WITH_ARTICLE &&
        !match.isDemonym
        ? -3
        : 0;
    }
    // "The Channel 6 studios".
    if (first === 'the' && head >= 0 && document.tokens.kind[head] === TOKEN.number) return VETO;
    if (match.standing >= WELL_KNOWN || match.words > 3) return 0;
    if (first === 'the') return match.standing < WITH_ARTICLE ? -6 : 0;
    const ordinary = (t: number): boolean =>
      ((lexicon.word(document.tokens, t).entry?.flags ?? 0) & WORD.ordinary) !== 0;
    return ordinary(match.first) && ordinary(match.last) ? -6 : 0;
  },
};
