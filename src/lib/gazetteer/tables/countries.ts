/**
 * Countries and territories: ISO 3166-1 alpha-2 (and XK) | name in news | other names | representative point | inhabitants in
 * millions | demonyms and adjectives | continent.
 *
 * Names and demonyms are written by hand after common English news usage (AP and BBC style) and the official English short and long
 * forms (UN Terminology). Points are those GeoNames publishes for each country (CC BY 4.0), rounded; inhabitants are rounded from
 * UN World Population Prospects 2022. Plurals in -s are made from the demonyms; "=" before one keeps it as it is.
 */
export const COUNTRIES = `
AD|Andorra|Principality of Andorra|42.55,1.58|0.08|Andorran|EU
AE|United Arab Emirates|UAE;U.A.E.;Emirates|23.75,54.5|9.4|Emirati|AS
AF|Afghanistan|Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|33,66|41|Afghan;Afghani|AS
AG|Antigua and Barbuda|Antigua & Barbuda|17.05,-61.8|0.09|Antiguan;Barbudan|NA
AI|Anguilla||18.22,-63.05|0.016|Anguillan|NA
AL|Albania|Republic of Albania|41,20|2.8|Albanian|EU
AM|Armenia|Republic of Armenia|40.25,45|2.8|Armenian|AS
AO|Angola|Republic of Angola|-12.5,18.5|35|Angolan|AF
AQ|Antarctica||-78.16,16.41|0|=Antarctic|AN
AR|Argentina|Argentine Republic;Argentine|-34,-64|45|Argentine;Argentinian;Argentinean|SA
AS|American Samoa||-14.32,-170.5|0.044|American Samoan|OC
AT|Austria|Republic of Austria|47.33,13.33|9|Austrian|EU
AU|Australia|Commonwealth of Australia|-25,135|26|Australian;Aussie|OC
AW|Aruba||12.5,-69.97|0.11|Aruban|NA
AX|Åland Islands|Aland Islands;Aland|60.25,20|0.03|Ålander|EU
AZ|Azerbaijan|Republic of Azerbaijan|40.5,47.5|10|Azerbaijani;Azeri|AS
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|44.25,17.83|3.2|Bosnian;Herzegovinian|EU
BB|Barbados||13.17,-59.53|0.28|Barbadian;Bajan|NA
BD|Bangladesh|People's Republic of Bangladesh|24,90|171|Bangladeshi|AS
BE|Belgium|Kingdom of Belgium|50.75,4.5|11.6|Belgian|EU
BF|Burkina Faso|Burkina|12.5,-1.67|22|=Burkinabe;=Burkinabè|AF
BG|Bulgaria|Republic of Bulgaria|42.67,25.25|6.8|Bulgarian|EU
BH|Bahrain|Kingdom of Bahrain|26.03,50.55|1.5|Bahraini|AS
BI|Burundi|Republic of Burundi|-3.5,30|12.9|Burundian|AF
BJ|Benin|Republic of Benin;Dahomey|9.5,2.25|13|=Beninese;=Beninois|AF
BL|Saint Barthélemy|St. Barts;Saint Barthelemy|17.9,-62.83|0.01||NA
BM|Bermuda||32.33,-64.75|0.06|Bermudian;Bermudan|NA
BN|Brunei|Brunei Darussalam|4.5,114.67|0.45|Bruneian|AS
BO|Bolivia|Plurinational State of Bolivia|-17,-65|12|Bolivian|SA
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|12.2,-68.26|0.027||NA
BR|Brazil|Federative Republic of Brazil;Brasil|-10,-55|215|Brazilian|SA
BS|Bahamas|The Bahamas;Commonwealth of the Bahamas|24,-76|0.41|Bahamian|NA
BT|Bhutan|Kingdom of Bhutan|27.5,90.5|0.78|=Bhutanese|AS
BV|Bouvet Island||-54.43,3.41|0||AN
BW|Botswana|Republic of Botswana|-22,24|2.6|=Batswana;=Motswana|AF
BY|Belarus|Republic of Belarus;Byelorussia;Belorussia|53,28|9.5|Belarusian;Belarussian;Byelorussian|EU
BZ|Belize|British Honduras|17.25,-88.75|0.4|Belizean|NA
CA|Canada|Dominion of Canada|60.11,-113.64|38|Canadian|NA
CC|Cocos Islands|Cocos (Keeling) Islands;Keeling Islands|-12.17,96.83|0.001||AS
CD|Democratic Republic of the Congo|DR Congo;DRC;D.R.C.;D.R. Congo;Congo-Kinshasa;Democratic Republic of Congo;Zaire;Zaïre;DRCongo|-2.5,23.5|99|Congolese;Zairian;Zairean|AF
CF|Central African Republic|CAR|7,21|5.6|Central African|AF
CG|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic|-1,15|6|=Congolese|AF
CH|Switzerland|Swiss Confederation|47,8.01|8.7|=Swiss|EU
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Republic of Côte d'Ivoire|8,-5.5|28|Ivorian;Ivoirian|AF
CK|Cook Islands||-21.23,-159.78|0.015|Cook Islander|OC
CL|Chile|Republic of Chile|-30,-71|19.6|Chilean|SA
CM|Cameroon|Republic of Cameroon;Cameroun|6,12.5|28|Cameroonian|AF
CN|China|People's Republic of China;PRC;P.R.C.;mainland China;Communist China;Red China|35,105|1412|=Chinese|AS
CO|Colombia|Republic of Colombia|4,-73.25|52|Colombian|SA
CR|Costa Rica|Republic of Costa Rica|10,-84|5.2|Costa Rican|NA
CU|Cuba|Republic of Cuba|22,-79.5|11|Cuban|NA
CV|Cape Verde|Cabo Verde|16,-24|0.59|Cape Verdean|AF
CW|Curaçao|Curacao|12.17,-69|0.15|Curaçaoan|NA
CX|Christmas Island||-10.5,105.67|0.002||AS
CY|Cyprus|Republic of Cyprus|35,33|1.25|Cypriot|EU
CZ|Czech Republic|Czechia;Bohemia|49.75,15|10.5|Czech|EU
DE|Germany|Federal Republic of Germany;FRG|51.5,10.5|83|German|EU
DJ|Djibouti|Republic of Djibouti|11.5,42.5|1.1|Djiboutian|AF
DK|Denmark|Kingdom of Denmark|56,10|5.9|=Danish;Dane|EU
DM|Dominica|Commonwealth of Dominica|15.5,-61.33|0.07||NA
DO|Dominican Republic||19,-70.67|11.2|Dominican|NA
DZ|Algeria|People's Democratic Republic of Algeria|28,3|45|Algerian|AF
EC|Ecuador|Republic of Ecuador|-1.25,-78.25|18|Ecuadorian;Ecuadorean;Ecuadoran|SA
EE|Estonia|Republic of Estonia|59,26|1.3|Estonian|EU
EG|Egypt|Arab Republic of Egypt|27,30|111|Egyptian|AF
EH|Western Sahara|Sahrawi Arab Democratic Republic|24.5,-13|0.58|Sahrawi;Saharawi|AF
ER|Eritrea|State of Eritrea|15,39|3.7|Eritrean|AF
ES|Spain|Kingdom of Spain|40,-4|47.5|=Spanish;Spaniard|EU
ET|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia|8,38|123|Ethiopian|AF
FI|Finland|Republic of Finland|64,26|5.5|=Finnish;Finn|EU
FJ|Fiji|Republic of Fiji|-18,178|0.93|Fijian|OC
FK|Falkland Islands|Falklands;Malvinas;Islas Malvinas|-51.75,-59.17|0.004|Falkland Islander;Falklander|SA
FM|Micronesia|Federated States of Micronesia|6.92,158.18|0.11|Micronesian|OC
FO|Faroe Islands|Faroes;Faeroe Islands|62,-7|0.05|=Faroese|EU
FR|France|French Republic|46,2|65|=French;Frenchman;Frenchmen;Frenchwoman|EU
GA|Gabon|Gabonese Republic|-1,11.75|2.4|=Gabonese|AF
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|54.75,-2.7|67|=British;Briton;Brit;Britisher|EU
GD|Grenada||12.12,-61.67|0.12|Grenadian|NA
GE|Georgia|Republic of Georgia|42,43.5|3.7|Georgian|AS
GF|French Guiana|Guyane|4,-53|0.3||SA
GG|Guernsey||49.45,-2.58|0.06||EU
GH|Ghana|Republic of Ghana;Gold Coast|8.1,-1.2|33|Ghanaian;Ghanian|AF
GI|Gibraltar||36.14,-5.35|0.033|Gibraltarian|EU
GL|Greenland||72,-40|0.056|Greenlander;=Greenlandic|NA
GM|Gambia|The Gambia;Republic of the Gambia|13.5,-15.5|2.7|Gambian|AF
GN|Guinea|Republic of Guinea;Guinea-Conakry;Guinea Conakry|10.83,-10.67|13.9|Guinean|AF
GP|Guadeloupe||16.25,-61.58|0.4|Guadeloupean|NA
GQ|Equatorial Guinea|Republic of Equatorial Guinea|1.7,10.33|1.7|Equatorial Guinean;Equatoguinean|AF
GR|Greece|Hellenic Republic|39,22|10.4|Greek|EU
GS|South Georgia and the South Sandwich Islands|South Georgia and South Sandwich Islands|-54.5,-37|0||AN
GT|Guatemala|Republic of Guatemala|15.5,-90.25|17.4|Guatemalan|NA
GU|Guam||13.48,144.82|0.17|Guamanian|OC
GW|Guinea-Bissau|Republic of Guinea-Bissau;Guinea Bissau|12,-15|2.1|Bissau-Guinean|AF
GY|Guyana|Co-operative Republic of Guyana;British Guiana|5,-59|0.81|=Guyanese|SA
HK|Hong Kong|Hongkong|22.29,114.16|7.4|Hongkonger;Hong Konger|AS
HM|Heard Island and McDonald Islands||-53.1,73.5|0||AN
HN|Honduras|Republic of Honduras|15,-86.5|10.4|Honduran|NA
HR|Croatia|Republic of Croatia|45.17,15.5|4|Croatian;Croat|EU
HT|Haiti|Republic of Haiti|19,-72.42|11.6|Haitian|NA
HU|Hungary||47,20|9.9|Hungarian;Magyar|EU
ID|Indonesia|Republic of Indonesia;Dutch East Indies|-5,120|275|Indonesian|AS
IE|Ireland|Republic of Ireland;Irish Republic;Eire;Éire|53,-8|5|=Irish;Irishman;Irishmen;Irishwoman|EU
IL|Israel|State of Israel|31.5,34.75|9|Israeli|AS
IM|Isle of Man||54.25,-4.5|0.084|Manx|EU
IN|India|Republic of India;Bharat|22,79|1417|Indian|AS
IO|British Indian Ocean Territory|Chagos Archipelago;Chagos Islands;Diego Garcia|-6,72|0|Chagossian|AS
IQ|Iraq|Republic of Iraq|33,44|44|Iraqi|AS
IR|Iran|Islamic Republic of Iran;Persia|32,53|88|Iranian;Persian|AS
IS|Iceland||65,-18|0.37|=Icelandic;Icelander|EU
IT|Italy|Italian Republic;Republic of Italy|42.83,12.83|59|Italian|EU
JE|Jersey||49.22,-2.13|0.1||EU
JM|Jamaica||18.17,-77.25|2.8|Jamaican|NA
JO|Jordan|Hashemite Kingdom of Jordan;Kingdom of Jordan;Transjordan|31,36|11|Jordanian|AS
JP|Japan|Nippon|35.69,139.75|125|=Japanese|AS
KE|Kenya|Republic of Kenya|1,38|54|Kenyan|AF
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan;Kyrgyzia|41.5,75|6.6|=Kyrgyz;Kyrgyzstani;Kirghiz|AS
KH|Cambodia|Kingdom of Cambodia;Kampuchea|13,105|16.8|Cambodian;Kampuchean|AS
KI|Kiribati||1.42,173|0.13|I-Kiribati|OC
KM|Comoros|Union of the Comoros;Comoro Islands|-12.23,44.44|0.84|Comorian;Comoran|AF
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts & Nevis;St. Kitts;St. Kitts-Nevis|17.33,-62.75|0.05|Kittitian;Nevisian|NA
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea|40,127|26|North Korean|AS
KR|South Korea|Republic of Korea;ROK;R.O.K.|36.5,127.75|52|South Korean|AS
KW|Kuwait|State of Kuwait|29.5,47.75|4.3|Kuwaiti|AS
KY|Cayman Islands|Caymans;the Caymans|19.5,-80.67|0.07|Caymanian;Cayman Islander|NA
KZ|Kazakhstan|Republic of Kazakhstan;Kazakstan|48,68|19.4|Kazakh;Kazakhstani;Kazak|AS
LA|Laos|Lao PDR;Lao People's Democratic Republic|18,105|7.5|Laotian;=Lao|AS
LB|Lebanon|Lebanese Republic|33.83,35.83|5.5|=Lebanese|AS
LC|Saint Lucia|St. Lucia|13.88,-60.97|0.18|Saint Lucian;St. Lucian|NA
LI|Liechtenstein||47.17,9.53|0.039|Liechtensteiner|EU
LK|Sri Lanka|Ceylon;Democratic Socialist Republic of Sri Lanka|7.75,80.75|22|Sri Lankan;=Ceylonese|AS
LR|Liberia|Republic of Liberia|6.5,-9.5|5.3|Liberian|AF
LS|Lesotho|Kingdom of Lesotho;Basutoland|-29.5,28.25|2.3|=Basotho;=Mosotho|AF
LT|Lithuania|Republic of Lithuania|55.42,24|2.8|Lithuanian|EU
LU|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|49.75,6.17|0.65|Luxembourger;=Luxembourgish|EU
LV|Latvia|Republic of Latvia|57,25|1.9|Latvian|EU
LY|Libya|State of Libya;Libyan Arab Jamahiriya|28,17|6.8|Libyan|AF
MA|Morocco|Kingdom of Morocco|32,-6|37|Moroccan|AF
MC|Monaco|Principality of Monaco|43.73,7.42|0.036|=Monegasque;=Monegasques;Monacan|EU
MD|Moldova|Republic of Moldova;Moldavia|47,29|3.3|Moldovan;Moldavian|EU
ME|Montenegro||42.75,19.25|0.63|Montenegrin|EU
MF|Saint Martin|St. Martin;Saint-Martin|18.07,-63.05|0.03||NA
MG|Madagascar|Republic of Madagascar;Malagasy Republic|-20,47|29.6|=Malagasy;Madagascan|AF
MH|Marshall Islands|Republic of the Marshall Islands;Marshalls|7.1,171.1|0.04|Marshallese;Marshall Islander|OC
MK|North Macedonia|Macedonia;FYROM;Former Yugoslav Republic of Macedonia;Republic of North Macedonia;Republic of Macedonia|41.67,21.75|2.1|Macedonian;North Macedonian|EU
ML|Mali|Republic of Mali;French Sudan|18,-2|22.6|Malian|AF
MM|Myanmar|Burma;Union of Myanmar|21,96|54|=Burmese;Myanma;Burman|AS
MN|Mongolia|Outer Mongolia|46,105|3.4|Mongolian;Mongol|AS
MO|Macau|Macao|22.2,113.55|0.7|=Macanese|AS
MP|Northern Mariana Islands|Northern Marianas|15.2,145.75|0.05||OC
MQ|Martinique||14.67,-61|0.37|Martinican|NA
MR|Mauritania|Islamic Republic of Mauritania|20.25,-9.24|4.7|Mauritanian|AF
MS|Montserrat||16.75,-62.2|0.004|Montserratian|NA
MT|Malta|Republic of Malta|35.92,14.43|0.53|=Maltese|EU
MU|Mauritius|Republic of Mauritius|-20.3,57.58|1.3|Mauritian|AF
MV|Maldives|Maldive Islands;Republic of Maldives|3.2,73|0.52|Maldivian|AS
MW|Malawi|Republic of Malawi;Nyasaland|-13.5,34|20.4|Malawian|AF
MX|Mexico|United Mexican States;México|23,-102|127|Mexican|NA
MY|Malaysia|Federation of Malaysia;Malaya|2.5,112.5|34|Malaysian;Malayan|AS
MZ|Mozambique|Republic of Mozambique|-18.25,35|33|Mozambican;Mozambiquan|AF
NA|Namibia|Republic of Namibia;South West Africa;South-West Africa|-22,17|2.6|Namibian|AF
NC|New Caledonia||-21.5,165.5|0.29|New Caledonian|OC
NE|Niger|Republic of Niger|18,9|26|=Nigerien;=Nigeriens|AF
NF|Norfolk Island||-29.03,167.95|0.002||OC
NG|Nigeria|Federal Republic of Nigeria|10,8|218|Nigerian|AF
NI|Nicaragua|Republic of Nicaragua|13,-85|6.9|Nicaraguan|NA
NL|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|52.25,5.75|17.6|=Dutch;Dutchman;Dutchmen;Netherlander;Hollander|EU
NO|Norway|Kingdom of Norway|62,10|5.4|Norwegian|EU
NP|Nepal|Federal Democratic Republic of Nepal|28,84|30.5|=Nepalese;Nepali|AS
NR|Nauru|Republic of Nauru|-0.52,166.93|0.013|Nauruan|OC
NU|Niue||-19.03,-169.87|0.002|Niuean|OC
NZ|New Zealand|Aotearoa|-42,174|5.1|New Zealander;Kiwi|OC
OM|Oman|Sultanate of Oman|21,57|4.6|Omani|AS
PA|Panama|Republic of Panama|9,-80|4.4|Panamanian|NA
PE|Peru|Republic of Peru|-10,-76|34|Peruvian|SA
PF|French Polynesia||-15,-140|0.3|French Polynesian|OC
PG|Papua New Guinea|PNG|-6,147|10|Papua New Guinean;Papuan|OC
PH|Philippines|The Philippines;Republic of the Philippines|13,122|116|Filipino;Filipina;=Philippine|AS
PK|Pakistan|Islamic Republic of Pakistan|30,70|236|Pakistani|AS
PL|Poland|Republic of Poland|52,20|38|=Polish;Pole|EU
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|46.83,-56.33|0.006||NA
PN|Pitcairn Islands|Pitcairn|-25.07,-130.1|0||OC
PR|Puerto Rico|Commonwealth of Puerto Rico|18.25,-66.5|3.25|Puerto Rican|NA
PS|Palestine|Palestinian Territories;State of Palestine;Palestinian Territory;occupied Palestinian territories;Palestinian Authority|31.92,35.2|5.2|Palestinian|AS
PT|Portugal|Portuguese Republic|39.69,-8.13|10.3|=Portuguese|EU
PW|Palau|Republic of Palau|7.5,134.62|0.018|Palauan|OC
PY|Paraguay|Republic of Paraguay|-23.33,-58|6.8|Paraguayan|SA
QA|Qatar|State of Qatar|25.5,51.25|2.7|Qatari|AS
RE|Réunion|Reunion Island;La Réunion|-21.1,55.6|0.97||AF
RO|Romania|Rumania|46,25|19|Romanian;Rumanian|EU
RS|Serbia|Republic of Serbia|44.5,20.5|6.7|Serbian;Serb|EU
RU|Russia|Russian Federation|60,100|144|Russian|EU
RW|Rwanda|Republic of Rwanda|-2,30|13.8|Rwandan|AF
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA;K.S.A.|25,45|36|Saudi;Saudi Arabian|AS
SB|Solomon Islands|Solomons;the Solomons|-8,159|0.72|Solomon Islander|OC
SC|Seychelles|Republic of Seychelles|-4.58,55.67|0.1|=Seychellois|AF
SD|Sudan|Republic of the Sudan;Republic of Sudan;north Sudan;northern Sudan|16,30|47|=Sudanese|AF
SE|Sweden|Kingdom of Sweden|62,15|10.5|=Swedish;Swede|EU
SG|Singapore|Republic of Singapore|1.37,103.8|5.6|Singaporean|AS
SH|Saint Helena|St. Helena|-15.95,-5.7|0.005||AF
SI|Slovenia|Republic of Slovenia|46.08,15|2.1|Slovenian;Slovene|EU
SJ|Svalbard|Spitsbergen;Spitzbergen|78,16|0.003||EU
SK|Slovakia|Slovak Republic|48.67,19.5|5.4|Slovak;Slovakian|EU
SL|Sierra Leone|Republic of Sierra Leone|8.5,-11.5|8.6|Sierra Leonean;Sierra Leonian|AF
SM|San Marino|Republic of San Marino|43.93,12.42|0.034|=Sammarinese|EU
SN|Senegal|Republic of Senegal|14.5,-14.25|17|=Senegalese|AF
SO|Somalia|Federal Republic of Somalia;Somali Republic|6,48|17.6|Somali;Somalian|AF
SR|Suriname|Surinam;Dutch Guiana|4,-56|0.62|=Surinamese|SA
SS|South Sudan|Republic of South Sudan;southern Sudan|7.5,30|10.9|=South Sudanese|AF
ST|São Tomé and Príncipe|Sao Tome and Principe;São Tomé & Príncipe|1,7|0.23|Sao Tomean|AF
SV|El Salvador|Republic of El Salvador|13.83,-88.92|6.3|Salvadoran;Salvadorean;Salvadorian;El Salvadoran|NA
SX|Sint Maarten|St. Maarten|18.04,-63.07|0.04||NA
SY|Syria|Syrian Arab Republic|35,38|22|Syrian|AS
SZ|Eswatini|Swaziland;Kingdom of Eswatini;eSwatini|-26.5,31.5|1.2|Swazi;Swati|AF
TC|Turks and Caicos Islands|Turks and Caicos;Turks & Caicos|21.73,-71.58|0.046||NA
TD|Chad|Republic of Chad;Tchad|15,19|17.7|Chadian|AF
TF|French Southern Territories|French Southern and Antarctic Lands;Kerguelen Islands|-49.25,69.17|0||AN
TG|Togo|Togolese Republic|8.67,1.08|8.8|=Togolese|AF
TH|Thailand|Kingdom of Thailand;Siam|15.5,101|71.7|Thai|AS
TJ|Tajikistan|Republic of Tajikistan;Tadzhikistan|39,71|10|Tajik;Tajikistani;Tadzhik|AS
TK|Tokelau||-9.17,-171.83|0.002||OC
TL|East Timor|Timor-Leste;Timor Leste|-8.83,125.75|1.3|=Timorese;=East Timorese|AS
TM|Turkmenistan||39.75,59.67|6.4|Turkmen;Turkmenistani|AS
TN|Tunisia|Republic of Tunisia|34,9|12.4|Tunisian|AF
TO|Tonga|Kingdom of Tonga|-20,-175|0.11|Tongan|OC
TR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|39,35|85|=Turkish;Turk|AS
TT|Trinidad and Tobago|Trinidad & Tobago;T&T|11,-61|1.5|Trinidadian;Tobagonian|NA
TV|Tuvalu||-8,178|0.011|Tuvaluan|OC
TW|Taiwan|Republic of China;Chinese Taipei;Formosa;ROC|24,121|23.9|=Taiwanese|AS
TZ|Tanzania|United Republic of Tanzania;Tanganyika|-6,35|65|Tanzanian|AF
UA|Ukraine|the Ukraine|49,32|40|Ukrainian|EU
UG|Uganda|Republic of Uganda|1.25,32.5|47|Ugandan|AF
UM|United States Minor Outlying Islands|Wake Island;Midway Atoll|19.3,166.63|0||OC
US|United States|United States of America;America;USA;U.S.;U.S.A.;US;U.S;the States|39.76,-98.5|333|American|NA
UY|Uruguay|Oriental Republic of Uruguay|-33,-56|3.4|Uruguayan|SA
UZ|Uzbekistan|Republic of Uzbekistan|41.71,63.85|34.6|Uzbek;Uzbekistani|AS
VA|Vatican City|Vatican;The Vatican;Holy See;the Holy See;Vatican City State|41.9,12.45|0.0005||EU
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St. Vincent & the Grenadines|13.08,-61.2|0.1|Vincentian|NA
VE|Venezuela|Bolivarian Republic of Venezuela|8,-66|28|Venezuelan|SA
VG|British Virgin Islands|BVI|18.5,-64.5|0.03||NA
VI|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands|18.35,-64.93|0.1||NA
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;Viet-Nam|16.17,107.83|98|=Vietnamese|AS
VU|Vanuatu|Republic of Vanuatu;New Hebrides|-16,167|0.33|Ni-Vanuatu;Vanuatuan|OC
WF|Wallis and Futuna||-13.3,-176.2|0.011||OC
WS|Samoa|Western Samoa;Independent State of Samoa|-13.8,-172.18|0.22|Samoan|OC
XK|Kosovo|Republic of Kosovo;Kosova|42.58,21|1.8|Kosovar;Kosovan|EU
YE|Yemen|Republic of Yemen;Yemen Arab Republic|15.5,47.5|33.7|Yemeni;Yemenite|AS
YT|Mayotte||-12.83,45.17|0.3|Mahoran|AF
ZA|South Africa|Republic of South Africa;RSA|-29,24|60|South African|AF
ZM|Zambia|Republic of Zambia;Northern Rhodesia|-14.33,28.5|20|Zambian|AF
ZW|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|-19,29.75|16|Zimbabwean;Rhodesian|AF
`;

/** Codes of continents in {@link COUNTRIES}, with the ids of their entries. */
export const CONTINENT_IDS = new Map([
  ['AF', 'continent:africa'],
  ['AN', 'continent:antarctica'],
  ['AS', 'continent:asia'],
  ['EU', 'continent:europe'],
  ['NA', 'continent:north-america'],
  ['OC', 'continent:oceania'],
  ['SA', 'continent:south-america'],
]);
