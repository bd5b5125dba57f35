import type { Label } from '../../../src/core/model.ts';

/** An invented pair of sentences with the label that the guideline gives it, and those it accepts. */
export interface Example {
  readonly family: string;
  readonly before: string;
  readonly after: string;
  readonly labels: readonly [Label, ...Label[]];
}

const table = (
  family: string,
  ...rows: readonly (readonly [string, string, Label, ...Label[]])[]
): readonly Example[] =>
  rows.map(([before, after, ...labels]) => ({ family, before, after, labels }));

/** Same commitment and truth conditions in other words. */
export const NEUTRAL: readonly Example[] = [
  ...table(
    'typography',
    [
      'De brug is op 4 mei 2019 weer opengesteld.',
      'De  brug is op 4 mei 2019 weer opengesteld .',
      'unchanged',
    ],
    [
      'Het woord “tijdelijk” staat niet in de vergunning.',
      "Het woord 'tijdelijk' staat niet in de vergunning.",
      'unchanged',
    ],
  ),
  ...table(
    'word order',
    [
      'Wij hebben de vervoerder hier in maart op aangesproken.',
      'In maart hebben wij de vervoerder hierop aangesproken.',
      'reworded',
    ],
    ['Dit voorstel steun ik niet.', 'Ik steun dit voorstel niet.', 'reworded'],
    [
      'De dijk wordt volgend jaar verzwaard, zo heeft het waterschap besloten.',
      'Het waterschap heeft besloten dat de dijk volgend jaar wordt verzwaard.',
      'reworded',
    ],
  ),
  ...table(
    'voice',
    [
      'De provincie verleent de vergunning.',
      'De vergunning wordt door de provincie verleend.',
      'reworded',
    ],
    [
      'Het waterschap controleert de sluizen ieder kwartaal.',
      'De sluizen worden ieder kwartaal door het waterschap gecontroleerd.',
      'reworded',
    ],
    [
      'De commissie heeft de klacht niet behandeld.',
      'De klacht is niet door de commissie behandeld.',
      'reworded',
    ],
  ),
  ...table(
    'synonym',
    [
      'De leerlingen zijn hierover tijdig ingelicht.',
      'De leerlingen zijn hierover tijdig geïnformeerd.',
      'reworded',
    ],
    [
      'De uitbraak heeft gevolgen voor de veehouders.',
      'De uitbraak heeft consequenties voor de veehouders.',
      'reworded',
    ],
    ['De aanvraag is in behandeling genomen.', 'De aanvraag wordt behandeld.', 'reworded'],
    [
      'Het college heeft een onderzoek verricht naar de oorzaak.',
      'Het college heeft de oorzaak onderzocht.',
      'reworded',
    ],
    [
      'De subsidie is met ingang van dit jaar verhoogd.',
      'De subsidie is vanaf dit jaar verhoogd.',
      'reworded',
    ],
    ['Ik ben het eens met deze conclusie.', 'Ik onderschrijf deze conclusie.', 'reworded'],
    [
      'De vergoeding is bedoeld voor gezinnen met jonge kinderen.',
      'De vergoeding is voor gezinnen met jonge kinderen bedoeld.',
      'reworded',
    ],
    ['De maatregel gaat op 1 juli in.', 'De maatregel treedt op 1 juli in werking.', 'reworded'],
    [
      'De gemeente heeft dit plan nooit goedgekeurd.',
      'Dit plan is door de gemeente nimmer goedgekeurd.',
      'reworded',
    ],
  ),
  ...table(
    'notation',
    ['De bijdrage is € 2,5 miljoen.', 'De bijdrage is 2.500.000 euro.', 'reworded', 'unchanged'],
    ['Een kwart van de boeren doet mee.', '25% van de boeren doet mee.', 'reworded'],
    ['Er zijn twaalf meldingen gedaan.', 'Er zijn 12 meldingen gedaan.', 'reworded'],
    ['De termijn is 2 jaar.', 'De termijn is 24 maanden.', 'reworded'],
  ),
  ...table(
    'equal strength',
    [
      'Vermoedelijk is de storing in Almere ontstaan.',
      'De storing is waarschijnlijk in Almere ontstaan.',
      'reworded',
    ],
    [
      'Naar verwachting wordt de tunnel in 2027 geopend.',
      'De verwachting is dat de tunnel in 2027 wordt geopend.',
      'reworded',
    ],
    [
      'Ik ben van plan de regeling te verlengen.',
      'Ik ben voornemens de regeling te verlengen.',
      'reworded',
    ],
    ['Voor zover mij bekend is er geen schade.', 'Naar mijn weten is er geen schade.', 'reworded'],
    ['De ondernemer moet dit melden.', 'De ondernemer is verplicht dit te melden.', 'reworded'],
    ['Dit mag niet.', 'Dit is niet toegestaan.', 'reworded'],
  ),
  ...table(
    'double negation',
    ['Er is geen school die niet is bezocht.', 'Alle scholen zijn bezocht.', 'reworded'],
    ['Het is niet toegestaan hier te vissen.', 'Het is verboden hier te vissen.', 'reworded'],
  ),
  ...table(
    'reference',
    [
      'Dit staat in mijn brief van 12 april 2018.',
      'Dit staat in mijn brief van 21 april 2018.',
      'reworded',
      'unchanged',
    ],
    [
      'Zie Kamerstuk 31 409, nr. 88, voor de cijfers over de binnenvaart.',
      'Zie Kamerstuk 31 409, nr. 89, voor de cijfers over de binnenvaart.',
      'reworded',
      'unchanged',
    ],
    [
      'Uw Kamer is hierover geïnformeerd in het antwoord op vraag 4.',
      'Uw Kamer is hierover geïnformeerd in het antwoord op vraag 5.',
      'reworded',
      'unchanged',
    ],
  ),
  ...table(
    'resolved pronoun',
    [
      'Hij heeft hiervoor geen vergunning aangevraagd.',
      'De exploitant heeft voor het terras geen vergunning aangevraagd.',
      'reworded',
      'narrowed',
    ],
    [
      'Zij wordt hiervan jaarlijks op de hoogte gesteld.',
      'De ondernemingsraad wordt hiervan jaarlijks op de hoogte gesteld.',
      'reworded',
      'added',
    ],
  ),
  ...table(
    'abbreviation',
    [
      'De AFM houdt toezicht op deze kantoren.',
      'De Autoriteit Financiële Markten houdt toezicht op deze kantoren.',
      'reworded',
      'unchanged',
    ],
    [
      'Dit geldt m.n. voor de visserij.',
      'Dit geldt met name voor de visserij.',
      'reworded',
      'unchanged',
    ],
    [
      'De grondslag is art. 8 Awb.',
      'De grondslag is artikel 8 van de Algemene wet bestuursrecht.',
      'reworded',
      'unchanged',
    ],
  ),
  ...table(
    'detail in an affirmation',
    [
      'De provincie heeft een adviseur ingehuurd.',
      'De provincie heeft een externe adviseur ingehuurd.',
      'added',
      'reworded',
    ],
    ['Er is een proef gestart.', 'In Zwolle is een proef gestart.', 'added', 'reworded'],
    [
      'De eigenaar is aangeschreven.',
      'De eigenaar is op 3 juni schriftelijk aangeschreven.',
      'added',
      'reworded',
    ],
  ),
];

