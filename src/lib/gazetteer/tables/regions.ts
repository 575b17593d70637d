/**
 * What no list of towns and countries has: continents, regions that span countries or parts of one, seas, rivers, lakes, mountains,
 * deserts, islands. Columns: id | name | other names | representative point lat,lon | box west,south,east,north | parent id | adjectives.
 *
 * Written by hand. Extents after the Times Atlas, IHO S-23 (seas) and the UN M49 groupings where those fit; where usage is loose
 * (Middle East, West, Sahel) the box holds the countries news usually means. Points of continents follow GeoNames (CC BY 4.0).
 */
export const REGIONS = `
continent:africa|Africa|African continent|7.19,21.09|-18,-35,51.5,37.5||African
continent:antarctica|Antarctica|Antarctic continent|-78.16,16.41|-180,-90,180,-60||Antarctic
continent:asia|Asia|Asian continent|29.84,89.3|26,-11,-169,78||Asian;Asiatic
continent:europe|Europe|European continent;continental Europe|48.69,9.14|-25,34,60,72||European
continent:north-america|North America|North American continent|46.07,-100.55|-170,7,-52,84||North American
continent:oceania|Oceania|Australasia|-18.31,138.52|110,-50,-130,20||Oceanian;Australasian
continent:south-america|South America|South American continent|-14.6,-57.66|-82,-56,-34,13||South American
region:americas|Americas|the Americas|12,-88|-170,-56,-34,84||
region:latin-america|Latin America|Latin America and the Caribbean;LatAm|-4.4,-61.1|-118,-56,-34,33||Latin American
region:central-america|Central America||13,-87|-92.5,7,-77,18.5|continent:north-america|Central American
region:caribbean|Caribbean|the Caribbean;Caribbean Sea;West Indies;Antilles;Caribbean Basin|16,-74|-89,9,-59,27||West Indian
region:lesser-antilles|Lesser Antilles|Leeward Islands;Windward Islands|15,-61|-65,10,-59,19|region:caribbean|
region:middle-east|Middle East|Mideast;Near East;the Mideast;Middle-East|33.14,35.86|25,12,63,42||Middle Eastern;Mideastern;Near Eastern
region:persian-gulf|Persian Gulf|Arabian Gulf;the Gulf;Gulf;Gulf region;Gulf States|27,51|47.5,23.5,57,30.5||
region:arabian-peninsula|Arabian Peninsula|Arabia|20,47|34,12,60,32|continent:asia|Arabian
region:levant|Levant|the Levant|34,37|34,29,42,38|region:middle-east|Levantine
region:mesopotamia|Mesopotamia||33.7,43.4|38,29.5,49,38|region:middle-east|Mesopotamian
region:fertile-crescent|Fertile Crescent||33.5,41|31,29,50,38|region:middle-east|
region:kurdistan|Kurdistan|Kurdish region|37,44|37,34,48,40|region:middle-east|Kurdish;Kurd
region:north-africa|North Africa|Northern Africa|28,10|-17,15,37,37.5|continent:africa|North African
region:maghreb|Maghreb|the Maghreb;Maghrib|31,3|-17,15,25,37.5|continent:africa|Maghrebi
region:west-africa|West Africa|Western Africa|12,-3|-18,4,16,25|continent:africa|West African
region:east-africa|East Africa|Eastern Africa|1,37|22,-12,51.5,18|continent:africa|East African
region:central-africa|Central Africa|Middle Africa;Equatorial Africa|3,18|8,-13,31,23|continent:africa|
region:southern-africa|Southern Africa||-22,24|11,-35,41,-8|continent:africa|Southern African
region:sub-saharan-africa|sub-Saharan Africa|Sub-Saharan Africa;subsaharan Africa;black Africa|0,20|-18,-35,51.5,18|continent:africa|sub-Saharan
region:sahel|Sahel|the Sahel;Sahel region|15,5|-17,10,38,20|continent:africa|Sahelian
region:horn-of-africa|Horn of Africa|African Horn|8,45|33,-2,51.5,18|continent:africa|
region:great-lakes-africa|African Great Lakes|Great Lakes region of Africa|-2,30|26,-9,36,4|continent:africa|
region:swahili-coast|Swahili Coast||-6,39.5|38,-15,42,2|continent:africa|
region:western-europe|Western Europe||48,4|-10,36,16,60|continent:europe|Western European;West European
region:eastern-europe|Eastern Europe|East Europe|50,28|14,41,60,60|continent:europe|Eastern European;East European
region:central-europe|Central Europe|Mitteleuropa|49,16|6,45,24,55|continent:europe|Central European
region:southern-europe|Southern Europe||41,14|-10,34,30,47|continent:europe|Southern European
region:northern-europe|Northern Europe||61,15|-25,53,32,72|continent:europe|Northern European
region:european-union|European Union|EU;E.U.|48.69,9.14|-25,34,35,70|continent:europe|
region:scandinavia|Scandinavia||63,15|4,54.5,32,71.5|continent:europe|Scandinavian
region:nordic|Nordic countries|Nordics|63,15|-25,54.5,32,71.5|continent:europe|Nordic
region:baltics|Baltics|Baltic states;Baltic States;Baltic republics;Baltic countries|57,25|20.9,53.9,28.3,59.8|continent:europe|Balt
region:balkans|Balkans|the Balkans;Balkan Peninsula;Western Balkans;Balkan states|42.5,21|13.5,36,30,47|continent:europe|Balkan
region:benelux|Benelux|Low Countries|51,5|2.5,49.4,7.3,53.6|continent:europe|
region:iberia|Iberian Peninsula|Iberia|40,-4.5|-9.6,36,3.4,43.8|continent:europe|Iberian
region:british-isles|British Isles||54.5,-4.5|-10.7,49.8,1.8,60.9|continent:europe|
region:caucasus|Caucasus|the Caucasus;North Caucasus;South Caucasus;Transcaucasia;Transcaucasus;Caucasus Mountains|42.5,44|37,38.4,50.5,46|continent:europe|Caucasian
region:yugoslavia|Yugoslavia|former Yugoslavia;Former Yugoslavia;ex-Yugoslavia|44,20|13.4,40.8,23,46.9|continent:europe|Yugoslav;Yugoslavian
region:czechoslovakia|Czechoslovakia||49.3,17|12,47.7,22.6,51.1|continent:europe|Czechoslovak;Czechoslovakian
region:soviet-union|Soviet Union|USSR;U.S.S.R.;former Soviet Union;Soviet Russia;Union of Soviet Socialist Republics|60,100|19.6,35,-169,82||Soviet
region:east-germany|East Germany|GDR;G.D.R.;German Democratic Republic|52.5,12.8|9.9,50.2,15,54.7|DE|East German
region:west-germany|West Germany||50.7,8.6|5.9,47.3,13.8,55|DE|West German
region:crimea|Crimea|Crimean Peninsula;Crimean peninsula|45.3,34.4|32.4,44.3,36.7,46.3|UA|Crimean
region:donbas|Donbas|Donbass;Donets Basin|48.3,38.2|36.5,46.8,40.3,50.1|UA|
region:transnistria|Transnistria|Transdniestria;Trans-Dniester;Transdniester|47.2,29.2|28.2,46.3,30.2,48.2|MD|Transnistrian
region:nagorno-karabakh|Nagorno-Karabakh|Nagorno Karabakh;Karabakh;Artsakh|39.8,46.75|46.2,39.3,47.3,40.4|AZ|
region:abkhazia|Abkhazia||43,41|40,42.4,42.2,43.6|GE|Abkhazian;Abkhaz
region:south-ossetia|South Ossetia||42.3,44|43.4,42,44.7,42.7|GE|South Ossetian
region:chechnya|Chechnya|Chechen Republic;Chechenia|43.3,45.7|44.8,42.5,46.7,44|RU|Chechen
region:dagestan|Dagestan|Daghestan|43,47|45.1,41.2,48.6,45|RU|Dagestani
region:ingushetia|Ingushetia||43.2,45|44.5,42.6,45.2,43.6|RU|=Ingush
region:north-ossetia|North Ossetia|North Ossetia-Alania|43.1,44.2|43.4,42.5,45,43.8|RU|North Ossetian;Ossetian
region:tatarstan|Tatarstan||55.5,51|47.3,54,54.3,56.7|RU|
region:siberia|Siberia|Western Siberia;Eastern Siberia|60,105|60,49,-170,78|RU|Siberian
region:russian-far-east|Russian Far East||60,140|119,42,-169,77|RU|
region:kaliningrad|Kaliningrad Oblast|Kaliningrad region;Kaliningrad Region;Kaliningrad exclave|54.8,21.5|19.6,54.3,22.9,55.3|RU|
region:central-asia|Central Asia||43,65|46,35,88,56|continent:asia|Central Asian
region:south-asia|South Asia|Southern Asia|22,78|60,5,98,37|continent:asia|South Asian
region:southeast-asia|Southeast Asia|South East Asia;South-East Asia;southeastern Asia|8,110|92,-11,141,28|continent:asia|Southeast Asian;South-East Asian;South East Asian
region:east-asia|East Asia|Northeast Asia;Far East;the Far East;Eastern Asia|36,118|73,18,146,54|continent:asia|East Asian
region:asia-pacific|Asia-Pacific|Asia Pacific;Asia-Pacific region;Indo-Pacific|10,130|60,-48,-130,55||
region:indian-subcontinent|Indian subcontinent|Indian Subcontinent|22,78|60,5,97,37|continent:asia|
region:indochina|Indochina|Indo-China;Mekong region|16,104|97,8,110,24|continent:asia|Indochinese
region:kashmir|Kashmir|Kashmir Valley;Kashmir region|34,76|73,32,80.5,37|continent:asia|Kashmiri
region:azad-kashmir|Azad Kashmir|Pakistan-administered Kashmir;Pakistani-administered Kashmir;Pakistan-controlled Kashmir;Azad Jammu and Kashmir|33.9,73.8|73.3,32.7,75,35.2|PK|
region:jammu-kashmir|Jammu and Kashmir|Indian-administered Kashmir;Indian Kashmir;Indian-controlled Kashmir;Jammu & Kashmir|33.9,75.5|73.7,32.2,77,35|IN|
region:gilgit-baltistan|Gilgit-Baltistan|Gilgit Baltistan;Northern Areas of Pakistan|36,75|72.5,34.5,77.8,37.1|PK|
region:fata|Federally Administered Tribal Areas|FATA;Pakistan's tribal areas|33,70|69.2,31,71.8,35|PK|
region:waziristan|Waziristan|North Waziristan;South Waziristan|32.5,69.8|69.2,31.5,70.6,33.3|PK|Waziri
region:swat-valley|Swat Valley|Swat|35.2,72.4|71.9,34.5,72.9,35.9|PK|
region:khorasan|Khorasan|Greater Khorasan|36,60|54,33,70,39|continent:asia|
region:punjab|Punjab region||31,74|69,27.7,77,34|continent:asia|
region:korea|Korean Peninsula|Korea;Korean peninsula|38.6,127.5|124.5,33,131,43|continent:asia|Korean
region:manchuria|Manchuria||46,126|115,38.7,135,53.6|CN|Manchurian
region:inner-mongolia|Inner Mongolia||44,112|97,37.4,126,53.3|CN|
region:tibet|Tibet|Tibetan Plateau;Tibet Autonomous Region|31.5,88|78,26.8,99,36.5|CN|Tibetan
region:xinjiang|Xinjiang|East Turkestan;Xinjiang Uyghur Autonomous Region;Sinkiang|42,86|73.5,34.3,96.4,49.2|CN|Uighur;Uyghur;Uygur
region:guangxi|Guangxi|Guangxi Zhuang Autonomous Region|24,109|104.5,20.9,112.1,26.4|CN|
region:pearl-river-delta|Pearl River Delta||22.8,113.5|112.5,22,114.5,23.6|CN|
region:west-bank|West Bank|the West Bank;occupied West Bank;Judea and Samaria|32,35.3|34.9,31.3,35.6,32.6|PS|
region:gaza-strip|Gaza Strip|the Gaza Strip;Gaza enclave|31.42,34.35|34.2,31.2,34.6,31.6|PS|Gazan
region:golan|Golan Heights|Golan;the Golan|33,35.75|35.6,32.7,35.95,33.35|SY|
region:sinai|Sinai|Sinai Peninsula;Sinai peninsula;the Sinai;North Sinai;South Sinai|29.5,34|32.4,27.7,34.9,31.3|EG|
region:upper-egypt|Upper Egypt||26,32|30.5,22,34,30|EG|
region:nile-delta|Nile Delta|Nile delta|31,31|29.8,30,32.4,31.6|EG|
region:darfur|Darfur|Darfur region|13,25|21.8,9,28,20|SD|Darfuri;Darfurian
region:kordofan|Kordofan||13,30|26,9.5,32.5,17|SD|
region:cyrenaica|Cyrenaica||28,22|18,20,25,33|LY|
region:tripolitania|Tripolitania||30.5,13|9.3,25,17,33.3|LY|
region:fezzan|Fezzan||26,14|9.3,22.5,19,29|LY|
region:puntland|Puntland||9,49|47,5.5,51.5,12|SO|
region:somaliland|Somaliland||9.7,45|42.6,8,49,11.6|SO|
region:tigray|Tigray|Tigray region|14,38.5|36.4,12.3,40,14.9|ET|Tigrayan
region:ogaden|Ogaden||7,44|40,4,48,11|ET|
region:niger-delta|Niger Delta|Niger delta|5,6.2|4.5,4.2,8.5,6.5|NG|
region:biafra|Biafra||5.5,7.5|5,4,9.5,7|NG|
region:casamance|Casamance||12.8,-15|-16.8,12.3,-12,13.5|SN|
region:cabinda|Cabinda enclave||-5,12.4|12,-5.8,13.1,-4.4|AO|
region:zanzibar|Zanzibar|Zanzibar Archipelago|-6.13,39.36|39.1,-6.5,39.9,-4.8|TZ|Zanzibari
region:nyanza|Nyanza|Nyanza Province|-0.5,34.66|33.9,-1.5,35.3,0.4|KE|
region:north-eastern-kenya|North Eastern Province|North-Eastern Province|1,40.25|38.5,-2,41.9,4.3|KE|
region:rift-valley|Great Rift Valley|Rift Valley|0,36|33,-10,40,12|continent:africa|
region:scotland-highlands|Scottish Highlands|Highlands and Islands|57.2,-4.7|-7.5,56,-2,58.7|GB.SCT|
region:west-midlands|West Midlands||52.5,-1.9|-3.2,51.8,-1.2,53.3|GB.ENG|
region:east-midlands|East Midlands||52.9,-0.9|-2,52,0.4,53.6|GB.ENG|
region:midlands|Midlands||52.6,-1.5|-3.2,51.8,0.4,53.6|GB.ENG|
region:home-counties|Home Counties|South East England;South-East England;southeast England|51.4,-0.3|-2,50.6,1.5,52.2|GB.ENG|
region:east-anglia|East Anglia||52.4,1|-0.5,51.5,1.8,53|GB.ENG|East Anglian
region:cotswolds|Cotswolds||51.8,-1.9|-2.4,51.3,-1.3,52.2|GB.ENG|
region:lake-district|Lake District||54.5,-3.1|-3.5,54.2,-2.7,54.8|GB.ENG|
region:west-country|West Country|South West England;south-west England|51,-3.5|-5.8,49.9,-1.8,52.1|GB.ENG|
region:north-east-england|North East England|north-east England|55,-1.7|-2.7,54.4,-1,55.8|GB.ENG|
region:north-west-england|North West England|north-west England|54,-2.6|-3.7,53,-1.9,55.1|GB.ENG|
region:yorkshire|Yorkshire||53.96,-1.3|-2.6,53.3,0.2,54.7|GB.ENG|
region:ulster|Ulster||54.6,-7|-8.9,53.7,-5.4,55.4|continent:europe|
region:channel-islands|Channel Islands||49.35,-2.36|-2.7,49.1,-2,49.8|continent:europe|
region:hebrides|Hebrides|Outer Hebrides;Inner Hebrides;Western Isles|57.6,-7|-7.8,55.5,-5.6,58.6|GB.SCT|
region:catalonia|Catalonia|Cataluña;Catalunya|41.82,1.87|0.15,40.5,3.35,42.9|ES|Catalan;Catalonian
region:basque-country|Basque Country|Basque region;Euskadi|43,-2.75|-3.5,42.4,-1.7,43.5|ES|Basque
region:andalusia|Andalusia|Andalucia;Andalucía|37.6,-4.5|-7.6,36,-1.6,38.8|ES|Andalusian
region:galicia|Galicia||42.75,-7.9|-9.3,41.8,-6.7,43.8|ES|Galician
region:canary-islands|Canary Islands|Canaries|28,-15.5|-18.2,27.6,-13.3,29.5|ES|
region:balearics|Balearic Islands|Balearics|39.5,3|1.1,38.6,4.4,40.1|ES|
region:corsica|Corsica|Corse|42,9|8.5,41.3,9.6,43.1|FR|Corsican
region:normandy|Normandy|Normandie|49,0.2|-2,48.2,1.8,50.1|FR|Norman
region:brittany|Brittany|Bretagne|48.2,-3|-5.2,47.2,-1,48.9|FR|Breton
region:alsace|Alsace||48.5,7.5|6.8,47.4,8.3,49.1|FR|Alsatian
region:lorraine|Lorraine||48.8,6.2|4.9,47.8,7.7,49.7|FR|
region:provence|Provence|Provence-Alpes-Côte d'Azur|44,6|4.2,43,7.8,45.2|FR|
region:french-riviera|French Riviera|Riviera;Côte d'Azur;Cote d'Azur|43.6,7.1|6,43,7.6,44|FR|
region:burgundy|Burgundy|Bourgogne|47.2,4.5|2.8,46.1,5.6,48.4|FR|Burgundian
region:bavaria|Bavaria|Bayern|49,11.5|8.9,47.2,13.9,50.6|DE|Bavarian
region:saxony|Saxony|Sachsen|51,13.3|11.8,50.1,15.1,51.7|DE|
region:lower-saxony|Lower Saxony|Niedersachsen|52.8,9.1|6.6,51.3,11.6,53.9|DE|
region:ruhr|Ruhr|Ruhr Valley;Ruhr valley|51.5,7.2|6.4,51.2,8.1,51.7|DE|
region:rhineland|Rhineland|Westphalia|50.5,7|5.9,49,8.5,52|DE|
region:prussia|Prussia|East Prussia|54,20|8,49,24,56|continent:europe|Prussian
region:sicily|Sicily|Sicilia|37.5,14.2|11.9,35.4,15.7,38.9|IT|Sicilian
region:sardinia|Sardinia|Sardegna|40,9|8.1,38.8,9.9,41.3|IT|Sardinian
region:tuscany|Tuscany|Toscana|43.4,11|9.7,42.2,12.4,44.5|IT|Tuscan
region:lombardy|Lombardy|Lombardia|45.6,9.7|8.5,44.7,11.4,46.6|IT|
region:crete|Crete|Kriti|35.2,24.9|23.5,34.8,26.4,35.7|GR|Cretan
region:peloponnese|Peloponnese|Peloponnesus|37.5,22.3|21.1,36.3,23.5,38.4|GR|
region:northern-cyprus|Northern Cyprus|Turkish Republic of Northern Cyprus;North Cyprus;TRNC|35.2,33.4|32.7,35,34.6,35.7|CY|Turkish Cypriot
region:anatolia|Anatolia|Asia Minor|39,33|26,36,45,42|TR|Anatolian
region:vojvodina|Vojvodina||45.3,19.9|18.8,44.6,21.6,46.2|RS|
region:republika-srpska|Republika Srpska|Bosnian Serb Republic|44.8,17.2|16.2,42.5,19.7,45.3|BA|Bosnian Serb
region:transylvania|Transylvania||46.5,24|22,45.3,26.5,47.7|RO|Transylvanian
region:silesia|Silesia|Upper Silesia|51,17.5|14.8,49.4,19.9,52|continent:europe|Silesian
region:lapland|Lapland||68,25|15,65,31,70|continent:europe|
region:bohemia|Bohemia||49.8,14.5|12,48.5,16.5,51.1|CZ|Bohemian
region:moravia|Moravia||49.3,17|15.2,48.6,18.9,50.4|CZ|Moravian
region:midwest|Midwest|American Midwest;Upper Midwest;Middle West;Midwestern United States|41.5,-93|-104,36,-80.5,49.4|US|Midwestern
region:new-england|New England||44,-71.5|-73.8,41,-67,47.5|US|New Englander
region:us-south|Deep South|American South;Southeastern United States|33,-87|-106.7,25,-75,39.5|US|
region:us-southwest|American Southwest|Southwestern United States|34,-108|-118,31,-94,42|US|
region:pacific-northwest|Pacific Northwest||46,-121|-125,42,-111,54|continent:north-america|
region:us-northeast|northeastern United States|Northeastern United States|43,-74|-80.5,38.8,-67,47.5|US|
region:us-east-coast|East Coast|Eastern Seaboard;eastern seaboard;Atlantic Coast|37,-76|-82,25,-67,47.5|US|
region:us-west-coast|West Coast|Pacific Coast|44.08,-124.14|-125,32.5,-114,49|US|
region:us-gulf-coast|Gulf Coast|U.S. Gulf Coast|29.5,-90|-97.5,25,-81,31.5|US|
region:great-plains|Great Plains|the Plains;High Plains|41,-101|-106,31,-94,49|US|
region:appalachia|Appalachia|Appalachian region|38,-81.5|-88,33,-75,43|US|Appalachian
region:rust-belt|Rust Belt||41,-82|-91,38,-74,47|US|
region:bible-belt|Bible Belt||34,-88|-100,30,-78,38|US|
region:mid-atlantic|Mid-Atlantic|mid-Atlantic|40,-76|-80.5,37,-72,45|US|
region:silicon-valley|Silicon Valley||37.39,-122.06|-122.5,37,-121.6,37.7|US.CA|
region:bay-area|Bay Area|San Francisco Bay Area;San Francisco Bay|37.75,-122.28|-123.2,36.9,-121.2,38.9|US.CA|
region:southern-california|Southern California|southern California;SoCal|34,-118|-121,32.5,-114.1,35.8|US.CA|Southern Californian
region:northern-california|Northern California|northern California|39,-121.5|-124.5,36,-119.5,42|US.CA|
region:napa-valley|Napa Valley||38.5,-122.4|-122.7,38.1,-122.1,38.9|US.CA|
region:central-valley-ca|San Joaquin Valley|Central Valley of California|36.6,-120.2|-121.7,35,-118.7,38|US.CA|
region:upstate-ny|Upstate New York|upstate New York|43,-75.5|-79.8,41.9,-73.3,45|US.NY|
region:long-island|Long Island||40.8,-73.3|-74.05,40.5,-71.8,41.2|US.NY|Long Islander
region:hudson-valley|Hudson Valley||41.9,-74|-74.8,41,-73.4,43|US.NY|
region:finger-lakes|Finger Lakes||42.7,-76.9|-77.9,42.2,-76,43.2|US.NY|
region:cape-cod|Cape Cod||41.7,-70.3|-70.7,41.5,-69.9,42.1|US.MA|
region:martha-vineyard|Martha's Vineyard||41.39,-70.61|-70.9,41.3,-70.4,41.5|US.MA|
region:outer-banks|Outer Banks||35.5,-75.5|-76.6,34.6,-75.4,36.6|US.NC|
region:florida-keys|Florida Keys|the Keys|24.7,-81.1|-82.2,24.4,-80.2,25.4|US.FL|
region:florida-panhandle|Florida Panhandle|Panhandle|30.5,-86|-87.6,29.5,-83,31|US.FL|
region:upper-peninsula|Upper Peninsula|U.P.|46.3,-86.5|-90.5,45.1,-83.5,47.5|US.MI|
region:mississippi-delta|Mississippi Delta||33.5,-90.5|-91.2,32.3,-89.7,35|US.MS|
region:navajo-nation|Navajo Nation|Navajo Reservation|36.2,-109.6|-111.8,34.9,-107.8,37.3|US|
region:yukon|Yukon Territory||63,-135|-141,60,-123.8,69.7|CA|
region:maritimes|Maritimes|Maritime Provinces;Atlantic Canada|46,-64|-69.1,43.4,-59.7,48.1|CA|
region:prairies|Canadian Prairies|Prairie Provinces;the Prairies|53,-106|-120,49,-88.9,60|CA|
region:western-canada|Western Canada|western Canada|54,-115|-139.1,48.3,-88.9,60|CA|
region:lower-mainland|Lower Mainland|Fraser Valley|49.2,-122.5|-123.5,49,-121,49.6|CA|
region:vancouver-island|Vancouver Island||49.6,-125.5|-128.5,48.3,-123.3,50.9|CA|
region:labrador|Labrador||54,-62|-67.8,51.4,-55.6,60.4|CA|
region:cape-breton|Cape Breton|Cape Breton Island|46.2,-60.8|-61.6,45.5,-59.7,47.1|CA|
region:yucatan-peninsula|Yucatán Peninsula|Yucatan Peninsula;Yucatan peninsula|19.5,-89|-92.5,17.5,-86.7,21.7|continent:north-america|
region:baja-california|Baja California peninsula|Baja|28,-113.5|-117.2,22.8,-109.4,32.7|MX|
region:patagonia|Patagonia||-44,-70|-76,-56,-62,-37|continent:south-america|Patagonian
region:pampas|Pampas||-35,-62|-66,-39,-57,-30|AR|
region:gran-chaco|Gran Chaco|Chaco|-22,-61|-65,-28,-57,-18|continent:south-america|
region:amazonia|Amazonia|Amazon Basin;Amazon basin;Amazon rainforest;Amazon forest|-4,-62|-78,-16,-47,6|continent:south-america|Amazonian
region:southern-cone|Southern Cone||-33,-64|-76,-56,-48,-20|continent:south-america|
region:pacific-islands|Pacific Islands|South Pacific;South Pacific islands;South Seas|-12,-170|130,-28,-110,20||Pacific Islander
region:melanesia|Melanesia||-10,155|130,-23,180,0|continent:oceania|Melanesian
region:polynesia|Polynesia||-15,-155|172,-30,-108,25|continent:oceania|Polynesian
region:micronesia-region|Micronesia region||7,155|131,-3,177,21|continent:oceania|
region:far-north-queensland|Far North Queensland|far north Queensland|-16.5,145|141,-19,147,-10|AU|
region:outback|Outback|Australian outback|-25,133|115,-34,148,-14|AU|
region:borneo|Borneo|Kalimantan|0.5,114|108.8,-4.3,119.3,7.1|continent:asia|Bornean
region:java|Java||-7.3,110|105.1,-8.8,114.6,-5.8|ID|Javanese
region:sumatra|Sumatra|Sumatera|-0.5,102|95.2,-6,106.1,5.7|ID|Sumatran
region:bali|Bali|Bali Island|-8.4,115.1|114.4,-8.9,115.7,-8|ID|Balinese
region:sulawesi|Sulawesi|Celebes|-2,121|118.7,-5.8,125.3,1.9|ID|
region:lombok|Lombok||-8.6,116.3|115.8,-9,116.8,-8.2|ID|
region:timor|Timor||-9,125|123.4,-10.4,127.4,-8.1|continent:asia|
region:maluku|Maluku Islands|Moluccas;Spice Islands|-3,128|124,-9,135,3|ID|
region:new-guinea|New Guinea||-5.5,141|130,-11,151,0|continent:oceania|
region:west-papua|West Papua|Irian Jaya;Western New Guinea|-4,138|129,-9,141,0.5|ID|
region:aceh|Aceh||4.2,96.9|95,2,98.3,6|ID|=Acehnese
region:luzon|Luzon|Central Luzon;Luzon Island|16,121|119.7,12.5,124.2,18.7|PH|
region:mindanao|Mindanao|southern Philippines|7.5,125|121.9,5.3,126.6,9.9|PH|
region:visayas|Visayas|the Visayas;Visayan Islands|11,123.5|121.8,9,126,12.7|PH|
region:hokkaido|Hokkaido|Hokkaidō|43.4,142.8|139.3,41.3,145.9,45.6|JP|
region:honshu|Honshu|Honshū|36.5,138|130.8,33.4,142.1,41.6|JP|
region:kyushu|Kyushu|Kyūshū|32.8,131|129.3,31,132.1,34|JP|
region:shikoku|Shikoku||33.7,133.5|132,32.7,134.8,34.4|JP|
region:okinawa|Okinawa|Okinawa Island;Ryukyu Islands|26.5,128|122.9,24,131.3,27.9|JP|Okinawan
region:tohoku|Tohoku|Tōhoku|39,140.5|139,36.8,142.1,41.6|JP|
region:kansai|Kansai||34.8,135.5|134,33.4,136.5,36|JP|
region:kuril-islands|Kuril Islands|Kurils;Kuriles;Northern Territories;Kurile Islands|46,150.5|145.4,43.3,156.6,50.9|RU|
region:sakhalin|Sakhalin|Sakhalin Island|50.5,143|141.6,45.9,144.8,54.5|RU|
region:kamchatka|Kamchatka|Kamchatka Peninsula|56.5,160|155.5,50.8,164,62|RU|
region:spratly|Spratly Islands|Spratlys|10,114|111,6,117,12|continent:asia|
region:paracel|Paracel Islands|Paracels|16.5,112|111,15.7,113,17.2|continent:asia|
region:senkaku|Senkaku Islands|Senkakus;Diaoyu Islands;Diaoyu|25.75,123.5|123.3,25.6,124.7,26|JP|
region:andaman|Andaman and Nicobar Islands|Andaman Islands;Andamans;Nicobar Islands|11,92.8|92.2,6.7,94.3,13.7|IN|
region:tasmania|Tasmania||-42,147|143.8,-43.7,148.5,-39.5|AU|Tasmanian
region:north-island|North Island||-39,176|172.6,-41.7,178.6,-34.4|NZ|
region:south-island|South Island||-44,170|166.4,-46.7,174.4,-40.5|NZ|
region:galapagos|Galápagos Islands|Galapagos Islands;Galapagos;Galápagos|-0.6,-90.5|-92,-1.5,-89.2,1.7|EC|
region:azores|Azores||38.5,-28|-31.3,36.9,-25,39.8|PT|Azorean
region:madeira|Madeira Islands||32.75,-17|-17.3,32.4,-16.2,33.2|PT|
region:easter-island|Easter Island|Rapa Nui|-27.1,-109.35|-109.5,-27.2,-109.2,-27|CL|
region:tierra-del-fuego|Tierra del Fuego||-54,-69|-75,-56,-63.5,-52.5|continent:south-america|
region:hispaniola|Hispaniola||19,-71|-74.5,17.5,-68.3,20.1|region:caribbean|
region:guantanamo|Guantanamo Bay|Guantánamo Bay;Guantanamo|19.9,-75.1|-75.3,19.8,-75,20.1|CU|
region:big-island|Big Island|Hawaii Island|19.6,-155.5|-156.1,18.9,-154.8,20.3|US.HI|
region:oahu|Oahu|O'ahu|21.47,-158|-158.3,21.2,-157.6,21.7|US.HI|
region:maui|Maui||20.8,-156.3|-156.7,20.5,-156,21.1|US.HI|
region:kauai|Kauai|Kaua'i|22.05,-159.5|-159.8,21.8,-159.3,22.3|US.HI|
region:aleutians|Aleutian Islands|Aleutians|52.5,-174|172,51,-163,55|US.AK|Aleut
region:rocky-mountains|Rocky Mountains|Rockies;the Rockies;Canadian Rockies|44,-110|-125,35,-104,60|continent:north-america|
region:appalachian-mountains|Appalachian Mountains|Appalachians;Blue Ridge Mountains;Blue Ridge;Smoky Mountains;Great Smoky Mountains|38,-80.5|-88,33,-67,47|continent:north-america|
region:adirondacks|Adirondacks|Adirondack Mountains;Adirondack Park|44,-74.3|-75.4,43,-73.3,45|US.NY|
region:catskills|Catskills|Catskill Mountains|42.1,-74.4|-75.2,41.7,-73.8,42.6|US.NY|
region:ozarks|Ozarks|Ozark Mountains|36.8,-92.5|-95,35,-90,38.5|US|
region:sierra-nevada|Sierra Nevada||37.7,-119.6|-122,35,-117.5,40.3|US|
region:cascades|Cascades|Cascade Range;Cascade Mountains|46,-121.5|-123,40,-120,50|continent:north-america|
region:andes|Andes|the Andes;Andes Mountains|-20,-67|-80,-56,-62,11|continent:south-america|Andean
region:alps|Alps|the Alps;Swiss Alps;French Alps;Austrian Alps|46.4,10|5,43.5,16.5,48.3|continent:europe|Alpine
region:pyrenees|Pyrenees||42.7,1|-2,42,3.3,43.3|continent:europe|Pyrenean
region:carpathians|Carpathians|Carpathian Mountains|47.5,24.5|16.8,44.4,27,50.2|continent:europe|Carpathian
region:urals|Urals|Ural Mountains|60,59.5|54,50,68,69|RU|
region:himalayas|Himalayas|Himalaya;the Himalayas|28.5,84|72,26.5,97,36.5|continent:asia|Himalayan
region:hindu-kush|Hindu Kush||35.5,71|66,34,75,37|continent:asia|
region:karakoram|Karakoram||35.9,76.5|72,34,80,37|continent:asia|
region:atlas-mountains|Atlas Mountains|High Atlas|32,-4|-10,29.5,10,37|continent:africa|
region:everest|Mount Everest|Mt. Everest;Everest|27.99,86.93|86.8,27.9,87,28.1|NP|
region:k2|K2||35.88,76.51|76.4,35.8,76.6,36|PK|
region:kilimanjaro|Mount Kilimanjaro|Kilimanjaro|-3.07,37.35|37.1,-3.3,37.6,-2.9|TZ|
region:fuji|Mount Fuji|Mt. Fuji|35.36,138.73|138.6,35.2,138.9,35.5|JP|
region:etna|Mount Etna|Mt. Etna;Etna|37.75,14.99|14.8,37.6,15.2,37.9|IT|
region:vesuvius|Mount Vesuvius|Vesuvius|40.82,14.43|14.3,40.7,14.5,40.9|IT|
region:st-helens|Mount St. Helens|Mt. St. Helens|46.2,-122.19|-122.3,46.1,-122,46.3|US.WA|
region:rainier|Mount Rainier|Mt. Rainier|46.85,-121.76|-122,46.7,-121.6,47|US.WA|
region:denali|Denali|Mount McKinley;Mt. McKinley|63.07,-151|-151.3,62.9,-150.7,63.2|US.AK|
region:mont-blanc|Mont Blanc||45.83,6.87|6.7,45.7,7,46|FR|
region:matterhorn|Matterhorn||45.98,7.66|7.6,45.9,7.7,46|CH|
region:kilauea|Kilauea|Kīlauea|19.42,-155.29|-155.4,19.3,-155.1,19.5|US.HI|
region:sahara|Sahara|Sahara Desert;Sahara desert;the Sahara|23.5,9|-17,15,37,35|continent:africa|Saharan
region:kalahari|Kalahari|Kalahari Desert|-23,22|18,-28,26,-18|continent:africa|
region:namib|Namib|Namib Desert|-23.5,15|12,-29,17,-16|continent:africa|
region:gobi|Gobi|Gobi Desert|43,105|90,37,117,47|continent:asia|
region:taklamakan|Taklamakan|Taklimakan;Taklamakan Desert|38.9,83|76,36,91,42|CN|
region:thar|Thar Desert|Thar|27,71|68,24,76,30|continent:asia|
region:empty-quarter|Empty Quarter|Rub al Khali|20.5,49|44,16,57,23|SA|
region:mojave|Mojave Desert|Mojave|35,-116|-119,33.5,-113,37.5|US|
region:sonoran|Sonoran Desert|Sonora Desert|32,-113|-117,27,-109,35|continent:north-america|
region:atacama|Atacama Desert||-23.5,-69.3|-71,-30,-67,-18|CL|
region:death-valley|Death Valley||36.5,-117|-117.8,35.6,-116.4,37.4|US.CA|
region:negev|Negev|Negev Desert|30.8,34.8|34.2,29.5,35.5,31.5|IL|
region:grand-canyon|Grand Canyon||36.1,-112.1|-114,35.7,-111.6,36.9|US.AZ|
region:yellowstone|Yellowstone|Yellowstone National Park|44.6,-110.5|-111.2,44.1,-109.8,45.1|US.WY|
region:yosemite|Yosemite|Yosemite National Park;Yosemite Valley|37.85,-119.55|-119.9,37.5,-119.2,38.2|US.CA|
region:everglades|Everglades|Everglades National Park|25.5,-80.9|-81.6,25.1,-80.2,26.7|US.FL|
region:niagara-falls|Niagara Falls waterfalls|Niagara|43.08,-79.07|-79.3,42.8,-79,43.3|continent:north-america|
region:serengeti|Serengeti|Serengeti National Park|-2.3,34.8|33.9,-3.4,35.7,-1.3|TZ|
region:masai-mara|Masai Mara|Maasai Mara|-1.5,35.1|34.8,-1.9,35.5,-1.2|KE|
region:kruger|Kruger National Park|Kruger Park|-24,31.5|30.9,-25.5,32,-22.3|ZA|
region:chernobyl-plant|Chernobyl nuclear plant|Chernobyl nuclear power plant|51.39,30.1|30,51.3,30.2,51.5|UA|
region:mount-sinai|Mount Sinai|Jabal Musa|28.54,33.97|33.9,28.5,34,28.6|EG|
sea:atlantic|Atlantic Ocean|Atlantic;the Atlantic;North Atlantic;South Atlantic;mid-Atlantic Ocean;Atlantic ocean|10,-25|-82,-60,20,68||
sea:pacific|Pacific Ocean|Pacific;the Pacific;North Pacific;western Pacific;Pacific ocean|-10,-150|120,-60,-70,65||
sea:indian|Indian Ocean||-10,70|20,-60,147,30||
sea:arctic|Arctic Ocean|Arctic;the Arctic;Arctic Circle|85,0|-180,66,180,90||
sea:southern|Southern Ocean|Antarctic Ocean|-62,0|-180,-80,180,-60||
sea:mediterranean|Mediterranean Sea|Mediterranean;the Mediterranean;eastern Mediterranean;the Med|35,20|-6,30,36.5,46||
sea:adriatic|Adriatic Sea|Adriatic;the Adriatic|43,15|12,39.7,20,46||
sea:aegean|Aegean Sea|Aegean;the Aegean|38.5,25|22.5,35,28.5,41||
sea:ionian|Ionian Sea||39,19|15,36,22,40.5||
sea:tyrrhenian|Tyrrhenian Sea||40,12|9,38,16,43||
sea:black|Black Sea|the Black Sea|43.2,34.4|27.3,40.8,41.9,46.8||
sea:azov|Sea of Azov|Azov Sea|46,36.5|34.7,45.2,39.4,47.3||
sea:caspian|Caspian Sea|Caspian;the Caspian|42,50.5|46.6,36.5,54.8,47.2||
sea:aral|Aral Sea||45,60|58,43.3,61.8,46.9||
sea:marmara|Sea of Marmara|Marmara Sea|40.7,28.2|26.9,40.2,30,41.2||
sea:bosphorus|Bosphorus|Bosporus;Bosphorus Strait;Dardanelles|41.1,29.06|28.9,40.9,29.2,41.3||
sea:red|Red Sea|the Red Sea|20,38.5|32,12.5,43.5,30||
sea:gulf-aden|Gulf of Aden||12.5,47|43,10,51.5,15.5||
sea:arabian|Arabian Sea||14,65|51,5,78,25.5||
sea:gulf-oman|Gulf of Oman||25,58|56,22.5,61.5,27||
sea:hormuz|Strait of Hormuz|Straits of Hormuz|26.5,56.5|55.5,25.5,57.5,27.3||
sea:bab-el-mandeb|Bab el-Mandeb|Bab-el-Mandeb;Bab al-Mandab;Bab el Mandeb|12.6,43.3|43,12.3,43.6,13||
sea:suez|Suez Canal|the Suez Canal|30.5,32.3|32.2,29.9,32.6,31.3|EG|
sea:gulf-aqaba|Gulf of Aqaba||29,34.7|34.3,27.9,35.1,29.6||
sea:dead|Dead Sea||31.5,35.5|35.3,31,35.6,31.8||
sea:galilee|Sea of Galilee|Lake Tiberias;Galilee|32.8,35.6|35.2,32.6,35.7,33.1|IL|
sea:bay-bengal|Bay of Bengal||15,88|79,5,95,23||
sea:andaman|Andaman Sea||10,96|92,5,99,17||
sea:malacca|Strait of Malacca|Malacca Strait;Straits of Malacca|4,100|95,1,104,7||
sea:south-china|South China Sea||12,113|99,0,122,25||
sea:east-china|East China Sea||29,125|118,23,131,34||
sea:yellow|Yellow Sea||36,123|117,31.5,127,41||
sea:japan|Sea of Japan|East Sea|40,135|127,33,142,52||
sea:okhotsk|Sea of Okhotsk||55,150|135,43.5,164,62||
sea:bering|Bering Sea|Bering Strait|58,-178|162,51.5,-157,66||
sea:taiwan-strait|Taiwan Strait|Strait of Taiwan|24.5,119.5|117.5,22.5,122,26.5||
sea:philippine|Philippine Sea||20,130|120,5,145,35||
sea:java-sea|Java Sea||-5,111|105,-7.5,119,-2.5||
sea:sulu|Sulu Sea||8,120|117,5,123,12||
sea:celebes|Celebes Sea||3.5,122|116,0,126,7.5||
sea:coral|Coral Sea|Great Barrier Reef|-18,148|142,-30,170,-7||
sea:tasman|Tasman Sea||-40,160|147,-48,175,-28||
sea:timor|Timor Sea|Arafura Sea|-10,127|122,-14,142,-3||
sea:torres|Torres Strait|Torres Strait Islands|-10,142.2|140.5,-11.5,144,-9||
sea:baltic|Baltic Sea|the Baltic|57,19|9.5,53.5,30.5,66||
sea:gulf-finland|Gulf of Finland|Gulf of Bothnia|60,26|22,59,30.5,61||
sea:north|North Sea|the North Sea|56,3|-4.5,51,9,61.5||
sea:norwegian|Norwegian Sea|Barents Sea|69,10|-10,62,60,80||
sea:white|White Sea||65.5,38|32,63.5,44,68||
sea:irish|Irish Sea||53.7,-5|-6.5,52,-2.8,55||
sea:english-channel|English Channel|the Channel;Channel crossing|50.2,-1|-6,48.5,2,51.2||
sea:biscay|Bay of Biscay||45.5,-4|-10,43.3,-1,48.5||
sea:gibraltar|Strait of Gibraltar|Straits of Gibraltar|35.95,-5.6|-6.1,35.7,-5.2,36.2||
sea:gulf-mexico|Gulf of Mexico|Gulf of America|25,-90|-98,18,-80.5,31||
sea:chesapeake|Chesapeake Bay|Chesapeake|38,-76.2|-77.4,36.8,-75.7,39.6|US|
sea:hudson-bay|Hudson Bay||60,-86|-95,51,-77,70|CA|
sea:gulf-st-lawrence|Gulf of St. Lawrence||48,-61.5|-66,45.6,-57,51.6|CA|
sea:puget|Puget Sound||47.7,-122.4|-123.2,47,-122,48.8|US.WA|
sea:great-lakes|Great Lakes|the Great Lakes|45,-84|-92.2,41.3,-76,49||
sea:lake-michigan|Lake Michigan||43.8,-87|-88.1,41.6,-84.8,46.1|US|
sea:lake-superior|Lake Superior||47.7,-87.5|-92.2,46.4,-84.3,49||
sea:lake-huron|Lake Huron|Georgian Bay|44.8,-82.2|-84.8,43,-79.7,46.3||
sea:lake-erie|Lake Erie||42.2,-81.2|-83.5,41.3,-78.8,42.9||
sea:lake-ontario|Lake Ontario||43.7,-77.9|-79.9,43.1,-76,44.3||
sea:great-salt-lake|Great Salt Lake||41.1,-112.5|-113.1,40.6,-111.9,41.8|US.UT|
sea:lake-tahoe|Lake Tahoe||39.1,-120.03|-120.2,38.9,-119.9,39.3|US|
sea:lake-victoria|Lake Victoria||-1,33|31.6,-3.1,34.9,0.5|continent:africa|
sea:lake-tanganyika|Lake Tanganyika||-6,29.5|29,-8.9,31.2,-3.3|continent:africa|
sea:lake-malawi|Lake Malawi|Lake Nyasa|-12,34.5|33.8,-14.5,35.3,-9.4|continent:africa|
sea:lake-chad|Lake Chad|Lake Chad Basin;Lake Chad basin|13.3,14.1|13,12.3,15.5,14.6|continent:africa|
sea:lake-kivu|Lake Kivu||-2,29|28.8,-2.6,29.4,-1.6|continent:africa|
sea:lake-baikal|Lake Baikal||53.5,108|103.7,51.4,110,55.8|RU|
sea:lake-titicaca|Lake Titicaca||-15.8,-69.4|-70.2,-16.7,-68.6,-15.2|continent:south-america|
sea:lake-geneva|Lake Geneva||46.45,6.5|6.1,46.2,6.9,46.5|continent:europe|
sea:panama-canal|Panama Canal|Isthmus of Panama|9.1,-79.7|-80,8.9,-79.5,9.4|PA|
sea:gulf-guinea|Gulf of Guinea||2,2|-8,-2,10,6.5||
sea:mozambique-channel|Mozambique Channel||-18,41|35,-26,48,-11||
sea:cape-good-hope|Cape of Good Hope||-34.36,18.47|18.3,-34.4,18.6,-34.2|ZA|
sea:cape-horn|Cape Horn||-55.98,-67.27|-67.4,-56,-67.2,-55.9|CL|
sea:gulf-thailand|Gulf of Thailand|Gulf of Siam|10,101.5|99,6,105,13.6||
sea:gulf-tonkin|Gulf of Tonkin|Tonkin Gulf|20,107.8|105.6,17,110,22||
river:nile|Nile|Nile River;River Nile;the Nile;Nile Valley;Nile Basin;White Nile|26,32|29,-4,38,31.6|continent:africa|
river:blue-nile|Blue Nile||11.5,35|32.5,9,38,15.7|continent:africa|
river:congo|Congo River|River Congo;Congo Basin;Congo basin|-2,18|12,-12,31,8|continent:africa|
river:niger|Niger River|River Niger|13,-2|-11,4,14,18|continent:africa|
river:zambezi|Zambezi|Zambezi River|-16,29|21,-19,37,-11|continent:africa|
river:limpopo|Limpopo River||-23,31|26,-26,34,-21|continent:africa|
river:orange|Orange River||-29,20|16,-31,29,-28|continent:africa|
river:senegal|Senegal River||15.5,-14|-17,12,-10,17|continent:africa|
river:danube|Danube|Danube River;River Danube|46,19|8,43,30,49.5|continent:europe|Danubian
river:rhine|Rhine|Rhine River;River Rhine|50,7.7|3.9,46.5,9.7,52.2|continent:europe|
river:rhone|Rhône|Rhone River;Rhone|44.8,4.8|4,43.3,8.4,46.6|continent:europe|
river:seine|Seine|River Seine;Seine River|48.9,2.4|0,47.4,4.8,49.6|FR|
river:loire|Loire|Loire Valley;Loire River|47.4,0.5|-2.3,44.8,4.5,48|FR|
river:elbe|Elbe|Elbe River;River Elbe|52,11.5|8.7,50,16,54|continent:europe|
river:oder|Oder River|River Oder|52.5,14.6|14,49.5,18.5,54|continent:europe|
river:vistula|Vistula|Vistula River|52.5,19.5|18,49.5,22,54.4|PL|
river:thames|Thames|River Thames;Thames River;Thames Valley;Thames Estuary|51.5,-0.5|-2.1,51.3,0.9,51.9|GB.ENG|
river:severn|River Severn|Severn Estuary|52,-2.3|-3.8,51.4,-2,52.8|GB|
river:tiber|Tiber|Tiber River|42.2,12.4|11.9,41.7,12.8,43.8|IT|
river:volga|Volga|Volga River|53,48|32,45.6,50,58|RU|
river:don|Don River|River Don|49,41|38,47,44,54|RU|
river:dnieper|Dnieper|Dnipro River;Dnieper River;Dnepr|49,33|30,46.4,36,56|continent:europe|
river:dniester|Dniester|Dniester River|47.5,29|23,46,30.6,49.6|continent:europe|
river:ob|Ob River||62,70|65,50,88,67|RU|
river:yenisei|Yenisei|Yenisey|62,88|80,51,97,72|RU|
river:lena|Lena River||64,125|105,53,130,73|RU|
river:amur|Amur|Amur River|50.5,127.5|115,47.6,141.5,54|continent:asia|
river:yangtze|Yangtze|Yangtze River;Yangzi;Yangtse;Chang Jiang|30.5,113|90,24,122,36|CN|
river:yellow|Yellow River|Huang He;Huanghe|36.5,111|96,32,119,41.5|CN|
river:yalu|Yalu River|Yalu|40.7,125|124,39.8,128.3,42|continent:asia|
river:mekong|Mekong|Mekong River;Mekong Delta|15,105|94,8.5,107,34|continent:asia|
river:irrawaddy|Irrawaddy|Irrawaddy River;Irrawaddy Delta;Irrawaddy delta|18,95.3|94,15.5,98,28|MM|
river:ganges|Ganges|Ganges River;Ganga|25,85|78,21.5,91,31|continent:asia|Gangetic
river:brahmaputra|Brahmaputra|Brahmaputra River|26.5,93|82,23,97,31|continent:asia|
river:indus|Indus|Indus River;Indus Valley|29,70.5|67,23.8,82,36|continent:asia|
river:tigris|Tigris|Tigris River|34,43.8|39,31,47.5,38.5|continent:asia|
river:euphrates|Euphrates|Euphrates River|34.5,41|38,31,47.5,40|continent:asia|
river:jordan|Jordan River|River Jordan;Jordan Valley;Jordan Rift Valley|32.2,35.55|35.4,31.7,35.7,33.3|continent:asia|
river:litani|Litani River|Litani|33.4,35.6|35.2,33.2,36.2,34.1|LB|
river:amu-darya|Amu Darya|Oxus|40,62|58,37,74,44|continent:asia|
river:murray|Murray River|Murray-Darling Basin|-34.5,142|138.9,-37,148.5,-33.7|AU|
river:mississippi|Mississippi River|Mississippi Valley|35,-90.5|-95.2,29,-88.8,47.3|US|
river:missouri|Missouri River||41,-96.5|-112,38,-90,48.5|US|
river:ohio|Ohio River|Ohio Valley;Ohio River Valley|38.2,-85.5|-89.3,36.9,-80,40.7|US|
river:colorado|Colorado River||36,-111|-115,31.7,-105.8,40.5|continent:north-america|
river:columbia|Columbia River||46,-120|-124.1,45.5,-115.7,52|continent:north-america|
river:hudson|Hudson River||41.5,-74|-74.1,40.7,-73.5,44.1|US.NY|
river:potomac|Potomac|Potomac River|38.9,-77.2|-79.5,38,-76.3,39.7|US|
river:delaware|Delaware River||40.5,-75.1|-75.6,39.5,-74.6,42.1|US|
river:tennessee|Tennessee River|Tennessee Valley|35,-86.5|-88.7,34.4,-83.8,37.1|US|
river:arkansas|Arkansas River||35.8,-95|-106.5,33.7,-91,39.3|US|
river:red-us|Red River||33.8,-97|-103,31,-91.5,35|US|
river:rio-grande|Rio Grande|Rio Grande Valley;Río Grande;Rio Bravo|27.5,-99.5|-107,25.8,-97,37.8|continent:north-america|
river:yukon|Yukon River||64,-150|-165,60,-133,67|continent:north-america|
river:st-lawrence|St. Lawrence River|Saint Lawrence River;St. Lawrence Seaway|46,-73|-76.5,44,-65,50|continent:north-america|
river:mackenzie|Mackenzie River||65,-128|-136,60.5,-113,69.5|CA|
river:amazon|Amazon River|Amazon;the Amazon|-3,-60|-77,-15,-50,3|continent:south-america|
river:orinoco|Orinoco|Orinoco River|7.5,-65|-68,1,-60,9.5|continent:south-america|
river:parana|Paraná River|Parana River|-27,-57|-61,-35,-45,-20|continent:south-america|
river:rio-plata|Río de la Plata|Rio de la Plata;River Plate|-35,-57|-59,-36.5,-54.5,-33.5|continent:south-america|
`;
