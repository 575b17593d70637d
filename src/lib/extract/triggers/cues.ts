/** Words that show which sense of an ambiguous trigger is meant, by subject. Lower case, with plurals where they differ in use. */
const SETS = {
  bomb: 'bomb bombs bomber bombers grenade grenades dynamite explosive explosives device devices ied mine mines landmine car-bomb suicide detonated planted tnt terrorist terrorists terrorism guerrilla guerrillas rebels extremists attackers attack attacks charge charges molotov c-4',
  suicide: 'suicide',
  munition:
    'rocket rockets mortar mortars missile missiles shells grenade grenades projectile projectiles artillery katyusha katyushas',
  volley: 'bullets bullet gunfire',
  explosives:
    'bomb bombs bomber bombers grenade grenades dynamite explosive explosives device devices ied landmine car-bomb blast blasts explosion explosions tnt molotov c-4',
  insurgents:
    'guerrilla guerrillas rebel rebels gunmen militants insurgents subversives extremists terrorist terrorists saboteurs',
  aircraft:
    'air aircraft warplane warplanes jet jets drone drones missile missiles helicopter helicopters plane planes bombers fighter airforce aerial israeli nato coalition u.s.-led pilots',
  guns: 'gun guns machinegun machineguns rifle rifles pistol pistols weapon weapons indiscriminately gunmen',
  firearm:
    'gun guns gunman gunmen pistol rifle rifles bullet bullets gunshot gunshots gunfire wounded wound wounds shooter handgun ak-47 revolver shotgun police officer officers suspect victim dead killed shots chest head leg arm back stomach neck times shooting',
  worker:
    'worker workers union unions teacher teachers miner miners pay wage wages labor labour employees employers pilots nurses doctors staff drivers railway airline transport factory job walkout conditions salary salaries bargaining contract hour',
  troops:
    'troops troop soldier soldiers army forces military rebel rebels guerrilla guerrillas militant militants militia militias insurgent insurgents fighters gunmen police marines battalion commander tanks border isis taliban front unit units brigade armed subversives terrorists extremists combat paramilitary regime government-troops fmln army’s',
  sport:
    'game games match season coach team teams players player league cup goal goals points innings inning quarter halftime playoff playoffs tournament championship final finals semifinal touchdown yards score scored striker midfielder pitcher homer runs win wins victory vs olympic olympics medal set sets seed seeded round batting wicket wickets test title race',
  market:
    'market markets stock stocks shares investors dollar prices price index economy economic financial bank currency trading bonds computer system software website server hard drive',
  weather:
    'wind winds rain rains snow flooding flood weather mph km/h kph coast damage damaged tropical landfall forecast forecasters meteorologists power trees category heavy severe winter ice tornado warning warnings struck hit lashed swept gusts inches',
  water:
    'river rivers water waters rain rains dam levee banks heavy submerged washed homes flash monsoon storm houses roads streets',
  storms: 'storm hurricane typhoon cyclone tornado depression',
  deluge: 'flood floods flooding flooded floodwaters monsoon river rivers rains tsunami deluge',
  voters: 'voters voter referendum electorate ballot ballots plebiscite',
  polls: 'election elections vote votes presidency re-election seats polls runoff term',
  finding: 'found discovered located finding searched search',
  contacts:
    'calls call complaints messages emails e-mails requests fans supporters tourists visitors applications offers letters tweets',
  relics:
    'depth seabed wreck shipwreck fossil fossils tomb treasure mummy manuscript dinosaur exoplanet archaeologist archaeologists paleontologists palaeontologists',
  flow: 'ran flowed poured reached burned engulfed streamed spilled buried destroyed',
  volcano: 'volcano volcanoes undersea volcanic ash lava mount crater magma',
  structure:
    'building buildings bridge roof wall tunnel mine dam crane stage stands structure scaffolding scaffold floor house ceiling tower balcony deck factory mall store apartment garage school stadium pier platform trench shaft',
  vehicle:
    'car cars truck trucks bus buses train trains plane planes aircraft helicopter jet vehicle vehicles motorcycle driver drivers passenger passengers pilot highway road freeway runway ferry boat ship vessel airliner flight airplane suv van bicycle tractor-trailer collision pedestrian tram trams carriage carriages',
  casualty: 'killed dead died injured fatal fatally hurt deadly survivors aboard',
  bloc: 'european nato eu e.u. bloc euro eurozone schengen opec wto commonwealth',
  drop: 'crack hole well shaft pit river canyon crevasse ditch water cliff window balcony roof ladder bridge ravine gorge sinkhole horse scaffolding boat lake sea tree tower manhole',
  inhabitants: 'inhabitants residents villagers townspeople evacuated evacuation',
  searchers:
    'vehicle expedition divers explorers robot sonar searchers icebreaker submersible archaeologists',
  vessel:
    'ship ships boat boats ferry vessel vessels submarine tanker freighter yacht crew sea ocean coast passengers trawler dinghy warship canoe migrants',
  space:
    'rocket rockets satellite satellites spacecraft shuttle probe rover capsule orbit nasa space mission moon mars astronauts cosmonauts launchpad spacex cape station telescope isro esa',
  disease:
    'virus disease flu influenza cholera ebola measles h1n1 swine covid-19 coronavirus salmonella dengue malaria sars mers zika e. polio bacteria infection infections fever tuberculosis meningitis anthrax hepatitis avian bird norovirus listeria illness health plague patients hospital cases',
  court:
    'court judge jury prosecutor prosecutors lawyer lawyers attorney defendant lawsuit plaintiff trial murder fraud corruption counts count charges guilty crimes tribunal sentenced accused prison years custody jail bail felony misdemeanor degree assault',
  law: 'police agents fbi authorities officers detectives deputies warrant search home homes apartment headquarters offices drug drugs suspects investigators swat ice dea customs',
  rebels:
    'guerrilla guerrillas rebel rebels gunmen militants insurgents subversives extremists terrorists fighters warplanes israeli army bandits tribesmen fmln isis taliban village base post',
  people:
    'people residents refugees thousands hundreds families civilians villagers migrants homes country violence fighting million children women inhabitants',
  goods: 'homes stores shops store bank house houses',
  crowd:
    'protesters protest demonstrators thousands hundreds supporters students activists streets against crowd crowds rights opposition anti government marchers police demanding park square people demand rally organizers',
  deal: 'text agreement agreements deal deals treaty treaties accord accords pact contract law bill order memorandum legislation peace document declaration protocol decree',
  leader:
    'council president minister ministers prime leaders leader heads delegation ambassador secretary king pope chancellor officials foreign envoy talks counterpart summit premier representatives negotiators',
  science:
    'scientists researchers archaeologists archaeologist astronomers paleontologists species fossil fossils planet tomb remains university researcher study ancient bones skeleton gene oil gas physicists detector detectors telescope observatory star stars comet asteroid galaxy',
  company:
    'company companies corp corp. inc inc. ltd group shares billion million firm shareholders bank stake owner owned business maker retailer shareholder executives ceo brand store stores restaurant shop chain customers employees',
  territory:
    'town city village capital base airport province region territory island hill bridge area district border positions control villages towns stronghold',
  parliament:
    'parliament senate house congress assembly bill law lawmakers council deputies legislature committee cabinet vote votes measure resolution board commission legislation budget commissioners amendment ordinance',
  office:
    'president minister director judge ambassador chief head chairman secretary prime commander governor ceo manager chancellor bishop coach executive superintendent',
  job: 'employee employees employer employers worker workers coach manager managers chief executive director ceo job minister company teacher officer staff general editor boss tribunal clerk nurse trader traders professor principal restaurant spokesman reporter anchor supervisor supervisors librarian jailer dispatcher paramedic whistleblower',
  lawsuits:
    'lawsuit lawsuits suit suits charges charge case cases claim claims count counts appeal appeals petition motion complaint indictment evidence objection objections allegations',
  suspicion:
    'charges wrongdoing probe inquiry investigation investigators fbi prosecutors prosecutor court judge jury murder fraud misconduct corruption criminal doping regulator watchdog tribunal',
  jobs: 'job jobs position positions post posts role roles staff workforce employees workers staffers',
  workforce:
    'individuals individual people employee employees worker workers staff staffers manager managers man woman trader traders nurse nurses teacher teachers services him her them contract',
  rounds:
    'shot shots gun guns round rounds bullet bullets rocket rockets missile missiles weapon weapons pistol rifle gas',
  damages: 'damages compensation settlement payout backpay jurors plaintiff',
  league:
    'baseball basketball football soccer hockey rugby cricket tennis golf boxing series pennant champions champion crown inning innings playoffs',
  product:
    'iphone smartphone smartphones phone phones software app version model models product products console tablet computer laptop browser website site app apps magazine newspaper channel feature features device devices generation sdk edition aircraft airliner',
  services:
    'flight flights train trains service services league season match matches game games race concert concerts classes ferry ferries trams play production operations exports festival',
  premises:
    'airport airports school schools border borders motorway highway metro station stations bridge tunnel port ports shops plant plants reactor reactors factory mine embassy embassies consulate museum mosque church university canal runway airspace crossing crossings railway',
  rulings: 'sentence sentences verdict ruling judgment judgement term terms',
  dwelling: 'house houses home homes flat flats apartment apartments office offices headquarters premises',
  holding: 'shares stock',
  cases: 'case cases infection infections death deaths',
  ground:
    'way path road roads street streets square area scene hall hurdle building buildings land forest camp camps room homes houses site lot customs debris snow',
  stocks:
    'stock stocks shares index indexes indices dow nasdaq ftse nikkei dax sales profits prices price inflation unemployment currency pound euro dollar yen oil exports output',
  verdicts: 'guilty liable',
  results: 'profit profits loss losses revenue earnings',
  dam: 'dam dams levee levees embankment embankments tailings dyke dike dikes',
  truce: 'fighting hostilities war ceasefire truce arms peace',
  prize: 'prize award medal honor honour won trophy nobel oscar',
  quake: 'earthquake quake magnitude epicenter epicentre richter seismic aftershocks geological felt',
  blaze: 'fire blaze flames firefighter firefighters smoke hose hoses handlines extinguished extinguish',
  footage:
    'video camera cameras film footage photograph photographs photo photos tape imagination attention mood spirit moment',
  figurative:
    'criticism emotions outrage controversy protest anger applause laughter debate ideas cancer poverty crime terrorism inflation corruption drugs speculation interest excitement demand popularity growth creativity joy rage grief',
} as const;

export type Cue = keyof typeof SETS;

const sets = new Map<Cue, ReadonlySet<string>>(
  (Object.entries(SETS) as [Cue, string][]).map(([cue, words]) => [cue, new Set(words.split(' '))]),
);

const NONE: ReadonlySet<string> = new Set();

/** The lower-case words that show a subject. */
export const showing = (cue: Cue): ReadonlySet<string> => sets.get(cue) ?? NONE;
