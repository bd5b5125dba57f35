/**
 * Short and full names of ministries, agencies, advisory boards, inspectorates, courts and laws that
 * src/core/text/acronyms.ts does not shorten. One group a line. From the Register van
 * Overheidsorganisaties (overheid.nl) and wetten.overheid.nl.
 */
export const NAMES = `
ministerie van algemene zaken | az | algemene zaken
ministerie van asiel en migratie | asiel en migratie | aenm
ministerie van klimaat en groene groei | klimaat en groene groei | kgg
ministerie van economische zaken | economische zaken | ez
ministerie van landbouw , visserij , voedselzekerheid en natuur | landbouw , visserij , voedselzekerheid en natuur | lvvn
ministerie van szw | szw | sociale zaken
ministerie van vws | vws
ministerie van ocw | ocw
ministerie van ienw | ienw
ministerie van jenv | jenv
ministerie van bzk | bzk | binnenlandse zaken
ministerie van vro | vro
ministerie van buza | buza | bz
ministerie van ezk | ezk
ministerie van lnv | lnv
buitenlandse handel en ontwikkelingssamenwerking | bhos | buitenlandse handel en ontwikkelingshulp
minister voor rechtsbescherming | minister van rechtsbescherming
agentschap telecom | rijksinspectie digitale infrastructuur | rdi
rijkswaterstaat | rws
prorail | spoorbeheerder prorail
luchtverkeersleiding nederland | lvnl
kadaster | dienst voor het kadaster en de openbare registers
kamer van koophandel | kvk
nederlandse organisatie voor wetenschappelijk onderzoek | nwo
koninklijke nederlandse akademie van wetenschappen | knaw
nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek | tno
zorginstituut nederland | zorginstituut
college ter beoordeling van geneesmiddelen | cbg
zorg en jeugd | igj
nederlandse vereniging van banken | nvb
zorgverzekeraars nederland | zn
nederlandse vereniging van ziekenhuizen | nvz
landelijke huisartsen vereniging | lhv
koninklijke nederlandsche maatschappij tot bevordering der geneeskunst | knmg | artsenfederatie
artsenfederatie knmg | knmg
centraal administratie kantoor | cak
centrum indicatiestelling zorg | ciz
bureau gemeenschappelijk opleiding | capaciteitsorgaan
landelijk coördinatiecentrum patiënten spreiding | lcps
outbreak management team | omt
college voor toetsen en examens | cvte
stichting cito | cito
stichting leerplan ontwikkeling | slo
adviesraad voor wetenschap , technologie en innovatie | awti
onderwijsraad | onderwijs adviesraad
raad voor cultuur | rvc
commissariaat voor de media | cvdm
rijksdienst voor het cultureel erfgoed | rce
nederlandse omroep stichting | nos
vo-raad | vereniging van scholen in het voortgezet onderwijs
po-raad | vereniging van scholen in het primair onderwijs
mbo raad | vereniging van mbo-scholen
vereniging hogescholen | koepel van hogescholen
universiteiten van nederland | unl | vereniging van universiteiten | vsnu
landelijk aktie komitee scholieren | laks
landelijke studentenvakbond | lsvb
nationaal cyber security centrum | ncsc
landelijke eenheid | landelijke eenheid van de politie
raad voor de rechtspraak | rvdr
raad voor rechtsbijstand | rvr
raad voor de kinderbescherming | rvdk
raad voor strafrechtstoepassing en jeugdbescherming | rsj
college van procureurs-generaal | procureurs-generaal
nederlands forensisch instituut | nfi
financiële inlichtingen- en opsporingsdienst | fiod
financial intelligence unit | fiu | fiu-nederland
kansspelautoriteit | ksa
college voor de rechten van de mens | crm | mensenrechtencollege
nationale ombudsman | ombudsman
algemene rekenkamer | rekenkamer
raad van state | afdeling advisering
afdeling advisering van de raad van state | raad van state
afdeling bestuursrechtspraak van de raad van state | abrvs | raad van state
centrale raad van beroep | crvb
college van beroep voor het bedrijfsleven | cbb
hoge raad der nederlanden | hoge raad
kiesraad | centraal stembureau
huis voor klokkenluiders | hvk
wetenschappelijke raad voor het regeringsbeleid | wrr
adviesraad internationale vraagstukken | aiv
adviesraad migratie | acvz | adviescommissie voor vreemdelingenzaken
adviescollege toetsing regeldruk | atr
onderzoeksraad voor veiligheid | ovv | onderzoeksraad
wetenschappelijk onderzoek- en datacentrum | wodc | wetenschappelijk onderzoek en documentatiecentrum
commissie van toezicht op de inlichtingen- en veiligheidsdiensten | ctivd
toetsingscommissie inzet bevoegdheden | tib
dienst terugkeer en vertrek | dtenv
dienst justis | justis
nidos | voogdijinstelling nidos
vluchtelingenwerk nederland | vluchtelingenwerk | vwn
rode kruis | nederlandse rode kruis
vn-vluchtelingenorganisatie | unhcr
internationale organisatie voor migratie | iom
logius | dienst logius
rijksdienst voor identiteitsgegevens | rvig
rijksdienst voor het wegverkeer | rdw
centraal bureau rijvaardigheidsbewijzen | cbr
koninklijk nederlands meteorologisch instituut | knmi
staatsbosbeheer | sbb
vereniging natuurmonumenten | natuurmonumenten
land- en tuinbouworganisatie | lto | lto nederland
land- en tuinbouw organisatie nederland | lto
nederlandse melkveehouders vakbond | nmv
nederlandse vakbond pluimveehouders | nvp
college voor de toelating van gewasbeschermingsmiddelen en biociden | ctgb
wageningen university en research | wur | wageningen universiteit
wageningen marine research | wmr
staatstoezicht op de mijnen | sodm
instituut mijnbouwschade groningen | img
nationaal coördinator groningen | ncg
nederlandse aardolie maatschappij | nam
energie beheer nederland | ebn
gasunie | nederlandse gasunie
tennet | netbeheerder tennet
autoriteit nucleaire veiligheid en stralingsbescherming | anvs
centrale organisatie voor radioactief afval | covra
nederlandse emissieautoriteit | nea
unie van waterschappen | uvw
vereniging van drinkwaterbedrijven | vewin
aedes | vereniging van woningcorporaties
woonbond | nederlandse woonbond
rijksvastgoedbedrijf | rvb
huurcommissie | landelijke huurcommissie
bouwend nederland | vereniging van bouwbedrijven
vereniging eigen huis | veh
inspectie szw | nederlandse arbeidsinspectie | nla | arbeidsinspectie
federatie nederlandse vakbeweging | fnv
christelijk nationaal vakverbond | cnv
vakcentrale voor professionals | vcp
vereniging vno-ncw | vno-ncw | werkgeversorganisatie vno-ncw
mkb-nederland | werkgeversorganisatie mkb-nederland
nationaal instituut voor budgetvoorlichting | nibud
pensioenfonds abp | abp
pensioenfonds zorg en welzijn | pfzw
dienst toeslagen | toeslagen
douane nederland | douane
domeinen roerende zaken | drz
europese centrale bank | ecb
internationaal monetair fonds | imf
wereldbank | world bank
organisatie voor economische samenwerking en ontwikkeling | oeso | oecd
wereldhandelsorganisatie | wto
wereldgezondheidsorganisatie | who
europees geneesmiddelenbureau | ema | europees geneesmiddelenagentschap
europese autoriteit voor voedselveiligheid | efsa
europees agentschap voor chemische stoffen | echa
europees milieuagentschap | eea
europol | europese politieorganisatie
eurojust | europese justitiële organisatie
frontex | europees grens- en kustwachtagentschap | europese grenswacht
europees openbaar ministerie | eom
raad van europa | rve
internationale arbeidsorganisatie | ilo
organisatie voor het verbod op chemische wapens | opcw
organisatie voor veiligheid en samenwerking in europa | ovse
voedsel- en landbouworganisatie van de verenigde naties | fao
wereldvoedselprogramma | wfp
internationaal atoomenergieagentschap | iaea
materieel en it | commit | commando materieel en it
defensie materieel organisatie | dmo
koninklijke luchtvaart maatschappij | klm
royal schiphol group | schiphol | luchthaven schiphol
havenbedrijf rotterdam | hbr
nederlandse loterij | staatsloterij
nederlands olympisch comité | nocnsf
koninklijke nederlandse voetbalbond | knvb
koninklijke nederlandse toeristenbond | anwb
veilig verkeer nederland | vvn
consumentenbond | consumentenorganisatie
slachtofferhulp nederland | shn
kindertelefoon | de kindertelefoon
jeugdzorg nederland | branchevereniging jeugdzorg
sociaal werk nederland | swn
patiëntenfederatie nederland | patiëntenfederatie
nationale hypotheek garantie | nhg
wet op het financieel toezicht | wft
wet ter voorkoming van witwassen en financieren van terrorisme | wwft
wet werk en inkomen naar arbeidsvermogen | wia
werkloosheidswet | ww
algemene kinderbijslagwet | akw
algemene nabestaandenwet | anw
wet arbeidsongeschiktheidsvoorziening jonggehandicapten | wajong
wet op de arbeidsongeschiktheidsverzekering | wao
wet verbetering poortwachter | wvp
wet minimumloon en minimumvakantiebijslag | wml
arbeidsomstandighedenwet | arbowet | arbo-wet
arbeidstijdenwet | atw
wet arbeid vreemdelingen | wav
wet allocatie arbeidskrachten door intermediairs | waadi
wet normering topinkomens | wnt
wet toekomst pensioenen | wtp
wet gemeentelijke schuldhulpverlening | wgs
wet kinderopvang | wko
wet op de jeugdzorg | jeugdwet
wet bijzondere opnemingen in psychiatrische ziekenhuizen | bopz
wet verplichte geestelijke gezondheidszorg | wvggz
wet zorg en dwang | wzd
wet kwaliteit , klachten en geschillen zorg | wkkgz
wet marktordening gezondheidszorg | wmg
wet op de beroepen in de individuele gezondheidszorg | wet big
wet publieke gezondheid | wpg
wet op de geneeskundige behandelingsovereenkomst | wgbo
wet toetreding zorgaanbieders | wtza
wet op het primair onderwijs | wpo
wet op het voortgezet onderwijs | wvo
wet op het hoger onderwijs en wetenschappelijk onderzoek | whw
wet op de inlichtingen- en veiligheidsdiensten | wiv
wet politiegegevens | wpg
wet justitiële en strafvorderlijke gegevens | wjsg
wet wapens en munitie | wwm
wet bevordering integriteitsbeoordelingen door het openbaar bestuur | wet bibob | bibob
wet bescherming persoonsgegevens | wbp
uitvoeringswet avg | uavg | uitvoeringswet algemene verordening gegevensbescherming
wet digitale overheid | wdo
wet beveiliging netwerk- en informatiesystemen | wbni
vreemdelingenwet | vreemdelingenwet 2000
rijkswet op het nederlanderschap | rwn
wet centraal orgaan opvang asielzoekers | wet coa
algemene plaatselijke verordening | apv
gemeentewet | gemw
wet gemeenschappelijke regelingen | wgr
wet financiering decentrale overheden | wet fido
wet houdbare overheidsfinanciën | wet hof
comptabiliteitswet | comptabiliteitswet 2016
wet natuurbescherming | wnb
wet dieren | dierenwet
wet op de dierproeven | wod
wet algemene bepalingen omgevingsrecht | wabo
wet ruimtelijke ordening | wro
woningwet | wonw
kaderrichtlijn water | krw
wegenverkeerswet | wvw | wegenverkeerswet 1994
wet personenvervoer | wp2000 | wet personenvervoer 2000
wet luchtvaart | luchtvaartwet
elektriciteitswet | elektriciteitswet 1998
mediawet | mediawet 2008
archiefwet | archiefwet 1995
wet open overheid | woo
aanbestedingswet | aanbestedingswet 2012
wet op de kansspelen | wok
wet administratiefrechtelijke handhaving verkeersvoorschriften | wahv | wet mulder
wet tijdelijk huisverbod | wth
wet langdurig toezicht | wlt
penitentiaire beginselenwet | pbw
wet straffen en beschermen | wsenb
ai-verordening | ai act
digitaledienstenverordening | digital services act | dsa
digitalemarktenverordening | digital markets act | dma
dublinverordening | verordening van dublin
gemeenschappelijk landbouwbeleid | glb
gemeenschappelijk visserijbeleid | gvb
nationaal groeifonds | groeifonds
klimaatakkoord van parijs | akkoord van parijs | parijse klimaatakkoord | overeenkomst van parijs
meerjarig financieel kader | mfk
meerjarenprogramma infrastructuur , ruimte en transport | mirt
milieueffectrapportage | milieueffectrapport
maatschappelijke kosten-batenanalyse | mkba
verklaring omtrent het gedrag | vog
vertrouwenspersoon | vertrouwenspersonen | vertrouwensman
zelfstandig bestuursorgaan | zbo | zelfstandige bestuursorganen | zbo's
publiek-private samenwerking | pps
arbeidsongeschiktheidsverzekering voor zelfstandigen | aov
nederlandse voedsel en warenautoriteit | nvwa
dienst justitiële inrichtingen | dji
immigratie en naturalisatiedienst | ind
centraal orgaan opvang asielzoekers | coa
uitvoeringsinstituut werknemersverzekeringen | uwv
rijksdienst voor ondernemend nederland | rvo
rijksinstituut voor volksgezondheid en milieu | rivm
inspectie gezondheidszorg en jeugd | igj
autoriteit persoonsgegevens | ap
autoriteit consument en markt | acm
autoriteit financiële markten | afm
de nederlandsche bank | dnb
nederlandse zorgautoriteit | nza
sociale verzekeringsbank | svb
centraal bureau voor de statistiek | cbs
centraal planbureau | cpb
planbureau voor de leefomgeving | pbl
sociaal en cultureel planbureau | scp
algemene inlichtingen en veiligheidsdienst | aivd
militaire inlichtingen en veiligheidsdienst | mivd
nationaal coördinator terrorismebestrijding en veiligheid | nctv
inspectie leefomgeving en transport | ilt
inspectie justitie en veiligheid | ijenv
vereniging van nederlandse gemeenten | vng
interprovinciaal overleg | ipo
b en w | burgemeester en wethouders | college | gemeentebestuur
inspectie van het onderwijs | onderwijsinspectie
dienst uitvoering onderwijs | duo
koninklijke marechaussee | kmar | marechaussee
wetboek van strafvordering | sv
wetboek van strafrecht | sr
algemene wet bestuursrecht | awb
burgerlijk wetboek | bw
algemene verordening gegevensbescherming | avg
wet openbaarheid van bestuur | wob
wet maatschappelijke ondersteuning | wmo
wet langdurige zorg | wlz
zorgverzekeringswet | zvw
participatiewet | pw
persoonsgebonden budget | pgb
gemeentelijke gezondheidsdienst | ggd
wetenschappelijk onderwijs | wo
algemeen overleg | ao
`;
