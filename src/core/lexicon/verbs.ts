/**
 * Verbs of ministerial prose, so that "sluit … uit", "uitgesloten" and "uit te sluiten" are one word.
 *
 * STRONG_VERBS: the closed class of strong and irregular verbs (ANS 2.3.2.1.ii and 2.3.2.1.iii), one
 * a line: infinitive, past singular, past plural, past participle; further forms after that.
 * Weak verbs are inflected by rule (ANS 2.3.2.1.i) and only need to be named.
 * SEPARABLE_VERBS: particle|verb (ANS 2.2.2.2.2 and 12.2.2). The verb after the bar may be strong.
 */
export const STRONG_VERBS = `
zijn was waren geweest ben bent is wees weest zijnde
hebben had hadden gehad heb hebt heeft
worden werd werden geworden word wordt
zullen zullen zullen gezuld zal zult
kunnen kon konden gekund kan kunt
mogen mocht mochten gemogen mag moogt
moeten moest moesten gemoeten moet
willen wilde wilden gewild wil wilt wou
doen deed deden gedaan doe doet
gaan ging gingen gegaan ga gaat
staan stond stonden gestaan sta staat
slaan sloeg sloegen geslagen sla slaat
zien zag zagen gezien zie ziet
zeggen zei zeiden gezegd zegt zeg zegde zegden
weten wist wisten geweten weet
wijten weet weten geweten wijt
komen kwam kwamen gekomen kom komt
nemen nam namen genomen neem neemt
geven gaf gaven gegeven geef geeft
lezen las lazen gelezen lees leest
spreken sprak spraken gesproken spreek spreekt
breken brak braken gebroken breek breekt
steken stak staken gestoken steek steekt
stelen stal stalen gestolen steel steelt
bevelen beval bevalen bevolen beveel beveelt
houden hield hielden gehouden houd hou houdt
laten liet lieten gelaten laat
vallen viel vielen gevallen val valt
vangen ving vingen gevangen vang vangt
hangen hing hingen gehangen hang hangt
lopen liep liepen gelopen loop loopt
roepen riep riepen geroepen roep roept
slapen sliep sliepen geslapen slaap slaapt
blazen blies bliezen geblazen blaas blaast
raden raadde raadden geraden raad raadt
blijken bleek bleken gebleken blijk blijkt
blijven bleef bleven gebleven blijf blijft
begrijpen begreep begrepen begrepen begrijp begrijpt
grijpen greep grepen gegrepen grijp grijpt
krijgen kreeg kregen gekregen krijg krijgt
lijken leek leken geleken lijk lijkt
kijken keek keken gekeken kijk kijkt
schijnen scheen schenen geschenen schijn schijnt
schrijven schreef schreven geschreven schrijf schrijft
stijgen steeg stegen gestegen stijg stijgt
zwijgen zweeg zwegen gezwegen zwijg zwijgt
wijzen wees wezen gewezen wijs wijst
wijken week weken geweken wijk wijkt
rijden reed reden gereden rijd rijdt
strijden streed streden gestreden strijd strijdt
snijden sneed sneden gesneden snijd snijdt
vermijden vermeed vermeden vermeden vermijd vermijdt
lijden leed leden geleden lijd lijdt
glijden gleed gleden gegleden glijd glijdt
splijten spleet spleten gespleten splijt splijt
bijten beet beten gebeten bijt
smijten smeet smeten gesmeten smijt
prijzen prees prezen geprezen prijs prijst
rijzen rees rezen gerezen rijs rijst
verdwijnen verdween verdwenen verdwenen verdwijn verdwijnt
overlijden overleed overleden overleden overlijd overlijdt
bezwijken bezweek bezweken bezweken bezwijk bezwijkt
drijven dreef dreven gedreven drijf drijft
wrijven wreef wreven gewreven wrijf wrijft
nijgen neeg negen genegen nijg nijgt
krimpen kromp krompen gekrompen krimp krimpt
beginnen begon begonnen begonnen begin begint
winnen won wonnen gewonnen win wint
binden bond bonden gebonden bind bindt
vinden vond vonden gevonden vind vindt
zenden zond zonden gezonden zend zendt
schenden schond schonden geschonden schend schendt
wenden wendde wendden gewend wend wendt
dringen drong drongen gedrongen dring dringt
dwingen dwong dwongen gedwongen dwing dwingt
springen sprong sprongen gesprongen spring springt
zingen zong zongen gezongen zing zingt
drinken dronk dronken gedronken drink drinkt
zinken zonk zonken gezonken zink zinkt
klinken klonk klonken geklonken klink klinkt
schenken schonk schonken geschonken schenk schenkt
treffen trof troffen getroffen tref treft
helpen hielp hielpen geholpen help helpt
sterven stierf stierven gestorven sterf sterft
werven wierf wierven geworven werf werft
werpen wierp wierpen geworpen werp werpt
bederven bedierf bedierven bedorven bederf bederft
zwerven zwierf zwierven gezworven zwerf zwerft
trekken trok trokken getrokken trek trekt
vechten vocht vochten gevochten vecht
vlechten vlocht vlochten gevlochten vlecht
zwellen zwol zwollen gezwollen zwel zwelt
gelden gold golden gegolden geld geldt
schelden schold scholden gescholden scheld scheldt
smelten smolt smolten gesmolten smelt
bieden bood boden geboden bied biedt
verbieden verbood verboden verboden verbied verbiedt
gebieden gebood geboden geboden gebied gebiedt
bedriegen bedroog bedrogen bedrogen bedrieg bedriegt
liegen loog logen gelogen lieg liegt
vliegen vloog vlogen gevlogen vlieg vliegt
genieten genoot genoten genoten geniet
gieten goot goten gegoten giet
schieten schoot schoten geschoten schiet
kiezen koos kozen gekozen kies kiest
verliezen verloor verloren verloren verlies verliest
bevriezen bevroor bevroren bevroren bevries bevriest
sluiten sloot sloten gesloten sluit
besluiten besloot besloten besloten besluit
buigen boog bogen gebogen buig buigt
duiken dook doken gedoken duik duikt
gebruiken gebruikte gebruikten gebruikt gebruik
kruipen kroop kropen gekropen kruip kruipt
schuiven schoof schoven geschoven schuif schuift
zuigen zoog zogen gezogen zuig zuigt
sluipen sloop slopen geslopen sluip sluipt
snuiven snoof snoven gesnoven snuif snuift
stuiven stoof stoven gestoven stuif stuift
spuiten spoot spoten gespoten spuit
fluiten floot floten gefloten fluit
ruiken rook roken geroken ruik ruikt
wegen woog wogen gewogen weeg weegt
bewegen bewoog bewogen bewogen beweeg beweegt
scheren schoor schoren geschoren scheer scheert
zweren zwoer zwoeren gezworen zweer zweert
scheppen schiep schiepen geschapen schep schept
heffen hief hieven geheven hef heft
varen voer voeren gevaren vaar vaart
ervaren ervoer ervoeren ervaren ervaar ervaart
dragen droeg droegen gedragen draag draagt
graven groef groeven gegraven graaf graaft
jagen joeg joegen gejaagd jaag jaagt
vragen vroeg vroegen gevraagd vraag vraagt
waaien woei woeien gewaaid waai waait
liggen lag lagen gelegen lig ligt
zitten zat zaten gezeten zit
bidden bad baden gebeden bid bidt
eten at aten gegeten eet
vergeten vergat vergaten vergeten vergeet
meten mat maten gemeten meet
treden trad traden getreden treed treedt
genezen genas genazen genezen genees geneest
vreten vrat vraten gevreten vreet
scheiden scheidde scheidden gescheiden scheid scheidt
bakken bakte bakten gebakken bak bakt
laden laadde laadden geladen laad laadt
malen maalde maalden gemalen maal maalt
spannen spande spanden gespannen span spant
vouwen vouwde vouwden gevouwen vouw vouwt
wassen waste wasten gewassen was wast
weven weefde weefden geweven weef weeft
wreken wreekte wreekten gewroken wreek wreekt
barsten barstte barstten gebarsten barst
heten heette heetten geheten heet
brengen bracht brachten gebracht breng brengt
denken dacht dachten gedacht denk denkt
dunken docht dochten gedocht dunkt
kopen kocht kochten gekocht koop koopt
zoeken zocht zochten gezocht zoek zoekt
plegen pleegde pleegden gepleegd pleeg pleegt
wezen was waren geweest
behoeven behoefde behoefden behoefd behoef behoeft
ontkomen ontkwam ontkwamen ontkomen ontkom ontkomt
landen landde landden geland landt
beladen belaadde belaadden beladen belaad belaadt
`;

