/**
 * Names that news uses for towns and that data packages lack or spell otherwise: spelling | entry as "name, ISO country".
 * Written by hand from news usage.
 */
export const SPELLINGS = `
Hodeidah|Al Hudaydah, YE
Hodeida|Al Hudaydah, YE
Sanaa|Sanaa, YE
Sana|Sanaa, YE
Taiz|Taiz, YE
Marib|Ma'rib, YE
Deir al-Balah|Deir al Balah, PS
Deir el-Balah|Deir al Balah, PS
Khan Younis|Khan Yunis, PS
Khan Yunis|Khan Yunis, PS
Khan Yunus|Khan Yunis, PS
Rafah|Rafah, PS
Gaza City|Gaza, PS
Jabaliya|Jabalya, PS
Jabalia|Jabalya, PS
Beit Hanoun|Bayt Hanun, PS
Beit Lahiya|Bayt Lahya, PS
Nablus|Nablus, PS
Ramallah|Ramallah, PS
El-Fasher|El Fasher, SD
Al-Fashir|El Fasher, SD
El Geneina|Geneina, SD
El Obeid|El Obeid, SD
Khartoum|Khartoum, SD
Port Sudan|Port Sudan, SD
Wad Madani|Wad Medani, SD
Nyala|Nyala, SD
Kyiv|Kyiv, UA
Kiev|Kyiv, UA
Kharkiv|Kharkiv, UA
Kharkov|Kharkiv, UA
Odesa|Odesa, UA
Odessa|Odesa, UA
Lviv|Lviv, UA
Lvov|Lviv, UA
Mykolaiv|Mykolayiv, UA
Nikolaev|Mykolayiv, UA
Zaporizhzhia|Zaporizhzhya, UA
Zaporizhzhya|Zaporizhzhya, UA
Zaporozhye|Zaporizhzhya, UA
Dnipro|Dnipro, UA
Dnipropetrovsk|Dnipro, UA
Luhansk|Luhansk, UA
Lugansk|Luhansk, UA
Donetsk|Donetsk, UA
Mariupol|Mariupol, UA
Bakhmut|Bakhmut, UA
Artemivsk|Bakhmut, UA
Sloviansk|Sloviansk, UA
Slavyansk|Sloviansk, UA
Severodonetsk|Syevyerodonets'k, UA
Sievierodonetsk|Syevyerodonets'k, UA
Chernobyl|Chornobyl, UA
Chornobyl|Chornobyl, UA
Chernihiv|Chernihiv, UA
Kryvyi Rih|Kryvyi Rih, UA
Bombay|Mumbai, IN
Calcutta|Kolkata, IN
Madras|Chennai, IN
Bangalore|Bengaluru, IN
Bengaluru|Bengaluru, IN
Poona|Pune, IN
Benares|Varanasi, IN
Baroda|Vadodara, IN
Allahabad|Prayagraj, IN
Gurgaon|Gurugram, IN
New Delhi|New Delhi, IN
Rangoon|Yangon, MM
Pegu|Bago, MM
Naypyitaw|Nay Pyi Taw, MM
Naypyidaw|Nay Pyi Taw, MM
Saigon|Ho Chi Minh City, VN
Ho Chi Minh City|Ho Chi Minh City, VN
Peking|Beijing, CN
Canton|Guangzhou, CN
Nanking|Nanjing, CN
Chungking|Chongqing, CN
Tientsin|Tianjin, CN
Tsingtao|Qingdao, CN
Mukden|Shenyang, CN
Port Arthur|Lushun, CN
Urumqi|Urumqi, CN
Kashgar|Kashgar, CN
Leningrad|Saint Petersburg, RU
St. Petersburg|Saint Petersburg, RU
Petrograd|Saint Petersburg, RU
Stalingrad|Volgograd, RU
Sverdlovsk|Yekaterinburg, RU
Ekaterinburg|Yekaterinburg, RU
Gorky|Nizhniy Novgorod, RU
Nizhny Novgorod|Nizhniy Novgorod, RU
Rostov-on-Don|Rostov-na-Donu, RU
Grozny|Groznyy, RU
Vladikavkaz|Vladikavkaz, RU
Konigsberg|Kaliningrad, RU
Constantinople|Istanbul, TR
Smyrna|Izmir, TR
Diyarbakir|Diyarbakır, TR
Gaziantep|Gaziantep, TR
Antioch|Antakya, TR
Ankara|Ankara, TR
Kobani|Ayn al 'Arab, SY
Kobane|Ayn al 'Arab, SY
Homs|Homs, SY
Hama|Hamah, SY
Idlib|Idlib, SY
Aleppo|Aleppo, SY
Latakia|Latakia, SY
Raqqa|Ar Raqqah, SY
Raqqah|Ar Raqqah, SY
Deir ez-Zor|Deir ez-Zor, SY
Deir al-Zor|Deir ez-Zor, SY
Deir Ezzor|Deir ez-Zor, SY
Deir el-Zour|Deir ez-Zor, SY
Daraa|Dar'a, SY
Deraa|Dar'a, SY
Palmyra|Tadmur, SY
Hasakah|Al Hasakah, SY
Hassakeh|Al Hasakah, SY
Qamishli|Al Qamishli, SY
Manbij|Manbij, SY
Douma|Duma, SY
Mosul|Mosul, IQ
Fallujah|Al Fallujah, IQ
Falluja|Al Fallujah, IQ
Ramadi|Ramadi, IQ
Basra|Basrah, IQ
Tikrit|Tikrit, IQ
Karbala|Karbala, IQ
Kerbala|Karbala, IQ
Najaf|Najaf, IQ
Kirkuk|Kirkuk, IQ
Erbil|Erbil, IQ
Irbil|Erbil, IQ
Arbil|Erbil, IQ
Sulaymaniyah|As Sulaymaniyah, IQ
Sulaimaniya|As Sulaymaniyah, IQ
Baqubah|Baqubah, IQ
Baquba|Baqubah, IQ
Samarra|Samarra', IQ
Sinjar|Sinjar, IQ
Nasiriyah|Nasiriyah, IQ
Teheran|Tehran, IR
Esfahan|Isfahan, IR
Isfahan|Isfahan, IR
Mashhad|Mashhad, IR
Bandar Abbas|Bandar Abbas, IR
Kandahar|Kandahar, AF
Qandahar|Kandahar, AF
Kunduz|Kunduz, AF
Jalalabad|Jalalabad, AF
Mazar-i-Sharif|Mazar-e Sharif, AF
Mazar-e-Sharif|Mazar-e Sharif, AF
Lashkar Gah|Lashkar Gah, AF
Herat|Herat, AF
Cabul|Kabul, AF
Peshawar|Peshawar, PK
Rawalpindi|Rawalpindi, PK
Chittagong|Chattogram, BD
Dacca|Dhaka, BD
Cox's Bazar|Cox's Bazar, BD
Mecca|Mecca, SA
Medina|Medina, SA
Jeddah|Jeddah, SA
Jidda|Jeddah, SA
Riyadh|Riyadh, SA
Benghazi|Benghazi, LY
Bengasi|Benghazi, LY
Misrata|Misratah, LY
Misurata|Misratah, LY
Tripoli|Tripoli, LY
Sirte|Sirte, LY
Tobruk|Tobruk, LY
Alexandria|Alexandria, EG
Port Said|Port Said, EG
Sharm el-Sheikh|Sharm el-Sheikh, EG
Sharm al-Sheikh|Sharm el-Sheikh, EG
Luxor|Luxor, EG
El Arish|Arish, EG
Al-Arish|Arish, EG
Timbuktu|Timbuktu, ML
Timbuctoo|Timbuktu, ML
Djenne|Djenne, ML
Ouagadougou|Ouagadougou, BF
N'Djamena|N'Djamena, TD
Ndjamena|N'Djamena, TD
Dar es Salaam|Dar es Salaam, TZ
Lourenco Marques|Maputo, MZ
Salisbury|Harare, ZW
Leopoldville|Kinshasa, CD
Stanleyville|Kisangani, CD
Elisabethville|Lubumbashi, CD
Mogadishu|Mogadishu, SO
Kismayo|Kismayo, SO
Kismaayo|Kismayo, SO
Baidoa|Baidoa, SO
Beledweyne|Beledweyne, SO
Hargeisa|Hargeysa, SO
Mekele|Mek'ele, ET
Mekelle|Mek'ele, ET
Danzig|Gdansk, PL
Breslau|Wroclaw, PL
Auschwitz|Oswiecim, PL
Lodz|Lodz, PL
Cracow|Krakow, PL
Prague|Prague, CZ
Bucharest|Bucharest, RO
Belgrade|Belgrade, RS
Pristina|Pristina, XK
Prishtina|Pristina, XK
Mitrovica|Mitrovica, XK
Sarajevo|Sarajevo, BA
Srebrenica|Srebrenica, BA
Banja Luka|Banja Luka, BA
Ragusa|Dubrovnik, HR
Fiume|Rijeka, HR
Salonika|Thessaloniki, GR
Salonica|Thessaloniki, GR
Piraeus|Piraeus, GR
Seville|Sevilla, ES
Saragossa|Zaragoza, ES
Cordoba|Cordoba, ES
La Coruna|A Coruna, ES
Lisbon|Lisbon, PT
Oporto|Porto, PT
Leghorn|Livorno, IT
Naples|Naples, IT
Turin|Turin, IT
Genoa|Genoa, IT
Munich|Munich, DE
Cologne|Koeln, DE
Nuremberg|Nuernberg, DE
Frankfurt|Frankfurt am Main, DE
Hanover|Hannover, DE
Brunswick|Braunschweig, DE
Vienna|Vienna, AT
Zurich|Zuerich, CH
Geneva|Geneve, CH
Basle|Basel, CH
Lucerne|Luzern, CH
Berne|Bern, CH
The Hague|The Hague, NL
Hague|The Hague, NL
Antwerp|Antwerpen, BE
Ghent|Gent, BE
Bruges|Brugge, BE
Ypres|Ieper, BE
Louvain|Leuven, BE
Gothenburg|Goeteborg, SE
Copenhagen|Copenhagen, DK
Elsinore|Helsingor, DK
Marseilles|Marseille, FR
Lyons|Lyon, FR
Rheims|Reims, FR
Dunkirk|Dunkerque, FR
Strasburg|Strasbourg, FR
Derry|Londonderry, GB
Newcastle|Newcastle upon Tyne, GB
Newcastle-upon-Tyne|Newcastle upon Tyne, GB
Stoke|Stoke-on-Trent, GB
Hull|Hull, GB
Stratford-upon-Avon|Stratford-upon-Avon, GB
Bogota|Bogota, CO
Medellin|Medellin, CO
Havana|Havana, CU
Mexico City|Mexico City, MX
Ciudad Juarez|Juarez, MX
Juarez|Juarez, MX
Guatemala City|Guatemala City, GT
Panama City|Panama, PA
Kuwait City|Kuwait City, KW
Luxembourg City|Luxembourg, LU
Brasilia|Brasilia, BR
Sao Paulo|Sao Paulo, BR
Rio|Rio de Janeiro, BR
Asuncion|Asuncion, PY
Phnom Penh|Phnom Penh, KH
Pnom Penh|Phnom Penh, KH
Astana|Astana, KZ
Nur-Sultan|Astana, KZ
Almaty|Almaty, KZ
Alma-Ata|Almaty, KZ
Frunze|Bishkek, KG
Ashgabat|Ashgabat, TM
Ashkhabad|Ashgabat, TM
Dushanbe|Dushanbe, TJ
Tbilisi|Tbilisi, GE
Tiflis|Tbilisi, GE
Pyongyang|Pyongyang, KP
Batavia|Jakarta, ID
Djakarta|Jakarta, ID
Yogyakarta|Yogyakarta, ID
Banda Aceh|Banda Aceh, ID
Kota Kinabalu|Kota Kinabalu, MY
Quezon City|Quezon City, PH
L.A.|Los Angeles, US
N.Y.C.|New York City, US
NYC|New York City, US
New York|New York City, US
Washington|Washington, US
Washington DC|Washington, US
Washington D.C.|Washington, US
Philly|Philadelphia, US
Vegas|Las Vegas, US
St. Louis|St. Louis, US
St. Paul|St. Paul, US
Frisco|San Francisco, US
Manhattan|Manhattan, US
Brooklyn|Brooklyn, US
Bronx|The Bronx, US
The Bronx|The Bronx, US
Queens|Queens, US
Staten Island|Staten Island, US
Harlem|Harlem, US
Quebec City|Quebec, CA
`;
