/**
 * Times, periods and frequencies told in other words. One group a line, exact equivalents only; the
 * notation is that of commitment.ts. From general knowledge of Dutch (ANS 8.6.2).
 */
export const TIME_SYNONYMS = `
jaarlijks | ieder jaar | elk jaar | per jaar | elk jaar opnieuw | eens per jaar | één keer per jaar | een keer per jaar | jaar na jaar | op jaarbasis
tweejaarlijks | om de twee jaar | elke twee jaar | eens in de twee jaar | eens per twee jaar | een keer per twee jaar | iedere twee jaar
driejaarlijks | om de drie jaar | elke drie jaar | eens in de drie jaar | eens per drie jaar | iedere drie jaar
vierjaarlijks | om de vier jaar | elke vier jaar | eens in de vier jaar | eens per vier jaar | iedere vier jaar
vijfjaarlijks | om de vijf jaar | elke vijf jaar | eens in de vijf jaar | eens per vijf jaar | iedere vijf jaar
halfjaarlijks | elk halfjaar | elk half jaar | ieder halfjaar | ieder half jaar | twee keer per jaar | tweemaal per jaar | twee maal per jaar | per halfjaar | per half jaar | om de zes maanden | elke zes maanden
kwartaal | drie maanden | kwartalen
elk kwartaal | per kwartaal | ieder kwartaal | vier keer per jaar | viermaal per jaar | eens per drie maanden | om de drie maanden | elke drie maanden | driemaandelijks
maandelijks | elke maand | iedere maand | per maand | eens per maand | één keer per maand | een keer per maand | op maandbasis
tweemaandelijks | om de twee maanden | elke twee maanden | eens per twee maanden
wekelijks | elke week | iedere week | per week | eens per week | één keer per week | een keer per week | op weekbasis
tweewekelijks | om de twee weken | elke twee weken | eens per twee weken | eens in de twee weken | om de week
dagelijks | elke dag | iedere dag | per dag | eens per dag | van dag tot dag | alle dagen
nachtelijk | in de nacht | 's nachts | bij nacht | gedurende de nacht
's ochtends | in de ochtend | 's morgens | in de morgen | in de ochtenduren
's middags | in de middag | in de middaguren
's avonds | in de avond | in de avonduren
overdag | bij daglicht | gedurende de dag | in de loop van de dag
doordeweeks | op werkdagen | op weekdagen | van maandag tot en met vrijdag
in het weekend | in het weekeinde | op zaterdag en zondag | weekend | weekeinde
per uur | elk uur | ieder uur
volgende week | komende week | aanstaande week
volgende maand | komende maand | aanstaande maand
volgend jaar | komend jaar | aanstaand jaar | het komende jaar
vorige week | afgelopen week | de afgelopen week
vorige maand | afgelopen maand | de afgelopen maand
vorig jaar | afgelopen jaar | het afgelopen jaar | het vorige jaar
dit jaar | in het lopende jaar | het lopende jaar | in het huidige jaar | lopend jaar
deze maand | de lopende maand | lopende maand
de komende jaren | de aankomende jaren | de eerstkomende jaren | in de jaren die komen
de komende tijd | de komende periode | in de komende tijd | in de komende periode | de aankomende periode
de afgelopen jaren | de laatste jaren | de voorbije jaren | in recente jaren | de voorgaande jaren
de afgelopen tijd | de laatste tijd | de afgelopen periode | recent | de voorbije tijd | recentelijk
de afgelopen maanden | de laatste maanden | de voorbije maanden
de afgelopen weken | de laatste weken | de voorbije weken
de komende maanden | de aankomende maanden | de eerstvolgende maanden
de komende weken | de aankomende weken | de eerstvolgende weken
begin van het jaar | begin dit jaar | aan het begin van het jaar | in het begin van het jaar
eind van het jaar | einde van het jaar | eind dit jaar | aan het eind van het jaar | jaareinde | ultimo
medio | halverwege | midden
halverwege het jaar | medio dit jaar
voorjaar | lente | in het voorjaar
najaar | herfst | in het najaar
zomer | zomermaanden | zomerperiode | zomerseizoen
winter | wintermaanden | winterperiode | winterseizoen
eerste halfjaar | eerste helft van het jaar | eerste zes maanden | eerste half jaar
tweede halfjaar | tweede helft van het jaar | laatste zes maanden | tweede half jaar
eerste kwartaal | eerste drie maanden | q1
laatste kwartaal | vierde kwartaal | laatste drie maanden van het jaar | q4
tweede kwartaal | q2
derde kwartaal | q3
voor de zomer | vóór de zomer | voor het zomerreces | voor aanvang van het zomerreces
na de zomer | na het zomerreces | na afloop van het zomerreces
voor het einde van het jaar | nog dit jaar | voor het eind van het jaar | voor de jaarwisseling | voor jaareinde
rond de jaarwisseling | rond nieuwjaar
jaarwisseling | oud en nieuw
tweemaal | twee keer | twee maal
driemaal | drie keer | drie maal
eenmaal | één keer | een keer | eens
keer | maal | malen | keren
decennium | decennia | tien jaar
eeuw | eeuwen | honderd jaar
anderhalf jaar | achttien maanden
half jaar | halfjaar | zes maanden
etmaal | vierentwintig uur | 24 uur
veertien dagen | twee weken
kalenderjaar | jaar van januari tot en met december
schooljaar | schooljaren | cursusjaar
studiejaar | studiejaren | collegejaar | academisch jaar
boekjaar | boekjaren | verslagjaar | begrotingsjaar
in het jaar | in de loop van het jaar | gedurende het jaar
in de loop van | gaandeweg | gedurende
tijdens | gedurende | in de loop van | ten tijde van | onder
ten tijde van | in de tijd van | in de periode van | toen
op dit moment | momenteel | thans | nu | op dit ogenblik | tegenwoordig | heden ten dage | vandaag de dag | heden | vandaag | op het ogenblik | in de huidige situatie
tot nu toe | tot op heden | tot dusver | tot dusverre | tot nog toe | tot op dit moment | tot op de dag van vandaag | tot vandaag
vanaf nu | voortaan | van nu af aan | met ingang van heden | in het vervolg
sindsdien | vanaf dat moment | van toen af | sedertdien | nadien | vanaf die tijd
inmiddels | ondertussen | intussen | in de tussentijd
destijds | toen | toentertijd | indertijd | in die tijd | op dat moment | in die periode | toenmaals
daarvoor | daaraan voorafgaand | eerder | voordien | tevoren
daarna | vervolgens | nadien | hierna | hierop | daaropvolgend | aansluitend | naderhand | later
daarvóór | voorafgaand daaraan | voordien
vooraf | van tevoren | tevoren | op voorhand | bij voorbaat | voorafgaand | aan de voorkant | voordien
achteraf | naderhand | nadien | na afloop | terugkijkend | terugblikkend
uiteindelijk | ten slotte | op het laatst | ten langen leste
op termijn | op den duur | op de langere termijn
op de lange termijn | op lange termijn | voor de lange termijn | op de langere termijn
op de korte termijn | op korte termijn | voor de korte termijn
op de middellange termijn | op middellange termijn
binnen afzienbare tijd | op afzienbare termijn
binnenkort | spoedig | weldra | binnen afzienbare tijd | op korte termijn
zo spoedig mogelijk | zo snel mogelijk | zo gauw mogelijk | met de grootst mogelijke spoed | ten spoedigste
altijd | te allen tijde | steeds | immer | telkens
steeds vaker | in toenemende mate | meer en meer | steeds meer
steeds minder | in afnemende mate | minder en minder
vaak | dikwijls | veelvuldig | geregeld | menigmaal
soms | af en toe | nu en dan | somtijds | van tijd tot tijd | bij tijd en wijle | zo nu en dan
zelden | nauwelijks ooit
periodiek | met enige regelmaat | op gezette tijden | regelmatig | met vaste tussenpozen
tegelijkertijd | tegelijk | gelijktijdig | op hetzelfde moment | simultaan | terzelfder tijd
achtereenvolgens | na elkaar | de een na de ander | opeenvolgend | successievelijk
tussentijds | in de tussentijd
sinds kort | sedert kort | sinds korte tijd
al lange tijd | al geruime tijd | sinds lange tijd | al lang | reeds lang | van oudsher
van oudsher | vanouds | van meet af aan | traditioneel
vanaf het begin | van meet af aan | van begin af aan | vanaf de start
voor het eerst | voor de eerste keer | de eerste keer | de eerste maal
voor het laatst | voor de laatste keer | laatstelijk | de laatste keer
ter gelegenheid van | bij gelegenheid van
binnen een week | in een week tijd | binnen zeven dagen
binnen een maand | in een maand tijd
binnen een jaar | in een jaar tijd
datum | dagtekening
ingangsdatum | datum van ingang | datum van inwerkingtreding
op zijn vroegst | ten vroegste
de dag van | de datum van
leeftijd | leeftijden | jaar oud
meerjarig | van meerdere jaren | over meerdere jaren
eenjarig | van één jaar | van een jaar
jarenlang | gedurende jaren | al jaren | vele jaren
maandenlang | gedurende maanden | al maanden | vele maanden
wekenlang | gedurende weken | al weken
dagenlang | gedurende dagen | al dagen
urenlang | gedurende uren | al uren
wanneer | op welk moment | op welke datum | op welk tijdstip
tijdstip | moment | ogenblik | tijdstippen | momenten
vroeger | in vroeger tijden | eertijds | voorheen
ooit | eens | op enig moment
later | in een later stadium | op een later moment | nadien | op een later tijdstip
eerder | in een eerder stadium | op een eerder moment | op een eerder tijdstip
jongstleden | jl | laatstleden
aanstaande | komende | aankomende | eerstvolgende
`;