/** Weak verbs (and prefixed strong ones, which inflect as the verb that ends them). */
export const VERBS = `
aanvaarden accepteren achten achterhalen adresseren adviseren antwoorden analyseren
baseren bedoelen bedragen beëindigen begeleiden behalen behandelen beheren behoren beïnvloeden
bekostigen belasten belemmeren belonen beloven bemoeilijken benadrukken benoemen benutten beogen beoordelen
bepalen beperken bereiken berekenen berichten berusten beschadigen beschermen beschikken beschouwen beschrijven
besparen bespreken bestaan besteden bestrijden bestraffen betalen betekenen betreffen betrekken betreuren betwijfelen
betwisten bevatten bevestigen bevinden bevorderen bewaken bewaren beweren bewijzen bezien bezitten bezoeken bezuinigen
bieden blokkeren bouwen communiceren compenseren concluderen constateren controleren corrigeren creëren
dekken delen dienen dreigen duiden duren eisen erkennen evalueren faciliteren filteren financieren formuleren functioneren
garanderen gebeuren gebruiken gedragen geloven gelukken handelen handhaven hanteren herinneren herkennen heroverwegen
herstellen herzien hoeven hopen hinderen identificeren informeren ingrijpen inspannen intensiveren introduceren
investeren isoleren juichen klagen klappen kloppen koppelen kosten kritiseren leggen leiden leren leunen leveren loggen
luisteren maken melden menen merken mislukken missen monitoren motiveren naderen noemen noodzaken normeren
noteren observeren onderbouwen onderhouden onderkennen onderschrijven ondersteunen ondervinden ondervragen onderzoeken
onthouden ontbreken ontkennen ontlasten ontmoedigen ontnemen ontslaan ontstaan ontvangen ontwerpen ontwikkelen ontzeggen
openen opereren optimaliseren organiseren overleggen overtreden overtuigen overwegen overschrijden passen plaatsen
plannen praten presenteren produceren profiteren publiceren raadplegen raken rapporteren realiseren reageren rechtvaardigen
rectificeren reduceren regelen registreren reiken repareren reserveren respecteren richten saneren schaden schatten scherpen
schorsen schrappen selecteren signaleren slagen spelen splitsen staken starten stellen steunen stimuleren stoppen straffen
streven structureren sturen subsidiëren suggereren tellen toetsen tonen trachten typeren uiten vaccineren veranderen
verantwoorden verbeteren verbinden verblijven verbranden verbreden verdelen verdedigen verdenken verdienen verduidelijken
vereisen verergeren vergelijken vergemakkelijken vergen vergoeden vergroten verhinderen verhogen verhuizen verifiëren
verkeren verkennen verklaren verkleinen verkopen verkorten verkrijgen verlagen verlaten verleggen verlenen verlengen
verlichten verlopen vermelden verminderen vermoeden vernemen vernietigen vernieuwen veroordelen veroorzaken verplaatsen
verplichten verruimen verscherpen verschillen verschuiven versnellen verslechteren versoepelen verspreiden verstrekken versterken
verstrijken versturen vertragen vertrekken vertrouwen vervallen vervangen vervolgen verwachten verwerken verwerpen
verwijderen verwijzen verzachten verzamelen verzekeren verzenden verzoeken verzuimen verzwakken vestigen voelen voeren
volgen volstaan voldoen volharden vorderen vormen vrezen waarborgen waarderen waarschuwen wachten weigeren wegen wensen
werken wijzigen wonen zetten zorgen vermogen beletten bekijken bekennen verhalen ontruimen onteigenen
verhelpen ondertekenen ondernemen overzien overlappen overschatten onderschatten weerleggen weerspreken voorkomen
voorzien misbruiken mishandelen misleiden ontgaan ontdekken ontheffen ontsnappen verwaarlozen verbergen verzwijgen
verhullen lekken hacken beveiligen versleutelen kopiëren wissen delgen incasseren kwijtschelden
verdubbelen halveren stagneren dalen groeien schommelen stabiliseren normaliseren escaleren evacueren
inspecteren certificeren keuren vergunnen gunnen legaliseren sanctioneren beboeten seponeren dagvaarden
arresteren detineren verhoren fouilleren tappen afluisteren surveilleren patrouilleren
horen proberen pogen machtigen bezinnen studeren bestuderen betogen claimen beantwoorden herroepen reconstrueren verwittigen eindigen
bekomen verschaffen verrichten checken beslissen resulteren vermeerderen verstevigen bekrachtigen assisteren oordelen snappen borgen implementeren
vervaardigen verschijnen participeren belopen speuren archiveren behelzen beslaan permitteren vergaderen attenderen onderstrepen taxeren ramen
begroten variëren scholen trainen installeren vervullen voltooien continueren coördineren luiden geschieden beleggen bekritiseren benaderen
verduisteren vervalsen frauderen discrimineren negeren bespioneren lozen storten dumpen slopen kappen vervuilen intimideren aftappen doden
lukken dateren stammen conformeren inspireren verhelderen consulteren eerbiedigen verwezenlijken ontleden vervoeren transporteren staven detecteren distribueren verwoorden integreren interpreteren transformeren dulden
tolereren gedogen specificeren limiteren bemiddelen initiëren interviewen bevragen schetsen klimmen kampen kenmerken wedijveren bekleden bekoelen belanden beleven bemannen bemonsteren benadelen berispen beroepen beschieten
beslechten bespoedigen besturen betuigen bevolken bevoorraden bevrijden bewapenen bezetten bezorgen bezweren blussen citeren cultiveren dempen
doneren doorstaan dwarsbomen effenen ergeren experimenteren exploiteren exporteren fluctueren focussen forceren fuseren gokken groeperen
hechten heersen herbergen herhalen herinrichten heten huren huisvesten hypothekeren importeren indexeren inventariseren kanaliseren
klaren koesteren kopen kweken lanceren lenen letten lobbyen loodsen lossen manipuleren markeren mijden
moderniseren mobiliseren muteren nuanceren oefenen offreren omringen onderbreken onderdrukken ondergaan onderwijzen ontbieden ontbinden ontberen
ontduiken ontginnen ontgrendelen onthullen ontkoppelen ontkrachten ontlopen ontmaskeren ontmoeten ontmantelen ontplooien ontraden ontsluiten ontvluchten ontvoeren ontwarren ontwijken ontzien
oriënteren overbelasten overbruggen overheersen overladen overrulen overstromen overtreffen overvallen overwaarderen peilen pendelen polsen protesteren
putten redden redeneren regeren reizen remmen renoveren repatriëren restaureren rouleren ruilen ruimen schalen schamen scheiden schelen scheuren schikken schilderen
schrikken schroeven schudden schuilen slachten slijten smokkelen sneuvelen snoeien sproeien spuien stapelen stemmen stranden strekken stuiten symboliseren
tanken tarten tekenen temperen tillen tolken tornen traceren treuren troosten twijfelen uitbuiten vangen vegen veilen ventileren verarmen verbazen verbeelden
verbieden verbleken verbruiken verdampen verdiepen verdoven verdraaien verdragen verdringen verdrinken verdrijven vereenvoudigen verenigen vereren verfijnen vergaren vergelden
verhandelen verharden verheffen verheugen verijdelen verjagen verjaren verkassen verklappen verknippen verlammen verlangen verleiden verlossen vermaken vermengen vermoorden
vernielen verontreinigen verontschuldigen veroorloven veroveren verpachten verpesten verplegen verraden verrassen verrekenen verrijken verroesten verruilen verscheuren verschrikken verschuilen
versieren verslaan versperren verstaan verstarren verstedelijken verstoppen verstoren verstrengelen verstuiven vertalen vertellen vertolken vertonen vertroebelen vervelen
vervreemden verwarmen verwarren verweren verwerven verwijten verwonden verwoesten verzanden verzegelen verzelfstandigen verzinnen verzilveren verzorgen visualiseren vluchten voegen
voltrekken vormgeven vullen weerhouden weerspiegelen weerstaan wekken wennen weren wisselen zegenen zinspelen zuiveren zwemmen
arriveren converseren opteren ontspruiten slinken medewerken alarmeren procederen demonstreren bewerkstelligen agenderen bedreigen baten gelasten
sommeren verordonneren pleiten meten evalueren monitoren scoren fungeren resteren prevaleren figureren reiken duren kosten neigen volbrengen stokken haperen
verhuren pachten lenen
heropenen falen behouden veronderstellen overhandigen overwinnen overnachten doorlopen doorzoeken doorbreken omvatten omschrijven omzeilen
nopen mikken koersen ambiëren ijveren beijveren bepleiten betrachten manen appelleren autoriseren fiatteren billijken beraden gissen speculeren onttrekken verzaken
monteren opperen regarderen beluisteren construeren actualiseren berokkenen stroken rekruteren completeren bestemmen begrenzen destilleren stoelen gronden funderen bedanken danken maximeren beheersen
bejegenen beklemtonen accentueren kwalificeren bestempelen spenderen oormerken betrappen betreden boeken declareren factureren definiëren deponeren evenaren runnen getuigen prefereren verkiezen
accorderen memoreren hervatten illustreren immigreren innen anticiperen schouwen kantelen korten kwetsen grieven beledigen waken mandateren verdisconteren nuttigen consumeren
onderhandelen ondermijnen ontlenen bemerken stichten overstijgen passeren vergewissen stallen parkeren begaan ontvouwen fabriceren duperen recyclen hergebruiken reguleren bundelen combineren storen ordenen restitueren
testen beproeven concretiseren deporteren documenteren verdoezelen maskeren verduurzamen versimpelen vergezellen vergissen prolongeren verordenen verstrengen verzetten versoberen verspillen vertegenwoordigen
besmetten verdagen concentreren overmeesteren overweldigen bemensen verloven stutten circuleren herplaatsen
achtervolgen adopteren alloceren amenderen annuleren arbitreren assimileren attesteren auditen automatiseren balanceren bedriegen begroeten behouden bekoelen bekorten beluisteren benijden berechten
bestormen bevragen bewegen bezingen bezwijken budgetteren cancelen categoriseren centraliseren classificeren coachen collecteren compliceren comprimeren conserveren consolideren contracteren converteren dateren
decentraliseren deactiveren activeren debatteren degraderen delegeren demonteren desinfecteren detacheren differentiëren digitaliseren dimensioneren doceren domineren doseren draineren elimineren emigreren
erkennen escorteren etaleren exposeren faseren filteren flexibiliseren forenzen formaliseren fotograferen funderen generaliseren groeten harmoniseren herbeoordelen herberekenen herdenken herformuleren herijken herkeuren
herschikken herstructureren hertellen herverdelen hervormen herwaarderen huldigen imiteren impliceren improviseren inspireren interveniëren inviteren irrigeren kalibreren kiezen knellen koelen labelen 
legitimeren liberaliseren lokaliseren matigen minimaliseren maximaliseren motoriseren nationaliseren neutraliseren noodzaken omarmen omheinen omlijnen omringen onderbieden onderkennen onderstrepen onderverdelen ondervangen onderwerpen
ontaarden ontbossen ontdoen onteren ontgelden ontgroeien onthalen ontheffen ontketenen ontkiemen ontladen ontlokken ontluiken ontnemen ontpoppen ontploffen ontregelen ontsluieren ontsporen ontstemmen ontvlammen ontvreemden ontwapenen ontzetten
overlijden overpeinzen overrompelen overschaduwen overtekenen overtuigen parafraseren penaliseren personaliseren plunderen precederen privatiseren promoten provoceren raadplegen rangschikken rationaliseren recenseren reconstrueren rectificeren
redigeren refereren reflecteren registreren rehabiliteren reinigen relativeren renderen retourneren reviseren riskeren roven ruineren saboteren scannen screenen segmenteren signeren simuleren solliciteren sorteren
specialiseren standaardiseren stempelen steriliseren stigmatiseren stileren stipuleren suspenderen synchroniseren taxeren terroriseren toeteren torpederen trotseren uniformeren updaten upgraden valideren varen verachten verafschuwen
veralgemenen verankeren verbazen verbeuren verblinden verbloemen verbouwen verdampen verdedigen verduisteren veredelen verfraaien vergassen vergoelijken vergrijzen vergroenen vergrendelen verhuren verifiëren verjongen verketteren verkwisten verlaten
verlenen vermalen vermannen vermissen vermoeien vernauwen vernederen veronachtzamen verouderen verpakken verpauperen verplegen verruwen versagen verschonen verschralen versnipperen verstevigen vertroetelen verveelvoudigen vervlakken vervlechten
vervormen vervrachten verwaarlozen verwateren verwelkomen verweven verwittigen verwonderen verzuilen verzuren verzwelgen verdrievoudigen verviervoudigen wantrouwen weigeren wraken wreken 
laken hekelen loochenen beamen vervreemden vlotten kelderen slinken zakken
verongelukken krenken vissen rooien vellen bemesten besproeien fokken navigeren meren botsen pensioneren infecteren diagnosticeren zakken spijbelen examineren contacteren telefoneren mailen verven verzakken exploderen bemoeien beseffen kloppen rapporteren stuiten hameren benadelen bejubelen dreigen schorten stagneren haperen woekeren schuren knellen slagen wringen nijpen sussen temperen matigen
`;

