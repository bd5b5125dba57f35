/**
 * Words that say how firmly a statement stands. One line a strength (1 is a plain assertion; the
 * numbers only order), then the cues, parted by bars. A cue is matched word by word:
 *
 *   word        this word, in any case, accents on stressed vowels ignored
 *   a/b         one of these words
 *   (a) (a/b)   the same, but it may be left out
 *   {verb}      any form of this verb, also split: {uitsluiten} finds "sluit … uit"
 *   stem*       any word that begins so
 *   ..          up to six other words, not across ; or :
 *
 * Where two cues cover the same words the longer one counts.
 */

/**
 * How sure the speaker is. Modal adverbs and verbs: ANS 8.8 (sentence adverbs), 18.5.4 (modal
 * verbs), 28.3.2 (schijnen, lijken, blijken); litotes stands below the plain form (ANS 29.6).
 */
export const EPISTEMIC = `
.45 | mogelijk | mogelijkerwijs | wellicht | misschien | eventueel | denkbaar | het is/lijkt (zeer/goed/heel) mogelijk dat/om | de mogelijkheid bestaat | bestaat de mogelijkheid
.45 | {staan} .. vrij om/te | {staan} .. vrij | de vrijheid {hebben} | de ruimte {hebben} om/te | in de gelegenheid | bij machte | bezwaar/beroep/klacht/cassatie/verzet .. {openstaan} | de/een mogelijkheid/kans/gelegenheid .. om/tot/voor | {openstaan} bezwaar/beroep/klacht/cassatie/verzet | niet {uitsluiten} | mogelijke | eventuele | {kunnen} | het/dit kan zijn dat | is/was in staat | zijn/waren in staat | potentieel | potentiële | is/zijn niet uit te sluiten | mogelijkerwijze | is niet ondenkbaar
.80 | {beschouwen} als | als .. {beschouwen} | waarschijnlijk | onwaarschijnlijk | onaannemelijk | vermoedelijk | naar verwachting | naar (alle) waarschijnlijkheid | de verwachting is | is de verwachting | verwacht wordt | wordt verwacht | ligt/lag in de rede | ligt/lag voor de hand | aannemelijk | hoogstwaarschijnlijk | vrijwel zeker | vrij zeker | zeer waarschijnlijk | verwachten wij | verwacht ik | ik/wij/kabinet verwacht/verwachten | verwacht het kabinet | ga (ik/er) ervan uit | gaan wij ervan uit | ervan uit ga | ga ik er .. van uit | gaat (het/de) .. ervan uit | ga er .. van uit | ga .. vanuit | gaat (het/de) .. er .. van uit | neem aan dat | neem ik aan | {aannemen} dat | naar mijn inschatting | is de inschatting | de inschatting is | {inschatten} dat | mag worden aangenomen | in de verwachting
.60 | vermoedelijke | vermeende | beweerde | waarschijnlijke | {vermoeden} dat | vermoed ik | {veronderstellen} dat | in de veronderstelling | (geeft/geven/gaf/is/zie) aanleiding (om) te .. denken/veronderstellen/vermoeden | het vermoeden bestaat | bestaat het vermoeden | het vermoeden is | de indruk bestaat | bestaat de indruk | wekt/wekken/wekte de indruk | heb/heeft/hebben de indruk | de indruk is | het beeld is | {ontstaan} het beeld | naar het zich laat aanzien | laat zich aanzien | het zich laat aanzien | ogenschijnlijk | zo te zien | kennelijk | blijkbaar | klaarblijkelijk | naar schatting niet
.60 | niet onaannemelijk | niet onwaarschijnlijk | niet onmogelijk | niet ondenkbaar | niet uitgesloten | valt niet uit te sluiten | is niet uit te sluiten
.60 | {lijken} | {schijnen} | schijnbaar | het heeft er de schijn van | heeft er alle schijn van | het heeft er alle schijn van | {duiden} op | {duiden} erop | {wijzen} erop | {wijzen} op | {wijzen} in de richting | {suggereren} | aanknopingspunt/aanknopingspunten | {aanknopen} bij | houvast voor | steun aan de gedachte | {pleiten} voor de gedachte | een aanwijzing voor/dat | aanwijzingen/indicaties voor | vermoedens | tekenen dat | {passen} in het beeld | in die richting | er zijn aanwijzingen/signalen/indicaties dat | zijn er aanwijzingen/signalen/indicaties dat | er bestaan aanwijzingen/signalen/indicaties | bestaan er aanwijzingen/signalen/indicaties | aanwijzingen/signalen/indicaties dat
.60 | zou/zouden | naar ik meen | meen ik | ik meen dat | naar ik aanneem | als het ware | in zekere zin | tot op zekere hoogte | min of meer | enigszins
.70 | {lijken} te/niet te | zo goed als zeker
.30 | onzeker | niet zeker | onduidelijk | niet duidelijk | nog niet duidelijk | de vraag is of | is de vraag of | het is de vraag of | twijfelachtig
`;

