/**
 * Adverbs, adjectives, prepositional phrases and conjunctions that any topic uses. One group a line; the
 * notation is that of commitment.ts. From general knowledge of Dutch official style.
 */
export const GENERAL_ADVERBS = `
aan bod {komen} | besproken {worden} | aan de orde {komen} | ter sprake {komen} | {bespreken}
aanstaand | komend | eerstvolgend | volgend
aanvankelijk | eerst | in eerste instantie | oorspronkelijk | in het begin
aanzienlijk | fors | flink | substantieel | behoorlijk | significant | sterk
abusievelijk | per abuis | per ongeluk | bij vergissing
achteraf | naderhand | nadien | later
actueel | huidig
afhankelijk {zijn} van | {afhangen} van | aangewezen {zijn} op | afhankelijk | aangewezen op
afwijkend | ander | verschillend | anders
anoniem | naamloos
bang | bevreesd
belangrijk | van belang | belang
betreffend | desbetreffend | onderhavig | genoemd | voornoemd
bij meerderheid | met meerderheid van stemmen
binnenkort | op korte termijn | spoedig | weldra | in de nabije toekomst
blij | verheugd
blijvend | permanent | duurzaam
boos | kwaad
bovengenoemd | bovenstaand | hiervoor genoemd | voornoemd
breder | ruimer
breed | ruim
buitenslands | in het buitenland | buitenlands
concreet | specifiek | tastbaar
contractueel | bij contract | in het contract
daarbij | hierbij | in dat verband
daling | verlaging | vermindering
dichtbij | nabij | in de buurt
dikwijls | vaak | frequent
doordeweeks | op werkdagen | door de week
draadloos | wireless
dus | derhalve | daarom | om die reden | bijgevolg | aldus | zodoende
echt | werkelijk | daadwerkelijk | feitelijk
eenduidig | eenvormig | uniform
eenvormig | uniform | gelijkluidend
eerdaags | binnenkort | weldra | spoedig
elders | op een andere plek | ergens anders | op andere plaatsen
enigszins | een beetje | ietwat | licht
evenals | net als | net zoals | alsmede | alsook
evident | duidelijk
frequent | vaak | geregeld
fysiek | lichamelijk
gebrekkig | slecht
gehandhaafd | in stand
gelijk | eender | hetzelfde
gelijkwaardig | equivalent
geneeskundig | medisch
gereed | klaar | af | voltooid
gering | klein | beperkt
gesloten | dicht
groot | omvangrijk | aanzienlijk
grootschalig | op grote schaal
grotendeels | voor het grootste deel | overwegend | hoofdzakelijk
hierop | daarop | hierna
hoeveel | welk aantal | wat het aantal
hoofdzakelijk | in hoofdzaak | voornamelijk
illegaal | onwettig | clandestien
in de winter | in de wintermaanden | 's winters
in de zomer | in de zomermaanden | 's zomers
in eigen land | binnenslands
in elk geval | in ieder geval | hoe dan ook
in geval van | bij | indien
in het najaar | in de herfst
lang | lengte
hoog | hoogte
breed | breedte
diep | diepte
zwaar | zwaarte | gewicht
dik | dikte
sterk | sterkte
stil | stilte
leeg | leegte
vol | volheid
ver | afstand
oud | leeftijd
duur | prijs
in het voorjaar | in de lente
in totaal | samen | totaal | bij elkaar | opgeteld | alles bij elkaar | gezamenlijk
inclusief | met inbegrip van | met daarin
inderhaast | haastig
individueel | afzonderlijk
inmiddels | ondertussen | intussen | reeds | al
jaarlijks terugkerend | periodiek
jaarlijks | elk jaar | ieder jaar | per jaar | eens per jaar | eenmaal per jaar | één keer per jaar
juridisch | rechtens | in rechte
laagdrempelig | toegankelijk
langdurig | lang | geruim | lange tijd | gedurende lange tijd
lange tijd | langdurig | geruime tijd
leegstaand | onbewoond
met algemene stemmen | unaniem | eenstemmig
meteen | direct | onmiddellijk | terstond | dadelijk | per omgaande
minderjarig | onder de 18 | jonger dan 18
momenteel | nu | op dit moment | thans | vandaag de dag | op het ogenblik | anno nu
mondeling | verbaal
nadien | daarna | sindsdien | later
nauw | intensief | innig
nauwelijks | amper | ternauwernood
nauwgezet | nauwlettend | nauwkeurig | zorgvuldig | precies | secuur
nauwlettend | op de voet | scherp
niettemin | desondanks | desalniettemin | toch | evenwel
noodgedwongen | gedwongen
noodzakelijk | nodig | vereist | benodigd | noodzaak
noodzakelijkerwijs | per se
nooit | nimmer
om te | teneinde | met het oog op | met als doel | opdat
omgekeerd | andersom
onafhankelijk van | los van | staat los van
onafhankelijk | zelfstandig | autonoom | eigenstandig
onderling | met elkaar | wederzijds
ondersteund door | met steun van
onlangs | recent | kortgeleden | laatst
online | via internet
onmiddellijk | meteen | direct | terstond | per direct | ogenblikkelijk | aanstonds | onverwijld | per ommegaande
ontoereikend | onvoldoende | te weinig | tekort
onveranderd | ongewijzigd | hetzelfde
oorspronkelijk | aanvankelijk | initieel
op vrije voeten | vrij
openlijk | in het openbaar | publiekelijk
operationeel | in bedrijf | in werking | werkzaam
opnieuw | weer | nogmaals | wederom | andermaal | hernieuwd
opvallend | opmerkelijk
oud | bejaard
{overeenkomen} met | gelijk {zijn} aan
parallel | gelijktijdig | tegelijk
per kwartaal | elk kwartaal | ieder kwartaal | elke drie maanden | eenmaal per kwartaal | driemaandelijks | kwartaal
plausibel | aannemelijk | geloofwaardig
plotseling | ineens | opeens
preventief | uit voorzorg | als voorzorg
privé | particulier
regelmatig | geregeld | met regelmaat
rijk | vermogend | welgesteld
ruim voldoende | meer dan voldoende
sinds | vanaf | sedert | met ingang van | ingaande | per
slecht | beroerd
snel | vlot | rap | spoedig
snel | vlug | rap | spoedig
speciaal | specifiek
spoedeisend | acuut | dringend
steevast | altijd
streng | strikt | rigoureus | stringent
te zijner tijd | later | op termijn
ten minste | minstens | tenminste | minimaal | op zijn minst
ter plaatse | op locatie | ter plekke | aldaar
terughoudend | behoedzaam | voorzichtig
tezamen | samen | bij elkaar | gezamenlijk
tijdelijk | voorlopig | interim
tussentijds | tussendoor
uiteindelijk | ten slotte | per saldo | finaal
uiterlijk | op zijn laatst | ten laatste | vóór
uitsluitend | alleen | enkel | exclusief
unaniem | eenstemmig | eenparig
uniek | enig
vaker | frequenter
van mening | van oordeel | {vinden} | {achten}
van nature | uit zichzelf
van oordeel | van mening | mening | oordeel | opvatting | standpunt | visie | zienswijze
vanwege | wegens | als gevolg van | ten gevolge van | door | doordat | omdat | aangezien | het gevolg van | een gevolg van | in verband met
vanzelfsprekend | vanzelfsprekendheid | {spreken} vanzelf | vanzelf {spreken} | spreekt voor zich
vasteland | vaste wal
ver weg | veraf
vergelijkbaar | soortgelijk | gelijksoortig | van dezelfde orde
verplicht | gehouden | verplichting | plicht
verstrekkend | vergaand | ingrijpend
vertrouwelijk | in vertrouwen
volledig | geheel | compleet | totaal | integraal | voluit
volwassen | meerderjarig
voor de duur van | gedurende
vooralsnog | voorlopig
vooruitlopend op | in afwachting van
vrijwel | nagenoeg | bijna | zo goed als | praktisch | haast
wereldwijd | mondiaal | in de hele wereld
willekeurig | aselect
zelf | eigenhandig | persoonlijk
zelfstandig | onafhankelijk | eigenstandig | op eigen kracht
zodanig | dusdanig | dermate
zo'n | een dergelijk | dergelijke | zulk | zulke | een soortgelijk
zorgvuldig | nauwgezet | nauwkeurig | secuur | met zorg
`;
