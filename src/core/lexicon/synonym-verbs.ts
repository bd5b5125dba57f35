/**
 * Verbs with their nouns and the light verb constructions beside them, one group a line
 * (see synonyms.ts for the notation and the sources).
 */
export const VERB_SYNONYMS = `
{aanbrengen} | {plaatsen} | {bevestigen} | {monteren} | {installeren}
{aanbreken} | {beginnen} | {ingaan} | {intreden}
{aandragen} | {aanvoeren} | {aanreiken} | {inbrengen} | naar voren {brengen} | {opperen}
{aangaan} | {betreffen} | betrekking {hebben} op | {raken} | {regarderen}
{aangaan} | {sluiten} | {afsluiten}
{aanhoren} | {beluisteren} | {luisteren}
{aankaarten} | ter sprake {brengen} | {opwerpen} | {agenderen} | onder de aandacht {brengen} | aan de orde {stellen}
{aankondigen} | {bekendmaken} | {melden} | aankondiging
{aanleggen} | {bouwen} | {realiseren} | aanleg | {construeren}
{aanmelden} | {inschrijven} | {opgeven} | aanmelding | inschrijving
{aanpassen} | {bijstellen} | {bijwerken} | {actualiseren} | {herzien} | aanpassing | actualisatie | bijstelling
{aanrichten} | {veroorzaken} | {berokkenen} | {toebrengen}
{aanschrijven} | een brief {sturen} | schriftelijk {benaderen} | {aanmanen}
{aansluiten} | {koppelen} | {verbinden} | aansluiting | koppeling
{aansluiten} bij | {passen} bij | {stroken} met | in lijn {zijn} met | {overeenkomen} met | {overeenstemmen} met | in overeenstemming {zijn} met | overeenkomstig | conform
{aanstellen} | {benoemen} | in dienst {nemen} | aanstelling
{aantasten} | {schaden} | {beschadigen} | aantasting
{aantreffen} | {vinden} | {ontdekken} | {tegenkomen}
{aantrekken} | {werven} | {rekruteren} | werving
{aanvatten} | {starten} | {beginnen}
{aanvoeren} | {leiden} | {voorzitten}
{aanvullen} | {completeren} | {toevoegen} | aanvulling
{aanwijzen} | {bestemmen} | aanwijzing | bestemming
{achterhalen} | {nagaan} | {opsporen} | {traceren} | {uitvinden}
{afbakenen} | {begrenzen} | {inkaderen} | afbakening
{afbreken} | {slopen} | sloop | afbraak
{afbouwen} | {uitfaseren} | afbouw | uitfasering
{afdoen} | {afhandelen} | {afwikkelen} | afdoening | afhandeling | afwikkeling
{afgeven} | {verstrekken} | {uitgeven} | {uitreiken} | {verlenen} | afgifte | verstrekking | uitgifte
{afkomen} op | {afgaan} op
{afleggen} | {doen}
{afleiden} | {opmaken} | {concluderen} | {destilleren}
{afnemen} | {kopen} | {betrekken}
{afstemmen} | {overleggen} | {coördineren} | afstemming
{afwijken} van | {verschillen} van | afwijking
{arriveren} | {aankomen} | aankomst
{baseren} | {stoelen} | {steunen} | {gronden} | {funderen} | {berusten}
{bedanken} | dank {zeggen} | {danken}
{bedragen} | {belopen} | {uitkomen} op | {uitmaken} | {zijn} | {neerkomen} op | gelijk {zijn} aan
{bedreigen} | bedreiging | {intimideren}
{begeleiden} | {ondersteunen} | {bijstaan} | begeleiding
{begrenzen} | {beperken} | {maximeren} | {limiteren}
{behandelen} | in behandeling {nemen} | in behandeling {zijn} | {bespreken} | behandeling
{behelzen} | {inhouden} | {betekenen} | {omvatten}
{beheren} | beheer | het beheer {voeren} | in beheer {hebben}
{beheersen} | beheersing | onder controle {houden}
{behoeven} | nodig | {vereisen} | nodig {hebben} | {vergen} | behoefte {hebben} aan
{behoren} tot | deel {uitmaken} van | {vallen} onder | {horen} bij
{bejegenen} | {behandelen} | bejegening
{beklemtonen} | {benadrukken} | {onderstrepen} | {accentueren}
{belasten} met | {opdragen} aan | belast met
{beleggen} | {organiseren} | {bijeenroepen}
{benutten} | {gebruiken} | benutting | {uitputten}
{bereiden} | {voorbereiden} | voorbereiding
{berichten} | {melden} | {schrijven} | {informeren}
{berusten} bij | {liggen} bij | {rusten} op | in handen {zijn} van | in handen van | {toebehoren}
{beschadigen} | schade {toebrengen} | schade {veroorzaken} | schade {aanrichten} | beschadiging
{beschouwen} als | {zien} als | {aanmerken} als | {opvatten} als | {kwalificeren} als | {bestempelen} als | {typeren} als
{beslechten} | {oplossen} | {schikken}
{besteden} | {uitgeven} | {aanwenden} | {spenderen} | besteding
{bestemmen} voor | {reserveren} voor | {oormerken} | bestemd voor | gereserveerd voor
{betrappen} | op heterdaad
{betreden} | {binnengaan} | {binnentreden} | {binnenkomen} | betreding
{betrekken} bij | {inschakelen} | {inbrengen}
{bevatten} | {inhouden} | {omvatten} | {staan} in | {opnemen} in | vermeld {staan}
{bevinden} zich | {liggen} | {staan} | gelegen {zijn} | gevestigd {zijn} | gelegen | gesitueerd
{beveiligen} | {bewaken} | beveiliging | bewaking
{bevelen} | {gelasten} | {opdragen} | {sommeren} | bevel
bevoegdheid {hebben} | bevoegd | bevoegdheid
{bezorgen} | {afleveren} | {leveren} | {brengen} | bezorging | levering
{bijdragen} aan | een bijdrage {leveren} aan | {meewerken} aan
{bijspringen} | {helpen} | {ondersteunen}
{bijwonen} | aanwezig {zijn} bij | {deelnemen} aan
{blijken} uit | naar voren {komen} uit | {volgen} uit | af te leiden {zijn} uit | {leren} | {uitwijzen} | te zien
{blokkeren} | {versperren} | {afsluiten} | blokkade | blokkering
{boeken} | {behalen} | {realiseren}
{brengen} naar | {overbrengen} | {vervoeren} | {verplaatsen}
{consulteren} | {raadplegen} | {horen} | {bevragen} | consultatie
{coördineren} | de regie {voeren} | regie {hebben} | regie
{declareren} | declaratie | in rekening {brengen} | {factureren} | {aanrekenen} | {berekenen} | {doorberekenen}
{definiëren} | {omschrijven} | definitie | omschrijving
{dekken} | {vergoeden} | dekking
{delen} | {verstrekken} | {uitwisselen} | {doorgeven} | {overdragen} | uitwisseling | doorgifte
{deponeren} | {storten} | {neerleggen}
{dienen} als | {fungeren} als | {gelden} als
{doorgaan} | doorgang | doorgang {vinden} | {plaatsvinden}
{doorlopen} | {volgen}
{doorverwijzen} | {verwijzen} | doorverwijzing | verwijzing
{dragen} kosten | voor rekening {komen} van | voor rekening van | ten laste {komen} van | ten laste van | voor kosten van | {betalen} | {bekostigen} | {dragen}
{duren} | in beslag {nemen} | {lopen} | tijd {vergen}
{eindigen} | {aflopen} | {verlopen} | {vervallen}
{evalueren} | {beoordelen} | evaluatie
{evenaren} | gelijk {zijn} aan
{exploiteren} | exploitatie | {runnen} | {uitbaten}
{financieren} | {bekostigen} | {betalen}
{functioneren} | {werken} | het {doen} | functioneren | werking
{gaan} over | {betreffen} | {handelen} over | betrekking {hebben} op | {zien} op | {slaan} op
{gaan} om | {betreffen} | {handelen} om | sprake {zijn} van
gebruik | in gebruik {zijn} | gebruikt {worden}
geldig | van kracht {zijn} | {gelden}
{genieten} | {krijgen} | {hebben}
{getuigen} van | {blijken} van | {tonen}
{geven} voorkeur | {prefereren} | voorkeur | de voorkeur {geven} | {verkiezen}
{goedvinden} | {goedkeuren} | {instemmen} | {accorderen} | akkoord {gaan} | akkoord {zijn} | instemming {betuigen} | instemming {verlenen} | {fiatteren}
{groeien} | {toenemen} | {uitbreiden} | {aangroeien}
{halen} | {bereiken} | {behalen} | {realiseren}
{handelen} in strijd | {overtreden} | {schenden} | in strijd {handelen}
{hebben} recht op | aanspraak {maken} op | recht | aanspraak | in aanmerking {komen} voor | {toekomen} aan
{helpen} | hulp {bieden} | hulp {verlenen} | steun {bieden} | ondersteuning {bieden} | hulpverlening | behulpzaam {zijn}
{herinneren} aan | in herinnering {brengen} | {memoreren}
{herhalen} | {aanhalen} | nogmaals {zeggen} | herhaling
{herplaatsen} | {overplaatsen} | herplaatsing | overplaatsing
{hervatten} | {heropenen} | {opstarten} | hervatting | {voortzetten} | weer {beginnen} | weer {starten} | weer {opstarten} | opnieuw {beginnen} | opnieuw {starten}
{hinderen} | {belemmeren} | {bemoeilijken} | {dwarsbomen} | in de weg {staan}
{horen} | {vernemen} | ter ore {komen}
{houden} aan zich | {naleven} | {nakomen} | {opvolgen} | in acht {nemen} | naleving | opvolging
{huisvesten} | {onderbrengen} | {opvangen} | huisvesting | opvang | onderdak
{identificeren} | {herkennen} | identificatie
{illustreren} | {tonen} | {laten} zien
{immigreren} | {vestigen} | immigratie
{indienen} | {doen} | {inleveren} | {insturen} | {aanbieden} | indiening
{informeren} bij | navraag {doen} | {vragen} | {navragen} | navraag
{informeren} | informatie {geven} | informatie {verstrekken} | voorlichting {geven} | {voorlichten} | voorlichting | op de hoogte {houden} | {bijpraten}
{inhuren} | inhuur | {inschakelen} | extern {inhuren}
{initiëren} | het initiatief {nemen} | initiatief
{innen} | {incasseren} | {heffen} | inning | incasso | heffing
{inschrijven} | {registreren} | {aanmelden} | inschrijving | registratie
{inspelen} op | {reageren} op | {anticiperen} op
{inspecteren} | {onderzoeken} | {keuren} | keuring | inspectie | {schouwen} | schouw
{instellen} | {oprichten} | in het leven {roepen} | {opzetten} | {vormen} | instelling | oprichting
{instorten} | {bezwijken} | {ineenstorten} | instorting
{intrekken} | {terugtrekken} | {herroepen} | intrekking
{inventariseren} | in kaart {brengen} | in beeld {brengen} | inzichtelijk {maken} | {opnemen} | inventarisatie
{jagen} | jacht
{kampen} met | te maken {hebben} met | te kampen {hebben} met | last {hebben} van | {ondervinden} | {ervaren} | geconfronteerd {worden} met
{kennen} | bekend {zijn} met | {weten} | op de hoogte {zijn} van | kennis {hebben} van
{kennisnemen} van | kennis {nemen} van | gelezen {hebben} | {lezen} | {zien} | bekend {zijn} met | bekend | op de hoogte | {vernemen}
{keren} | {omkeren} | {kantelen}
{klaarkomen} | {afronden} | {voltooien}
{klaarstaan} | gereed {staan} | beschikbaar {zijn}
{komen} ten goede | {baten}
{korten} | {verlagen} | {verminderen} | korting
{krijgen} toegewezen | {toewijzen} | toewijzing
{kwetsen} | {grieven} | {beledigen} | belediging
{lenen} | in bruikleen {geven} | bruikleen | {uitlenen}
{letten} op | {toezien} op | {waken} over | aandacht {hebben} voor | {bewaken}
{leveren} | {aanleveren} | {afleveren} | levering | aanlevering | {verschaffen}
{lezen} | kennis {nemen} van
{liggen} aan | {komen} door | te wijten {zijn} aan | veroorzaakt {worden} door | het gevolg {zijn} van | de oorzaak {zijn} van | {veroorzaken}
{lijden} tot schade | schade
{loslaten} | {verlaten} | {opgeven}
{maken} bekend | {bekendmaken} | {publiceren} | {openbaren} | {aankondigen} | openbaar {maken} | wereldkundig {maken}
{maken} deel uit van | {behoren} tot | onderdeel {zijn} van
{maken} gebruik van | {gebruiken} | {benutten} | gebruik
{maken} mogelijk | {faciliteren} | in staat {stellen} | mogelijk {maken}
{mandateren} | mandaat {verlenen} | {machtigen} | volmacht {geven}
{meedelen} | {mededelen} | {berichten} | {zeggen} | {vertellen} | {laten} weten | kenbaar {maken} | te kennen {geven} | {aangeven}
{meegaan} in | {volgen} | {overnemen} | {delen}
{meetellen} | {meerekenen} | {meenemen}
{meewegen} | {betrekken} | rekening {houden} met | in aanmerking {nemen} | {meenemen} | {verdisconteren} | in de afweging {betrekken}
{mislukken} | {falen} | {stranden} | niet {slagen}
{nagaan} | {verifiëren} | {controleren} | {checken} | {toetsen}
{nalaten} | {verzuimen} | in gebreke {blijven} | achterwege {laten}
{noemen} | {vermelden} | {aanduiden} | {benoemen} | {opsommen}
{nuttigen} | {eten} | {consumeren} | consumptie
{omgaan} met | {hanteren} | {behandelen} | omgang
{omzetten} in | {vertalen} in | {verwerken} in | {implementeren} | omzetting | implementatie
{onderbrengen} bij | {beleggen} bij | {plaatsen} bij
{onderbreken} | {stilleggen} | {schorsen} | {opschorten} | onderbreking | schorsing | opschorting
{onderhandelen} | onderhandelingen {voeren} | onderhandeling
{onderhouden} | onderhoud {plegen} | onderhoud
{ondermijnen} | {uithollen} | {aantasten} | ondermijning
{onderschatten} | onderschatting
{ontbinden} | {opheffen} | ontbinding | opheffing
{ontdekken} | aan het licht {komen} | aan het licht {brengen} | {vinden} | {constateren} | {blootleggen} | boven water {komen} | ontdekking
{ontlasten} | {ontzien} | {verlichten}
{ontlenen} | {putten} | {halen}
{ontslaan} | ontslag {geven} | ontslag {aanzeggen}
{ontstaan} | tot stand {komen} | {voortkomen} | {opkomen} | het licht {zien} | totstandkoming | ontstaan
{ontvangen} | {binnenkomen} bij | {toekomen} | ontvangst | {krijgen}
{ontwijken} | {omzeilen} | {ontduiken} | ontwijking
{opbouwen} | opbouw | {ontwikkelen}
{opdragen} | opdracht {geven} | opdracht | {gelasten}
{opeisen} | {vorderen} | {claimen} | opeising | vordering | claim
{opleggen} | {treffen} | oplegging
{opmerken} | {constateren} | {zien} | {vaststellen} | {bemerken} | {merken} | {waarnemen} | waarneming
{opnemen} in | {plaatsen} op | {verwerken} in | {vermelden} in
{oprichten} | {stichten} | {opzetten} | oprichting
{oproepen} | {aansporen} | {manen} | {aanmanen} | oproep {doen}
{opschorten} | {uitstellen} | {aanhouden} | opschorting | uitstel
{opstellen} | {opmaken} | {schrijven} | {formuleren} | {samenstellen} | {uitwerken} | opstelling
{optreden} tegen | {ingrijpen} | maatregelen {nemen} | {handhaven} | actie {ondernemen} | {ingrijpen} bij
{overdragen} | {overhandigen} | {afgeven} | {overleveren} | {doorgeven} | overdracht
{overgaan} op | {overstappen} op | {overschakelen} op | overgang | overstap
{overhalen} | {overtuigen} | {bewegen}
{overleggen} | {aanleveren} | {indienen} | {verstrekken} | {tonen}
{overmaken} | {betalen} | {storten} | overmaking | storting
{overschrijden} | boven .. {uitkomen} | {overstijgen} | {passeren} | overschrijding | te boven {gaan}
{overtuigen} | {vergewissen}
{overwegen} | in overweging {nemen} | overweging
{passen} binnen | {vallen} binnen | {blijven} binnen
{plaatsen} | {neerzetten} | {stallen} | {parkeren}
{plegen} | {begaan} | {verrichten} | zich schuldig {maken} aan
{plegen} overleg | {overleggen} | overleg {plegen} | overleg {hebben} | overleg {voeren} | in overleg {treden} | van gedachten {wisselen}
{presenteren} | {aanbieden} | {tonen} | presentatie | {ontvouwen}
{produceren} | {maken} | {vervaardigen} | {fabriceren} | productie | fabricage | vervaardiging
{raken} | {treffen} | {duperen} | getroffen
{raken} gewond | gewond {raken} | letsel {oplopen} | verwondingen {oplopen} | gewond
{ramen} | {schatten} | {begroten} | raming
{reageren} | {antwoorden} | reactie {geven} | een reactie {sturen} | respons
{recyclen} | recycling | {hergebruiken} | hergebruik
{reduceren} | {verminderen} | {terugbrengen} | {verlagen} | reductie | {terugdringen} | {beperken}
{regelen} | {reguleren} | {vastleggen} | {voorzien} in | regeling | regulering | geregeld
{reizen} | reis | {rijden} | {trekken}
{rijden} | {varen}
{ruimen} | {opruimen} | {verwijderen} | ruiming
{samenkomen} | {bijeenkomen} | {treffen} | {ontmoeten} | bijeenkomst | ontmoeting
{samenvallen} met | gelijktijdig {plaatsvinden} met
{samenvoegen} | {fuseren} | {bundelen} | {combineren} | fusie | samenvoeging | bundeling
{scheppen} | {creëren} | {maken}
{schenden} | inbreuk {maken} op | {overtreden} | schending | inbreuk | in strijd {zijn} met | {indruisen} tegen | in strijd met
{schorsen} | op non-actief {stellen} | buiten functie {stellen} | schorsing
{slagen} erin | {lukken} | {gelukken} | {weten} te
{sluiten} | {dichtgaan} | {afsluiten} | dicht {gaan} | dicht {doen} | sluiting
{spelen} een rol | rol | van invloed {zijn}
{sporen} met | {stroken} met | {overeenstemmen} met
{staan} garant | {garanderen}
{stellen} op prijs | {waarderen}
{stellen} vragen | {vragen} | {bevragen}
{stemmen} over | stemming
{steunen} | {bijvallen} | {onderschrijven} | achter .. {staan} | voorstander {zijn} van | steun {geven} aan
{stilleggen} | stil {leggen} | {stopzetten} | {staken} | stillegging
{stopzetten} | {beëindigen} | {staken} | {stoppen} | een punt {zetten} achter | stopzetting | beëindiging
{storen} | {verstoren} | verstoring | storing
{storten} | {lozen} | {dumpen} | lozing | storting
{structureren} | {ordenen}
{sturen} aan op | {bevorderen}
{tegenhouden} | {blokkeren} | {stoppen} | {beletten} | {weerhouden}
{tekenen} bezwaar | bezwaar {aantekenen} | bezwaar {maken} | in bezwaar {gaan} | beroep {instellen} | in beroep {gaan} | beroep {aantekenen}
{tekortschieten} | onder de maat {zijn} | {falen} | te wensen {overlaten}
{terugbetalen} | {restitueren} | {terugstorten} | terugbetaling | restitutie | teruggave
{terugkeren} | {teruggaan} | {terugkomen} | terugkeer | terugkomst
{terugvorderen} | {terughalen} | {invorderen} | terugvordering
{testen} | {beproeven} | {uitproberen} | {toetsen} | test
{toekomen} aan | recht {hebben} op
{toepassen} | {hanteren} | {gebruiken} | {inzetten} | toepassing
{toevertrouwen} | {overlaten} aan
{toezeggen} | de toezegging {doen} | toegezegd {hebben} | toezegging
{toezenden} | {sturen} | {toesturen} | toezending | verzending
{treffen} voorbereidingen | {voorbereiden} | voorbereidingen {treffen}
{treffen} maatregelen | maatregelen {nemen} | maatregelen {treffen} | stappen {zetten} | stappen {ondernemen}
{trekken} conclusies | {concluderen} | conclusie | conclusie {trekken}
{uitbreken} | {ontstaan} | {beginnen}
{uitbuiten} | uitbuiting | {misbruiken} | misbruik
{uitdelen} | {verstrekken} | {verdelen} | {distribueren}
{uitdragen} | {communiceren} | {verspreiden}
{uiten} | {uitspreken} | {verwoorden} | tot uitdrukking {brengen}
{uitgaan} van | als uitgangspunt {nemen} | als uitgangspunt {hanteren} | uitgangspunt
{uitlekken} | {lekken} | op straat {liggen} | op straat {komen}
{uitlopen} | {vertragen} | vertraging {oplopen} | vertraagd | vertraging
{uitnodigen} | {vragen} | uitnodiging {sturen} | uitnodiging
{uitoefenen} | {bekleden} | {vervullen}
{uitreiken} | {overhandigen} | {verstrekken} | uitreiking
{uitrusten} met | {voorzien} van
{uitsluiten} van | {weren} | {buitensluiten} | uitsluiting
{uitspreken} zich | zich {uitlaten} | standpunt {innemen} | een uitspraak {doen}
{uitvaardigen} | {vaststellen} | {publiceren} | uitvaardiging
{uitvallen} | buiten werking {raken} | uitval | defect
{uitwerken} | {concretiseren} | nader {invullen} | uitwerking | concretisering | {invullen} | invulling
{uitwisselen} | {delen} | uitwisseling
{uitzenden} | op televisie {komen} | uitzending
{uitzetten} | het land {uitzetten} | {deporteren} | uitzetting | deportatie | {verwijderen}
{vaccineren} | {inenten} | vaccinatie | inenting
{vallen} | {omkomen} | te betreuren {zijn}
{vallen} te | {kunnen} worden | {zijn} te
{vastleggen} | {documenteren} | schriftelijk {vastleggen} | op schrift {stellen} | vastlegging | documentatie
{vaststellen} | {bepalen} | {beslissen} | vaststelling
{verantwoorden} | verantwoording {afleggen} | rekenschap {afleggen} | verantwoording
{verbergen} | {verhullen} | {verdoezelen} | {maskeren}
{verbinden} | {koppelen} | {knopen} | verbinding
{verblijven} | verblijf | {bevinden}
{verbruiken} | {gebruiken} | verbruik
{verdrinken} | verdrinking
{verduurzamen} | verduurzaming | duurzamer {maken}
{vereenvoudigen} | eenvoudiger {maken} | vereenvoudiging | {versimpelen}
{verergeren} | {verslechteren} | ernstiger {worden} | erger {worden}
{vergezellen} | {begeleiden}
{vergissen} | een fout {maken} | een vergissing {maken} | fout {begaan}
{vergroten} | {verhogen} | groter {maken} | vergroting
{verhelderen} | {verduidelijken} | duidelijkheid {geven} | duidelijkheid {scheppen} | verduidelijking | duidelijker {maken}
{verhelpen} | {herstellen} | {repareren} | {oplossen} | ongedaan {maken}
{verhogen} | {optrekken} | hoger {maken} | {ophogen} | verhoging | {opschroeven}
{verkiezen} | verkiezing | {kiezen}
{verklaren} | een verklaring {geven} | {uitleggen} | verklaring
{verkleinen} | {verminderen} | kleiner {maken} | {beperken}
{verlagen} | {verminderen} | lager {maken} | omlaag {brengen} | verlaging
{verlengen} | langer {maken} | {prolongeren} | verlenging | {oprekken}
{verlichten} | {verzachten} | {versoepelen} | {verruimen}
{verliezen} | {kwijtraken} | zoek {raken} | {zoekraken} | verloren {gaan} | verlies
{vermeerderen} | {toenemen}
{verordenen} | {voorschrijven} | {bepalen}
{verplichten} tot | {dwingen} tot | {noodzaken} tot | {nopen} tot
{verrichten} | {uitvoeren} | {doen} | {plegen} | {houden}
{verscherpen} | {aanscherpen} | strenger {maken} | {verstrengen} | aanscherping | verscherping
{verschillen} | {uiteenlopen} | {variëren} | anders {zijn} | verschillend {zijn} | {wisselen}
{verschuiven} | {verplaatsen} | {verzetten} | verschuiving
{verslechteren} | slechter {worden} | {achteruitgaan} | verslechtering | achteruitgang
{versnellen} | {bespoedigen} | sneller {laten} | versnelling | sneller {maken}
{versoberen} | versobering | soberder {maken}
{verspillen} | verspilling
{versterken} | sterker {maken} | versterking
{vertragen} | {ophouden} | langzamer {gaan} | vertraging
{vertegenwoordigen} | {optreden} namens | vertegenwoordiging | vertegenwoordiger
{vertrekken} naar | {afreizen} naar | {gaan} naar
{vervallen} | komt te {vervallen} | {wegvallen} | niet langer {gelden} | niet meer {gelden}
{vervaardigen} | {maken} | {fabriceren}
{vervuilen} | {verontreinigen} | vervuiling | verontreiniging | {besmetten}
{verwachten} | {voorzien} | {uitgaan} van
{verwijderen} | {weghalen} | {wegnemen} | {afvoeren} | verwijdering
{verwijten} | verwijt {maken} | kwalijk {nemen} | {aanrekenen} | verwijt
{verwoesten} | {vernielen} | {vernietigen} | verwoesting | vernieling
{verwonden} | letsel {toebrengen} | verwonding
{verzekeren} | {garanderen} | {waarborgen}
{verzoeken} | {vragen} | verzoek {doen} | verzoek {indienen} | een verzoek {richten} aan
{verzorgen} | verzorging | zorg {verlenen} | zorg {bieden} | {zorgen} voor
{vinden} plaats | {houden} | {plaatsvinden} | {organiseren}
{vinden} | {achten} | van mening {zijn} | {menen}
{voegen} toe | {toevoegen} | toevoeging
{volbrengen} | {voltooien} | {afronden} | {afmaken}
{voldoen} aan | {beantwoorden} aan | {naleven} | {tegemoetkomen} aan | in overeenstemming {zijn} met
{voorafgaan} aan | {plaatsvinden} voor
{voorkomen} | {optreden} | zich {voordoen} | {plaatsvinden} | {gebeuren} | sprake {zijn} van | {bestaan}
{voorleggen} | {indienen} | {aanbieden} | {toezenden}
{voorlichten} | {informeren} | voorlichting
{voorschrijven} | {verplichten} | {bepalen} | {vereisen} | voorschrift
{voortduren} | {aanhouden} | {doorgaan} | nog gaande {zijn} | voortduring
{voortvloeien} uit | {volgen} uit | {voortkomen} uit | het gevolg {zijn} van
{voorzien} van | {uitrusten} met | {verschaffen} aan
{vorderen} | voortgang {boeken} | {opschieten} | voortgang | vordering | {verlopen} | vooruitgang {boeken}
{vrezen} | bang {zijn} | bezorgd {zijn} | zorgen {maken} over | vrees
{vrijgeven} | {vrijlaten} | beschikbaar {stellen} | vrijgave
{vrijkomen} | beschikbaar {komen}
{waarschuwen} voor | {attenderen} op | waarschuwing
{wachten} op | in afwachting {zijn} van | {afwachten} | in afwachting van
{wegen} zwaar | belangrijk {zijn}
{weigeren} | niet {willen} | geweigerd
{wennen} | vertrouwd {raken}
{werken} samen met | {samenwerken} met | samenwerking | in samenwerking {zijn} met
{werken} met | {gebruiken} | {hanteren} | {toepassen}
{wijzen} toe | {toewijzen} | {toekennen} | {gunnen} | gunning
{wonen} in | gevestigd {zijn} in | {verblijven}
{zenden} | {versturen} | {verzenden} | {sturen} | verzending
{zien} af van | {afzien} van | {laten} varen | niet {doorzetten}
{zorgen} dat | {waarborgen} dat | {bewerkstelligen} dat | {regelen} dat
het aandeel | percentage | deel
{zwijgen} | stil {blijven} | niets {zeggen}
{nemen} deel aan | {deelnemen} | {participeren}
{nemen} in ontvangst | {ontvangen} | in ontvangst {nemen}
{nemen} kennis | {kennisnemen}
{nemen} over | {overnemen}
{stellen} vast | {vaststellen} | {constateren}
{stellen} beschikbaar | {verstrekken} | {vrijmaken} | {uittrekken} | {reserveren} | ter beschikking {stellen} | beschikbaar {stellen} | beschikbaar | ter beschikking
{doen} aangifte | aangifte {doen} | aangifte
aanhangig {maken} | {indienen} | voor de rechter {brengen}
{verdagen} | {uitstellen} | {verplaatsen}
{mikken} | {richten}
{toespitsen} | {richten} | {concentreren} | {focussen} | gericht
{overmeesteren} | {overweldigen}
{ontplooien} | {ontwikkelen}
{inkrimpen} | {krimpen} | {verkleinen} | inkrimping | krimp
{escaleren} | uit de hand {lopen} | escalatie
{bemensen} | {bemannen} | bezetting
{verhinderen} | {beletten} | onmogelijk {maken}
{verloven} | verlof
{uitkiezen} | {selecteren} | {kiezen}
{optuigen} | {opzetten} | {inrichten} | inrichting
{stutten} | {ondersteunen}
{rondgaan} | {circuleren}
{bekorten} | {verkorten} | {inkorten} | korter {maken} | verkorting | inkorting
{opdragen} aan | in handen {leggen} van | {beleggen} bij | {toevertrouwen} aan | {uitbesteden} aan
{bevinden} zich | {tellen} | {herbergen} | {huisvesten}
op vrije voeten | vrij
{uitzonderen} | uitzondering {maken} | uitzondering {gelden} | uitzondering | uitgezonderd
in handen {zijn} | in handen
{slagen} | succes {hebben} | succes | succesvol | geslaagd | {lukken}
{betrekken} | in gebruik {nemen} | {ingebruiknemen} | zijn intrek {nemen}
de hand {houden} aan | {handhaven} | de hand {houden}
hinder {ondervinden} | last {hebben} | hinder {hebben} | hinder | last | overlast {ervaren} | gehinderd {worden}
{stijgen} | omhoog {gaan} | {omhooggaan} | omhoog | duurder {worden} | hoger {uitvallen}
{dalen} | omlaag {gaan} | {omlaaggaan} | omlaag | goedkoper {worden} | naar beneden
{besteden} | {gebruiken} | {uitgeven} | {aanwenden} | {inzetten}
{ontbreken} aan | gebrek {hebben} aan | gebrek aan | tekort aan | onvoldoende {hebben} | tekort {hebben} | onvoldoende | te weinig
{begeleiden} | {brengen} | {escorteren}
met algemene stemmen | unaniem | eenstemmig | eensgezind | zonder tegenstem
eigenaar {zijn} van | eigendom {zijn} van | {toebehoren} | in eigendom {hebben} | {bezitten} | in bezit {zijn} van
bij meerderheid | met meerderheid van stemmen
{nakijken} | {controleren} | {nalopen}
{ophouden} | {stoppen} | {eindigen}
{ophalen} | {inzamelen} | {innemen} | inzameling
{opzeggen} | {beëindigen} | {annuleren} | opzegging | annulering
{annuleren} | {schrappen} | {afzeggen} | {afgelasten} | niet {doorgaan} | {vervallen}
{opleveren} | {gereedkomen} | {afronden} | oplevering | {voltooien}
{openen} | in gebruik {nemen} | open {gaan} | opening
{werken} bij | in dienst {zijn} van | werkzaam {zijn} bij | werkzaam
{staan} op | {voorkomen} op | vermeld {zijn} op
{luiden} | {zijn} als volgt
{plaatsen} bij | {onderbrengen} bij
{overlijden} | {sterven} | om het leven {komen} | {verongelukken} | het leven {verliezen}
{ontsnappen} | {ontkomen} | {ontvluchten} | {vluchten} | ontsnapping | vlucht
{stelen} | {ontvreemden} | {wegnemen} | diefstal | {roven}
{bedreigen} | onder druk {zetten} | {intimideren}
{beledigen} | {krenken}
{verdenken} van | verdacht {worden} van | verdenking
{verhoren} | {ondervragen} | {horen}
{opsluiten} | {vastzetten} | {detineren} | {vasthouden} | in bewaring {stellen}
{doden} | {ombrengen} | om het leven {brengen} | {vermoorden}
{vangen} | {vissen} | vangst
{planten} | {aanplanten} | aanplant
{kappen} | {rooien} | {vellen} | kap
{bemesten} | mest {uitrijden}
{spuiten} | {besproeien}
{slachten} | slacht
{fokken} | fokkerij
{varen} | {navigeren} | vaart
{laden} | {beladen} | {inladen} | lading
{lossen} | {uitladen}
{meren} | {aanleggen} | {afmeren}
{vliegen} | vlucht
{landen} | landing
{opstijgen} | {vertrekken}
{botsen} | {aanrijden} | botsing | aanrijding | in botsing {komen}
{verzekeren} | verzekering
{pensioneren} | met pensioen {gaan} | pensioen
{opereren} | operatie | {behandelen}
{genezen} | {herstellen} | genezing | herstel
{besmetten} | {infecteren} | besmetting
{inenten} | {vaccineren}
{diagnosticeren} | diagnose {stellen} | diagnose
{voorschrijven} | recept
{slagen} voor | {halen}
{zakken} voor | niet {halen}
{toelaten} tot | {aannemen} | toelating
{spijbelen} | verzuim
{lesgeven} | {onderwijzen} | {doceren} | onderwijs
{examineren} | examen {afnemen} | examen
{publiceren} op | {plaatsen} op
{benaderen} | contact {opnemen} met | {aanschrijven} | {contacteren}
{bellen} | {telefoneren} | {opbellen} | telefonisch contact
{mailen} | een e-mail {sturen} | e-mail
{ondertekenen} | een handtekening {zetten} | {tekenen}
{fuseren} | {samengaan} | fusie
{overnemen} | overname | {opkopen}
{verhuizen} | verhuizing | {verplaatsen} | {verkassen}
{verbouwen} | {renoveren} | {opknappen} | verbouwing | renovatie
{schilderen} | {verven}
{verzakken} | {inzakken} | verzakking
{lekken} | lek {zijn} | lekkage | lek
{ontploffen} | {exploderen} | ontploffing | explosie
{afbranden} | in vlammen {opgaan} | brand
{blussen} | bluswerk
{redden} | in veiligheid {brengen} | redding
{evacueren} | {ontruimen} | in veiligheid {brengen}
{dienen} binnen termijn | tijdig {indienen}
{verlopen} | {gaan} | {verlopen} volgens
{heersen} | {bestaan}
{uiten} kritiek | kritiek {uiten} | {bekritiseren} | kritiek {leveren} | kritiek
{uiten} zorgen | zorgen {uiten} | zorgen {uitspreken} | bezorgdheid {uiten}
{uitspreken} steun | steun {uitspreken}
{meebeslissen} | medezeggenschap | inspraak {hebben} | inspraak
{toestaan} | {permitteren} | {goedvinden} | toestemming | {laten}
de mogelijkheid {bieden} | mogelijk {maken} | in staat {stellen} | in de gelegenheid {stellen}
aan het werk {zijn} | {werken}
in aantocht {zijn} | {naderen} | op komst {zijn}
in het bezit {komen} van | {verkrijgen} | {verwerven} | verwerving | verkrijging
in werking {stellen} | {activeren} | {inschakelen} | {aanzetten}
op gang {komen} | {beginnen} | van start {gaan}
op gang {brengen} | {starten}
ten einde {lopen} | {aflopen} | {eindigen}
ter inzage {leggen} | ter inzage {liggen} | inzage
ter hand {nemen} | {oppakken} | {aanpakken}
ter kennis {brengen} | {informeren} | {melden}
ter sprake {komen} | aan de orde {komen} | {bespreken}
ter verantwoording {roepen} | {aanspreken} op
ten grondslag {liggen} aan | de basis {vormen} van | de basis {zijn} van | {baseren} op
voor rekening {nemen} | {betalen} | op zich {nemen}
zorg {dragen} voor | {zorgen} voor | {verzorgen}
zich {richten} tot | {benaderen} | zich {wenden} tot
zich {verzetten} tegen | verzet {bieden} | bezwaar {hebben} tegen | tegen {zijn} | tegenstander {zijn} van
zich {beroepen} op | een beroep {doen} op | beroep
zich {bemoeien} met | {ingrijpen} in | bemoeienis
zich {voordoen} | {optreden} | {voorkomen} | {plaatsvinden} | {spelen}
zich {kunnen} vinden in | het eens {zijn} met | {instemmen} met
{inzien} | {beseffen} | zich {realiseren} | besef
{opleggen} | {uitdelen} | {geven}
{verbeuren} | verschuldigd {zijn}
contact {hebben} met | {spreken} met | in gesprek {zijn} met | gesprekken {voeren} met | in contact {staan} met | contact
`;
