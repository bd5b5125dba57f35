/**
 * Adjectives and adverbs of one sense and one strength. One group a line; members of one word also
 * stand for their form with -e. The notation is that of commitment.ts. From general knowledge of Dutch.
 */
export const ADJECTIVES = `
omvangrijk | groot | van grote omvang | uitgebreid | grootschalig
aanzienlijk | aanmerkelijk | fors | substantieel | behoorlijk | flink | significant | in aanzienlijke mate | beduidend
klein | gering | van geringe omvang | van beperkte omvang | bescheiden | kleinschalig
uitgebreid | uitvoerig | omstandig | breedvoerig | in den brede | gedetailleerd
beknopt | bondig | kort | summier | in het kort | kortbondig
gedetailleerd | in detail | nauwkeurig | tot in detail
nauwkeurig | precies | exact | accuraat | secuur | nauwgezet | minutieus
zorgvuldig | nauwgezet | met zorg | met zorgvuldigheid | op zorgvuldige wijze | gewetensvol | consciëntieus
grondig | diepgaand | gedegen | degelijk | terdege | diepgravend
globaal | op hoofdlijnen | in grote lijnen | in hoofdlijnen | in algemene lijnen
specifiek | in het bijzonder
algemeen | generiek
verschillend | uiteenlopend | divers | diverse | verscheidene | onderscheiden
gelijk | hetzelfde | dezelfde | identiek | gelijkluidend
soortgelijk | vergelijkbaar | gelijksoortig | gelijkaardig | dergelijk | van dien aard
evenredig | proportioneel | naar verhouding | naar rato
belangrijk | van belang | van betekenis
essentieel | cruciaal | onmisbaar | van wezenlijk belang | van essentieel belang | van cruciaal belang | onontbeerlijk | wezenlijk
noodzakelijk | nodig | vereist | benodigd | een vereiste | een noodzaak
overbodig | onnodig | overtollig
nuttig | zinvol | van nut | dienstig
zinloos | nutteloos | vruchteloos
passend | geschikt | geëigend | adequaat | toepasselijk
effectief | doeltreffend | doelmatig | werkzaam | met effect
efficiënt | doelmatig
succesvol | geslaagd | met succes
vruchteloos | tevergeefs
haalbaar | uitvoerbaar | realiseerbaar | doenlijk | realistisch
onhaalbaar | onuitvoerbaar | ondoenlijk
eenvoudig | simpel | makkelijk | gemakkelijk | ongecompliceerd
ingewikkeld | complex | gecompliceerd | lastig | moeilijk
complexiteit | ingewikkeldheid
duidelijk | helder | klip en klaar | ondubbelzinnig | eenduidig
onduidelijk | vaag | onhelder
begrijpelijk | te begrijpen | invoelbaar | voorstelbaar
zichtbaar | waarneembaar | te zien
openbaar | publiek | publiekelijk | voor iedereen toegankelijk | openbaar toegankelijk | vrij toegankelijk
geheim | heimelijk | in het geheim
transparant | open | doorzichtig | inzichtelijk
juist | correct | goed | accuraat
onjuist | incorrect | foutief | verkeerd | fout
volledig | geheel | compleet | integraal | helemaal | in zijn geheel | ten volle | totaal | volkomen | voor honderd procent | onverkort | in volle omvang
onvolledig | incompleet
gedeeltelijk | deels | voor een deel | ten dele | partieel | voor een gedeelte
afzonderlijk | apart | separaat | los | op zichzelf staand | ieder voor zich
gezamenlijk | samen | tezamen | gemeenschappelijk | met elkaar | in gezamenlijkheid | collectief
onderling | wederzijds | wederkerig | over en weer
zelfstandig | op eigen kracht | autonoom | op zelfstandige wijze | op eigen benen
vrijwillig | uit vrije wil | uit eigen beweging | op vrijwillige basis | op basis van vrijwilligheid | spontaan
verplicht | dwingend | bindend | obligatoir | op verplichte basis | verplichtend
tijdelijk | voor beperkte duur | voorbijgaand | voor een beperkte periode
blijvend | permanent | bestendig | definitief
definitief | onherroepelijk | finaal
voorlopig | voorshands
langdurig | voor lange tijd | gedurende lange tijd | van lange duur | lange tijd | langlopend
kortdurend | kortstondig | van korte duur | korte tijd | kortlopend
herhaaldelijk | herhaald | bij herhaling | keer op keer
meermaals | meermalen | diverse malen | verschillende keren | verscheidene malen
eenmalig | één keer | een keer | één maal
stelselmatig | systematisch | consequent
geleidelijk | stapsgewijs | stap voor stap | langzamerhand | gefaseerd | in fasen | gaandeweg | trapsgewijs
plotseling | plots | abrupt | eensklaps | onverhoeds | ineens
onverwacht | onvoorzien | onverhoopt
snel | vlug | rap | in een hoog tempo | met spoed
langzaam | traag | in een laag tempo
urgent | dringend | spoedeisend | nijpend | prangend
tijdig | op tijd | bijtijds | binnen de termijn
te laat | na het verstrijken van de termijn
vroegtijdig | in een vroeg stadium | in een vroegtijdig stadium
recent | onlangs | recentelijk | kortgeleden | kort geleden
actueel | van dit moment | bij de tijd | up-to-date
huidig | bestaand | tegenwoordig | geldend | vigerend | nu geldend | thans geldend
toekomstig | in de toekomst | komend
voormalig | vroeger | gewezen | toenmalig | eertijds
eerder | vroeger | voorheen | in het verleden | al eerder | reeds eerder | eertijds
vorig | vorige | voorgaand | voorafgaand | eerder
volgend | daaropvolgend | eerstvolgend | opvolgend | hierop volgend
jong | jeugdig
gemiddeld | doorsnee
gebruikelijk | gangbaar | normaal | gewoon | regulier | standaard | courant
bijzonder | uitzonderlijk | buitengewoon | speciaal
ongebruikelijk | ongewoon
officieel | formeel | van officiële zijde
informeel | officieus
wettelijk | bij wet | in de wet | volgens de wet | krachtens de wet | van rechtswege
rechtmatig | wettig | legaal | in overeenstemming met de wet | volgens de regels | geoorloofd
onrechtmatig | onwettig | illegaal | wederrechtelijk | in strijd met de wet | strijdig met de wet | ongeoorloofd
juridisch | rechtskundig | in juridische zin
gerechtelijk | rechterlijk | justitieel
strafrechtelijk | langs strafrechtelijke weg | via het strafrecht
bestuursrechtelijk | langs bestuursrechtelijke weg | via het bestuursrecht
civielrechtelijk | privaatrechtelijk | langs civiele weg
financieel | geldelijk | in financiële zin | financieel gezien
economisch | in economisch opzicht | economisch gezien
maatschappelijk | sociaal | in de samenleving | in de maatschappij
politiek | in politiek opzicht
bestuurlijk | op bestuurlijk niveau
ambtelijk | op ambtelijk niveau
gemeentelijk | van de gemeente | van gemeenten
lokaal | plaatselijk | op lokaal niveau | ter plaatse | op plaatselijk niveau
regionaal | op regionaal niveau | in de regio
provinciaal | van de provincie | op provinciaal niveau
landelijk | nationaal | op landelijk niveau | op nationaal niveau | in het hele land | door het hele land
nationaal | binnenlands | in eigen land
internationaal | op internationaal niveau | in internationaal verband
europees | op europees niveau | in europees verband | van de europese unie | in de eu
wereldwijd | mondiaal | over de hele wereld
buitenlands | uit het buitenland | uitheems
binnenlands | inlands | in het binnenland
inheems | autochtoon
centraal | op centraal niveau
decentraal | op decentraal niveau
intern | binnen de eigen organisatie
extern | van buitenaf
onderhavig | deze | desbetreffend | betreffend | betrokken | in kwestie | bedoeld
genoemd | vermeld | bovengenoemd | bovenvermeld | voornoemd | eerdergenoemd | voormeld | aangehaald | hierboven genoemd | hiervoor genoemd | bovenbedoeld | hierboven vermeld
onderstaand | hieronder vermeld | hieronder genoemd | navolgend | hieronder weergegeven
bijgevoegd | bijgaand | meegezonden | in de bijlage | als bijlage toegevoegd
gezond | in goede gezondheid
ziek | onwel
gevaarlijk | riskant | gevaar opleverend
nadelig | ongunstig | negatief | onvoordelig
voordelig | gunstig | positief
gunstig | positief | bevorderlijk
betrouwbaar | te vertrouwen | deugdelijk
onbetrouwbaar | ondeugdelijk
deugdelijk | degelijk | solide
kwetsbaar | in een kwetsbare positie | fragiel | broos
weerbaar | in staat zich te verweren
stabiel | bestendig | evenwichtig
evenwichtig | gebalanceerd | in balans | uitgebalanceerd | in evenwicht
duur | kostbaar | prijzig | hoog geprijsd
goedkoop | voordelig | laag geprijsd
gratis | kosteloos | vrij van kosten
beschikbaar | voorhanden | ter beschikking | aanwezig
toegankelijk | bereikbaar | ontsloten
verantwoord | op verantwoorde wijze | op een verantwoorde manier
bevoegd | gerechtigd | bevoegdheid
deskundig | vakkundig | bekwaam | ter zake kundig
bekwaam | competent | kundig | capabel
ervaren | met ervaring | bedreven
actief | werkzaam | bezig
bereid | genegen
tevreden | content
bezorgd | ongerust | verontrust
zorgelijk | zorgwekkend | verontrustend | zorgen barend | reden tot zorg
ernstig | zwaar | zwaarwegend | serieus
onacceptabel | onaanvaardbaar | ontoelaatbaar
acceptabel | aanvaardbaar
wenselijk | gewenst | verkieslijk
onwenselijk | ongewenst
schrijnend | aangrijpend | tragisch
verdrietig | droevig | treurig
afschuwelijk | verschrikkelijk | vreselijk | gruwelijk | afgrijselijk
terecht | gerechtvaardigd | gegrond | met recht
onterecht | ten onrechte | ongerechtvaardigd | ongegrond
eerlijk | fair | rechtvaardig | billijk
oneerlijk | onrechtvaardig | onbillijk | unfair
redelijk | billijk
onpartijdig | neutraal | onbevooroordeeld
betrokken | geëngageerd
inhoudelijk | wat de inhoud betreft | op de inhoud | qua inhoud
praktisch | in de praktijk | in praktische zin
digitaal | elektronisch | langs digitale weg | langs elektronische weg | online
schriftelijk | op schrift | per brief | op papier
mondeling | in woorden
telefonisch | per telefoon | via de telefoon
persoonlijk | in persoon | zelf
automatisch | geautomatiseerd | vanzelf
handmatig | met de hand | manueel
rechtstreeks | direct
indirect | zijdelings | via een omweg
expliciet | uitdrukkelijk | nadrukkelijk | met zoveel woorden
impliciet | stilzwijgend
bewust | doelbewust | welbewust | met opzet | opzettelijk | moedwillig | willens en wetens
onbewust | onbedoeld | per ongeluk | onopzettelijk
strikt | streng | stringent | strak
soepel | flexibel
flexibel | wendbaar | buigzaam
ruim | royaal | ruimhartig | genereus
schaars | krap | beperkt beschikbaar | schaarste
voldoende | genoeg | toereikend | afdoende | adequaat
maximaal | ten hoogste | hooguit | hoogstens | op zijn hoogst
voornaamste | belangrijkste | meest belangrijke | primaire
primair | in de eerste plaats | eerst en vooral | allereerst
secundair | in de tweede plaats
verder | nader | aanvullend | bijkomend
aanvullend | extra | additioneel | bijkomend | supplementair | nader
resterend | overig | overgebleven | overblijvend
overig | ander | resterend
toegenomen | gestegen | gegroeid | groter | hoger
afgenomen | gedaald | verminderd | lager | kleiner
vermist | zoek | spoorloos
leeg | onbezet | leegstaand
natuurlijk | uiteraard | vanzelfsprekend | het spreekt voor zich | het spreekt vanzelf | allicht
daadwerkelijk | werkelijk | feitelijk | in werkelijkheid | metterdaad
bijvoorbeeld | bij wijze van voorbeeld
slechts | alleen | enkel | uitsluitend | louter
vooral | met name | in het bijzonder | voornamelijk | hoofdzakelijk | bovenal
opnieuw | wederom | nogmaals | andermaal | weer | nog eens | nog een keer
terug | retour
elders | op een andere plaats | ergens anders
overal | allerwegen | op alle plaatsen
samenhangend | coherent | in samenhang
gecoördineerd | op elkaar afgestemd
integraal | in samenhang | in onderlinge samenhang
preventief | ter voorkoming | uit voorzorg | bij wijze van voorzorg
repressief | bestraffend
proactief | uit eigen beweging | op eigen initiatief
ambitieus | met ambitie
vooruitstrevend | progressief
innovatief | vernieuwend
dodelijk | met dodelijke afloop | fataal
vitaal | van levensbelang
cruciaal | doorslaggevend
openlijk | onverholen
terughoudend | gereserveerd
bescheiden | ingetogen
intensief | met grote inzet
onverminderd | onverkort
onveranderd | ongewijzigd | hetzelfde gebleven
herkenbaar | te herkennen
meetbaar | te meten
controleerbaar | verifieerbaar | toetsbaar | te controleren
herleidbaar | te herleiden
traceerbaar | te traceren | na te gaan
navolgbaar | te volgen | traceerbaar
aantoonbaar | bewijsbaar | aanwijsbaar
merkbaar | voelbaar
onmiddellijk | meteen | terstond | per direct | ogenblikkelijk | onverwijld | acuut | per ommegaande
vroeg | in een vroeg stadium
gaandeweg | geleidelijk | in de loop der tijd
gestaag | voortdurend | aanhoudend
voortdurend | continu | doorlopend | aanhoudend | onafgebroken | constant | permanent
continu | vierentwintig uur per dag | dag en nacht | onafgebroken
`;
