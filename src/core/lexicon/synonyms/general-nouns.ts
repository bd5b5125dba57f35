/**
 * Nouns that any topic uses, and adjectives with the nouns made of them; a word counts by its stem, so
 * that the singular does. One group a line. From general knowledge of Dutch official style.
 */
export const GENERAL_NOUNS = `
aanbod | offerte
aanpak | werkwijze | methode | benadering | handelwijze | manier van werken
aanrijding | botsing
aanvang | begin | start | beginpunt
aanwijzing | indicatie | signaal
achterstand | werkvoorraad
administratie | boekhouding
afdeling | onderdeel | unit
afname | daling | vermindering | reductie
afspraak | overeenkomst | akkoord | overeenstemming
afzet | verkoop
akkoord | overeenkomst | deal | overeenstemming
ambtgenoot | collega | evenknie | counterpart | collega-minister
ambtsdrager | functionaris
arbeidskracht | werknemer | arbeider | werkkracht
arm | armoede
arrest | uitspraak
aspect | punt | element | onderdeel
audit | doorlichting
auteur | schrijver | opsteller
autoriteit | instantie
baan | werk | betrekking | arbeidsplaats
bedrag per jaar | jaarbedrag
bedreiging | gevaar | dreiging
beek | waterloop
beeldmateriaal | beelden | opnamen | camerabeelden | video-opnamen | filmbeelden
begeleider | mentor
behoefte | vraag
belanghebbende | betrokkene | stakeholder | betrokken partij
belangstelling | interesse | animo
beleid | beleidslijn | koers
bemanning | crew
bemoeienis | inmenging
berekening | calculatie
bericht | artikel | nieuwsbericht | berichtgeving | mediabericht
beroepsgroep | beroepsbeoefenaren | vakmensen
besluit | beslissing | beschikking
bestand | database | register | registratie | databank
betrekking | baan | functie
bevel | order | last
bezetting | personeelsbezetting
bezitter | eigenaar
bezorgd | bezorgdheid | zorgen | ongerust | ongerustheid
bezuiniging | besparing | korting
bijeenkomst | vergadering | overleg | bespreking | sessie
bijvangst | meegevangen vis
bioscoop | filmtheater
bloemist | bloemenwinkel
boerderij | landbouwbedrijf | hoeve | agrarisch bedrijf
boete | geldboete | geldstraf
bouwer | aannemer | bouwbedrijf
bouwgrond | bouwkavel
bouwplaats | bouwterrein
brand | vuur
brief | schrijven | missive | kamerbrief
bron | oorsprong
buitengebied | platteland | landelijk gebied | landelijke gebieden
burgemeester | burgervader
bus | autobus
chauffeur | bestuurder | chauffeurs | bestuurders
chip | halfgeleider
cliënt | zorgvrager | patiënt
coach | begeleider
coalitie | samenwerkingsverband
college | gemeentebestuur | college van b en w
commissie | comité
communicatie | voorlichting
computer | pc
concept | ontwerp | conceptversie
conflict | geschil | twist | onenigheid
controle | inspectie | toetsing
crisis | noodsituatie
daad | handeling | actie
datum | dag
deelnemer | participant
delict | strafbaar feit | vergrijp
detentie | gevangenschap | vrijheidsbeneming
dienst | instantie
dijk | waterkering
dochter | dochteronderneming
doelgroep | groep
dood | overleden
doorstroming | doorstroom
draagkracht | financiële positie
drinkwaterbedrijf | waterleidingbedrijf | waterbedrijf
droog | droogte
drug | verdovend middel | drugs | verdovende middelen
drukte | toeloop
duur | looptijd | tijdsduur
eigendom | bezit | in eigendom
enquête | vragenlijst | peiling
erf | perceel | terrein
ernst | zwaarte
etage | verdieping
evenement | manifestatie
expertise | deskundigheid | kennis | vakkennis
exploitant | uitbater
familie | verwanten | familieleden
feest | viering
film | video
fonds | pot
foto | afbeelding
gang van zaken | verloop | toedracht
gascentrale | gasgestookte centrale
gebouw | pand | bouwwerk | complex
gebrek | mankement | defect | tekortkoming
gedeelte | deel | stuk
geding | procedure | zaak
gedragscode | gedragsregels | gedragslijn
gehalte | concentratie
gehandicapt | met een beperking
geldverstrekker | financier
gemeentehuis | stadhuis
generatie | leeftijdsgroep
geschiktheid | bruikbaarheid
gevangenis | penitentiaire inrichting | pi | justitiële inrichting | strafinrichting
gevecht | vechtpartij
gezin | huishouden
gif | gifstof | giftige stof | toxische stof
gift | donatie | schenking
graad | niveau
grens | limiet | plafond | maximum
grondslag | basis | rechtsgrond | grond
grondstof | materiaal
grondwater | bodemwater
haalbaar | haalbaarheid | uitvoerbaar | uitvoerbaarheid
handelaar | verkoper | koopman
heet | hitte
hek | afrastering | omheining
heling | verkoop van gestolen goederen
herkomst | afkomst | oorsprong
hoofd | leider | chef
hoogte | niveau
huisvesting | woonruimte | onderdak | accommodatie
hulpvraag | verzoek om hulp
idee | gedachte
importeur | invoerder
inbreng | bijdrage
informant | bron
informatie | gegevens | inlichtingen | data
ingang | toegang
inkomen | inkomsten | verdiensten
inkomsten | opbrengst | ontvangsten | baten
inspanning | poging
intentie | voornemen | bedoeling
investeerder | geldschieter
jaarverslag | jaarrapport
jong | jeugd
jongere | jeugdige | jeugd | adolescent
jury | beoordelingscommissie
kade | wal | kademuur
kader | raamwerk
kamer | tweede kamer
kandidaat | gegadigde
kantine | bedrijfsrestaurant
kantoor | vestiging | filiaal
kerk | kerkgebouw
kerncentrale | kernreactor
kind | minderjarige | kinderen
kinderopvang | kinderdagverblijf | crèche
klimaatverandering | opwarming
koers | richting
koper | afnemer | verkrijger
kopie | afschrift | duplicaat
korps | politiekorps
kostenpost | kosten
koud | kou
kwestie | zaak | vraagstuk | onderwerp | aangelegenheid | thema
laboratorium | lab
landgoed | buitenplaats
leefomgeving | woonomgeving | omgeving
leegstand | leegstaande woningen
leerling | scholier | pupil
leerplicht | schoolplicht
leiding | buis | pijpleiding
levensmiddel | voedsel | voedingsmiddel | voeding
levensverwachting | verwachte levensduur
loket | balie | servicepunt
lucht | atmosfeer
luchthaven | vliegveld | airport
maaltijd | eten
maatstaf | criterium | norm
maatwerk | individuele benadering
machine | apparaat
machinist | treinbestuurder
markt | marktpartijen
meerderjarige | volwassene
melding | bericht | signaal
mensenrechten | grondrechten
middag | namiddag
mijn ambtsvoorganger | mijn voorganger | toenmalig minister | toenmalige minister | toenmalig staatssecretaris | toenmalige staatssecretaris
militie | strijdgroep
minderheid | kleiner deel
ministerraad | kabinet
misdrijf | misdaad
missie | operatie
monitoring | volgen
monster | staal
motief | beweegreden | drijfveer
natuurgebied | reservaat | natuurgebieden
netbeheerder | netwerkbedrijf
noodzaak | noodzakelijkheid
norm | grenswaarde
norm | standaard
nota | factuur | rekening
nummer | getal
oever | waterkant
omroep | zender
omzet | opbrengst
ondernemer | zelfstandige
ondersteuning | hulp | steun | bijstand | assistentie
ondertekenaar | tekenende partij
onderwijsinstelling | school | onderwijsinrichting
onderzoek | studie | research
ongerief | overlast | ongemak
ongerustheid | zorg | bezorgdheid | onrust
ontslagvergoeding | vertrekvergoeding
ontvanger | geadresseerde
ontvangst | binnenkomst
oogmerk | bedoeling | doel
oordeel | beoordeling
opdrachtgever | principaal
opdrachtnemer | uitvoerder
opleiding | cursus | training | scholing
opleiding | studie
oplossing | uitweg
opname | registratie
opslag | berging
organisatie | instelling | instantie | orgaan
ouders | vaders en moeders
overheid | autoriteiten
overlijden | dood | sterfgeval
overname | acquisitie
overstroming | watersnood
pakket | postpakket
parkeerplaats | parkeerplek
parlement | volksvertegenwoordiging | staten-generaal
patiëntenvereniging | patiëntenorganisatie
patroon | trend
peiling | meting
perron | platform
personeel | medewerkers | werknemers | staf
personeelscapaciteit | mankracht
personeelstekort | tekort aan personeel | onderbezetting | krapte
perspectief | vooruitzicht
piek | hoogtepunt
pilot | proef | proefproject | experiment | test
plaatsvervanger | vervanger
podium | toneel
post | brievenpost
praktijk | werkelijkheid
prijsstijging | prijsverhoging | tariefstijging | hogere prijzen
programma | plan
projectontwikkelaar | ontwikkelaar
protest | demonstratie | betoging
punt | onderwerp | kwestie
raad van bestuur | rvb
rampenplan | noodplan | calamiteitenplan
rapport | verslag | rapportage | onderzoeksrapport
rechter | rechtbank | gerecht
rechtszaak | proces | rechtsgeding | procedure
reden | oorzaak | motief | grond
reder | rederij | scheepseigenaar
regel | voorschrift | regels | voorschriften | bepaling | bepalingen | regelgeving
regelgeving | regels | voorschriften | wet en regelgeving
regenval | neerslag
registratie | administratie | vastlegging
reglement | huisregels
rendement | opbrengst
renovatie | verbouwing | opknapbeurt
restant | overschot | rest
revisie | herziening
rijstrook | rijbaan
rit | reis
route | traject
ruimte | plek
ruzie | conflict
samenstelling | opbouw
sanering | opschoning
schade | beschadiging
schadevergoeding | schadeloosstelling | compensatie | vergoeding
schoolbestuur | bevoegd gezag | bestuur van de school
signaal | melding | aanwijzing
slaapplaats | slaapplek | bed
slotverklaring | eindverklaring
snelheidslimiet | maximumsnelheid | maximum snelheid
soort | type | categorie
spoor | spoorlijn | spoorwegen
staat | rijk
stelling | bewering | stellingname
stem | kiesstem
stembureau | stemlokaal
sterfte | dood
sterftecijfer | aantal doden
straat | weg
strategie | aanpak | plan
studiefinanciering | studiebeurs
subsidie | bijdrage | financiële steun | geldelijke steun
systeem | stelsel | systematiek
techniek | technologie
tekort | gebrek | schaarste
tekst | bewoordingen
teler | kweker
termijn | deadline | uiterste datum
terrein | gebied | domein
testament | wilsbeschikking
toeslag | tegemoetkoming
toestemming | goedkeuring
toestroom | instroom | toeloop | aantal nieuwe
toezicht | supervisie
tunnel | onderdoorgang
tussenkomst | bemiddeling | interventie
uitgangspunt | vertrekpunt | basis
uitgave | kosten | besteding
uitleg | toelichting | duiding
uitrusting | materieel
uitslag | resultaat | uitkomst
uitspraak | beslissing | oordeel
uitvoerverbod | exportverbod
vakbond | bond | werknemersorganisatie
vakgebied | terrein
veerboot | veerpont | veer | pont
veiligheidsmaatregel | beveiligingsmaatregel
veld | akker
verbetering | vooruitgang
verdachte | vermoedelijke dader
verdrag | overeenkomst | conventie
vereniging | club
vergunning | licentie
verkeer | wegverkeer
verpleegkundige | verpleger | zuster
verslaving | afhankelijkheid
verstoring | storing | ontregeling
vertegenwoordiger | afgevaardigde
vertrouwenspersoon | vertrouwenscontactpersoon
verzet | weerstand
verzoek | aanvraag | vraag
visser | visserman
vliegtuig | toestel | vliegmachine
volgorde | rangorde
voorlichting | informatie
voorraad | stock
voorschot | bevoorschotting
voorstander | pleitbezorger
vraagsteller | vragensteller | vraagstellers | vragenstellers
vrijwilliger | onbetaalde kracht
wachtkamer | wachtruimte
wachtlijst | wachtrij
warm | warmte
waterleiding | drinkwaterleiding
wederpartij | tegenpartij
weer | weersomstandigheden
werkgeversorganisatie | werkgeversvereniging
werking | effect
werkzaamheden | werk | klus
werkzaamheid | activiteit
wet | wetgeving
wetgever | regering en staten-generaal
wethouder | gemeentebestuurder
wetsovertreding | overtreding van de wet
wetswijziging | wijziging van de wet | aanpassing van de wet
winkel | winkelbedrijf
woning | huis | woonhuis | wooneenheid
woonplaats | domicilie
wrak | scheepswrak
zaaizaad | zaad
zakelijk | bedrijfsmatig
ziek | ziekte
zitplaats | stoel
zorgaanbieder | zorginstelling | zorgverlener
zorgplicht | zorgverplichting
zorgverlener | hulpverlener | behandelaar
zuivering | waterzuivering
zwembad | zwemgelegenheid
duidelijkheid | helderheid | klaarheid
`;
