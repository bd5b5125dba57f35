/**
 * Care, youth, education, science, culture, media and sport. One group a line, exact equivalents only; the
 * notation is that of commitment.ts, and `arts~en` would stand for "arts | artsen". From general knowledge
 * of Dutch.
 */
export const CARE_EDUCATION = `
zorg | zorgverlening | gezondheidszorg | verzorging
zorgverlener~s | zorgprofessional~s | zorgmedewerker~s | zorgpersoneel | medewerkers in de zorg | zorgwerker~s
zorgaanbieder~s | zorginstelling~en | aanbieder van zorg | aanbieders van zorg | zorgorganisatie~s
zorgverzekeraar~s | ziektekostenverzekeraar~s
zorgverzekering~en | ziektekostenverzekering~en
basispakket | verzekerde pakket | basisverzekering
zorgkosten | kosten van de zorg | kosten voor zorg | uitgaven aan zorg | zorguitgaven
eigen risico | verplicht eigen risico
eigen bijdrage | eigen betaling
zorgpremie~s | premie voor de zorgverzekering | nominale premie
patiënt~en | zieke~n
cliënt~en | zorgvrager~s | zorgontvanger~s
arts~en | dokter~s | medicus | medici | geneesheer
huisarts~en | huisdokter~s
huisartsenpraktijk~en | praktijk van de huisarts
specialist~en | medisch specialist | medisch specialisten
verpleegkundige~n | verpleegster~s | verpleger~s | verplegend personeel
verzorgende~n | verzorger~s
apotheek | apotheken | apotheker~s
tandarts~en | mondarts
mondzorg | tandheelkundige zorg | gebitszorg
verloskundige~n | vroedvrouw~en
verloskunde | geboortezorg
psychiater~s | zenuwarts
therapeut~en | behandelaar | behandelaars | behandelaren
ziekenhuis | ziekenhuizen | hospitaal | medisch centrum
academisch ziekenhuis | universitair medisch centrum | umc | academische ziekenhuizen | universitair medische centra | umc's
spoedeisende hulp | seh | eerste hulp | spoedpost
spoedzorg | acute zorg | spoedeisende zorg
ambulance~s | ziekenwagen~s | ziekenauto~'s
ambulancezorg | ambulancevervoer
intensive care | ic
operatie~s | chirurgische ingreep | {opereren} | chirurgische ingrepen
verpleeghuis | verpleeghuizen | verpleegtehuis | verpleegtehuizen
verzorgingshuis | verzorgingshuizen | bejaardenhuis | bejaardentehuis
ouderenzorg | zorg voor ouderen | zorg aan ouderen
thuiszorg | zorg aan huis | zorg thuis | wijkverpleging
mantelzorger~s | mantelzorg | naaste die zorg verleent
mantelzorg | zorg door naasten
gehandicaptenzorg | zorg voor mensen met een beperking
gehandicapte~n | mensen met een beperking | personen met een beperking | mensen met een handicap | personen met een handicap | mindervalide~n
beperking~en | handicap~s
verstandelijke beperking | verstandelijke handicap
lichamelijke beperking | lichamelijke handicap | fysieke beperking
geestelijke gezondheidszorg | ggz | psychische hulpverlening | psychische zorg
psychisch | geestelijk | mentaal
psychische problemen | psychische klachten | mentale problemen | mentale klachten | psychische aandoeningen | psychische problematiek
mentale gezondheid | geestelijke gezondheid | psychische gezondheid
verslavingszorg | zorg voor verslaafden
verslaafde~n | mensen met een verslaving
verslaving~en | verslaafdheid
suïcide~s | zelfdoding~en | zelfmoord~en
suïcidepreventie | preventie van zelfdoding | voorkomen van zelfdoding
gezondheid | gezondheidstoestand | volksgezondheid
volksgezondheid | publieke gezondheid | gezondheid van de bevolking
ziekte~n | aandoening~en | kwaal | kwalen | ziektes
zeldzame ziekte | zeldzame aandoening | zeldzame ziekten | zeldzame aandoeningen
chronisch ziek | langdurig ziek
besmetting~en | infectie~s | {besmetten} | {infecteren}
besmettelijk | overdraagbaar
infectieziekte~n | besmettelijke ziekte~n | infectieziektes
epidemie | epidemieën | uitbraak op grote schaal
vaccinatie~s | inenting~en | {vaccineren} | {inenten} | prik
vaccin~s | entstof | entstoffen
vaccinatiegraad | aandeel gevaccineerden
rijksvaccinatieprogramma | rvp
geneesmiddel~en | medicijn~en | medicatie | medicament~en
geneesmiddelentekort~en | medicijntekort~en | tekort aan geneesmiddelen | tekort aan medicijnen
medisch hulpmiddel | medische hulpmiddelen
bijwerking~en | ongewenst effect
behandeling~en | therapie | therapieën | {behandelen}
diagnose~s | {diagnosticeren} | diagnosestelling
onderzoek en behandeling | diagnostiek en behandeling
symptoom | symptomen | ziekteverschijnsel~en | verschijnsel~en
suikerziekte | diabetes
dementie | dementerend
hart- en vaatziekten | cardiovasculaire aandoeningen
roken | tabaksgebruik | {roken}
e-sigaret | vape | elektronische sigaret | e-sigaretten | vapes | elektronische sigaretten
alcoholgebruik | gebruik van alcohol | drankgebruik
leefstijl | levensstijl
voeding | eten | voedsel
voedingsmiddel~en | levensmiddel~en | voedingswaar | voedingswaren | eetwaar | eetwaren
voedselveiligheid | veiligheid van voedsel
euthanasie | levensbeëindiging op verzoek
abortus~sen | zwangerschapsafbreking~en
palliatieve zorg | zorg in de laatste levensfase
orgaandonatie | donatie van organen
bevolkingsonderzoek~en | screening~en
indicatie~s | indicatiestelling
wachttijd | wachttijden in de zorg
eerstelijnszorg | eerste lijn | zorg in de eerste lijn
tweedelijnszorg | tweede lijn
preventie | voorkomen van ziekte
jeugdzorg | jeugdhulp | jeugdhulpverlening
jeugdzorginstelling~en | jeugdhulpaanbieder~s | aanbieder van jeugdhulp | aanbieders van jeugdhulp | jeugdzorgaanbieder~s
jeugdbescherming | kinderbescherming
jeugdbeschermer~s | gezinsvoogd~en
gesloten jeugdzorg | jeugdzorgplus | gesloten jeugdhulp
uithuisplaatsing~en | uit huis {plaatsen} | uithuisgeplaatst
uithuisgeplaatste kinderen | uit huis geplaatste kinderen | kinderen die uit huis zijn geplaatst
ondertoezichtstelling~en | onder toezicht {stellen} | ots
pleegzorg | opvang in een pleeggezin
pleeggezin~nen | pleegouder~s
kinderopvang | kinderdagopvang | opvang van kinderen
kinderdagverblijf | kinderdagverblijven | crèche~s | kinderopvanglocatie~s
buitenschoolse opvang | bso
gastouder~s | gastouderopvang
peuterspeelzaal | peuterspeelzalen | peuteropvang
peuter~s | jonge kinderen
maatschappelijke opvang | daklozenopvang | opvang van daklozen
dakloze~n | dak- en thuisloze~n | thuisloze~n
dakloosheid | dak- en thuisloosheid
vrouwenopvang | blijf-van-mijn-lijfhuis | blijf-van-mijn-lijfhuizen
welzijn | welbevinden
eenzaamheid | sociaal isolement
onderwijs | scholing | lesgeven
leraar | leraren | docent~en | leerkracht~en | onderwijzer~s | onderwijspersoneel | onderwijsgevende~n | lerares | lerarenkorps
lerarentekort~en | tekort aan leraren | gebrek aan leraren | tekort aan leerkrachten | docententekort
onderwijsassistent~en | klassenassistent~en
leerling~en | scholier~en | schoolkinderen
student~en | studerende~n
mbo-student | mbo-studenten | mbo'er | mbo'ers | studenten in het mbo
basisschool | basisscholen | school voor primair onderwijs | scholen voor primair onderwijs | lagere school
basisonderwijs | primair onderwijs | po | lager onderwijs
middelbare school | middelbare scholen | school voor voortgezet onderwijs | scholen voor voortgezet onderwijs
voortgezet onderwijs | vo | middelbaar onderwijs
passend onderwijs | onderwijs op maat
middelbaar beroepsonderwijs | mbo
hoger onderwijs | ho | hogescholen en universiteiten
hoger beroepsonderwijs | hbo
hogeschool | hogescholen | hbo-instelling~en
universiteit~en | wo-instelling~en | academie
onderwijsinstelling~en | school | scholen | onderwijsorganisatie~s
schoolleider~s | directeur van de school | schooldirecteur~en | schoolhoofd~en | rector~en
schoolgebouw~en | schoolpand~en
klas~sen | groep~en leerlingen | schoolklas~sen
klassengrootte | groepsgrootte
les~sen | lesuur | lesuren | onderwijstijd
lesuitval | uitval van lessen | uitgevallen lessen
leermiddel~en | lesmateriaal | leermateriaal | schoolboeken
leerplan~nen | curriculum | lesprogramma~'s | onderwijsprogramma~'s
kerndoel~en | leerdoel~en
eindexamen~s | examen~s | centraal examen
diploma~'s | getuigschrift~en
schooladvies | schooladviezen | advies van de basisschool
schoolverzuim | verzuim van school | spijbelen
thuiszitter~s | thuiszittende leerling~en
voortijdig schoolverlater | voortijdig schoolverlaters | vroegtijdig schoolverlater | vroegtijdig schoolverlaters
schooluitval | voortijdig schoolverlaten | uitval
taalachterstand~en | achterstand in taal
leerachterstand~en | achterstand bij het leren
basisvaardigheden | lezen , schrijven en rekenen | taal en rekenen
laaggeletterdheid | ongeletterdheid
laaggeletterde~n | mensen die moeite hebben met lezen en schrijven
studiefinanciering | studiefinancieringsstelsel
studieschuld~en | studielening~en
basisbeurs | studiebeurs
collegegeld | lesgeld
stage~s | leerwerkplek~ken | praktijkstage
stagiair~s | stagelopers
stageplaats~en | stageplek~ken
leerling met extra ondersteuning | leerling met een ondersteuningsbehoefte
pesten | pestgedrag | {pesten}
internationale student | buitenlandse student | internationale studenten | buitenlandse studenten | studenten uit het buitenland
wetenschap | academische wereld
wetenschapper~s | onderzoeker~s | geleerde~n
wetenschappelijk onderzoek | academisch onderzoek | onderzoek en wetenschap
hoogleraar | hoogleraren | professor~en
promovendus | promovendi | phd-student
kennisinstelling~en | onderzoeksinstelling~en | kennisinstituut | kennisinstituten
kennisveiligheid | veiligheid van kennis
academische vrijheid | vrijheid van wetenschap
cultuur | kunst en cultuur
kunstenaar~s | artiest~en
cultureel erfgoed | erfgoed | culturele erfgoed
monument~en | monumentaal pand
rijksmonument~en | beschermd monument
museum | musea | museale instelling~en
bibliotheek | bibliotheken | openbare bibliotheek | openbare bibliotheken | bieb
boek~en | publicatie
tentoonstelling~en | expositie~s
theater~s | schouwburg~en
voorstelling~en | uitvoering~en | optreden
podiumkunsten | uitvoerende kunsten
cultuursector | culturele sector
archief | archieven | archiefinstelling
archiefstuk~ken | archiefbescheiden | archiefdocument~en | archiefmateriaal
nationaal archief | rijksarchief
archivering | archiefvorming
openbaarmaking van archieven | archieven openbaar maken
teruggave | restitutie | teruggeven
roofkunst | geroofde kunst
koloniale collectie~s | collecties uit een koloniale context
omroep~en | publieke omroep | publieke omroepen | omroepbestel
npo | nederlandse publieke omroep
omroepvereniging~en | omroeporganisatie~s
media | pers | nieuwsmedia
journalist~en | verslaggever~s | persvertegenwoordiger~s
journalistiek | nieuwsgaring
persvrijheid | vrijheid van pers | vrije pers
vrijheid van meningsuiting | uitingsvrijheid
krant~en | dagblad~en
televisie | tv
televisieprogramma~'s | tv-programma~'s | televisie-uitzending~en | uitzending~en
uitzending~en | programma~'s
desinformatie | misleidende informatie | onjuiste informatie | nepnieuws
sociale media | social media | sociale netwerken
socialemediaplatform~s | platform~en | sociaal netwerk | onlineplatform~s | online platform~s
influencer~s | invloedrijke personen online
reclame~s | advertentie~s | reclame-uiting~en
{adverteren} | reclame {maken} | reclame
sport | sportbeoefening
sporter~s | sportbeoefenaar | sportbeoefenaren | sportbeoefenaars
sportvereniging~en | sportclub~s
sportbond~en | bond~en
sportaccommodatie~s | sportvoorziening~en | sportlocatie~s
bewegen | beweging | lichaamsbeweging
gymles~sen | bewegingsonderwijs | lichamelijke opvoeding | gymnastiekles~sen
zwemles~sen | zwemonderwijs
zwembad~en | zweminrichting~en | badinrichting~en
voetbalsupporter~s | voetbalfan~s | supporter~s
wedstrijd~en | sportwedstrijd~en | match
doping | verboden prestatieverhogende middelen
kerk~en | kerkgenootschap~pen
moskee | moskeeën | islamitisch gebedshuis
religieus | godsdienstig
godsdienst~en | religie~s | geloof
`;
