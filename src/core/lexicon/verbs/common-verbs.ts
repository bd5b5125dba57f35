/**
 * Common verbs of general Dutch beside those of ministerial prose in verbs.ts, whose notation these lists
 * share. From general knowledge; conjugation after ANS 2.3.2.1.
 */

/** Strong and irregular verbs, and weak ones whose first letters only look like a prefix. */
export const COMMON_STRONG_VERBS = `
bergen borg borgen geborgen berg bergt
blinken blonk blonken geblonken blink blinkt
delven dolf dolven gedolven delf delft
dingen dong dongen gedongen ding dingt
druipen droop dropen gedropen druip druipt
gedijen gedijde gedijden gedijd gedij gedijt
glimmen glom glommen geglommen glim glimt
hijsen hees hesen gehesen hijs hijst
houwen hieuw hieuwen gehouwen houw houwt
kerven korf korven gekorven kerf kerft
klimmen klom klommen geklommen klim klimt
knijpen kneep knepen geknepen knijp knijpt
krijten kreet kreten gekreten krijt
kwijten kweet kweten gekweten kwijt
mijden meed meden gemeden mijd mijdt
melken molk molken gemolken melk melkt
pluizen ploos plozen geplozen pluis pluist
rijgen reeg regen geregen rijg rijgt
schrikken schrok schrokken geschrokken schrik schrikt
schuilen school scholen gescholen schuil schuilt
slijten sleet sleten gesleten slijt
slinken slonk slonken geslonken slink slinkt
spinnen spon sponnen gesponnen spin spint
spruiten sproot sproten gesproten spruit
stinken stonk stonken gestonken stink stinkt
stijven steef steven gesteven stijf stijft
strijken streek streken gestreken strijk strijkt
tijgen toog togen getogen tijg tijgt
verslinden verslond verslonden verslonden verslind verslindt
wringen wrong wrongen gewrongen wring wringt
zwemmen zwom zwommen gezwommen zwem zwemt
ontginnen ontgon ontgonnen ontgonnen ontgin ontgint
verzinnen verzon verzonnen verzonnen verzin verzint
bezinnen bezon bezonnen bezonnen bezin bezint
lachen lachte lachten gelachen lach lacht
zouten zoutte zoutten gezouten zout
stoten stootte stootten gestoten stoot
braden braadde braadden gebraden braad braadt
bannen bande banden gebannen ban bant
verbannen verbande verbanden verbannen verban verbant
missen miste misten gemist mis mist
vergen vergde vergden gevergd verg vergt
bellen belde belden gebeld bel belt
erven erfde erfden geerfd erf erft
onterven onterfde onterfden onterfd onterf onterft
eren eerde eerden geeerd eer eert
ergeren ergerde ergerden geergerd erger ergert
beven beefde beefden gebeefd beef beeft
bedelen bedeelde bedeelden bedeeld bedeel bedeelt
beuken beukte beukten gebeukt beuk beukt
geuren geurde geurden gegeurd geur geurt
geeuwen geeuwde geeuwden gegeeuwd geeuw geeuwt
verven verfde verfden geverfd verf verft
enten entte entten geent ent
inenten inentte inentten ingeent inent
uiten uitte uitten geuit uit
eindigen eindigde eindigden geeindigd eindig eindigt
eisen eiste eisten geeist eis eist
eggen egde egden geegd eg egt
oefenen oefende oefenden geoefend oefen oefent
overleggen overlegde overlegden overlegd overleg overlegt
overtuigen overtuigde overtuigden overtuigd overtuig overtuigt
overdrijven overdreef overdreven overdreven overdrijf overdrijft
overkomen overkwam overkwamen overkomen overkom overkomt
overrijden overreed overreden overreden overrijd overrijdt
overdenken overdacht overdachten overdacht overdenk overdenkt
overvragen overvroeg overvroegen overvraagd overvraag overvraagt
onderbreken onderbrak onderbraken onderbroken onderbreek onderbreekt
onderhandelen onderhandelde onderhandelden onderhandeld onderhandel onderhandelt
onderschatten onderschatte onderschatten onderschat
onderrichten onderrichtte onderrichtten onderricht
ondermijnen ondermijnde ondermijnden ondermijnd ondermijn ondermijnt
onderscheppen onderschepte onderschepten onderschept onderschep onderschept
onderstellen onderstelde onderstelden ondersteld onderstel onderstelt
onderwerpen onderwierp onderwierpen onderworpen onderwerp onderwerpt
onderscheiden onderscheidde onderscheidden onderscheiden onderscheid onderscheidt
ondergraven ondergroef ondergroeven ondergraven ondergraaf ondergraaft
omkleden omkleedde omkleedden omkleed omkleedt
omarmen omarmde omarmden omarmd omarm omarmt
omheinen omheinde omheinden omheind omhein omheint
omsingelen omsingelde omsingelden omsingeld omsingel omsingelt
omlijsten omlijstte omlijstten omlijst
omsluiten omsloot omsloten omsloten omsluit
omgeven omgaf omgaven omgeven omgeef omgeeft
voorspellen voorspelde voorspelden voorspeld voorspel voorspelt
voltooien voltooide voltooiden voltooid voltooi voltooit
weerkaatsen weerkaatste weerkaatsten weerkaatst weerkaats
weergalmen weergalmde weergalmden weergalmd weergalm weergalmt
achtervolgen achtervolgde achtervolgden achtervolgd achtervolg achtervolgt
aanbidden aanbad aanbaden aanbeden aanbid aanbidt
aanschouwen aanschouwde aanschouwden aanschouwd aanschouw aanschouwt
misleiden misleidde misleidden misleid misleidt
misverstaan misverstond misverstonden misverstaan misversta misverstaat
stofzuigen stofzuigde stofzuigden gestofzuigd stofzuig stofzuigt
waarborgen waarborgde waarborgden gewaarborgd waarborg waarborgt
waarschuwen waarschuwde waarschuwden gewaarschuwd waarschuw waarschuwt
updaten updatete updateten geupdatet update updatet
downloaden downloadde downloadden gedownload download downloadt
uploaden uploadde uploadden geupload upload uploadt
recyclen recyclede recycleden gerecycled recycle recyclet
managen managede manageden gemanaged manage managet
e-mailen e-mailde e-mailden ge-e-maild e-mail e-mailt
leasen leasede leaseden geleased lease leaset
scannen scande scanden gescand scan scant
vriezen vroor vroren gevroren vries vriest
zwelgen zwolg zwolgen gezwolgen zwelg zwelgt
winden wond wonden gewonden wind windt
spijten speet speten gespeten spijt
slijpen sleep slepen geslepen slijp slijpt
kijven keef keven gekeven kijf kijft
grijnzen grijnsde grijnsden gegrijnsd grijns grijnst
wijden wijdde wijdden gewijd wijd wijdt
ijken ijkte ijkten geijkt ijk ijkt
`;