/** Separable verbs as particle|verb. */
export const SEPARABLE_VERBS = `
aan|bevelen aan|bieden aan|bieden aan|bellen aan|besteden aan|brengen aan|dragen aan|dringen aan|geven aan|grijpen aan|houden
aan|kaarten aan|kondigen aan|kopen aan|leggen aan|leveren aan|lopen aan|melden aan|merken aan|moedigen aan|nemen aan|pakken
aan|passen aan|raden aan|rekenen aan|schaffen aan|scherpen aan|schrijven aan|sluiten aan|spannen aan|spreken aan|stellen
aan|sturen aan|tasten aan|tonen aan|treffen aan|treden aan|vallen aan|vangen aan|vechten aan|vragen aan|vullen aan|wenden
aan|wijzen aan|zetten aan|zien
af|bouwen af|breken af|dekken af|doen af|dwingen af|geven af|gaan af|handelen af|hangen af|houden af|keuren af|leggen af|leiden
af|lopen af|luisteren af|nemen af|ronden af|raden af|schaffen af|schalen af|schermen af|schrijven af|sluiten af|spreken
af|staan af|stemmen af|stoten af|toetsen af|treden af|vangen af|vloeien af|voeren af|wachten af|wegen af|wenden af|wentelen
af|wijken af|wijzen af|zetten af|zien af|zwakken
bij|dragen bij|houden bij|komen bij|leggen bij|lichten bij|sturen bij|staan bij|stellen bij|treden bij|vallen bij|wonen
deel|nemen door|geven door|gaan door|lopen door|rekenen door|sturen door|verwijzen door|voeren door|zetten
goed|keuren gelijk|stellen gereed|komen
in|bedden in|boeten in|brengen in|dammen in|dienen in|delen in|dringen in|gaan in|grijpen in|halen in|houden in|kopen in|krimpen
in|leveren in|lichten in|nemen in|perken in|regelen in|richten in|roepen in|schakelen in|schatten in|schrijven in|spannen
in|springen in|spelen in|stappen in|stellen in|stemmen in|stromen in|tekenen in|trekken in|vallen in|voeren in|vorderen
in|vullen in|winnen in|willigen in|zetten in|zien in|zenden
voort|bestaan kennis|nemen kennis|maken kwijt|raken kwijt|schelden
mee|brengen mee|delen mee|doen mee|geven mee|nemen mee|sturen mee|wegen mee|werken mede|delen
na|denken na|gaan na|komen na|kijken na|laten na|leven na|streven na|volgen na|vragen neer|leggen
om|buigen om|gaan om|keren om|komen om|vormen om|zetten onder|brengen
op|brengen op|dragen op|doen op|eisen op|gaan op|geven op|heffen op|hangen op|halen op|houden op|komen op|leggen op|leiden op|letten
op|leveren op|lopen op|lossen op|maken mee|denken op|merken op|nemen op|pakken op|richten op|roepen op|ruimen op|rollen op|schalen op|schorten op|schrijven
op|slaan op|sluiten op|sporen op|splitsen op|starten op|stellen op|sturen op|treden op|trekken op|vallen op|vangen op|volgen
op|vragen op|wegen op|wekken op|zeggen op|zetten op|zoeken open|baren uit|splitsen op|zeggen op|helderen af|zonderen om|vormen op|vatten in|passen door|geleiden open|stellen open|gaan dicht|gaan over|brengen over|dragen over|gaan over|hevelen
over|laten over|leggen over|nemen over|plaatsen over|schakelen over|stappen
plaats|vinden plaats|hebben rond|komen samen|hangen samen|komen samen|stellen samen|werken samen|vallen samen|voegen schoon|maken
stand|houden stil|leggen stil|staan stop|zetten
tegen|gaan tegen|houden tegen|komen tegen|spreken tegen|vallen tegen|werken te|leur|stellen tekort|schieten tekort|doen
terug|betalen terug|brengen terug|dringen terug|draaien terug|geven terug|gaan terug|keren terug|komen terug|koppelen terug|lopen terug|nemen
terug|trekken terug|vinden terug|vorderen terug|vragen terug|zien toe|bedelen toe|dienen toe|geven toe|groeien toe|juichen
toe|kennen toe|komen toe|laten toe|leiden toe|lichten toe|nemen toe|passen toe|schrijven toe|spitsen toe|staan toe|sturen toe|treden
toe|voegen toe|wijzen toe|zeggen toe|zenden toe|zien
uit|bannen uit|besteden uit|betalen uit|blijven uit|breiden uit|brengen uit|dragen uit|faseren uit|geven uit|gaan uit|groeien uit|keren uit|kijken uit|zien
uit|komen uit|leggen uit|lenen uit|leveren uit|lopen uit|maken uit|nodigen uit|oefenen uit|plaatsen uit|putten uit|rollen uit|rusten
uit|schakelen uit|schrijven uit|sluiten uit|spreken uit|staan uit|stellen uit|sturen uit|vallen uit|vinden uit|voeren uit|vragen
uit|werken uit|wijzen uit|wisselen uit|zenden uit|zetten uit|zoeken uit|zonderen
vast|houden vast|leggen vast|staan vast|stellen veilig|stellen voor|bereiden voor|dragen voor|doen voor|gaan voor|hangen voor|houden voor|komen
voor|leggen voor|lichten voor|liggen voor|nemen voor|schrijven voor|staan voor|stellen voor|vallen voor|zetten voor|zien
voort|duren voort|komen voort|vloeien voort|zetten voort|brengen vooruit|lopen vrij|geven vrij|komen vrij|laten vrij|maken vrij|spreken vrij|stellen
waar|maken waar|nemen weer|geven weg|blijven weg|halen weg|laten weg|nemen weg|sturen weg|trekken weg|vallen weg|werken weg|gooien achter|houden door|verkopen
zeker|stellen staande|houden in|stand|houden open|staan bloot|stellen bloot|leggen buit|maken teniet|doen
aan|sporen aan|tekenen aan|reiken aan|halen aan|haken uit|laten uit|rekenen binnen|krijgen bekend|maken openbaar|maken bijeen|komen overeen|komen overeen|stemmen neer|zetten
af|lossen toe|delen uiteen|lopen teweeg|brengen mis|lopen mis|gaan stand|nemen tot|stand|komen tegemoet|komen vooruit|zien onder|duiken leeg|staan vrij|houden
aan|komen stil|zetten binnen|komen in|komen in|sturen in|huren bekend|staan in|gebruik|nemen aan|snijden af|trekken aan|trekken aan|knopen
uit|reiken toe|reiken aan|ontbreken terecht|komen achter|blijven door|lichten om|leiden op|kopen op|vorderen uit|roepen af|remmen bij|werken weg|vallen los|laten rond|brengen over|houden neer|komen
uiteen|zetten op|stappen door|schuiven vooruit|schuiven op|schuiven toe|spelen aan|reiken uit|huizen weg|vloeien af|nemen af|staan om|bouwen
tewerk|stellen thuis|werken ten|toon|stellen vol|staan
toe|werken aan|manen vrij|staan af|tasten open|laten aan|voeren vol|houden prijs|geven voor|behouden aan|breken in|treden aan|gaan aan|horen op|werpen aan|richten toe|brengen aan|vatten voor|zitten af|bakenen in|kaderen af|wikkelen
af|komen bijeen|roepen toe|behoren binnen|gaan binnen|treden af|leveren bij|springen door|berekenen uit|baten goed|vinden aan|groeien bij|praten in|storten ineen|storten klaar|komen klaar|staan mee|gaan mee|tellen mee|rekenen
aan|duiden op|sommen uit|hollen aan|zeggen op|bouwen over|leveren over|halen over|maken in|druisen terug|storten terug|halen uit|proberen toe|vertrouwen uit|breken uit|delen uit|lekken buiten|sluiten uit|vaardigen in|enten op|schroeven op|rekken
zoek|raken achteruit|gaan vooruit|gaan af|reizen af|maken vooraf|gaan op|schieten uit|trekken uit|kiezen op|tuigen rond|gaan terug|schroeven omhoog|gaan omlaag|gaan los|koppelen af|koppelen samen|vatten samen|spannen samen|gaan
aan|doen aan|drijven aan|kijken aan|lijnen aan|stichten aan|tekenen aan|trekken aan|vliegen aan|voelen aan|vinken aan|wakkeren af|beelden af|betalen af|bijten af|boeken af|drijven af|drukken af|dwalen af|fakkelen af|graven af|helpen
af|kalven af|kopen af|laten af|leren af|maaien af|melden af|meten af|pakken af|persen af|rekenen af|richten af|romen af|schepen af|schrikken af|slaan af|spelen af|steken af|studeren af|takelen af|tekenen af|tellen af|troeven af|vaardigen af|vallen af|vlakken af|vragen
bij|benen bij|betalen bij|mengen bij|passen bij|scholen bij|tekenen bij|vullen bij|zetten binnen|brengen binnen|halen binnen|laten binnen|lopen door|berekenen door|breken door|brengen door|draaien door|dringen door|groeien door|klinken door|komen door|laten door|leiden door|nemen door|schieten door|slaan door|spelen door|stoten door|stromen door|tasten door|trekken door|verkopen door|werken
door|wijzen door|ontwikkelen in|beelden in|binden in|blazen in|boezemen in|burgeren in|checken in|delen in|drukken in|fluisteren in|fuseren in|geven in|graven in|grijpen in|korten in|kapselen in|kleuren in|laden in|lassen in|leven in|lijven in|lopen in|luiden in|maken in|mengen in|passen in|pakken in|palmen in|planten in|plannen in|polderen in|prenten in|richten in|ruilen in|scannen in|schakelen in|schalen in|slaan in|sluiten in|stappen in|stellen in|stromen in|teren in|tomen in|typen in|vriezen in|wisselen in|wonen in|zakken in|zamelen
kort|sluiten klaar|maken leeg|halen leeg|lopen los|komen los|maken los|trekken los|weken mee|betalen mee|bewegen mee|dingen mee|kijken mee|komen mee|krijgen mee|lezen mee|lopen mee|luisteren mee|maken mee|praten mee|spelen mee|stemmen mee|vallen mee|varen
na|bellen na|betalen na|bootsen na|gaan na|jagen na|meten na|richten na|tellen na|trekken na|zenden neer|halen neer|leggen neer|schieten neer|slaan neer|storten neer|zetten om|bouwen om|draaien om|hakken om|kopen om|leggen om|roepen om|ruilen om|scholen om|schakelen om|slaan om|smelten om|vallen om|zetten onder|gaan onder|lopen onder|schuiven onder|verdelen
op|bellen op|biechten op|blazen op|bloeien op|dienen op|doeken op|draaien op|drijven op|drogen op|duwen op|fleuren op|frissen op|graven op|groeien op|hogen op|hopen op|jagen op|kalefateren op|klaren op|klimmen op|knappen op|krikken op|laaien op|laden op|leven op|luisteren op|meten op|nemen op|offeren op|passen op|peppen op|plakken op|poetsen op|porren op|potten op|rakelen op|rapen op|rukken op|scheppen op|sieren op|splitsen op|stapelen op|steken op|stijgen op|stoken op|stomen op|stuwen op|tekenen op|tellen op|tillen op|tornen op|varen op|voeden op|voeren op|vullen op|waarderen op|wachten op|warmen op|werken op|wijzen op|zadelen op|zuigen op|zwellen
over|boeken over|dekken over|doen over|hellen over|heersen over|komen over|plaatsen over|schrijven over|slaan over|staan over|stappen over|steken over|stemmen over|stromen over|typen over|vliegen over|werken over|zetten rond|dwalen rond|kijken rond|leiden rond|lopen rond|reizen rond|rijden rond|sturen rond|trekken rond|vragen rond|vliegen
samen|ballen samen|brengen samen|drukken samen|leven samen|lopen samen|pakken samen|scholen samen|smelten samen|spelen samen|trekken samen|wonen stil|houden stil|liggen stil|vallen stuk|maken stuk|gaan stuk|lopen tegen|houden tegen|stemmen tegen|zitten tekort|komen terecht|stellen terecht|wijzen
terug|blikken terug|bellen terug|bezorgen terug|deinzen terug|denken terug|eisen terug|fluiten terug|grijpen terug|hebben terug|houden terug|keren terug|kijken terug|kopen terug|krijgen terug|leggen terug|leiden terug|lezen terug|plaatsen terug|roepen terug|schakelen terug|slaan terug|sluizen terug|sturen terug|treden terug|vallen terug|verdienen terug|verwijzen terug|voeren terug|werken terug|wijken terug|zenden terug|zetten
thuis|blijven thuis|brengen thuis|horen toe|behoren toe|dekken toe|dichten toe|eigenen toe|geven toe|halen toe|happen toe|keren toe|leveren toe|lopen toe|luisteren toe|nemen toe|rekenen toe|rusten toe|schieten toe|schouwen toe|slaan toe|snellen toe|spreken toe|stemmen toe|stromen toe|takelen toe|tasten toe|vallen toe|vertrouwen toe|vloeien toe|vriezen toe|wensen toe|wenden toe|zien toe|zwaaien
uit|beelden uit|barsten uit|blinken uit|boeten uit|breken uit|buiten uit|dagen uit|dijen uit|diepen uit|doven uit|drijven uit|drukken uit|dunnen uit|dagen uit|faseren uit|filteren uit|gillen uit|graven uit|hongeren uit|hoesten uit|horen uit|jouwen uit|kappen uit|keren uit|kermen uit|klaren uit|kramen uit|laden uit|lenen uit|leven uit|leren uit|lezen uit|lichten uit|lijnen uit|loten uit|loven uit|luiden uit|malen uit|melken uit|meten uit|monden uit|moorden uit|pakken uit|persen uit|pluizen uit|porren uit|praten uit|proberen uit|puilen uit|punten uit|razen uit|reizen uit|rijden uit|roeien uit|ruimen uit|schelden uit|schieten uit|schuiven uit|slaan uit|slapen uit|smeren uit|sorteren uit|sparen uit|spelen uit|spoelen uit|stallen uit|stappen uit|steken uit|stijgen uit|stippelen uit|stoten uit|stralen uit|strekken uit|strooien uit|stromen uit|tekenen uit|testen uit|treden uit|trekken uit|vaardigen uit|vechten uit|vegen uit|verkopen uit|vergroten uit|vlakken uit|vloeien uit|vlooien uit|waaieren uit|wassen uit|weiden uit|wijken uit|wringen uit|zenden uit|zien uit|zitten uit|zwaaien uit|zwermen uit|zweten
vast|binden vast|bijten vast|draaien vast|grijpen vast|haken vast|hechten vast|klampen vast|klinken vast|knopen vast|lopen vast|maken vast|pinnen vast|plakken vast|raken vast|roesten vast|stampen vast|zetten vast|zitten veilig|stellen vol|gooien vol|lopen vol|maken vol|storten vol|stoppen voor|bereiden voor|bestemmen voor|dragen voor|doen voor|financieren voor|geven voor|hebben voor|koken voor|laten voor|lezen voor|lopen voor|rekenen voor|schieten voor|spelen voor|spiegelen voor|spreken voor|staan voor|stemmen voor|verkopen voor|vertonen voor|werpen voor|wenden voort|bestaan voort|bewegen voort|borduren voort|bouwen voort|helpen voort|leven voort|schrijden voort|slepen voort|spruiten voort|stuwen voort|varen
vrij|komen vrij|kopen vrij|pleiten vrij|roosteren weer|kaatsen weer|klinken weer|spiegelen weg|cijferen weg|doen weg|drukken weg|duwen weg|geven weg|jagen weg|komen weg|kwijnen weg|kopen weg|leggen weg|leiden weg|lekken weg|lopen weg|pesten weg|raken weg|rijden weg|schenken weg|sluizen weg|smelten weg|spoelen weg|stoppen weg|strepen weg|stemmen weg|trekken weg|varen weg|voeren weg|werpen weg|zakken weg|zetten weg|zuigen wijs|maken zwart|maken
dwars|liggen heen|zenden hoog|houden
na|lopen af|zeggen af|gelasten om|brengen aan|planten af|meren aan|rijden af|branden mee|beslissen mee|vallen tegen|vallen les|geven op|dagen na|streven aan|wakkeren
`;

