/**
 * Abbreviations written with a full stop. The class says what a following capital means:
 * - `title`: belongs to the name after it, never ends a sentence
 * - `date`: a month or weekday; a number after it continues, a capitalised word starts a sentence
 * - `tail`: may end a sentence; it does when a word follows that usually opens one
 * - `number`: an abbreviation only before a number
 */
export type AbbreviationClass = 'title' | 'date' | 'tail' | 'number';

const WORDS: Readonly<Record<AbbreviationClass, string>> = {
  title:
    'mr mrs ms mx dr prof rev fr sr jr gen lt col maj capt cmdr cpl sgt pvt adm brig det insp supt supt st ste mt ft sen rep gov pres sec hon amb atty msgr messrs cdr lcpl ssgt pfc vs viz cf eng asst assoc dep dist',
  date: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
  tail: 'inc corp co ltd llc plc bros cie etc pct approx est dept govt univ bldg ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont rs esq phd intl natl min max sq ext tel',
  number: 'no nos pp vol art fig ch para rte',
};

/** Words that are also ordinary English words or names: an abbreviation only with a capital in mixed-case text. */
export const NEEDS_CAPITAL: ReadonlySet<string> = new Set(
  'mar sat sun jan jun aug mon wed fri ill miss wash ore ind del col gen ark pa la co art fig min max mass est det dep ext tel sec pres hon adm no ch fr st mt conn kan'.split(
    ' ',
  ),
);

export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationClass> = new Map(
  (Object.entries(WORDS) as [AbbreviationClass, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, AbbreviationClass] => [word, kind]),
  ),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i you this that these those there his her their its our my in on at after before when while if but and so yet however meanwhile also as since although though for from by with during under some many most all no not what who where why how one two three several both another police officials authorities according to earlier later last next then now today yesterday thousands hundreds dozens more nearly about'.split(
    ' ',
  ),
);

/** Time zones and the words that follow "a.m." inside a sentence. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  'est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et ct mt pt ist jst eat wat sast msk eastern central mountain pacific local greenwich monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
