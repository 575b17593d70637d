/**
 * Words the lexicon lacks or tags otherwise, by hand. They mark names of towns that are far more often something else.
 */
export const ORDINARY = `
of or an as is at by to in on up my me we us it he she they the a and but for nor not yet so if
post times reading bath nice mobile same most march may august sunday monday tuesday wednesday thursday friday saturday
january february april june july september october november december spring summer autumn winter fall
east west north south eastern western northern southern central upper lower middle great new old big little
northeast northwest southeast southwest northeastern northwestern southeastern southwestern midwestern
university college school church hospital street road avenue park lake river mountain valley county state city town village
president minister senator governor mayor judge justice doctor professor king queen prince princess pope general colonel major
captain sergeant officer police army navy marine force guard federal national international american united union republic
democrat republican labor labour liberal conservative green independent party congress senate house parliament assembly council
court supreme department ministry office bureau agency commission committee board bank fund company corporation inc group
center centre institute foundation association society club team league cup bowl game games olympic olympics world
christmas easter thanksgiving ramadan halloween hanukkah passover lent advent christian muslim jewish catholic protestant
islam islamic christianity judaism hindu buddhist god jesus christ lord saint bible koran
internet google facebook twitter youtube apple amazon microsoft
best many man orange black white brown grey gray blue golden silver gold diamond pearl ruby hope faith grace joy liberty freedom
victory union independence commerce industry enterprise progress harmony unity eagle buffalo badger beaver bear wolf deer
date day time hour week month year today tomorrow yesterday
sale price cost loan media press journal news herald tribune gazette star sun globe chronicle observer guardian telegraph mirror
home welcome hello please thanks sorry yes no ok
two three four five six seven eight nine ten hundred thousand million
real true false plain fancy normal paradise utopia eden energy speed start split why truth winner best surprise
boring comfort industry needles bend sandwich mexican hat rifle gas power cut bank shot barrier obey defiance protection accident
hot springs coffee tea hay orchard chase pine oak elm ash maple cherry walnut cedar birch willow aspen holly ivy rose lily violet
iron steel stone rock sand clay flint slate granite marble crystal
mission camp colony crossing junction landing harbor harbour port bay beach cape cove creek falls ford forest garden glen grove
heights hill hills island isle knoll ledge manor meadow mill mills mound ridge shore spring square summit terrace trace trail view vista well wells wood woods
data link page photo video file copy print email web site search click share read more next back
metro chamber gateway shoreline southland nato duma durango adena talla plantation greens downs commons terminal platform
son daughter father mother brother sister wife husband mr mrs ms miss dr sir lady madam
`;