/**
 * Words that only underline what a plain assertion already says (ANS 8.8.2); they count as none.
 */
export const ASSERTIVE = `
1 | (niet) mogelijk/haalbaar/nodig/noodzakelijk/juist/onjuist/effectief/voldoende gebleken | {kunnen} .. {rekenen} op | {kunnen} .. terecht bij/op/in | {kunnen} .. gebruikmaken van | {kunnen} .. {beschikken} over | {kunnen} .. {beroepen} op | {moeten} nog | nog {moeten} | {dienen} nog | wil/willen (ik/wij) (graag) (er/erop) .. {wijzen}/{benadrukken}/{opmerken}/{onderstrepen}/{melden}/{meegeven}/{aangeven} | wijs (ik) (er/erop) .. dat | in het licht van | aan het licht | {kunnen} (ik) (mij/me) (goed/wel/heel) (goed) voorstellen | kan (ik) mij/me .. voorstellen | geen enkel/enkele | niet enkel | zeker | beslist | absoluut | ongetwijfeld | stellig | onmiskenbaar | zonder (enige) twijfel | buiten kijf | buiten twijfel | uiteraard | daadwerkelijk | inderdaad | feitelijk | evident | ik kan/kunt/kan u bevestigen dat | ik bevestig dat | kan ik bevestigen dat | het is juist dat | het klopt dat | dat klopt | het is zo dat | er is geen twijfel dat | het staat vast dat | staat vast dat | {vaststaan} dat | {blijken} dat | is gebleken dat | {blijken} | het is een feit dat | ik stel vast dat | stel ik vast dat | ik constateer dat | constateer ik dat | moet ik vaststellen dat | moet ik constateren dat | ik kan u melden dat | kan ik u melden dat | ik wil benadrukken dat | wil ik benadrukken dat | ik benadruk dat | benadruk ik dat | ik merk op dat | merk ik op dat | ik wijs erop dat | wijs ik erop dat | daarbij geldt dat | kunnen we stellen dat | kan worden gesteld dat | kan gesteld worden dat | kan worden opgemerkt dat | kan ik melden dat | kan ik (u/uw) (kamer) meedelen/mededelen/melden/zeggen/berichten/antwoorden dat | {wijzen} uit dat | uit .. {blijken} dat | {uitwijzen} dat | {aantonen} dat | {bewijzen} dat | kan daarop/hierop/daarover/hierover/u antwoorden dat | hecht eraan te benadrukken dat | wil ik opmerken dat | wil ik graag benadrukken dat | is vastgesteld dat | is geconstateerd dat
`;

/**
 * Reach of the speaker's knowledge (ANS 10.3.10, restrictive "voor zover"; Taaladvies, "bij mijn
 * weten"). The claim holds only as far as someone looked or was told.
 */
