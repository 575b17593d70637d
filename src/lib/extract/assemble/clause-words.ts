const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Marks that part a sentence into statements of their own. */
export const MARKS = set('; : -- --- — – … ...');
export const RELATIVES = set('who which whose whom');
export const SUBORDINATORS = set(
  'after before when while as because although though since until till unless if whether where whereas once amid following despite besides like unlike than so',
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had do does did will would can could may might must shall should isn't aren't wasn't weren't won't didn't",
);
export const REPORTING = set(
  'said says say told tells reported reports announced added stated claimed claims confirmed believe believes believed warned noted according explained declared alleged acknowledged insisted suggested suggests estimated revealed learned learnt showed stressed denied accused vowed',
);
/** Irregular verbs of news in the past, which no ending shows. */
export const PAST = set(
  'shot killed fled held took left went came hit struck began won lost met ran broke fell rose gave made found sent led kept built brought fought drove flew blew burnt caught cut dealt died fed felt forgot froze got hid hurt knew laid lent let lit meant paid put quit read rode sat saw sold shook shut slept slew spent spoke spread stole stood stuck swept swore thought threw told understood woke withdrew wore wrote retook overran overthrew set sank',
);
export const DETERMINERS = set(
  'the a an this that these those his her its their our my some any no each every',
);
/** Words that end in -ed or -ing and are no verbs. */
export const NO_VERBS = set(
  'united hundred red armed wounded injured dead during morning evening building buildings king nothing something anything everything including according spring being wing bed need speed feed indeed meeting fighting shooting bombing killing shelling beijing following surrounding remaining leading existing sling ring string wedding offering hearing',
);
