/**
 * Adjectives, adverbs, prepositional phrases and conjunctions, one group a line
 * (see synonyms.ts for the notation and the sources).
 */
export const OTHER_SYNONYMS = `
aansluitend | vervolgens | daarna
aanstaand | komend | eerstvolgend | volgend
aanvankelijk | eerst | in eerste instantie | oorspronkelijk | in het begin
aanzienlijk | fors | flink | substantieel | behoorlijk | significant | sterk
abusievelijk | per abuis | per ongeluk | bij vergissing | ten onrechte
actueel | huidig | recent
afwijkend | ander | verschillend | anders
algemeen | generiek
anoniem | naamloos | zonder naam
apart | afzonderlijk | separaat | los
automatisch | vanzelf
bereid | genegen
betaalbaar | goedkoop
betrokken | desbetreffend | betreffend | bewust
bijzonder | speciaal | specifiek
blijvend | permanent | duurzaam | structureel
bovengenoemd | bovenstaand | hiervoor genoemd | voornoemd
breed | ruim
buitenslands | in het buitenland | buitenlands
centraal | landelijk
concreet | specifiek | tastbaar
contractueel | bij contract | in het contract
deskundig | vakkundig | bekwaam
destijds | toen | toentertijd | indertijd | in die tijd | op dat moment
deugdelijk | degelijk | goed
dikwijls | vaak | veelal | frequent
doelmatig | efficiënt
doeltreffend | effectief
doorlopend | continu | voortdurend | permanent | onafgebroken
draadloos | wireless
dringend | urgent | spoedeisend
dus | derhalve | daarom | om die reden | bijgevolg | aldus | zodoende
duurzaam | blijvend
echt | werkelijk | daadwerkelijk | feitelijk
eenduidig | helder | duidelijk | eenvormig | uniform
eenvormig | uniform | gelijkluidend
eerdaags | binnenkort | weldra | spoedig
eigenlijk | in feite | feitelijk
elders | op een andere plek | ergens anders | op andere plaatsen
elektronisch | digitaal | online | via internet
enigszins | een beetje | ietwat | licht
essentieel | cruciaal | onmisbaar | onontbeerlijk | wezenlijk | van wezenlijk belang | van essentieel belang
evenmin | ook niet | ook geen
evident | duidelijk | klaarblijkelijk | helder
exact | precies | nauwkeurig
extra | aanvullend | additioneel | bijkomend | meer
fataal | dodelijk
feitelijk | daadwerkelijk | werkelijk
financieel | geldelijk
frequent | vaak | geregeld
fysiek | lichamelijk
gangbaar | gebruikelijk | normaal | regulier
gebrekkig | slecht | onvoldoende
gedegen | grondig | zorgvuldig | degelijk
gedetailleerd | uitvoerig | uitgebreid
gedurende | tijdens | in de loop van
gehandhaafd | in stand
gelijk | eender | hetzelfde | identiek
gelijkwaardig | vergelijkbaar | equivalent
gemakkelijk | eenvoudig | makkelijk | simpel
geneeskundig | medisch
gereed | klaar | af | voltooid
geschikt | passend | adequaat
gezamenlijk | samen | gemeenschappelijk | met elkaar
gratis | kosteloos | zonder kosten | om niet
grondig | uitvoerig | diepgaand
grotendeels | voor het grootste deel | overwegend | hoofdzakelijk
grootschalig | op grote schaal
halverwege | medio
helder | duidelijk
hoeveel | welk aantal | wat het aantal
hierop | daarop | hierna
identiek | gelijk
illegaal | onwettig | clandestien
in elk geval | in ieder geval | hoe dan ook
incidenteel | eenmalig
inclusief | met inbegrip van | waaronder | met daarin
individueel | persoonlijk | afzonderlijk
ingevolge | krachtens | op grond van | op basis van
inhoudelijk | qua inhoud
inderhaast | haastig
integraal | geheel
internationaal | mondiaal
ten minste | minstens | tenminste | minimaal | op zijn minst
jaarlijks | elk jaar | ieder jaar | per jaar | eens per jaar | eenmaal per jaar | één keer per jaar
halfjaarlijks | tweemaal per jaar | twee keer per jaar | elk halfjaar | elke zes maanden
per kwartaal | elk kwartaal | ieder kwartaal | elke drie maanden | eenmaal per kwartaal | driemaandelijks | kwartaal
juridisch | rechtens | in rechte
kortgeleden | onlangs | recent | recentelijk | niet lang geleden | kort geleden
kosteloos | gratis
kwetsbaar | weerloos | kwetsbaarheid
laagdrempelig | toegankelijk
landelijk | nationaal | in het hele land
langdurig | lang | geruim | lange tijd | gedurende lange tijd
langzaam | traag | geleidelijk
louter | alleen | slechts
lokaal | plaatselijk | ter plaatse
maandelijks | elke maand | iedere maand | per maand | eens per maand
medisch | geneeskundig
meteen | direct | onmiddellijk | terstond | dadelijk | per omgaande
minderjarig | onder de 18 | jonger dan 18
momenteel | nu | op dit moment | thans | vandaag de dag | op het ogenblik | anno nu
nadat | na | zodra
nader | verder | aanvullend
nadien | daarna | sindsdien | later
namens | in naam van | uit naam van
nationaal | landelijk | binnenlands
nauw | intensief | innig
nauwelijks | amper | ternauwernood | haast niet | bijna niet
niettemin | desondanks | desalniettemin | toch | evenwel
noodgedwongen | gedwongen
noodzakelijkerwijs | per se
nogmaals | opnieuw | wederom | weer
omgekeerd | andersom
omvangrijk | groot | uitgebreid | grootschalig
onafhankelijk | zelfstandig | autonoom | eigenstandig
onafhankelijk van | los van | staat los van | zonder band met
onderling | met elkaar | wederzijds | tussen
ondanks | niettegenstaande | in weerwil van | ongeacht
onlangs | recent | kortgeleden | laatst
ontoereikend | onvoldoende | te weinig | tekort
onverminderd | onverkort
onveranderd | ongewijzigd | hetzelfde
openlijk | in het openbaar | publiekelijk
operationeel | in bedrijf | in werking | werkzaam
opvallend | opmerkelijk
oorspronkelijk | aanvankelijk | initieel
overbodig | onnodig
overeenkomstig | conform | in overeenstemming met | in lijn met
parallel | gelijktijdig | tegelijk
passend | geschikt
plaatselijk | lokaal
plausibel | aannemelijk | geloofwaardig
plotseling | ineens | onverwacht | opeens
precies | exact
preventief | uit voorzorg | als voorzorg
primair | eerst | allereerst
privé | particulier | persoonlijk
psychisch | geestelijk | mentaal
recent | onlangs | kortgeleden | laatst
regelmatig | geregeld | met regelmaat | op gezette tijden | periodiek
regionaal | in de regio
representatief | dekkend
respectievelijk | dan wel
rijk | vermogend | welgesteld
roekeloos | onverantwoord
schriftelijk | per brief | op schrift
simultaan | gelijktijdig
sinds | sedert | vanaf
slecht | gebrekkig | beroerd
spoedeisend | acuut | dringend
steevast | altijd
strafrechtelijk | via het strafrecht
strikt | streng | rigide
te allen tijde | altijd | steeds
tegelijk | gelijktijdig | tegelijkertijd | simultaan
telefonisch | per telefoon
ten behoeve van | voor | ten gunste van | in het belang van
ten koste van | ten nadele van
ten aanzien van | over | aangaande | wat betreft | met betrekking tot
ter plaatse | op locatie | ter plekke | aldaar
terecht | met recht | gerechtvaardigd
terughoudend | behoedzaam | voorzichtig
tezamen | samen | bij elkaar | gezamenlijk
tijdelijk | voorlopig | interim
toekomstig | in de toekomst | komend
transparant | open | inzichtelijk | doorzichtig
tussentijds | tussendoor
uiteindelijk | ten slotte | per saldo | finaal
uiterlijk | op zijn laatst | ten laatste | niet later dan | vóór
uitgezonderd | behalve | op na
uitsluitend | alleen | enkel | exclusief
uniek | enig
vanwege | wegens | door | als gevolg van | in verband met
vanzelfsprekend | vanzelfsprekendheid | {spreken} vanzelf | vanzelf {spreken} | spreekt voor zich
{overeenkomen} met | vergelijkbaar | gelijk {zijn} aan
afhankelijk {zijn} van | {afhangen} van | aangewezen {zijn} op | {bepalen} door | afhankelijk | aangewezen op
vergelijkbaar | soortgelijk | gelijksoortig | van dezelfde orde
verderop | later
verplicht | gehouden | verplichting | plicht
verschillend | uiteenlopend | divers | onderscheiden
verstrekkend | vergaand | ingrijpend
vertrouwelijk | in vertrouwen
volledig | geheel | compleet | totaal | integraal | voluit
volwassen | meerderjarig
voorafgaand aan | voor | alvorens | voordat
vooralsnog | voorlopig | tot nu toe
voordelig | gunstig
voormalig | vroeger | gewezen | oud | toenmalig
voornaam | belangrijk
vooruitlopend op | in afwachting van
voortaan | vanaf nu | in het vervolg | van nu af aan
vrijwel | nagenoeg | bijna | zo goed als | praktisch | haast
vrijwillig | uit eigen beweging | op vrijwillige basis | spontaan | uit vrije wil
wekelijks | elke week | iedere week | eens per week
wereldwijd | mondiaal | in de hele wereld
wettelijk | bij wet | in de wet | volgens de wet
willekeurig | aselect | steekproefsgewijs
zelf | eigenhandig | persoonlijk
zelfstandig | onafhankelijk | eigenstandig | op eigen kracht
zodanig | dusdanig | dermate
zorgvuldig | nauwgezet | nauwkeurig | secuur | met zorg
zonder tussenkomst van | buiten .. om
gering | klein | beperkt
daarbij | hierbij | in dat verband
met name | vooral | in het bijzonder | bovenal
onder andere | onder meer | waaronder | bijvoorbeeld | onder anderen | mede
evenals | net als | zoals | net zoals | alsmede | alsook | zowel | en
net als | evenals | zoals | net zoals | gelijk
in het kader van | als onderdeel van | binnen
in de nabijheid van | nabij | dicht bij | in de buurt van | bij
in het belang van | ten behoeve van
ten tijde van | tijdens | gedurende
door middel van | via | met behulp van | aan de hand van | met | per
in plaats van | in de plaats van | ter vervanging van
aan bod {komen} | besproken {worden} | aan de orde {komen} | ter sprake {komen} | {bespreken}
van mening | van oordeel | {vinden} | {achten}
uit hoofde van | op grond van | vanuit
met inachtneming van | rekening houdend met | met respect voor
naar aanleiding van | na | in reactie op | vanwege
ondersteund door | met steun van
onder verwijzing naar | verwijzend naar
vasteland | vaste wal
streng | strikt | rigoureus | stringent
unaniem | eenstemmig | eenparig
leeg | onbemand
blij | verheugd | tevreden
boos | verontwaardigd | kwaad
bang | bevreesd
ziek | onwel
klein | gering | beperkt
groot | omvangrijk | aanzienlijk
snel | vlot | rap | spoedig
hoog | fors
laag | gering
oud | bejaard
breder | ruimer
vaker | meer | frequenter
zelden | zelden of nooit | hoogst zelden
alsnog | toch | nog
dichtbij | nabij | in de buurt
ver weg | veraf
mondeling | in een gesprek | verbaal
vrijblijvend | niet bindend | zonder verplichting
binnenkort | op korte termijn | spoedig | weldra | in de nabije toekomst
van nature | uit zichzelf
jegens | tegenover | ten opzichte van
in afwijking van | anders dan
zonder dat | terwijl .. niet
in geval van | bij | indien
te zijner tijd | later | op termijn
voor de duur van | gedurende
in eigen land | binnenslands
in het weekend | op zaterdag en zondag
doordeweeks | op werkdagen | door de week
's ochtends | in de ochtend
's avonds | in de avond
's nachts | in de nacht | gedurende de nacht
in de winter | in de wintermaanden | 's winters
in de zomer | in de zomermaanden | 's zomers
in het voorjaar | in de lente
in het najaar | in de herfst
verkeerd | onjuist | fout | foutief
lang | lengte
hoog | hoogte
breed | breedte
diep | diepte
zwaar | zwaarte | gewicht
groot | grootte | omvang
dik | dikte
sterk | sterkte
stil | stilte
leeg | leegte
vol | volheid
ver | afstand
oud | leeftijd
duur | prijs
`;
