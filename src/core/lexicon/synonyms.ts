import { NOUN_SYNONYMS } from './synonym-nouns.ts';
import { OTHER_SYNONYMS } from './synonym-others.ts';
import { VERB_SYNONYMS } from './synonym-verbs.ts';

/**
 * Words that say the same in ministerial prose, one group a line; exchanging them is no change. The
 * notation of cues is that of commitment.ts. From general knowledge of Dutch official style (the
 * plain words beside the formal ones are those of Schrijfwijzer and "Schrijven voor de overheid").
 */
const GENERAL = `
direct | onmiddellijk | meteen | terstond | per direct | rechtstreeks | ogenblikkelijk | aanstonds | onverwijld | per ommegaande | zo spoedig mogelijk | zo snel mogelijk | met spoed | spoedig | op korte termijn | binnenkort | binnen afzienbare tijd
inmiddels | ondertussen | intussen | reeds | al | thans al
momenteel | op dit moment | thans | nu | op dit ogenblik | tegenwoordig | vandaag de dag | heden
{sturen} | {zenden} | {toesturen} | {toezenden} | {verzenden} | {versturen} | {opsturen} | {doen} toekomen
{informeren} | {inlichten} | {berichten} | op de hoogte {stellen} | op de hoogte {brengen} | in kennis {stellen} | {verwittigen} | schriftelijk {berichten} | een brief {sturen} | een brief {ontvangen} | {meedelen} | {mededelen} | {melden} | {laten} weten | {aangeven} | {rapporteren} | {communiceren} | aan .. gemeld
{gebruiken} | {toepassen} | {hanteren} | {inzetten} | {aanwenden} | {benutten} | gebruik {maken} | gebruik | toepassing | inzet | gebruikmaking | gebruikmaken
{beginnen} | {starten} | {aanvangen} | van start {gaan} | een begin {maken} | {opstarten} | aanvang | begin | start
{eindigen} | {aflopen} | {beëindigen} | {stoppen} | {stopzetten} | {staken} | een einde {maken} aan | einde | afloop
{krijgen} | {ontvangen} | {verkrijgen} | {bekomen} | {binnenkrijgen}
{verstrekken} | {geven} | {verschaffen} | {leveren} | {aanleveren} | {aanreiken} | {overhandigen} | {overleggen}
{kopen} | {aanschaffen} | {aankopen} | {inkopen} | aankoop | aanschaf
{vragen} | {verzoeken} | {uitvragen} | verzoek
{zeggen} | {stellen} | {verklaren} | {opmerken}
{onderzoeken} | {nagaan} | {bekijken} | {bezien} | onderzoek {doen} | onderzoek {verrichten} | onderzoek {uitvoeren} | onderzoek {plaatsvinden} | {uitzoeken} | {bestuderen}
{controleren} | {toetsen} | {verifiëren} | {nagaan} | {checken} | controle | toetsing | verificatie
{toezien} | toezicht {houden} | toezicht | {monitoren} | {bewaken}
{beslissen} | {besluiten} | een besluit {nemen} | een beslissing {nemen} | besluit | beslissing
{bepalen} | {vaststellen} | {vastleggen}
{constateren} | {vaststellen} | {signaleren} | {waarnemen} | {opmerken} | {aantreffen}
{veroorzaken} | {leiden} tot | {teweegbrengen} | tot gevolg {hebben} | als gevolg {hebben} | {resulteren} in | {zorgen} voor
{veranderen} | {wijzigen} | {aanpassen} | wijziging | aanpassing | verandering | {herzien} | herziening
{raadplegen} | {consulteren} | raadpleging | consultatie
{aanvaarden} | {accepteren} | aanvaarding | acceptatie
{eerbiedigen} | {respecteren}
{verwezenlijken} | {realiseren} | verwezenlijking | realisatie
{analyseren} | {ontleden} | analyse
{vervoeren} | {transporteren} | vervoer | transport
{onderbouwen} | {motiveren} | {staven} | onderbouwing | motivering
{opsporen} | {detecteren} | opsporing | detectie
{verspreiden} | {distribueren} | verspreiding | distributie
{ontruimen} | {evacueren} | ontruiming | evacuatie
{verwoorden} | {formuleren} | formulering | verwoording
{inpassen} | {integreren} | inpassing | integratie
{opvatten} | {interpreteren} | {uitleggen} | interpretatie | uitleg | opvatting
{omvormen} | {transformeren} | omvorming | transformatie
{dulden} | {tolereren} | {gedogen}
{uitsplitsen} | {specificeren} | uitsplitsing | specificatie
{antwoorden} | {reageren} | reactie
{afzonderen} | {isoleren}
{voortbrengen} | {produceren} | productie
{beperken} | {limiteren} | beperking
{beëindigen} | {opzeggen} | opzegging | beëindiging
{vermelden} | {opnemen}
{toelichten} | {uitleggen} | {verduidelijken} | toelichting | uitleg
{ophelderen} | {verhelderen}
{samenstellen} | {vormen}
{afdwingen} | {opleggen}
{bemiddelen} | bemiddeling
{inspecteren} | {controleren} | inspectie | controle
{vergen} | {vereisen} | {vragen} | {eisen}
{ondervinden} | {ervaren}
{doorsturen} | {doorgeleiden} | {overdragen}
{horen} | {bevragen} | {ondervragen} | {interviewen}
{opstarten} | {initiëren}
{openen} | {heropenen} | {opengaan} | {openstellen} | opening | heropening
{lukken} | {slagen} | {gelukken}
{stammen} uit | {dateren} uit | afkomstig uit
{verbeteren} | {optimaliseren} | verbetering | beter | betere | verbeterde
zichtbaar | te {zien} | {zien}
{uitkijken} naar | {uitzien} naar
{voorstellen} mij/me | {begrijpen}
belanghebbende | betrokkene | belanghebbenden | betrokkenen
{stijgen} | {toenemen} | {groeien} | {oplopen} | stijging | toename | groei | {verhogen} | verhoging | {vermeerderen}
{dalen} | {afnemen} | {teruglopen} | {verminderen} | {krimpen} | daling | afname | vermindering | {verlagen} | {terugbrengen} | {reduceren} | {terugdringen}
{vergroten} | {uitbreiden} | {verruimen} | uitbreiding | verruiming
{versterken} | {intensiveren} | {verstevigen} | {bekrachtigen}
{helpen} | {ondersteunen} | {bijstaan} | {assisteren} | hulp | ondersteuning | bijstand | steun | {steunen}
{tonen} | {laten} zien | {aantonen} | {uitwijzen} | {blijken} uit | {wijzen} uit
{denken} | {menen} | van mening {zijn} | van oordeel {zijn} | {vinden} | {achten} | {oordelen}
{begrijpen} | begrip {hebben} | {snappen} | {inzien} | begrip
{delen} | {onderschrijven} | het eens {zijn} met | {instemmen} met | van dezelfde mening | eens ben | eens met
{betreuren} | jammer | spijtig | {vinden} .. jammer
{zorgen} voor | zorg {dragen} voor | {waarborgen} | {borgen} | {verzekeren} | {garanderen} | {veiligstellen}
{uitvoeren} | {verrichten} | {plaatsvinden} | {doen} | {realiseren} | ten uitvoer {brengen} | {implementeren} | uitvoering | implementatie | uitvoering {geven} aan | {houden}
{opstellen} | {opmaken} | {maken} | {vervaardigen} | {schrijven} | {ontwikkelen} | opstelling | {uitwerken}
{publiceren} | openbaar {maken} | {openbaarmaken} | bekend {maken} | {bekendmaken} | {uitbrengen} | {verschijnen} | publicatie | openbaarmaking
{aanbieden} | {toesturen} | {sturen} | {voorleggen} | {doen} toekomen | {delen} met | {indienen}
{bespreken} | {overleggen} | {spreken} over | in gesprek {zijn} | in overleg {zijn} | in gesprek {gaan} | gesprek {voeren} | gesprekken | overleg {voeren} | overleg | {praten} | in gesprek
{samenwerken} | samenwerking | gezamenlijk {optrekken}
{deelnemen} | {meedoen} | {participeren} | deelname | participatie | {meewerken} | {bijwonen} | aanwezig
{bezoeken} | een bezoek {brengen} | bezoek
{behandelen} | {afhandelen} | behandeling | afhandeling | {verwerken} | in behandeling {nemen}
{betalen} | {vergoeden} | {voldoen} | {uitkeren} | {uitbetalen} | betaling | vergoeding
{kosten} | {bedragen} | kosten | uitgaven | {uitkomen} op | {belopen} | bedrag
{financieren} | {bekostigen} | financiering | bekostiging | {subsidiëren}
{zoeken} | op zoek {zijn} | {speuren}
{wonen} | woonachtig | {verblijven} | gehuisvest
{sterven} | {overlijden} | {omkomen} | om het leven {komen} | het leven {laten}
{melden} | melding {maken} | melding {doen} | {aangeven} | {rapporteren} | melding
{registreren} | {vastleggen} | {noteren} | {bijhouden} | registratie | {opnemen}
{bewaren} | {opslaan} | {archiveren} | opslag
{verwijderen} | {wissen} | {vernietigen} | {schrappen}
{opheffen} | {afschaffen} | {intrekken}
{invoeren} | {introduceren} | {instellen} | invoering | introductie | van kracht {worden} | in werking {treden} | inwerkingtreding | {ingaan}
{gelden} | van toepassing {zijn} | van kracht {zijn} | {opgaan}
{vallen} onder | {behoren} tot | deel {uitmaken} van | onderdeel {zijn} van | onderdeel {uitmaken} van
{bestaan} uit | {omvatten} | {bevatten} | {behelzen} | {inhouden} | {beslaan}
{bestaan} | aanwezig {zijn} | er {zijn} | voorhanden {zijn}
{aanwijzen} | {benoemen} | {aanstellen} | benoeming | aanstelling
{vervangen} | {aflossen} | in de plaats {komen} | vervanging
{verbieden} | verbod | een verbod {opleggen} | een verbod {instellen}
{toestaan} | {toelaten} | {permitteren} | toestemming {geven} | toestemming {verlenen} | {vergunnen} | {goedkeuren}
{afwijzen} | {weigeren} | {verwerpen} | negatief {beslissen} | afwijzend {beslissen} | afwijzing | weigering
{goedkeuren} | {instemmen} | instemming | goedkeuring | akkoord
{beschermen} | {beveiligen} | bescherming | beveiliging
{voorkomen} | {vermijden} | {tegengaan} | {verhinderen} | {beletten} | {uitsluiten}
{bestrijden} | {aanpakken} | {tegengaan} | bestrijding | aanpak
{straffen} | {bestraffen} | {sanctioneren} | straf | sanctie
{handhaven} | handhavend {optreden} | handhaving | {optreden} tegen
{handhaven} | in stand {blijven} | in stand {houden} | {behouden} | {voortbestaan}
{naleven} | zich {houden} aan | {nakomen} | {voldoen} aan | in acht {nemen} | naleving
{overtreden} | {schenden} | in strijd {handelen} | overtreding | schending
{aanhouden} | {arresteren} | {oppakken} | aanhouding | arrestatie
{vervolgen} | vervolging {instellen}
{vergaderen} | bijeen {komen} | {bijeenkomen} | vergadering | bijeenkomst
{verwachten} | verwachting
{hopen} | hoop
{wensen} | {willen} | wens
{beogen} | ten doel {hebben} | tot doel {hebben} | als doel {hebben} | bedoeld | doel
{streven} | streven | {nastreven}
{wijzen} op | {attenderen} op | onder de aandacht {brengen} | {benadrukken}
{benadrukken} | {onderstrepen} | nadruk {leggen} | hecht eraan
{bijdragen} | bijdrage {leveren} | bijdrage
{beoordelen} | {evalueren} | {wegen} | beoordeling | evaluatie | {afwegen} | afweging | {taxeren}
{schatten} | {ramen} | {begroten} | schatting | raming | begroting
{berekenen} | {uitrekenen} | berekening
{meten} | meting
{verschillen} | {uiteenlopen} | {variëren} | verschil
{overeenkomen} | {afspreken} | afspraken {maken} | overeenkomst | afspraak | afspraken
{betrekken} | {meenemen} | {meewegen}
{ontwikkelen} | ontwikkeling
{bouwen} | {realiseren} | {neerzetten} | bouw
{vertragen} | vertraging {oplopen} | vertraging
{aanvragen} | een aanvraag {doen} | een aanvraag {indienen} | aanvraag
{verlengen} | verlenging
{ontslaan} | ontslag
{vertrekken} | {verlaten} | vertrek
{herstellen} | {repareren} | herstel | reparatie
{opleiden} | opleiding | scholing | training | {trainen}
{meedelen} | mededeling
{erkennen} | {onderkennen} | erkenning
{plaatsen} | {installeren} | {ophangen} | plaatsing | installatie
{bereiken} | {realiseren} | {behalen} | {halen}
{tekenen} | {ondertekenen} | ondertekening
{beschikken} over | {hebben} | in het bezit {zijn} van | {bezitten} | tot .. beschikking {hebben} | voorzien van | tot .. beschikking
{stimuleren} | {bevorderen} | {aanmoedigen} | stimulering
{belemmeren} | {hinderen} | in de weg {staan} | belemmering
{selecteren} | {kiezen} | selectie | keuze
{voorzien} in | {vervullen} | {bieden}
{leren} | lering {trekken} | lessen {trekken}
{vestigen} | vestiging
{afronden} | {voltooien} | gereed {komen} | gereed {zijn} | klaar {zijn} | afronding | voltooiing | gereed | klaar
{continueren} | {voortzetten} | {doorgaan} | voortzetting | {vervolgen}
garantie | {garanderen} | {waarborgen} | waarborg
{coördineren} | coördinatie | {afstemmen} | afstemming
{verdelen} | verdeling | {toedelen}
{noemen} | {vermelden} | {aanhalen}
{luiden} | {heten}
{gebeuren} | {plaatsvinden} | {geschieden} | {voorkomen} | zich {voordoen} | {optreden} | {plaatshebben} | {voorvallen} | aan de orde {zijn}
{houden} | {organiseren} | {beleggen}
op basis van | op grond van | aan de hand van | gebaseerd op | {baseren} op | krachtens | ingevolge
het gevolg van | een gevolg van | vanwege | wegens | als gevolg van | door | ten gevolge van | in verband met | omwille van | gelet op | gezien | te wijten aan | doordat | omdat | aangezien
over | omtrent | inzake | betreffende | met betrekking tot | ten aanzien van | aangaande | rond | op het gebied van | op het terrein van | in relatie tot
om te | teneinde | met het oog op | met als doel | opdat | zodat
tijdens | gedurende | in de loop van | ten tijde van | onder
sinds | vanaf | sedert | met ingang van | ingaande | per
voor | ten behoeve van | voorafgaand aan | voordat | alvorens
na | na afloop van | volgend op | nadat
bij | ten tijde van | in geval van
behalve | met uitzondering van | uitgezonderd | behoudens | afgezien van
maar | echter | evenwel | doch | niettemin | hoewel | ofschoon | daarentegen | desondanks | alhoewel
bovendien | daarnaast | voorts | verder | tevens | ook | eveneens | daarbij | overigens
daarom | derhalve | om die reden | dus | hierdoor | daardoor | vandaar
ongeveer | circa | om en nabij | rond | ruwweg | naar schatting
ook wel | oftewel | ofwel
zoals | gelijk | overeenkomstig | conform | in lijn met | volgens
vooraf | aan de voorkant | van tevoren | tevoren | voorafgaand | op voorhand | bij voorbaat
achteraf | naderhand | nadien | later
samen | gezamenlijk | tezamen | met elkaar | in gezamenlijkheid
voldoende | genoeg | toereikend | afdoende
belangrijk | van belang | van groot belang | essentieel | wezenlijk | cruciaal | belang
noodzakelijk | nodig | vereist | benodigd | noodzaak
snel | vlug | rap | spoedig
jaarlijks | ieder jaar | elk jaar | per jaar | elke jaren
maandelijks | per maand | iedere maand | elke maand
wekelijks | elke week | per week
dagelijks | iedere dag | elke dag | per dag
afgelopen jaar | vorig jaar
probleem | problematiek | knelpunt | problemen | knelpunten
gevolg | effect | consequentie | gevolgen | effecten | consequenties | uitwerking
oorzaak | reden | aanleiding | redenen
resultaat | uitkomst | bevinding | resultaten | uitkomsten | bevindingen
gegevens | data | informatie | cijfers
bericht | artikel | nieuwsbericht | berichtgeving | mediabericht
middelen | geld | budget | gelden | financiën | financiële middelen
regel | voorschrift | regels | voorschriften | bepaling | bepalingen | regelgeving
wet | wetgeving
wetsvoorstel | voorstel van wet
maatregel | stap | actie | maatregelen | stappen | acties
plan | voornemen | plannen
doel | doelstelling | doelen | doelstellingen
taak | opdracht | taken
bevoegdheid | bevoegd
onderneming | bedrijf | firma | ondernemingen | bedrijven
werkgever | baas
medewerker | werknemer | personeel | medewerkers | werknemers | personeelsleden | personeelslid
ambtenaar | ambtenaren
ouders | vaders en moeders
leerling | scholier | leerlingen | scholieren
student | studenten | studerenden
patiënt | cliënt | patiënten | cliënten
arts | dokter | medicus | artsen | dokters
ziekenhuis | hospitaal
woning | huis | woningen | huizen
auto | personenauto | wagen
agent | politieagent | agenten | politieagenten | politiefunctionaris
rechter | rechterlijke macht
gevangenis | penitentiaire inrichting
gedetineerde | gevangene | gedetineerden | gevangenen
asielzoeker | vreemdeling
burger | inwoner | burgers | inwoners
kind | minderjarige | kinderen
incident | voorval | gebeurtenis | incidenten | voorvallen
brand | vuur
ongeval | ongeluk | ongevallen | ongelukken
schade | beschadiging
klacht | bezwaar | klachten
fout | vergissing
organisatie | instelling | organisaties | instellingen
gebied | streek | regio
plek | plaats | locatie | plekken | locaties
kamer | tweede kamer | parlement | volksvertegenwoordiging
ministerie | departement
bewindspersoon | minister | staatssecretaris | mijn ambtsvoorganger | mijn voorganger | toenmalig* minister/staatssecretaris | mijn ambtgenoot | mijn collega | ambtgenoot | collega
kabinet | regering
gemeente | gemeentebestuur
europese unie | eu
verenigde staten | vs | amerika
verenigd koninkrijk | vk | groot-brittannië
nederlandse voedsel en warenautoriteit | nvwa
openbaar ministerie | om
dienst justitiële inrichtingen | dji
immigratie en naturalisatiedienst | ind
centraal orgaan opvang asielzoekers | coa
uitvoeringsinstituut werknemersverzekeringen | uwv
rijksdienst voor ondernemend nederland | rvo
rijksinstituut voor volksgezondheid en milieu | rivm
inspectie gezondheidszorg en jeugd | igj
autoriteit persoonsgegevens | ap
autoriteit consument en markt | acm
autoriteit financiële markten | afm
de nederlandsche bank | dnb
nederlandse zorgautoriteit | nza
sociale verzekeringsbank | svb
centraal bureau voor de statistiek | cbs
centraal planbureau | cpb
planbureau voor de leefomgeving | pbl
sociaal en cultureel planbureau | scp
algemene inlichtingen en veiligheidsdienst | aivd
militaire inlichtingen en veiligheidsdienst | mivd
nationaal coördinator terrorismebestrijding en veiligheid | nctv
inspectie leefomgeving en transport | ilt
inspectie justitie en veiligheid | ijenv
nederlandse arbeidsinspectie | inspectie szw | arbeidsinspectie
vereniging van nederlandse gemeenten | vng
interprovinciaal overleg | ipo
b en w | burgemeester en wethouders | college | gemeentebestuur
inspectie van het onderwijs | onderwijsinspectie
dienst uitvoering onderwijs | duo
koninklijke marechaussee | kmar | marechaussee
wetboek van strafvordering | sv
wetboek van strafrecht | sr
algemene wet bestuursrecht | awb
burgerlijk wetboek | bw
algemene verordening gegevensbescherming | avg
wet open overheid | woo
wet openbaarheid van bestuur | wob
wet maatschappelijke ondersteuning | wmo
wet langdurige zorg | wlz
zorgverzekeringswet | zvw
participatiewet | pw
buitengewoon opsporingsambtenaar | boa | buitengewone opsporingsambtenaren | boa's
persoonsgebonden budget | pgb
midden en kleinbedrijf | mkb
openbaar vervoer | ov
zelfstandige zonder personeel | zzper | zzp'er | zzp'ers
geestelijke gezondheidszorg | ggz
gemeentelijke gezondheidsdienst | ggd
middelbaar beroepsonderwijs | mbo
hoger beroepsonderwijs | hbo
wetenschappelijk onderwijs | wo
primair onderwijs | po | basisonderwijs
voortgezet onderwijs | vo
algemeen overleg | ao
plan van aanpak | actieplan
mits | op voorwaarde dat | onder de voorwaarde dat
indien | als | wanneer | ingeval
geheel | volledig | compleet | helemaal | integraal | totaal | volkomen
alleen | uitsluitend | enkel | slechts | louter
vooral | met name | voornamelijk | hoofdzakelijk | in het bijzonder | in hoofdzaak
voor het laatst | laatstelijk
tot nu toe | tot op heden | tot dusver | vooralsnog
in toenemende mate | steeds meer | meer en meer
lange tijd | langdurig | geruime tijd
korte tijd | kortstondig
eerder | eerdere | al eerder | reeds eerder | voorheen | vroeger
verantwoordelijk {zijn} voor | verantwoordelijkheid {dragen} voor | verantwoordelijkheid {liggen} bij | verantwoordelijkheid | verantwoordelijk
invloed {hebben} op | {beïnvloeden} | van invloed {zijn} op | invloed
rekening {houden} met | in aanmerking {nemen} | {meewegen}
aandacht {besteden} aan | aandacht {hebben} voor | aandacht
gehoor {geven} aan | {inwilligen}
kritiek {hebben} op | {bekritiseren} | kritiek
contact {hebben} | contact {opnemen} | contact {onderhouden} | contact {leggen} | in contact {treden} | contact | benaderd | {benaderen}
toegang {hebben} tot | toegang {krijgen} tot | toegang
sprake {zijn} van | aan de orde
in staat {stellen} | mogelijk {maken} | {faciliteren}
in beeld | zicht {hebben} op | zicht | inzicht
leegstaand | onbewoond
gesloten | dicht
onrechtmatig | onwettig | illegaal | wederrechtelijk | in strijd met de wet
ernstig | zwaar | zwaarwegend
moeilijk | lastig | ingewikkeld | complex
onvoldoende | ontoereikend | te weinig
goed | juist | correct
ruim voldoende | meer dan voldoende
gemiddeld | doorsnee
eenmalig | één keer | een keer
mede | ook | mede door
{spreken} | {praten} | een gesprek {voeren} | gesprekken {voeren} | gesprek | gesprekken | {overleggen} | {converseren} | onderhoud
{verlenen} .. aan | {verstrekken} .. aan | {geven} .. aan | {toekennen} .. aan | {uitkeren} .. aan | {krijgen} | {ontvangen}
{verlenen} | {toekennen} | {geven} | {verstrekken} | toekenning | verlening | verstrekking
{verhoren} | {horen} | {ondervragen} | verhoor | ondervraging
{volstaan} | {voldoen} | voldoende {zijn} | toereikend {zijn} | voldoende | toereikend
{arriveren} | {aankomen} | ter plaatse | aankomst | aanwezig
{vergen} | {kosten} | in beslag {nemen} | {vereisen} | {vragen} | nodig {hebben} | beslag
{volgen} | beschikbaar {komen} | {verschijnen} | tegemoet {zien}
{volgen} | {monitoren} | in de gaten {houden} | {bijhouden} | een vinger aan de pols
{lopen} tot en met | {eindigen} | {aflopen} | {doorlopen} tot
{verlopen} | {gaan} | {lopen} | {geschieden} | {plaatsvinden}
{voorzien} in | {regelen} | {omvatten}
{stilleggen} | {staken} | {stilzetten} | {stopzetten} | {opschorten} | {onderbreken}
{neerleggen} | {vastleggen} | {opnemen} | {opschrijven} | {beschrijven} | vervat
{kiezen} voor | {opteren} voor | de voorkeur {geven} aan | keuze | voorkeur
{afspreken} | {overeenkomen} | afspraken {maken} | overeenstemming {bereiken} | akkoord {bereiken} | overeenstemming | akkoord
{binnenkomen} | {ontvangen} | {krijgen} | {inkomen} | {bereiken} | {indienen} | {doen}
{inleveren} | {indienen} | {aanleveren} | {insturen} | {inzenden}
{toezeggen} | {beloven} | toezegging {doen} | toezegging | belofte
{bijeenkomen} | {vergaderen} | {samenkomen} | bijeen {komen} | samen {komen}
{gelden} | van kracht | van toepassing | {bestaan} | gebonden
{uitmaken} | {vormen} | {betreffen} | {zijn}
{ontstaan} | {voortkomen} | {voortvloeien} | {komen} door | het gevolg {zijn} van | {ontspruiten}
{verkeren} in | {bevinden} | zich {bevinden}
{overgaan} tot | {besluiten} tot
{verzorgen} | {organiseren} | {regelen} | {uitvoeren}
{inschakelen} | {inzetten} | {inhuren} | een beroep {doen} op
{aansporen} | {oproepen} | {aanmoedigen} | oproep
{toenemen} | {stijgen} | hoger {worden} | {oplopen} | meer {worden}
{afnemen} | {dalen} | lager {worden} | minder {worden} | {slinken}
{verplaatsen} | {overplaatsen} | {overbrengen} | {verhuizen} | verhuizing | verplaatsing
{aanbevelen} | {adviseren} | {aanraden} | aanbeveling | advies
{ontraden} | {afraden} | negatief {adviseren}
{bekendstaan} als | bekend {staan} als | {gelden} als
{weten} | bekend {zijn} met | op de hoogte {zijn} | kennis {hebben} van | kennis {dragen} van
{vernemen} | {horen} | {begrijpen} van
{uitleggen} | uitleg {geven} | {toelichten} | toelichting {geven} | uitleg | toelichting
{ondergaan} | {krijgen}
{medewerken} | {meewerken} | medewerking {verlenen} | medewerking | {deelnemen}
{waarschuwen} | waarschuwing {geven} | waarschuwing {krijgen} | waarschuwing | {alarmeren}
{beboeten} | boete {opleggen} | boete {krijgen} | boete
bezwaar {maken} | bezwaar {indienen} | bezwaarschrift {indienen} | bezwaar | bezwaarschrift
{klagen} | klacht {indienen} | klachten {indienen} | beklag {doen} | klacht | klachten
{subsidiëren} | subsidie {geven} | subsidie {verlenen} | subsidie
{investeren} | investering {doen} | investering | investeringen
{inspecteren} | inspectie {uitvoeren} | inspectie
{adviseren} | advies {geven} | advies {uitbrengen} | advies
{rapporteren} | verslag {doen} | rapport {uitbrengen} | verslag | rapportage
{twijfelen} | twijfel {hebben} | twijfel
{vertrouwen} | vertrouwen {hebben} | vertrouwen
{beïnvloeden} | invloed {uitoefenen} | invloed
druk {uitoefenen} | onder druk {zetten} | druk
{besparen} | {bezuinigen} | besparing | bezuiniging
{procederen} | procedure {voeren} | in rechte {optreden}
{protesteren} | protest {aantekenen} | protest
{betogen} | {demonstreren} | demonstratie | betoging
{handelen} | {optreden} | te werk {gaan} | handelwijze | optreden | werkwijze
{samenhangen} | verband {houden} | in verband {staan} | verband | samenhang
{afhangen} van | afhankelijk {zijn} van | {bepalen}
{beslaan} | {omvatten} | {tellen}
{inwinnen} | {opvragen} | {verzamelen} | {vergaren}
{gereedkomen} | klaar {zijn} | gereed {zijn} | af {zijn} | {afronden} | {opleveren} | gereed | klaar
{mislopen} | mis {gaan} | fout {gaan} | verkeerd {gaan}
{ontplooien} | {ondernemen} | {uitvoeren} | {verrichten}
{bewerkstelligen} | {bereiken} | {realiseren} | tot stand {brengen} | {verwezenlijken}
tot stand {komen} | {ontstaan} | totstandkoming
ten uitvoer {leggen} | {uitvoeren} | tenuitvoerlegging | uitvoering
in gebruik {nemen} | {openen} | {ingebruiknemen} | ingebruikname | opening
buiten gebruik {stellen} | {sluiten} | sluiting
ter beschikking {stellen} | beschikbaar {stellen} | {verstrekken} | {bieden}
ter discussie {stellen} | {betwijfelen} | vraagtekens {plaatsen}
aan de orde {stellen} | {bespreken} | ter sprake {brengen} | {aankaarten} | {agenderen} | {aansnijden}
in gevaar {brengen} | {bedreigen} | {schaden}
ten goede {komen} aan | {baten} | bestemd {zijn} voor | toe {komen} aan
in mindering {brengen} | {aftrekken} | {verrekenen}
uit {gaan} van | {veronderstellen} | {aannemen}
van oordeel | van mening | mening | oordeel | opvatting | standpunt | visie | zienswijze
in samenwerking met | samen met | gezamenlijk met | in overleg met | met
in totaal | samen | totaal | bij elkaar | opgeteld | alles bij elkaar | gezamenlijk
zo'n | een dergelijk | dergelijke | zulk | zulke | een soortgelijk
nauwgezet | nauwlettend | nauwkeurig | zorgvuldig | precies | secuur | op de voet | scherp
vanzelfsprekend | uiteraard | natuurlijk | het spreekt voor zich
op tijd | tijdig | bijtijds
eveneens | ook | tevens | evenzeer
te weten | namelijk | het gaat om | zijnde | dat wil zeggen
buitengebied | platteland | landelijk gebied | landelijke gebieden
onder meer | onder andere | bijvoorbeeld | zoals
vaak | dikwijls | regelmatig | geregeld | veelvuldig
nooit | nimmer | geen enkele keer
overigens | trouwens
ten slotte | tot slot | als laatste | afsluitend
allereerst | ten eerste | om te beginnen | in de eerste plaats | eerst
vervolgens | daarna | nadien | hierna | aansluitend
opnieuw | weer | nogmaals | wederom | andermaal | hernieuwd
eigenaar | eigendom | bezit | in eigendom
verantwoordelijkheid | verantwoordelijk
verplicht | verplichting | plicht
huidige | bestaande | geldende | vigerende
toekomstig | komend | aanstaande | volgend
voormalig | vroeger | oud
betreffend | desbetreffend | bewust | onderhavig | genoemd | voornoemd
bewoner | inwoner | bewoners | inwoners | ingezetenen
omwonende | buurtbewoner | omwonenden | buurtbewoners | buren
deskundige | expert | specialist | deskundigen | experts | specialisten
chauffeur | bestuurder | chauffeurs | bestuurders
reiziger | passagier | reizigers | passagiers
consument | klant | afnemer | consumenten | klanten | afnemers
verdachte | vermoedelijke dader
advocaat | raadsman | raadsvrouw | raadslieden | advocaten
leraar | docent | leerkracht | onderwijzer | leraren | docenten | leerkrachten | onderwijzers
schip | vaartuig | schepen | vaartuigen
vliegtuig | toestel | vliegtuigen | toestellen
voertuig | wagen | voertuigen
weg | verbinding
straling | bestraling
vergoeding | compensatie
loon | salaris | bezoldiging | beloning
premie | bijdrage
heffing | belasting
kader | raamwerk
richtlijn | leidraad | handreiking | richtsnoer
overzicht | lijst | opsomming | opgave | inventarisatie
document | stuk | documenten | stukken | bescheiden
dossier | zaak | dossiers
site | website | webpagina | internetpagina
beeld | opname | beelden | opnamen | camerabeelden
pand | gebouw | panden | gebouwen
perceel | grond | stuk grond | kavel
rivier | stroom | waterloop
natuurgebied | reservaat | natuurgebieden
dier | beest | dieren | beesten
geneesmiddel | medicijn | geneesmiddelen | medicijnen | medicatie
ziekte | aandoening | ziekten | aandoeningen | ziektes
behandeling | therapie
risico | gevaar | risico's | gevaren
dreiging | bedreiging
oogmerk | bedoeling | doel | opzet
termijn | tijdsbestek | periode | tijdvak
fase | stadium | periode
situatie | toestand | omstandigheden | stand van zaken
ontwikkeling | tendens | trend
verhouding | relatie
afkomst | herkomst
omvang | grootte | omvangrijk | schaal
duur | lengte | tijdsduur
oproep | verzoek
bron | oorsprong
steun | bijval | draagvlak
tekort | gebrek | schaarste
overlast | hinder
uitstoot | emissie | emissies
lawaai | geluid | geluidsoverlast | geluidhinder
afval | vuilnis | vuil
energierekening | energiekosten
opleiding | studie | cursus | opleidingen | studies
inzicht | kennis
ervaring | ervaringen | bevindingen
kwaliteit | gehalte
gebruikelijk | gangbaar | normaal
bevorderlijk | gunstig
passend | geschikt | adequaat
eenvoudig | makkelijk | gemakkelijk | simpel
openbaar | publiek | publiekelijk
jaarlijks terugkerend | periodiek
{duren} | in beslag {nemen} | tijd {vergen} | {kosten}
{voortkomen} uit | het gevolg van | een gevolg van | {voortvloeien} uit | {komen} door | {ontstaan} door | te wijten aan | te danken aan | toe te schrijven aan
{overdragen} | {overnemen} | overdracht | overname
{verkopen} | {kopen} | verkoop | koop | aankoop
{verhuren} | {huren} | verhuur | huur
{verpachten} | {pachten} | pacht
{uitlenen} | {lenen}
{leveren} aan | {afnemen} van
{onderwijzen} | {leren} | les {geven} | les {krijgen}
{uitstellen} | {verplaatsen} | {verschuiven} | {doorschuiven} | {opschuiven} | uitstel
{toelichten} | {uiteenzetten} | {uitleggen} | {verduidelijken} | uiteenzetting
{opstappen} | {vertrekken} | {aftreden} | vertrek | aftreden
bedoeld {zijn} voor | bestemd {zijn} voor | {richten} zich op | zich {richten} op | gericht op | bedoeld voor | bestemd voor | ten behoeve van
belast {zijn} met | belast met | taak van | tot taak {hebben} | verantwoordelijk {zijn} voor | toezien op
failliet | faillissement | bankroet
vraagsteller | vragensteller | vraagstellers | vragenstellers
ziek | ziekte
arm | armoede
droog | droogte
heet | hitte | warm | warmte
koud | kou
jong | jeugd
dood | overleden
duur | prijzig | kostbaar
schade {lijden} | schade {ondervinden} | schade {oplopen}
haalbaar | haalbaarheid | uitvoerbaar | uitvoerbaarheid
bezorgd | bezorgdheid | zorgen | ongerust | ongerustheid
zorgelijk | zorgwekkend | verontrustend
keren | maal | keer
overdag | gedurende de dag
's nachts | gedurende de nacht
tegelijk | tegelijkertijd | gelijktijdig
langs de weg | via
`;

/** All groups, one a line; a word may stand in several. */
export const SYNONYMS: string = [GENERAL, VERB_SYNONYMS, NOUN_SYNONYMS, OTHER_SYNONYMS]
  .map((groups) => groups.trim())
  .join('\n');