/** Less commitment, or less reach. */
export const WEAKER: readonly Example[] = [
  ...table(
    'hedge',
    [
      'De lekkage is ontstaan door een lasfout.',
      'De lekkage is wellicht ontstaan door een lasfout.',
      'softened',
    ],
    ['De kosten dalen.', 'De kosten lijken te dalen.', 'softened'],
    ['Dit leidt tot hogere premies.', 'Dit kan tot hogere premies leiden.', 'softened'],
    ['De brand is aangestoken.', 'Er zijn aanwijzingen dat de brand is aangestoken.', 'softened'],
    [
      'De bewoners zijn op tijd gewaarschuwd.',
      'Ik ga ervan uit dat de bewoners op tijd zijn gewaarschuwd.',
      'softened',
    ],
    [
      'De vissen zijn gestorven door zuurstofgebrek.',
      'Vermoedelijk zijn de vissen door zuurstofgebrek gestorven.',
      'softened',
    ],
    [
      'Dat is het gevolg van achterstallig onderhoud.',
      'Dat zou het gevolg zijn van achterstallig onderhoud.',
      'softened',
    ],
  ),
  ...table(
    'knowledge',
    [
      'Er zijn geen medewerkers ziek geworden.',
      'Voor zover mij bekend zijn er geen medewerkers ziek geworden.',
      'softened',
      'narrowed',
    ],
    [
      'De sluis is niet gesaboteerd.',
      'Mij is niet gebleken dat de sluis is gesaboteerd.',
      'softened',
    ],
    [
      'Er is geen fraude gepleegd.',
      'Er zijn geen aanwijzingen dat er fraude is gepleegd.',
      'softened',
    ],
    [
      'De voorraad is toereikend.',
      'Op basis van de nu beschikbare gegevens is de voorraad toereikend.',
      'softened',
      'narrowed',
    ],
  ),
  ...table(
    'source',
    [
      'De kwaliteit van het zwemwater is goed.',
      'Volgens de beheerder is de kwaliteit van het zwemwater goed.',
      'softened',
    ],
    [
      'De lozingen zijn gestaakt.',
      'Het bedrijf heeft aangegeven dat de lozingen zijn gestaakt.',
      'softened',
    ],
    [
      'De dienstregeling is op orde.',
      'De dienstregeling is naar eigen zeggen van de vervoerder op orde.',
      'softened',
    ],
    ['De stallen zijn leeg.', 'De stallen zijn, aldus de eigenaar, leeg.', 'softened'],
  ),
  ...table(
    'act ladder',
    [
      'Ik zal de subsidieregeling in het voorjaar openstellen.',
      'Ik ben voornemens de subsidieregeling in het voorjaar open te stellen.',
      'softened',
    ],
    [
      'Wij zullen de wachtlijsten terugdringen.',
      'Wij zetten ons ervoor in de wachtlijsten terug te dringen.',
      'softened',
    ],
    [
      'Ik verhoog het budget voor de bibliotheken.',
      'Ik onderzoek of het budget voor de bibliotheken kan worden verhoogd.',
      'softened',
    ],
    [
      'De kustwacht gebruikt geen vliegers.',
      'De kustwacht heeft geen toestemming om vliegers te gebruiken.',
      'softened',
    ],
    ['Er wordt in het park niet gejaagd.', 'In het park mag niet worden gejaagd.', 'softened'],
    ['De toezichthouder moet ingrijpen.', 'De toezichthouder kan ingrijpen.', 'softened'],
    ['De huurtoeslag wordt verhoogd.', 'Het streven is de huurtoeslag te verhogen.', 'softened'],
    [
      'De gemeente stelt een lokaal beschikbaar.',
      'De gemeente is gevraagd een lokaal beschikbaar te stellen.',
      'softened',
    ],
    ['Het loket is geopend.', 'Er wordt gewerkt aan de opening van het loket.', 'softened'],
  ),
  ...table(
    'generic',
    [
      'Aanvragen worden digitaal ingediend.',
      'Aanvragen worden in principe digitaal ingediend.',
      'softened',
      'narrowed',
    ],
    [
      'De inspecteurs komen onaangekondigd langs.',
      'De inspecteurs komen doorgaans onaangekondigd langs.',
      'narrowed',
      'softened',
    ],
  ),
  ...table(
    'precision',
    [
      'Er zijn 64 koeien geruimd.',
      'Er zijn enkele tientallen koeien geruimd.',
      'softened',
      'figure-changed',
      'narrowed',
    ],
    ['Het station kost 14 miljoen euro.', 'Het station kost ongeveer 14 miljoen euro.', 'softened'],
    [
      'De nota verschijnt op 12 september 2020.',
      'De nota verschijnt in september 2020.',
      'softened',
      'date-changed',
    ],
  ),
  ...table(
    'degree',
    ['Dit is een ernstig incident.', 'Dit is een vervelend incident.', 'softened', 'unclassified'],
    ['De achterstanden zijn zeer groot.', 'De achterstanden zijn beperkt.', 'softened', 'reversed'],
    ['Dat handelen was onrechtmatig.', 'Dat handelen was ongewenst.', 'softened'],
  ),
  ...table(
    'bare denial',
    ['Dat klopt.', 'Dat klopt niet.', 'reversed'],
    ['Dat was zo.', 'Dat was niet zo.', 'reversed'],
    ['Wij zijn daartoe niet bereid.', 'Wij zijn daartoe bereid.', 'reversed'],
  ),
  ...table(
    'lost agent',
    [
      'De aannemer heeft de monsters weggegooid.',
      'De monsters zijn weggegooid.',
      'softened',
      'narrowed',
    ],
    [
      'Het ministerie heeft de bestanden gewist.',
      'De bestanden zijn gewist.',
      'softened',
      'narrowed',
    ],
  ),
  ...table(
    'restrictor in a denial',
    [
      'Er is geen contract gesloten met dit bureau.',
      'Er is geen langdurig contract gesloten met dit bureau.',
      'narrowed',
    ],
    ['Het leger bewaart geen beelden.', 'Het leger bewaart geen beelden van burgers.', 'narrowed'],
    ['De dienst verkoopt geen gegevens.', 'De dienst verkoopt geen medische gegevens.', 'narrowed'],
    ['Er zijn geen paarden vervoerd.', 'Er zijn vanuit Limburg geen paarden vervoerd.', 'narrowed'],
    [
      'De bank heeft geen leningen kwijtgescholden.',
      'De bank heeft in 2016 geen leningen kwijtgescholden.',
      'narrowed',
    ],
    [
      'Er is nooit met gif gewerkt.',
      'Er is de laatste tien jaar niet met gif gewerkt.',
      'narrowed',
    ],
    [
      'De overheid heeft de stichting niet betaald.',
      'Het departement heeft de stichting niet betaald.',
      'narrowed',
    ],
    ['Er zijn geen subsidies verstrekt.', 'Er zijn geen innovatiesubsidies verstrekt.', 'narrowed'],
    [
      'De school weigert geen leerlingen.',
      'De school weigert op dit moment geen leerlingen.',
      'narrowed',
      'softened',
    ],
  ),
  ...table(
    'quantifier',
    [
      'Alle veerdiensten zijn toegankelijk.',
      'De meeste veerdiensten zijn toegankelijk.',
      'narrowed',
      'softened',
    ],
    [
      'Alle brandmelders zijn vervangen.',
      'Vrijwel alle brandmelders zijn vervangen.',
      'narrowed',
      'softened',
    ],
    ['De loketten zijn altijd bemand.', 'De loketten zijn meestal bemand.', 'narrowed', 'softened'],
    [
      'De schade wordt volledig vergoed.',
      'De schade wordt gedeeltelijk vergoed.',
      'narrowed',
      'softened',
    ],
  ),
  ...table(
    'condition',
    [
      'Bezoekers krijgen hun geld terug.',
      'Bezoekers krijgen hun geld terug, tenzij zij zelf hebben afgezegd.',
      'narrowed',
      'softened',
    ],
    [
      'De woningen worden gesloopt.',
      'De woningen worden gesloopt indien de bewoners instemmen.',
      'narrowed',
      'softened',
    ],
    [
      'Alle eilanden hebben een arts.',
      'Alle eilanden, met uitzondering van Vlieland, hebben een arts.',
      'narrowed',
    ],
  ),
  ...table(
    'tense',
    ['De marine gebruikt geen sonar.', 'De marine gebruikte geen sonar.', 'narrowed'],
    ['De sluis wordt niet bewaakt.', 'De sluis werd niet bewaakt.', 'narrowed'],
  ),
  ...table(
    'part dropped',
    [
      'De gids is gratis en in drie talen beschikbaar.',
      'De gids is gratis.',
      'narrowed',
      'softened',
      'removed',
    ],
    [
      'Het college heeft de ouders en de leraren gehoord.',
      'Het college heeft de ouders gehoord.',
      'narrowed',
    ],
  ),
];

