/**
 * First-level divisions that news abbreviates, names by adjectives, or that are too large for a middle to do:
 * GeoNames code | abbreviations with a full stop (AP Stylebook, older news style, Canadian Press) | postal code or initials |
 * representative point, or nothing to take the area's middle | adjectives and demonyms | other names.
 *
 * Written by hand; points follow GeoNames (CC BY 4.0), rounded.
 */
export const STATES = `
US.AL|Ala.|AL|32.75,-86.75|Alabaman;Alabamian|
US.AK||AK|64,-150|Alaskan|
US.AZ|Ariz.|AZ|34.5,-111.5|Arizonan|
US.AR|Ark.|AR|34.75,-92.5|Arkansan|
US.CA|Calif.;Cal.|CA|37.25,-119.75|Californian|
US.CO|Colo.|CO|39,-105.5|Coloradan|
US.CT|Conn.|CT|41.67,-72.67||
US.DE|Del.|DE|39,-75.5|Delawarean|
US.DC||DC;D.C.|38.92,-77.01||District of Columbia;Washington, D.C.
US.FL|Fla.|FL|28.75,-82.5|Floridian|
US.GA|Ga.|GA|32.75,-83.5||
US.HI||HI|20.75,-156.5|Hawaiian|Hawaii;Hawai'i;Hawaiian Islands
US.ID||ID|44.5,-114.25|Idahoan|
US.IL|Ill.|IL|40,-89.25|Illinoisan|
US.IN|Ind.|IN|40,-86.25|Hoosier|
US.IA||IA|42,-93.5|Iowan|
US.KS|Kan.;Kans.|KS|38.5,-98.5|Kansan|
US.KY|Ky.|KY|38.2,-84.88|Kentuckian|
US.LA|La.|LA|31,-92|Louisianan;Louisianian|
US.ME||ME|45.5,-69.25|Mainer|
US.MD|Md.|MD|39,-76.75|Marylander|
US.MA|Mass.|MA|42.37,-71.11||
US.MI|Mich.|MI|44.25,-85.5|Michigander;Michiganian|
US.MN|Minn.|MN|46.25,-94.25|Minnesotan|
US.MS|Miss.|MS|32.75,-89.75|Mississippian|
US.MO|Mo.|MO|38.25,-92.5|Missourian|
US.MT|Mont.|MT|47,-109.75|Montanan|
US.NE|Neb.;Nebr.|NE|41.5,-99.75|Nebraskan|
US.NV|Nev.|NV|39.25,-116.75|Nevadan|
US.NH|N.H.|NH|43.67,-71.5||
US.NJ|N.J.|NJ|40.17,-74.5|New Jerseyan|
US.NM|N.M.;N. Mex.|NM|34.5,-106|New Mexican|
US.NY|N.Y.|NY|43,-75.5||New York State
US.NC|N.C.|NC|35.5,-80|North Carolinian|
US.ND|N.D.;N. Dak.|ND|47.5,-100.5|North Dakotan|
US.OH||OH|40.25,-83|Ohioan|
US.OK|Okla.|OK|35.49,-97.5|Oklahoman|
US.OR|Ore.|OR|44,-120.5|Oregonian|
US.PA|Pa.;Penn.;Penna.|PA|40.27,-76.91|Pennsylvanian|
US.RI|R.I.|RI|41.75,-71.5|Rhode Islander|
US.SC|S.C.|SC|34,-81|South Carolinian|
US.SD|S.D.;S. Dak.|SD|44.5,-100.25|South Dakotan|
US.TN|Tenn.|TN|35.75,-86.25|Tennessean|
US.TX|Tex.|TX|31.25,-99.25|Texan|
US.UT||UT|39.25,-111.75|Utahn|
US.VT|Vt.|VT|44,-72.75|Vermonter|
US.VA|Va.|VA|37.55,-77.45|Virginian|
US.WA|Wash.|WA|47.5,-120.5|Washingtonian|Washington State;Washington state
US.WV|W.Va.;W. Va.|WV|38.5,-80.5|West Virginian|
US.WI|Wis.;Wisc.|WI|44.5,-90|Wisconsinite|
US.WY|Wyo.|WY|43,-107.5||
CA.01|Alta.|AB|52.28,-117.47|Albertan|
CA.02|B.C.|BC|54,-125|British Columbian|
CA.03|Man.|MB|55,-97|Manitoban|
CA.04|N.B.|NB|46.5,-66|New Brunswicker|
CA.05|N.L.;Nfld.|NL|52,-56|Newfoundlander|Newfoundland;Newfoundland & Labrador
CA.07|N.S.|NS|45,-63|Nova Scotian|
CA.08|Ont.|ON|49.25,-84.5|Ontarian|
CA.09|P.E.I.|PE;PEI|46.33,-63.5|Islander|
CA.10|Que.|QC|52,-72|=Québécois;=Quebecois;Quebecer;Quebecker|
CA.11|Sask.|SK|54,-106||
CA.12|Y.T.|YT|63,-135|Yukoner|Yukon
CA.13|N.W.T.|NT;NWT|66,-121||Northwest Territories
CA.14||NU|70,-90|=Nunavummiut|
AU.01||ACT|-35.5,149||Australian Capital Territory
AU.02|N.S.W.|NSW|-33,146||
AU.03|N.T.|NT|-20,133||
AU.04|Qld.|QLD;Qld|-20,145|Queenslander|
AU.05|S.A.|SA|-30,135|South Australian|
AU.06|Tas.|TAS;Tas|-42,147|Tasmanian|
AU.07|Vic.|VIC;Vic|-37,145||
AU.08|W.A.|WA|-25,122|Western Australian;West Australian|
GB.ENG|||52.16,-0.7|=English;Englishman;Englishmen;Englishwoman|
GB.SCT|||56.5,-4|=Scottish;Scot;=Scots;Scotsman;Scotsmen|
GB.WLS|||52.5,-3.5|=Welsh;Welshman;Welshmen|
GB.NIR|||54.5,-6.5|=Northern Irish|
RU.63||||Yakut|Yakutia;Sakha Republic;Sakha
RU.91|||66,95||Krasnoyarsk region;Krasnoyarsk Territory
RU.15|||70,160|Chukchi|Chukotka
RU.12||||Chechen|Chechnya;Chechen Republic
RU.17||||Dagestani|Dagestan
BR.04|||-5,-63||Amazonas state
BR.16|||-4,-53||Pará state
BR.14|||-13,-56||Mato Grosso state
CN.13|||42,86|Uighur;Uyghur;Uygur|Xinjiang;East Turkestan;Xinjiang Uygur Autonomous Region;Xinjiang Uyghur Autonomous Region
CN.14|||31.5,88|Tibetan|Tibet;Tibet Autonomous Region
CN.20|||44,113||Inner Mongolia
IN.36||UP|27,80.5||
IN.16||||Maharashtrian|
IN.28||||Bengali|West Bengal
IN.34||||Bihari|
IN.23|||||Punjab
PK.04|||||Punjab
PK.05||||Sindhi|Sindh;Sind
PK.02||||Baloch;Baluch|Balochistan;Baluchistan
IR.04|||||Sistan and Baluchistan;Sistan and Baluchestan;Sistan-Baluchistan;Sistan-Baluchestan
PK.03||KPK;KP|34.3,72||Khyber Pakhtunkhwa;Khyber-Pakhtunkhwa;North West Frontier Province;North-West Frontier Province;NWFP
UA.11||||Crimean|Crimea
ES.56||||Catalan|Catalonia
ES.59||||Basque|Basque Country
PS.GZ||||Gazan|Gaza Strip
PS.WE|||||West Bank
`;
