/**
 * Formulas between minister and House, and the persons and papers that they name. One group a line,
 * exact equivalents only; the notation is that of commitment.ts. From the Reglement van Orde, the
 * Aanwijzingen and general knowledge of official letters.
 */
export const PARLIAMENT = `
uw kamer | de tweede kamer | de kamer | tweede kamer der staten-generaal | het parlement | de volksvertegenwoordiging
eerste kamer | senaat | eerste kamer der staten-generaal
staten-generaal | parlement | beide kamers | eerste en tweede kamer
kamerlid | kamerleden | lid van de tweede kamer | leden van de tweede kamer | volksvertegenwoordiger~s | lid van de kamer | leden van de kamer | parlementariër~s | parlementslid | parlementsleden | tweede kamerlid | tweede kamerleden
de leden | vragenstellers | de vragenstellers | de vraagstellers | de indieners | de kamerleden die de vragen stelden
fractie~s | kamerfractie~s | tweede kamerfractie~s
kamervraag | kamervragen | schriftelijke vraag | schriftelijke vragen | vragen van de kamer | vragen van kamerleden | parlementaire vragen | vragen uit de kamer
deze vraag | uw vraag | de gestelde vraag | de vraag | de voorliggende vraag
deze vragen | uw vragen | de gestelde vragen | de vragen | de voorliggende vragen | bovenstaande vragen
kamerbrief | kamerbrieven | brief aan de kamer | brieven aan de kamer | brief aan uw kamer | brieven aan uw kamer | brief aan de tweede kamer
kamerdebat | kamerdebatten | debat in de kamer | debat met de kamer | plenair debat | debat in uw kamer | debat met uw kamer
commissiedebat | commissiedebatten | debat in de commissie | debat met de commissie | algemeen overleg
kamercommissie | vaste commissie | vaste kamercommissie | vaste kamercommissies | kamercommissies
kamerstuk~ken | parlementair stuk | parlementaire stukken | kamerdocument~en
motie~s | uitspraak van de kamer | uitspraak van uw kamer
amendement~en | wijzigingsvoorstel~len
initiatiefwetsvoorstel | initiatiefwet | initiatiefvoorstel
memorie van toelichting | toelichting op het wetsvoorstel | toelichting bij het wetsvoorstel | mvt
nota naar aanleiding van het verslag | nnavv
begroting~en | rijksbegroting | begrotingswet
miljoenennota | prinsjesdagstukken
prinsjesdag | derde dinsdag van september
regeerakkoord | coalitieakkoord | hoofdlijnenakkoord
regeerprogramma | programma van het kabinet
kabinet | regering | het kabinet | de regering
bewindspersoon | bewindspersonen | bewindslieden | minister of staatssecretaris | ministers en staatssecretarissen
minister-president | premier | eerste minister
ministerraad | raad van ministers
bewindspersoon | bewindsman | bewindsvrouw
ministerie~s | departement~en
mijn ministerie | het ministerie | mijn departement | het departement
mijn collega | mijn ambtgenoot | mijn ambtsgenoot | mijn collega-minister
mijn ambtsvoorganger | mijn voorganger | mijn ambtsvoorgangers | mijn voorgangers | de vorige minister | de toenmalige minister
demissionair | ontslagnemend
formatie | kabinetsformatie | vorming van een nieuw kabinet
verkiezingen | stembusgang
reces | recesperiode | vergadervrije periode
zoals gemeld in | zoals aangegeven in | zoals vermeld in | zoals beschreven in | zoals opgenomen in | zoals uiteengezet in | zoals toegelicht in | zoals verwoord in | zoals bericht in | zoals meegedeeld in | zoals medegedeeld in
zoals gezegd | zoals aangegeven | zoals vermeld | zoals gemeld | als gezegd | zoals reeds aangegeven | zoals hierboven aangegeven | zoals eerder aangegeven | zoals eerder gemeld | zoals eerder vermeld | zoals hiervoor aangegeven
bekend {zijn} met | op de hoogte {zijn} van | kennis {hebben} genomen van | kennis {dragen} van | weet {hebben} van | {kennen} | kennis {hebben} van
kennis {nemen} van | {kennisnemen} van | kennisneming | {lezen} | onder ogen {krijgen} | {vernemen}
bent u bekend met | kent u | heeft u kennisgenomen van
ik ben bekend met | ik heb kennisgenomen van | ik ken
ja , daar ben ik mee bekend | ja , ik ben hiermee bekend | ja , daarvan ben ik op de hoogte | ja , dat is mij bekend | ja , dit is mij bekend
in mijn antwoord op | in de beantwoording van | in reactie op | in de antwoorden op | in het antwoord op | bij de beantwoording van
zie het antwoord op | zie mijn antwoord op | zie de beantwoording van | verwezen wordt naar het antwoord op | ik verwijs naar het antwoord op | ik verwijs u naar het antwoord op
aan uw kamer {sturen} | aan uw kamer {zenden} | uw kamer {doen} toekomen | aan uw kamer {aanbieden} | uw kamer {toezenden} | uw kamer {toesturen} | met uw kamer {delen} | naar uw kamer {sturen}
uw kamer {informeren} | uw kamer {berichten} | aan uw kamer {melden} | uw kamer op de hoogte {brengen} | uw kamer op de hoogte {stellen} | uw kamer {inlichten} | uw kamer {laten} weten | aan uw kamer {berichten} | uw kamer in kennis {stellen}
op de hoogte {houden} | geïnformeerd {houden} | {blijven} informeren
schriftelijk {beantwoorden} | per brief {beantwoorden}
beantwoording | antwoord~en | het {beantwoorden}
{beantwoorden} | antwoord {geven} op | {ingaan} op | {antwoorden}
{verwijzen} | een verwijzing {doen} | verwijzing
{toezeggen} | toezegging~en | een toezegging {doen} | toegezegd
de motie {uitvoeren} | uitvoering {geven} aan de motie | invulling {geven} aan de motie | de motie ten uitvoer {brengen}
toezegging~en | gedane toezegging | gedane toezeggingen
debatteren | debat {voeren} | in debat {gaan} | van gedachten {wisselen}
deel ik de mening | deelt u de mening | ben ik het eens | bent u het eens | onderschrijf ik | deel ik de opvatting
ik deel deze mening | ik deel die mening | ik ben het daarmee eens | daar ben ik het mee eens | ik deel die opvatting | ik onderschrijf dat
ik deel die mening niet | daar ben ik het niet mee eens | ik ben het daar niet mee eens | die mening deel ik niet | ik deel deze mening niet
dat klopt | dat is juist | het klopt | dat is correct | inderdaad | ja
nee | neen | dat is onjuist
naar mijn mening | mijns inziens | naar mijn oordeel | wat mij betreft | in mijn ogen | naar mijn opvatting | volgens mij | in mijn optiek
naar onze mening | onzes inziens | naar ons oordeel | wat ons betreft | in onze ogen
ik vind het belangrijk | ik hecht eraan | ik acht het van belang | ik hecht belang aan | voor mij is het belangrijk | ik vind het van belang
ik vind het onwenselijk | ik acht het onwenselijk | onwenselijk vind ik | dat vind ik ongewenst
ik ben van mening | ik vind | ik meen | ik ben van oordeel | naar mijn mening | mijn mening is | ik sta op het standpunt | mijn standpunt is
ik zie geen aanleiding | daartoe zie ik geen aanleiding | ik zie geen reden | daar is geen aanleiding toe | daarvoor bestaat geen aanleiding | ik acht het niet nodig
het is aan | het is de taak van | de verantwoordelijkheid ligt bij | dit is een zaak van | het is de verantwoordelijkheid van
ik betreur | ik vind het jammer | ik vind het spijtig | het spijt mij
hoogachtend | met vriendelijke groet
mede namens | ook namens | tevens namens
hierbij | bijgaand | bij deze | met deze brief
in deze brief | met deze brief | in dit schrijven | hierin
op {nemen} in | {opnemen} in
naar voren {brengen} | {inbrengen} | {aanvoeren} | te berde {brengen} | {opwerpen} | {opperen}
ter sprake {brengen} | aan de orde {stellen} | {aankaarten} | {aansnijden} | {opbrengen} | te berde {brengen} | onder de aandacht {brengen}
ter sprake {komen} | aan de orde {komen} | aan bod {komen} | besproken {worden} | aan de orde {zijn}
onder de loep {nemen} | tegen het licht {houden} | {onderzoeken} | nader {bekijken}
aan de slag {gaan} | {beginnen} | aan het werk {gaan}
hand in hand {gaan} | {samengaan} | gelijk {opgaan}
op schema {liggen} | volgens planning {verlopen} | op koers {liggen} | volgens plan {verlopen}
openbaar | in het openbaar | publiek
persconferentie~s | persbijeenkomst~en | persmoment~en
onderzoeksrapport~en | rapport van het onderzoek | onderzoeksverslag~en
evaluatierapport~en | evaluatie~s | verslag van de evaluatie
eindrapport~en | eindrapportage~s | eindverslag~en | definitieve rapport
tussenrapport~en | tussenrapportage~s | tussentijds verslag | tussentijdse rapportage
voortgangsbrief | voortgangsbrieven | brief over de voortgang | voortgangsrapportage~s
verzamelbrief | verzamelbrieven | brief over diverse onderwerpen
kabinetsreactie~s | reactie van het kabinet | regeringsreactie | reactie van de regering
kabinetsstandpunt | standpunt van het kabinet | regeringsstandpunt | standpunt van de regering
beleidsreactie~s | beleidsmatige reactie | reactie op het rapport
interdepartementaal | tussen ministeries | tussen departementen | tussen de ministeries
interbestuurlijk | tussen overheden | tussen bestuurslagen
medeoverheid | medeoverheden | andere overheden | decentrale overheden | lagere overheden | gemeenten , provincies en waterschappen
rijksoverheid | het rijk | centrale overheid | rijk
overheidsinstantie~s | overheidsorganisatie~s | overheidsinstelling~en | overheidsdienst~en
overheid | overheden | openbaar bestuur
ambtenaar | ambtenaren | ambtelijk medewerker | ambtelijke medewerkers | rijksambtenaar | rijksambtenaren
gemeente~n | gemeentebestuur | gemeentelijk bestuur | gemeentebesturen | gemeentelijke overheid
college van burgemeester en wethouders | college van b en w | het college | b en w | burgemeester en wethouders | collegebestuur
gemeenteraad | gemeenteraden | raad | lokale volksvertegenwoordiging
raadslid | raadsleden | gemeenteraadslid | gemeenteraadsleden
provinciale staten | provinciale volksvertegenwoordiging
gedeputeerde staten | provinciebestuur | college van gedeputeerde staten | provinciaal bestuur
gedeputeerde~n | lid van gedeputeerde staten
waterschap~pen | hoogheemraadschap~pen | waterschapsbestuur
bestuurslaag | bestuurslagen | overheidslaag | overheidslagen | bestuursniveau
`;
