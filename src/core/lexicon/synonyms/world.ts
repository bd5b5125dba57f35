/**
 * Defence, foreign affairs, Europe, aid, the Caribbean parts of the Kingdom, digital affairs and telecom.
 * One group a line, exact equivalents only; the notation is that of commitment.ts, and `verdrag~en` stands
 * for "verdrag | verdragen". From general knowledge of Dutch.
 */
export const WORLD = `
krijgsmacht | strijdkrachten | leger
militair | militairen | soldaat | soldaten | krijgslieden
beroepsmilitair~en | militair in vaste dienst
reservist~en | reservemilitair~en
veteraan | veteranen | oud-militair | oud-militairen | gewezen militair
kazerne~s | militaire basis | legerplaats~en
luchtmacht | koninklijke luchtmacht
landmacht | koninklijke landmacht
marine | koninklijke marine | zeemacht
oefenterrein~en | militair oefenterrein | militaire oefenterreinen
militaire oefening | militaire oefeningen | legeroefening~en
missie~s | militaire missie | militaire operatie | vredesmissie~s | militaire missies
uitzending | {uitzenden} | inzet in het buitenland | {inzetten} in het buitenland
gevechtsvliegtuig~en | straaljager~s | jachtvliegtuig~en
onderzeeboot | onderzeeboten | onderzeeër~s
fregat~ten | oorlogsschip | marineschip | oorlogsschepen | marineschepen
tank~s | gevechtstank~s | pantservoertuig
munitie | ammunitie
wapen~s | wapentuig | wapensysteem
wapenleverantie~s | wapenlevering~en | levering van wapens | leveren van wapens
wapenexport | uitvoer van wapens | export van wapens
kernwapen~s | atoomwapen~s | nucleair wapen | nucleaire wapens
luchtaanval~len | luchtbombardement~en | aanval vanuit de lucht
{bombarderen} | bombardement~en
burgerslachtoffer~s | slachtoffers onder burgers | omgekomen burgers | burgerdoden
burgerdoelwit~ten | civiel doel
oorlog~en | gewapend conflict | gewapende conflicten
oorlogsmisdrijf | oorlogsmisdrijven | oorlogsmisdaad | oorlogsmisdaden
staakt-het-vuren | wapenstilstand | bestand
vredesakkoord~en | vredesverdrag~en | vredesovereenkomst~en
vredesbesprekingen | vredesonderhandelingen | vredesoverleg
agressie | aanvalsoorlog
{binnenvallen} | inval~len | invasie~s
bezetting | {bezetten}
nederzetting~en | illegale nederzettingen
gijzelaar | gijzelaars | gegijzelde~n
hulpgoederen | humanitaire goederen | hulpmiddelen
humanitaire hulp | noodhulp | humanitaire steun
humanitaire situatie | humanitaire omstandigheden
mensenrecht~en | rechten van de mens
mensenrechtenschending~en | schending van mensenrechten | schendingen van mensenrechten
mensenrechtenverdediger~s | mensenrechtenactivist~en
oorlogsrecht | humanitair oorlogsrecht | internationaal humanitair recht
internationaal recht | volkenrecht | internationale recht
internationaal gerechtshof | igh
internationaal strafhof | icc
europees hof voor de rechten van de mens | ehrm
europees verdrag voor de rechten van de mens | evrm
hof van justitie van de europese unie | europees hof van justitie | hvjeu
internationale gemeenschap | wereldgemeenschap
verenigde naties | vn | volkerenorganisatie
veiligheidsraad | vn-veiligheidsraad | veiligheidsraad van de verenigde naties
noord-atlantische verdragsorganisatie | navo | noordatlantische verdragsorganisatie | bondgenootschap
navo-norm | navo-doelstelling | twee procent van het bruto binnenlands product
bruto binnenlands product | bbp
bondgenoot | bondgenoten | navo-partner | navo-partners | geallieerde~n
buitenlandse zaken | ministerie van buitenlandse zaken
buitenlands beleid | beleid van buitenlandse zaken
diplomaat | diplomaten | diplomatieke vertegenwoordiger~s
diplomatiek | langs diplomatieke weg | via diplomatieke kanalen
ambassade~s | diplomatieke vertegenwoordiging | diplomatieke post
ambassadeur~s | diplomatiek vertegenwoordiger
consulaat | consulaten | consulaire post
consulaire bijstand | consulaire hulp
postennetwerk | ambassades en consulaten
reisadvies | reisadviezen | advies voor reizigers
ontwikkelingssamenwerking | ontwikkelingshulp
ontwikkelingsland~en | lage-inkomensland | lage-inkomenslanden
derde land | derde landen | niet-eu-land
buurland~en | aangrenzend land | omringende landen
land~en | staat | staten
regering van | autoriteiten van
autoriteiten | overheden | overheidsinstanties
israëlische autoriteiten | israëlische regering
amerikaanse regering | regering van de verenigde staten
russische federatie | rusland
russische invasie | russische inval
volksrepubliek china | china
verenigde staten | vs | verenigde staten van amerika | amerika
verenigd koninkrijk | vk | groot-brittannië
palestijnse autoriteit | pa
europese unie | eu | unie
lidstaat | lidstaten | eu-land | eu-landen | eu-lidstaat | eu-lidstaten | lid van de unie
europese commissie | ec | commissie
europees parlement | ep
europese raad | raad van regeringsleiders
raad van de europese unie | europese ministerraad
regeringsleider~s | regeringshoofd~en
europese regelgeving | europese wetgeving | eu-regelgeving | eu-wetgeving | europese regels | eu-regels
europese richtlijn | eu-richtlijn | europese richtlijnen | eu-richtlijnen
europese verordening | eu-verordening | europese verordeningen | eu-verordeningen
europees recht | eu-recht | unierecht
eu-burger | eu-burgers | burgers van de unie | unieburger~s
interne markt | europese markt
buitengrens | buitengrenzen | grens van de eu | grenzen van de eu
brexit | uittreding van het verenigd koninkrijk
europese verkiezingen | verkiezingen voor het europees parlement
voorzitterschap | eu-voorzitterschap
koninkrijk | koninkrijk der nederlanden
caribisch nederland | bes-eilanden | bonaire , sint eustatius en saba | openbare lichamen
openbaar lichaam | openbare lichamen | bestuur van het eiland
eilandsraad | eilandsraden | eilandelijke volksvertegenwoordiging
bestuurscollege~s | eilandsbestuur | eilandbestuur
eilandbewoner~s | inwoner van het eiland | inwoners van het eiland | eilander~s
rijksvertegenwoordiger | rijksvertegenwoordiger voor caribisch nederland
rijksdienst caribisch nederland | rcn
autonome landen | aruba , curaçao en sint maarten | landen in het koninkrijk
gouverneur~s | vertegenwoordiger van de koning
slavernijverleden | geschiedenis van de slavernij
ict | informatie- en communicatietechnologie | informatietechnologie | it | automatisering
ict-systeem | ict-systemen | computersysteem | computersystemen | it-systeem | it-systemen | informatiesysteem | informatiesystemen | automatiseringssysteem
ict-project | ict-projecten | it-project | automatiseringsproject~en
software | programmatuur | computerprogramma~'s
hardware | apparatuur
applicatie~s | app~s | toepassing~en
algoritme~n | algoritmes | rekenregel~s
kunstmatige intelligentie | artificiële intelligentie | ai
database~s | databank~en | gegevensbank~en | gegevensbestand~en | databestand~en
gegevensverwerking | verwerking van gegevens | gegevens verwerken
gegevensuitwisseling | uitwisseling van gegevens | gegevens uitwisselen | gegevensdeling | delen van gegevens
bestand~en | gegevensbestand~en | file
cloud | clouddienst~en
server~s | servercomputer
datacenter~s | datacentrum | datacentra | rekencentrum
cyberaanval~len | digitale aanval | hack~s | digitale aanvallen | hackaanval~len
cyberveiligheid | cybersecurity | digitale veiligheid | digitale weerbaarheid | informatiebeveiliging
hacker~s | computerkraker~s | cybercrimineel | cybercriminelen
{hacken} | {binnendringen} in
gijzelsoftware | ransomware
kwaadaardige software | malware | schadelijke software
phishing | hengelen naar gegevens
spyware | spionagesoftware
wachtwoord~en | toegangscode~s
beveiligingslek~ken | kwetsbaarheid | kwetsbaarheden | lek in de beveiliging | beveiligingsprobleem
versleuteling | encryptie | {versleutelen}
digitalisering | {digitaliseren}
digitale dienstverlening | dienstverlening langs digitale weg | online dienstverlening
digitaal vaardig | digitale vaardigheden
inloggen | {inloggen} | {aanmelden}
burgerservicenummer~s | bsn | sofinummer
basisregistratie personen | brp | bevolkingsregister
handelsregister | register van de kamer van koophandel
telefoon~s | telefoontoestel~len
mobiele telefoon | smartphone~s | mobieltje~s | mobiel | mobiele telefoons | gsm
telefoonnummer~s | belnummer
{bellen} | {telefoneren} | telefonisch contact {opnemen} | {opbellen}
e-mail | mail | elektronische post | e-mails | mails | e-mailbericht~en | mailbericht | mailtje
{mailen} | {e-mailen} | per mail {sturen} | per e-mail {sturen}
sms | sms-bericht~en | tekstbericht~en
chatbericht~en | appbericht~en | berichten via een chatdienst
internet | web | wereldwijde web | online
internetverbinding~en | verbinding met internet
snel internet | breedband | breedbandinternet
glasvezel | glasvezelverbinding | glasvezelnetwerk
telecomaanbieder~s | telecombedrijf | telecombedrijven | telecomprovider~s | provider~s | aanbieder van telecommunicatie
telecommunicatie | telecom
mobiel netwerk | mobiele netwerk | netwerk voor mobiele telefonie
zendmast~en | antenne-opstelpunt | antennemast~en
frequentie~s | radiofrequentie~s
veilingen van frequenties | frequentieveiling~en
post | poststukken | postbezorging
postbedrijf | postbedrijven | postvervoerder~s
pakket~ten | pakje~s | poststuk
ruimtevaart | ruimteonderzoek
satelliet~en | kunstmaan
koning | zijne majesteit | staatshoofd
koninklijk huis | koninklijke familie
grondwet | constitutie
grondrecht~en | fundamenteel recht | fundamentele rechten | grondwettelijk recht
referendum | referenda | volksraadpleging~en
democratie | democratisch bestel
rechtsstaat | democratische rechtsorde
politieke partij | politieke partijen | partij
lobbyist~en | belangenbehartiger~s
lobby | belangenbehartiging | {lobbyen}
integriteit | onkreukbaarheid
{omkopen} | omkoping | steekpenningen {betalen}
klokkenluider~s | melder van een misstand | melders van misstanden
nevenfunctie~s | nevenwerkzaamheid | nevenwerkzaamheden | bijbaan
woo-verzoek | woo-verzoeken | verzoek op grond van de wet open overheid | verzoek om openbaarmaking | verzoek tot openbaarmaking | informatieverzoek
{openbaren} | openbaar {maken} | {vrijgeven}
gelakt | zwartgelakt | weggelakt | {weglakken} | {zwartlakken}
staatsgeheim~en | gerubriceerde informatie
ontwikkelingsbank | fmo | financieringsmaatschappij voor ontwikkelingslanden
maatschappelijke organisatie | maatschappelijke organisaties | ngo | ngo's | niet-gouvernementele organisatie | non-gouvernementele organisatie | niet-gouvernementele organisaties | non-gouvernementele organisaties
hulporganisatie~s | hulpverleningsorganisatie~s
goed doel | goede doelen | liefdadigheidsinstelling~en
`;
