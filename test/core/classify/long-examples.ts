import type { Example } from './examples.ts';

const table = (
  family: string,
  ...rows: readonly (readonly [string, string, ...Example['labels']])[]
): readonly Example[] =>
  rows.map(([before, after, ...labels]) => ({ family, before, after, labels }));

/** Longer sentences in the manner of an answer, rewritten without change of meaning. */
export const LONG_NEUTRAL: readonly Example[] = table(
  'long, neutral',
  [
    'De netbeheerders hebben in het najaar van 2022 samen met de gemeenten in beeld gebracht waar de komende jaren de grootste knelpunten op het elektriciteitsnet ontstaan.',
    'Waar de komende jaren de grootste knelpunten op het elektriciteitsnet ontstaan, hebben de netbeheerders in het najaar van 2022 samen met de gemeenten in kaart gebracht.',
    'reworded',
  ],
  [
    'Ik heb met de betrokken wethouder afgesproken dat de school uiterlijk in september over de uitkomst wordt geïnformeerd.',
    'Met de betrokken wethouder heb ik de afspraak gemaakt dat de school uiterlijk in september over de uitkomst wordt ingelicht.',
    'reworded',
  ],
  [
    'Het is aan de veiligheidsregio om te bepalen of een evenement doorgaat.',
    'De veiligheidsregio bepaalt of een evenement doorgaat.',
    'reworded',
  ],
  [
    'Omdat de rechter nog geen uitspraak heeft gedaan, loopt de procedure nog.',
    'De procedure loopt nog, aangezien de rechter nog geen uitspraak heeft gedaan.',
    'reworded',
  ],
  [
    'De Kustwacht beschikt over drie vliegtuigen die dagelijks boven de Noordzee vliegen.',
    'De Kustwacht heeft drie vliegtuigen, waarmee dagelijks boven de Noordzee wordt gevlogen.',
    'reworded',
  ],
  [
    'In 2019 is het aantal overtredingen toegenomen ten opzichte van 2018.',
    'Ten opzichte van 2018 was er in 2019 sprake van een toename van het aantal overtredingen.',
    'reworded',
  ],
  [
    'Kinderen die in armoede opgroeien, kunnen via het fonds zwemles krijgen.',
    'Via het fonds kunnen kinderen die opgroeien in armoede zwemles krijgen.',
    'reworded',
  ],
  [
    'Het college van B en W is verantwoordelijk voor het onderhoud van deze wegen.',
    'De verantwoordelijkheid voor het onderhoud van deze wegen ligt bij het college van burgemeester en wethouders.',
    'reworded',
  ],
  [
    'Daarnaast wordt gekeken naar de mogelijkheden om de spoorlijn te verdubbelen, en naar de kosten daarvan.',
    'Ook wordt gekeken naar de mogelijkheden voor verdubbeling van de spoorlijn en de daaraan verbonden kosten.',
    'reworded',
  ],
  [
    'Ik kan mij voorstellen dat ouders zich hierover zorgen maken.',
    'Dat ouders zich hierover zorgen maken, kan ik me voorstellen.',
    'reworded',
  ],
  [
    'De Raad voor de Kinderbescherming heeft, na overleg met de gemeente, besloten het gezin te bezoeken.',
    'Na overleg met de gemeente heeft de Raad voor de Kinderbescherming besloten om het gezin een bezoek te brengen.',
    'reworded',
  ],
  [
    'Het rapport bevat geen informatie over de periode vóór 2005.',
    'Over de periode voor 2005 bevat het rapport geen informatie.',
    'reworded',
    'unchanged',
  ],
  [
    'De uitvoering van deze motie neem ik mee in de eerstvolgende voortgangsbrief.',
    'In de eerstvolgende voortgangsbrief neem ik de uitvoering van deze motie mee.',
    'reworded',
  ],
  [
    'Volgens artikel 12 van de wet mag de burgemeester het pand sluiten.',
    'Op grond van artikel 12 van de wet is de burgemeester bevoegd het pand te sluiten.',
    'reworded',
  ],
  [
    'De leeftijdsgrens van achttien jaar blijft gehandhaafd.',
    'De leeftijdsgrens van 18 jaar blijft in stand.',
    'reworded',
  ],
  [
    'De inspectie doet hier geen onderzoek naar, omdat het een zaak van de gemeente is.',
    'Omdat dit een zaak van de gemeente is, doet de inspectie hier geen onderzoek naar.',
    'reworded',
  ],
  [
    'Wij vinden het belangrijk dat iedereen in Nederland toegang heeft tot een huisarts.',
    'Dat iedereen in Nederland toegang heeft tot een huisarts, vinden wij van belang.',
    'reworded',
  ],
  [
    'Het klopt dat de subsidie in 2020 niet volledig is besteed.',
    'Ja, de subsidie is in 2020 niet volledig besteed.',
    'reworded',
  ],
  [
    'Vanwege de hoge waterstand is de pont drie dagen uit de vaart genomen.',
    'De pont is drie dagen uit de vaart genomen vanwege het hoge water.',
    'reworded',
  ],
  [
    'De onderzoekers concluderen dat de dosis te laag was om schade te veroorzaken.',
    'De conclusie van de onderzoekers is dat de dosis te laag was om schade te veroorzaken.',
    'reworded',
  ],
  [
    'Er is geen reden om aan te nemen dat de voorraad ontoereikend is.',
    'Er bestaat geen reden aan te nemen dat de voorraad niet toereikend is.',
    'reworded',
  ],
  [
    'Gemeenten krijgen hiervoor jaarlijks € 12 mln.',
    'Hiervoor ontvangen gemeenten 12 miljoen euro per jaar.',
    'reworded',
  ],
);

