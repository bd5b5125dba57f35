import type { AnswerText } from '../../../src/core/model.ts';
import { answer, type Letter } from './letter-case.ts';

type RecordName =
  | 'ferries'
  | 'prisons'
  | 'soil'
  | 'visas'
  | 'bridges'
  | 'tutors'
  | 'embassy'
  | 'heat'
  | 'dikes'
  | 'pools';

/** Invented answers, for letters over the ways in which a correction is worded. */
export const WORDING_RECORDS: Readonly<Record<RecordName, readonly AnswerText[]>> = {
  ferries: [
    answer([1], '', 'Ja, dat bericht is mij bekend.'),
    answer(
      [2],
      '',
      'In 2023 vielen op de veerdienst tussen Harlingen en Terschelling 148 afvaarten uit. Dat is 6 procent van het totale aantal afvaarten. De belangrijkste oorzaken waren lage waterstanden en technische storingen.',
    ),
    answer(
      [3],
      '',
      'Nee. De rederij is niet verplicht uitgevallen afvaarten vooraf bij het ministerie te melden. Rijkswaterstaat ontvangt wel ieder kwartaal een overzicht.',
    ),
    answer(
      [4, 5],
      '',
      'De vaargeul wordt jaarlijks gebaggerd door Rijkswaterstaat. In 2022 is hiervoor 9,4 miljoen euro uitgegeven.\n\nAlle betrokken gemeenten zijn over de planning geraadpleegd. Zij hebben geen bezwaren kenbaar gemaakt. De concessie loopt tot 1 juli 2029.',
    ),
    answer(
      [6],
      '',
      'De uitval per jaar was als volgt:\n\n2021: 96 afvaarten\n\n2022: 121 afvaarten\n\n2023: 148 afvaarten',
    ),
    answer(
      [7],
      '',
      'Ik ben niet bereid de concessie open te breken. Een boete behoort wel tot de mogelijkheden.',
    ),
    answer(
      [8],
      '',
      'De Autoriteit Consument en Markt heeft in maart 2023 een onderzoek naar de tarieven afgerond. Hieruit bleek dat de tarieven voor eilandbewoners redelijk zijn. Een afschrift van het onderzoeksrapport heb ik op 12 april 2023 aan uw Kamer gestuurd.',
    ),
  ],
  prisons: [
    answer([1], '', 'Ja.'),
    answer(
      [2],
      '',
      'Op 1 september 2023 zaten 8.912 personen in een penitentiaire inrichting. Van hen waren 412 personen jonger dan 21 jaar. In geen enkele inrichting is sprake van overbezetting.',
    ),
    answer(
      [3],
      '',
      'Bij de Dienst Justitiële Inrichtingen staan circa 1.100 vacatures open. Het ziekteverzuim bedraagt 8,3%. Wervingscampagnes hebben in 2022 geleid tot de instroom van 1.450 nieuwe medewerkers.',
    ),
    answer(
      [4],
      '',
      'Gedetineerden worden dagelijks ten minste twee uur gelucht. De inspectie heeft hierover geen klachten ontvangen. Wel zijn er vijf meldingen van medewerkers.',
    ),
    answer(
      [5, 6],
      '',
      'Er is geen meerpersoonscel in gebruik genomen zonder voorafgaande toets. De toets omvat de brandveiligheid, de grootte van de cel en de samenstelling van de bewoners.\n\nVoor 2024 zijn 250 extra plaatsen voorzien in Veenhuizen en Zutphen.',
    ),
    answer(
      [7],
      '',
      'Nee, ik acht een wettelijke norm voor de bezetting niet nodig. De sector kan dit zelf regelen.',
    ),
    answer(
      [9],
      '',
      'De kosten van één detentieplaats bedragen € 297 per dag. Dit bedrag is inclusief de kosten van huisvesting. De Algemene Rekenkamer heeft dit bedrag in 2021 gecontroleerd.',
    ),
  ],
  soil: [
    answer(
      [1],
      'Bent u bekend met het bericht over de verontreinigde grond in de wijk Vijfakkers?',
      'Ja, ik ben bekend met dit bericht.',
    ),
    answer(
      [2],
      'Hoeveel ton verontreinigde grond is toegepast?',
      'Volgens de opgave van de omgevingsdienst is in de periode 2016–2019 ongeveer 38.000 ton licht verontreinigde grond toegepast in de wijk Vijfakkers. Daarvan is 12.500 ton afkomstig van een baggerdepot in Moerdijk. De herkomst van de overige partijen wordt op dit moment onderzocht. De grond voldeed bij toepassing aan de normen die destijds golden.',
    ),
    answer(
      [3],
      'Zijn de bewoners hierover ingelicht?',
      'De gemeente heeft alle bewoners van de wijk in februari 2020 schriftelijk ingelicht over de uitkomsten van het bodemonderzoek. Daarnaast zijn twee bewonersavonden gehouden. Het ministerie was daarbij niet aanwezig.',
    ),
    answer(
      [4],
      'Kunt u uitsluiten dat er gezondheidsrisico’s zijn?',
      'De GGD heeft vastgesteld dat er geen gezondheidsrisico’s zijn voor bewoners. Uit voorzorg is wel geadviseerd om geen groenten uit eigen tuin te eten. Ik kan dan ook uitsluiten dat bewoners gevaar lopen.',
    ),
    answer(
      [5, 6, 7],
      'Wie houdt toezicht? Is er gehandhaafd? Zijn er boetes opgelegd?',
      'Het toezicht op de toepassing van grond is belegd bij de gemeente, die deze taak heeft overgedragen aan de omgevingsdienst. De omgevingsdienst heeft het afgelopen jaar 23 controles uitgevoerd en daarbij drie overtredingen geconstateerd. In alle gevallen is een last onder dwangsom opgelegd.\n\nDe Inspectie Leefomgeving en Transport houdt toezicht op de certificering van bodemintermediairs. De inspectie heeft in dit dossier geen aanleiding gezien voor een onderzoek.',
    ),
    answer(
      [8],
      'Bent u bereid een landelijk register van grondstromen in te voeren?',
      'Nee. Een landelijk register zou leiden tot een onevenredige verhoging van de administratieve lasten. Ik wacht de evaluatie van het Besluit bodemkwaliteit af, die voor de zomer van 2023 gereed is.',
    ),
    answer(
      [9],
      'Welke kosten zijn met sanering gemoeid?',
      'De gemeente raamt de kosten van sanering op € 6,2 miljoen. Het Rijk draagt hieraan niet bij. Over de verdeling van de kosten tussen gemeente en ontwikkelaar loopt een procedure bij de rechtbank Zeeland-West-Brabant.',
    ),
  ],
  visas: [
    answer(
      [1],
      'Hoeveel aanvragen voor een visum kort verblijf zijn in 2022 behandeld?',
      'In 2022 zijn 418.000 aanvragen voor een visum kort verblijf ontvangen, waarvan er 352.000 zijn ingewilligd. Het afwijzingspercentage bedroeg daarmee 15,8%.',
    ),
    answer(
      [2],
      'Wat is de gemiddelde doorlooptijd?',
      'De gemiddelde doorlooptijd van een aanvraag was in 2022 vijftien dagen. In geen van de aanvragen is de wettelijke termijn van 45 dagen overschreden.',
    ),
    answer(
      [3, 4],
      'Klopt het dat gebruik wordt gemaakt van een algoritme? Is dit algoritme getoetst?',
      'Bij de behandeling van aanvragen wordt gebruikgemaakt van een risico-inschatting. De beslissing wordt altijd genomen door een medewerker. Het algoritme is in 2020 getoetst door de Functionaris Gegevensbescherming.',
    ),
    answer(
      [5],
      'Wordt nationaliteit als kenmerk gebruikt?',
      'Nationaliteit wordt niet als zelfstandig kenmerk gebruikt. Ook geslacht en leeftijd spelen geen rol.',
    ),
    answer(
      [6],
      'Welke externe dienstverlener is betrokken en wat kost dit?',
      'De aanvragen worden in ontvangst genomen door een externe dienstverlener. Het contract met deze dienstverlener heeft een looptijd van vier jaar en is in maart 2021 ingegaan. De kosten komen volledig voor rekening van de aanvrager.',
    ),
    answer(
      [7],
      'Deelt u de mening dat de aanvraagprocedure toegankelijker moet worden?',
      'Ik deel die mening niet. Aanvragers kunnen op 120 locaties wereldwijd terecht. Sinds 1 oktober 2022 is het bovendien mogelijk om in negen landen digitaal een aanvraag in te dienen.',
    ),
    answer(
      [8],
      'Wanneer ontvangt de Kamer de evaluatie?',
      'De evaluatie wordt in het eerste kwartaal van 2024 aan uw Kamer gezonden.',
    ),
  ],
  bridges: [
    answer([1], 'Heeft u kennisgenomen van het bericht «Brug dicht na scheurtjes»?', 'Ja.'),
    answer(
      [2, 3],
      'Hoeveel bruggen verkeren in slechte staat? Sinds wanneer is dit bekend?',
      'Van de 1.024 bruggen in beheer van Rijkswaterstaat zijn er 71 als risicovol aangemerkt. Dit beeld is sinds de inspectieronde van 2019 bekend bij mijn ministerie. Voor provinciale en gemeentelijke bruggen beschik ik niet over een landelijk overzicht.',
    ),
    answer(
      [4],
      'Waarom is de brug bij Kesteren afgesloten?',
      'De brug bij Kesteren is op 17 oktober 2022 afgesloten voor vrachtverkeer, omdat in drie dwarsdragers haarscheurtjes zijn gevonden. Personenauto’s kunnen de brug gewoon gebruiken. De hulpdiensten zijn vooraf geïnformeerd.',
    ),
    answer(
      [5],
      'Wanneer wordt de brug hersteld?',
      'Het herstel start in het tweede kwartaal van 2023 en duurt naar verwachting acht maanden. De kosten worden geraamd op 14 miljoen euro.\n\nTijdens het herstel blijft één rijstrook beschikbaar. De omleidingsroute loopt via de A15.',
    ),
    answer(
      [6],
      'Bent u bereid ondernemers te compenseren?',
      'Voor ondernemers die schade lijden, bestaat de Regeling nadeelcompensatie. Een aparte regeling acht ik niet nodig. Tot op heden zijn geen verzoeken ontvangen.',
    ),
    answer(
      [7],
      'Is het onderhoudsbudget toereikend?',
      'Het budget voor beheer en onderhoud is toereikend. Jaarlijks is hiervoor 1,3 miljard euro beschikbaar. De motie-Van Ginneken wordt hiermee uitgevoerd.',
    ),
    answer(
      [8, 9],
      'Kunt u garanderen dat bruggen veilig zijn? Wilt u de Kamer jaarlijks informeren?',
      'Alle bruggen die zijn opengesteld, zijn veilig. Ik zal de Kamer jaarlijks informeren over de staat van de bruggen.',
    ),
  ],
  tutors: [
    answer(
      [1],
      'Hoeveel leerlingen krijgen bijles via het Nationaal Programma?',
      'In het schooljaar 2021–2022 kregen 186.000 leerlingen bijles die door de school werd georganiseerd. Van deze leerlingen zat 61 procent in het voortgezet onderwijs.',
    ),
    answer(
      [2],
      'Wordt bijles door commerciële partijen verzorgd?',
      'Scholen mogen commerciële partijen inschakelen. Uit de monitor blijkt dat 28 procent van de scholen dit doet. Voor ouders zijn hieraan geen kosten verbonden.',
    ),
    answer(
      [3],
      'Ziet de inspectie toe op de kwaliteit?',
      'De Inspectie van het Onderwijs houdt geen toezicht op commerciële aanbieders. De school is en blijft verantwoordelijk voor de kwaliteit van het onderwijs. Ook een keurmerk is niet voorgeschreven.',
    ),
    answer(
      [4, 5],
      'Hoeveel geld is uitgegeven? Is misbruik vastgesteld?',
      'Tot en met december 2022 is 742 miljoen euro uitgegeven aan bijles en huiswerkbegeleiding. De Auditdienst Rijk heeft geen misbruik vastgesteld. Wel is bij vijf schoolbesturen een nader onderzoek gestart.',
    ),
    answer(
      [6],
      'Deelt u de zorg over kansenongelijkheid?',
      'Ja, die zorg deel ik. Leerlingen van wie de ouders minder verdienen, nemen minder vaak deel aan betaalde bijles.',
    ),
    answer(
      [7],
      'Wordt het programma verlengd?',
      'Het programma wordt niet verlengd. De laatste middelen worden in juli 2024 uitgekeerd aan de scholen.',
    ),
  ],
  embassy: [
    answer(
      [1],
      'Wat is het oordeel over de evacuatie uit Khartoem?',
      'De evacuatie uit Khartoem is onder moeilijke omstandigheden verlopen. In totaal zijn 152 Nederlanders geëvacueerd, van wie 36 met Nederlandse vliegtuigen.',
    ),
    answer(
      [2],
      'Waarom is de ambassade gesloten?',
      'De ambassade is op 22 april 2023 gesloten wegens de veiligheidssituatie. Het uitgezonden personeel is dezelfde dag vertrokken. Lokale medewerkers hebben drie maandsalarissen vooruitbetaald gekregen.',
    ),
    answer(
      [3],
      'Zijn paspoorten achtergebleven?',
      'Er zijn geen paspoorten van visumaanvragers in de ambassade achtergebleven. De externe dienstverlener heeft alle documenten geretourneerd.',
    ),
    answer(
      [4, 5],
      'Is Nederlanders een reisadvies gegeven? Wanneer is dat aangepast?',
      'Het reisadvies is op 15 april 2023 aangepast naar rood. Nederlanders zijn via sms en e-mail opgeroepen de instructies op te volgen. Het ministerie heeft dagelijks contact gehad met alle geregistreerde Nederlanders.',
    ),
    answer(
      [6],
      'Bent u bereid de gang van zaken te laten evalueren?',
      'Ja, ik laat een externe evaluatie uitvoeren. De evaluatie is voor het einde van het jaar gereed.',
    ),
    answer(
      [8],
      'Welke kosten waren met de evacuatie gemoeid?',
      'De kosten van de evacuatie bedragen circa 2,4 miljoen euro. Deze kosten worden niet verhaald op de geëvacueerden.',
    ),
  ],
  heat: [
    answer(
      [1],
      'Hoeveel huishoudens zijn aangesloten op een warmtenet?',
      'Eind 2021 waren ongeveer 420.000 huishoudens aangesloten op een warmtenet. Dat is ruim 5 procent van alle huishoudens.',
    ),
    answer(
      [2],
      'Hoe hoog is het maximumtarief?',
      'De Autoriteit Consument en Markt stelt jaarlijks het maximumtarief vast. Voor 2023 bedraagt het tarief € 90,91 per gigajoule, inclusief btw. Geen enkele leverancier rekent een hoger tarief.',
    ),
    answer(
      [3],
      'Waarom is het tarief gekoppeld aan de gasprijs?',
      'De koppeling aan de gasprijs volgt uit de Warmtewet. In het wetsvoorstel collectieve warmte wordt deze koppeling losgelaten. Ik verwacht het wetsvoorstel in het najaar van 2023 bij uw Kamer in te dienen.',
    ),
    answer(
      [4],
      'Hoeveel klachten zijn ontvangen?',
      'Bij de ACM zijn in 2022 1.870 klachten over warmteleveranciers binnengekomen. De meeste klachten gingen over de hoogte van het voorschot. In 12 gevallen heeft de ACM een onderzoek ingesteld.',
    ),
    answer(
      [5, 6],
      'Kunnen huurders overstappen? Krijgen zij compensatie?',
      'Huurders met blokverwarming kunnen niet zelf overstappen. Zij komen in aanmerking voor de tegemoetkoming blokaansluitingen. Alle verhuurders zijn hierover per brief geïnformeerd.',
    ),
    answer(
      [7],
      'Wilt u de tarieven bevriezen?',
      'Ik zie geen mogelijkheid om de tarieven te bevriezen. Een wettelijke grondslag daarvoor ontbreekt.',
    ),
  ],
  dikes: [
    answer(
      [1],
      'Hoeveel kilometer dijk voldoet niet aan de norm?',
      'Uit de eerste beoordelingsronde blijkt dat 1.500 kilometer primaire kering niet aan de norm voldoet. Hiervan is 340 kilometer inmiddels versterkt. De resterende opgave wordt in het Hoogwaterbeschermingsprogramma opgepakt.',
    ),
    answer(
      [2],
      'Wanneer is de opgave gereed?',
      'In 2050 voldoen alle primaire keringen aan de norm. De planning wordt ieder jaar herijkt.',
    ),
    answer(
      [3, 4],
      'Wat is de rol van de waterschappen? Zijn zij tevreden?',
      'De waterschappen voeren de versterkingen uit en betalen 50 procent van de kosten. Het Rijk neemt de andere helft voor zijn rekening. De Unie van Waterschappen steunt deze aanpak.',
    ),
    answer(
      [5],
      'Is bij de dijkversterking Wolferen–Sprok vertraging ontstaan?',
      'Bij het project Wolferen–Sprok is geen vertraging ontstaan. De oplevering is voorzien in december 2025.',
    ),
    answer(
      [6],
      'Bent u bereid extra geld vrij te maken?',
      'Nee, het budget van 385 miljoen euro per jaar volstaat.',
    ),
    answer(
      [7],
      'Hoe worden bewoners betrokken?',
      'Bewoners worden vanaf de verkenningsfase betrokken via een klankbordgroep. In 2022 zijn 46 bijeenkomsten gehouden. Er zijn geen bezwaarschriften ingediend.',
    ),
  ],
  pools: [
    answer(
      [1],
      'Heeft u kennisgenomen van het bericht «Zwembad De Kolk sluit»?',
      'Ja, daarvan heb ik kennisgenomen.',
    ),
    answer(
      [2],
      'Hoeveel zwembaden zijn sinds 2018 gesloten?',
      'Sinds 2018 zijn 37 openbare zwembaden gesloten. In dezelfde periode zijn 19 zwembaden geopend of ingrijpend verbouwd. De Vereniging Sport en Gemeenten houdt hiervan een overzicht bij.',
    ),
    answer(
      [3],
      'Wat zijn de oorzaken?',
      'Hoge energiekosten zijn de voornaamste oorzaak. Daarnaast is in veel baden sprake van achterstallig onderhoud. Een tekort aan personeel speelt volgens de sector geen rol.',
    ),
    answer(
      [4, 5],
      'Wordt schoolzwemmen gestimuleerd? Met welk budget?',
      'Schoolzwemmen is geen wettelijke taak van gemeenten. In 2022 bood 32 procent van de basisscholen schoolzwemmen aan. Voor kinderen uit gezinnen met een laag inkomen is jaarlijks 12 miljoen euro beschikbaar via het Jeugdfonds Sport & Cultuur.',
    ),
    answer(
      [6],
      'Bent u bereid gemeenten tegemoet te komen?',
      'Het kabinet heeft in 2023 een tegemoetkoming van € 207 miljoen beschikbaar gesteld. Alle gemeenten met een openbaar zwembad hebben daarvan gebruikgemaakt. Een verlenging van de regeling is niet aan de orde.',
    ),
    answer(
      [7],
      'Is de zwemveiligheid in gevaar?',
      'Er zijn geen aanwijzingen dat de zwemveiligheid afneemt. In 2022 had 94 procent van de kinderen een zwemdiploma op twaalfjarige leeftijd.',
    ),
  ],
};

