/**
 * Work, benefits, pensions, taxes, allowances, customs, trade, banks and business. One group a line, exact
 * equivalents only; the notation is that of commitment.ts, and `uitkering~en` stands for "uitkering |
 * uitkeringen". From general knowledge of Dutch.
 */
export const ECONOMY = `
arbeid | werk | betaald werk | betaalde arbeid
werkgelegenheid | aantal banen | arbeidsplaatsen | banen
baan | banen | arbeidsplaats~en | betrekking~en | dienstbetrekking~en | arbeidsplek
werknemer~s | medewerker~s | personeelslid | personeelsleden | arbeidskracht~en | employé~s | loontrekkende~n
werkzoekende~n | mensen die werk zoeken | baanzoeker~s
werkloze~n | werkeloze~n | niet-werkende~n
werkloosheid | werkeloosheid
arbeidsmarkt | banenmarkt
arbeidsovereenkomst~en | arbeidscontract~en
vast contract | contract voor onbepaalde tijd | vast dienstverband | vaste contracten | arbeidsovereenkomst voor onbepaalde tijd | vaste aanstelling
tijdelijk contract | contract voor bepaalde tijd | tijdelijke contracten | tijdelijk dienstverband | arbeidsovereenkomst voor bepaalde tijd
arbeidsvoorwaarde~n | voorwaarden waaronder men werkt
arbeidsomstandigheden | werkomstandigheden | omstandigheden op het werk
arbeidsongeval~len | bedrijfsongeval~len | ongeval op het werk | ongeluk op het werk
arbeidsongeschikte~n | mensen die arbeidsongeschikt zijn
arbeidsbeperking~en | beperking in het werk
ziekteverzuim | verzuim wegens ziekte | verzuim door ziekte
bedrijfsarts~en | arbo-arts
re-integratie | terugkeer naar werk | {re-integreren}
cao | collectieve arbeidsovereenkomst | cao's | collectieve arbeidsovereenkomsten
loon | lonen | salaris~sen | bezoldiging | beloning~en | arbeidsloon | verdiensten | inkomen uit werk
minimumloon | wettelijk minimumloon | wml
loonsverhoging~en | salarisverhoging~en | loonstijging~en | verhoging van het loon
loonkosten | salariskosten | personeelskosten
brutoloon | bruto loon | brutosalaris | bruto salaris
nettoloon | netto loon | nettosalaris
inkomensondersteuning | ondersteuning van het inkomen
koopkracht | besteedbaar inkomen
koopkrachtdaling | daling van de koopkracht | verlies aan koopkracht
bestaanszekerheid | zekerheid van bestaan
armoede | armoedeproblematiek
kinderarmoede | armoede onder kinderen
minima | mensen met een laag inkomen | huishoudens met een laag inkomen | lage inkomens
sociaal minimum | bestaansminimum
schulden | schuldenproblematiek
schuldhulpverlening | hulp bij schulden | schuldhulp
schuldsanering | wsnp
problematische schulden | probleemschulden | ernstige schulden
voedselbank~en | voedselhulp
uitkering~en | sociale uitkering
uitkeringsgerechtigde~n | uitkeringsontvanger~s | mensen met een uitkering | ontvangers van een uitkering
bijstandsuitkering~en | bijstand | uitkering op grond van de participatiewet
bijstandsgerechtigde~n | bijstandsontvanger~s | mensen in de bijstand | mensen met bijstand
werkloosheidsuitkering~en | ww-uitkering | ww-uitkeringen | ww
wia-uitkering | wia-uitkeringen | uitkering op grond van de wia
wajong-uitkering | wajonguitkering | wajong
ziektewet | zw
sociale zekerheid | socialezekerheidsstelsel | stelsel van sociale zekerheid
kinderbijslag | akw
zorgtoeslag | toeslag voor de zorgverzekering
toeslagenaffaire | kinderopvangtoeslagaffaire | toeslagenschandaal
gedupeerde ouder | gedupeerde ouders | slachtoffers van de toeslagenaffaire | getroffen ouders
hersteloperatie | herstelregeling
{terugvorderen} | terugvordering~en | {terughalen} | {invorderen}
{kwijtschelden} | kwijtschelding~en | {schrappen} van schulden
{terugbetalen} | terugbetaling~en | {restitueren} | {aflossen}
{betalen} | betaling~en | {voldoen} | voldoening | {uitbetalen} | uitbetaling~en | {uitkeren} | {overmaken} | {afdragen}
{vergoeden} | vergoeding~en | {terugbetalen} | {compenseren}
{financieren} | financiering | {bekostigen} | bekostiging | {betalen} | {subsidiëren}
{subsidiëren} | subsidie {verstrekken} | subsidie {verlenen} | subsidieverlening | subsidie {toekennen}
subsidieontvanger~s | gesubsidieerde organisatie~s | ontvanger van subsidie | subsidiënt
{investeren} | investering~en | geld {steken} in | investeringen {doen}
{bezuinigen} | bezuiniging~en | {besparen} | {ombuigen}
pensioen~en | oudedagsvoorziening~en
pensioenstelsel | stelsel van pensioenen
pensioenleeftijd | leeftijd waarop men met pensioen gaat
aow | algemene ouderdomswet | ouderdomspensioen | staatspensioen
aow-leeftijd | pensioengerechtigde leeftijd
aow'er | aow'ers | aow-gerechtigde | aow-gerechtigden
gepensioneerde~n | pensioengerechtigde~n
nabestaandenpensioen~en | partnerpensioen~en
belasting~en | heffing~en | fiscale lasten
belastingheffing | heffing van belasting | heffen van belasting
belastingbetaler~s | belastingplichtige~n
belastingaangifte~n | aangifte inkomstenbelasting | aangifte
belastingaanslag~en | aanslag~en
belastingaftrek | aftrek van de belasting | fiscale aftrek
belastingontduiking | ontduiking van belasting
belastingontwijking | ontwijking van belasting
belastingvoordeel | fiscaal voordeel | fiscale voordelen | belastingvoordelen
belastingtarief | belastingtarieven | tarief van de belasting
belastingverhoging~en | lastenverzwaring~en | verhoging van de belasting
belastingverlaging~en | lastenverlichting~en | verlaging van de belasting
belastingplicht | fiscale verplichting
belastingdienst | fiscus
fiscaal | belastingtechnisch | in de belastingen
inkomstenbelasting | ib
loonbelasting | loonheffing
omzetbelasting | btw | belasting over de toegevoegde waarde
btw-tarief | tarief van de btw
vennootschapsbelasting | vpb | winstbelasting
vermogensbelasting | belasting op vermogen | vermogensrendementsheffing | box 3
erfbelasting | successierecht
accijns | accijnzen | verbruiksbelasting~en
motorrijtuigenbelasting | wegenbelasting | mrb
onroerendezaakbelasting | ozb | onroerende-zaakbelasting
energiebelasting | belasting op energie
rente | interest | rentevergoeding
lening~en | krediet~en | geldlening~en
{lenen} | geld {opnemen}
schuld~en | financiële verplichting~en | openstaande vordering
vordering~en | openstaande schuld
staatsschuld | overheidsschuld
begrotingstekort~en | tekort op de begroting | financieringstekort
overheidsuitgaven | uitgaven van de overheid | rijksuitgaven
schatkist | staatskas | rijksmiddelen
overheidsfinanciën | financiën van het rijk | rijksfinanciën
gemeentefonds | algemene uitkering aan gemeenten
economie | economisch leven
economische groei | groei van de economie
inflatie | geldontwaarding | prijsstijging
prijs | prijzen | tarief | tarieven
prijsstijging~en | prijsverhoging~en | stijging van de prijzen | stijgende prijzen
prijsdaling~en | prijsverlaging~en | daling van de prijzen
omzet~ten | verkopen
winst~en | positief resultaat
verlies | verliezen | negatief resultaat
concurrentie | mededinging
concurrent~en | mededinger~s
concurrentiepositie | concurrentievermogen | concurrentiekracht
marktpartij~en | marktdeelnemer~s
marktaandeel | marktaandelen | aandeel in de markt
vestigingsklimaat | ondernemingsklimaat | ondernemersklimaat
ondernemerschap | {ondernemen}
start-up | start-ups | beginnende onderneming~en | startende onderneming~en | startend bedrijf
multinational~s | internationaal opererend bedrijf
winkel~s | zaak
winkelier~s | winkeleigenaar | winkeleigenaren | detaillist~en
detailhandel | winkelbranche
supermarkt~en | levensmiddelenwinkel~s
horeca | horecasector | horecabedrijven
horecaondernemer~s | caféhouder~s
consument~en | klant~en
consumentenbescherming | bescherming van consumenten | bescherming van de consument
aanbesteding~en | {aanbesteden} | aanbestedingsprocedure~s
bank~en | kredietinstelling~en
bankrekening~en | betaalrekening~en | rekening bij een bank
contant geld | cash | chartaal geld
{betalen} met contant geld | contant {betalen}
verzekeraar~s | verzekeringsmaatschappij~en
verzekering~en | polis~sen
verzekerde~n | polishouder~s
aandeelhouder~s | eigenaar van aandelen
belegger~s | investeerder~s
{beleggen} | belegging~en
dividend~en | winstuitkering~en
toezicht op banken | bankentoezicht
cryptovaluta | cryptomunt~en | crypto
handel | handelsverkeer
handelsovereenkomst~en | handelsverdrag~en | handelsakkoord~en
export | uitvoer | {exporteren} | {uitvoeren} naar het buitenland
import | invoer | {importeren}
exporteur~s | exporterend bedrijf | exporterende bedrijven
importeur~s | importerend bedrijf | importerende bedrijven
exportvergunning~en | uitvoervergunning~en | vergunning voor export
exportcontrole~s | controle op de uitvoer
invoerrecht~en | importheffing~en | invoerheffing~en | importtarief | importtarieven | invoertarief | invoertarieven
handelspartner~s | land waarmee handel wordt gedreven
handelsmissie~s | economische missie~s
sanctiemaatregel~en | sancties
douane | douaneautoriteit~en
douanier~s | douanebeambte~n | douaneambtenaar | douaneambtenaren
douanecontrole~s | controle door de douane | controles door de douane
douanerecht~en | invoerrechten
goederen | waren | koopwaar | handelswaar | producten
product~en | artikel~en | waar | waren
lading~en | vracht | cargo
{smokkelen} | smokkel | illegale invoer
namaak | nagemaakte producten | vervalste goederen
keurmerk~en | kwaliteitskeurmerk
octrooi~en | patent~en
maakindustrie | productiebedrijven
industrie | nijverheid | industriële sector
fabriek~en | productielocatie~s | fabriekshal
fabrikant~en | producent~en | maker~s
toerisme | toeristische sector
toerist~en | vakantieganger~s
uitzendbureau~s | uitzendorganisatie~s
uitzendkracht~en | uitzendwerknemer~s
flexwerker~s | flexibele arbeidskracht~en | werknemer met een flexibel contract
schijnzelfstandigheid | onechte zelfstandigheid
platformwerk | werk via platforms
detachering | {detacheren}
gedetacheerde~n | gedetacheerde werknemer~s
zwangerschapsverlof | bevallingsverlof
ouderschapsverlof | verlof voor ouders
vakantiegeld | vakantietoeslag | vakantiebijslag
overuren | overwerk
deeltijd | parttime
voltijd | fulltime
deeltijder~s | deeltijdwerker~s | parttimer~s
thuiswerken | {thuiswerken} | werken vanuit huis
beroep~en | vak~ken | professie
beroepsziekte~n | ziekte door het werk
loonkloof | beloningsverschil~len | verschil in beloning
kinderarbeid | arbeid door kinderen
dwangarbeid | gedwongen arbeid
staking~en | werkstaking~en | werkonderbreking~en
{staken} | het werk {neerleggen}
reorganisatie~s | {reorganiseren} | herstructurering
gedwongen ontslag | gedwongen ontslagen
bonus~sen | variabele beloning~en
topinkomen~s | topsalaris~sen
kost~en | uitgave~n | onkosten
financiële gevolgen | budgettaire gevolgen | gevolgen voor de begroting
financieel toezicht | toezicht op de financiën
huishouden~s | huishouding~en
eenverdiener~s | huishouden met één inkomen
alleenstaande~n | eenpersoonshuishouden~s
alleenstaande ouder | eenoudergezin~nen | alleenstaande ouders
beschut werk | beschutte werkplek
sociale werkvoorziening | sociale werkplaats | sociaal ontwikkelbedrijf
`;
