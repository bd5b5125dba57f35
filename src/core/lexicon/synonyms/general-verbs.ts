/**
 * Verbs that any topic uses, with their nouns and the light verb constructions beside them. One group a
 * line; the notation is that of commitment.ts. From general knowledge of Dutch official style (the plain
 * words beside the formal ones are those of Schrijfwijzer and "Schrijven voor de overheid").
 */
export const GENERAL_VERBS = `
aan het werk {zijn} | {werken}
{aanbevelen} | {adviseren} | {aanraden} | aanbeveling | advies
{aanbieden} | {toesturen} | {sturen} | {doen} toekomen
{aanbreken} | {beginnen} | {ingaan} | {intreden}
{aanbrengen} | {plaatsen} | {bevestigen} | {monteren} | {installeren}
aandacht {besteden} aan | aandacht {hebben} voor | aandacht
{aandragen} | {aanvoeren} | {aanreiken} | {inbrengen} | naar voren {brengen}
{aangaan} | {betreffen} | betrekking {hebben} op | {regarderen}
aanhangig {maken} | voor de rechter {brengen}
{aankondigen} | {bekendmaken} | aankondiging
{aanleggen} | {bouwen} | {realiseren} | aanleg | {construeren}
{aanmelden} | {inschrijven} | aanmelding | inschrijving
{aanrichten} | {veroorzaken} | {berokkenen} | {toebrengen}
{aanrijden} | aanrijding
{aanschrijven} | een brief {sturen} | schriftelijk {benaderen}
{aansluiten} | {koppelen} | {verbinden} | aansluiting | koppeling
{aansporen} | {aanmoedigen}
{aansporen} | {manen}
{aanstellen} | {benoemen} | in dienst {nemen} | aanstelling
{aantasten} | {schaden} | {beschadigen} | aantasting
{aanvaarden} | {accepteren} | aanvaarding | acceptatie
{aanvatten} | {starten} | {beginnen}
{aanvoeren} | {leiden}
{aanvullen} | {completeren} | {toevoegen} | aanvulling
{achterhalen} | {traceren} | {opsporen}
{adviseren} | advies {geven} | advies {uitbrengen} | advies
{afbakenen} | {begrenzen} | {inkaderen} | afbakening
{afbouwen} | {uitfaseren} | afbouw | uitfasering
{afbranden} | in vlammen {opgaan}
{afgeven} | {verstrekken} | {uitgeven} | {uitreiken} | {verlenen} | afgifte | verstrekking | uitgifte
{afleiden} | {opmaken} | {concluderen} | {destilleren}
{afronden} | {voltooien} | gereed {komen} | gereed {zijn} | klaar {zijn} | afronding | voltooiing | gereed | klaar
{afwijken} van | {verschillen} van | afwijking
{afwijzen} | {weigeren} | negatief {beslissen} | afwijzend {beslissen} | afwijzing | weigering
{afzonderen} | {isoleren}
{analyseren} | {ontleden} | analyse
{annuleren} | {afzeggen} | {afgelasten} | {schrappen}
{antwoorden} | {reageren} | reactie
{baseren} | {stoelen} | {gronden} | {funderen} | {berusten}
{beboeten} | boete {opleggen} | boete {krijgen} | boete
bedoeld {zijn} voor | bestemd {zijn} voor | bedoeld voor | bestemd voor | ten behoeve van
{bedragen} | {belopen} | {uitkomen} op | {zijn} | {neerkomen} op | gelijk {zijn} aan
{begeleiden} | {escorteren}
{begeleiden} | {ondersteunen} | {bijstaan} | begeleiding
{beginnen} | {starten} | {aanvangen} | van start {gaan} | een begin {maken} | {opstarten} | aanvang | begin | start
{begrenzen} | {beperken} | {maximeren} | {limiteren}
{begrijpen} | {snappen} | {inzien}
{begroten} | {ramen} | begroting | raming
{behandelen} | in behandeling {zijn} | behandeling
{beheersen} | beheersing | onder controle {houden}
{behelzen} | {inhouden} | {betekenen} | {omvatten}
{beheren} | beheer | het beheer {voeren} | in beheer {hebben}
{behoeven} | nodig | {vereisen} | nodig {hebben} | {vergen} | behoefte {hebben} aan
{behoren} tot | deel {uitmaken} van | {vallen} onder | {horen} bij
{bejegenen} | {behandelen} | bejegening
{bekendstaan} als | bekend {staan} als
{bekorten} | {verkorten} | {inkorten} | korter {maken} | verkorting | inkorting
belast {zijn} met | belast met | taak van | tot taak {hebben}
{belasten} met | {opdragen} aan | belast met
{beledigen} | belediging
{beledigen} | {krenken}
{beleggen} | {organiseren} | {bijeenroepen}
{bellen} | {telefoneren} | {opbellen} | telefonisch contact
{beluisteren} | {luisteren}
{bemensen} | {bemannen} | bezetting
{bemesten} | mest {uitrijden}
{benaderen} | contact {opnemen} met | {contacteren}
{benadrukken} | {onderstrepen} | nadruk {leggen}
{beogen} | ten doel {hebben} | tot doel {hebben} | als doel {hebben}
{bereiden} | {voorbereiden} | voorbereiding
{berichten} | {melden} | {schrijven} | {informeren}
{berusten} bij | {liggen} bij | {rusten} op | in handen {zijn} van | in handen van | {toebehoren}
{beschadigen} | schade {toebrengen} | schade {veroorzaken} | schade {aanrichten} | beschadiging
{beschikken} over | {hebben} | in het bezit {zijn} van | {bezitten} | tot .. beschikking {hebben} | tot .. beschikking
{beslaan} | {omvatten} | {tellen}
{beslechten} | {oplossen}
{besparen} | {bezuinigen} | besparing | bezuiniging
{bespreken} | {spreken} over
{bestaan} | aanwezig {zijn} | er {zijn} | voorhanden {zijn}
{bestemmen} voor | {reserveren} voor | {oormerken} | bestemd voor | gereserveerd voor
{betreden} | {binnengaan} | {binnentreden} | {binnenkomen} | betreding
{betrekken} bij | {inschakelen}
{betrekken} | in gebruik {nemen} | {ingebruiknemen} | zijn intrek {nemen}
{betreuren} | jammer | spijtig | {vinden} .. jammer
{bevatten} | {inhouden} | {omvatten} | {staan} in | {opnemen} in | vermeld {staan}
{bevelen} | {gelasten} | {sommeren} | bevel
{bevinden} zich | {liggen} | {staan} | gelegen {zijn} | gevestigd {zijn} | gelegen | gesitueerd
bevoegdheid {hebben} | bevoegd | bevoegdheid
{bewerkstelligen} | {bereiken} | {realiseren} | tot stand {brengen} | {verwezenlijken}
{bezoeken} | een bezoek {brengen} | bezoek
bezorgd {zijn} | zorgen {maken} over
{bezorgen} | {afleveren} | {leveren} | {brengen} | bezorging | levering
bezwaar {maken} | bezwaar {indienen} | bezwaarschrift {indienen} | bezwaar | bezwaarschrift
{beëindigen} | {stoppen} | {stopzetten} | {staken} | een einde {maken} aan
{beïnvloeden} | invloed {uitoefenen} | invloed
{bijdragen} | bijdrage {leveren} | bijdrage
{bijeenkomen} | {vergaderen} | {samenkomen} | bijeen {komen} | samen {komen}
{bijspringen} | {helpen} | {ondersteunen}
{bijwonen} | aanwezig {zijn} bij
{binnenkomen} | {ontvangen} | {krijgen} | {inkomen} | {indienen}
{blokkeren} | {versperren} | {afsluiten} | blokkade | blokkering
{blussen} | bluswerk
{boeken} | {behalen} | {realiseren}
{botsen} | botsing | in botsing {komen}
{bouwen} | {realiseren} | {neerzetten} | bouw
{brengen} naar | {overbrengen} | {vervoeren} | {verplaatsen}
buiten gebruik {stellen} | {sluiten} | sluiting
{constateren} | {vaststellen} | {signaleren} | {opmerken}
contact {hebben} | contact {onderhouden}
contact {opnemen} | contact {leggen} | in contact {treden} | {benaderen}
{continueren} | {voortzetten} | {doorgaan} | voortzetting | {vervolgen}
{controleren} | {toetsen} | {verifiëren} | {nagaan} | {checken} | controle | toetsing | verificatie
{coördineren} | de regie {voeren} | regie {hebben} | regie
{dalen} | omlaag {gaan} | {omlaaggaan} | omlaag | naar beneden
de hand {houden} aan | {handhaven} | de hand {houden}
{declareren} | declaratie
{dekken} | {vergoeden} | dekking
{delen} | {onderschrijven} | het eens {zijn} met | van dezelfde mening | eens ben | eens met
{delen} | {verstrekken} | {doorgeven} | doorgifte
{deponeren} | {storten}
{diagnosticeren} | diagnose {stellen} | diagnose
{dienen} als | {fungeren} als | {gelden} als
{dienen} binnen termijn | tijdig {indienen}
{doen} aangifte | aangifte {doen} | aangifte
{doorgaan} | doorgang | doorgang {vinden} | {plaatsvinden}
{doorlopen} | {volgen}
{dragen} kosten | voor rekening {komen} van | voor rekening van | ten laste {komen} van | ten laste van | voor kosten van | {betalen} | {bekostigen} | {dragen}
druk {uitoefenen} | onder druk {zetten} | druk
{dulden} | {tolereren} | {gedogen}
{duren} | in beslag {nemen} | {lopen} | tijd {vergen}
{duren} | in beslag {nemen} | tijd {vergen} | {kosten}
eigenaar {zijn} van | eigendom {zijn} van | {toebehoren} | in eigendom {hebben} | {bezitten} | in bezit {zijn} van
{eindigen} | {aflopen} | {verlopen} | {vervallen}
{escaleren} | uit de hand {lopen} | escalatie
{evacueren} | {ontruimen} | in veiligheid {brengen}
{evalueren} | {beoordelen} | evaluatie
{evenaren} | gelijk {zijn} aan
{examineren} | examen {afnemen} | examen
{exploiteren} | exploitatie | {runnen} | {uitbaten}
{fokken} | fokkerij
{functioneren} | {werken} | het {doen} | functioneren | werking
{gaan} om | {betreffen} | {handelen} om | sprake {zijn} van
{gaan} over | {betreffen} | {handelen} over | betrekking {hebben} op | {zien} op | {slaan} op
gebruik | in gebruik {zijn} | gebruikt {worden}
{gebruiken} | {toepassen} | {hanteren} | {inzetten} | {aanwenden} | {benutten} | gebruik {maken} | gebruik | toepassing | inzet | gebruikmaking | gebruikmaken
gehoor {geven} aan | {inwilligen}
{gelden} | van kracht | van toepassing
{gelden} | van toepassing {zijn} | van kracht {zijn}
geldig | van kracht {zijn} | {gelden}
{gereedkomen} | klaar {zijn} | gereed {zijn} | af {zijn} | {afronden} | {opleveren} | gereed | klaar
{getuigen} van | {blijken} van
{geven} voorkeur | {prefereren} | voorkeur | de voorkeur {geven} | {verkiezen}
{goedvinden} | {instemmen} | akkoord {gaan} | akkoord {zijn} | instemming {betuigen} | instemming {verlenen}
{handelen} in strijd | {overtreden} | {schenden} | in strijd {handelen}
{handelen} | {optreden} | te werk {gaan} | handelwijze | optreden
{hebben} recht op | aanspraak {maken} op | recht | aanspraak | {toekomen} aan
{heersen} | {bestaan}
{heffen} | heffing
{helpen} | hulp {bieden} | hulp {verlenen} | steun {bieden} | ondersteuning {bieden} | hulpverlening | behulpzaam {zijn}
{helpen} | {ondersteunen} | {bijstaan} | {assisteren} | hulp | ondersteuning | bijstand | steun | {steunen}
{herhalen} | nogmaals {zeggen} | herhaling
{heropenen} | heropening
{hervatten} | hervatting | weer {beginnen} | weer {starten} | weer {opstarten} | opnieuw {beginnen} | opnieuw {starten}
hinder {ondervinden} | last {hebben} | hinder {hebben} | hinder | last | overlast {ervaren} | gehinderd {worden}
{hopen} | hoop
{horen} | {bevragen} | {ondervragen} | {interviewen}
{horen} | {vernemen} | ter ore {komen}
{houden} aan zich | {naleven} | {nakomen} | {opvolgen} | in acht {nemen} | naleving | opvolging
{huisvesten} | {onderbrengen} | {opvangen} | huisvesting | opvang | onderdak
{illustreren} | {tonen} | {laten} zien
in aantocht {zijn} | {naderen} | op komst {zijn}
in bruikleen {geven} | bruikleen | {uitlenen}
in gebruik {nemen} | {openen} | {ingebruiknemen} | ingebruikname | opening
in gesprek {gaan} | in overleg {treden}
in gesprek {zijn} | in overleg {zijn} | gesprek {voeren} | overleg {voeren} | {overleggen} | {praten} | gesprekken | overleg | in gesprek
in gevaar {brengen} | {bedreigen}
in handen {zijn} | in handen
in het bezit {komen} van | {verkrijgen} | {verwerven} | verwerving | verkrijging
in mindering {brengen} | {aftrekken} | {verrekenen}
in rekening {brengen} | {factureren} | {doorberekenen} | {aanrekenen}
in werking {stellen} | {activeren} | {inschakelen} | {aanzetten}
{informeren} bij | navraag {doen} | {vragen} | {navragen} | navraag
{informeren} | {inlichten} | {berichten} | op de hoogte {stellen} | op de hoogte {brengen} | in kennis {stellen} | {verwittigen} | {meedelen} | {mededelen} | {melden} | {laten} weten | {communiceren}
{informeren} | op de hoogte {houden}
{inhuren} | inhuur | extern {inhuren}
{initiëren} | het initiatief {nemen} | initiatief
{inkrimpen} | {krimpen} | {verkleinen} | inkrimping | krimp
{inleveren} | {indienen} | {aanleveren} | {insturen} | {inzenden}
{innen} | {incasseren} | inning | incasso
{inpassen} | {integreren} | inpassing | integratie
{inschakelen} | {inzetten} | een beroep {doen} op
{inschrijven} | {registreren} | {aanmelden} | inschrijving | registratie
{inspecteren} | {controleren} | inspectie | controle
{inspecteren} | inspectie {uitvoeren} | inspectie
{inspecteren} | {keuren} | keuring | inspectie | {schouwen} | schouw
{inspelen} op | {anticiperen} op
inspraak {hebben} | inspraak
{instellen} | {oprichten} | in het leven {roepen} | {opzetten} | oprichting
{instemmen} | instemming | akkoord
{instorten} | {bezwijken} | {ineenstorten} | instorting
{intrekken} | {terugtrekken} | {herroepen} | intrekking
{inventariseren} | in kaart {brengen} | in beeld {brengen} | inzichtelijk {maken} | inventarisatie
{investeren} | investering {doen} | investering | investeringen
invloed {hebben} op | {beïnvloeden} | van invloed {zijn} op | invloed
{inwinnen} | {opvragen}
{inzien} | {beseffen} | zich {realiseren} | besef
{kampen} met | te maken {hebben} met | te kampen {hebben} met | geconfronteerd {worden} met
{kappen} | {rooien} | {vellen}
{kennen} | bekend {zijn} met | {weten} | op de hoogte {zijn} van | kennis {hebben} van
{kennisnemen} van | kennis {nemen} van | gelezen {hebben} | {lezen} | bekend {zijn} met | bekend | op de hoogte
{keren} | {omkeren}
{kiezen} voor | {opteren} voor | de voorkeur {geven} aan | keuze | voorkeur
{klaarkomen} | {afronden} | {voltooien}
{klaarstaan} | gereed {staan} | beschikbaar {zijn}
{klagen} | klacht {indienen} | klachten {indienen} | beklag {doen} | klacht | klachten
{komen} ten goede | {baten}
{krijgen} toegewezen | {toewijzen} | toewijzing
{krijgen} | {ontvangen} | {verkrijgen} | {bekomen} | {binnenkrijgen}
{kwetsen} | {grieven}
{laden} | {beladen} | {inladen} | lading
{landen} | landing
last {hebben} van | {ondervinden} | {ervaren}
{lekken} | lek {zijn} | lekkage | lek
{leren} | lering {trekken} | lessen {trekken}
{lesgeven} | {onderwijzen} | {doceren} | onderwijs
{letten} op | {toezien} op | {waken} over
{leveren} | {aanleveren} | {afleveren} | levering | aanlevering | {verschaffen}
{liggen} aan | {komen} door | te wijten {zijn} aan | veroorzaakt {worden} door | het gevolg {zijn} van
{lopen} tot en met | {eindigen} | {aflopen} | {doorlopen} tot
{loslaten} | {verlaten}
{lossen} | {uitladen}
{luiden} | {zijn} als volgt
{mailen} | een e-mail {sturen} | e-mail
{maken} bekend | {bekendmaken} | {publiceren} | {openbaren} | openbaar {maken} | wereldkundig {maken}
{maken} deel uit van | {behoren} tot | onderdeel {zijn} van
{maken} gebruik van | {gebruiken} | {benutten} | gebruik
{maken} mogelijk | {faciliteren} | in staat {stellen} | mogelijk {maken}
{medewerken} | {meewerken} | medewerking {verlenen} | medewerking
{meebeslissen} | medezeggenschap
{meedelen} | {mededelen} | {berichten} | {zeggen} | {vertellen} | {laten} weten | kenbaar {maken} | te kennen {geven} | {aangeven}
{meegaan} in | {volgen} | {overnemen}
{meetellen} | {meerekenen} | {meenemen}
{meewegen} | {betrekken} | rekening {houden} met | in aanmerking {nemen} | {meenemen} | {verdisconteren} | in de afweging {betrekken}
{melden} | melding {maken} | melding {doen} | {aangeven} | melding
{menen} | van mening {zijn} | van oordeel {zijn} | {vinden} | {achten} | {oordelen}
{meren} | {afmeren}
{mikken} | {richten}
{mislopen} | mis {gaan} | fout {gaan} | verkeerd {gaan}
{nakijken} | {controleren} | {nalopen}
{nalaten} | {verzuimen} | achterwege {laten}
{naleven} | zich {houden} aan | {nakomen} | {voldoen} aan | in acht {nemen} | naleving
{neerleggen} | {vastleggen} | {opschrijven} | vervat
{nemen} deel aan | {deelnemen} | {participeren}
{nemen} in ontvangst | {ontvangen} | in ontvangst {nemen}
{nemen} kennis | {kennisnemen}
{nemen} over | {overnemen}
{noemen} | {vermelden} | {aanduiden} | {benoemen}
{noemen} | {vermelden} | {aanhalen}
{nuttigen} | {eten} | {consumeren} | consumptie
{omgaan} met | {hanteren} | {behandelen} | omgang
{omzetten} in | {vertalen} in | {verwerken} in | {implementeren} | omzetting | implementatie
{onderbreken} | {stilleggen} | onderbreking
{onderbrengen} bij | {beleggen} bij | {plaatsen} bij
{onderhouden} | onderhoud {plegen} | onderhoud
{onderschatten} | onderschatting
{ondertekenen} | een handtekening {zetten} | {tekenen}
{onderzoeken} | onderzoek {doen} | onderzoek {verrichten} | onderzoek {uitvoeren} | onderzoek {plaatsvinden} | {uitzoeken} | {bestuderen}
{ontbinden} | {opheffen} | ontbinding | opheffing
{ontbreken} aan | gebrek {hebben} aan | gebrek aan
{ontlasten} | {verlichten}
{ontlenen} | {putten} | {halen}
{ontmoeten} | {treffen} | ontmoeting
{ontplooien} | {ondernemen}
{ontplooien} | {ontwikkelen}
{ontraden} | {afraden} | negatief {adviseren}
{ontruimen} | {evacueren} | ontruiming | evacuatie
{ontslaan} | ontslag {geven} | ontslag {aanzeggen}
{ontsnappen} | {ontkomen} | {ontvluchten} | ontsnapping
{ontstaan} | tot stand {komen} | {voortkomen} | {opkomen} | het licht {zien} | totstandkoming | ontstaan
{ontstaan} | {voortkomen} | {voortvloeien} | {komen} door | het gevolg {zijn} van | {ontspruiten}
{ontvangen} | {binnenkomen} bij | {toekomen} | ontvangst | {krijgen}
{ontwijken} | {omzeilen} | ontwijking
op basis van | op grond van | aan de hand van | gebaseerd op | {baseren} op
op gang {komen} | {beginnen} | van start {gaan}
{opdragen} aan | in handen {leggen} van | {beleggen} bij | {toevertrouwen} aan
{opdragen} | opdracht {geven} | opdracht | {gelasten}
{opeisen} | {vorderen} | {claimen} | opeising | vordering | claim
{openen} | in gebruik {nemen} | open {gaan} | opening
{openen} | {opengaan} | {openstellen} | opening
{ophalen} | {inzamelen} | inzameling
{opheffen} | {afschaffen}
{ophelderen} | {verhelderen}
{ophouden} | {stoppen} | {eindigen}
{opleggen} | {uitdelen}
{opleiden} | opleiding | scholing | training | {trainen}
{opleveren} | {gereedkomen} | {afronden} | oplevering | {voltooien}
{opmerken} | {constateren} | {bemerken} | {merken} | {waarnemen} | waarneming
{opnemen} in | {plaatsen} op | {verwerken} in | {vermelden} in
{oprichten} | {stichten} | {opzetten} | oprichting
{oproepen} | oproep
{oproepen} | oproep {doen}
{opschorten} | {onderbreken}
{opsluiten} | {vastzetten} | {detineren} | {vasthouden}
{opsporen} | {detecteren} | opsporing | detectie
{opstappen} | {aftreden} | aftreden
{opstellen} | {opmaken} | {maken} | {vervaardigen} | {schrijven} | opstelling
{opstellen} | {opmaken} | {schrijven} | {formuleren} | opstelling
{optreden} tegen | {ingrijpen} | maatregelen {nemen} | actie {ondernemen}
{optuigen} | {opzetten} | {inrichten} | inrichting
{opvatten} | {interpreteren} | {uitleggen} | interpretatie | uitleg
{opzeggen} | {beëindigen} | {annuleren} | opzegging | annulering
{overdragen} | {overhandigen} | {doorgeven} | overdracht
overeenstemming {bereiken} | akkoord {bereiken} | overeenstemming | akkoord
{overdragen} | {overnemen} | overdracht | overname
{overgaan} op | {overstappen} op | {overschakelen} op | overgang | overstap
{overhalen} | {bewegen}
{overleggen} | {aanleveren} | {indienen} | {verstrekken}
{overmaken} | {betalen} | {storten} | overmaking | storting
{overmeesteren} | {overweldigen}
{overnemen} | overname | {opkopen}
{overschrijden} | boven .. {uitkomen} | {overstijgen} | {passeren} | overschrijding | te boven {gaan}
{overtreden} | {schenden} | in strijd {handelen} | overtreding | schending
{overwegen} | in overweging {nemen} | overweging
{passen} binnen | {vallen} binnen | {blijven} binnen
{pensioneren} | met pensioen {gaan}
{plaatsen} | {installeren} | plaatsing | installatie
{planten} | {aanplanten} | aanplant
{plegen} overleg | {overleggen} | overleg {plegen} | overleg {hebben} | overleg {voeren} | in overleg {treden} | van gedachten {wisselen}
{plegen} | {begaan} | zich schuldig {maken} aan
{presenteren} | {aanbieden} | presentatie | {ontvouwen}
{procederen} | procedure {voeren} | in rechte {optreden}
{produceren} | {maken} | {vervaardigen} | {fabriceren} | productie | fabricage | vervaardiging
{protesteren} | protest {aantekenen} | protest
{publiceren} op | {plaatsen} op
{publiceren} | openbaar {maken} | {openbaarmaken} | bekend {maken} | {bekendmaken} | {uitbrengen} | {verschijnen} | publicatie | openbaarmaking
{raken} gewond | gewond {raken} | letsel {oplopen} | verwondingen {oplopen} | gewond
{raken} | {treffen} | {duperen} | getroffen
{rapporteren} | verslag {doen} | rapport {uitbrengen} | verslag | rapportage
{reageren} | {antwoorden} | reactie {geven} | een reactie {sturen} | respons
{redden} | in veiligheid {brengen} | redding
{reduceren} | {verminderen} | {terugbrengen} | {verlagen} | reductie | {terugdringen}
{regelen} | {reguleren} | regeling | regulering
{registreren} | {vastleggen} | {noteren} | {bijhouden} | registratie
{richten} zich op | zich {richten} op | gericht op
{rondgaan} | {circuleren}
{ruimen} | {opruimen} | {verwijderen} | ruiming
{samenhangen} | verband {houden} | in verband {staan} | verband | samenhang
{samenvallen} met | gelijktijdig {plaatsvinden} met
schade {lijden} | schade {ondervinden} | schade {oplopen}
{schenden} | inbreuk {maken} op | {overtreden} | schending | inbreuk | in strijd {zijn} met | {indruisen} tegen | in strijd met
{scheppen} | {creëren} | {maken}
{schilderen} | {verven}
{schorsen} | op non-actief {stellen} | buiten functie {stellen} | schorsing
{selecteren} | {kiezen} | selectie | keuze
{slagen} erin | {lukken} | {gelukken} | {weten} te
{slagen} voor | {halen}
{slagen} | succes {hebben} | succes | succesvol | geslaagd | {lukken}
{sluiten} | {dichtgaan} | {afsluiten} | dicht {gaan} | dicht {doen} | sluiting
{spelen} een rol | van invloed {zijn}
{sporen} met | {stroken} met | {overeenstemmen} met
sprake {zijn} van | aan de orde
{spreken} | {praten} | een gesprek {voeren} | gesprekken {voeren} | gesprek | gesprekken | {converseren}
{spuiten} | {besproeien}
{staan} garant | {garanderen}
{staan} op | {voorkomen} op | vermeld {zijn} op
{stallen} | {parkeren}
{stammen} uit | afkomstig uit
{stammen} uit | {dateren} uit
{stellen} beschikbaar | beschikbaar {stellen} | ter beschikking {stellen} | {verstrekken} | beschikbaar | ter beschikking
{stellen} op prijs | {waarderen}
{stellen} vast | {vaststellen} | {constateren}
{stellen} vragen | {vragen} | {bevragen}
{stemmen} over | stemming
{steunen} | {bijvallen} | {onderschrijven} | achter .. {staan} | voorstander {zijn} van | steun {geven} aan
{stijgen} | omhoog {gaan} | {omhooggaan} | omhoog | hoger {uitvallen}
{stilleggen} | stil {leggen} | stillegging
{stopzetten} | {beëindigen} | {staken} | {stoppen} | een punt {zetten} achter | stopzetting | beëindiging
{storen} | {verstoren} | verstoring | storing
{storten} | {lozen} | lozing | storting
{straffen} | {bestraffen} | {sanctioneren} | straf | sanctie
{streven} | streven | {nastreven}
{stroken} met | in lijn {zijn} met | {overeenkomen} met | {overeenstemmen} met | in overeenstemming {zijn} met | overeenkomstig | conform
{structureren} | {ordenen}
{stutten} | {ondersteunen}
{subsidiëren} | subsidie {geven} | subsidie {verlenen} | subsidie
tegen {zijn} | tegenstander {zijn} van | bezwaar {hebben} tegen
{tegenhouden} | {blokkeren} | {stoppen} | {beletten} | {weerhouden}
{tekenen} bezwaar | bezwaar {aantekenen} | bezwaar {maken} | in bezwaar {gaan}
tekort aan | tekort {hebben} | onvoldoende {hebben} | onvoldoende | te weinig
{tekortschieten} | onder de maat {zijn}
ten goede {komen} aan | {baten} | toe {komen} aan
ten grondslag {liggen} aan | de basis {vormen} van | de basis {zijn} van | {baseren} op
ten uitvoer {leggen} | {uitvoeren} | tenuitvoerlegging | uitvoering
ter discussie {stellen} | {betwijfelen} | vraagtekens {plaatsen}
ter hand {nemen} | {oppakken} | {aanpakken}
ter inzage {leggen} | ter inzage {liggen} | inzage
ter kennis {brengen} | {informeren}
{terugbetalen} | {restitueren} | {terugstorten} | terugbetaling | restitutie | teruggave
{terugkeren} | {teruggaan} | {terugkomen} | terugkeer | terugkomst
{testen} | {beproeven} | {uitproberen} | test
{toekomen} aan | recht {hebben} op
{toelaten} tot | {aannemen} | toelating
{toespitsen} | {richten} | {concentreren} | {focussen} | gericht
{toestaan} | {toelaten} | {permitteren} | toestemming {geven} | toestemming {verlenen} | {vergunnen}
{toevertrouwen} | {overlaten} aan
{toezeggen} | {beloven} | toezegging {doen} | toezegging | belofte
{toezeggen} | de toezegging {doen} | toegezegd {hebben} | toezegging
{toezien} | toezicht {houden} | toezicht
{treffen} maatregelen | maatregelen {nemen} | maatregelen {treffen} | stappen {zetten} | stappen {ondernemen}
{treffen} voorbereidingen | {voorbereiden} | voorbereidingen {treffen}
{trekken} conclusies | {concluderen} | conclusie | conclusie {trekken}
{twijfelen} | twijfel {hebben} | twijfel
uit {gaan} van | {veronderstellen} | {aannemen}
{uitbreken} | {ontstaan}
{uitdelen} | {verstrekken} | {verdelen} | {distribueren}
{uiten} kritiek | kritiek {uiten} | {bekritiseren} | kritiek {leveren} | kritiek
{uiten} zorgen | zorgen {uiten} | zorgen {uitspreken} | bezorgdheid {uiten}
{uiten} | {uitspreken} | {verwoorden} | tot uitdrukking {brengen}
{uitgaan} van | als uitgangspunt {nemen} | als uitgangspunt {hanteren} | uitgangspunt
{uitkiezen} | {selecteren} | {kiezen}
{uitkijken} naar | {uitzien} naar
{uitleggen} | uitleg {geven} | {toelichten} | toelichting {geven} | uitleg | toelichting
{uitlekken} | {lekken} | op straat {liggen} | op straat {komen}
{uitlopen} | {vertragen} | vertraging {oplopen} | vertraagd | vertraging
{uitmaken} | {vormen} | {betreffen} | {zijn}
{uitnodigen} | uitnodiging {sturen} | uitnodiging
{uitoefenen} | {bekleden} | {vervullen}
{uitreiken} | {overhandigen} | {verstrekken} | uitreiking
{uitsluiten} van | {weren} | {buitensluiten} | uitsluiting
{uitsplitsen} | {specificeren} | uitsplitsing | specificatie
{uitspreken} steun | steun {uitspreken}
{uitspreken} zich | zich {uitlaten}
{uitstellen} | {verschuiven} | {doorschuiven} | {opschuiven} | uitstel
{uitvallen} | buiten werking {raken} | uitval
{uitvoeren} | {verrichten} | {plaatsvinden}
{uitwerken} | {concretiseren} | nader {invullen} | uitwerking | concretisering | {invullen} | invulling
{uitzenden} | op televisie {komen} | uitzending
{uitzetten} | het land {uitzetten} | uitzetting
{uitzonderen} | uitzondering {maken} | uitzondering {gelden} | uitzondering | uitgezonderd
{vallen} te | {kunnen} worden | {zijn} te
{vallen} | te betreuren {zijn}
{vangen} | vangst
{varen} | {navigeren} | vaart
{vastleggen} | {documenteren} | schriftelijk {vastleggen} | op schrift {stellen} | vastlegging | documentatie
{veranderen} | {wijzigen} | {aanpassen} | wijziging | aanpassing | verandering | {herzien} | herziening
verantwoordelijk {zijn} voor | verantwoordelijkheid {dragen} voor | verantwoordelijkheid {liggen} bij | verantwoordelijkheid | verantwoordelijk
{verbergen} | {verhullen} | {maskeren}
{verbeuren} | verschuldigd {zijn}
contact {hebben} met | {spreken} met | in gesprek {zijn} met | gesprekken {voeren} met | in contact {staan} met | contact
{verbouwen} | {renoveren} | {opknappen} | verbouwing | renovatie
{verdelen} | verdeling | {toedelen}
{verdenken} van | verdacht {worden} van | verdenking
{verdrinken} | verdrinking
{verduurzamen} | verduurzaming | duurzamer {maken}
{verergeren} | {verslechteren} | ernstiger {worden} | erger {worden}
{vergaderen} | bijeen {komen} | {bijeenkomen} | vergadering | bijeenkomst
{vergen} | {kosten} | in beslag {nemen} | {vereisen} | {vragen} | nodig {hebben}
{vergezellen} | {begeleiden}
{vergissen} | een fout {maken} | een vergissing {maken} | fout {begaan}
{vergroten} | {verhogen} | groter {maken} | vergroting
{verhelderen} | {verduidelijken} | duidelijkheid {geven} | duidelijkheid {scheppen} | verduidelijking | duidelijker {maken}
{verhelpen} | {herstellen} | {repareren} | {oplossen}
{verhinderen} | {beletten} | onmogelijk {maken}
{verhoren} | {horen} | {ondervragen} | verhoor | ondervraging
{verhuizen} | verhuizing | {verplaatsen} | {verkassen}
{verkeren} in | {bevinden} | zich {bevinden}
{verklaren} | een verklaring {geven} | {uitleggen} | verklaring
{verkleinen} | {verminderen} | kleiner {maken}
{verlagen} | {verminderen} | lager {maken} | omlaag {brengen} | verlaging
{verlenen} .. aan | {verstrekken} .. aan | {geven} .. aan | {toekennen} .. aan | {uitkeren} .. aan | {krijgen} | {ontvangen}
{verlenen} | {toekennen} | {geven} | {verstrekken} | toekenning | verlening | verstrekking
{verlengen} | langer {maken} | {prolongeren} | verlenging | {oprekken}
{verlichten} | {verzachten}
{verliezen} | {kwijtraken} | zoek {raken} | {zoekraken} | verloren {gaan} | verlies
{verlopen} | {gaan} | {lopen} | {geschieden} | {plaatsvinden}
{vernemen} | {horen} | {begrijpen} van
{verordenen} | {voorschrijven}
{verplichten} tot | {dwingen} tot | {noodzaken} tot | {nopen} tot
{verscherpen} | {aanscherpen} | strenger {maken} | {verstrengen} | aanscherping | verscherping
{verschillen} | {uiteenlopen} | {variëren} | anders {zijn} | verschillend {zijn} | {wisselen}
{verschuiven} | {verplaatsen} | {verzetten} | verschuiving
{versoberen} | versobering | soberder {maken}
{versoepelen} | {verruimen}
{verstrekken} | {geven} | {verschaffen} | {leveren} | {aanleveren}
{vertegenwoordigen} | {optreden} namens | vertegenwoordiging | vertegenwoordiger
{vertrekken} naar | {afreizen} naar | {gaan} naar
{vertrekken} | {verlaten} | vertrek
{vertrouwen} | vertrouwen {hebben} | vertrouwen
{vervangen} | {aflossen} | in de plaats {komen} | vervanging
{verwijderen} | {wissen} | {schrappen}
{verwijten} | verwijt {maken} | kwalijk {nemen} | {aanrekenen} | verwijt
{verwoesten} | {vernielen} | {vernietigen} | verwoesting | vernieling
{verwoorden} | {formuleren} | formulering | verwoording
{verzakken} | {inzakken} | verzakking
{verzekeren} | verzekering
{verzoeken} | {vragen} | verzoek {doen} | verzoek {indienen} | een verzoek {richten} aan
{verzorgen} | verzorging | zorg {verlenen} | zorg {bieden}
{vinden} plaats | {houden} | {plaatsvinden}
{voegen} toe | {toevoegen} | toevoeging
{volbrengen} | {voltooien} | {afronden} | {afmaken}
{voldoen} aan | {beantwoorden} aan | {naleven} | in overeenstemming {zijn} met
{volgen} | beschikbaar {komen} | {verschijnen}
{volgen} | {monitoren} | in de gaten {houden} | {bijhouden} | een vinger aan de pols
{volstaan} | voldoende {zijn} | toereikend {zijn} | voldoende | toereikend
voor rekening {nemen} | {betalen}
{voorafgaan} aan | {plaatsvinden} voor
{voorkomen} | {optreden} | zich {voordoen} | {plaatsvinden} | {gebeuren} | sprake {zijn} van
{voorschrijven} | {verplichten} | {vereisen} | voorschrift
{voortbrengen} | {produceren} | productie
{voortduren} | {aanhouden} | {doorgaan} | nog gaande {zijn} | voortduring
{voortkomen} uit | het gevolg van | een gevolg van | {voortvloeien} uit | {komen} door | {ontstaan} door | toe te schrijven aan
{voortvloeien} uit | {volgen} uit | {voortkomen} uit | het gevolg {zijn} van
{voorzien} van | {uitrusten} met | {verschaffen} aan
{vorderen} | voortgang {boeken} | {opschieten} | voortgang | vordering | vooruitgang {boeken}
{vrezen} | bang {zijn} | vrees
{vrijgeven} | beschikbaar {stellen} | vrijgave
{vrijmaken} | {uittrekken} | {reserveren}
{waarschuwen} voor | waarschuwing
{waarschuwen} | waarschuwing {geven} | waarschuwing {krijgen} | waarschuwing
{wachten} op | in afwachting {zijn} van | {afwachten} | in afwachting van
{wennen} | vertrouwd {raken}
{wensen} | wens
{werken} bij | in dienst {zijn} van | werkzaam {zijn} bij | werkzaam
{werken} met | {gebruiken} | {hanteren} | {toepassen}
{werken} samen met | {samenwerken} met | samenwerking | in samenwerking {zijn} met
{weten} | bekend {zijn} met | op de hoogte {zijn} | kennis {hebben} van | kennis {dragen} van
{wijzen} toe | {toewijzen} | {toekennen} | {gunnen} | gunning
{wonen} | woonachtig | gehuisvest
{zeggen} | {verklaren}
zich {bemoeien} met | bemoeienis
zich {beroepen} op | een beroep {doen} op
zich {kunnen} vinden in | het eens {zijn} met | {instemmen} met
zich {richten} tot | {benaderen} | zich {wenden} tot
zich {verzetten} tegen | verzet {bieden}
zich {voordoen} | {optreden} | {voorkomen} | {spelen}
zicht {hebben} op | in beeld {hebben} | inzicht {hebben} in
zichtbaar | te {zien}
{zien} af van | {afzien} van | {laten} varen
{zoeken} | op zoek {zijn} | {speuren}
{zorgen} dat | {bewerkstelligen} dat | {regelen} dat
{zwijgen} | stil {blijven}
onder het tapijt {vegen} | in de doofpot {stoppen} | {verdoezelen} | {toedekken} | {wegmoffelen} | onder de mat {vegen}
al het mogelijke {doen} | alles in het werk {stellen} | al het mogelijke in het werk {stellen} | zich tot het uiterste {inspannen}
`;
