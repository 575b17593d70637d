import type { TextDocument } from '#lib/text/types.ts';
import { WordTable } from '#lib/text/word-table.ts';

/** What a word beside a name says of it; bits. */
export const CUE = {
  /** Prepositions before which a name is a place more often than not. */
  locative: 1 << 0,
  /** Prepositions before which it often is. */
  directional: 1 << 1,
  /** Titles before a person's name. */
  title: 1 << 2,
  /** What follows a place's name when the whole is the name of a body, a building or a thing. */
  head: 1 << 3,
  /** Heads of the names of newspapers and broadcasters. */
  press: 1 << 4,
  /** Heads of the names of companies, which adjectives of countries open as well: "British Airways". */
  company: 1 << 5,
  /** Heads that do not make the name before them less of a place: they are read as "the … of X". */
  office: 1 << 6,
  /** Adjectives of position before a name that leave it a place. */
  position: 1 << 7,
  /** Verbs of speech: who stands before them is a person or a body. */
  speech: 1 << 8,
  /** Nouns of division that stand before "of" and a name: "the city of X". */
  divisionNoun: 1 << 9,
  /** Nouns of division after a name: "Kerman province". */
  divisionAfter: 1 << 10,
  /** Words before a name that make it a storm, a ship or another thing with a place's name. */
  thing: 1 << 11,
  /** Words of thoroughfares: what stands before them is a street's name. */
  street: 1 << 12,
  /** Bodies whose names end in "of" and a place. */
  body: 1 << 13,
  /** What stands before a place's name in the name of a body. */
  opening: 1 << 14,
  /** What stands between the members of a list. */
  join: 1 << 15,
} as const;

