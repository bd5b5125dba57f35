/**
 * Words that say how far a statement reaches. The notation of cues is that of commitment.ts.
 */

/**
 * Quantifiers on a scale from none to all (ANS 7.4, indefinite numerals; 5.6 and 6.6, indefinite
 * pronouns). Frequency adverbs stand on the same scale (ANS 8.6.2).
 */
export const QUANTIFIER = `
1.0 | alle | al de/het/deze/die/onze/mijn | alles | allen | allemaal | ieder | iedere | elk | elke | iedereen | eenieder | beide | beiden | stuk voor stuk | zonder uitzondering | in alle gevallen | in elk geval | steeds | altijd | te allen tijde | immer | voortdurend | telkens | volledig | volledige | geheel | gehele | integraal | integrale | compleet | complete | helemaal | volkomen | ten volle | in zijn geheel | de gehele | het gehele | heel | overal | alom | in het hele land | gezamenlijke | 100 procent | elke keer | onverkort
.90 | vrijwel/nagenoeg/bijna/praktisch alle/altijd/iedere/elke/alles/iedereen/volledig/geheel/overal | zo goed als alle/altijd/geheel/volledig/alles | vrijwel/nagenoeg/bijna zonder uitzondering | op een enkele/enkel uitzondering na | vrijwel/nagenoeg/bijna (altijd) | het leeuwendeel | de overgrote meerderheid | (een) ruime/grote meerderheid | het overgrote deel | verreweg de meeste
.70 | de meeste | meeste | merendeel | de/een meerderheid | het grootste deel | het grootste gedeelte | grootste deel | grotendeels | voor het grootste deel | meestal | doorgaans | veelal | gewoonlijk | in de regel | normaliter | normaal gesproken | overwegend | hoofdzakelijk | voornamelijk | in hoofdzaak | in de meeste gevallen | in grote lijnen | over het algemeen | in het algemeen | in algemene zin | in overwegende mate | meer dan de helft | een groot deel | een groot gedeelte | goeddeels | vooral | met name | (de) belangrijkste/voornaamste oorzaak/reden/factor/bron/verklaring | in de eerste plaats door | in veel gevallen | in belangrijke mate | in grote mate
.55 | veel | vele | talrijke | talloze | legio | een groot aantal | tal van | vaak | dikwijls | geregeld | regelmatig | menig | menige | heel wat | vele malen | in ruime mate
.40 | een aantal | meerdere | diverse | verscheidene | verschillende | meermaals | meermalen | verscheiden | deels | gedeeltelijk | ten dele | voor een deel | een deel | een gedeelte | in een aantal gevallen | gedeeltelijke | partieel | niet alle/alles/allen/allemaal/altijd/overal/iedereen/ieder/iedere/elk/elke/steeds/immer/geheel/volledig/helemaal/compleet/integraal/totaal/volkomen/onverkort/onverdeeld | niet in alle/elk/ieder/elke/iedere (gevallen/opzichten/opzicht/geval/situatie/situaties) | niet in zijn geheel | niet op alle/elk punten/punt | niet over de hele linie | niet ten volle | niet voor alle/iedereen/elke/iedere | niet bij alle/elke/iedere
.30 | enkele | enige | sommige | een paar | soms | af en toe | nu en dan | bij tijd en wijle | in sommige gevallen | in enkele gevallen | in voorkomende gevallen | een enkele keer | somtijds | steekproefsgewijs | steekproefsgewijze | bij wijze van steekproef | incidenteel | incidentele | op onderdelen | in bepaalde gevallen | bepaalde | enige mate | in enige mate | enkelen | sommigen | hier en daar
.15 | weinig | weinige | een enkele | een enkel | slechts een enkele | een beperkt aantal | een klein aantal | een klein deel | een handvol | een minderheid | in beperkte mate | in geringe mate | nauwelijks | amper | zelden | zelden of nooit | vrijwel/nagenoeg/bijna geen/nooit/niet/niets/niemand/nergens | zo goed als geen/nooit/niet/niets | hoogst zelden | nauwelijks of geen | bijzonder weinig | bij hoge uitzondering | in een enkel geval | een zeer beperkt
`;

/**
 * Hedges of generality: the rule stands, exceptions stay open (ANS 8.8.4; Taaladvies "in principe").
 * They weaken whatever the polarity.
 */
