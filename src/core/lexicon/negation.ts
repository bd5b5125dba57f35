/** Negators of a clause (ANS 29.1 to 29.4). The notation of cues is that of commitment.ts. */
export const NEGATION = `
1 | niet | geen | geen enkel | geen enkele | nooit | nimmer | niemand | niets | nergens | noch | evenmin | geenszins | allerminst | allesbehalve | in geen geval | op geen enkele wijze | op geen enkele manier | onder geen beding | onder geen enkele voorwaarde | in het geheel niet | generlei | zonder | ook niet | nog niet | nog geen | nog nooit | niks | geeneen | noch .. noch | zonder dat
`;

/**
 * Denying without a negator (ANS 29.5 on inherent negation): the verb or noun itself says that
 * something is not there or not done. Read as a negator of what it governs.
 */
export const IMPLICIT_NEGATION = `
1 | {ontbreken} | {weigeren} | {nalaten} | {verzuimen} | {uitblijven} | {mislukken} | {afzien} van | {ontkennen} | verzuimd | {verhinderen} dat | {onthouden} zich | afwezig | afwezigheid van | te laat | {moeten} nog | nog {moeten} | {dienen} nog | gebrek aan | vrij (is/zijn/was/waren) van | verstoken van | {ontgaan} | is uitgebleven | bij gebrek aan | het ontbreken van | nee | neen
`;

/** Two negations that make an affirmation, or none (ANS 29.6). */
export const NO_NEGATION = `
1 | niet {uitsluiten} | niet alleen | niet slechts | niet enkel | niet anders dan | niets anders dan | niemand anders dan | geen ander/andere dan | geen ander/andere .. dan | nergens anders dan | nooit .. zonder | geen .. die (er) niet | geen .. die .. niet | niemand uitgezonderd | niet zonder | niet in de laatste plaats | niet voor niets | niet te min | niettemin | dan niet | al dan niet | of niet | niet meer dan | niet minder dan | niet meer en niet minder | niet onaannemelijk | niet onwaarschijnlijk | niet onmogelijk | niet ondenkbaar | niet onbelangrijk | niet ongebruikelijk | niet onwenselijk | niet onredelijk | niet onaanzienlijk | niet alle | niet altijd | niet overal | niet iedereen | niet iedere | niet elke | niet elk | niet volledig | niet geheel | niet steeds | niet in alle | niet in alle opzichten | niet in elk opzicht | niet op alle punten | niet over de hele linie | niet ten volle | niet helemaal | niet compleet | niet integraal | niet allemaal | niet per se | niet noodzakelijk | niet zonder meer | neemt niet weg | laat .. niet onverlet | zo niet | waar niet | niet uitgesloten | niet optimaal | zo goed als niet | vrijwel/nagenoeg/bijna niet/geen/nooit/niets/niemand/nergens | zo goed als geen/niet/nooit/niets | niet of nauwelijks
`;
