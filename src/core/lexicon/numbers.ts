/** Dutch numerals (ANS 7.2 and 12.5; Leidraad spelling 6.9): word = value. */
export const UNITS_AND_TEENS = `
nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19
`;
export const TENS = `
twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
`;
export const MULTIPLIERS = `
honderd=100 duizend=1000 miljoen=1000000 mln=1000000 miljard=1000000000 mld=1000000000 mrd=1000000000 biljoen=1000000000000
`;
/** Rough collectives: word = from..to. */
export const COLLECTIVES = `
tientallen=20..99 honderden=200..999 duizenden=2000..9999 tienduizenden=20000..99999 honderdduizenden=200000..999999 miljoenen=2000000..9999999 miljarden=2000000000..9999999999 dozijn=12..12 tiental=9..11 honderdtal=90..110 twintigtal=18..22 dertigtal=27..33 veertigtal=36..44 vijftigtal=45..55
`;
/** Fractions: cue = share. */
export const FRACTIONS = `
de helft=.5 helft=.5 een derde=.33333 twee derde=.66667 eenderde=.33333 tweederde=.66667 een kwart=.25 kwart=.25 driekwart=.75 drie kwart=.75 een vijfde=.2 een tiende=.1 een achtste=.125 een zesde=.16667 drie vijfde=.6 vier vijfde=.8 twee vijfde=.4
`;
/** Units: spelling = unit × factor. Time units count as terms. */
export const UNITS = `
procent=% % =% percent=% procentpunt=pp promille=promille euro=eur €=eur eur=eur cent=eur*.01 dollar=usd
kilometer=m*1000 km=m*1000 meter=m m=m centimeter=m*.01 cm=m*.01 millimeter=m*.001 mm=m*.001 hectare=m2*10000 ha=m2*10000 m2=m2 m²=m2 vierkante_meter=m2 kubieke_meter=m3 m3=m3 m³=m3 liter=l
kilogram=kg kilo=kg kg=kg gram=kg*.001 ton=kg*1000 kiloton=kg*1000000 megaton=kg*1000000000 mton=kg*1000000000 milligram=kg*.000001 mg=kg*.000001 microgram=kg*.000000001
watt=w kilowatt=w*1000 kw=w*1000 megawatt=w*1000000 mw=w*1000000 gigawatt=w*1000000000 gw=w*1000000000 kwh=kwh megawattuur=kwh*1000 mwh=kwh*1000 gwh=kwh*1000000 graden=graad fte=fte
uur=time:uur uren=time:uur minuut=time:min minuten=time:min dag=time:dag dagen=time:dag werkdagen=time:werkdag werkdag=time:werkdag week=time:dag*7 weken=time:dag*7 maand=time:maand maanden=time:maand kwartaal=time:maand*3 kwartalen=time:maand*3 jaar=time:maand*12 jaren=time:maand*12 halfjaar=time:maand*6 etmaal=time:uur*24 jaargangen=time:maand*12
`;
/** Parts of a year, coarser than a month (Aanwijzingen; usage in planning letters). */
export const PARTS_OF_YEAR = `
begin=1..4 eind=9..12 einde=9..12 medio=5..8 halverwege=5..8 midden=5..8 voorjaar=3..6 lente=3..6 zomer=6..9 najaar=9..12 herfst=9..12 winter=12..12 kerst=12..12 kerstmis=12..12 prinsjesdag=9..9 zomerreces=7..8 kerstreces=12..12 pasen=4..4 pinksteren=5..6 meivakantie=5..5 meireces=5..5 herfstvakantie=10..10 herfstreces=10..10 zomervakantie=7..8 jaarwisseling=12..12 koningsdag=4..4 voorjaarsreces=2..3
`;
export const MONTHS = `
januari februari maart april mei juni juli augustus september oktober november december
`;
/** A date or number right after "… van" one of these names the document, not the claim. */
export const DOCUMENTS = `
brief kamerbrief verzamelbrief aanbiedingsbrief rapport nota notitie verslag antwoord antwoorden beantwoording motie amendement debat kamerdebat commissiedebat ag algemeen overleg
advies besluit uitspraak arrest vonnis persbericht artikel bericht mail e-mail publicatie evaluatie onderzoek kabinetsreactie voortgangsrapportage rapportage memorie wetsvoorstel staatscourant staatsblad
kamerstuk kamerstukken aanhangsel handelingen bijlage verzoek vragen kamervragen schriftelijk vraag toezegging briefing monitor factsheet uitzending kabinetsstandpunt stand beleidsreactie wet
verordening richtlijn protocol convenant nieuwsbericht memo beleidsbrief voortgangsbrief actieplan
`;
/** Days of the week, Monday first. */
export const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
/** Days and terms told from the one spoken of (ANS 8.6.2): step | words, before one of SPANS or alone. */
export const RELATIVE_DAYS = `
-2 | eergisteren
-1 | gisteren | vorige | voorgaande | voorafgaande
0 | dezelfde | diezelfde
1 | volgende | daaropvolgende | eerstvolgende
2 | overmorgen
`;
export const SPANS = 'dag ochtend morgen middag avond nacht week maand zomer winter herfst lente';
/** Numbers of order (ANS 7.5). */
export const ORDINALS = `
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde laatste
`;
/** Parts of the day behind an hour, with the hours on the dial that they move past noon. */
export const HOURS_OF_DAY = `
1..6 | middags | middag | namiddag
4..11 | avonds | avond
12..12 | nachts | nacht
0..-1 | ochtends | morgens | ochtend | morgen
`;