/** Ways of saying that it was wrong, of pointing at it, and of giving the new text, crossed with each other; letters that correct nothing among them. */
export const WORDINGS: readonly Letter<RecordName>[] = [
  {
    record: 'ferries',
    letter:
      'Naar nu blijkt is in 2022 niet 9,4 miljoen euro, maar 11,2 miljoen euro uitgegeven aan het baggeren van de vaargeul.',
    expected: [
      {
        numbers: [4, 5],
        before: 'In 2022 is hiervoor 9,4 miljoen euro uitgegeven.',
        after:
          'Naar nu blijkt is in 2022 niet 9,4 miljoen euro, maar 11,2 miljoen euro uitgegeven aan het baggeren van de vaargeul.',
        fragment: '11,2',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Dit aantal (148, zie het antwoord op vraag 2) is inmiddels door de rederij gecorrigeerd naar 139.',
    expected: [
      {
        numbers: [2],
        before:
          'In 2023 vielen op de veerdienst tussen Harlingen en Terschelling 148 afvaarten uit.',
        after: null,
        fragment: '139',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Het percentage in het antwoord op vraag 2 is door de rederij inmiddels gecorrigeerd naar 7,5.',
    expected: [
      {
        numbers: [2],
        before: 'Dat is 6 procent van het totale aantal afvaarten.',
        after: null,
        fragment: '7,5',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Rectificatie. In de tabel bij vraag 6 is voor het jaar 2022 een onjuist aantal opgenomen. Lees: 112 afvaarten.',
    expected: [{ numbers: [6], before: '2022: 121 afvaarten', after: null, fragment: '112' }],
  },
  {
    record: 'ferries',
    letter: 'In de tabel in het antwoord op vraag 6 moet bij 2022 in plaats van 121 staan 112.',
    expected: [{ numbers: [6], before: '2022: 121 afvaarten', after: null, fragment: '112' }],
  },
  {
    record: 'ferries',
    letter:
      'Abusievelijk is in mijn antwoord op de derde vraag vermeld dat de rederij niet verplicht is uitgevallen afvaarten vooraf te melden. Op grond van artikel 14 van de concessie bestaat deze verplichting wel.',
    expected: [
      {
        numbers: [3],
        before:
          'De rederij is niet verplicht uitgevallen afvaarten vooraf bij het ministerie te melden.',
        after: 'Op grond van artikel 14 van de concessie bestaat deze verplichting wel.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Anders dan ik schreef, zijn niet alle betrokken gemeenten over de planning geraadpleegd. De gemeente Vlieland is niet geraadpleegd.',
    expected: [
      {
        numbers: [4, 5],
        before: 'Alle betrokken gemeenten zijn over de planning geraadpleegd.',
        after:
          'Anders dan ik schreef, zijn niet alle betrokken gemeenten over de planning geraadpleegd.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'In de beantwoording van vraag 4 en 5 is een onjuistheid geslopen. De einddatum van de concessie is niet 1 juli 2029 maar 1 juli 2027.',
    expected: [
      {
        numbers: [4, 5],
        before: 'De concessie loopt tot 1 juli 2029.',
        after: 'De einddatum van de concessie is niet 1 juli 2029 maar 1 juli 2027.',
        fragment: '1 juli 2027',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'De passage over de raadpleging van de gemeenten in het antwoord op de vragen 4 en 5 is niet correct; correct is dat alleen de gemeente Terschelling is geraadpleegd.',
    expected: [
      {
        numbers: [4, 5],
        before: 'Alle betrokken gemeenten zijn over de planning geraadpleegd.',
        after:
          'De passage over de raadpleging van de gemeenten in het antwoord op de vragen 4 en 5 is niet correct; correct is dat alleen de gemeente Terschelling is geraadpleegd.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'De passage «Zij hebben geen bezwaren kenbaar gemaakt» is niet correct; correct is «Eén gemeente heeft bezwaren kenbaar gemaakt».',
    expected: [
      {
        numbers: [4, 5],
        before: 'Zij hebben geen bezwaren kenbaar gemaakt.',
        after: 'Eén gemeente heeft bezwaren kenbaar gemaakt',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Bij het antwoord op vraag 8 past een nuancering. De ACM concludeerde dat de tarieven voor eilandbewoners redelijk zijn, met uitzondering van de tarieven voor het vervoer van auto’s.',
    expected: [
      {
        numbers: [8],
        before: 'Hieruit bleek dat de tarieven voor eilandbewoners redelijk zijn.',
        after:
          'De ACM concludeerde dat de tarieven voor eilandbewoners redelijk zijn, met uitzondering van de tarieven voor het vervoer van auto’s.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Erratum\n\n1. Antwoord op vraag 2, eerste zin: voor «148» te lezen «184».\n2. Antwoord op vraag 4 en 5, laatste zin: «2029» wordt «2027».\n3. Antwoord op vraag 7: de tweede zin komt te vervallen.',
    expected: [
      {
        numbers: [2],
        before:
          'In 2023 vielen op de veerdienst tussen Harlingen en Terschelling 148 afvaarten uit.',
        after: null,
        fragment: '184',
      },
      {
        numbers: [4, 5],
        before: 'De concessie loopt tot 1 juli 2029.',
        after: null,
        fragment: '2027',
      },
      { numbers: [7], before: 'Een boete behoort wel tot de mogelijkheden.', after: null },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Op de zevende vraag antwoordde ik niet bereid te zijn de concessie open te breken. Daar kom ik op terug. Ik zal met de rederij in gesprek gaan over aanpassing van de concessie.',
    expected: [
      {
        numbers: [7],
        before: 'Ik ben niet bereid de concessie open te breken.',
        after: 'Ik zal met de rederij in gesprek gaan over aanpassing van de concessie.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'De laatste zin van het antwoord op vraag 3 is onjuist. Rijkswaterstaat ontvangt dit overzicht sinds 2021 niet meer.',
    expected: [
      {
        numbers: [3],
        before: 'Rijkswaterstaat ontvangt wel ieder kwartaal een overzicht.',
        after: 'Rijkswaterstaat ontvangt dit overzicht sinds 2021 niet meer.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'De tweede alinea van het antwoord op de vragen 4 en 5 wordt vervangen door: «Niet alle betrokken gemeenten zijn over de planning geraadpleegd. Zij hebben bezwaren kenbaar gemaakt. De concessie loopt tot 1 juli 2029.»',
    expected: [
      {
        numbers: [4, 5],
        before: 'Alle betrokken gemeenten zijn over de planning geraadpleegd.',
        after: 'Niet alle betrokken gemeenten zijn over de planning geraadpleegd.',
      },
      {
        numbers: [4, 5],
        before: 'Zij hebben geen bezwaren kenbaar gemaakt.',
        after: 'Zij hebben bezwaren kenbaar gemaakt.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'In het antwoord op vraag 3 is opgenomen: «Nee. De rederij is niet verplicht (…) te melden.» Deze zin had moeten luiden: «Nee. De rederij is alleen verplicht uitgevallen afvaarten achteraf te melden.»',
    expected: [
      {
        numbers: [3],
        before:
          'De rederij is niet verplicht uitgevallen afvaarten vooraf bij het ministerie te melden.',
        after: 'De rederij is alleen verplicht uitgevallen afvaarten achteraf te melden.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'U wordt verzocht in het antwoord op vraag 2 de woorden ‘en technische storingen’ te schrappen.',
    expected: [
      {
        numbers: [2],
        before: 'De belangrijkste oorzaken waren lage waterstanden en technische storingen.',
        after: null,
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'In het antwoord op vraag 8 is per abuis de Autoriteit Consument en Markt genoemd. Het onderzoek is uitgevoerd door de Nederlandse Mededingingsautoriteit.',
    expected: [
      {
        numbers: [8],
        before:
          'De Autoriteit Consument en Markt heeft in maart 2023 een onderzoek naar de tarieven afgerond.',
        after: 'Het onderzoek is uitgevoerd door de Nederlandse Mededingingsautoriteit.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Ten onrechte heb ik in de beantwoording de indruk gewekt dat alle gemeenten waren geraadpleegd over de planning. Dat is niet het geval geweest: alleen Terschelling en Harlingen zijn geraadpleegd.',
    expected: [
      {
        numbers: [4, 5],
        before: 'Alle betrokken gemeenten zijn over de planning geraadpleegd.',
        after: 'Dat is niet het geval geweest: alleen Terschelling en Harlingen zijn geraadpleegd.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'De rederij heeft mij laten weten dat de uitval in 2022 geen 121 maar 112 afvaarten bedroeg. Ik verzoek u de tabel bij vraag 6 in die zin te lezen.',
    expected: [
      {
        numbers: [6],
        before: '2022: 121 afvaarten',
        after:
          'De rederij heeft mij laten weten dat de uitval in 2022 geen 121 maar 112 afvaarten bedroeg.',
        fragment: '112',
      },
    ],
  },
  {
    record: 'ferries',
    letter: 'Ik trek mijn antwoorden op de vragen 7 en 8 in.',
    expected: [
      { numbers: [7], before: null, after: null },
      { numbers: [8], before: null, after: null },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Mijn antwoord op vraag 7 luidt bij nader inzien als volgt: «Ik ben bereid met de rederij te spreken over de concessie.»',
    expected: [
      {
        numbers: [7],
        before: null,
        after: 'Ik ben bereid met de rederij te spreken over de concessie.',
      },
    ],
  },
  {
    record: 'ferries',
    letter:
      'In de antwoorden op vraag 2 en vraag 6 is het aantal uitgevallen afvaarten in 2023 abusievelijk gesteld op 148. Dit moet zijn 184.',
    expected: [
      {
        numbers: [2],
        before:
          'In 2023 vielen op de veerdienst tussen Harlingen en Terschelling 148 afvaarten uit.',
        after: null,
        fragment: '184',
      },
      { numbers: [6], before: '2023: 148 afvaarten', after: null, fragment: '184' },
    ],
  },
  {
    record: 'ferries',
    letter:
      'Aanvulling: in het antwoord op vraag 2 zijn alleen afvaarten op de lijn naar Terschelling meegeteld. Op de lijn naar Vlieland vielen 61 afvaarten uit.',
    expected: [],
  },
  {
    record: 'ferries',
    letter:
      'De rederij meent dat het aantal van 148 uitgevallen afvaarten te hoog is en stelt dat het 139 moet zijn. Ik heb Rijkswaterstaat gevraagd dit na te gaan. Zodra de uitkomst bekend is, informeer ik uw Kamer.',
    expected: [],
  },
  {
    record: 'ferries',
    letter:
      'In het debat van 4 juni noemde ik een bedrag van 9,4 miljoen euro voor heel het Waddengebied. Dat had 14,9 miljoen euro moeten zijn.',
    expected: [],
  },
  {
    record: 'ferries',
    letter:
      'Bij brief van 3 mei heb ik de vragen over de veerdienst beantwoord. Graag bevestig ik dat de in antwoord 2 genoemde oorzaken ook voor 2024 gelden.',
    expected: [],
  },
  {
    record: 'prisons',
    letter:
      'In het antwoord op vraag 2 schreef ik dat in geen enkele inrichting sprake is van overbezetting. Deze zin is te stellig. Ik had moeten schrijven dat in de meeste inrichtingen geen sprake is van overbezetting.',
    expected: [
      {
        numbers: [2],
        before: 'In geen enkele inrichting is sprake van overbezetting.',
        after:
          'Ik had moeten schrijven dat in de meeste inrichtingen geen sprake is van overbezetting.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      '“In geen enkele inrichting is er sprake van over-bezetting” – aldus mijn antwoord op vraag 2. Dit dient te luiden: “In drie inrichtingen is sprake van overbezetting”.',
    expected: [
      {
        numbers: [2],
        before: 'In geen enkele inrichting is sprake van overbezetting.',
        after: 'In drie inrichtingen is sprake van overbezetting',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Het ziekteverzuim bij de Dienst Justitiële Inrichtingen bedraagt 9,3% in plaats van de gemelde 8,3%.',
    expected: [
      {
        numbers: [3],
        before: 'Het ziekteverzuim bedraagt 8,3%.',
        after:
          'Het ziekteverzuim bij de Dienst Justitiële Inrichtingen bedraagt 9,3% in plaats van de gemelde 8,3%.',
        fragment: '9,3%',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Bij controle van de gegevens is gebleken dat het aantal vacatures te laag is weergegeven. In werkelijkheid gaat het om circa 1.700 vacatures.',
    expected: [
      {
        numbers: [3],
        before: 'Bij de Dienst Justitiële Inrichtingen staan circa 1.100 vacatures open.',
        after: 'In werkelijkheid gaat het om circa 1.700 vacatures.',
        fragment: '1.700',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'In mijn antwoord op vraag 4 staat dat de inspectie geen klachten heeft ontvangen. Dat moet zijn: dat de inspectie acht klachten heeft ontvangen.',
    expected: [
      {
        numbers: [4],
        before: 'De inspectie heeft hierover geen klachten ontvangen.',
        after: 'Dat moet zijn: dat de inspectie acht klachten heeft ontvangen.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Bij de vijfde en zesde vraag is een fout gemaakt: het aantal extra plaatsen voor 2024 is niet 250, maar 205.',
    expected: [
      {
        numbers: [5, 6],
        before: 'Voor 2024 zijn 250 extra plaatsen voorzien in Veenhuizen en Zutphen.',
        after:
          'Bij de vijfde en zesde vraag is een fout gemaakt: het aantal extra plaatsen voor 2024 is niet 250, maar 205.',
        fragment: '205',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'In vraag 7 heb ik afwijzend geantwoord. Inmiddels heb ik besloten een wettelijke norm voor de bezetting voor te bereiden.',
    expected: [
      {
        numbers: [7],
        before: 'Nee, ik acht een wettelijke norm voor de bezetting niet nodig.',
        after: 'Inmiddels heb ik besloten een wettelijke norm voor de bezetting voor te bereiden.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'De slotzin van het antwoord op vraag 9 kan vervallen, aangezien de Algemene Rekenkamer dit bedrag niet heeft gecontroleerd.',
    expected: [
      {
        numbers: [9],
        before: 'De Algemene Rekenkamer heeft dit bedrag in 2021 gecontroleerd.',
        after: null,
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Antwoord 9: het bedrag van € 297 moet zijn: € 279. Het genoemde bedrag is voorts exclusief huisvesting; de tweede zin moet dan ook luiden: ‘Dit bedrag is exclusief de kosten van huisvesting.’',
    expected: [
      {
        numbers: [9],
        before: 'De kosten van één detentieplaats bedragen € 297 per dag.',
        after: null,
        fragment: '279',
      },
      {
        numbers: [9],
        before: 'Dit bedrag is inclusief de kosten van huisvesting.',
        after: 'Dit bedrag is exclusief de kosten van huisvesting.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Ik heb uw Kamer gemeld dat de toets ook de samenstelling van de bewoners omvat. Dat is onjuist. De toets ziet uitsluitend op de brandveiligheid en de grootte van de cel.',
    expected: [
      {
        numbers: [5, 6],
        before:
          'De toets omvat de brandveiligheid, de grootte van de cel en de samenstelling van de bewoners.',
        after: 'De toets ziet uitsluitend op de brandveiligheid en de grootte van de cel.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'In afwijking van mijn antwoord op vraag 4 worden gedetineerden op dit moment ten minste één uur per dag gelucht.',
    expected: [
      {
        numbers: [4],
        before: 'Gedetineerden worden dagelijks ten minste twee uur gelucht.',
        after:
          'In afwijking van mijn antwoord op vraag 4 worden gedetineerden op dit moment ten minste één uur per dag gelucht.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Met het oog op een juiste informatievoorziening deel ik u mede dat het antwoord op vraag 2 als volgt gewijzigd wordt gelezen:\n\n«Op 1 september 2023 zaten 9.912 personen in een penitentiaire inrichting. Van hen waren 412 personen jonger dan 21 jaar. In geen enkele inrichting is sprake van overbezetting.»',
    expected: [
      {
        numbers: [2],
        before: null,
        after:
          'Op 1 september 2023 zaten 9.912 personen in een penitentiaire inrichting. Van hen waren 412 personen jonger dan 21 jaar. In geen enkele inrichting is sprake van overbezetting.',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Geachte voorzitter,\n\nOp 4 oktober heb ik uw vragen beantwoord. Daarbij is in het antwoord op vraag 3 een rekenfout gemaakt: de instroom van nieuwe medewerkers bedroeg in 2022 geen 1.450, maar 1.150. Ook het ziekteverzuim is onjuist vermeld; dit bedraagt 8,9%.\n\nDe minister',
    expected: [
      {
        numbers: [3],
        before:
          'Wervingscampagnes hebben in 2022 geleid tot de instroom van 1.450 nieuwe medewerkers.',
        after:
          'Daarbij is in het antwoord op vraag 3 een rekenfout gemaakt: de instroom van nieuwe medewerkers bedroeg in 2022 geen 1.450, maar 1.150.',
        fragment: '1.150',
      },
      {
        numbers: [3],
        before: 'Het ziekteverzuim bedraagt 8,3%.',
        after: 'Ook het ziekteverzuim is onjuist vermeld; dit bedraagt 8,9%.',
        fragment: '8,9',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'De woorden «geen enkele inrichting» in de laatste zin van antwoord 2 vervang ik door «de meeste inrichtingen niet».',
    expected: [
      {
        numbers: [2],
        before: 'In geen enkele inrichting is sprake van overbezetting.',
        after: null,
        fragment: 'de meeste inrichtingen niet',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'In het antwoord op vraag 4 lees ik de zin «Wel zijn er vijf meldingen van medewerkers.» Dit aantal is achterhaald. Het zijn er inmiddels dertien.',
    expected: [
      {
        numbers: [4],
        before: 'Wel zijn er vijf meldingen van medewerkers.',
        after: 'Het zijn er inmiddels dertien.',
        fragment: 'dertien',
      },
    ],
  },
  {
    record: 'prisons',
    letter:
      'Hierbij stuur ik u een gecorrigeerde versie van het antwoord op vraag 7:\n\nIk onderzoek of een wettelijke norm voor de bezetting nodig is.\n\nHoogachtend,',
    expected: [
      {
        numbers: [7],
        before: null,
        after: 'Ik onderzoek of een wettelijke norm voor de bezetting nodig is.',
      },
    ],
  },
  {
    record: 'prisons',
    letter: 'Mijn stelling dat de sector dit zelf kan regelen (vraag 7) neem ik terug.',
    expected: [{ numbers: [7], before: 'De sector kan dit zelf regelen.', after: null }],
  },
  {
    record: 'prisons',
    letter:
      'Er is, anders dan in mijn antwoorden op de vragen 5 en 6 staat, in twee gevallen een meerpersoonscel in gebruik genomen zonder toets vooraf.',
    expected: [
      {
        numbers: [5, 6],
        before: 'Er is geen meerpersoonscel in gebruik genomen zonder voorafgaande toets.',
        after:
          'Er is, anders dan in mijn antwoorden op de vragen 5 en 6 staat, in twee gevallen een meerpersoonscel in gebruik genomen zonder toets vooraf.',
      },
    ],
  },
  {
    record: 'prisons',
    letter: 'Het antwoord op vraag 1 moet «Nee» zijn.',
    expected: [{ numbers: [1], before: null, after: 'Nee' }],
  },
  {
    record: 'prisons',
    letter:
      'In de voortgangsbrief van 6 december is vermeld dat er circa 1.100 vacatures zijn. Dat moet zijn: circa 1.010 vacatures.',
    expected: [],
  },
  {
    record: 'prisons',
    letter:
      'De commissie vraagt of het antwoord op vraag 3 nog klopt. Het ziekteverzuim is sindsdien gedaald van 8,3% naar 7,9%. De overige cijfers zijn ongewijzigd.',
    expected: [],
  },
  {
    record: 'prisons',
    letter:
      'De leden van de SP-fractie verzoeken mij “ten minste twee uur” te vervangen door “ten minste één uur”. Ik ga daar niet in mee, omdat de Penitentiaire beginselenwet op dit punt duidelijk is.',
    expected: [],
  },
  {
    record: 'prisons',
    letter:
      'In vervolg op mijn brief van 4 oktober meld ik u dat de 250 extra plaatsen in Veenhuizen en Zutphen inmiddels in gebruik zijn genomen. Voor 2025 zijn 300 plaatsen voorzien.',
    expected: [],
  },
  {
    record: 'prisons',
    letter:
      'Vervolgvragen 2 en 3 van het lid Mutluer worden separaat beantwoord. De in die vragen genoemde cijfers wijken af van de mijne, omdat daarin ook vreemdelingenbewaring is meegeteld.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'Geachte voorzitter,\n\nOp 12 april 2021 heb ik de vragen van het lid Ronnes (CDA) over de toepassing van verontreinigde grond in Vijfakkers beantwoord. De omgevingsdienst heeft mij er inmiddels op gewezen dat in zijn opgave een fout zat. Anders dan in antwoord 2 vermeld is niet 38.000 ton, maar 83.000 ton licht verontreinigde grond toegepast. De hoeveelheid die afkomstig is uit Moerdijk is juist weergegeven.\n\nHoogachtend,',
    expected: [
      {
        numbers: [2],
        before:
          'Volgens de opgave van de omgevingsdienst is in de periode 2016–2019 ongeveer 38.000 ton licht verontreinigde grond toegepast in de wijk Vijfakkers.',
        after:
          'Anders dan in antwoord 2 vermeld is niet 38.000 ton, maar 83.000 ton licht verontreinigde grond toegepast.',
        fragment: '83.000',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Bij de beantwoording van vraag 3 is ervan uitgegaan dat alle bewoners van de wijk schriftelijk zijn ingelicht. Dat blijkt onjuist: de brief is alleen bezorgd bij de koopwoningen.',
    expected: [
      {
        numbers: [3],
        before:
          'De gemeente heeft alle bewoners van de wijk in februari 2020 schriftelijk ingelicht over de uitkomsten van het bodemonderzoek.',
        after: 'Dat blijkt onjuist: de brief is alleen bezorgd bij de koopwoningen.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'In antwoord op vraag 3 meldde ik u voorts dat het ministerie niet bij de bewonersavonden aanwezig was. Eén medewerker van mijn ministerie is bij de tweede bewonersavond aanwezig geweest. Ik had dit moeten vermelden en betreur dat dit niet is gebeurd.',
    expected: [
      {
        numbers: [3],
        before: 'Het ministerie was daarbij niet aanwezig.',
        after:
          'Eén medewerker van mijn ministerie is bij de tweede bewonersavond aanwezig geweest.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Betreft: nadere duiding antwoord vraag 4\n\nGeachte voorzitter,\n\nIn het antwoord op vraag 4 heb ik opgemerkt: ‘Ik kan dan ook uitsluiten dat bewoners gevaar lopen’. Deze formulering is stelliger dan het advies van de GGD toelaat. Ik verzoek u de zin als volgt te lezen: ‘De GGD acht het onwaarschijnlijk dat bewoners gevaar lopen’.',
    expected: [
      {
        numbers: [4],
        before: 'Ik kan dan ook uitsluiten dat bewoners gevaar lopen.',
        after: 'De GGD acht het onwaarschijnlijk dat bewoners gevaar lopen',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'De eerste zin van mijn antwoord op vraag 4 is te kort door de bocht geweest. De GGD heeft vastgesteld dat er bij normaal gebruik geen gezondheidsrisico’s zijn.',
    expected: [
      {
        numbers: [4],
        before: 'De GGD heeft vastgesteld dat er geen gezondheidsrisico’s zijn voor bewoners.',
        after: 'De GGD heeft vastgesteld dat er bij normaal gebruik geen gezondheidsrisico’s zijn.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'In de beantwoording van de vragen 5 tot en met 7 zijn twee aantallen verwisseld. De omgevingsdienst heeft 32 controles uitgevoerd (in plaats van 23) en daarbij vijf overtredingen geconstateerd (in plaats van drie).',
    expected: [
      {
        numbers: [5, 6, 7],
        before:
          'De omgevingsdienst heeft het afgelopen jaar 23 controles uitgevoerd en daarbij drie overtredingen geconstateerd.',
        after:
          'De omgevingsdienst heeft 32 controles uitgevoerd (in plaats van 23) en daarbij vijf overtredingen geconstateerd (in plaats van drie).',
        fragment: '32',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'De zin “In alle gevallen is een last onder dwangsom opgelegd” (antwoord 5, 6 en 7) moet vervallen. In één geval is volstaan met een waarschuwing.',
    expected: [
      {
        numbers: [5, 6, 7],
        before: 'In alle gevallen is een last onder dwangsom opgelegd.',
        after: null,
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'De tweede alinea van het antwoord op de vragen 5, 6 en 7 kan niet in stand blijven. Deze alinea komt te luiden:\n\nDe Inspectie Leefomgeving en Transport houdt toezicht op de certificering van bodemintermediairs. De inspectie is in september een onderzoek gestart.',
    expected: [
      {
        numbers: [5, 6, 7],
        before: 'De inspectie heeft in dit dossier geen aanleiding gezien voor een onderzoek.',
        after: 'De inspectie is in september een onderzoek gestart.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Op vraag 8 antwoordde ik met nee. Mede naar aanleiding van het debat met uw Kamer ben ik alsnog bereid te verkennen of een landelijk register van grondstromen haalbaar is.',
    expected: [
      {
        numbers: [8],
        before: 'Nee.',
        after:
          'Mede naar aanleiding van het debat met uw Kamer ben ik alsnog bereid te verkennen of een landelijk register van grondstromen haalbaar is.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'De evaluatie van het Besluit bodemkwaliteit zal niet, zoals in het antwoord op vraag 8 aangegeven, voor de zomer van 2023 gereed zijn, maar eind 2023.',
    expected: [
      {
        numbers: [8],
        before:
          'Ik wacht de evaluatie van het Besluit bodemkwaliteit af, die voor de zomer van 2023 gereed is.',
        after:
          'De evaluatie van het Besluit bodemkwaliteit zal niet, zoals in het antwoord op vraag 8 aangegeven, voor de zomer van 2023 gereed zijn, maar eind 2023.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Abusievelijk is in het antwoord op vraag 9 een bedrag genoemd van € 6,2 miljoen. De juiste raming van de gemeente bedraagt € 8,6 miljoen. Voorts geldt dat het Rijk wel bijdraagt aan de sanering, anders dan in datzelfde antwoord staat.',
    expected: [
      {
        numbers: [9],
        before: 'De gemeente raamt de kosten van sanering op € 6,2 miljoen.',
        after: null,
        fragment: '8,6',
      },
      {
        numbers: [9],
        before: 'Het Rijk draagt hieraan niet bij.',
        after:
          'Voorts geldt dat het Rijk wel bijdraagt aan de sanering, anders dan in datzelfde antwoord staat.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'In het antwoord op vraag 9 dient “de rechtbank Zeeland-West-Brabant” gelezen te worden als “de rechtbank Oost-Brabant”.',
    expected: [
      {
        numbers: [9],
        before:
          'Over de verdeling van de kosten tussen gemeente en ontwikkelaar loopt een procedure bij de rechtbank Zeeland-West-Brabant.',
        after: null,
        fragment: 'Oost-Brabant',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Erratum bij de beantwoording van de Kamervragen over Vijfakkers\n\n* Vraag 2, tweede zin: 12.500 ton moet zijn 15.200 ton.\n* Vraag 3, eerste zin: februari 2020 moet zijn februari 2021.\n* Vraag 5 t/m 7: de laatste zin vervalt.\n* Vraag 9: € 6,2 miljoen moet zijn € 2,6 miljoen.',
    expected: [
      {
        numbers: [2],
        before: 'Daarvan is 12.500 ton afkomstig van een baggerdepot in Moerdijk.',
        after: null,
        fragment: '15.200',
      },
      {
        numbers: [3],
        before:
          'De gemeente heeft alle bewoners van de wijk in februari 2020 schriftelijk ingelicht over de uitkomsten van het bodemonderzoek.',
        after: null,
        fragment: '2021',
      },
      {
        numbers: [5, 6, 7],
        before: 'De inspectie heeft in dit dossier geen aanleiding gezien voor een onderzoek.',
        after: null,
      },
      {
        numbers: [9],
        before: 'De gemeente raamt de kosten van sanering op € 6,2 miljoen.',
        after: null,
        fragment: '2,6',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'De herkomst van de overige partijen is, anders dan ik u eerder meldde, niet meer in onderzoek; het onderzoek is in januari gestaakt.',
    expected: [
      {
        numbers: [2],
        before: 'De herkomst van de overige partijen wordt op dit moment onderzocht.',
        after:
          'De herkomst van de overige partijen is, anders dan ik u eerder meldde, niet meer in onderzoek; het onderzoek is in januari gestaakt.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Ik heb u gemeld dat de grond bij toepassing voldeed aan de normen die destijds golden. Die mededeling moet ik terugnemen: uit heranalyse blijkt dat een deel van de grond niet aan die normen voldeed.',
    expected: [
      {
        numbers: [2],
        before: 'De grond voldeed bij toepassing aan de normen die destijds golden.',
        after:
          'Die mededeling moet ik terugnemen: uit heranalyse blijkt dat een deel van de grond niet aan die normen voldeed.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'In mijn antwoord van 12 april, onder punt 2, is vermeld: «De grond voldeed […] aan de normen die destijds golden.» Deze volzin vervalt.',
    expected: [
      {
        numbers: [2],
        before: 'De grond voldeed bij toepassing aan de normen die destijds golden.',
        after: null,
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Mijn antwoorden op de vragen 5, 6 en 7 moeten zo worden gelezen dat de omgevingsdienst 23 controles heeft uitgevoerd in de gehele regio, en niet alleen in Vijfakkers.',
    expected: [
      {
        numbers: [5, 6, 7],
        before:
          'De omgevingsdienst heeft het afgelopen jaar 23 controles uitgevoerd en daarbij drie overtredingen geconstateerd.',
        after:
          'Mijn antwoorden op de vragen 5, 6 en 7 moeten zo worden gelezen dat de omgevingsdienst 23 controles heeft uitgevoerd in de gehele regio, en niet alleen in Vijfakkers.',
      },
    ],
  },
  {
    record: 'soil',
    letter:
      'Geachte voorzitter,\n\nHierbij bied ik u de uitkomsten aan van het onderzoek naar de herkomst van de grond. In mijn antwoorden van 12 april heb ik dit onderzoek aangekondigd. Van de 38.000 ton is 31.000 ton inmiddels herleid tot drie depots. Het rapport is als bijlage bijgevoegd.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'Het lid Ronnes wees mij erop dat de gemeente slechts één bewonersavond heeft gehouden. De gemeente heeft desgevraagd bevestigd dat het er twee waren. Mijn antwoord op vraag 3 is dus juist.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'In het commissiedebat Leefomgeving van 8 juni heb ik gezegd dat het Rijk de helft van de saneringskosten betaalt. Dat is niet juist. Zoals ik in het antwoord op vraag 9 heb gemeld, draagt het Rijk niet bij.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'In mijn brief over Perkpolder (Kamerstuk 30015, nr. 90) is abusievelijk vermeld dat 12.500 ton grond is toegepast. Dit moet 21.500 ton zijn. De antwoorden over Vijfakkers zijn hierop niet van invloed.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'Uw Kamer heeft verzocht om een nadere onderbouwing van het antwoord op vraag 4. De GGD baseert haar oordeel op 46 grondmonsters. In drie monsters werd een verhoogd gehalte lood gemeten, maar dit bleef onder de interventiewaarde.',
    expected: [],
  },
  {
    record: 'soil',
    letter:
      'Naar aanleiding van vraag 9 meld ik u ter aanvulling dat de rechtbank op 3 november uitspraak heeft gedaan. De ontwikkelaar moet 40 procent van de kosten dragen.',
    expected: [],
  },
  {
    record: 'visas',
    letter:
      'Geachte voorzitter,\n\nMet deze brief corrigeer ik mijn antwoorden van 6 februari jl. op vragen van het lid Piri.\n\nVraag 1\nHet aantal ingewilligde aanvragen is 325.000. Daarmee komt het afwijzingspercentage op 22,2%.\n\nVraag 6\nHet contract is ingegaan in mei 2021.\n\nDe Minister van Buitenlandse Zaken',
    expected: [
      {
        numbers: [1],
        before:
          'In 2022 zijn 418.000 aanvragen voor een visum kort verblijf ontvangen, waarvan er 352.000 zijn ingewilligd.',
        after: 'Het aantal ingewilligde aanvragen is 325.000.',
        fragment: '325.000',
      },
      {
        numbers: [1],
        before: 'Het afwijzingspercentage bedroeg daarmee 15,8%.',
        after: 'Daarmee komt het afwijzingspercentage op 22,2%.',
        fragment: '22,2',
      },
      {
        numbers: [6],
        before:
          'Het contract met deze dienstverlener heeft een looptijd van vier jaar en is in maart 2021 ingegaan.',
        after: 'Het contract is ingegaan in mei 2021.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'In het antwoord op vraag 2 staat dat in geen van de aanvragen de wettelijke termijn is overschreden. Dat is niet juist. In 1.900 gevallen is de termijn van 45 dagen wel overschreden.',
    expected: [
      {
        numbers: [2],
        before: 'In geen van de aanvragen is de wettelijke termijn van 45 dagen overschreden.',
        after: 'In 1.900 gevallen is de termijn van 45 dagen wel overschreden.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'De gemiddelde doorlooptijd bedroeg in 2022 geen vijftien, maar negentien dagen. Mijn antwoord op vraag 2 behoeft op dit punt correctie.',
    expected: [
      {
        numbers: [2],
        before: 'De gemiddelde doorlooptijd van een aanvraag was in 2022 vijftien dagen.',
        after: 'De gemiddelde doorlooptijd bedroeg in 2022 geen vijftien, maar negentien dagen.',
        fragment: 'negentien',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      '“Het algoritme is in 2020 getoetst door de Functionaris Gegevensbescherming.” Dit deel van het antwoord op de vragen 3 en 4 trek ik in. Een toetsing heeft niet plaatsgevonden.',
    expected: [
      {
        numbers: [3, 4],
        before: 'Het algoritme is in 2020 getoetst door de Functionaris Gegevensbescherming.',
        after: null,
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Uit onderzoek van de Auditdienst Rijk komt naar voren dat nationaliteit tot 2022 wél als zelfstandig kenmerk werd gebruikt. Mijn antwoord op vraag 5 was op dit punt dus niet correct.',
    expected: [
      {
        numbers: [5],
        before: 'Nationaliteit wordt niet als zelfstandig kenmerk gebruikt.',
        after:
          'Uit onderzoek van de Auditdienst Rijk komt naar voren dat nationaliteit tot 2022 wél als zelfstandig kenmerk werd gebruikt.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'In mijn antwoord op vraag 5 schreef ik dat ook geslacht en leeftijd geen rol spelen. Gebleken is dat leeftijd in twaalf landen wel een rol speelt.',
    expected: [
      {
        numbers: [5],
        before: 'Ook geslacht en leeftijd spelen geen rol.',
        after: 'Gebleken is dat leeftijd in twaalf landen wel een rol speelt.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'De kosten komen, anders dan in de laatste zin van antwoord 6 is gesteld, deels voor rekening van mijn ministerie.',
    expected: [
      {
        numbers: [6],
        before: 'De kosten komen volledig voor rekening van de aanvrager.',
        after:
          'De kosten komen, anders dan in de laatste zin van antwoord 6 is gesteld, deels voor rekening van mijn ministerie.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Met excuses voor het ongemak verzoek ik u in het antwoord op vraag 7 in plaats van «negen landen» «zeven landen» te lezen en in het antwoord op vraag 8 in plaats van «eerste kwartaal» «derde kwartaal».',
    expected: [
      {
        numbers: [7],
        before:
          'Sinds 1 oktober 2022 is het bovendien mogelijk om in negen landen digitaal een aanvraag in te dienen.',
        after: null,
        fragment: 'zeven',
      },
      {
        numbers: [8],
        before: 'De evaluatie wordt in het eerste kwartaal van 2024 aan uw Kamer gezonden.',
        after: null,
        fragment: 'derde',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Het antwoord op vraag 8 vervang ik door het volgende: de evaluatie wordt niet meer door dit kabinet aan uw Kamer gezonden.',
    expected: [
      {
        numbers: [8],
        before: null,
        after: 'de evaluatie wordt niet meer door dit kabinet aan uw Kamer gezonden.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Ik deelde de mening van de vragenstellers over de toegankelijkheid van de aanvraagprocedure niet (vraag 7). Op dat standpunt kom ik terug: de procedure kan en moet toegankelijker.',
    expected: [
      {
        numbers: [7],
        before: 'Ik deel die mening niet.',
        after: 'Op dat standpunt kom ik terug: de procedure kan en moet toegankelijker.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Onder verwijzing naar mijn antwoord op vraag 1 meld ik dat het daarin opgenomen afwijzingspercentage van 15,8 moet worden bijgesteld tot 18,5.',
    expected: [
      {
        numbers: [1],
        before: 'Het afwijzingspercentage bedroeg daarmee 15,8%.',
        after: null,
        fragment: '18,5',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Door een verwerkingsfout zijn in antwoord 1 de woorden ‘ontvangen’ en ‘behandeld’ door elkaar gehaald. De eerste zin dient te luiden: ‘In 2022 zijn 418.000 aanvragen voor een visum kort verblijf behandeld, waarvan er 352.000 zijn ingewilligd.’',
    expected: [
      {
        numbers: [1],
        before:
          'In 2022 zijn 418.000 aanvragen voor een visum kort verblijf ontvangen, waarvan er 352.000 zijn ingewilligd.',
        after:
          'In 2022 zijn 418.000 aanvragen voor een visum kort verblijf behandeld, waarvan er 352.000 zijn ingewilligd.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Het aantal locaties waar aanvragers terechtkunnen, is in de beantwoording te hoog weergegeven. Het gaat om 102 locaties.',
    expected: [
      {
        numbers: [7],
        before: 'Aanvragers kunnen op 120 locaties wereldwijd terecht.',
        after: 'Het gaat om 102 locaties.',
        fragment: '102',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Inmiddels is mij gebleken dat de beslissing niet in alle gevallen door een medewerker wordt genomen, zoals ik in antwoord op de vragen 3 en 4 stelde. Bij verlengingen wordt automatisch beslist.',
    expected: [
      {
        numbers: [3, 4],
        before: 'De beslissing wordt altijd genomen door een medewerker.',
        after:
          'Inmiddels is mij gebleken dat de beslissing niet in alle gevallen door een medewerker wordt genomen, zoals ik in antwoord op de vragen 3 en 4 stelde.',
      },
    ],
  },
  {
    record: 'visas',
    letter:
      'Hierbij trek ik de antwoorden op de vragen 3, 4 en 5 in. Nieuwe antwoorden volgen zo spoedig mogelijk.',
    expected: [
      { numbers: [3, 4], before: null, after: null },
      { numbers: [5], before: null, after: null },
    ],
  },
  {
    record: 'visas',
    letter:
      'De commissie Buitenlandse Zaken vraagt of het aantal van 418.000 aanvragen niet 481.000 had moeten zijn. Dat is niet het geval: het antwoord op vraag 1 is correct.',
    expected: [],
  },
  {
    record: 'visas',
    letter:
      'In mijn brief van 3 maart over de Staat van het Consulaire is in tabel 2 een verkeerd aantal aanvragen opgenomen. In plaats van 418.000 moet daar 481.000 staan.',
    expected: [],
  },
  {
    record: 'visas',
    letter:
      'Op verzoek van het lid Piri licht ik mijn antwoord op vraag 2 toe. De doorlooptijd verschilt per land: in Turkije was deze 21 dagen en in India 13 dagen.',
    expected: [],
  },
  {
    record: 'visas',
    letter:
      'De Europese Commissie heeft op 5 juni een onjuist persbericht uitgegeven over het afwijzingspercentage. Daarin stond 15,8%. De Commissie heeft dit gecorrigeerd naar 16,4%.',
    expected: [],
  },
  {
    record: 'bridges',
    letter:
      'Geachte voorzitter,\n\nNa verzending van mijn antwoorden over de brug bij Kesteren is gebleken dat de inventarisatie van Rijkswaterstaat niet volledig was. Het aantal risicovolle bruggen is geen 71, maar 93. Ik betreur dat u niet meteen over het juiste aantal bent geïnformeerd.\n\nDe Minister',
    expected: [
      {
        numbers: [2, 3],
        before:
          'Van de 1.024 bruggen in beheer van Rijkswaterstaat zijn er 71 als risicovol aangemerkt.',
        after: 'Het aantal risicovolle bruggen is geen 71, maar 93.',
        fragment: '93',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'In de tweede zin van het antwoord op vragen 2 en 3 is 2019 vermeld. Dat moet 2017 zijn: het beeld was al eerder bekend.',
    expected: [
      {
        numbers: [2, 3],
        before: 'Dit beeld is sinds de inspectieronde van 2019 bekend bij mijn ministerie.',
        after: null,
        fragment: '2017',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Abusievelijk is in antwoord 4 vermeld dat personenauto’s de brug gewoon kunnen gebruiken. Voor personenauto’s geldt sinds 20 oktober een maximumsnelheid van 30 kilometer per uur en een inhaalverbod.',
    expected: [
      {
        numbers: [4],
        before: 'Personenauto’s kunnen de brug gewoon gebruiken.',
        after:
          'Voor personenauto’s geldt sinds 20 oktober een maximumsnelheid van 30 kilometer per uur en een inhaalverbod.',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'De mededeling dat de hulpdiensten vooraf zijn geïnformeerd, is onjuist gebleken. De veiligheidsregio is pas een dag na de afsluiting op de hoogte gesteld.',
    expected: [
      {
        numbers: [4],
        before: 'De hulpdiensten zijn vooraf geïnformeerd.',
        after: 'De veiligheidsregio is pas een dag na de afsluiting op de hoogte gesteld.',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'De raming in het antwoord op vraag 5 is aan herziening toe: de kosten bedragen naar de laatste inzichten 22 miljoen euro.',
    expected: [
      {
        numbers: [5],
        before: 'De kosten worden geraamd op 14 miljoen euro.',
        after:
          'De raming in het antwoord op vraag 5 is aan herziening toe: de kosten bedragen naar de laatste inzichten 22 miljoen euro.',
        fragment: '22',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Antwoord 5, eerste alinea, laatste zin: lees "41 miljoen euro" waar "14 miljoen euro" staat.',
    expected: [
      {
        numbers: [5],
        before: 'De kosten worden geraamd op 14 miljoen euro.',
        after: null,
        fragment: '41',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'In mijn antwoord op vraag 5 is niet goed weergegeven welke rijstroken tijdens het herstel beschikbaar zijn. De brug is gedurende het gehele herstel volledig afgesloten.',
    expected: [
      {
        numbers: [5],
        before: 'Tijdens het herstel blijft één rijstrook beschikbaar.',
        after: 'De brug is gedurende het gehele herstel volledig afgesloten.',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'De omleidingsroute loopt niet via de A15, zoals per abuis in de laatste zin van het antwoord op vraag 5 is opgenomen, maar via de N320.',
    expected: [
      {
        numbers: [5],
        before: 'De omleidingsroute loopt via de A15.',
        after:
          'De omleidingsroute loopt niet via de A15, zoals per abuis in de laatste zin van het antwoord op vraag 5 is opgenomen, maar via de N320.',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Betreft: rectificatie\n\nIn het antwoord op vraag 6 staat: “Tot op heden zijn geen verzoeken ontvangen.” Bij nazoeken bleken er toch twee verzoeken te zijn ingediend. Ik verzoek u deze zin als vervallen te beschouwen.',
    expected: [
      { numbers: [6], before: 'Tot op heden zijn geen verzoeken ontvangen.', after: null },
    ],
  },
  {
    record: 'bridges',
    letter:
      '“Een aparte regeling acht ik niet nodig” wordt: “Een aparte regeling acht ik op dit moment niet nodig”. “Tot op heden zijn geen verzoeken ontvangen” wordt: “Tot op heden zijn twee verzoeken ontvangen”.',
    expected: [
      {
        numbers: [6],
        before: 'Een aparte regeling acht ik niet nodig.',
        after: 'Een aparte regeling acht ik op dit moment niet nodig',
      },
      {
        numbers: [6],
        before: 'Tot op heden zijn geen verzoeken ontvangen.',
        after: 'Tot op heden zijn twee verzoeken ontvangen',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Ik heb uw Kamer gemeld dat het budget voor beheer en onderhoud toereikend is. Deze uitspraak kan ik niet staande houden. Uit de validatie door PwC blijkt een jaarlijks tekort.',
    expected: [
      {
        numbers: [7],
        before: 'Het budget voor beheer en onderhoud is toereikend.',
        after: 'Uit de validatie door PwC blijkt een jaarlijks tekort.',
      },
    ],
  },
  {
    record: 'bridges',
    letter: 'In het antwoord op vraag 7 is de verkeerde motie genoemd. Bedoeld is de motie-Alkaya.',
    expected: [
      {
        numbers: [7],
        before: 'De motie-Van Ginneken wordt hiermee uitgevoerd.',
        after: 'Bedoeld is de motie-Alkaya.',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Wat het antwoord op de vragen 8 en 9 betreft: de stelling “Alle bruggen die zijn opengesteld, zijn veilig” is te absoluut. Rijkswaterstaat spreekt liever van “voldoende veilig”. De zin komt dan ook als volgt te luiden: “Alle bruggen die zijn opengesteld, zijn voldoende veilig voor het toegestane verkeer”.',
    expected: [
      {
        numbers: [8, 9],
        before: 'Alle bruggen die zijn opengesteld, zijn veilig.',
        after:
          'Alle bruggen die zijn opengesteld, zijn voldoende veilig voor het toegestane verkeer',
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'Mijn toezegging om de Kamer jaarlijks te informeren over de staat van de bruggen trek ik in. De Kamer wordt voortaan via de begroting geïnformeerd.',
    expected: [
      {
        numbers: [8, 9],
        before: 'Ik zal de Kamer jaarlijks informeren over de staat van de bruggen.',
        after: null,
      },
    ],
  },
  {
    record: 'bridges',
    letter:
      'De volgende onjuistheden worden hersteld:\n\n1) in het antwoord op vraag 2 en 3 wordt «1.024 bruggen» gewijzigd in «1.042 bruggen»;\n2) in het antwoord op vraag 4 wordt na «vrachtverkeer» ingevoegd «en autobussen»;\n3) in het antwoord op vraag 5 vervalt de tweede alinea.',
    expected: [
      {
        numbers: [2, 3],
        before:
          'Van de 1.024 bruggen in beheer van Rijkswaterstaat zijn er 71 als risicovol aangemerkt.',
        after: null,
        fragment: '1.042',
      },
      {
        numbers: [5],
        before: 'Tijdens het herstel blijft één rijstrook beschikbaar.',
        after: null,
      },
      { numbers: [5], before: 'De omleidingsroute loopt via de A15.', after: null },
    ],
  },
  {
    record: 'bridges',
    letter:
      'In het overleg met de regio is gesproken over 93 risicovolle bruggen. Dat aantal omvat ook provinciale bruggen. Het door mij genoemde aantal van 71 bruggen van Rijkswaterstaat is ongewijzigd.',
    expected: [],
  },
  {
    record: 'bridges',
    letter:
      'De ANWB stelt dat het herstel geen acht maar veertien maanden duurt. Rijkswaterstaat houdt vast aan de eerder gemelde acht maanden.',
    expected: [],
  },
  {
    record: 'bridges',
    letter:
      'Hierbij ontvangt u, in aanvulling op mijn antwoord op vraag 2 en 3, het overzicht van provinciale bruggen. Van de 3.480 provinciale bruggen zijn er 104 als risicovol aangemerkt.',
    expected: [],
  },
  {
    record: 'bridges',
    letter:
      'Vorige week heb ik uw Kamer in het mondelinge vragenuur gezegd dat de brug op 27 oktober is afgesloten. Dit was 17 oktober, zoals ook in de schriftelijke antwoorden staat.',
    expected: [],
  },
  {
    record: 'tutors',
    letter:
      'Geachte voorzitter,\n\nIn de beantwoording van vraag 1 is een percentage verkeerd overgenomen uit de monitor. Van de leerlingen die bijles kregen, zat 16 procent in het voortgezet onderwijs.',
    expected: [
      {
        numbers: [1],
        before: 'Van deze leerlingen zat 61 procent in het voortgezet onderwijs.',
        after: 'Van de leerlingen die bijles kregen, zat 16 procent in het voortgezet onderwijs.',
        fragment: '16 procent',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Uit de monitor blijkt dat niet 28 maar 38 procent van de scholen commerciële partijen inschakelt. Ik corrigeer hiermee mijn eerdere antwoord.',
    expected: [
      {
        numbers: [2],
        before: 'Uit de monitor blijkt dat 28 procent van de scholen dit doet.',
        after:
          'Uit de monitor blijkt dat niet 28 maar 38 procent van de scholen commerciële partijen inschakelt.',
        fragment: '38',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Ten onrechte heb ik in antwoord op vraag 2 gesteld dat voor ouders geen kosten zijn verbonden aan bijles door commerciële partijen. Juist is dat scholen een vrijwillige ouderbijdrage mogen vragen.',
    expected: [
      {
        numbers: [2],
        before: 'Voor ouders zijn hieraan geen kosten verbonden.',
        after: 'Juist is dat scholen een vrijwillige ouderbijdrage mogen vragen.',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'In afwijking van het antwoord op vraag 3 houdt de inspectie sinds 1 januari wel toezicht op commerciële aanbieders.',
    expected: [
      {
        numbers: [3],
        before: 'De Inspectie van het Onderwijs houdt geen toezicht op commerciële aanbieders.',
        after:
          'In afwijking van het antwoord op vraag 3 houdt de inspectie sinds 1 januari wel toezicht op commerciële aanbieders.',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Over de laatste zin van het antwoord op vraag 3 het volgende. Er is wel degelijk een keurmerk voorgeschreven, namelijk in artikel 5 van de subsidieregeling.',
    expected: [
      {
        numbers: [3],
        before: 'Ook een keurmerk is niet voorgeschreven.',
        after:
          'Er is wel degelijk een keurmerk voorgeschreven, namelijk in artikel 5 van de subsidieregeling.',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Graag maak ik van deze gelegenheid gebruik om een fout te herstellen. Tot en met december 2022 is niet 742 miljoen maar 472 miljoen euro uitgegeven.',
    expected: [
      {
        numbers: [4, 5],
        before:
          'Tot en met december 2022 is 742 miljoen euro uitgegeven aan bijles en huiswerkbegeleiding.',
        after: 'Tot en met december 2022 is niet 742 miljoen maar 472 miljoen euro uitgegeven.',
        fragment: '472 miljoen',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'De Auditdienst Rijk heeft mij erop gewezen dat de zin “De Auditdienst Rijk heeft geen misbruik vastgesteld” ten onrechte suggereert dat naar misbruik onderzoek is gedaan. In plaats daarvan stel ik de volgende formulering voor: “De Auditdienst Rijk heeft geen onderzoek gedaan naar misbruik.”',
    expected: [
      {
        numbers: [4, 5],
        before: 'De Auditdienst Rijk heeft geen misbruik vastgesteld.',
        after: 'De Auditdienst Rijk heeft geen onderzoek gedaan naar misbruik.',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Het antwoord op vraag 7 dient te worden vervangen. Het nieuwe antwoord luidt: “Het programma wordt met één schooljaar verlengd.”',
    expected: [
      { numbers: [7], before: null, after: 'Het programma wordt met één schooljaar verlengd.' },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Op vraag 6 heb ik bevestigend geantwoord. De toelichting daarbij, over leerlingen van wie de ouders minder verdienen, berust niet op onderzoek en vervalt.',
    expected: [
      {
        numbers: [6],
        before:
          'Leerlingen van wie de ouders minder verdienen, nemen minder vaak deel aan betaalde bijles.',
        after: null,
      },
    ],
  },
  {
    record: 'tutors',
    letter: 'De uitkering van de laatste middelen vindt plaats in juni 2024 en niet in juli 2024.',
    expected: [
      {
        numbers: [7],
        before: 'De laatste middelen worden in juli 2024 uitgekeerd aan de scholen.',
        after:
          'De uitkering van de laatste middelen vindt plaats in juni 2024 en niet in juli 2024.',
        fragment: 'juni 2024',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'In mijn antwoorden van 9 januari jl. is op twee plaatsen een onjuist cijfer terechtgekomen. Bij vraag 1 moet 186.000 worden 168.000. Bij vraag 4 en 5 had in plaats van 742 miljoen 724 miljoen moeten staan.',
    expected: [
      {
        numbers: [1],
        before:
          'In het schooljaar 2021–2022 kregen 186.000 leerlingen bijles die door de school werd georganiseerd.',
        after: null,
        fragment: '168.000',
      },
      {
        numbers: [4, 5],
        before:
          'Tot en met december 2022 is 742 miljoen euro uitgegeven aan bijles en huiswerkbegeleiding.',
        after: null,
        fragment: '724 miljoen',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'Met uw Kamer constateer ik dat mijn antwoord op vraag 3, namelijk dat de inspectie geen toezicht houdt op commerciële aanbieders, bijstelling behoeft. Per 1 augustus krijgt de inspectie deze bevoegdheid.',
    expected: [
      {
        numbers: [3],
        before: 'De Inspectie van het Onderwijs houdt geen toezicht op commerciële aanbieders.',
        after: 'Per 1 augustus krijgt de inspectie deze bevoegdheid.',
      },
    ],
  },
  {
    record: 'tutors',
    letter:
      'De Algemene Onderwijsbond heeft gevraagd het cijfer van 28 procent te corrigeren. De monitor laat zien dat dit cijfer klopt; de bond baseert zich op een peiling onder 400 leden.',
    expected: [],
  },
  {
    record: 'tutors',
    letter:
      'In de Kamerbrief over de voortgang van het Nationaal Programma stond dat 168.000 leerlingen bijles kregen. Dit moet 186.000 zijn. Het antwoord op vraag 1 was wel juist.',
    expected: [],
  },
  {
    record: 'tutors',
    letter:
      'Ter informatie: in het schooljaar 2022–2023 kregen 143.000 leerlingen bijles. Het percentage leerlingen in het voortgezet onderwijs was 58.',
    expected: [],
  },
  {
    record: 'tutors',
    letter:
      'Zoals in het antwoord op vraag 7 aangekondigd, wordt het programma niet verlengd. De middelen worden, anders dan in de media is bericht, in juli 2024 uitgekeerd.',
    expected: [],
  },
  {
    record: 'embassy',
    letter:
      'Geachte voorzitter,\n\nBij brief van 9 juni heb ik vragen van de leden Brekelmans (VVD) en Sjoerdsma (D66) beantwoord. In mijn antwoord op vraag 3 heb ik aangegeven dat er geen paspoorten zijn achtergebleven in de ambassade. Ik moet u melden dat deze informatie niet klopte: er lagen nog 46 paspoorten in de kluis.',
    expected: [
      {
        numbers: [3],
        before: 'Er zijn geen paspoorten van visumaanvragers in de ambassade achtergebleven.',
        after:
          'Ik moet u melden dat deze informatie niet klopte: er lagen nog 46 paspoorten in de kluis.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Van de geëvacueerde Nederlanders zijn er 63 met Nederlandse vliegtuigen vervoerd. Het in de beantwoording genoemde getal van 36 berust op een verschrijving.',
    expected: [
      {
        numbers: [1],
        before:
          'In totaal zijn 152 Nederlanders geëvacueerd, van wie 36 met Nederlandse vliegtuigen.',
        after: 'Van de geëvacueerde Nederlanders zijn er 63 met Nederlandse vliegtuigen vervoerd.',
        fragment: '63',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'In het antwoord op vraag 2 is vermeld dat lokale medewerkers drie maandsalarissen vooruitbetaald hebben gekregen. Door problemen met het betalingsverkeer is dit feitelijk niet gebeurd.',
    expected: [
      {
        numbers: [2],
        before: 'Lokale medewerkers hebben drie maandsalarissen vooruitbetaald gekregen.',
        after: 'Door problemen met het betalingsverkeer is dit feitelijk niet gebeurd.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'In antwoord 4/5 stelde ik: “Het ministerie heeft dagelijks contact gehad met alle geregistreerde Nederlanders”. Deze zin geeft een te positief beeld. Met een deel van de geregistreerden kon door storingen geen contact worden gelegd.',
    expected: [
      {
        numbers: [4, 5],
        before:
          'Het ministerie heeft dagelijks contact gehad met alle geregistreerde Nederlanders.',
        after: 'Met een deel van de geregistreerden kon door storingen geen contact worden gelegd.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Gelieve in het antwoord op de vragen 4 en 5 «15 april 2023» te vervangen door «16 april 2023».',
    expected: [
      {
        numbers: [4, 5],
        before: 'Het reisadvies is op 15 april 2023 aangepast naar rood.',
        after: null,
        fragment: '16 april',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'De evaluatie die ik in antwoord op vraag 6 toezegde voor het einde van het jaar, is niet eerder gereed dan in maart 2024. Ik kom daarmee terug op mijn eerdere antwoord.',
    expected: [
      {
        numbers: [6],
        before: 'De evaluatie is voor het einde van het jaar gereed.',
        after:
          'De evaluatie die ik in antwoord op vraag 6 toezegde voor het einde van het jaar, is niet eerder gereed dan in maart 2024.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Het totaalbedrag in antwoord 8 was te laag. Na verwerking van alle facturen bedragen de kosten 3,1 miljoen euro.',
    expected: [
      {
        numbers: [8],
        before: 'De kosten van de evacuatie bedragen circa 2,4 miljoen euro.',
        after: 'Na verwerking van alle facturen bedragen de kosten 3,1 miljoen euro.',
        fragment: '3,1',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Het antwoord op vraag 8 is onvolledig. De tweede zin moet zijn: Deze kosten worden in beginsel niet verhaald op de geëvacueerden.',
    expected: [
      {
        numbers: [8],
        before: 'Deze kosten worden niet verhaald op de geëvacueerden.',
        after: 'Deze kosten worden in beginsel niet verhaald op de geëvacueerden.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Corrigendum\n\nAntwoord 1: "152 Nederlanders" vervangen door "125 Nederlanders".\nAntwoord 2: "drie maandsalarissen" vervangen door "twee maandsalarissen".\nAntwoord 6: tweede zin schrappen.',
    expected: [
      {
        numbers: [1],
        before:
          'In totaal zijn 152 Nederlanders geëvacueerd, van wie 36 met Nederlandse vliegtuigen.',
        after: null,
        fragment: '125',
      },
      {
        numbers: [2],
        before: 'Lokale medewerkers hebben drie maandsalarissen vooruitbetaald gekregen.',
        after: null,
        fragment: 'twee',
      },
      { numbers: [6], before: 'De evaluatie is voor het einde van het jaar gereed.', after: null },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Ik hecht eraan het volgende recht te zetten. Anders dan ik u berichtte, heeft de externe dienstverlener niet alle documenten geretourneerd.',
    expected: [
      {
        numbers: [3],
        before: 'De externe dienstverlener heeft alle documenten geretourneerd.',
        after:
          'Anders dan ik u berichtte, heeft de externe dienstverlener niet alle documenten geretourneerd.',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'In mijn antwoord op de tweede vraag had ik moeten vermelden dat de ambassade op 23 april is gesloten, en niet op 22 april.',
    expected: [
      {
        numbers: [2],
        before: 'De ambassade is op 22 april 2023 gesloten wegens de veiligheidssituatie.',
        after:
          'In mijn antwoord op de tweede vraag had ik moeten vermelden dat de ambassade op 23 april is gesloten, en niet op 22 april.',
        fragment: '23 april',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Ik ben op een fout gewezen in mijn antwoord op vraag 1: van de 152 geëvacueerden vlogen er geen 36 maar 26 met Nederlandse toestellen.',
    expected: [
      {
        numbers: [1],
        before:
          'In totaal zijn 152 Nederlanders geëvacueerd, van wie 36 met Nederlandse vliegtuigen.',
        after:
          'Ik ben op een fout gewezen in mijn antwoord op vraag 1: van de 152 geëvacueerden vlogen er geen 36 maar 26 met Nederlandse toestellen.',
        fragment: '26',
      },
    ],
  },
  {
    record: 'embassy',
    letter:
      'Het antwoord op vraag 3 komt in zijn geheel te vervallen. U ontvangt een nieuw antwoord zodra het onderzoek naar de achtergebleven paspoorten is afgerond.',
    expected: [{ numbers: [3], before: null, after: null }],
  },
  {
    record: 'embassy',
    letter:
      'In het plenaire debat over Soedan heb ik gezegd dat 125 Nederlanders zijn geëvacueerd. Dat waren er 152, zoals in mijn schriftelijke antwoorden correct vermeld.',
    expected: [],
  },
  {
    record: 'embassy',
    letter:
      'Vandaag heb ik de evaluatie ontvangen. De onderzoekers concluderen dat de evacuatie beter had gekund. Zo zijn 36 Nederlanders met Nederlandse vliegtuigen vervoerd terwijl er plaats was voor 90.',
    expected: [],
  },
  {
    record: 'embassy',
    letter:
      'Het lid Piri heeft verzocht het aantal van 152 te specificeren. Van hen waren er 98 volwassen en 54 minderjarig. Verder zijn 20 partners met een andere nationaliteit meegereisd.',
    expected: [],
  },
  {
    record: 'embassy',
    letter:
      'In antwoord op vragen over Niger (Aanhangsel 2881) heb ik per abuis gemeld dat de ambassade op 22 april is gesloten. De ambassade in Niamey is op 2 augustus gesloten.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'In het antwoord op vraag 2 staat dat het tarief € 90,91 per gigajoule bedraagt “inclusief btw”. Dit moet zijn “exclusief btw”.',
    expected: [
      {
        numbers: [2],
        before: 'Voor 2023 bedraagt het tarief € 90,91 per gigajoule, inclusief btw.',
        after: null,
        fragment: 'exclusief',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'De stelling dat geen enkele leverancier een hoger tarief rekent, is te stellig. De ACM heeft bij twee leveranciers een overschrijding vastgesteld.',
    expected: [
      {
        numbers: [2],
        before: 'Geen enkele leverancier rekent een hoger tarief.',
        after: 'De ACM heeft bij twee leveranciers een overschrijding vastgesteld.',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Bij de laatste zin van het antwoord op vraag 3 plaats ik de kanttekening dat de indiening van het wetsvoorstel is vertraagd. Ik verwacht het wetsvoorstel nu in het voorjaar van 2024 in te dienen.',
    expected: [
      {
        numbers: [3],
        before: 'Ik verwacht het wetsvoorstel in het najaar van 2023 bij uw Kamer in te dienen.',
        after: 'Ik verwacht het wetsvoorstel nu in het voorjaar van 2024 in te dienen.',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'In het antwoord op vraag 4 zijn de woorden “over warmteleveranciers” ten onrechte gebruikt; de klachten betroffen alle energieleveranciers.',
    expected: [
      {
        numbers: [4],
        before: 'Bij de ACM zijn in 2022 1.870 klachten over warmteleveranciers binnengekomen.',
        after: null,
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Het aantal onderzoeken van de ACM (antwoord 4) moet worden gecorrigeerd van 12 naar 14.',
    expected: [
      {
        numbers: [4],
        before: 'In 12 gevallen heeft de ACM een onderzoek ingesteld.',
        after: null,
        fragment: '14',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'De ACM heeft in 2022 geen 1.870, maar 1.780 klachten ontvangen. Ook is het aantal onderzoeken niet 12 maar 11.',
    expected: [
      {
        numbers: [4],
        before: 'Bij de ACM zijn in 2022 1.870 klachten over warmteleveranciers binnengekomen.',
        after: 'De ACM heeft in 2022 geen 1.870, maar 1.780 klachten ontvangen.',
        fragment: '1.780',
      },
      {
        numbers: [4],
        before: 'In 12 gevallen heeft de ACM een onderzoek ingesteld.',
        after: 'Ook is het aantal onderzoeken niet 12 maar 11.',
        fragment: '11',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Ik informeerde u eerder dat alle verhuurders per brief zijn geïnformeerd over de tegemoetkoming. Alleen corporaties hebben een brief ontvangen. Mijn eerdere antwoord op de vragen 5 en 6 was dus niet volledig.',
    expected: [
      {
        numbers: [5, 6],
        before: 'Alle verhuurders zijn hierover per brief geïnformeerd.',
        after: 'Alleen corporaties hebben een brief ontvangen.',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Het antwoord op vraag 7 luidt na overleg met de ACM als volgt.\n\nEen tijdelijke bevriezing van de tarieven is mogelijk op grond van artikel 5 van de Warmtewet.\n\nDe Minister voor Klimaat en Energie',
    expected: [
      {
        numbers: [7],
        before: null,
        after:
          'Een tijdelijke bevriezing van de tarieven is mogelijk op grond van artikel 5 van de Warmtewet.',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'De zinsnede “kunnen niet zelf overstappen” in het antwoord op vraag 5 en 6 vervang ik door “kunnen in de regel niet zelf overstappen”.',
    expected: [
      {
        numbers: [5, 6],
        before: 'Huurders met blokverwarming kunnen niet zelf overstappen.',
        after: null,
        fragment: 'in de regel',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Vraag 7 beantwoordde ik ontkennend. Dat antwoord herzie ik: een bevriezing van de tarieven is wel mogelijk.',
    expected: [
      {
        numbers: [7],
        before: 'Ik zie geen mogelijkheid om de tarieven te bevriezen.',
        after: 'Dat antwoord herzie ik: een bevriezing van de tarieven is wel mogelijk.',
      },
    ],
  },
  {
    record: 'heat',
    letter:
      'Energie-Nederland heeft mij gevraagd het tarief in antwoord 2 te corrigeren tot € 91,90. Het door de ACM vastgestelde tarief is € 90,91. Het antwoord was juist.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'In reactie op uw verzoek om een actualisatie: eind 2022 waren ongeveer 450.000 huishoudens aangesloten op een warmtenet. Het maximumtarief voor 2024 wordt in december bekendgemaakt.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'In de bijlage bij de Warmtemonitor staat dat 5 procent van de huishoudens is aangesloten. Dit percentage is inmiddels gecorrigeerd naar 6. De monitor is op de website van het CBS aangepast.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'Tijdens het tweeminutendebat Warmte vroeg mevrouw Kröger naar mijn antwoord op vraag 4. Ik gaf toen aan dat de ACM 21 onderzoeken heeft ingesteld. Dat moet 12 zijn, zoals in het antwoord staat.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Geachte voorzitter,\n\nHierbij zend ik u de voortgangsrapportage van het Hoogwaterbeschermingsprogramma. Daarin is de stand per 31 december opgenomen. Inmiddels is 410 kilometer versterkt en niet, zoals in de vorige rapportage vermeld, 340 kilometer. De planning blijft ongewijzigd.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Ik heb kennisgenomen van de brief van de Unie van Waterschappen van 3 mei. Daarin stelt de Unie dat mijn antwoord op vraag 3 en 4 onjuist is en dat de waterschappen 55 procent betalen. In de bestuursovereenkomst is een verdeling van 50 procent vastgelegd.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Met deze brief informeer ik u over project Wolferen–Sprok, zoals toegezegd. De aannemer heeft een nieuwe planning opgesteld. De oplevering blijft voorzien in december 2025.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Uw Kamer heeft mij gevraagd waarom in het antwoord op vraag 7 «46 bijeenkomsten» staat, terwijl het waterschap «64 bijeenkomsten» noemt. Het verschil wordt verklaard doordat het waterschap ook digitale bijeenkomsten meetelt.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'In de begroting voor 2023 is een bedrag van 385 miljoen euro opgenomen. Dit bedrag is abusievelijk op artikel 3 in plaats van artikel 5 geboekt. Bij voorjaarsnota wordt dit hersteld.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Het antwoord op vraag 2 wordt aangevuld met de volgende passage: “De Kamer ontvangt jaarlijks een overzicht van de herijkte planning.”',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Naar aanleiding van de motie-Grinwis wordt onderzocht of het percentage van 50 in de toekomst kan worden aangepast. Voor de lopende periode verandert er niets.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Hierbij beantwoord ik de vervolgvragen over mijn antwoorden van 2 februari.\n\nVraag 1\n\nKlopt het dat er inmiddels wel bezwaarschriften zijn ingediend?\n\nAntwoord 1\n\nNee, dat klopt niet.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'De Gelderlander berichtte dat bij Wolferen–Sprok een vertraging van twee jaar is ontstaan. Dit bericht is onjuist. Zoals in antwoord 5 gemeld, is er geen vertraging.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'In mijn brief van 14 maart aan de voorzitter van de Eerste Kamer is per abuis een bedrag van 358 miljoen euro vermeld. Dit had 385 miljoen euro moeten zijn. Uw Kamer is wel juist geïnformeerd.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Op vraag 7 antwoordde ik dat er geen bezwaarschriften zijn ingediend. Sindsdien is één bezwaarschrift ontvangen, dat in behandeling is bij het waterschap.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'De in het antwoord op vraag 1 genoemde 1.500 kilometer zijn primaire keringen. Regionale keringen zijn daarin niet meegenomen; daarvan voldoet 900 kilometer niet.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'In de beantwoording is bij vraag 1 een onjuist aantal kilometers vermeld. Er voldoet geen 1.500 maar 1.302 kilometer niet aan de norm.',
    expected: [
      {
        numbers: [1],
        before:
          'Uit de eerste beoordelingsronde blijkt dat 1.500 kilometer primaire kering niet aan de norm voldoet.',
        after: 'Er voldoet geen 1.500 maar 1.302 kilometer niet aan de norm.',
        fragment: '1.302',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'Anders dan in antwoord op vraag 5 is gemeld, is bij Wolferen–Sprok wel vertraging ontstaan. De oplevering is nu voorzien in juni 2027 in plaats van december 2025.',
    expected: [
      {
        numbers: [5],
        before: 'Bij het project Wolferen–Sprok is geen vertraging ontstaan.',
        after:
          'Anders dan in antwoord op vraag 5 is gemeld, is bij Wolferen–Sprok wel vertraging ontstaan.',
      },
      {
        numbers: [5],
        before: 'De oplevering is voorzien in december 2025.',
        after: 'De oplevering is nu voorzien in juni 2027 in plaats van december 2025.',
        fragment: 'juni 2027',
      },
    ],
  },
  {
    record: 'dikes',
    letter: 'Ik rectificeer: in antwoord 6 had geen «385 miljoen» maar «358 miljoen» moeten staan.',
    expected: [
      {
        numbers: [6],
        before: 'Nee, het budget van 385 miljoen euro per jaar volstaat.',
        after: null,
        fragment: '358',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'De zin over de steun van de Unie van Waterschappen in antwoord 3/4 geeft het standpunt van de Unie niet correct weer. De Unie heeft laten weten de aanpak te steunen onder voorbehoud van voldoende rijksmiddelen.',
    expected: [
      {
        numbers: [3, 4],
        before: 'De Unie van Waterschappen steunt deze aanpak.',
        after:
          'De Unie heeft laten weten de aanpak te steunen onder voorbehoud van voldoende rijksmiddelen.',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'In het antwoord op vraag 2 stond dat alle primaire keringen in 2050 aan de norm voldoen. Dat is een ambitie en geen zekerheid. Beter is het te zeggen dat het streven is dat de keringen in 2050 aan de norm voldoen.',
    expected: [
      {
        numbers: [2],
        before: 'In 2050 voldoen alle primaire keringen aan de norm.',
        after:
          'Beter is het te zeggen dat het streven is dat de keringen in 2050 aan de norm voldoen.',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'De waterschappen betalen 40 procent van de kosten. In mijn antwoord op de derde en vierde vraag stond ten onrechte 50 procent.',
    expected: [
      {
        numbers: [3, 4],
        before: 'De waterschappen voeren de versterkingen uit en betalen 50 procent van de kosten.',
        after: 'De waterschappen betalen 40 procent van de kosten.',
        fragment: '40 procent',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'In antwoord 7 wordt vermeld dat er 46 bijeenkomsten zijn gehouden, dit aantal moet worden verlaagd tot 43.',
    expected: [
      {
        numbers: [7],
        before: 'In 2022 zijn 46 bijeenkomsten gehouden.',
        after: null,
        fragment: '43',
      },
    ],
  },
  {
    record: 'dikes',
    letter: 'De eerste en de laatste zin van het antwoord op vraag 7 vervallen.',
    expected: [
      {
        numbers: [7],
        before: 'Bewoners worden vanaf de verkenningsfase betrokken via een klankbordgroep.',
        after: null,
      },
      { numbers: [7], before: 'Er zijn geen bezwaarschriften ingediend.', after: null },
    ],
  },
  {
    record: 'dikes',
    letter:
      'In antwoord 1 is 340 kilometer vermeld waar 430 kilometer is bedoeld, en in antwoord 6 € 385 miljoen waar € 395 miljoen is bedoeld.',
    expected: [
      {
        numbers: [1],
        before: 'Hiervan is 340 kilometer inmiddels versterkt.',
        after: null,
        fragment: '430',
      },
      {
        numbers: [6],
        before: 'Nee, het budget van 385 miljoen euro per jaar volstaat.',
        after: null,
        fragment: '395',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'Graag corrigeer ik de laatste zin van het antwoord op vraag 7. Er zijn drie bezwaarschriften ingediend.',
    expected: [
      {
        numbers: [7],
        before: 'Er zijn geen bezwaarschriften ingediend.',
        after: 'Er zijn drie bezwaarschriften ingediend.',
      },
    ],
  },
  {
    record: 'dikes',
    letter:
      'Ten aanzien van vraag 6: “Nee” moet worden vervangen door “Ja”, en “volstaat” door “wordt verhoogd”.',
    expected: [
      {
        numbers: [6],
        before: 'Nee, het budget van 385 miljoen euro per jaar volstaat.',
        after: null,
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Geachte voorzitter,\n\nIn antwoord op schriftelijke vragen van het lid Van Dijk (SP) heb ik op 8 maart bericht dat sinds 2018 in totaal 37 openbare zwembaden zijn gesloten. De Vereniging Sport en Gemeenten heeft haar overzicht nadien herzien. Het juiste aantal gesloten zwembaden is 43.\n\nDe Minister voor Langdurige Zorg en Sport',
    expected: [
      {
        numbers: [2],
        before: 'Sinds 2018 zijn 37 openbare zwembaden gesloten.',
        after: null,
        fragment: '43',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Bij de beantwoording van vraag 3 ben ik te stellig geweest over het personeelstekort. De sector heeft mij laten weten dat een tekort aan personeel in ongeveer een derde van de baden wel een rol speelt.',
    expected: [
      {
        numbers: [3],
        before: 'Een tekort aan personeel speelt volgens de sector geen rol.',
        after:
          'De sector heeft mij laten weten dat een tekort aan personeel in ongeveer een derde van de baden wel een rol speelt.',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Ik kom terug op mijn antwoord op vraag 6. Daarin is vermeld dat alle gemeenten met een openbaar zwembad van de tegemoetkoming gebruik hebben gemaakt. Uit de eindafrekening volgt dat 14 gemeenten geen aanvraag hebben gedaan.',
    expected: [
      {
        numbers: [6],
        before: 'Alle gemeenten met een openbaar zwembad hebben daarvan gebruikgemaakt.',
        after: 'Uit de eindafrekening volgt dat 14 gemeenten geen aanvraag hebben gedaan.',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'In het antwoord op de vragen 4 en 5 moet “12 miljoen euro” zijn “21 miljoen euro”, en moet “Jeugdfonds Sport & Cultuur” zijn “Jeugdfonds Sport en Cultuur Nederland”.',
    expected: [
      {
        numbers: [4, 5],
        before:
          'Voor kinderen uit gezinnen met een laag inkomen is jaarlijks 12 miljoen euro beschikbaar via het Jeugdfonds Sport & Cultuur.',
        after: null,
        fragment: '21 miljoen',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'De slotzin van het antwoord op vraag 6 is door de actualiteit achterhaald. Het kabinet heeft op 15 september besloten de regeling met een jaar te verlengen.',
    expected: [
      {
        numbers: [6],
        before: 'Een verlenging van de regeling is niet aan de orde.',
        after: 'Het kabinet heeft op 15 september besloten de regeling met een jaar te verlengen.',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Hierbij een correctie op de antwoorden van 8 maart: bij vraag 7 hoort niet 94 procent maar 92 procent te staan.',
    expected: [
      {
        numbers: [7],
        before: 'In 2022 had 94 procent van de kinderen een zwemdiploma op twaalfjarige leeftijd.',
        after: null,
        fragment: '92 procent',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'In de tweede zin van het antwoord op vraag 2 is het woord “geopend” onjuist. Lees: “In dezelfde periode zijn 19 zwembaden gerenoveerd of ingrijpend verbouwd.”',
    expected: [
      {
        numbers: [2],
        before: 'In dezelfde periode zijn 19 zwembaden geopend of ingrijpend verbouwd.',
        after: 'In dezelfde periode zijn 19 zwembaden gerenoveerd of ingrijpend verbouwd.',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Anders dan in antwoord 4 en 5 staat, is het percentage scholen met schoolzwemmen niet 32 maar 23.',
    expected: [
      {
        numbers: [4, 5],
        before: 'In 2022 bood 32 procent van de basisscholen schoolzwemmen aan.',
        after:
          'Anders dan in antwoord 4 en 5 staat, is het percentage scholen met schoolzwemmen niet 32 maar 23.',
        fragment: '23',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'De bewering dat er geen aanwijzingen zijn dat de zwemveiligheid afneemt, neem ik terug.',
    expected: [
      {
        numbers: [7],
        before: 'Er zijn geen aanwijzingen dat de zwemveiligheid afneemt.',
        after: null,
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Voor de eerste zin van het antwoord op vraag 3 (“Hoge energiekosten zijn de voornaamste oorzaak.”) dient te worden gelezen: Hoge energiekosten zijn in de meeste gevallen de voornaamste oorzaak.',
    expected: [
      {
        numbers: [3],
        before: 'Hoge energiekosten zijn de voornaamste oorzaak.',
        after: 'Hoge energiekosten zijn in de meeste gevallen de voornaamste oorzaak.',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'In mijn brief van 8 maart heb ik een onjuist bedrag vermeld. De tegemoetkoming bedraagt geen € 207 miljoen, maar € 270 miljoen.',
    expected: [
      {
        numbers: [6],
        before:
          'Het kabinet heeft in 2023 een tegemoetkoming van € 207 miljoen beschikbaar gesteld.',
        after: 'De tegemoetkoming bedraagt geen € 207 miljoen, maar € 270 miljoen.',
        fragment: '270',
      },
    ],
  },
  {
    record: 'pools',
    letter:
      'Het antwoord op vraag 7 trek ik bij dezen in, aangezien de onderliggende cijfers niet betrouwbaar blijken.',
    expected: [{ numbers: [7], before: null, after: null }],
  },
  {
    record: 'pools',
    letter:
      'Op vraag 6 heb ik geantwoord dat een verlenging van de regeling niet aan de orde is. Dat standpunt handhaaf ik.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'In het rapport van de VSG staat dat 43 zwembaden zijn gesloten. Dat cijfer klopt niet; de VSG heeft het rapport ingetrokken.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'Tijdens het notaoverleg van 3 juli zei ik dat 23 procent van de scholen schoolzwemmen aanbiedt. Dat is niet juist, het is 32 procent, zoals in mijn schriftelijke antwoord.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'In aansluiting op mijn antwoord op vraag 2: in 2023 zijn nog eens zes zwembaden gesloten.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'Kamerlid Van Dijk stelt in zijn brief dat ik in antwoord 6 “alle gemeenten” had moeten vervangen door “de meeste gemeenten”. Ik zie dat anders: alle gemeenten hebben een aanvraag gedaan.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'In mijn antwoorden van 3 april op vragen over ijsbanen is abusievelijk vermeld dat 37 ijsbanen zijn gesloten. Dat moeten er 27 zijn.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'In het Sportakkoord is opgenomen dat 12 miljoen euro beschikbaar is. Dit bedrag is later verhoogd naar 14 miljoen euro.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'De tegemoetkoming van € 207 miljoen is inmiddels volledig uitgekeerd. Gemeenten konden tot 1 oktober een aanvraag indienen, en niet tot 1 september zoals aanvankelijk aangekondigd.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'Bijgaand stuur ik u de beantwoording van de vragen over zwembaden. Vraag 5 is in overleg met het ministerie van OCW beantwoord. Abusievelijk is de brief eerder zonder bijlage verzonden; deze wordt hierbij alsnog meegezonden.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'Uw Kamer heeft mij verzocht te reageren op het onderzoek van het Mulier Instituut. Het instituut constateert dat de zwemveiligheid afneemt. Dat wijkt af van mijn antwoord op vraag 7. Ik bestudeer het onderzoek en kom er voor de zomer op terug.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'In antwoord op vraag 2 noemde ik de gesloten zwembaden. Desgevraagd kan ik melden dat het om 21 buitenbaden en 16 binnenbaden gaat.',
    expected: [],
  },
  {
    record: 'pools',
    letter:
      'Naar aanleiding van uw brief merk ik op dat niet de gemeenten maar de provincies over de vergunning gaan. Dit heb ik ook in het debat van 3 mei gezegd.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Het waterschap Rivierenland heeft zijn persbericht gerectificeerd: de oplevering van Wolferen–Sprok is niet in 2026 maar in december 2025 voorzien.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Op vraag 6 van de feitelijke vragen bij de begroting is per abuis een bedrag van 385 miljoen euro genoemd. Dit moet zijn 358 miljoen euro.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'In vraag 1 gaat het lid uit van 1.500 kilometer dijk. Dat aantal is juist. In vraag 7 gaat het lid uit van 64 bijeenkomsten. Dat aantal is onjuist; het waren er 46.',
    expected: [],
  },
  {
    record: 'dikes',
    letter:
      'Ik betreur dat de beantwoording te laat is verzonden. Anders dan ik in mijn uitstelbericht schreef, was niet het waterschap maar mijn ministerie hiervan de oorzaak.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'Het CBS heeft de cijfers over warmtenetten herzien. Eind 2020 waren 398.000 huishoudens aangesloten in plaats van 380.000. De cijfers over 2021 zijn niet gewijzigd.',
    expected: [],
  },
  {
    record: 'heat',
    letter:
      'De leverancier Ennatuurlijk heeft zijn klanten een verkeerd tarief in rekening gebracht, namelijk € 95,20 in plaats van € 90,91 per gigajoule. De ACM heeft de leverancier opgedragen dit te herstellen.',
    expected: [],
  },
  {
    record: 'embassy',
    letter:
      'In de brief van de Minister van Defensie van 24 april staat dat 36 Nederlanders met een C-130 zijn vervoerd. Dat waren er 63, zo heeft de Minister van Defensie uw Kamer later laten weten.',
    expected: [],
  },
];