/** Longer sentences that say less, more or otherwise, some of them without a telling word. */
export const LONG_CHANGED: readonly Example[] = table(
  'long, changed',
  [
    'De netbeheerders hebben in het najaar van 2022 samen met de gemeenten in beeld gebracht waar de grootste knelpunten ontstaan.',
    'De netbeheerders brengen samen met de gemeenten in beeld waar de grootste knelpunten ontstaan.',
    'softened',
    'narrowed',
    'date-changed',
  ],
  [
    'Er wordt in Nederland geen bloed van donoren aan commerciële partijen verkocht.',
    'Er wordt door de bloedbank geen bloed van donoren aan commerciële partijen verkocht.',
    'narrowed',
  ],
  [
    'De proef heeft aangetoond dat het middel werkt.',
    'De proef geeft aanleiding te veronderstellen dat het middel werkt.',
    'softened',
  ],
  [
    'Het vervoer van vee wordt bij temperaturen boven 35 graden stilgelegd.',
    'Het vervoer van vee wordt bij temperaturen boven 38 graden stilgelegd.',
    'figure-changed',
  ],
  [
    'De vervuiling is afkomstig van de fabriek in Dordrecht.',
    'De vervuiling is naar alle waarschijnlijkheid afkomstig van de fabriek in Dordrecht.',
    'softened',
  ],
  [
    'Ik heb opdracht gegeven de stallen te ontruimen.',
    'Ik overweeg opdracht te geven de stallen te ontruimen.',
    'softened',
  ],
  [
    'De gemeente zal de kosten van het onderhoud voor haar rekening nemen.',
    'De gemeente is bereid te bezien of zij de kosten van het onderhoud voor haar rekening kan nemen.',
    'softened',
  ],
  [
    'De tolken zijn allemaal beëdigd.',
    'Een groot deel van de tolken is beëdigd.',
    'narrowed',
    'softened',
  ],
  [
    'Wij delen geen gegevens met buitenlandse diensten.',
    'Wij delen geen gegevens met buitenlandse diensten zonder dat daarvoor een wettelijke basis is.',
    'narrowed',
    'softened',
  ],
  [
    'De beelden worden na vier weken vernietigd.',
    'De beelden worden na vier maanden vernietigd.',
    'date-changed',
    'figure-changed',
  ],
  [
    'Bij de controle zijn geen tekortkomingen vastgesteld.',
    'Bij de controle zijn geen ernstige tekortkomingen vastgesteld.',
    'narrowed',
  ],
  [
    'De dienst was vanaf het begin op de hoogte van de klachten.',
    'De dienst was pas in een later stadium op de hoogte van de klachten.',
    'softened',
    'narrowed',
    'reversed',
    'date-changed',
    'unclassified',
  ],
  [
    'Het ministerie heeft de aanbevelingen overgenomen.',
    'Het ministerie heeft kennisgenomen van de aanbevelingen.',
    'softened',
    'unclassified',
    'retracted',
  ],
  ['De spoorbrug is gekeurd en goedgekeurd.', 'De spoorbrug is gekeurd.', 'narrowed', 'softened'],
  [
    'Ik sta achter het besluit van de commissaris.',
    'Ik heb begrip voor het besluit van de commissaris.',
    'softened',
    'unclassified',
  ],
  [
    'De medicijnen zijn onder toezicht van een arts verstrekt.',
    'De medicijnen zijn zonder toezicht van een arts verstrekt.',
    'reversed',
  ],
  [
    'Er is contact geweest tussen het ministerie en de lobbyist.',
    'Er is geen contact geweest tussen het ministerie en de lobbyist.',
    'reversed',
  ],
  [
    'Zoals ik eerder schreef, zijn de dossiers compleet.',
    'Anders dan ik eerder schreef, zijn de dossiers niet compleet.',
    'reversed',
    'retracted',
  ],
  [
    'Mogelijk is een deel van de lading overboord geslagen.',
    'Een deel van de lading is overboord geslagen.',
    'strengthened',
  ],
  [
    'De dienst wil in 2024 honderd extra inspecteurs aannemen.',
    'De dienst neemt in 2024 honderd extra inspecteurs aan.',
    'strengthened',
  ],
  [
    'Er zijn in Friesland geen zieke zwanen gevonden.',
    'Er zijn geen zieke zwanen gevonden.',
    'widened',
    'strengthened',
  ],
  [
    'Bijna alle scholen hebben een rookmelder.',
    'Alle scholen hebben een rookmelder.',
    'widened',
    'strengthened',
  ],
  [
    'De bewoners krijgen een vergoeding, mits zij voor 1 mei een aanvraag indienen.',
    'De bewoners krijgen een vergoeding.',
    'widened',
    'strengthened',
  ],
  [
    'Het is niet uitgesloten dat er asbest is vrijgekomen.',
    'Er is asbest vrijgekomen.',
    'strengthened',
  ],
  [
    'Dit heeft ertoe geleid dat 15 mensen zijn opgenomen.',
    'Dit heeft ertoe geleid dat mensen zijn opgenomen.',
    'softened',
    'narrowed',
  ],
  ['De bank is hiervoor beboet.', 'De bank is hierop aangesproken.', 'softened', 'unclassified'],
  [
    'De minister heeft het contract persoonlijk goedgekeurd.',
    'Het contract is goedgekeurd.',
    'softened',
    'narrowed',
  ],
  [
    'Het leger zet deze wapens niet in.',
    'Het leger zet deze wapens niet in tegen burgers.',
    'narrowed',
  ],
  ['Nee, dat is onjuist.', 'Dat kan ik bevestigen noch ontkennen.', 'retracted', 'softened'],
  [
    'De vaten zijn afgevoerd door een erkend bedrijf.',
    'Hierover kan ik in het belang van het onderzoek geen mededelingen doen.',
    'retracted',
  ],
  ['Het verbod geldt in Friesland.', 'Het verbod geldt in Groningen.', 'unclassified'],
  ['De voorzitter is beëdigd.', 'De kwartiermaker is beëdigd.', 'unclassified'],
);
