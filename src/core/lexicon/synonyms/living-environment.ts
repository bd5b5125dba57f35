/**
 * Farming, nature, fishery, animals, energy, climate, water, traffic, rail, aviation and housing. One group
 * a line, exact equivalents only; the notation is that of commitment.ts, and `sluis~en` stands for
 * singular and plural. From general knowledge of Dutch.
 */
export const LIVING_ENVIRONMENT = `
landbouw | agrarische sector | landbouwsector | agrarisch bedrijfsleven
boer~en | agrariër~s | landbouwer~s | agrarisch ondernemer | agrarische ondernemers | boerin | boerinnen | agrarisch ondernemers
boerenbedrijf | boerenbedrijven | agrarisch bedrijf | agrarische bedrijven | landbouwbedrijf | landbouwbedrijven | boerderij~en
veehouder~s | veeboer~en
veehouderij~en | veehouderijbedrijf | veehouderijbedrijven | veeteelt
veestapel | aantal dieren | omvang van de veestapel
melkveehouder~s | melkveeboer~en
melkveehouderij~en | melkveebedrijf | melkveebedrijven
varkenshouder~s | varkensboer~en
varkenshouderij~en | varkenssector
pluimveehouder~s | kippenboer~en
pluimveehouderij~en | pluimveesector | kippenhouderij
akkerbouw | akkerbouwsector
akkerbouwer~s | akkerbouwbedrijf | akkerbouwbedrijven
tuinder~s | glastuinder~s
glastuinbouw | kassenteelt | glastuinbouwsector
kas~sen | broeikas~sen
gewas~sen | teelt~en
oogst~en | {oogsten}
mest | dierlijke mest
mestoverschot~ten | overschot aan mest
mestfraude | fraude met mest
kunstmest | anorganische meststoffen
bestrijdingsmiddel~en | gewasbeschermingsmiddel~en | pesticide~n | landbouwgif
gewasbescherming | bescherming van gewassen
biologische landbouw | ecologische landbouw | biologische teelt
landbouwgrond~en | agrarische grond | agrarische gronden | akkerland
weiland~en | weide~n | grasland~en
platteland | landelijk gebied | buitengebied | plattelandsgebied
stal~len | dierenverblijf | dierenverblijven
dierenwelzijn | welzijn van dieren | dierwelzijn
dier~en | beest~en
huisdier~en | gezelschapsdier~en
proefdier~en | dieren in proeven
dierproef | dierproeven | dierexperiment~en | proef op dieren | proeven op dieren
dierenmishandeling | mishandeling van dieren
dierenarts~en | veearts~en | veterinair
dierziekte~n | ziekte bij dieren | ziekten bij dieren | dierziektes
vogelgriep | aviaire influenza
mond-en-klauwzeer | mkz
blauwtong | bluetongue
varkenspest | afrikaanse varkenspest
{ruimen} | ruiming~en | {doden} van besmette dieren | {afmaken}
slachthuis | slachthuizen | slachterij~en | abattoir~s
{slachten} | slacht
veetransport~en | dierentransport~en | transport van dieren | vervoer van dieren
jacht | {jagen} | bejaging
jager~s | jachthouder~s
stroperij | {stropen}
afschot | {afschieten}
wild | in het wild levende dieren | wilde dieren
natuur | natuurwaarden
natuurgebied~en | natuurreservaat | natuurreservaten | beschermd natuurgebied
natuurbeheer | beheer van natuur | beheer van natuurgebieden
natuurherstel | herstel van natuur | herstel van de natuur
natuurbehoud | behoud van natuur | natuurbescherming | bescherming van natuur | bescherming van de natuur
natuurorganisatie~s | natuurbeschermingsorganisatie~s
natuurvergunning~en | vergunning op grond van de natuurwetgeving
biodiversiteit | soortenrijkdom | biologische diversiteit | verscheidenheid aan soorten
plant- en diersoorten | dier- en plantensoorten | flora en fauna
diersoort~en | soort dieren
beschermde soort | beschermde diersoort | beschermde soorten | beschermde diersoorten
uitheemse soort | exoot | exoten | invasieve exoot | invasieve exoten | uitheemse soorten
bos~sen | woud~en
{kappen} | kap | houtkap | bomenkap | {vellen}
stikstof | stikstofverbindingen
stikstofuitstoot | stikstofemissie~s | uitstoot van stikstof | emissie van stikstof
stikstofdepositie | neerslag van stikstof | depositie van stikstof | stikstofneerslag
stikstofreductie | vermindering van stikstof | reductie van stikstof
ammoniak | nh3
kritische depositiewaarde | kdw
piekbelaster~s | grootste uitstoters in de buurt van natuurgebieden
uitkoop | {uitkopen} | opkoop | {opkopen} | uitkoopregeling~en | opkoopregeling~en
vrijwillige beëindiging | vrijwillig stoppen
visserij | visserijsector | visvangst
visser~s | beroepsvisser~s
vissersboot | vissersboten | vissersvaartuig~en | vissersschip | vissersschepen
vangst~en | visvangst~en
vangstquotum | vangstquota | visquotum | visquota
visbestand~en | visstand | vispopulatie~s
aanlandplicht | aanlandingsverplichting
pulsvisserij | vissen met de puls | elektrische visserij
garnalenvisser~s | garnalenvisserij
mosselvisserij | mosselsector
energie | energievoorziening
energiebedrijf | energiebedrijven | energieleverancier~s | energiemaatschappij~en | leverancier van energie
energierekening~en | energienota~'s | rekening voor gas en licht
energieprijs | energieprijzen | prijs van energie | prijzen voor energie | energietarief | energietarieven
energiekosten | kosten voor energie | uitgaven aan energie
energietransitie | overgang naar duurzame energie | omschakeling naar duurzame energie
energiebesparing | besparing van energie | besparing op energie | minder energie verbruiken
energieverbruik | energiegebruik | verbruik van energie | gebruik van energie
duurzame energie | hernieuwbare energie | groene energie | schone energie | energie uit hernieuwbare bronnen
fossiele brandstof | fossiele brandstoffen | kolen , olie en gas
aardgas | gas
gaswinning | winning van aardgas | winning van gas | gasproductie
gasveld~en | gasvoorkomen~s
gasopslag | opslag van gas
gasnet~ten | gasnetwerk~en
elektriciteit | stroom | elektra | elektrische energie
elektriciteitsnet~ten | stroomnet~ten | elektriciteitsnetwerk~en | stroomnetwerk
netbeheerder~s | beheerder van het elektriciteitsnet
netcongestie | overbelasting van het stroomnet | krapte op het stroomnet | congestie op het elektriciteitsnet | vol stroomnet
stroomstoring~en | stroomuitval | elektriciteitsstoring~en
kolencentrale~s | kolengestookte centrale~s
kerncentrale~s | kernenergiecentrale~s | nucleaire centrale~s
kernenergie | nucleaire energie | atoomenergie
kernafval | radioactief afval | nucleair afval
windmolen~s | windturbine~s
windpark~en | windmolenpark~en
wind op zee | windenergie op zee | offshore wind
windenergie | energie uit wind
zonnepaneel | zonnepanelen | pv-paneel | pv-panelen
zonnepark~en | zonneweide~n | zonneveld~en
zonne-energie | energie uit zon | zonnestroom
warmtenet~ten | warmtenetwerk~en | stadsverwarming | stadswarmte
warmtepomp~en | elektrische warmtepomp
cv-ketel | cv-ketels | gasketel | gasketels
waterstof | h2
biomassa | biogrondstoffen
salderingsregeling | saldering | salderen
mijnbouw | delfstofwinning | winning van delfstoffen
mijnbouwschade | schade door mijnbouw
aardbevingsschade | schade door aardbevingen | bevingsschade
aardbeving~en | beving~en
bodemdaling | verzakking van de bodem
klimaatverandering | opwarming van de aarde | verandering van het klimaat | klimaatcrisis
klimaatdoel~en | klimaatdoelstelling~en
klimaatadaptatie | aanpassing aan klimaatverandering
klimaatneutraal | co2-neutraal
broeikasgas~sen | broeikasgasemissie~s
co2-uitstoot | uitstoot van co2 | co2-emissie | co2-emissies | koolstofdioxide-uitstoot | uitstoot van koolstofdioxide | emissie van co2
koolstofdioxide | co2 | kooldioxide
uitstoot | emissie~s | {uitstoten} | {emitteren}
verduurzaming | verduurzamen | {verduurzamen} | duurzamer maken
milieu | leefmilieu
milieuverontreiniging | milieuvervuiling | vervuiling van het milieu
verontreiniging~en | vervuiling~en | {vervuilen} | {verontreinigen}
milieuvergunning~en | omgevingsvergunning milieu
milieuschade | schade aan het milieu
milieuorganisatie~s | milieubeweging
luchtkwaliteit | kwaliteit van de lucht
luchtverontreiniging | luchtvervuiling | vervuiling van de lucht
fijnstof | fijn stof
bodemverontreiniging | bodemvervuiling | vervuiling van de bodem
bodem | grond | ondergrond
bodemsanering~en | sanering van de bodem
gevaarlijke stof | gevaarlijke stoffen | schadelijke stof | schadelijke stoffen
zeer zorgwekkende stof | zzs | zeer zorgwekkende stoffen
chemische stof | chemicaliën | chemische stoffen
pfas | poly- en perfluoralkylstoffen
asbest | asbesthoudend materiaal
lozing~en | {lozen} | geloosd
geluidsoverlast | geluidshinder | geluidhinder | overlast van geluid
geluidsnorm~en | geluidseis~en | geluidgrens
stank | geurhinder | geuroverlast | stankoverlast
afval | vuilnis | afvalstof | afvalstoffen | vuil
zwerfafval | zwerfvuil | rondslingerend afval
afvalverwerking | verwerking van afval
afvalverwerker~s | afvalverwerkingsbedrijf | afvalverwerkingsbedrijven | afvalbedrijf | afvalbedrijven
afvalverbrandingsinstallatie~s | afvalverbrander~s | afvaloven~s
recycling | hergebruik | {recyclen} | {hergebruiken}
circulaire economie | kringloopeconomie
statiegeld | statiegeldregeling
verpakking~en | verpakkingsmateriaal
plastic | kunststof
kunststof~fen | plastics
drinkwater | kraanwater | leidingwater
waterkwaliteit | kwaliteit van het water | kwaliteit van water
oppervlaktewater~en | water in sloten , meren en rivieren
grondwater | water in de bodem
grondwaterstand~en | grondwaterpeil~en
waterpeil~en | waterstand~en | peil van het water
waterveiligheid | bescherming tegen overstromingen | veiligheid tegen overstromingen
hoogwater | hoge waterstand
afvalwater | rioolwater
rioolwaterzuivering~en | rioolwaterzuiveringsinstallatie~s | waterzuivering~en
riolering | riool
dijkversterking~en | versterking van dijken | dijkverbetering
sluis | sluizen | schutsluis
rivier~en | waterloop
vaarweg~en | waterweg~en | vaarroute~s
kust | kuststrook | kustgebied
strand~en | kuststrand
zeespiegelstijging | stijging van de zeespiegel
binnenvaart | binnenscheepvaart
binnenvaartschip | binnenvaartschepen | binnenschip | binnenschepen
scheepvaart | scheepvaartverkeer
zeeschip | zeeschepen | zeevaartschip
schip | schepen | vaartuig~en | boot | boten
haven~s | havengebied
havenbedrijf | havenautoriteit
veerboot | veerboten | veerpont~en | pont | veerdienst~en
infrastructuur | wegen , spoor en vaarwegen
verkeer | verkeersdeelname
verkeersdeelnemer~s | weggebruiker~s
verkeersveiligheid | veiligheid in het verkeer | veiligheid op de weg
verkeersongeval~len | verkeersongeluk~ken | ongeluk in het verkeer | ongeval in het verkeer
verkeersdode~n | dodelijk verkeersslachtoffer | dodelijke verkeersslachtoffers | doden in het verkeer
verkeersboete~s | boete in het verkeer | verkeersbon
snelheidsovertreding~en | te hard rijden | overschrijding van de maximumsnelheid
maximumsnelheid | snelheidslimiet~en | snelheidsgrens | toegestane snelheid
file~s | verkeersopstopping~en | congestie op de weg
snelweg~en | autosnelweg~en | rijksweg~en
wegwerkzaamheden | werkzaamheden aan de weg | werk aan de weg
wegbeheerder~s | beheerder van de weg
wegonderhoud | onderhoud van wegen | onderhoud aan wegen
onderhoud | instandhouding | {onderhouden}
renovatie~s | {renoveren} | groot onderhoud | {opknappen}
auto~'s | personenauto~'s | wagen~s
elektrische auto | elektrische auto's | elektrisch voertuig | elektrische voertuigen | stekkerauto~'s
vrachtwagen~s | vrachtauto~'s | truck~s
vrachtverkeer | goederenvervoer over de weg | wegtransport
bestelbus~sen | bestelauto~'s | bestelwagen~s
automobilist~en | autobestuurder~s | autorijder~s
vrachtwagenchauffeur~s | truckchauffeur~s | chauffeur~s
fiets~en | rijwiel~en
fietser~s | wielrijder~s
elektrische fiets | e-bike | elektrische fietsen | e-bikes
voetganger~s | wandelaar | wandelaars
fietspad~en | rijwielpad
laadpaal | laadpalen | oplaadpunt~en | laadpunt~en
tankstation~s | benzinestation~s | benzinepomp
brandstof~fen | motorbrandstof~fen
openbaar vervoer | ov | publiek vervoer
reiziger~s | passagier~s | inzittende~n
vervoerder~s | vervoersbedrijf | vervoersbedrijven | vervoersmaatschappij~en
dienstregeling~en | vertrektijden
taxi~'s | taxivervoer
spoor | spoorwegen | spoornet | spoorwegnet
spoorlijn~en | spoorverbinding~en | treinverbinding~en | spoortraject~en
trein~en | treinstel~len
treinverkeer | spoorverkeer | treinenloop
treinreiziger~s | reiziger met de trein | spoorreiziger~s
treinkaartje~s | treinticket~s | vervoersbewijs
station~s | treinstation~s | spoorwegstation~s
spoorbeheerder | prorail | beheerder van het spoor
spoorvervoerder~s | nederlandse spoorwegen | ns
spoorwegovergang~en | overweg~en | spoorovergang~en | gelijkvloerse kruising
goederentrein~en | goederenvervoer over het spoor | vrachttrein~en
internationale trein | grensoverschrijdende trein | internationale treinen
hogesnelheidslijn | hsl
storing~en | defect~en | uitval
luchtvaart | vliegverkeer | luchtverkeer
luchtvaartmaatschappij~en | vliegmaatschappij~en
vlucht~en | vliegbeweging~en | vliegreis
vliegpassagier~s | luchtreiziger~s
nachtvlucht~en | vlucht in de nacht | vluchten in de nacht
vliegtaks | vliegbelasting | vliegtuigbelasting
luchtruim | luchtruimindeling
luchtverkeersleiding | luchtverkeersleiders
drone~s | onbemand luchtvaartuig | onbemande luchtvaartuigen | onbemand vliegtuig | onbemande vliegtuigen
kerosine | vliegtuigbrandstof
wonen | huisvesting
woning~en | huis | huizen | woonruimte~n | woonhuis | woonhuizen
woningbouw | bouw van woningen | bouwen van woningen | huizenbouw
woningbouwproject~en | bouwproject~en | nieuwbouwproject~en
woningtekort~en | woningnood | tekort aan woningen | gebrek aan woningen
woningcorporatie~s | woningbouwvereniging~en | woningbouwcorporatie~s | corporatie~s | toegelaten instelling
sociale huurwoning | sociale huurwoningen | corporatiewoning~en
huurwoning~en | huurhuis | huurhuizen
koopwoning~en | koophuis | koophuizen | eigen woning
appartement~en | flat~s | etagewoning~en
nieuwbouwwoning~en | nieuw gebouwde woning | nieuwbouwhuis
nieuwbouw | nieuwe woningen
huurder~s | huurster~s
verhuurder~s | huisbaas | huisbazen | verhurende partij
huiseigenaar | huiseigenaren | woningeigenaar | woningeigenaren | eigenaar van een woning
huur | huurprijs | huurprijzen | huurbedrag
huurverhoging~en | verhoging van de huur | stijging van de huur
huurtoeslag | toeslag voor de huur
huurmarkt | markt voor huurwoningen
woningmarkt | huizenmarkt
huizenprijs | huizenprijzen | woningprijs | woningprijzen | prijs van woningen
hypotheek | hypotheken | hypothecaire lening~en
hypotheekrente | rente op de hypotheek
hypotheekrenteaftrek | aftrek van hypotheekrente
woningzoekende~n | mensen die een woning zoeken
starter~s | koopstarter~s
leegstand | leegstaande panden
kraken | {kraken} | kraak
studentenwoning~en | studentenkamer~s | kamer voor studenten
studentenhuisvesting | huisvesting van studenten | huisvesting voor studenten
ouderenwoning~en | seniorenwoning~en | woning voor ouderen
tijdelijke woning | flexwoning~en | tijdelijke woningen
woonwagen~s | woonwagenstandplaats
vakantiepark~en | recreatiepark~en | bungalowpark~en
vakantiewoning~en | recreatiewoning~en | vakantiehuis | vakantiehuizen
bouwvergunning~en | omgevingsvergunning voor bouwen
ruimtelijke ordening | ruimtelijk beleid | ruimtelijke inrichting
isolatie | {isoleren} | woningisolatie
brandveiligheid | veiligheid bij brand
fundering~en | fundament~en
funderingsschade | funderingsproblematiek | schade aan de fundering
grond~en | perceel | percelen | kavel~s | stuk grond
grondeigenaar | grondeigenaren | eigenaar van de grond
onteigening~en | {onteigenen}
wijk~en | buurt~en | stadswijk
dorp~en | kern | woonkern~en
stad | steden | stedelijk gebied
stedelijk | in de stad | in steden
leefbaarheid | leefbare omgeving
`;