export const KNOWLEDGE = `
.55 | voor zover (mij/ons/hem/haar/hen/nu/thans/momenteel) bekend | voorzover (mij/ons/nu/thans) bekend | voor zover (ik/wij/we) .. weet/weten | voor zover ik/wij/we .. kan/kunnen/heb/hebben | voor zover kan/kon/is/valt/viel .. worden/nagegaan/gaan/achterhalen | voor zover (dit/dat) na te gaan (is) | naar/bij mijn (beste) weten | voor zover mijn informatie reikt | naar mijn informatie | naar (wat) ik (heb) begrepen/begrijp | voor zover (dit/er/dat) (zicht/informatie) bekend/beschikbaar (is) | voor zover .. geregistreerd/gemeld/zichtbaar/waarneembaar | voor zover wij/ik kunnen/kan nagaan
.55 | (is/zijn/waren) mij .. niet/geen .. bekend | is/zijn/waren mij (daarvan) niet/geen .. bekend | mij (is/zijn) (daarvan/hiervan) niets bekend | niet/geen .. bekend bij/is/zijn/waren | heb ik geen .. ontvangen | ken ik geen/niet | niet/geen .. gebleken | niet is gebleken | geen .. gebleken | is (mij/ons) niet gebleken | geen .. {aantreffen} | geen (concrete/directe/enkele) aanwijzing/aanwijzingen/signalen/indicaties/indicatie/signaal/bewijs/bewijzen (ontvangen/gevonden/bekend) dat/voor/van/op/om | geen (concrete/directe/enkele) aanwijzingen/signalen/indicaties/bewijzen ontvangen/gevonden/bekend | zonder aanwijzingen | niet bekend met | geen weet van | geen kennis van | geen meldingen | geen zicht op
.60 | op basis van de/het .. beschikbare/bekende/voorhanden/aanwezige (informatie/gegevens/cijfers/stukken/inzichten/kennis/materiaal) | op basis van de huidige inzichten/informatie/gegevens/kennis | op grond van de/het .. beschikbare/bekende/aanwezige (informatie/gegevens) | afgaande op de (thans/nu) (beschikbare) informatie/gegevens/stukken | met de (huidige) kennis van nu | naar huidig inzicht | naar de huidige stand van de/wetenschap/kennis | volgens de thans/nu/mij beschikbare/bekende informatie/gegevens | voor zover
`;

/**
 * Who vouches for it: another than the speaker (ANS 9.6.5 "volgens", 18.5.4.4; hearsay "zou").
 * "Volgens" before a rule, plan or document is no witness: see SOURCE_EXCEPTIONS.
 */
export const SOURCE = `
.65 | volgens | aldus | naar (ik/mij/ons) (mij/ons) (is/wordt/werd/heb) verteld/meegedeeld/bericht/verzekerd/vernomen/begrepen/aangegeven | is mij/ons verteld | {vertellen} mij/ons | op gezag van | naar het oordeel van | naar de mening van | in de ogen van | blijkens (een) verklaring/mededeling/opgave (van) | van de zijde van | bij monde van | naar opgave van | op aangeven van | naar zeggen van | desgevraagd | bij navraag | na navraag | uit navraag | navraag bij .. leert/leerde/wijst/blijkt | uit informatie van | afgaande op .. verklaring/mededeling/informatie/opgave
.65 | {aangeven} .. te | {meedelen} .. te | {melden} .. te | {verklaren} .. te | {berichten} .. te | {aangeven} .. dat | {aangeven} mij | .. mij/ons .. laten weten | {laten} (mij/ons) .. weten dat | laten weten dat | liet (mij/ons) weten | laat (mij/ons) weten | laten (mij/ons) weten | heeft/hebben (mij/ons) laten weten | {meedelen} .. dat | {mededelen} .. dat | {melden} (mij/ons) dat | heeft/hebben (mij/ons) gemeld dat | {berichten} (mij/ons) dat | is mij bericht/gemeld/meegedeeld/medegedeeld/verzekerd/verteld | {verklaren} .. dat | {stellen} (zelf) dat | {zeggen} dat | {zeggen} .. te | {beweren} dat | {beweren} te | {verzekeren} mij/ons .. dat | heeft/hebben mij/ons verzekerd dat | {rapporteren} dat | {betogen} dat | {claimen} dat | {schrijven} dat | {informeren} mij/ons | mij/ons .. geïnformeerd dat | mij/ons .. bericht/meegedeeld/medegedeeld/gemeld dat | {vernemen} .. dat | heb (ik) (van) .. vernomen dat | heb (ik) (van) .. begrepen dat | van .. begrepen dat | {begrijpen} van | {noemen} zelf | zegt/zeggen
.45 | naar eigen zeggen | naar verluidt | naar (wordt/werd) gesteld/gemeld/beweerd/verluid | in de media wordt gesteld | volgens berichten/mediaberichten/berichtgeving | er wordt beweerd | er wordt gezegd | naar het heet | {heten} dat/te | er gaan geruchten | volgens (eigen) opgave
.84 | naar mijn/ons oordeel | naar mijn/onze mening | mijns inziens | ons inziens | wat mij betreft | in mijn ogen | ben ik van mening | ik ben van mening/oordeel | wij zijn van mening/oordeel | ben ik van oordeel | ik/wij vind/vinden | vind ik | vinden wij | acht ik | ik acht | ik beschouw | beschouw ik | naar mijn overtuiging | ik ben ervan overtuigd | is mijn overtuiging | ben ik ervan overtuigd | mijn indruk is
`;

