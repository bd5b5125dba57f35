/**
 * Justice, police, security, asylum and migration. One group a line, exact equivalents only; the notation
 * is that of commitment.ts, and `vonnis~sen` stands for "vonnis | vonnissen". From general knowledge of
 * Dutch law.
 */
export const JUSTICE = `
politie | politiekorps | nationale politie | politieorganisatie
politieagent~en | agent~en | politiefunctionaris~sen | diender~s | politiemedewerker~s | politieman | politiemensen
politiebureau~s | bureau van politie | politiepost~en
wijkagent~en | buurtagent~en
recherche | opsporingsdienst~en | rechercheteam~s
rechercheur~s | opsporingsambtenaar | opsporingsambtenaren
buitengewoon opsporingsambtenaar | boa | buitengewone opsporingsambtenaren | boa's | buitengewoon opsporingsambtenaren
officier van justitie | aanklager | officieren van justitie | aanklagers
openbaar ministerie | om | vervolgende instantie
opsporing | opsporingsonderzoek~en | {opsporen}
strafrechtelijk onderzoek | opsporingsonderzoek | politieonderzoek | strafrechtelijke onderzoeken
strafzaak | strafzaken | strafproces | strafprocessen | strafrechtelijke procedure
strafvervolging | vervolging | strafrechtelijke vervolging | {vervolgen} | strafrechtelijk {vervolgen} | voor de rechter {brengen} | vervolging {instellen}
aanhouding~en | arrestatie~s | {aanhouden} | {arresteren} | {oppakken} | in de kraag {vatten} | in hechtenis {nemen}
inverzekeringstelling | in verzekering {stellen}
voorlopige hechtenis | voorarrest | preventieve hechtenis
in bewaring {stellen} | inbewaringstelling
doorzoeking~en | huiszoeking~en | {doorzoeken}
inbeslagneming | inbeslagname | in beslag {nemen} | beslag {leggen} op | beslaglegging
fouilleren | {fouilleren} | fouillering~en
aftappen | {aftappen} | {tappen} | telefoontap~s | {afluisteren}
proces-verbaal | processen-verbaal | pv | ambtsedig verslag
aangifte~n | melding bij de politie
aangever~s | degene die aangifte {doen}
misdrijf | misdrijven | ernstig strafbaar feit | delict~en
strafbaar feit | strafbare feiten | delict~en
overtreding~en | regelovertreding~en
criminaliteit | misdaad | misdadigheid
misdadiger~s | crimineel | criminelen
georganiseerde criminaliteit | georganiseerde misdaad
ondermijning | ondermijnende criminaliteit
jeugdcriminaliteit | criminaliteit onder jongeren
cybercrime | cybercriminaliteit | digitale criminaliteit | computercriminaliteit | online criminaliteit
drugshandel | handel in drugs | handel in verdovende middelen
drugslab~s | drugslaboratorium | drugslaboratoria
witwassen | {witwassen} | het witwassen van geld
mensenhandel | handel in mensen
mensensmokkel | smokkel van mensen
uitbuiting | {uitbuiten}
diefstal~len | ontvreemding~en | {stelen} | {ontvreemden}
inbraak | inbraken | {inbreken}
overval~len | roofoverval~len | {overvallen}
mishandeling~en | {mishandelen}
moord~en | {vermoorden}
afpersing | {afpersen}
oplichting | {oplichten} | zwendel
geweldsdelict~en | geweldsmisdrijf | geweldsmisdrijven | gewelddadige delicten
huiselijk geweld | geweld in huiselijke kring | geweld achter de voordeur
kindermishandeling | mishandeling van kinderen
zedendelict~en | zedenmisdrijf | zedenmisdrijven | seksueel misdrijf | seksuele misdrijven
seksueel overschrijdend gedrag | seksueel grensoverschrijdend gedrag
wapenbezit | bezit van wapens
vuurwapen~s | schietwapen~s
explosie~s | ontploffing~en | {ontploffen} | {exploderen}
terroristische aanslag | aanslag | aanslagen | terreuraanslag~en
terrorisme | terreur
rechtbank~en | arrondissementsrechtbank~en
gerechtshof | hof | gerechtshoven
hoge raad | hoogste rechter
raad van state | afdeling bestuursrechtspraak | hoogste bestuursrechter
rechter~s | magistraat | magistraten
rechtspraak | rechterlijke macht
uitspraak | uitspraken | vonnis~sen | rechterlijke uitspraak | oordeel van de rechter | uitspraak van de rechter | rechterlijk oordeel
arrest~en | uitspraak van het hof | uitspraak in hoger beroep
jurisprudentie | rechtspraak | rechterlijke uitspraken
zitting~en | rechtszitting~en | terechtzitting~en
rechtszaak | rechtszaken | gerechtelijke procedure~s | proces | processen | rechtsgeding | geding~en | juridische procedure~s
kort geding | spoedprocedure | kortgedingprocedure
hoger beroep | appel | {appelleren} | in beroep {gaan} | in hoger beroep {gaan} | beroep {instellen} | beroep {aantekenen}
bezwaarprocedure~s | bezwaartraject
beroepsprocedure~s | procedure in beroep
in cassatie {gaan} | cassatie {instellen} | cassatieberoep
{veroordelen} | veroordeling~en | schuldig {bevinden} | schuldig {verklaren}
{vrijspreken} | vrijspraak | vrijspraken | onschuldig {verklaren}
{seponeren} | sepot~s | afzien van vervolging
strafeis | eis van de officier van justitie | geëiste straf
gevangenisstraf~fen | celstraf~fen | vrijheidsstraf~fen
taakstraf~fen | werkstraf~fen
levenslange gevangenisstraf | levenslang
gevangenis~sen | penitentiaire inrichting~en | pi | strafinrichting~en | penitentiair centrum
gedetineerde~n | gevangene~n | ingeslotene~n | justitiabele~n
detentie | gevangenschap | opsluiting | {detineren} | {opsluiten}
gevangenispersoneel | penitentiair personeel | cipiers | bewaarders | penitentiair inrichtingswerkers
invrijheidstelling | vrijlating | {vrijlaten} | in vrijheid {stellen} | op vrije voeten {stellen}
{ontsnappen} | ontsnapping~en | {ontvluchten} | ontvluchting~en
celcapaciteit | detentiecapaciteit | aantal cellen | beschikbare cellen
tbs | terbeschikkingstelling
tbs-kliniek | tbs-klinieken | forensisch psychiatrisch centrum | forensisch psychiatrische kliniek
reclassering | reclasseringsorganisatie~s
recidive | herhaling van strafbare feiten | terugval in criminaliteit | {recidiveren}
slachtofferhulp | hulp aan slachtoffers
nabestaande~n | achterblijvers
advocaat | advocaten | raadsman | raadsvrouw | raadslieden | raadspersoon
advocatuur | advocaten
rechtsbijstand | juridische bijstand | juridische hulp
gefinancierde rechtsbijstand | gesubsidieerde rechtsbijstand | sociale advocatuur
notaris~sen | notariaat
deurwaarder~s | gerechtsdeurwaarder~s
curator~en | bewindvoerder in faillissement
schuldeiser~s | crediteur~en
schuldenaar | schuldenaren | debiteur~en
faillissement~en | bankroet | failliet
surseance van betaling | uitstel van betaling
rechtspersoon | rechtspersonen | juridische entiteit~en
natuurlijk persoon | natuurlijke personen | particulier~en
persoonsgegevens | persoonlijke gegevens | privacygevoelige gegevens
privacy | persoonlijke levenssfeer | bescherming van persoonsgegevens | gegevensbescherming
datalek~ken | inbreuk op de beveiliging van persoonsgegevens | gegevenslek
discriminatie | ongelijke behandeling | {discrimineren}
racisme | rassendiscriminatie
etnisch profileren | etnische profilering
antisemitisme | jodenhaat
moslimhaat | moslimdiscriminatie
demonstratie~s | betoging~en | {demonstreren} | {betogen} | protestactie~s
demonstrant~en | betoger~s | actievoerder~s
rellen | ongeregeldheden | onlusten
openbare orde | orde op straat
gebiedsverbod~en | verbod om een gebied te betreden
cameratoezicht | toezicht met camera's | camerabewaking
beveiliging | bewaking | {beveiligen} | {bewaken}
beveiliger~s | beveiligingsbeambte~n | bewaker~s
brandweer | brandweerkorps~en
brandweerlieden | brandweermensen | brandweerpersoneel
veiligheidsregio~'s | regionale crisisorganisatie
hulpdienst~en | hulpverleningsdienst~en | politie , brandweer en ambulance
crisisbeheersing | rampenbestrijding
meldkamer~s | alarmcentrale~s
inlichtingendienst~en | veiligheidsdienst~en | inlichtingen- en veiligheidsdiensten | geheime dienst~en
spionage | {spioneren} | {bespioneren}
nationale veiligheid | veiligheid van de staat | staatsveiligheid
asielzoeker~s | asielaanvrager~s | vreemdeling die asiel vraagt | mensen die asiel aanvragen | personen die asiel aanvragen
asielaanvraag | asielaanvragen | asielverzoek~en | verzoek om asiel | verzoeken om asiel | aanvraag om asiel
asielprocedure~s | procedure voor asiel | behandeling van de asielaanvraag
asielopvang | opvang van asielzoekers | opvang voor asielzoekers
asielzoekerscentrum | azc | asielzoekerscentra | azc's | opvangcentrum | opvangcentra
opvanglocatie~s | opvangplaats~en | opvangplek~ken | opvangcentrum | opvangcentra
statushouder~s | vergunninghouder~s | erkende vluchteling~en | asielstatushouder~s | vluchteling met een verblijfsvergunning
vreemdeling~en | niet-nederlander~s
migrant~en | immigrant~en | nieuwkomer~s
arbeidsmigrant~en | buitenlandse werknemer~s | arbeidskracht~en uit het buitenland | buitenlandse arbeidskracht~en
arbeidsmigratie | migratie voor werk
immigratie | instroom van migranten | komst van migranten
emigratie | vertrek uit nederland
verblijfsvergunning~en | verblijfstitel~s | verblijfsstatus
verblijfsrecht~en | rechtmatig verblijf
gezinshereniging | hereniging met het gezin | nareis
nareiziger~s | nagereisde gezinsleden
inburgering | {inburgeren}
inburgeraar~s | inburgeringsplichtige~n
naturalisatie~s | verkrijging van het nederlanderschap | {naturaliseren}
nederlanderschap | nederlandse nationaliteit | nederlands staatsburgerschap
uitzetting~en | gedwongen terugkeer | verwijdering uit nederland | {uitzetten} | gedwongen vertrek
terugkeer | vertrek naar het land van herkomst
uitgeprocedeerde~n | afgewezen asielzoeker~s
vreemdelingenbewaring | vreemdelingendetentie
illegaal verblijf | onrechtmatig verblijf
ongedocumenteerde~n | illegaal verblijvende vreemdeling~en
veilige landen | veilige landen van herkomst
veiligelander~s | asielzoeker~s uit een veilig land
land van herkomst | herkomstland | landen van herkomst | herkomstlanden | thuisland
alleenstaande minderjarige vreemdeling | amv | alleenstaande minderjarige vreemdelingen | amv's
spreidingswet | wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen
grenscontrole~s | grensbewaking | controle aan de grens | controles aan de grens
grensovergang~en | grenspost~en
visum | visa | inreisvisum
identiteitsbewijs | identiteitsbewijzen | legitimatiebewijs | legitimatiebewijzen | legitimatie
rijbewijs | rijbewijzen | rijvaardigheidsbewijs
voogdij | voogd
curatele | ondercuratelestelling
adoptie~s | {adopteren}
echtscheiding~en | scheiding~en | {scheiden}
kansspel~en | gokspel~len
gokken | {gokken} | kansspelen
kansspelaanbieder~s | gokbedrijf | gokbedrijven | aanbieder van kansspelen
gokverslaving | kansspelverslaving
vuurwerkverbod | verbod op vuurwerk
prostitutie | sekswerk
prostituee~s | sekswerker~s
`;