/** Surnames, beyond the lexicon's, that are also names of towns. */
export const SURNAMES = `
lincoln jackson washington jefferson madison monroe clinton bush carter nixon johnson kennedy truman hoover grant cleveland harrison
hamilton franklin wilson taylor tyler polk pierce buchanan garfield arthur mckinley roosevelt harding coolidge eisenhower reagan obama trump
houston austin dallas crawford bradford lancaster york windsor bedford stafford sheffield preston burton barton clayton dayton
sutton newton morton norton melton walton weston easton ashton hampton compton clifton carlton milton hilton wellington livingston
warren marion allen russell nelson gordon douglas wallace bruce stewart stuart graham ross hudson lawrence howard henry
charles james george thomas edward williams davis brown smith jones miller moore anderson white martin thompson garcia martinez robinson
clark rodriguez lewis lee walker hall young hernandez king wright lopez hill scott green adams baker gonzalez mitchell perez roberts
turner phillips campbell parker evans edwards collins sanchez morris rogers reed cook morgan bell murphy bailey rivera cooper
richardson cox ward torres peterson gray ramirez watson brooks kelly sanders price bennett wood barnes henderson
coleman jenkins perry powell long patterson hughes flores simmons foster butler simpson
gonzales alexander griffin hayes myers ford sullivan woods cole west owens
reynolds fisher ellis gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb tucker burns
hicks hunter dixon hunt palmer wagner black robertson boyd mason rose holmes rice stone hansen fox
warner wade barker fuller hawkins lambert norman reid rowe sharp vaughn weaver webster wheeler whitney
cameron blair brown major heath eden churchill chamberlain baldwin salisbury wellesley pitt peel walpole
merkel macron sarkozy chirac hollande putin yeltsin lenin stalin gorbachev medina santos silva souza costa sousa rocha
cordova guerrero salazar vargas castro lara leon luna mendoza molina montero morales navarro ochoa olivares pacheco padilla
pena ponce quintero ramos rangel rojas rosales salinas sandoval santiago segovia serrano soto toledo trujillo valencia vega velasco
zamora zapata burgos caceres cordoba cuenca jaen malaga merida murcia oviedo palma soria zaragoza
hassan hussein ahmed ali khan mohammed mahmoud saleh salem salim said omar osman ibrahim ismail jalal karim
kim park choi jung cho yoon jang lim han shin seo kwon song hong wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo
tanaka suzuki takahashi watanabe yamamoto nakamura kobayashi kato yoshida yamada
singh kumar sharma patel gupta das roy sen bose
barry beverly carey casey chelsea dana darby elmer florence geneva georgia helena irving irma jordan joliet kent laurel leroy
logan lorenzo lorraine marietta melbourne milan myrtle odessa olivia paris pasadena perry raleigh regina savannah shelby
sherman sierra sydney troy vernon victoria vienna virginia wade warwick wayne winston
brady brewster bryan burke calhoun chandler conrad conway cooper cornell corwin crosby curtis custer decatur denton derby dewey
donaldson douglass drew dudley duncan dunn earl elliott emerson emmett erwin eugene everett ezra fairfax fitzgerald fletcher
fremont fulton gable gage gary gilbert glover goodman goodwin gould grady greeley greenwood griffith grover gunter hale hancock
hardin hardy harlan harper hartford hastings haywood hazelton hearst hopkins horton huntington hutchinson hyde ingram jasper
jennings kearney keller kendall kerr kirkland kirkwood knox kramer lafayette lamar langdon lang langley layton lockhart
lowell luther lynch lyons macon malone manning mansfield marlow mcallen mcpherson mead medford melville mercer merrill middleton
mobley morrison morse mosby moultrie nash neal newman newell nicholas noble nolan oakley odell orr osborne oswald owen page
paine parrish paxton payne penn perkins pershing pickens pike pleasant porter potter powers prescott princeton pryor putnam quincy
quinn radford ralston ramsey randall randolph rankin rayburn raymond reese rhodes richmond ridley riley ripley robbins rockwell
rodney roland rome ronan rosalia roswell rudd rusk rutherford salem sawyer saxon schuyler sears selma seward seymour sharon shaw
shelton sheridan shirley sinclair skinner sloan snyder somerset spencer stanford stanley stanton starr sterling steele stephens
sterling stockton stoddard stratton strong sumner sumter swain talbot tate temple tilden tipton todd townsend tracy travis
trenton tripp truman tully turin tyrone underwood upton vance vaughan wadsworth wakefield waldo walden waldron walker
wallace waller walsh walters ware waterman waters watkins watts weber welch weldon wellman wells wendell wesley wharton
wheaton whitaker whitfield whitman wickham wilder wilkes willard willis wilmot winchester winfield winslow winter winthrop
wolcott wolf woodruff woodward worth worthington wyatt wyman yates yeager zimmerman
`;

/** Given names that the lexicon takes for places alone. */
export const FIRST_NAMES = `
jordan chad georgia israel kenya india asia paris london sydney austin dallas houston chelsea savannah virginia carolina dakota brooklyn
madison florence geneva vienna milan victoria charlotte jackson lincoln logan preston trenton carson jack jefferson clinton regina
verona sofia sienna siena lourdes santiago diego salvador trinidad america cairo memphis tyler denzel devon kent troy denver orlando
phoenix raleigh boston camden bristol adelaide alexandria augusta beverly catalina cheyenne cheyanne eden erin francisco holland
ireland italia lorraine lydia malaysia montana nevada olympia persia petra philadelphia rio roma rome sahara samara selma shelby sheridan
skye tripoli tulsa valencia venice vernon vienna wyoming zaire francis kingston easton weston ashton
`;