/** The opposite, or nothing any more. */
export const GONE: readonly Example[] = [
  ...table(
    'negation',
    [
      'De dijkgraaf was op de hoogte van de scheuren.',
      'De dijkgraaf was niet op de hoogte van de scheuren.',
      'reversed',
    ],
    ['Ja, ik ken dit rapport.', 'Nee, ik ken dit rapport niet.', 'reversed'],
    [
      'Er zijn geen afspraken gemaakt over de prijs.',
      'Er zijn wel afspraken gemaakt over de prijs.',
      'reversed',
    ],
    ['Er is geen gif gevonden.', 'Er is gif gevonden.', 'reversed'],
  ),
  ...table(
    'antonym',
    [
      'Het aantal faillissementen is gestegen.',
      'Het aantal faillissementen is gedaald.',
      'reversed',
    ],
    ['Het verzoek is toegewezen.', 'Het verzoek is afgewezen.', 'reversed'],
    ['De regeling wordt voortgezet.', 'De regeling wordt stopgezet.', 'reversed'],
    ['De levering was rechtmatig.', 'De levering was onrechtmatig.', 'reversed'],
    ['De vergadering was openbaar.', 'De vergadering was besloten.', 'reversed'],
    ['Ik ben bereid dit toe te zeggen.', 'Ik zie geen reden dit toe te zeggen.', 'reversed'],
  ),
  ...table(
    'withdrawal',
    [
      'De kosten zijn door de exploitant betaald.',
      'In mijn vorige antwoord is ten onrechte gesteld dat de kosten door de exploitant zijn betaald.',
      'retracted',
      'reversed',
    ],
    [
      'De proef is door een ethische commissie beoordeeld.',
      'Mijn eerdere uitspraak dat de proef door een ethische commissie is beoordeeld, neem ik terug.',
      'retracted',
    ],
    [
      'De weg is veilig voor fietsers.',
      'Of de weg veilig is voor fietsers, is mij niet bekend.',
      'retracted',
    ],
    [
      'Er zijn geen kinderen blootgesteld aan lood.',
      'Ik kan niet uitsluiten dat er kinderen zijn blootgesteld aan lood.',
      'retracted',
      'softened',
      'reversed',
    ],
    [
      'De directeur is in mei geschorst.',
      'Over individuele gevallen doe ik geen mededelingen.',
      'retracted',
    ],
    [
      'De minister heeft de vergunning zelf ondertekend.',
      'Ik kan niet nagaan of de minister de vergunning zelf heeft ondertekend.',
      'retracted',
    ],
  ),
];

