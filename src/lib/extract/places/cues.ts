const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prepositions before which a name is a place more often than not. */
export const LOCATIVE = words(
  'in near at across throughout outside inside around toward towards into via onto off within',
);
/** Prepositions before which it often is. */
export const DIRECTIONAL = words(
  'from to of between through beyond over against under for with via on along',
);
/** Titles before a person's name. */
export const TITLES = words(`
mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor rev rev. reverend fr fr. sir lady lord dame judge justice attorney
sen sen. senator senators rep rep. reps. representative congressman congresswoman gov gov. governor lt lt. lieutenant col col. colonel gen gen. general
maj maj. major capt capt. captain sgt sgt. sergeant cpl cpl. pvt pvt. pfc spc cmdr cmdr. commander adm adm. admiral chief officer deputy
sheriff detective det. det constable inspector president vice premier chancellor mayor minister secretary ambassador councilman councilwoman
councillor councilor commissioner commissioners alderman chairman chairwoman chairperson director coach manager pastor bishop archbishop cardinal pope
king queen prince princess duke duchess earl count baron sheikh sheik imam ayatollah rabbi actor actress singer author
writer director superintendent principal coroner magistrate trooper firefighter sister brother father mother uncle aunt hon. hon
defender striker midfielder goalkeeper quarterback pitcher guard forward center spokesman spokeswoman spokesperson analyst economist
historian lawyer dean provost treasurer clerk trustee trustees
`);
/** What follows a place's name when the whole is the name of a body, a building or a thing. */
export const HEADS = words(`
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
`);
/** Heads of the names of newspapers and broadcasters. */
export const PRESS = words(`
post times herald tribune gazette journal chronicle daily news newspaper star sun globe observer guardian telegraph mirror press inquirer examiner register
dispatch sentinel standard review today tonight magazine broadcasting radio tv television
`);
/** Heads of the names of companies, which adjectives of countries open as well: "British Airways". */
export const COMPANIES = words(`
airlines airways air motors steel oil gas petroleum energy power electric telecom mobile insurance inc inc. corp corp. corporation co co. company
ltd ltd. llc plc group express idol dream league medical diabetes heart cancer legion
`);
/** Heads that do not make the name before them less of a place: they are read as "the … of X". */
export const OFFICES = words(`
president prime minister premier chancellor king queen gov gov. governor mayor sen sen. senator senators rep rep. attorney general police government
governor-elect lawmakers legislature senate house secretary foreign defense defence interior finance health ambassador embassy consulate army navy air military troops forces
sheriff sheriffs court supreme city county state district department parliament national native natives residents resident
correspondent bureau mp mps councilman councilwoman archbishop bishop
democrat democrats republican republicans democratic republican coast border
`);
/** Adjectives of position before a name that leave it a place. */
export const POSITIONS = words(`
north south east west northern southern eastern western central upper lower downtown greater mainland northeast northwest southeast southwest
northeastern northwestern southeastern southwestern mid inner outer old suburban rural metropolitan metro occupied former
north-east north-west south-east south-west north-eastern north-western south-eastern south-western modern ancient colonial communist post-war
`);
/** Verbs of speech: who stands before them is a person or a body. */
export const SPEECH = words(`
said says say told tells adds added explained asked argued noted replied recalled insisted joked wrote writes testified admitted
`);
/** Nouns of division that stand before "of" and a name: "the city of X". */
export const DIVISION_NOUNS = words(`
city town village province state district region county capital port suburb island islands republic kingdom emirate
municipality department governorate prefecture community neighborhood neighbourhood outskirts south north east west coast people residents
government streets mayor governor university
northeast northwest southeast southwest parts part area areas suburbs side miles kilometers kilometres km mi
`);
/** Nouns of division after a name: "Kerman province". */
export const DIVISION_AFTER = words(`
province state district region county oblast governorate prefecture city area suburb neighborhood neighbourhood village town island islands peninsula
valley border airport residents police authorities government officials capital metropolitan township parish coast
`);
/** Words before a name that make it a storm, a ship or another thing with a place's name. */
export const THINGS = words(`
hurricane typhoon cyclone storm uss hms ss mv mrs battleship frigate destroyer cruiser submarine ferry
tropical saint santa san sainte
`);
/** Words of thoroughfares: what stands before them is a street's name. */
export const STREETS = words(`
street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane ln ln. drive dr dr. court ct ct. highway hwy parkway pkwy place pl square
sq terrace way circle trail turnpike freeway expressway bridge tunnel station
`);