/** Weak verbs, and prefixed strong ones. */
export const COMMON_VERBS = `
mailen signeren becijferen logenstraffen bestrijken versimpelen aarden aarzelen absorberen abstraheren accentueren accorderen acteren activeren actualiseren adopteren adverteren afficheren agiteren alterneren ambiëren amenderen amputeren amuseren annexeren
annoteren annuleren anticiperen appelleren applaudisseren arrangeren articuleren assembleren associëren attaqueren auditeren automatiseren autoriseren baden bagatelliseren balanceren balsemen
banaliseren barricaderen beamen beangstigen beargumenteren bedanken bedaren bedekken bedelven bedienen bedingen bedrukken beerven begeren begeven begieten begiftigen begraven begrenzen begroeten
begunstigen behagen behartigen behoeden bejegenen bekendmaken bekeren bekeuren beklagen beklemtonen beklimmen beknotten bekorten bekwamen belazeren beledigen belichamen belichten beloeren bemachtigen
bemerken bemesten bemoedigen bemoeien benauwen benijden beplanten bepleiten beproeven beraadslagen beramen beredeneren berijden berouwen beroven beschaven beschimpen beschuldigen beseffen besmetten
besmeuren besnijden besnoeien bespelen bespeuren bespieden bespotten besproeien bestelen bestellen bestempelen bestendigen bestijgen bestralen betichten betitelen betoveren betrachten betrappen
betreden betrouwen betten bevaren bevoordelen bevoorrechten bevredigen bevreemden bewenen bewerken bewonderen bewonen bezegelen bezemen bezichtigen bezielen bezigen bezinken bezuren bezwaren beëdigen
bibberen biechten billijken biologeren blaffen blameren bloeden bloeien blokken blozen boeien boekstaven boenen boeren bombarderen bonken bonzen borduren boren borrelen botsen boycotten braken brommen
brouilleren brouwen bruisen brullen budgetteren bufferen bukken bundelen bungelen calculeren camoufleren cancelen casseren categoriseren censureren centraliseren chanteren chippen choqueren
civiliseren classificeren clusteren coachen coderen codificeren collaboreren collecteren combineren commanderen commenteren commercialiseren complementeren completeren compliceren complimenteren
componeren comprimeren compromitteren concentreren concipiëren concretiseren concurreren condenseren conditioneren confereren configureren confisqueren confronteren conserveren consolideren
constitueren construeren consumeren contacteren contracteren contrasteren converteren corresponderen corrumperen coöpteren crashen crediteren culmineren cumuleren dartelen daveren debatteren debiteren
debuteren decentraliseren decimeren declameren declareren decoderen decreteren deduceren definiëren deformeren degraderen deinen deinzen delegeren dementeren demilitariseren demobiliseren
democratiseren demoniseren demonteren demoraliseren demotiveren denderen depolitiseren deponeren deporteren deprecieren dereguleren deren desavoueren deserteren desinfecteren destabiliseren
destilleren detacheren determineren detoneren deugen devalueren diagnosticeren dichten dicteren diepen differentiëren digitaliseren dimmen dineren diplomeren dirigeren disciplineren discussiëren
diskwalificeren disponeren dissociëren diversifiëren dobbelen dobberen doceren documenteren doemen doezelen dolen dollen domesticeren domineren donderen doorgronden doorkruisen doorzien dopen doppen
dorsen doseren draaien draineren dralen dramatiseren draven dreggen drenken drentelen dresseren dreunen drillen drogen dromen droppen drukken dubben duchten duelleren duimen duizelen dunnen duperen
dupliceren dutten duwen dwalen dweilen echoën economiseren effectueren egaliseren elektrificeren elimineren emailleren emanciperen emigreren emitteren encrypten enquêteren ensceneren entameren
enthousiasmeren eroderen escorteren essayeren etaleren etiketteren etteren euthanaseren evenaren evolueren excelleren excuseren executeren expanderen expliciteren exploderen exploreren exposeren
extrapoleren fabriceren factureren faxen federaliseren feliciteren fiatteren filmen fixeren fladderen flakkeren flaneren flankeren flexibiliseren flikkeren flirten floreren fluisteren folteren foppen
formaliseren formatteren fotograferen fragmenteren frankeren frustreren fuiven fulmineren funderen galmen gapen garneren generaliseren genereren gesticuleren getuigen gewennen gieren gijzelen glazuren
glimlachen globaliseren gloeien gluren gooien graaien graviteren grazen grenzen grieven griezelen grinniken groeten gronden gruwen guillotineren gymmen haasten haken hakken harden harken harmoniseren
haten hekelen hellen hengelen herbebossen herbenoemen herbeoordelen herbevestigen herbouwen herdenken herdopen herdrukken herenigen herformuleren hergebruiken herijken herindelen herinvesteren
herkansen herkiezen herleiden herleven heropleven heropstarten herplaatsen herscheppen herschikken herscholen herschrijven herstructureren hertalen hertellen hertrouwen hervatten herverdelen
hervestigen hervormen herwaarderen herwinnen hijgen hinken hoesten honoreren hozen huichelen huilen huiveren humaniseren hunkeren huppelen huwen hypnotiseren idealiseren ijveren illustreren imiteren
immigreren immuniseren implanteren impliceren imponeren improviseren incorporeren induceren industrialiseren infecteren infiltreren influisteren inhaleren initialiseren injecteren innoveren insinueren
insisteren institutionaliseren instrueren internaliseren internationaliseren interneren interpelleren interrumperen interveniëren inviteren irrigeren irriteren jammeren jeuken joggen jokken jubelen
justeren kaarten kabbelen kalibreren kalken kalmeren kammen kandideren kantelen kapen kapseizen karakteriseren karren kauwen kelderen kennen kerkeren kermen ketenen keuvelen kieken kiemen kietelen
kisten kittelen klasseren klauteren kleden kleien kleineren kleuren kleven kliederen klokken klonteren kloven kluisteren knabbelen knagen knakken knarsen knechten kneden knellen knevelen knielen
knikken knippen knoeien knopen knutselen koekeloeren koelen koeren koersen koken kolken kolonialiseren koloniseren konkelen kozen krabben kraken krenken kreuken kreunen krioelen kristalliseren krommen
kronen kruiden kruien kruisen kuchen kuieren kussen kwalificeren kwantificeren kwellen kwetsen kwispelen laken lallen lamenteren lamineren landen lappen lassen laven laveren laxeren ledigen legeren
legitimeren lengen lenigen leuren leuteren leven liberaliseren lichten liefkozen lijmen likken linken liquideren lispelen loeien loeren logeren lokaliseren lokken lonen lonken loochenen loten louteren
loven luchten luieren lunchen lusten maaien malverseren mandateren mangelen manifesteren manoeuvreren marcheren marginaliseren marineren martelen maskeren masseren materialiseren matigen maximaliseren
mechaniseren mediteren meesmuilen memoreren mengen mesten metselen microfilmen mikken minachten minimaliseren minnen misdragen misgunnen miskennen misprijzen missioneren mitigeren modderen modelleren
modificeren moduleren moeien moffelen mokken molesteren monopoliseren monteren moorden moraliseren morren morsen muilkorven muiten multipliceren munten musiceren mystificeren nationaliseren
naturaliseren navigeren navorsen neutraliseren nivelleren nomineren nopen noppen notificeren notuleren nummeren nuttigen objectiveren obstrueren occuperen offeren omhelzen omlijnen omrasteren
omzwermen ondertitelen onderverdelen ontaarden ontboezemen ontbossen ontbranden ontdoen ontdooien ontfutselen ontgoochelen ontgroeien onthalen ontharen ontheiligen onthoofden ontketenen ontkiemen
ontkleden ontkomen ontkurken ontladen ontlenen ontlokken ontluisteren ontmannen ontnuchteren ontploffen ontpoppen ontraadselen ontrafelen ontregelen ontroeren ontrollen ontrukken ontschepen ontsieren
ontslapen ontsmetten ontspannen ontspiegelen ontspinnen ontsporen ontspringen ontsteken ontstemmen ontstoppen onttrekken onttronen ontvallen ontvetten ontvouwen ontvreemden ontwaarden ontwaken
ontwaren ontwennen ontwortelen ontwrichten ontzegelen ontzenuwen ontzetten ontzilten oogsten openbaren opperen opponeren ordenen ordonneren oreren orkestreren oscilleren outsourcen overbieden
overdonderen overmannen overmeesteren overreden overrompelen overschaduwen overspannen overspoelen overstelpen overstemmen overstijgen overvleugelen overweldigen overwinteren overwoekeren paaien
pacificeren paffen palmen panikeren paraderen paraferen parafraseren parasiteren pareren parkeren parlementeren parodiëren passeren pasteuriseren patenteren pauzeren peddelen pellen penetreren
pensioneren perfectioneren persen persisteren personifiëren pesten picknicken piekeren piepen pikeren pikken pimpelen pingelen pitten placeren plagen plamuren planten plassen pleisteren pletten
ploegen ploeteren ploffen plonzen pluimen plukken plunderen pochen poetsen polariseren polijsten politiseren pompen popelen populariseren porren porteren poseren positioneren posten postuleren potten
prakkiseren praktiseren prediken prefereren prepareren prescriberen presideren pressen presteren pretenderen prevelen prikkelen prikken primeren printen prioriteren privatiseren proclameren proeven
profaneren professionaliseren profileren programmeren projecteren proletariseren prolongeren promoten promoveren propageren proportioneren protocolleren provoceren pruilen prutsen puffen puilen
pulveriseren punten purgeren pushen quoteren raaskallen racen raderen radicaliseren raffineren ragen rakelen rammelen rammen rangschikken ranselen raspen ratelen ratificeren rationaliseren ravotten
razen re-integreren reactiveren recenseren recidiveren reciteren reclameren recreëren recupereren redetwisten redigeren refereren reflecteren reformeren refuseren regenereren reguleren rehabiliteren
reinigen rekenen rekken rekruteren rekwireren relateren relativeren relayeren remplaceren renderen rennen reorganiseren repeteren repliceren representeren reproduceren resideren resoneren respireren
ressorteren restitueren resumeren retarderen retireren retoucheren retourneren revalideren revancheren reviseren revitaliseren revolteren reïncarneren reïntegreren ridderen ridiculiseren rijmen rillen
rimpelen ringen riskeren ritselen rivaliseren robotiseren roddelen roeien roemen roeren roesten roken rollen romantiseren ronden ronselen roosteren rotten roven rubriceren ruineren ruisen rukken
rusten ruïneren saboteren sakkeren salueren samplen sarren scanderen schaken schallen schamperen scharen schaven schertsen scherven schimmelen schimpen schitteren schminken schoffelen schofferen
schokken schoolmeesteren schoppen schouwen schragen schrapen schreeuwen schreien schrobben schroeien schrokken schromen schuimen schuren schutten schutteren seinen sensibiliseren serveren settelen
sidderen siepelen sieren sijpelen simplificeren simuleren sissen situeren sjacheren sjoemelen sjokken sjorren slaken slenteren slepen slijmen slikken slingeren slippen sluimeren slurpen smachten
smaken smeden smeken smeren smeulen smoren snakken snateren snauwen snellen snikken snoepen snoeven snorren snuffelen snurken socialiseren solidariseren solliciteren sonderen soppen sorteren souperen
spammen sparen sparren spartelen spatten specialiseren speculeren spekken spellen spenderen spenen sperren spieden spijbelen spijkeren spioneren spitsen spitten spoeden spoelen spoken sponsoren sporen
spotten spreiden sprenkelen sprinten spugen spurten stallen stamelen stampen standaardiseren stansen stationeren steigeren stempelen stenigen steriliseren sterken stichten stigmatiseren stikken
stippelen stoeien stofferen stoken stomen stommelen storen stormen stotteren stoven stralen strelen stremmen stressen striemen strikken stroken stromen strompelen strooien stroomlijnen stropen
strubbelen struikelen stutten stuwen sublimeren substitueren suizen sukkelen superviseren surfen suspenderen sussen sympathiseren synchroniseren systematiseren takelen taken talmen tanen tasten
tatoeëren taxiën teisteren telefoneren telegraferen telen temmen temporiseren tenderen teren tergen terroriseren testen theoretiseren tikken timmeren tintelen tippen tobben toeteren toeven tooien
toosten toppen torpederen torsen totaliseren toveren traineren transcriberen transfereren transplanteren transponeren trappen traumatiseren treiteren treuzelen trillen triomferen tripleren troeven
trommelen trotseren trouwen tuchtigen tuffen tuimelen tuinieren turen turven twisten twitteren typen uniformeren upgraden urbaniseren vademen valideren vandaliseren varieren vasten veinzen vellen
veraangenamen verabsoluteren verachten veralgemeniseren verankeren verbasteren verbeiden verbeurdverklaren verbeuren verbitteren verblinden verbloemen verbluffen verbouwen verbreken verbrijzelen
verbroederen verchromen vercommercialiseren verdagen verdelgen verderven verdichten verdikken verdoemen verdoen verdoezelen verdonkeremanen verdorren verdriedubbelen verdrieten verdrievoudigen
verdrukken verdunnen verduren verduurzamen verduwen verdwalen vereenzamen vereenzelvigen vereeuwigen vereffenen verfoeien verfraaien verfrissen verfrommelen vergallen vergassen vergeven vergewissen
vergezellen vergieten vergiftigen vergissen vergoelijken vergrijpen vergrijzen vergroeien vergroenen vergruizen verguizen verhaasten verhapstukken verheerlijken verhelen verhoeden verhongeren
verhouden verinnerlijken verjongen verkiezen verkillen verklanken verkleden verkleuren verklikken verknallen verknoeien verkondigen verkrachten verkrampen verkreukelen verkrotten verkruimelen
verkwanselen verkwikken verkwisten verlevendigen verloederen verloochenen verloten verloven verluchten vermalen vermanen vermannen vermarkten vermeien vermenigvuldigen vermoeien vermolmen vermommen
vermorzelen vermurwen vernauwen vernederen vernevelen vernissen vernoemen verongelukken verontrusten verontwaardigen verouderen verpakken verpanden verpauperen verplanten verpletteren verpotten
verpraten verprutsen verregenen verrekken verrijzen verroeren verrotten verruwen verscheiden verschieten verschimmelen verschonen verschralen verschroeien verschrompelen verslappen verslaven
verslechten verslepen verslijten verslikken verslingeren versluieren versmachten versmaden versmallen versmelten versnipperen versoberen verspelen verspillen versplinteren verspreken verspringen
versterven verstijven verstikken verstillen verstommen verstouten verstrakken verstrooien verstuiken verstuwen versuffen versuikeren versukkelen vertakken vertederen vertegenwoordigen verteren
vertikken vertimmeren vertoeven vertrappen vertreden vertroetelen vertroosten vertuien vervagen vervatten verveelvoudigen vervellen vervlakken vervlechten vervliegen vervloeien vervloeken vervoegen
vervolledigen vervolmaken vervormen vervroegen verwaaien verwateren verwedden verweken verwekken verwelken verwelkomen verwensen verwijlen verwikkelen verwilderen verwisselen verwonderen verwringen
verzadigen verzakelijken verzaken verzakken verzepen verzetten verzieken verzilten verzinken verzitten verzoenen verzoeten verzuchten verzuilen verzuipen verzuren verzwaren verzwelgen veteren vetten
vezelen vibreren vieren vierendelen vijlen villen vinken vissen vitten vlaggen vlammen vlassen vleien vlekken vleugelen vloeien vloeken vlotten vocaliseren voeden voederen voetballen volleyballen
volmaken vorsen vrijen vrijwaren vuren waaieren wagen waggelen waken walgen wallen wandelen wanen wanhopen wankelen warmen wateren wedden weerklinken weerstreven weiden wellen welven wenen wenken
wentelen wervelen wetten wiebelen wieden wiegen wikkelen wikken willigen winkelen wippen witten woeden woekeren wonden worstelen wortelen wroegen wroeten wuiven wurgen zaaien zagen zakken zalven
zaniken zappen zegelen zegevieren zeilen zemen zengen zetelen zeuren zeven zieken zoemen zoenen zondigen zonnen zuchten zwaaien zwachtelen zwendelen zwenken zwermen zweten zweven zwichten zwieren
zwikken zwoegen
`;