/** Figures and dates. */
export const AMOUNTS: readonly Example[] = [
  ...table(
    'figure',
    [
      'Er varen 31 schepen onder deze vlag.',
      'Er varen 13 schepen onder deze vlag.',
      'figure-changed',
    ],
    [
      'De bijdrage bedraagt 3 miljoen euro.',
      'De bijdrage bedraagt 3 miljard euro.',
      'figure-changed',
    ],
    [
      'Acht van de twintig monsters waren vervuild.',
      'Elf van de twintig monsters waren vervuild.',
      'figure-changed',
    ],
    [
      'Ten minste 60 procent van de energie is groen.',
      'Ten hoogste 60 procent van de energie is groen.',
      'figure-changed',
    ],
    [
      'Een derde van de klanten heeft geklaagd.',
      'Een kwart van de klanten heeft geklaagd.',
      'figure-changed',
    ],
  ),
  ...table(
    'date',
    [
      'De wet treedt op 1 januari 2023 in werking.',
      'De wet treedt op 1 juli 2023 in werking.',
      'date-changed',
    ],
    [
      'Bezwaar is mogelijk tot vier weken na het besluit.',
      'Bezwaar is mogelijk tot zes weken na het besluit.',
      'date-changed',
      'figure-changed',
    ],
    [
      'Het onderzoek is voor de zomer klaar.',
      'Het onderzoek is voor het najaar klaar.',
      'date-changed',
    ],
    ['De kaart is in 2014 gemaakt.', 'De kaart is in 2015 gemaakt.', 'date-changed'],
  ),
];

