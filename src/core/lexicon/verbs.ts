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
zeggen zei zeiden gezegd zegt zeg
weten wist wisten geweten weet
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
werken wijten wijzigen wonen zetten zorgen vermogen beletten bekijken bekennen verhalen ontruimen onteigenen
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
`;

/** Forms that are nouns far oftener than verbs. */
export const NOUNS_LIKE_VERBS = `
school scholen zorg handel rol werk steun bouw brief reden vraag antwoord leden week weken steeg sloot boog rook boot graven wezen wees regel plan zaken lagen gang weg bad lid las sla
`;

/** Plural nouns that are also the infinitive of a verb; nouns where a determiner or adjective leads them. */
export const NOUN_HOMOGRAPHS = `
vragen eisen plannen kosten zorgen straffen maten leden lasten besluiten verzoeken bezoeken vermoedens vermoeden wensen stukken gevolgen delen werken stemmen stappen klachten verwijten
bepalingen raden banen sporen punten zinnen gesprekken orders boeten boetes voorstellen inspraken ramen mengen feesten lessen trainen testen toetsen prijzen waarden normen
`;