/** Separable verbs as particle|verb. */
export const COMMON_SEPARABLE_VERBS = `
af|trappen aan|belangen aan|binden aan|blazen aan|boren aan|branden aan|breken aan|dienen aan|dikken aan|doen aan|draaien aan|duiden aan|gaan aan|gapen aan|groeien aan|hangen aan|harken aan|hebben aan|hechten
aan|hoeven aan|horen aan|jagen aan|kijken aan|klagen aan|kleden aan|kloppen aan|koppelen aan|kruisen aan|kunnen aan|kweken aan|landen aan|lengen aan|leren aan|leunen aan|lijnen aan|linken aan|loggen
aan|lokken aan|maken aan|manen aan|matigen aan|meren aan|meten aan|moeten aan|monsteren aan|plakken aan|planten aan|porren aan|poten aan|praten aan|prijzen aan|randen aan|rennen aan|richten aan|rijden
aan|roepen aan|roeren aan|rukken aan|schouwen aan|schuiven aan|slaan aan|slepen aan|slibben aan|snellen aan|spoelen aan|staan aan|steken aan|sterken aan|stippen aan|stoken aan|stormen aan|stoten
aan|strepen aan|tikken aan|toveren aan|trappen aan|varen aan|vliegen aan|voelen aan|voeren aan|vreten aan|waaien aan|wakkeren aan|wennen aan|werken aan|werven aan|willen aan|zeggen aan|zitten
aan|zoeken aan|zuiveren aan|zwellen aan|zwengelen achterna|lopen achterop|raken achterover|leunen achteruit|gaan achteruit|lopen achter|halen achter|laten achter|lopen achter|stellen af|bakenen
af|beelden af|bellen af|bestellen af|betalen af|binden af|blazen af|blijven af|boeken af|boenen af|branden af|brengen af|brokkelen af|buigen af|dalen af|danken af|dichten af|dienen af|dingen
af|draaien af|dragen af|drogen af|druipen af|drukken af|dwalen af|fluiten af|gelasten af|glijden af|gooien af|graven af|grendelen af|grenzen af|haken af|hakken af|halen af|hellen af|helpen af|houwen
af|huren af|jagen af|kalven af|kammen af|kappen af|ketsen af|kicken af|kijken af|klaren af|kloppen af|knappen af|knijpen af|koelen af|koken af|komen af|kondigen af|kopen af|koppelen af|korten
af|kraken af|krijgen af|laden af|lassen af|laten af|lenen af|leren af|leveren af|likken af|maaien af|maken af|matten af|melden af|merken af|meten af|mijnen af|nokken af|pakken af|palen af|peigeren
af|pellen af|persen af|pikken af|plaatsen af|plakken af|platten af|plukken af|poeieren af|prijzen af|raffelen af|raken af|ramen af|reageren af|reizen af|rekenen af|remmen af|richten af|rijden
af|roepen af|roffelen af|romen af|ruimen af|rukken af|schaven af|scheiden af|schepen af|scheppen af|scheuren af|schieten af|schilderen af|schminken af|schrapen af|schrikken af|schudden af|schuiven
af|slaan af|slachten af|slanken af|slijten af|slopen af|smeken af|snauwen af|snijden af|spelden af|spelen af|splitsen af|spoelen af|springen af|stammen af|stappen af|steken af|stempelen af|sterven
af|stevenen af|stijgen af|stoffen af|stompen af|straffen af|stralen af|strijken af|studeren af|sturen af|takelen af|tappen af|tasten af|tekenen af|tellen af|tobben af|troeven af|troggelen af|tuigen
af|turven af|vaardigen af|vallen af|varen af|vegen af|vinken af|vlakken af|vragen af|vuren af|wassen af|wateren af|weren af|werken af|werpen af|wikkelen af|wimpelen af|winden af|wisselen af|wissen
af|zakken af|zeggen af|zenden af|zoeken af|zwaaien af|zweren beet|nemen beet|pakken beschikbaar|stellen bezig|houden bijeen|blijven bijeen|brengen bijeen|houden bijeen|rapen bijeen|roepen bij|benen
bij|betalen bij|boeken bij|bouwen bij|brengen bij|buigen bij|draaien bij|eten bij|geven bij|horen bij|kopen bij|kruipen bij|leren bij|lezen bij|mengen bij|passen bij|plaatsen bij|praten bij|schaven
bij|scholen bij|schrijven bij|slapen bij|slijpen bij|spijkeren bij|springen bij|stoken bij|tellen bij|trekken bij|voegen bij|vullen bij|zetten bij|zitten binnen|brengen binnen|dringen binnen|gaan
binnen|halen binnen|houden binnen|laten binnen|leiden binnen|lokken binnen|lopen binnen|slepen binnen|stromen binnen|treden binnen|vallen binnen|varen bloot|geven boven|drijven boven|komen
buiten|houden buiten|sluiten daar|laten dicht|doen dicht|draaien dicht|groeien dicht|houden dicht|knijpen dicht|maken dicht|slaan dicht|slibben dicht|timmeren dicht|trekken dicht|vriezen dienst|doen
door|berekenen door|betalen door|bladeren door|borduren door|boren door|bouwen door|branden door|breken door|brengen door|denken door|doen door|draaien door|dringen door|drukken door|duwen
door|exerceren door|fietsen door|graven door|groeien door|hakken door|halen door|hebben door|hollen door|kiezen door|klinken door|knippen door|komen door|krijgen door|kruipen door|leiden door|lekken
door|leren door|leven door|leveren door|lezen door|linken door|luchten door|maken door|melden door|meten door|modderen door|nemen door|ontwikkelen door|pakken door|plaatsen door|ploeteren door|praten
door|prikken door|rijden door|roeren door|roken door|schakelen door|schemeren door|scheuren door|schieten door|schrijven door|slaan door|slapen door|sluizen door|smeren door|snijden door|spelen
door|spoelen door|spreken door|staan door|steken door|stoten door|strepen door|stromen door|tasten door|tellen door|trappen door|trekken door|vechten door|verbinden door|verhuren door|vertellen
door|vliegen door|vragen door|wegen door|weken door|werken door|winteren door|worstelen door|zagen door|zakken door|zenden door|zeuren door|zeven door|zien door|zoeken droog|leggen droog|staan
droog|vallen dubbel|tellen dwars|bomen dwars|liggen effen|maken fijn|malen fijn|stemmen flauw|vallen gade|slaan gelijk|lopen gelijk|maken gelijk|schakelen gelijk|trekken gereed|liggen gereed|maken
gereed|staan gevangen|houden gevangen|nemen gevangen|zetten gewaar|worden glad|strijken goed|doen goed|maken goed|praten goed|vinden groot|brengen hard|lopen heen|gaan heen|komen her|indelen
hoog|achten hoog|houden ineen|grijpen ineen|krimpen ineen|slaan ineen|storten in|ademen in|beelden in|bellen in|berekenen in|bergen in|binden in|blazen in|blikken in|boeken in|boezemen in|bouwen
in|branden in|breken in|burgeren in|calculeren in|checken in|dalen in|dekken in|denken in|deuken in|dijken in|dikken in|doen in|dompelen in|dopen in|draaien in|drinken in|drogen in|druisen in|drukken
in|druppelen in|duiken in|dutten in|duwen in|fluisteren in|gieten in|gooien in|graven in|groeien in|haken in|hakken in|hameren in|heien in|huldigen in|kaarten in|kaderen in|kapselen in|kerven
in|kijken in|klappen in|klaren in|kleden in|kleuren in|kloppen in|koken in|koppen in|korten in|krassen in|kuilen in|kwartieren in|laden in|lassen in|laten in|leggen in|leiden in|leven in|lezen
in|lijsten in|lijven in|loggen in|lopen in|lossen in|luiden in|maken in|mengen in|metselen in|moeten in|nestelen in|oogsten in|pakken in|palmen in|parkeren in|peperen in|persen in|pikken in|plakken
in|plannen in|planten in|polderen in|pompen in|praten in|prenten in|prikken in|programmeren in|proppen in|ramen in|rammen in|regenen in|rekenen in|rijden in|roesten in|roosteren in|ruilen in|ruimen
in|rukken in|schalen in|schenken in|schepen in|scherpen in|scheuren in|schieten in|schikken in|schoppen in|schroeven in|schrompelen in|schuiven in|slaan in|slapen in|slepen in|slikken in|sluimeren
in|sluipen in|sluiten in|smeren in|sneeuwen in|snijden in|snoeren in|spreken in|spuiten in|staan in|stampen in|steken in|storten in|stoten in|studeren in|stuwen in|tikken in|toetsen in|tomen in|tunen
in|typen in|varen in|vatten in|vechten in|vliegen in|vloeien in|voegen in|vouwen in|vreten in|vriezen in|waaien in|wachten in|weken in|werken in|werpen in|wijden in|wikkelen in|wisselen in|wonen
in|wrijven in|zaaien in|zakken in|zamelen in|zegenen in|zepen in|zitten in|zouten in|zuigen in|zwachtelen in|zweren kapot|gaan kapot|maken kapot|slaan klaar|komen klaar|krijgen klaar|leggen
klaar|liggen klaar|maken klaar|spelen klaar|staan klaar|stomen klaar|zetten klem|lopen klem|zetten kort|sluiten kort|wieken kwaad|spreken kwijt|geraken kwijt|maken lam|leggen langs|gaan langs|komen
langs|rijden lang|gaan lang|komen lastig|vallen leeg|eten leeg|halen leeg|lopen leeg|maken leeg|pompen leeg|roven les|geven lief|hebben los|barsten los|branden los|breken los|gaan los|halen los|komen
los|koppelen los|krijgen los|lopen los|maken los|raken los|rukken los|scheuren los|schroeven los|slaan los|staan los|trekken los|weken los|wrikken mede|dingen mede|financieren mede|ondertekenen
mee|beslissen mee|betalen mee|dingen mee|draaien mee|dragen mee|eten mee|financieren mee|gaan mee|helpen mee|kijken mee|komen mee|krijgen mee|leven mee|liften mee|lopen mee|luisteren mee|maken
mee|praten mee|reizen mee|rekenen mee|rijden mee|slepen mee|spelen mee|spreken mee|stemmen mee|tellen mee|trekken mee|vallen mee|varen mee|vechten mee|voelen mee|vragen mee|zitten mee|zoeken mis|doen
mis|grijpen mis|kleunen mis|rekenen mis|tasten mis|zitten na|bellen na|bespreken na|bestellen na|betalen na|blijven na|bootsen na|bouwen na|doen na|dragen na|dreunen na|dringen na|fluiten na|galmen
na|geven na|horen na|houden na|jagen na|kauwen na|lezen na|lopen na|maken na|meten na|oefenen na|pluizen na|praten na|reizen na|rekenen na|rijden na|roepen na|slaan na|sluiten na|smaken na|spelen
na|speuren na|sporen na|staan na|staren na|sturen na|synchroniseren na|tekenen na|tellen na|trappen na|trekken na|vertellen na|vorderen na|vorsen na|wassen na|werken na|wijzen na|wonen na|zeggen
na|zenden na|zien na|zitten na|zoeken neer|buigen neer|dalen neer|drukken neer|gooien neer|halen neer|hangen neer|hurken neer|kijken neer|knallen neer|knielen neer|laten neer|ploffen neer|schieten
neer|schrijven neer|slaan neer|steken neer|storten neer|strijken neer|vallen neer|zien neer|zinken om|blazen om|brengen om|dopen om|draaien om|duwen om|gooien om|hakken om|hangen om|horen om|ketten
om|kiepen om|kijken om|klappen om|kleden om|kopen om|krullen om|leggen om|liggen om|lopen om|luiden om|maaien om|praten om|rekenen om|rijden om|roepen om|roeren om|ruilen om|schakelen om|scholen
om|schoppen om|schudden om|slaan om|smelten om|spitten om|spoelen om|springen om|staan om|stoten om|strengelen om|trekken om|tuimelen om|turnen om|vallen om|varen om|vatten om|vliegen om|vouwen
om|waaien om|wentelen om|werken om|werpen om|wikkelen om|wisselen om|woelen om|wroeten om|zeilen om|zien onder|doen onder|dompelen onder|gaan onder|lopen onder|schuiven onder|spuiten open|barsten
open|breken open|doen open|draaien open|houden open|laten open|leggen open|liggen open|maken open|slaan open|springen open|trekken open|vallen open|werken open|zetten op|bellen op|bergen op|beuren
op|biechten op|bieden op|binden op|blazen op|bloeien op|bokken op|bollen op|bouwen op|branden op|breken op|bruisen op|dagen op|daveren op|delen op|delven op|dienen op|diepen op|dirken op|dissen
op|doeken op|doemen op|doffen op|draaien op|drijven op|dringen op|drinken op|drogen op|drukken op|duikelen op|duiken op|duwen op|eindigen op|eten op|fleuren op|flikkeren op|fokken op|frissen
op|fristen op|gieten op|gloeien op|gooien op|graven op|groeien op|hakken op|helpen op|hemelen op|hijsen op|hikken op|hitsen op|hoesten op|hogen op|hokken op|hopen op|horen op|jagen op|jutten
op|kalefateren op|kammen op|kijken op|kikkeren op|klappen op|klaren op|klimmen op|klinken op|kloppen op|knabbelen op|knappen op|knippen op|knopen op|koken op|kramen op|krikken op|kroppen op|kruipen
op|krullen op|kweken op|laaien op|laden op|lappen op|laten op|leven op|lezen op|lichten op|lieren op|liggen op|lijsten op|likken op|loeren op|luchten op|luisteren op|meten op|monteren op|naaien
op|noemen op|offeren op|passen op|peppen op|persen op|peuzelen op|pikken op|plakken op|poetsen op|poken op|pompen op|porren op|potten op|prikken op|raken op|rapen op|rekken op|rijden op|rijzen
op|roeren op|rotten op|ruien op|rukken op|rusten op|ruwen op|sabbelen op|schakelen op|schepen op|scheppen op|schieten op|schikken op|schonen op|schrikken op|schroeven op|schudden op|schuimen
op|schuren op|slobberen op|slokken op|slorpen op|slurpen op|smukken op|snijden op|snorren op|snuiven op|sommen op|spannen op|sparen op|spelden op|spelen op|spreken op|springen op|spuiten op|staan
op|stapelen op|steken op|stijgen op|stoken op|stomen op|stoppen op|stoten op|stropen op|stuiven op|stuwen op|takelen op|tassen op|tekenen op|tellen op|tillen op|tornen op|toveren op|trommelen
op|tuigen op|tutten op|varen op|vegen op|veilen op|veren op|vijzelen op|vissen op|vlammen op|vliegen op|voeden op|voeren op|vreten op|vriezen op|vullen op|waaien op|waarderen op|wachten op|wakkeren
op|warmen op|wellen op|welven op|wentelen op|werken op|werpen op|winden op|wippen op|zadelen op|zenden op|zien op|zitten op|zuigen op|zwellen op|zwepen overeen|brengen overhoop|halen overhoop|liggen
over|beladen over|belichten over|bezetten over|blijven over|boeken over|brieven over|buigen over|checken over|compenseren over|doen over|dringen over|drukken over|erven over|eten over|geven
over|gieten over|gooien over|halen over|hangen over|hebben over|hellen over|helpen over|kappen over|koken over|komen over|kopen over|laden over|lappen over|leren over|leveren over|lezen over|lopen
over|maken over|naaien over|pakken over|planten over|reiken over|rijden over|roepen over|schenken over|schepen over|schieten over|schilderen over|schrijven over|slaan over|spelen over|springen
over|staan over|steken over|stemmen over|sturen over|tappen over|tekenen over|tellen over|treden over|trekken over|vallen over|varen over|vliegen over|vloeien over|voeren over|waaien over|werken
over|werpen over|winden over|wippen over|zenden over|zetten over|zien over|zwemmen plaats|maken plaats|nemen plat|branden plat|drukken plat|gaan plat|leggen plat|liggen plat|lopen plat|walsen
prijs|geven proef|draaien raad|geven raad|plegen recht|breien recht|doen recht|staan recht|trekken recht|zetten rond|bazuinen rond|delen rond|draaien rond|gaan rond|hangen rond|kijken rond|krijgen
rond|leiden rond|lopen rond|maken rond|neuzen rond|reizen rond|rijden rond|spoken rond|springen rond|strooien rond|sturen rond|tasten rond|trekken rond|varen rond|vertellen rond|vliegen rond|vragen
rond|wandelen rond|waren rond|zenden rond|zingen rond|zwerven samen|ballen samen|binden samen|brengen samen|drukken samen|gaan samen|hokken samen|kleven samen|klonteren samen|leven samen|lopen
samen|pakken samen|persen samen|rapen samen|scholen samen|smelten samen|spannen samen|spelen samen|stromen samen|treffen samen|trekken samen|vatten samen|vlechten samen|vloeien samen|vouwen
samen|wonen samen|zweren scheef|groeien schoon|houden schoon|spoelen schoon|vegen schoon|wassen schuil|gaan schuil|houden slag|raken spaak|lopen stil|houden stil|liggen stil|vallen stil|zitten
stil|zwijgen stuk|gaan stuk|lopen stuk|maken stuk|slaan tegemoet|gaan tegemoet|treden tegemoet|zien tegen|lachen tegen|lopen tegen|maken tegen|sputteren tegen|staan tegen|stemmen tegen|streven
tegen|stribbelen tegen|zitten tekort|komen teloor|gaan tentoon|spreiden tentoon|stellen terecht|brengen terecht|kunnen terecht|staan terecht|stellen terecht|wijzen terecht|zitten terneer|slaan
terug|bellen terug|blikken terug|boeken terug|buigen terug|deinzen terug|denken terug|doen terug|drijven terug|duwen terug|eisen terug|fluiten terug|gooien terug|grijpen terug|halen terug|hebben
terug|houden terug|jagen terug|kaatsen terug|kijken terug|kopen terug|krabbelen terug|krijgen terug|kunnen terug|leggen terug|leiden terug|leveren terug|lezen terug|luisteren terug|melden terug|moeten
terug|plaatsen terug|reizen terug|rekenen terug|rijden terug|roepen terug|schakelen terug|schalen terug|schieten terug|schrijven terug|schrikken terug|schroeven terug|schuiven terug|slaan
terug|sluizen terug|spelen terug|springen terug|stappen terug|storten terug|stromen terug|sturen terug|treden terug|vallen terug|varen terug|vechten terug|verdienen terug|verlangen terug|vertalen
terug|verwijzen terug|vloeien terug|voeren terug|werken terug|werpen terug|wijken terug|wijzen terug|willen terug|winnen terug|zakken terug|zenden terug|zetten thuis|bezorgen thuis|blijven
thuis|brengen thuis|horen thuis|houden thuis|komen thuis|laten thuis|sturen thuis|zitten toe|bedenken toe|behoren toe|bereiden toe|brengen toe|dekken toe|denken toe|dichten toe|doen toe|draaien
toe|dragen toe|eigenen toe|fluisteren toe|gaan toe|happen toe|horen toe|houden toe|jagen toe|kijken toe|knikken toe|krijgen toe|lachen toe|leggen toe|leven toe|lopen toe|luisteren toe|melden toe|meten
toe|moeten toe|praten toe|rekenen toe|roepen toe|rusten toe|schieten toe|schreeuwen toe|schuiven toe|slaan toe|snauwen toe|snellen toe|spreken toe|springen toe|steken toe|stemmen toe|stoppen
toe|stoten toe|stromen toe|takelen toe|tasten toe|trekken toe|vallen toe|vertrouwen toe|vloeien toe|voeren toe|vriezen toe|wensen toe|werken toe|werpen toe|wijden toe|wuiven toe|zingen toe|zwaaien
toonaan|geven uiteen|drijven uiteen|houden uiteen|rafelen uiteen|spatten uiteen|vallen uit|ademen uit|bakken uit|balanceren uit|barsten uit|bazuinen uit|beelden uit|beitelen uit|benen uit|beteren
uit|blazen uit|blinken uit|bloeden uit|boren uit|bouwen uit|braken uit|branden uit|breken uit|broeden uit|bundelen uit|checken uit|dagen uit|delen uit|denken uit|deuken uit|dienen uit|diepen uit|dijen
uit|doen uit|doven uit|draaien uit|drijven uit|drinken uit|drogen uit|drukken uit|dunnen uit|flappen uit|fluiten uit|foeteren uit|gieten uit|glijden uit|gommen uit|gooien uit|graven uit|gummen
uit|hakken uit|halen uit|hangen uit|hebben uit|helpen uit|hollen uit|hongeren uit|horen uit|houden uit|huilen uit|kafferen uit|kammen uit|kermen uit|kienen uit|kiezen uit|klappen uit|klaren uit|kleden
uit|knijpen uit|knippen uit|knobbelen uit|koken uit|kopen uit|kotsen uit|kramen uit|krijgen uit|kristalliseren uit|kunnen uit|lachen uit|laden uit|lekken uit|leven uit|lezen uit|lichten uit|logen
uit|loggen uit|lokken uit|loten uit|loven uit|luiden uit|malen uit|melken uit|mesten uit|meten uit|middelen uit|moeten uit|monden uit|moorden uit|munten uit|nemen uit|ontwikkelen uit|pakken uit|persen
uit|pluizen uit|poetsen uit|praten uit|printen uit|proberen uit|procederen uit|puilen uit|raken uit|razen uit|reizen uit|rekken uit|richten uit|rijden uit|roeien uit|roken uit|ruilen uit|ruimen
uit|rukken uit|scheiden uit|schelden uit|schenken uit|scheuren uit|schieten uit|schiften uit|schoppen uit|schudden uit|schuiven uit|slaan uit|slapen uit|sloven uit|sluizen uit|smeren uit|snijden
uit|spannen uit|sparen uit|spatten uit|spelen uit|spellen uit|spoelen uit|spoken uit|spreiden uit|springen uit|spugen uit|spuwen uit|stallen uit|stappen uit|steken uit|sterven uit|stijgen
uit|stippelen uit|stomen uit|storten uit|stoten uit|stralen uit|strekken uit|strijken uit|stromen uit|strooien uit|studeren uit|stulpen uit|tekenen uit|testen uit|tikken uit|treden uit|trekken
uit|typen uit|vaardigen uit|varen uit|vechten uit|vegen uit|vergroten uit|verkopen uit|vissen uit|vlakken uit|vliegen uit|vloeien uit|vlooien uit|vogelen uit|vouwen uit|vreten uit|vriezen uit|waaieren
uit|wassen uit|wateren uit|wedden uit|weiden uit|wenden uit|wijken uit|wissen uit|wringen uit|wuiven uit|zaaien uit|zakken uit|zieken uit|zingen uit|zitten uit|zoomen uit|zuigen uit|zuiveren
uit|zwaaien uit|zwermen uit|zweten vaat|wassen vast|bijten vast|binden vast|draaien vast|gespen vast|grijpen vast|haken vast|hechten vast|klampen vast|klemmen vast|knopen vast|lopen vast|maken
vast|nagelen vast|nemen vast|pakken vast|pinnen vast|plakken vast|raken vast|roesten vast|schroeven vast|zetten vast|zitten vast|zuigen veil|houden verder|gaan verder|kijken verder|komen verder|leven
verder|ontwikkelen verder|werken vlot|lopen vlot|trekken vol|bouwen vol|gieten vol|houden vol|lopen vol|maken vol|proppen vol|schenken vol|schrijven vol|storten vol|tanken voorbij|gaan voorbij|komen
voorbij|lopen voorbij|rijden voorbij|streven voorbij|vliegen voorop|lopen voorop|staan voorop|stellen voort|bewegen voort|borduren voort|bouwen voort|drijven voort|gaan voort|helpen voort|leven
voort|maken voort|planten voort|slepen voort|spruiten voort|stuwen voort|trekken voort|varen voort|vluchten voort|woekeren vooruit|betalen vooruit|blikken vooruit|denken vooruit|gaan vooruit|helpen
vooruit|kijken vooruit|komen vooruit|schieten vooruit|steken vooruit|werpen voor|behouden voor|bestemmen voor|blijven voor|brengen voor|dansen voor|draaien voor|dringen voor|drukken voor|financieren
voor|geleiden voor|geven voor|hebben voor|koken voor|kunnen voor|lezen voor|liegen voor|lopen voor|maken voor|onderstellen voor|oordelen voor|proeven voor|programmeren voor|rekenen voor|rijden
voor|schieten voor|schotelen voor|selecteren voor|sorteren voor|spannen voor|spelden voor|spelen voor|spiegelen voor|steken voor|stemmen voor|toveren voor|trekken voor|verkopen voor|vermelden
voor|vertonen voor|verwarmen voor|voelen voor|wenden voor|werken voor|werpen voor|zeggen voor|zingen voor|zitten vreemd|gaan vrij|kopen vrij|pleiten vrij|spelen vrij|vallen vrij|worstelen waar|zeggen
wakker|liggen wakker|schudden warm|draaien warm|houden warm|lopen weer|houden weer|keren weer|klinken weer|komen weer|leggen weer|spannen weer|staan weer|zien weg|bezuinigen weg|bonjouren weg|branden
weg|brengen weg|doen weg|draaien weg|dragen weg|drijven weg|drukken weg|duiken weg|duwen weg|ebben weg|fietsen weg|gaan weg|geven weg|glijden weg|hebben weg|helpen weg|houden weg|jagen weg|kapen
weg|kijken weg|knippen weg|komen weg|kopen weg|krijgen weg|kruipen weg|lachen weg|lakken weg|leggen weg|leiden weg|lekken weg|lokken weg|lopen weg|maken weg|moffelen weg|pesten weg|pinken weg|plukken
weg|poetsen weg|praten weg|promoveren weg|raken weg|redeneren weg|rennen weg|rijden weg|roepen weg|rotten weg|schenken weg|scheuren weg|schoppen weg|schrappen weg|schuiven weg|slaan weg|slepen
weg|slikken weg|slingeren weg|sluipen weg|sluiten weg|smelten weg|spelen weg|spoelen weg|springen weg|steken weg|stemmen weg|sterven weg|stoppen weg|strepen weg|stromen weg|teren weg|tikken weg|vagen
weg|varen weg|vegen weg|vliegen weg|vluchten weg|voeren weg|vreten weg|waaien weg|werpen weg|wijzen weg|wissen weg|wuiven weg|zakken weg|zenden weg|zetten weg|zinken weg|zuigen wijs|maken wit|wassen
zaken|doen  ziek|melden zoek|maken zoek|raken zorg|dragen zwart|lakken zwart|maken zwart|rijden zwart|werken
`;