/** Forms that are nouns far oftener than verbs. */
export const NOUNS_LIKE_VERBS = `
school scholen zorg handel rol werk steun bouw brief reden vraag antwoord leden week weken steeg sloot boog rook boot graven wezen wees regel plan zaken lagen gang weg bad lid las sla
grond kort korte boek stal test tests koers dank run schouw voorbehoud beraad maan bundel zak rond vast vol laken stoel label labels scan plunder vlot promotie kabel last getuige land kleur kleuren blik haven dood meer vorm maat prijs norm toets stempel kader stuk vlak dag dagen maanden eigen huis burger burgers stroom pers lijn lijnen schaal staf som sommen tolk nader cijfer cijfers sluis sluizen spoor rooster roosters weer helder klaar ruim duur wijk
mail vis fok bot vel klop
`;

/** Plural nouns that are also the infinitive of a verb; nouns where a determiner or adjective leads them. */
export const NOUN_HOMOGRAPHS = `
vragen vraag onderzoek verzoek besluit antwoord oproep eis streven eisen plannen kosten zorgen straffen maten leden lasten besluiten verzoeken bezoeken vermoedens vermoeden wensen stukken gevolgen delen werken stemmen stappen klachten verwijten
bepalingen raden banen sporen punten zinnen gesprekken orders boeten boetes voorstellen inspraken ramen mengen feesten lessen landen zakken vissen mailen trainen testen toetsen stoelen gronden boeken getuigen stallen manen prijzen waarden normen
`;
