/**
 * Volcanoes, polar seas, small islands, peninsulas, straits and passes that news tells of and no list of towns has.
 * Columns: id | name | other names | point lat,lon | half the side of its box in degrees | parent id.
 *
 * Written by hand. Volcanoes after the Global Volcanism Program of the Smithsonian Institution (https://volcano.si.edu, names and
 * positions to 0.01°); seas after IHO S-23; Antarctic names after the SCAR Composite Gazetteer.
 */
export const FEATURES = `
volcano:fagradalsfjall|Fagradalsfjall||63.9,-22.27|0.05|IS
volcano:eyjafjallajokull|Eyjafjallajökull||63.63,-19.62|0.15|IS
volcano:grimsvotn|Grímsvötn||64.42,-17.33|0.15|IS
volcano:katla|Katla volcano||63.63,-19.08|0.15|IS
volcano:hekla|Hekla|Mount Hekla|63.98,-19.67|0.15|IS
volcano:bardarbunga|Bárðarbunga|Bardarbunga|64.63,-17.53|0.2|IS
volcano:stromboli|Stromboli||38.79,15.21|0.04|IT
volcano:campi-flegrei|Campi Flegrei|Phlegraean Fields|40.83,14.14|0.1|IT
volcano:whakaari|Whakaari|White Island;Whakaari/White Island;Whakaari White Island|-37.52,177.18|0.03|NZ
volcano:ruapehu|Mount Ruapehu|Ruapehu|-39.28,175.57|0.1|NZ
volcano:taranaki|Mount Taranaki||-39.3,174.06|0.1|NZ
volcano:hunga-tonga|Hunga Tonga–Hunga Ha'apai|Hunga Tonga-Hunga Ha'apai;Hunga Tonga-Hunga Haʻapai;Hunga Tonga;Hunga Tonga Hunga Ha'apai|-20.54,-175.38|0.05|TO
volcano:anak-krakatau|Krakatoa|Krakatau;Anak Krakatau|-6.1,105.42|0.05|ID
volcano:merapi|Mount Merapi|Merapi volcano|-7.54,110.45|0.1|ID
volcano:semeru|Mount Semeru|Semeru volcano|-8.11,112.92|0.1|ID
volcano:agung|Mount Agung||-8.34,115.51|0.1|ID
volcano:sinabung|Mount Sinabung|Sinabung|3.17,98.39|0.1|ID
volcano:tambora|Mount Tambora|Tambora|-8.25,118|0.15|ID
volcano:rinjani|Mount Rinjani||-8.42,116.47|0.15|ID
volcano:marapi|Mount Marapi||-0.38,100.47|0.1|ID
volcano:ruang|Mount Ruang||2.3,125.37|0.05|ID
volcano:lewotobi|Mount Lewotobi|Lewotobi Laki-Laki;Lewotobi|-8.54,122.78|0.08|ID
volcano:ibu|Mount Ibu||1.49,127.63|0.05|ID
volcano:kelud|Mount Kelud|Mount Kelut|-7.93,112.31|0.1|ID
volcano:pinatubo|Mount Pinatubo|Pinatubo|15.13,120.35|0.1|PH
volcano:mayon|Mount Mayon|Mayon volcano;Mayon Volcano|13.26,123.69|0.1|PH
volcano:taal|Taal volcano|Taal Volcano|14.01,120.99|0.1|PH
volcano:kanlaon|Kanlaon|Mount Kanlaon;Kanlaon volcano|10.41,123.13|0.1|PH
volcano:bulusan|Mount Bulusan||12.77,124.06|0.1|PH
volcano:ontake|Mount Ontake||35.89,137.48|0.1|JP
volcano:sakurajima|Sakurajima|Mount Sakurajima|31.58,130.66|0.08|JP
volcano:aso|Mount Aso||32.88,131.1|0.15|JP
volcano:asama|Mount Asama||36.41,138.52|0.1|JP
volcano:unzen|Mount Unzen||32.76,130.3|0.1|JP
volcano:shinmoedake|Shinmoedake||31.91,130.88|0.05|JP
volcano:ulawun|Mount Ulawun|Ulawun|-5.05,151.33|0.1|PG
volcano:manam|Manam volcano|Manam Island|-4.08,145.04|0.08|PG
volcano:yasur|Mount Yasur||-19.53,169.44|0.05|VU
volcano:ambae|Ambae||-15.39,167.84|0.15|VU
volcano:erebus|Mount Erebus||-77.53,167.17|0.3|AQ
volcano:nyiragongo|Nyiragongo|Mount Nyiragongo|-1.52,29.25|0.1|CD
volcano:nyamuragira|Nyamuragira|Mount Nyamuragira|-1.41,29.2|0.1|CD
volcano:erta-ale|Erta Ale||13.6,40.67|0.1|ET
volcano:hayli-gubbi|Hayli Gubbi||13.51,40.72|0.1|ET
volcano:mount-cameroon|Mount Cameroon||4.2,9.17|0.2|CM
volcano:fogo|Pico do Fogo||14.95,-24.35|0.1|CV
volcano:piton-fournaise|Piton de la Fournaise||-21.24,55.71|0.1|RE
volcano:karthala|Mount Karthala|Karthala|-11.75,43.38|0.1|KM
volcano:cumbre-vieja|Cumbre Vieja||28.57,-17.84|0.1|ES
volcano:teide|Mount Teide|Teide|28.27,-16.64|0.1|ES
volcano:soufriere-hills|Soufrière Hills|Soufriere Hills|16.72,-62.18|0.05|MS
volcano:la-soufriere|La Soufrière|La Soufriere|13.33,-61.18|0.06|VC
volcano:mount-pelee|Mount Pelée|Mont Pelée;Mount Pelee|14.81,-61.17|0.08|MQ
volcano:popocatepetl|Popocatépetl|Popocatepetl|19.02,-98.62|0.15|MX
volcano:volcan-colima|Colima volcano|Volcán de Colima;Volcano of Fire|19.51,-103.62|0.1|MX
volcano:paricutin|Parícutin|Paricutin|19.49,-102.25|0.08|MX
volcano:volcan-fuego|Volcán de Fuego|Volcan de Fuego;Fuego volcano|14.47,-90.88|0.08|GT
volcano:pacaya|Pacaya volcano||14.38,-90.6|0.08|GT
volcano:santiaguito|Santiaguito|Santiaguito volcano|14.74,-91.57|0.08|GT
volcano:masaya|Masaya volcano||11.98,-86.16|0.08|NI
volcano:turrialba|Turrialba volcano||10.03,-83.77|0.08|CR
volcano:arenal|Arenal volcano||10.46,-84.7|0.08|CR
volcano:nevado-ruiz|Nevado del Ruiz||4.89,-75.32|0.15|CO
volcano:galeras|Galeras|Galeras volcano|1.22,-77.37|0.1|CO
volcano:cotopaxi|Cotopaxi volcano||-0.68,-78.44|0.1|EC
volcano:tungurahua|Tungurahua volcano||-1.47,-78.44|0.1|EC
volcano:sangay|Sangay|Sangay volcano|-2.01,-78.34|0.1|EC
volcano:ubinas|Ubinas volcano||-16.35,-70.9|0.1|PE
volcano:villarrica|Villarrica volcano|Villarrica Volcano|-39.42,-71.93|0.1|CL
volcano:calbuco|Calbuco volcano|Calbuco Volcano|-41.33,-72.61|0.1|CL
volcano:chaiten|Chaitén volcano|Chaiten volcano|-42.84,-72.65|0.1|CL
volcano:puyehue|Puyehue|Puyehue-Cordón Caulle|-40.59,-72.12|0.15|CL
volcano:mauna-loa|Mauna Loa||19.48,-155.61|0.3|US
volcano:mauna-kea|Mauna Kea||19.82,-155.47|0.2|US
volcano:redoubt|Mount Redoubt||60.49,-152.74|0.15|US
volcano:pavlof|Pavlof|Pavlof volcano|55.42,-161.89|0.15|US
volcano:shishaldin|Shishaldin|Shishaldin volcano|54.76,-163.97|0.15|US
volcano:mount-hood|Mount Hood|Mt. Hood|45.37,-121.7|0.1|US
volcano:kilauea-iki|Halemaumau|Halema'uma'u|19.41,-155.29|0.03|US
volcano:klyuchevskoy|Klyuchevskoy|Klyuchevskaya Sopka;Klyuchevskoi|56.06,160.64|0.15|RU
volcano:shiveluch|Shiveluch|Sheveluch|56.65,161.36|0.15|RU
volcano:krasheninnikov|Krasheninnikov volcano||54.6,160.27|0.1|RU
volcano:ararat|Mount Ararat||39.7,44.3|0.15|TR
volcano:elbrus|Mount Elbrus|Elbrus|43.35,42.44|0.15|RU
volcano:damavand|Mount Damavand||35.95,52.11|0.15|IR
volcano:santorini|Santorini volcano||36.4,25.4|0.08|GR
peak:annapurna|Annapurna|Mount Annapurna|28.6,83.82|0.2|NP
peak:manaslu|Manaslu|Mount Manaslu|28.55,84.56|0.15|NP
peak:lhotse|Lhotse||27.96,86.93|0.08|NP
peak:dhaulagiri|Dhaulagiri||28.7,83.49|0.15|NP
peak:nanga-parbat|Nanga Parbat||35.24,74.59|0.15|PK
peak:kanchenjunga|Kangchenjunga|Kanchenjunga|27.7,88.15|0.15|NP
peak:aconcagua|Aconcagua|Mount Aconcagua|-32.65,-70.01|0.15|AR
peak:eiger|Eiger||46.58,8.01|0.05|CH
peak:marmolada|Marmolada||46.43,11.85|0.08|IT
peak:gran-sasso|Gran Sasso||42.47,13.57|0.15|IT
sea:weddell|Weddell Sea|the Weddell Sea|-72,-45|8|continent:antarctica
sea:ross|Ross Sea||-76,-175|6|continent:antarctica
sea:amundsen|Amundsen Sea||-73,-112|5|continent:antarctica
sea:bellingshausen|Bellingshausen Sea||-71,-85|5|continent:antarctica
sea:scotia|Scotia Sea||-57.5,-40|6|
sea:drake|Drake Passage||-58.5,-64|4|
sea:barents|Barents Sea||75,37|6|
sea:kara|Kara Sea||76,78|6|RU
sea:laptev|Laptev Sea||76,125|5|RU
sea:chukchi|Chukchi Sea||69,-172|4|
sea:beaufort|Beaufort Sea||72,-137|5|
sea:greenland|Greenland Sea||76,-8|6|
sea:labrador|Labrador Sea||58,-54|5|
sea:baffin|Baffin Bay||73,-67|5|
sea:denmark-strait|Denmark Strait||67,-24|3|
sea:kattegat|Kattegat||56.9,11.4|0.9|
sea:skagerrak|Skagerrak||57.9,9|1.2|
sea:oresund|Øresund|Oresund|55.8,12.7|0.5|
sea:gulf-bothnia|Gulf of Bothnia||62,19.5|2.5|
sea:dover|Strait of Dover|Dover Strait|51,1.4|0.4|
sea:bristol-channel|Bristol Channel||51.3,-4|0.8|GB
sea:dardanelles|Dardanelles|Dardanelles Strait;Gallipoli Strait|40.2,26.4|0.4|TR
sea:kerch|Kerch Strait|Strait of Kerch|45.3,36.6|0.4|
sea:sicily-strait|Strait of Sicily|Sicilian Channel|37.2,11.4|1|
sea:gulf-sidra|Gulf of Sidra|Gulf of Sirte|31.5,18.5|1.5|LY
sea:korea-strait|Korea Strait|Tsushima Strait|34.3,129.3|1|
sea:lombok-strait|Lombok Strait||-8.5,115.8|0.4|ID
sea:sunda-strait|Sunda Strait||-6,105.2|0.6|ID
sea:bass-strait|Bass Strait||-39.7,146|2|AU
sea:cook-strait|Cook Strait||-41.2,174.5|0.5|NZ
sea:great-barrier-reef|Great Barrier Reef||-18.3,147.7|4|AU
sea:arafura|Arafura Sea||-9,135|4|
sea:solomon|Solomon Sea||-8,154|3|
sea:banda|Banda Sea||-6,127|3|ID
sea:carpentaria|Gulf of Carpentaria||-14,139|3|AU
sea:kattegat-belt|Great Belt||55.4,11|0.4|DK
sea:florida-strait|Straits of Florida|Florida Straits|24,-81.5|1.5|
sea:windward-passage|Windward Passage||20,-74|0.7|
sea:mona|Mona Passage||18.4,-67.8|0.6|
sea:gulf-california|Gulf of California|Sea of Cortez|28,-112|3.5|MX
sea:gulf-alaska|Gulf of Alaska||57,-144|5|US
sea:bering-strait|Bering Strait||65.8,-169|1|
sea:magellan|Strait of Magellan|Straits of Magellan|-53.5,-70.8|2|CL
sea:gulf-darien|Darién Gap|Darien Gap|7.9,-77.5|0.8|PA
sea:cod-grand-banks|Grand Banks||45,-52|3|
sea:corinth-canal|Corinth Canal||37.93,22.98|0.05|GR
sea:kiel-canal|Kiel Canal||54.2,9.6|0.5|DE
island:elephant|Elephant Island||-61.13,-55.12|0.4|AQ
island:south-georgia|South Georgia|South Georgia Island|-54.4,-36.7|1|GS
island:deception|Deception Island||-62.97,-60.65|0.1|AQ
island:king-george|King George Island||-62.03,-58.35|0.5|AQ
island:james-ross|James Ross Island||-64.17,-57.75|0.4|AQ
island:bouvet|Bouvet Island||-54.42,3.36|0.1|BV
island:kerguelen|Kerguelen Islands|Kerguelen|-49.35,70.2|0.8|TF
island:heard|Heard Island||-53.1,73.52|0.2|HM
island:macquarie|Macquarie Island||-54.62,158.86|0.2|AU
island:diego-garcia|Diego Garcia||-7.31,72.41|0.15|IO
island:ascension|Ascension Island||-7.94,-14.36|0.1|SH
island:tristan|Tristan da Cunha||-37.11,-12.28|0.2|SH
island:svalbard|Spitsbergen||78.75,16|3|SJ
island:novaya-zemlya|Novaya Zemlya||74,57|4|RU
island:franz-josef|Franz Josef Land||80.8,55|3|RU
island:wrangel|Wrangel Island||71.2,-179.5|1|RU
island:baffin|Baffin Island||69,-72|5|CA
island:ellesmere|Ellesmere Island||79,-82|5|CA
island:anticosti|Anticosti Island||49.5,-63|1|CA
island:utoya|Utøya|Utoya;Utoeya|60.02,10.25|0.02|NO
island:bornholm|Bornholm||55.13,14.92|0.25|DK
island:snake|Snake Island||45.26,30.2|0.02|UA
island:giglio|Giglio|Isola del Giglio;Giglio Island|42.36,10.9|0.08|IT
island:alcatraz|Alcatraz|Alcatraz Island|37.83,-122.42|0.02|US
island:robben|Robben Island||-33.81,18.37|0.04|ZA
island:socotra|Socotra||12.5,53.9|0.7|YE
island:abu-musa|Abu Musa||25.88,55.03|0.06|IR
island:kharg|Kharg Island|Kharg|29.25,50.32|0.06|IR
island:scarborough|Scarborough Shoal||15.15,117.76|0.1|
island:second-thomas|Second Thomas Shoal||9.75,115.87|0.1|
island:pratas|Pratas Islands||20.7,116.75|0.1|TW
island:dokdo|Dokdo|Takeshima;Liancourt Rocks|37.24,131.87|0.03|
island:jeju|Jeju Island|Jeju island|33.4,126.55|0.5|KR
island:yeonpyeong|Yeonpyeong|Yeonpyeong Island;Yeonpyeong island|37.67,125.7|0.05|KR
island:iwo-jima|Iwo Jima|Iwo To|24.78,141.32|0.06|JP
island:guadalcanal|Guadalcanal||-9.6,160.15|0.8|SB
island:bougainville|Bougainville Island||-6.2,155.2|1|PG
island:pitcairn|Pitcairn Island||-25.07,-130.1|0.05|PN
island:tongatapu|Tongatapu||-21.18,-175.2|0.2|TO
island:north-sentinel|North Sentinel Island||11.55,92.24|0.06|IN
peninsula:noto|Noto Peninsula|Noto peninsula|37.2,136.95|0.4|JP
peninsula:reykjanes|Reykjanes Peninsula|Reykjanes peninsula;Reykjanes|63.88,-22.4|0.35|IS
peninsula:izu|Izu Peninsula||34.85,138.95|0.3|JP
peninsula:kola|Kola Peninsula||67.7,36|3|RU
peninsula:yamal|Yamal Peninsula|Yamal|70,70|3|RU
peninsula:jutland|Jutland||56.2,9.3|1.5|DK
peninsula:istria|Istria|Istrian Peninsula|45.2,13.9|0.5|HR
peninsula:gallipoli|Gallipoli Peninsula||40.3,26.4|0.4|TR
peninsula:chalkidiki|Halkidiki Peninsula|Mount Athos|40.25,24.1|0.3|GR
peninsula:cape-york|Cape York Peninsula||-13,142.8|2.5|AU
peninsula:musandam|Musandam Peninsula||26.1,56.3|0.4|OM
peninsula:kenai|Kenai Peninsula||60.3,-150.3|1.2|US
peninsula:olympic|Olympic Peninsula||47.8,-123.6|1|US
peninsula:delmarva|Delmarva Peninsula||38.5,-75.7|1|US
peninsula:paraguana|Paraguaná Peninsula||11.9,-70|0.3|VE
peninsula:guajira|Guajira Peninsula||12,-71.7|0.5|CO
peninsula:antarctic|Antarctic Peninsula||-67,-64|4|AQ
ice:larsen|Larsen Ice Shelf|Larsen C;Larsen B|-67.5,-62.5|3|AQ
ice:thwaites|Thwaites Glacier||-75.5,-106.75|2|AQ
ice:ross|Ross Ice Shelf||-81.5,-175|5|AQ
ice:ronne|Ronne Ice Shelf|Filchner-Ronne Ice Shelf|-78.5,-61|4|AQ
ice:brunt|Brunt Ice Shelf||-75.9,-25|1|AQ
pass:khyber|Khyber Pass||34.1,71.1|0.1|PK
pass:salang|Salang Pass|Salang Tunnel;Salang tunnel|35.3,69|0.1|AF
pass:brenner|Brenner Pass|Brenner|47,11.5|0.1|AT
pass:panjshir|Panjshir Valley||35.4,69.8|0.5|AF
pass:bekaa|Bekaa Valley|Bekaa|33.9,36|0.5|LB
pass:fergana|Fergana Valley|Ferghana Valley|40.7,71.5|1.2|UZ
pass:korengal|Korengal Valley||34.87,70.9|0.15|AF
pass:nubra-galwan|Galwan Valley||34.75,78.2|0.2|IN
pass:doklam|Doklam||27.3,88.9|0.1|BT
pass:siachen|Siachen Glacier|Siachen|35.4,77.1|0.4|
pass:tora-bora|Tora Bora||34.1,70.2|0.1|AF
pass:rafah-crossing|Rafah crossing|Rafah border crossing|31.25,34.26|0.03|PS
pass:erez|Erez crossing||31.56,34.55|0.03|PS
pass:suwalki|Suwałki Gap|Suwalki Gap|54.2,23|0.4|PL
`;