/** Forms of these verbs that are nouns, adjectives or names far oftener. */
export const COMMON_NOUNS_LIKE_VERBS = `
aangaande aanstaande aard afval bal beeld beelden been begunstigde beklaagde beklaagden bekwaam belang belangen benen berg bergen bestel bestendig beter bezig bezwaar bezwaren billijk binnenvaart
bloed bloei blok blokken boei boeien boek boeken boer boeren bol bom bomen boom borden boren brieven bundel burger coach daargelaten dag dagen dans der derde derden dicht diep diepte dijk dijken dis
dop dorst droog druk drukte dun echo eer eg eigen email erf erven fiets fietsen film fok galm gedupeerde gegrond gegronde gelieerde gemiddeld gemiddelde gepensioneerde geweld gezond gezonde geëigend
grens grenzen grief grieven grond gronden haast haat hap hard hark hel hok hokken hoog ingewikkeld ingewikkelde inzittende kader kalk kalken kam kar kelder keten kiem kijf kist kisten klei kleiner
klem kleur kleuren klok klokken koers koersen kok kolk kop koppen korf kort kraak kroon kruid kruiden kruis kuil kussen kust kusten land landen lap last laste lasten leger lijf lijm lijn lijnen lijst
lijsten link lonen loon lot louter lucht luier lust maan maanden man matig meer melk mer mest middel middelen mijn min mond monster moord moorden munt munten namaak nareis nok nummer nuttig omliggende
omroep omroepen omtrek onderscheid onderwerp onderwerpen oogst overwerk paal palen palm pers pit planten plat platte pomp pompen poot post posten pot potten prent prik prikkel proef proeven punt
punten rand randen rap ras regen ring ringen roem rok rot rotte schaaf schaar schepen schok schokken schoon schouw schuim schuur server sluis sluizen smaak snel snor som sommen spijker spit spoed spot
staart stallen star sterk stilzwijgend stof stoffen stoom storm straal stralen streek streep streken stress strik strikt strikte stroken strook stut surf t taak tak taken tas tassen teelt telen ten
ter terugval test top toppen trap trappen troef trouw twist uitbraak vaag vast veer vel velden ver verbanden verf verlof verontrustend verslaafde verslaafden verzet vet vette vier vierde vijl vis
vissen vlag vlaggen vlak vlakken vlam vlek voetbal vogel voorbehoud voortvarend voortvarende vrij vuur waan waar waarde waarden wagen wal walgen wallen wanden want warm water wateren weiden wel wet
wetten wieg wijd wind winkel winter wit witte wond wortel zaag zak zakken zeef zegel zeil zetel zeven ziek zieken ziekte ziekten zon zoom zout
`;