export const GENERIC = `
.70 | in beginsel | in principe | principieel | uitgangspunt | als uitgangspunt | in de kern | zoveel mogelijk | zo veel mogelijk | voor zover mogelijk | voorzover mogelijk | waar mogelijk | zo mogelijk | indien mogelijk | waar nodig niet | naar vermogen | naar mogelijkheid | naar mogelijkheden | per saldo | grosso modo | vooralsnog | voorlopig | voorshands | vooreerst | tot nader order | in eerste instantie | in eerste aanleg niet | in wezen | in de praktijk vaak | als regel | idealiter | bij voorkeur | naar redelijkheid | waar redelijkerwijs mogelijk | redelijkerwijs
`;

/** Time restrictors (ANS 8.6.2): the claim holds then, other times stay open. */
export const TIME = `
.75 | op dit moment | op het moment | momenteel | thans | tegenwoordig | heden | nu | op dit ogenblik | vandaag de dag | tot op heden | tot nu toe | tot nog toe | tot dusver | tot dusverre | tot op de dag van vandaag | tot vandaag | nog niet | nog geen | nog nooit | op korte termijn | in deze fase | in dit stadium | in de huidige situatie | vooralsnog niet
.60 | destijds | indertijd | toentertijd | toen | in die periode | in de genoemde/betreffende/onderzochte/betrokken periode | ten tijde van | in het verleden | voorheen | de afgelopen .. jaar/jaren/maanden/weken/dagen | de laatste .. jaar/jaren/maanden/weken | in de afgelopen .. jaar/jaren/maanden/periode | het afgelopen jaar/kwartaal | afgelopen jaar/week/maand/zomer/winter | vorig jaar | dit jaar | dit schooljaar | deze kabinetsperiode | sinds mijn aantreden | sinds het aantreden van | onder dit kabinet | in de onderzoeksperiode | recent | recentelijk | onlangs | de laatste tijd | in recente jaren | sindsdien | in deze kabinetsperiode
`;

/** Restrictive focus words (ANS 8.7.2): the claim is held to what follows. */
export const FOCUS = `
.60 | alleen | niemand/niets/nergens anders dan | geen ander/andere dan | uitsluitend | enkel | slechts | louter | enkel en alleen | pas | sec | puur | alleen maar | niet meer dan | strikt
`;

/** Exceptions and conditions (ANS 10.3.8, 10.3.9, 9.2). */
export const CONDITION = `
.60 | behalve | behoudens | met uitzondering van | uitgezonderd | op .. na | buiten beschouwing gelaten | afgezien van | met .. als uitzondering | een uitzondering geldt/vormt/is | uitzondering hierop | daargelaten | op uitzonderingen na | uitzonderingen daargelaten | hoge/enkele uitzonderingen
.55 | mocht/mochten het/er/de/dit/dat/u/een/zich/deze | zonder dat | tenzij | mits | indien | ingeval | onder de voorwaarde | op voorwaarde | onder voorwaarden | onder bepaalde/strikte/strenge voorwaarden/omstandigheden | onder voorbehoud | onder het voorbehoud | met dien verstande | voor zover niet | voor zover het | voor zover dit | voor zover dat | voor zover deze | afhankelijk van | vooropgesteld | met de kanttekening | in bijzondere gevallen | in uitzonderlijke gevallen/situaties/omstandigheden | in uitzonderingsgevallen | bij (hoge) uitzondering | bij wijze van uitzondering | op verzoek | desgewenst | zo nodig | indien nodig | waar nodig | waar van toepassing | waar passend | waar wenselijk | binnen de (wettelijke/bestaande/geldende) kaders/grenzen/mogelijkheden | in geval van | in het geval dat/van | bij gebleken | alleen als/indien/wanneer/bij | slechts als/indien/wanneer | uitsluitend als/indien/wanneer | wanneer | als | in acute/urgente/dringende gevallen | desnoods | gelet op de omstandigheden
`;

/** Restrictors of the case at hand (ANS 8.8.5, perspective adverbials). */
export const CASE = `
.60 | in deze/die zaak | in dit/dat (specifieke/concrete/individuele) geval | in deze (specifieke/concrete) situatie | in het onderhavige geval | in casu | in deze kwestie | in deze procedure | bij dit incident | als zodanig | één op één | een op een | op zichzelf | op zich | per definitie | zonder meer | wat .. betreft | voor wat betreft | voor wat .. betreft | waar het gaat om | waar het .. betreft | voor zover het .. betreft | in mijn hoedanigheid | onder mijn verantwoordelijkheid | vanuit mijn verantwoordelijkheid | van rijkswege | in formele zin | formeel | in juridische zin | juridisch gezien | strikt genomen | in strikte zin | in enge zin | naar de letter
`;