/** Sentences with a counterpart on one side only. */
export const LONE: readonly Example[] = [
  ...table(
    'added',
    ['', 'De veerboot vaart vier keer per dag.', 'added'],
    ['', 'De gemeente heeft hiervoor in 2015 een werkgroep opgericht.', 'added'],
    ['', 'Het archief ligt in Leeuwarden.', 'added'],
    ['', 'Er zijn geen gebreken aan de kade gemeld.', 'added'],
    ['', 'De keurmeester vond geen enkele tekortkoming.', 'added'],
  ),
  ...table(
    'caveat',
    ['', 'Deze cijfers zijn voorlopig en kunnen nog worden bijgesteld.', 'caveat-added'],
    ['', 'Daarbij moet worden bedacht dat niet elke haven gegevens levert.', 'caveat-added'],
    ['', 'Dit overzicht is niet uitputtend.', 'caveat-added'],
  ),
  ...table(
    'admission',
    ['', 'Ik betreur dat de omwonenden hierover niet zijn ingelicht.', 'admission-added'],
    ['', 'Dat had zorgvuldiger gemoeten.', 'admission-added'],
    ['', 'De inspectie heeft hier steken laten vallen.', 'admission-added'],
  ),
  ...table(
    'dropped',
    ['Voor een nadere toelichting verwijs ik u naar het antwoord op vraag 2.', '', 'dropped'],
    ['Ik hoop uw Kamer hiermee voldoende te hebben geïnformeerd.', '', 'dropped'],
    ['Hieronder ga ik op de vragen in.', '', 'dropped'],
  ),
  ...table(
    'removed',
    ['De brug voldoet aan de Europese norm.', '', 'removed'],
    ['Er zijn in deze haven geen vaten aangetroffen.', '', 'removed'],
    ['De minister heeft hierover met zijn Belgische collega gesproken.', '', 'removed'],
  ),
];

/** All examples that have a text on both sides. */
export const PAIRS: readonly Example[] = [...NEUTRAL, ...WEAKER, ...GONE, ...AMOUNTS];