/** After "volgens" or "aldus" these name a rule, plan or document, not a witness. */
export const SOURCE_EXCEPTIONS = `
artikel art wet wetgeving regelgeving regels regel protocol planning schema plan richtlijn richtlijnen besluit verordening verdrag afspraak afspraken procedure procedures
concessie vergunning contract overeenkomst convenant statuten reglement cao bestek begroting voorwaarden handleiding dienstregeling instructie draaiboek akte raamwerk criteria eisen kader kaders
norm normen methode methodiek systematiek voorschrift voorschriften jurisprudentie grondwet beleid beleidsregel definitie model formule verdeelsleutel mij ons
`;

/**
 * The ladder of realisation, each step weaker than the one before: what is done, under way, decided,
 * announced, obliged, intended, pursued, willing, requested, allowed, examined, possible. Verbs of intention and
 * commissives: ANS 18.5.4 and 18.5.7; searle-type commissives in Schrijfwijzer "toezeggingen".
 */
export const ACT = `
done 1 | {garanderen} | {toezeggen} | zeg .. toe | ik zeg toe | heb toegezegd | gegarandeerd
ongoing .80 | {werken} (er) aan | wordt gewerkt aan | aan gewerkt | {werken} eraan | ben/is/zijn bezig (met/om) | is/zijn in voorbereiding | in voorbereiding | in ontwikkeling | in opkomst | is/zijn gestart met | ben/is/zijn gestart met | ben/is/zijn begonnen met | begonnen met | {maken} een begin met | in uitvoering | {voorbereiden} | treft/treffen voorbereidingen | is/zijn/ben doende | in gang gezet | wordt .. gewerkt | gewerkt aan
decided .80 | heb/heeft/hebben besloten (om/dat/tot) | is besloten (om/dat/tot) | besloten | {besluiten} (om/dat/tot) | is .. afgesproken | afgesproken is | is overeengekomen
announced .90 | {zullen} | gaat .. doen | staat gepland | staan gepland | is voorzien | is gepland | zijn gepland | staat op de planning
obliged .72 | {moeten} | {dienen} te | {dienen} .. te | is/zijn verplicht (om/te/tot) | {behoren} te | is/zijn gehouden (te/tot/om) | verplicht is/zijn | {hoeven} | heeft/hebben de plicht/verplichting | rust de plicht/verplichting | wordt/worden geacht | {verplichten} | verplichting (om/tot) | verplichtingen | plicht | {opdragen} (om/te/tot) | {gelasten} | {bevelen} | bevel {geven} | opdracht {geven} | opdracht {krijgen} | {sommeren} | {verordonneren} | {eisen} dat | {vorderen} dat | de taak heeft | is vereist | wordt vereist | is/zijn voorgeschreven | {voorschrijven} | {horen} te | uitgangspunt is | is (het) uitgangspunt | het beleid is dat | is het beleid dat | hoort te
intended .60 | ben/is/zijn voornemens | voornemens ben/is/zijn | voornemens | van plan | heb/heeft/hebben het/als voornemen | het voornemen is | is het voornemen | het voornemen bestaat | het voornemen | {beogen} | ben/is/zijn van zins | is de bedoeling | de bedoeling is | in de bedoeling ligt | heeft/heb/hebben de intentie | de intentie is | is de intentie | de inzet is | is de inzet | {inzetten} op | wordt beoogd | {plannen} om
pursued .50 | {streven} (er) naar | {streven} ernaar | {streven} er .. naar | streven is | is het/mijn/ons streven | het/mijn/ons streven is | {nastreven} | zich/mij/ons {inzetten} | {inzetten} .. zich/mij/ons | zet/zetten (ik/wij/we) mij/me/zich/ons (er/hier/daar/ervoor/hiervoor/daarvoor) (voor) in | zet mij in | zet zich in | zet ik mij .. in | zetten ons in | zetten zich in | zet ervoor in | span mij in | spant zich in | spannen zich in | inspannen om | doe (ik) mijn best | doen ons best | {proberen} | {trachten} | {pogen} | {bevorderen} dat | maak (ik) mij (er) sterk voor | {aansturen} op | {hopen} | in te spannen | {inspannen} | {inspannen} om | naar vermogen | een poging
willing .55 | ben/is/zijn bereid | bereid ben/is/zijn | bereid om/te | {willen} | heb/heeft/hebben de wens | sta/staat/staan (ik) (daar/hier) open voor | staat open voor | positief tegenover | welwillend tegenover | welwillend | sympathiek tegenover | ben/is genegen | {wensen} te
requested .50 | heb/heeft/hebben .. om .. gevraagd/verzocht | is/zijn/werd/werden/wordt/worden .. om .. gevraagd/verzocht | {vragen} om | {verzoeken} om | verzoek om | heb/heeft/hebben .. gevraagd (om/te/of) | heb/heeft/hebben .. verzocht (om/te) | {verzoeken} .. om/te/of | {vragen} .. om/te | {oproepen} | {aandringen} op | {aandringen} | {aanmoedigen} | {stimuleren} | {aansporen} | onder de aandacht | {aanbevelen} | {adviseren}
permission .45 | toestemming | {toestaan} | {verbieden} | verbod | {mogen} | {toelaten} | bevoegd | bevoegdheid | (wettelijke/juridische) grondslag | goedkeuring | vergunning voor | toelaatbaar | geoorloofd | gerechtigd | {machtigen} | machtiging | het recht (om/op) | rechtmatig
examined .30 | {onderzoeken} of | {bezien} of/hoe/welke | {bezien} | {nagaan} of/hoe/welke/wat/waar/waarom | {verkennen} | {bekijken} of | {bekijken} | {overwegen} | in overweging | {meenemen} | betrek/betrekt/betrekken .. bij | betrek ik | te betrekken bij | {heroverwegen} | onderzoek naar de mogelijkheid/mogelijkheden | {bezinnen} | beraad mij | beraadt zich | in beraad | {studeren} op | {kijken} of/naar/hoe | {onderzoeken} hoe/welke/wat/waar/waarom/in | {nadenken} over | {afwegen} of | een verkenning | {bestuderen}
`;

/** Judgements are the speaker's own anyhow: "ik vind het belangrijk" is no weaker than "het is belangrijk". */
export const EVALUATIVE = `
belangrijk wenselijk onwenselijk ongewenst zorgelijk zorgwekkend goed slecht jammer betreurenswaardig nodig noodzakelijk verstandig onverstandig terecht onterecht passend gepast ongepast
onacceptabel onaanvaardbaar acceptabel aanvaardbaar logisch begrijpelijk positief negatief wijs raadzaam nuttig zinvol waardevol mooi ernstig erg vervelend verdrietig triest afschuwelijk schokkend
verwerpelijk essentieel cruciaal redelijk onredelijk proportioneel voldoende onvoldoende van belang opportuun
`;
