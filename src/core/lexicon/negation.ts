/** Negators of a clause (ANS 29.1 to 29.4). The notation of cues is that of commitment.ts. */
export const NEGATION = `
1 | niet | geen | geen enkel | geen enkele | nooit | nimmer | niemand | niets | nergens | noch | evenmin | geenszins | allerminst | allesbehalve | in geen geval | op geen enkele wijze | op geen enkele manier | onder geen beding | onder geen enkele voorwaarde | in het geheel niet | generlei | zonder | ook niet | nog niet | nog geen | nog nooit | niks | geeneen | noch .. noch | zonder dat
1 | noch .. noch | in genen dele | geen van | geen van beide | niet één | geen één | ook geen | laat staan | niet eens | nog steeds niet/geen | nog altijd niet/geen | niet langer | geen .. meer | niet meer | absoluut niet/geen | volstrekt niet/geen | totaal niet/geen | in het geheel geen
`;

/**
 * Denying without a negator (ANS 29.5 on inherent negation): the verb or noun itself says that
 * something is not there or not done. Read as a negator of what it governs.
 */
export const IMPLICIT_NEGATION = `
1 | onwaarschijnlijk | onaannemelijk | {ontbreken} | {weigeren} | {nalaten} | {verzuimen} | {uitblijven} | {mislukken} | {afzien} van | {ontkennen} | verzuimd | {verhinderen} dat | {onthouden} zich | afwezig | afwezigheid van | {moeten} nog | nog {moeten} | {dienen} nog | gebrek aan | vrij (is/zijn/was/waren) van | verstoken van | {ontgaan} | is uitgebleven | bij gebrek aan | het ontbreken van | nee | neen
1 | is/zijn/was/waren/blijft/blijven .. verboden | verboden is/zijn/was/waren/blijft/blijven | uit den boze | onmogelijk | {uitblijven} | achterwege {blijven} | achterwege {laten} | achterwege | buiten beschouwing {laten} | buiten beschouwing {blijven} | buiten beschouwing | oneens | {verzaken} | {weerhouden} van | {achterhouden} | {onthouden} van | niets {komen} van terecht | in gebreke {blijven} | verzuim | {weerleggen} | {ontberen} | {bestrijden} dat | {betwisten} dat | {tegenspreken} dat | {weerspreken} dat | {ontkennen} dat | {verwerpen} dat | onkundig | onwetend | onverricht | onverrichter | in het ongewisse | gespeend van | gevrijwaard van | verschoond van | ontdaan van | ontheven van | verstoken van | {ontheffen} van | {vrijstellen} van | vrijgesteld van | uitgezonderd van | uitgesloten van | {uitsluiten} dat | uitgesloten dat | het is uitgesloten dat | afwezigheid | gebrek aan | bij gebreke van
`;

/** Two negations that make an affirmation, or none (ANS 29.6). */
export const NO_NEGATION = `
1 | niet {uitsluiten} | niet alleen | niet slechts | niet enkel | niet anders dan | niets anders dan | niemand anders dan | geen ander/andere dan | geen ander/andere .. dan | nergens anders dan | nooit .. zonder | geen .. die (er) niet | geen .. die .. niet | niemand uitgezonderd | niet zonder | niet in de laatste plaats | niet voor niets | niet te min | niettemin | dan niet | al dan niet | of niet | niet meer dan | niet minder dan | niet meer en niet minder | niet onaannemelijk | niet onwaarschijnlijk | niet onmogelijk | niet ondenkbaar | niet onbelangrijk | niet ongebruikelijk | niet onwenselijk | niet onredelijk | niet onaanzienlijk | neemt niet weg | laat .. niet onverlet | zo niet | waar niet | niet uitgesloten
1 | zonder uitzondering | zonder enige uitzondering | zonder meer | zonder twijfel | zonder enige twijfel | zonder voorbehoud | zonder onderscheid | niet anders .. dan | niet eerder dan | niet eerder .. dan | niet in de laatste plaats | niet zelden | niet weinig | niet misverstaan | niet aflatend | niet nader | niet te vergeten | niet voor het eerst | niet in de minste | geen twijfel | geen geheim | niet verrassend | waarom niet | of niet | zo niet alle | zo niet | als het niet | anders dan | niet alleen/slechts/enkel/uitsluitend/louter | kan/kunnen niet anders dan | niet onderdoen
1 | niet onaangenaam | niet onaannemelijk | niet onaanvaardbaar | niet onaanzienlijk | niet onbegrijpelijk | niet onbegrensd | niet onbekend | niet onbelangrijk | niet onberoerd | niet onbeperkt | niet onbevoegd | niet onbillijk | niet ondenkbaar | niet ondenkbeeldig | niet ondeugdelijk | niet ondoelmatig | niet oneens | niet onevenredig | niet ongebruikelijk | niet ongegrond | niet ongenegen | niet ongerechtvaardigd | niet ongerust | niet ongevaarlijk | niet ongewenst | niet ongewoon | niet onhaalbaar | niet onjuist | niet onlogisch | niet onmogelijk | niet onopgemerkt | niet onrealistisch | niet onrechtmatig | niet onredelijk | niet onschadelijk | niet ontevreden | niet onterecht | niet ontoereikend | niet onverdeeld | niet onverenigbaar | niet onverschillig | niet onverstandig | niet onverwacht | niet onvermeld | niet onwaarschijnlijk | niet onwelwillend | niet onwenselijk | niet onwettig | niet onzorgvuldig | niet ongunstig | niet zonder
`;

/**
 * Denials of a part: some cases stay (ANS 29.4, scope of the negation; 29.3 on "nauwelijks"). Between
 * yes and no, so nothing turns by them; their strength stands in QUANTIFIER.
 */
export const PARTIAL_NEGATION = `
1 | niet alle/alles/allen/allemaal/altijd/overal/iedereen/ieder/iedere/elk/elke/steeds/immer/geheel/volledig/helemaal/compleet/integraal/totaal/volkomen/onverkort/onverdeeld | niet in alle/elk/ieder/elke/iedere | niet in zijn geheel | niet op alle/elk punten/punt | niet over de hele linie | niet ten volle | niet voor alle/iedereen/elke/iedere | niet bij alle/elke/iedere | niet optimaal/ideaal/perfect/volmaakt/vlekkeloos/feilloos/echt/bepaald/waterdicht/sluitend | niet zonder meer | niet per se | niet noodzakelijk | niet per definitie | niet noodzakelijkerwijs | niet automatisch | niet vaak | niet veel | niet dikwijls | niet regelmatig | niet meteen | niet direct
1 | vrijwel/nagenoeg/bijna/praktisch niet/geen/nooit/niets/niemand/nergens | zo goed als geen/niet/nooit/niets | niet of nauwelijks | nauwelijks of niet | nauwelijks | amper | ternauwernood | zelden of nooit | zelden | maar weinig | weinig
`;
