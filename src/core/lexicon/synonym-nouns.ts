/**
 * Nouns; a word counts by its stem, so that the singular does, one group a line
 * (see synonyms.ts for the notation and the sources).
 */
export const NOUN_SYNONYMS = `
aanbod | voorstel | offerte
aanbeveling | advies | suggestie
aandachtspunt | punt van aandacht
aandeel | deel | percentage | part
aangifte | melding
aanhouding | arrestatie | inhechtenisneming
aanleiding | reden | grond
aanpak | werkwijze | methode | benadering | handelwijze | manier van werken
aansprakelijk | verantwoordelijk | aansprakelijkheid
aantal | hoeveelheid
aanvrager | verzoeker | indiener
aanvraag | verzoek
aanvang | begin | start | beginpunt
aanwijzing | indicatie | signaal
accijns | belasting
achterban | leden
achterstand | vertraging | werkvoorraad
administratie | boekhouding | registratie
afdeling | onderdeel | unit | team
afname | daling | vermindering | reductie
afspraak | overeenkomst | akkoord | overeenstemming
afstand | traject
agrariër | boer | landbouwer | veehouder | tuinder
akkoord | overeenkomst | deal | overeenstemming
allochtoon | migrant
ambassade | diplomatieke vertegenwoordiging | diplomatieke post
ambtgenoot | collega | evenknie | counterpart | collega-minister
analyse | onderzoek | studie
apparaat | toestel | apparatuur
arbeidskracht | werknemer | arbeider | werkkracht
arbeidsmigrant | buitenlandse werknemer
archief | bewaarplaats
argument | reden | overweging
arrest | uitspraak | vonnis
arts | dokter | medicus | geneesheer | huisarts
aspect | punt | element | onderdeel
audit | doorlichting | controle
auteur | schrijver | opsteller
automobilist | bestuurder
autoriteit | instantie | overheid
bedrag | som | geldbedrag
bedrijf | onderneming | firma | vennootschap | bedrijfsleven | maatschappij
bedrijfstak | sector | branche
bedreiging | gevaar | risico | dreiging
beeldmateriaal | beelden | opnamen | camerabeelden | video-opnamen | filmbeelden
begroting | budget | raming
behoefte | vraag | noodzaak
bejaarde | oudere | senior
belanghebbende | betrokkene | stakeholder | betrokken partij
belangstelling | interesse | animo
belastingplichtige | belastingbetaler
beleid | beleidslijn | koers
bemanning | crew
berekening | calculatie
beroepsgroep | beroepsbeoefenaren | vakmensen
bestand | database | register | registratie | databank
bestand | staakt-het-vuren | wapenstilstand
besluit | beslissing | beschikking
besmetting | infectie
bestuur | leiding | directie
bestuurder | leidinggevende
betaling | vergoeding | uitkering
betrekking | baan | functie | dienstverband
bevinding | conclusie | uitkomst | resultaat
bevolking | inwoners | inwonertal | burgers
bezetting | personeelsbezetting | formatie
bezoek | visite | werkbezoek
bezuiniging | besparing | korting
bijeenkomst | vergadering | overleg | bespreking | zitting | sessie
bijstandsuitkering | bijstand
bijvangst | meegevangen vis
biljet | papier
bindend | verplichtend
boete | geldboete | geldstraf
bomen | bos
bouwer | aannemer | bouwbedrijf
brandweer | brandweerkorps
brief | schrijven | missive | bericht | kamerbrief
buitenlander | vreemdeling
burgemeester | burgervader | gezaghebber
bureau | adviesbureau | onderzoeksbureau | kantoor
camera | cameratoezicht
capaciteit | personeelscapaciteit | mankracht
casus | zaak | geval
centrum | kern
cijfer | getal | aantal | statistiek
coalitie | samenwerkingsverband
college | gemeentebestuur | college van b en w
college van procureurs-generaal | openbaar ministerie
commissie | comité | werkgroep
communicatie | voorlichting
computer | pc
concept | ontwerp | conceptversie
conclusie | slotsom | gevolgtrekking | bevinding
conflict | geschil | twist | onenigheid
contract | overeenkomst
controle | toezicht | inspectie | toetsing
crisis | noodsituatie
cultuur | kunst en cultuur
daad | handeling | actie
datum | dag | tijdstip
deelnemer | participant
delict | misdrijf | strafbaar feit | vergrijp | misdaad
departement | ministerie
detentie | hechtenis | gevangenschap | vrijheidsbeneming
deur | toegang
dienst | organisatie | instantie | uitvoeringsinstantie
dierenwelzijn | welzijn van dieren
dijk | waterkering
discussie | debat | gedachtewisseling
dochter | dochteronderneming
doelgroep | groep
doorlooptijd | behandelduur | behandeltijd
drank | alcohol
drempel | belemmering | obstakel | barrière | hindernis | hobbel
drukte | toeloop
duiding | uitleg | interpretatie
echtgenoot | partner
eis | vereiste | voorwaarde | norm | criterium
elektriciteit | stroom
elektriciteitsnet | stroomnet
energieleverancier | energiebedrijf | energiemaatschappij
enquête | vragenlijst | peiling
ernst | zwaarte
essentie | kern
etage | verdieping
evenement | manifestatie
expertise | deskundigheid | kennis | vakkennis
exploitant | uitbater | beheerder
fabriek | productielocatie | installatie
fabrikant | producent | maker
faculteit | opleiding
familie | nabestaanden | verwanten | familieleden
fase | stadium | etappe
fiets | rijwiel
fietser | wielrijder
film | video
fonds | pot
formulier | document
foto | afbeelding
fractie | kamerfractie | partij
gebouw | pand | bouwwerk | complex
gebruiker | afnemer
gedragscode | gedragsregels | gedragslijn
gedupeerde | slachtoffer | getroffene | benadeelde
geestelijk | psychisch | mentaal
gehandicapt | met een beperking | beperking | handicap
geheim | vertrouwelijk
geldstroom | financiering
geldverstrekker | financier
geluidsoverlast | geluidshinder | lawaai
gemeenteraad | raad
geneesmiddelentekort | tekort aan geneesmiddelen
gepensioneerde | pensioengerechtigde | aow'er
geschiktheid | bruikbaarheid
getuige | ooggetuige
gevecht | vechtpartij
gevangenis | penitentiaire inrichting | pi | huis van bewaring | justitiële inrichting | strafinrichting
gezondheidsklacht | klacht
gezin | huishouden
gift | donatie | schenking | bijdrage
gids | handleiding | handreiking | leidraad
goederen | producten | waren
grensoverschrijding | overschrijding
grondslag | basis | rechtsgrond | grond
grondwater | bodemwater
haast | spoed
handelaar | verkoper | koopman
handhaving | toezicht
handtekening | ondertekening
haven | havengebied
heling | verkoop van gestolen goederen
hoofd | leider | chef
hoogte | omvang | niveau | bedrag
hoorzitting | zitting
huisarts | dokter
huisdier | gezelschapsdier
huisvesting | woonruimte | onderdak | accommodatie | woning
huurder | bewoner
hulpdienst | hulpverlener
hulpmiddel | voorziening
hypotheek | lening
immigratie | migratie
impact | gevolg | effect | invloed
importeur | invoerder
inbreng | bijdrage
inbraak | diefstal
ingezetene | inwoner | burger | bewoner
informant | bron
informatie | gegevens | inlichtingen | data
ingang | toegang
inkomen | inkomsten | verdiensten | salaris
inkomsten | opbrengst | ontvangsten | baten
inlichtingendienst | veiligheidsdienst
innovatie | vernieuwing
inspanning | poging
instemming | toestemming | akkoord | goedkeuring
instrument | middel
intentie | voornemen | bedoeling
internet | web
investeerder | geldschieter
inzending | zending
jongere | jeugdige | jeugd | adolescent
journalist | verslaggever
jurisprudentie | rechtspraak
kamer | parlement | volksvertegenwoordiging | tweede kamer | staten-generaal
kamerlid | volksvertegenwoordiger | parlementariër
kandidaat | gegadigde
kans | mogelijkheid | waarschijnlijkheid
kantoor | vestiging | filiaal
kennis | expertise
kerncentrale | kernreactor
keuring | inspectie
kind | minderjarige | jeugdige
klimaatverandering | opwarming
klokkenluider | melder
koopkracht | besteedbaar inkomen
kopie | afschrift | duplicaat
koper | afnemer | verkrijger
korps | politiekorps
kosteloos | gratis | zonder kosten | vrij van kosten
kostenpost | kosten
krant | dagblad
krediet | lening
kwaal | aandoening
kwestie | zaak | vraagstuk | onderwerp | aangelegenheid | thema | problematiek
laboratorium | lab
landbouw | agrarische sector | akkerbouw
landmacht | leger | krijgsmacht
leefomgeving | woonomgeving | omgeving
leegstand | leegstaande woningen
leerling | scholier | pupil | kind
leerkracht | docent | onderwijzer | leraar
leerplicht | schoolplicht
legitimatie | identiteitsbewijs
leverancier | aanbieder | toeleverancier
levensmiddel | voedsel | voedingsmiddel | voeding
levensverwachting | verwachte levensduur
lijst | overzicht | opsomming
locatie | plek | plaats | vestiging | terrein
loket | balie | servicepunt
luchthaven | vliegveld | airport
maatschappij | samenleving
maatschappelijk | sociaal
machine | apparaat
makelaar | bemiddelaar
manier | wijze
mantelzorger | verzorger
markt | marktpartijen
medewerking | hulp | steun | cooperatie
media | pers | nieuwsmedia
melder | klager | aangever
melding | bericht | signaal | aangifte
mensen | personen | burgers | individuen
mensenrechten | grondrechten
methode | werkwijze | techniek | aanpak
middag | namiddag
milieu | leefomgeving
militair | soldaat
minderheid | kleiner deel
minimum | ondergrens
missie | operatie
moeilijkheid | probleem
moment | tijdstip | ogenblik
monitoring | toezicht | volgen
motief | beweegreden | drijfveer
natuur | natuurwaarden
noodzaak | noodzakelijkheid
nota | factuur | rekening
nummer | getal
oefening | training
omroep | zender
omstandigheid | situatie | conditie
omwonende | buurtbewoner | bewoner
omzet | opbrengst
onderdaan | staatsburger | burger
onderhandeling | gesprek
ondernemer | zelfstandige | bedrijf
ondersteuning | hulp | steun | bijstand | assistentie
onderwerp | thema | kwestie
onderwijsinstelling | school | onderwijsinrichting
onderzoek | studie | research | analyse
onderzoeker | wetenschapper
ongeluk | ongeval | aanrijding
ongerief | overlast | ongemak
ongerustheid | zorg | bezorgdheid | onrust
ontheffing | vrijstelling | dispensatie | uitzondering
ontslagvergoeding | vertrekvergoeding
ontvanger | geadresseerde
ontvangst | binnenkomst | receptie
opbrengst | resultaat | inkomsten
opdrachtgever | principaal
opdrachtnemer | uitvoerder
opleiding | cursus | training | scholing
oplegger | aanhanger
opsporingsambtenaar | agent | politieambtenaar
opvang | onderdak | huisvesting
opvanglocatie | opvangcentrum | azc | asielzoekerscentrum | opvangplek
opvatting | mening | standpunt | zienswijze | lezing
organisatie | instelling | instantie | orgaan
overheid | overheidsinstantie | autoriteiten
overlijden | dood | sterfgeval
overstroming | watersnood
pakket | postpakket
park | plantsoen
patiëntenvereniging | patiëntenorganisatie
passagier | reiziger
periode | tijd | tijdvak | termijn | looptijd
personeel | medewerkers | werknemers | staf
personeelstekort | tekort aan personeel | onderbezetting | krapte
perspectief | vooruitzicht
pesticide | bestrijdingsmiddel | gewasbeschermingsmiddel
piek | hoogtepunt
pijn | leed
pilot | proef | proefproject | experiment | test
plaatsvervanger | vervanger
plaats | plek | locatie
plicht | verplichting
podium | toneel
politicus | bestuurder
politie | politiekorps | agenten | nationale politie
politieman | agent
poging | probeersel
praktijk | werkelijkheid
prestatie | resultaat
prijs | kostprijs | tarief | kosten
prijsstijging | prijsverhoging | tariefstijging | hogere prijzen
procedure | proces | werkwijze
product | artikel | waar
prognose | raming | voorspelling | verwachting
programma | plan
project | traject
projectontwikkelaar | ontwikkelaar
protest | demonstratie | betoging
raad van bestuur | rvb | bestuur
rampenplan | noodplan | calamiteitenplan
rapport | verslag | rapportage | onderzoeksrapport
rechtbank | rechter
rechtszaak | proces | rechtsgeding | procedure | strafzaak
rechter | rechtbank | gerecht
rechtspersoon | entiteit
reden | oorzaak | motief | grond
regelgeving | regels | voorschriften | wet en regelgeving
regio | gebied | streek | omgeving
registratie | administratie | vastlegging
reglement | huisregels | regels
rekening | factuur
rendement | opbrengst
restant | overschot | rest
revisie | herziening
rijbewijs | rijvaardigheidsbewijs
rijksoverheid | rijk
rijstrook | rijbaan
risico | gevaar | kans
rol | functie
ruimte | plek
ruzie | conflict
samenstelling | opbouw
schaarste | tekort
schadevergoeding | schadeloosstelling | compensatie | vergoeding
schatting | raming | inschatting
scholing | opleiding
schoolbestuur | bevoegd gezag | bestuur van de school
schuldeiser | crediteur
schuldenaar | debiteur
sector | branche | bedrijfstak
seksueel geweld | seksueel misbruik
signaal | melding | aanwijzing
slachter | slachterij | slachthuis
sluis | schutsluis
snelheid | tempo
snelweg | autosnelweg | rijksweg
software | programmatuur
soort | type | categorie
specialist | deskundige
spoor | spoorlijn | spoorwegen
staat | rijk | land
staf | personeel
standpunt | positie | opvatting
start | begin | aanvang
steekproef | controle
stelling | bewering | stellingname
sterfte | dood
sterftecijfer | aantal doden
stoffen | middelen
storing | defect | uitval
strafzaak | strafproces
strategie | aanpak | plan
student | studerende
stuk | document | bescheiden
subsidie | bijdrage | financiële steun | geldelijke steun
supermarkt | winkel
systeem | stelsel | systematiek
taak | opdracht | verantwoordelijkheid
tarief | prijs | bedrag
techniek | technologie
tegenwerping | bezwaar
telefoon | mobiele telefoon | toestel
tekst | bewoordingen
terrein | gebied | domein
termijn | periode | tijd | duur
testament | wilsbeschikking
tijdsduur | duur | lengte
tijdstip | moment | datum
toename | stijging | groei | aanwas
toestroom | instroom | toeloop | aantal nieuwe
toetsing | controle
tolk | vertaler
tram | metro
trein | spoorvervoer
uitgave | kosten | besteding
uitgangspunt | vertrekpunt | basis
uitkeringsgerechtigde | bijstandsgerechtigde
uitkomst | resultaat | bevinding | conclusie
uitleg | toelichting | duiding
uitvoeringsorganisatie | uitvoerder | uitvoeringsinstantie
uitzendkracht | tijdelijke kracht | flexwerker
vaccin | inenting | entstof
vakantie | verlof
vakbond | bond | werknemersorganisatie
varken | big
veehouderij | veeteelt | veehouder
veiligheidsmaatregel | beveiligingsmaatregel
verband | samenhang | relatie
verbetering | vooruitgang
verdachte | beklaagde
verdrag | overeenkomst | conventie
vergadering | zitting | bijeenkomst
vergoeding | tegemoetkoming | compensatie
vergunning | toestemming | licentie
verhuizing | verplaatsing
verkeer | wegverkeer
verkeersdeelnemer | weggebruiker
verkiezing | stembusgang
verkoper | leverancier
verlenging | prolongatie
vermelding | opname
vermogen | bezit
verpleegkundige | verpleger | zuster
verpleeghuis | zorginstelling
verschil | onderscheid | discrepantie
verslaving | afhankelijkheid
vertegenwoordiger | afgevaardigde
verzekeraar | verzekeringsmaatschappij
verzoek | aanvraag | vraag
verzoeker | aanvrager
vervolging | strafvervolging
verwarming | kachel
viering | herdenking
vlucht | vliegreis
vluchteling | asielzoeker | ontheemde
voedselveiligheid | veiligheid van voedsel
voetganger | wandelaar
volgorde | rangorde
volksgezondheid | publieke gezondheid
voornemen | plan | intentie
voorraad | stock
voorschot | aanbetaling | bevoorschotting
voorstander | pleitbezorger
voorval | incident | gebeurtenis
voorwaarde | eis | conditie | vereiste
vraagstuk | kwestie | probleem
vrijwilliger | onbetaalde kracht
vrouw | dame
wachtlijst | wachtrij
wachttijd | wachtlijst
wapen | vuurwapen
waterschap | hoogheemraadschap
waterpeil | waterstand
website | site | internetpagina
wederpartij | tegenpartij
weg | straat | route
werkgelegenheid | banen | arbeidsplaatsen
werkgeversorganisatie | werkgeversvereniging
werkloos | zonder werk
werkplek | werkplaats
werkwijze | methode | aanpak | handelwijze | praktijk
werkzaamheden | werk | klus
wetenschapper | onderzoeker
wetsovertreding | overtreding van de wet
wetswijziging | wijziging van de wet | aanpassing van de wet
wetgever | regering en staten-generaal
wijk | buurt | stadsdeel
windmolen | windturbine
winkel | winkelbedrijf | zaak
woning | huis | woonhuis | wooneenheid
woningbouwcorporatie | woningcorporatie | corporatie | verhuurder
wooneenheid | woning
zakelijk | bedrijfsmatig
zeggenschap | invloed
zicht | beeld | inzicht
ziekenhuis | kliniek | hospitaal | medisch centrum
ziekte | aandoening | kwaal | ziektebeeld
zienswijze | visie | opvatting
zittingsduur | termijn
zorg | bezorgdheid | ongerustheid | vrees
zorgaanbieder | zorginstelling | zorgverlener
zorgverlener | hulpverlener | behandelaar
zwembad | zwemgelegenheid
ov | openbaar vervoer
gascentrale | gasgestookte centrale
gezagsdrager | bestuurder
misstand | wantoestand
knelpunt | probleem
werkbezoek | bezoek
tussenkomst | bemiddeling | interventie
verloop | gang van zaken
gang van zaken | verloop | toedracht
toedracht | verloop | oorzaak
maatwerk | individuele benadering
draagkracht | financiële positie
doorstroming | doorstroom
vakgebied | terrein
oogst | opbrengst
toekomst | komende jaren | komende periode
vertrouwenspersoon | vertrouwenscontactpersoon
verordening | regeling | voorschrift
ministerraad | kabinet
hof | gerechtshof
hoogste rechter | hoge raad
raad van state | afdeling bestuursrechtspraak
eiland | openbaar lichaam
caribisch nederland | bes-eilanden
renovatie | verbouwing | opknapbeurt
aanrijding | botsing | ongeval | ongeluk
achtergrond | context
afspraakje | afspraak
afzet | verkoop
ambtsdrager | functionaris | bestuurder
baan | werk | functie | betrekking | arbeidsplaats
baas | leidinggevende | chef | werkgever
badplaats | kustplaats
bank | kredietinstelling | financiële instelling
bedrag per jaar | jaarbedrag
beek | waterloop | rivier
begeleider | hulpverlener | mentor
bemoeienis | inmenging | tussenkomst
berg | stapel
beroep | vak | professie
beschrijving | omschrijving
bevel | opdracht | order | last
bezitter | eigenaar | houder
bioscoop | filmtheater
bloemist | bloemenwinkel
boerderij | landbouwbedrijf | hoeve | agrarisch bedrijf
boot | schip | vaartuig
bouwgrond | bouwkavel
bouwplaats | bouwterrein
bron | herkomst | informant
brug | oeververbinding
bus | autobus
cao | collectieve arbeidsovereenkomst
chauffeur | bestuurder
chip | halfgeleider
cijfermateriaal | cijfers | statistieken
cliënt | klant | zorgvrager | patiënt
coach | begeleider
contactpersoon | aanspreekpunt
daling | afname | vermindering | terugloop
dam | dijk | waterkering
deelname | participatie | deelneming
directeur | bestuurder | hoofd
douane | grenscontrole
drinkwaterbedrijf | waterleidingbedrijf | waterbedrijf
drug | verdovend middel | drugs | verdovende middelen
duur | looptijd | tijdsduur
eigendom | bezit
embargo | uitvoerverbod | exportverbod
erf | perceel | terrein
expert | deskundige | specialist | kenner
feest | viering
gebrek | mankement | defect | tekortkoming
gedeelte | deel | stuk
geding | procedure | zaak
gehalte | concentratie
geluid | lawaai
gemeentehuis | stadhuis
gemeentewerken | gemeentelijke dienst
generatie | leeftijdsgroep
gevangene | gedetineerde | arrestant | gedetineerd
gezondheid | welzijn
gif | gifstof | giftige stof | toxische stof
graad | niveau
grens | limiet | plafond | maximum
groei | toename | stijging | aanwas
groente | groenten
grondstof | materiaal
hek | afrastering | omheining
herkomst | afkomst | oorsprong
hulpvraag | verzoek om hulp
idee | gedachte | voorstel
industrie | nijverheid
inkoop | aankoop
instructie | aanwijzing | voorschrift
invloed | effect | uitwerking
jaarverslag | jaarrapport
jager | jachthouder
jury | beoordelingscommissie
kabel | leiding
kaart | overzichtskaart
kade | wal | kademuur
kantine | bedrijfsrestaurant
kazerne | legerplaats
keer | maal
kerk | kerkgebouw | gebedshuis
kinderopvang | kinderdagverblijf | crèche | opvang
klant | afnemer | cliënt
koers | richting | lijn
kosten | uitgaven | lasten
krimp | afname
lading | vracht
landgoed | buitenplaats
last | hinder | overlast
leiding | buis | pijpleiding
leidinggevende | chef | manager
lening | krediet
lid | deelnemer
loon | salaris | inkomen
lucht | atmosfeer
maaltijd | eten
maatstaf | criterium | norm
machinist | treinbestuurder
mensenhandel | uitbuiting
meerderjarige | volwassene
mest | dierlijke mest
middag | namiddag
militie | strijdgroep
misdaad | criminaliteit | delict
moeder | ouder
molen | windmolen
monster | proef | staal
motor | aandrijving
museum | tentoonstellingsruimte
netbeheerder | netwerkbedrijf
noodopvang | crisisopvang
norm | grenswaarde | standaard | eis
oever | kant | waterkant
onderneming | zaak | bedrijf
ondertekenaar | tekenende partij
onderzoeksrapport | onderzoeksverslag
ongenoegen | onvrede | ontevredenheid
ontslag | vertrek
ontwikkelaar | bouwer
oordeel | mening | beoordeling
opbouw | samenstelling
oplossing | uitweg
opname | registratie
opslag | berging
overeenkomst | contract | verdrag | afspraak
overname | acquisitie
overtreder | dader
overzicht | lijst | inventarisatie
parkeerplaats | parkeerplek
patroon | trend
peiling | meting
perron | platform
plaag | overlast
politiebureau | bureau
post | brievenpost
productie | vervaardiging
punt | onderwerp | kwestie
raadslid | gemeenteraadslid
rand | grens
reactie | antwoord | respons
recht | aanspraak
rechtsbijstand | juridische hulp
reder | rederij | scheepseigenaar
regenval | neerslag
regering | kabinet
resterend | overig | overgebleven
riool | riolering
rit | reis
route | traject | weg
sanering | opschoning
schip | boot | vaartuig
school | onderwijsinstelling
schuld | verplichting
seizoen | periode
slaapplaats | slaapplek | bed
slotverklaring | eindverklaring
smokkel | illegale invoer
snelheidslimiet | maximumsnelheid | maximum snelheid
spreker | woordvoerder
stad | gemeente
stadion | voetbalstadion
standplaats | plek
stembureau | stemlokaal
stem | kiesstem
straat | weg
strijdkrachten | leger | krijgsmacht | troepen
stroomstoring | stroomuitval | elektriciteitsstoring
studiefinanciering | studiebeurs
tarief | heffing
tegenstander | criticus
teler | kweker | tuinder
tentoonstelling | expositie
termijn | deadline | uiterste datum
toeslag | tegemoetkoming
toezegging | belofte
toezicht | controle | inspectie | supervisie
transport | vervoer
treinstel | trein
tunnel | onderdoorgang
uitkering | bijstand
uitrusting | materieel
uitslag | resultaat | uitkomst
uitspraak | vonnis | beslissing | oordeel
vader | ouder
val | ongeval
vangst | vis
veehouder | boer
veerboot | veerpont | veer | pont
veiligheid | beveiliging
veld | terrein | akker
vereniging | club
verkoop | afzet
verplaatsing | verhuizing
verstoring | storing | ontregeling
vertraging | uitstel | oponthoud
verzet | weerstand | bezwaar | protest
visser | visserman
vlees | vleesproducten
vliegtuig | toestel | vliegmachine
voedsel | eten | voeding
voorlichting | informatie
voorspelling | prognose
vorst | koude
vraag | verzoek
wachtkamer | wachtruimte
waterleiding | drinkwaterleiding
weer | weersomstandigheden
wensen | verlangens
werking | effect
werkzaamheid | activiteit
wethouder | gemeentebestuurder
wijziging | aanpassing | verandering
winst | opbrengst
woonplaats | domicilie
wrak | scheepswrak
zaaizaad | zaad
zitplaats | stoel
zorgen | bezorgdheid
zorgplicht | zorgverplichting
zuivering | waterzuivering
`;