const LISTS: Readonly<Record<keyof typeof CUE, string>> = {
  locative: 'in near at across throughout outside inside around toward towards into via onto off within',
  directional: 'from to of between through beyond over against under for with via on along',
  title: `
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor rev rev. reverend fr fr. sir lady lord dame judge justice attorney
sen sen. senator senators rep rep. reps. representative congressman congresswoman gov gov. governor lt lt. lieutenant col col. colonel gen gen. general
maj maj. major capt capt. captain sgt sgt. sergeant cpl cpl. pvt pvt. pfc spc cmdr cmdr. commander adm adm. admiral chief officer deputy
sheriff detective det. det constable inspector president vice premier chancellor mayor minister secretary ambassador councilman councilwoman
councillor councilor commissioner commissioners alderman chairman chairwoman chairperson director coach manager pastor bishop archbishop cardinal pope
king queen prince princess duke duchess earl count baron sheikh sheik imam ayatollah rabbi actor actress singer author
writer director superintendent principal coroner magistrate trooper firefighter sister brother father mother uncle aunt hon. hon
defender striker midfielder goalkeeper quarterback pitcher guard forward center spokesman spokeswoman spokesperson analyst economist
historian lawyer dean provost treasurer clerk trustee trustees
`,
  head: `
university academy institute hospital clinic church cathedral mosque temple synagogue hotel inn resort casino mall
bank holdings partners associates capital enterprises industries systems technologies labs pharmaceuticals foods brewery
fc united rovers wanderers athletic albion hotspur villa cowboys giants jets yankees mets dodgers lakers bulls bears packers lions tigers eagles
patriots steelers ravens browns bengals colts texans titans jaguars dolphins bills broncos chiefs raiders chargers cardinals
rams seahawks falcons panthers saints buccaneers vikings redskins commanders 49ers rockets spurs mavericks suns jazz kings clippers
warriors nuggets thunder grizzlies pelicans hawks heat magic hornets wizards celtics knicks nets raptors 76ers pistons pacers bucks timberwolves
cubs brewers reds pirates phillies marlins braves nationals orioles rays royals twins astros rangers angels athletics mariners padres rockies diamondbacks
bruins canadiens leafs sabres senators penguins flyers islanders devils capitals hurricanes predators blackhawks blues wild avalanche stars oilers flames canucks sharks ducks
wildcats bulldogs bobcats cougars spartans trojans mustangs hawkeyes buckeyes wolverines badgers gophers huskers cornhuskers sooners longhorns aggies razorbacks gators seminoles
volunteers crimson tide hoosiers boilermakers illini jayhawks cyclones mountaineers terrapins cavaliers hokies
foundation association society club league federation union council committee commission board party congress
orchestra symphony philharmonic opera ballet theatre theater museum gallery library zoo festival marathon derby cup open grand prix championship championships
accord accords agreement treaty protocol convention conference summit declaration pact
hilton jackson virus fever flu disease syndrome terrier shepherd retriever
legion brigade regiment battalion squadron
stock exchange mercantile index
day dinner parade cemetery apartments restaurant grill cafe choir band singers virus lakes oaks hills tech
`,
  press: `
post times herald tribune gazette journal chronicle daily news newspaper star sun globe observer guardian telegraph mirror press inquirer examiner register
dispatch sentinel standard review today tonight magazine broadcasting radio tv television
`,
  company: `
airlines airways air motors steel oil gas petroleum energy power electric telecom mobile insurance inc inc. corp corp. corporation co co. company
ltd ltd. llc plc group express idol dream league medical diabetes heart cancer legion
`,
  office: `
president prime minister premier chancellor king queen gov gov. governor mayor sen sen. senator senators rep rep. attorney general police government
governor-elect lawmakers legislature senate house secretary foreign defense defence interior finance health ambassador embassy consulate army navy air military troops forces
sheriff sheriffs court supreme city county state district department parliament national native natives residents resident
correspondent bureau mp mps councilman councilwoman archbishop bishop
democrat democrats republican republicans democratic republican coast border
fire firefighter firefighters paramedics ems
`,
  position: `
north south east west northern southern eastern western central upper lower downtown greater mainland northeast northwest southeast southwest
northeastern northwestern southeastern southwestern mid inner outer old suburban rural metropolitan metro occupied former
north-east north-west south-east south-west north-eastern north-western south-eastern south-western modern ancient colonial communist post-war
`,
  speech: `
said says say told tells adds added explained asked argued noted replied recalled insisted joked wrote writes testified admitted
`,
  divisionNoun: `
city town village province state district region county capital port suburb island islands republic kingdom emirate
municipality department governorate prefecture community neighborhood neighbourhood outskirts south north east west coast people residents
government streets mayor governor university
northeast northwest southeast southwest parts part area areas suburbs side miles kilometers kilometres km mi
cities towns villages provinces districts departments municipalities communities neighborhoods neighbourhoods canton hamlet
`,
  divisionAfter: `
province state district region county oblast governorate prefecture city area suburb neighborhood neighbourhood village town island islands peninsula
valley border airport residents police authorities government officials capital metropolitan township parish coast
municipality canton jurisdiction commune corregimiento districts provinces municipalities towns villages
department departments intendancy
`,
  thing: `
hurricane typhoon cyclone storm uss hms ss mv mrs battleship frigate destroyer cruiser submarine ferry
tropical saint santa san sainte
`,
  street: `
street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane ln ln. drive dr dr. court ct ct. highway hwy parkway pkwy place pl square
sq terrace way circle trail turnpike freeway expressway bridge tunnel station
`,
  body: `
university bank voice church archdiocese diocese duke duchess earl prince princess marquess treaty bishop archbishop college
radio daughters sons knights future scouts council farmers
`,
  opening:
    'united free agence air radio television virgin our miss inc fc ac afc real sporting club hotel camp fort lake mount st',
  join: ', and or & ; / - –',
};

const CUES = new Map<string, number>();
for (const [cue, bit] of Object.entries(CUE)) {
  const list = LISTS[cue as keyof typeof CUE];
  for (const word of list.trim().split(/\s+/)) CUES.set(word, (CUES.get(word) ?? 0) | bit);
}

const TABLE = new WordTable((word) => CUES.get(word) ?? 0);

/** The cues of a document's tokens. */
export class Cues {
  private readonly word: Uint32Array;
  private readonly bits: Uint16Array;

  constructor({ tokens }: TextDocument) {
    this.word = tokens.word;
    this.bits = TABLE.for(tokens);
  }

  /** The cues of the word at token `t`; none when `t` is -1. */
  at(t: number): number {
    return t < 0 ? 0 : (this.bits[this.word[t] ?? 0] ?? 0);
  }

  /** Whether the word at token `t` has one of the cues. */
  has(t: number, cues: number): boolean {
    return (this.at(t) & cues) !== 0;
  }
}