/**
 * Degree (ANS 8.8.6 and 6.4): from hardly to utterly; a plain adjective is .6. Judgements of law
 * stand above judgements of taste (Schrijfwijzer; Aanwijzingen voor de regelgeving).
 */
export const DEGREE = `
1.0 | uiterst | buitengewoon | bijzonder | volstrekt | volslagen | uitermate | enorm | enorme | gigantisch | gigantische | extreem | extreme | zeer ernstig | zeer ernstige | zeer groot | zeer grote | dramatisch | dramatische | onaanvaardbaar | onaanvaardbare | onacceptabel | onacceptabele | ontoelaatbaar | ontoelaatbare | catastrofaal | catastrofale | desastreus | desastreuze | schandalig | volkomen onterecht
.92 | ernstig | ernstige | onwettig | onwettige | onrechtmatig | onrechtmatige | illegaal | illegale | strafbaar | strafbare | in strijd met | strijdig met | fors | forse | zwaar | zware | grove | grof | groot | grote | aanzienlijk | aanzienlijke | sterk | sterke | substantieel | substantiële | significant | significante | flink | flinke | drastisch | drastische | ingrijpend | ingrijpende | grootschalig | grootschalige | structureel | structurele | systematisch | systematische | stelselmatig | stelselmatige | aanmerkelijk | aanmerkelijke | wezenlijk | wezenlijke | noemenswaardig | noemenswaardige | behoorlijk | behoorlijke | stevig | stevige | fel | felle | hevig | hevige | massaal | massale | wijdverbreid | wijdverbreide | acuut | acute | zorgwekkend | zorgwekkende | zorgelijk | zorgelijke | verontrustend | verontrustende | alarmerend | alarmerende | hoge | intensief | intensieve | omvangrijk | omvangrijke
.80 | zeer | heel | erg | hoogst | ruimschoots | onjuist | onjuiste | onbehoorlijk | duidelijk | duidelijke | op gespannen voet | onterecht | schadelijk | schadelijke | gevaarlijk | gevaarlijke
.76 | onzorgvuldig | onzorgvuldige | onbehoorlijk | onbehoorlijke | onbetamelijk | onbetamelijke | onfatsoenlijk | onfatsoenlijke
.50 | onwenselijk | onwenselijke | ongewenst | ongewenste | ongelukkig | ongelukkige | schuurt met | niet wenselijk | niet fraai | redelijk | redelijke | enigermate | nogal | tamelijk | vrij | onhandig | matig | matige | gemiddeld | gemiddelde | opmerkelijk
.30 | beperkt | beperkte | licht | lichte | gering | geringe | klein | kleine | enigszins | iets | een beetje | marginaal | marginale | mineur | bescheiden | kleinschalig | kleinschalige | niet optimaal | voor verbetering vatbaar | te verbeteren | op onderdelen | minimaal verschil | lichtelijk | summier | summiere | ietwat | oppervlakkig | oppervlakkige | minder gelukkig
`;

/** Makes a figure rough (ANS 7.2.3): a width around the number, as a share of it. */
export const APPROXIMATE = `
.10 | circa | ca | ongeveer | zo'n | om en nabij | om en bij | naar schatting | bij benadering | grofweg | rond | rond de | omstreeks | een kleine | rondom | plusminus | geschat | afgerond | in de orde van | tegen de | pakweg | globaal
`;

/** Bounds on a figure (ANS 7.2.3). */
export const BOUND = `
atleast | ten minste | tenminste | minstens | minimaal | op zijn minst | niet minder dan | vanaf | in ieder geval | zeker | of meer
above | meer dan | ruim | boven de | hoger dan | groter dan | langer dan | ouder dan | over de | dik
atmost | ten hoogste | hooguit | hoogstens | maximaal | op zijn hoogst | niet meer dan | tot maximaal | uiterlijk | tot | of minder | binnen
below | minder dan | nog geen | lager dan | kleiner dan | korter dan | bijna | jonger dan | onder de | net geen | krap
`;

/** After these "tot" and "naar" name where a change ended. */
export const CHANGE_VERBS = `
stijgen dalen toenemen afnemen groeien krimpen oplopen teruglopen verhogen verlagen verminderen vermeerderen vergroten verkleinen uitbreiden inkrimpen terugbrengen
opschroeven opvoeren bijstellen halveren verdubbelen slinken zakken aangroeien uitgroeien verlengen verkorten
`;
