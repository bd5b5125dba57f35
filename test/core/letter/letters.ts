import type { AnswerText } from '../../../src/core/model.ts';
import { answer, type Letter } from './letter-case.ts';

type RecordName =
  | 'trains'
  | 'doctors'
  | 'digesters'
  | 'asylum'
  | 'water'
  | 'court'
  | 'sports'
  | 'wolves';

/** Invented answers. */
export const RECORDS: Readonly<Record<RecordName, readonly AnswerText[]>> = {
  trains: [
    answer([1], 'Kent u het bericht over de vertraagde treinen?', 'Ja.'),
    answer(
      [2],
      'Hoeveel treinen reden te laat?',
      'In 2022 reden 1.240 treinen op het traject Zwolle–Emmen te laat. ProRail verwacht dat dit aantal in 2024 met 15% daalt. De meeste vertragingen ontstonden door werkzaamheden aan het spoor.',
    ),
    answer(
      [3, 4],
      'Is er overleg met de vervoerder? Wanneer?',
      'Er is geen overleg gevoerd met de vervoerder. De provincie Drenthe is als concessieverlener verantwoordelijk voor de dienstregeling. Ik zie voor het Rijk geen rol.',
    ),
    answer(
      [5],
      'Wat kost de vernieuwing van het baanvak?',
      'De vernieuwing van het baanvak kost naar verwachting € 48 miljoen.\n\nDe werkzaamheden beginnen op 1 maart 2024. Zij duren tot en met het najaar. Reizigers worden met bussen vervoerd.',
    ),
    answer(
      [6],
      'Bent u bereid reizigers te compenseren?',
      'Nee. Compensatie is een zaak van de vervoerder.',
    ),
    answer(
      [7],
      'Wordt de overweg bij Coevorden beveiligd?',
      'Alle overwegen op het traject zijn beveiligd. Er zijn de afgelopen vijf jaar geen ongevallen gebeurd.',
    ),
  ],
  doctors: [
    answer(
      [1],
      'Hoe beoordeelt u het tekort aan huisartsen in Zeeland?',
      'Ik herken het beeld dat het in Zeeland moeilijk is om huisartsen te vinden. In de regio zijn 34 praktijken op zoek naar een opvolger.',
    ),
    answer(
      [2],
      'Worden patiënten geweigerd?',
      'Er worden in Nederland geen patiënten geweigerd door huisartsen. De zorgverzekeraars bemiddelen patiënten binnen vier weken naar een praktijk.',
    ),
    answer(
      [3],
      'Welke rol speelt de NZa?',
      'De Nederlandse Zorgautoriteit houdt toezicht op de zorgplicht. Zij heeft in 2021 drie aanwijzingen gegeven aan zorgverzekeraars.',
    ),
    answer(
      [4],
      'Wat doet u aan het tekort?',
      'Het aantal opleidingsplaatsen is verhoogd naar 850. Daarnaast is € 2,5 miljoen beschikbaar gesteld voor praktijkhuisvesting. Gemeenten kunnen hiervoor subsidie aanvragen tot 31 december 2023.',
    ),
    answer(
      [5, 6],
      'Kunt u dit toelichten?',
      'De wachttijd bij de huisartsenpost bedraagt gemiddeld 22 minuten. Dat is korter dan in de rest van het land.',
    ),
    answer(
      [8],
      'Bent u bereid een spreidingswet in te voeren?',
      'Een spreidingswet voor huisartsen acht ik niet wenselijk. Het staat huisartsen vrij zich te vestigen waar zij willen.',
    ),
  ],
  digesters: [
    answer(
      [1],
      'Klopt het dat mestvergisters overlast geven?',
      'Het beeld dat mestvergisters overlast geven, herken ik ten dele. Bij de omgevingsdiensten zijn in 2020 en 2021 in totaal 64 klachten ontvangen over stank.',
    ),
    answer(
      [2],
      'Hoeveel vergisters zijn er?',
      'Nederland telt thans 121 mestvergisters, waarvan 18 op industriële schaal. In Noord-Brabant staan er 29.\n\n2019: 104 installaties\n\n2020: 113 installaties\n\n2021: 121 installaties',
    ),
    answer(
      [3],
      'Wordt er gecontroleerd?',
      'De NVWA controleert iedere vergister ten minste eenmaal per jaar. Daarbij worden ook monsters van het digestaat genomen. Bij overtredingen wordt een boete opgelegd.',
    ),
    answer(
      [4, 5],
      'Wat is het effect op het klimaat? En op de volksgezondheid?',
      "Vergisting van mest vermindert de uitstoot van methaan met 40 tot 60 procent. Het RIVM ziet geen risico's voor de volksgezondheid van omwonenden.",
    ),
    answer(
      [6],
      'Is subsidie verstrekt?',
      'In het kader van de SDE++ is in 2021 een bedrag van 137 miljoen euro beschikt. Geen van de aanvragers heeft eerder subsidie ontvangen.',
    ),
    answer(
      [7],
      'Bent u bereid tot een moratorium?',
      'Ik ben niet bereid een moratorium in te stellen. De bevoegdheid ligt bij provincies en gemeenten.',
    ),
  ],
  asylum: [
    answer(
      [1],
      'Bent u bekend met de uitzending over het asielzoekerscentrum in Budel?',
      'Ja, ik ben bekend met de uitzending.',
    ),
    answer(
      [2],
      'Hoeveel incidenten waren er?',
      'Het COA registreerde in de eerste helft van 2022 in Budel 312 incidenten. In 47 gevallen is aangifte gedaan. Er zijn geen medewerkers gewond geraakt.',
    ),
    answer(
      [3],
      'Is de gemeente geïnformeerd?',
      'De burgemeester van Cranendonck is door het COA op 14 juni geïnformeerd over de maatregelen. Ook omwonenden hebben een brief ontvangen.',
    ),
    answer(
      [4],
      'Wordt de capaciteit verlaagd?',
      'De maximale capaciteit van de locatie is 1.500 plaatsen. Deze capaciteit wordt niet overschreden. In de bestuursovereenkomst is een afbouw tot 1.000 plaatsen vastgelegd.',
    ),
    answer(
      [8],
      'Worden overlastgevers apart geplaatst?',
      'Overlastgevers worden overgeplaatst naar de handhavings- en toezichtlocatie in Hoogeveen. Daar gelden strengere regels. Plaatsing duurt ten hoogste dertien weken.',
    ),
    answer([9, 10], 'Kunt u dit voor het debat beantwoorden?', 'Ja.'),
  ],
  water: [
    answer(
      [1],
      'Bent u bekend met het bericht over vervuild drinkwater op Texel?',
      'Ja, dit bericht is mij bekend.',
    ),
    answer(
      [2],
      'Welke stoffen zijn aangetroffen?',
      'In het drinkwater is lood aangetroffen in een concentratie van 12 microgram per liter. Dat is boven de norm van 10 microgram per liter. Het drinkwaterbedrijf PWN heeft de bewoners van 83 woningen hierover geïnformeerd.',
    ),
    answer(
      [3],
      'Sinds wanneer was u op de hoogte?',
      'Ik ben op 4 februari 2021 door de ILT op de hoogte gesteld. Voor die datum waren er bij mijn ministerie geen signalen bekend.',
    ),
    answer(
      [4, 5],
      'Wie is verantwoordelijk? Wie betaalt de vervanging?',
      'De eigenaar van een woning is verantwoordelijk voor de binneninstallatie. De kosten van vervanging komen volledig voor rekening van de eigenaar. Verhuurders mogen deze kosten niet doorberekenen aan huurders.',
    ),
    answer(
      [6],
      'Komt er een landelijk onderzoek?',
      'Er komt een landelijk onderzoek naar loden leidingen. Het onderzoek wordt uitgevoerd door het RIVM en is in het najaar van 2022 gereed. De uitkomsten deel ik met uw Kamer.',
    ),
    answer(
      [7],
      'Zijn er scholen getroffen?',
      'Ja. Op drie scholen en één kinderdagverblijf zijn verhoogde waarden gemeten. De GGD heeft de ouders van alle leerlingen een brief gestuurd.',
    ),
  ],
  court: [
    answer(
      [1],
      'Wat vindt u van de sluiting van de rechtbank in Almelo?',
      'De zittingslocatie Almelo wordt niet gesloten. De Raad voor de rechtspraak heeft het voornemen om de openingstijden te beperken.',
    ),
    answer(
      [2],
      'Hoeveel zaken worden er behandeld?',
      'In Almelo werden in 2018 ruim 21.000 zaken behandeld, waarvan 6.300 kantonzaken. De doorlooptijd van een strafzaak bedroeg gemiddeld negen maanden.',
    ),
    answer(
      [3],
      'Hoeveel medewerkers werken er?',
      'Bij de rechtbank Overijssel werken 610 medewerkers.\n\n- Zwolle: 340 medewerkers\n- Almelo: 210 medewerkers\n- Enschede: 60 medewerkers',
    ),
    answer(
      [4],
      'Is met de advocatuur gesproken?',
      'Met de lokale orde van advocaten is uitvoerig gesproken over de gevolgen. De orde heeft zich positief uitgelaten over de plannen.',
    ),
    answer(
      [5, 7],
      'Kunt u garanderen dat de locatie open blijft? En de locatie in Enschede?',
      'Ik garandeer dat de locatie Almelo tot 2030 open blijft. Over Enschede is nog geen besluit genomen.',
    ),
    answer(
      [6],
      'Wat betekent dit voor de rechtzoekende?',
      'De reisafstand voor rechtzoekenden blijft gelijk. Geen enkele inwoner van Twente hoeft verder te reizen dan 40 kilometer.',
    ),
  ],
  sports: [
    answer([1], 'Heeft u kennisgenomen van het bericht over de sportzalen?', 'Ja.'),
    answer(
      [2],
      'Hoeveel gymzalen zijn afgekeurd?',
      'Er zijn in Nederland circa 5.200 gymzalen. Daarvan voldoet naar schatting 18 procent niet aan de eisen. Gemeenten zijn verantwoordelijk voor het onderhoud.',
    ),
    answer(
      [3],
      'Krijgen alle leerlingen bewegingsonderwijs?',
      'Alle scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week. De inspectie ziet daarop toe. Uit het peilingsonderzoek van 2016 blijkt dat leerlingen goed presteren.',
    ),
    answer(
      [4, 5, 6],
      'Welke maatregelen neemt u? Wanneer? Met welk budget?',
      'Ik stel een taskforce in onder leiding van de heer Van den Berg. De taskforce rapporteert voor de zomer van 2020. Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van VWS.',
    ),
    answer(
      [7],
      'Bent u bereid een norm in de wet op te nemen?',
      'Ja, ik zal de norm van twee uur per week wettelijk vastleggen. Het wetsvoorstel wordt dit voorjaar in consultatie gebracht.',
    ),
  ],
  wolves: [
    answer(
      [1],
      'Bent u bekend met het bericht over de wolf?',
      'Ja, ik ben bekend met dit bericht.',
    ),
    answer(
      [2],
      'Hoeveel wolven leven er in Nederland?',
      'Op basis van DNA-onderzoek zijn in 2023 ten minste 70 wolven vastgesteld. Op de Veluwe leven vijf roedels. Het aantal stijgt jaarlijks met circa een derde.',
    ),
    answer(
      [3],
      'Hoeveel schade is er?',
      'BIJ12 heeft in 2022 in 621 gevallen een tegemoetkoming verleend. Het totaalbedrag was € 312.000.\n\nDe provincies nemen deze kosten volledig voor hun rekening.',
    ),
    answer(
      [4, 5],
      'Mag een wolf worden verjaagd? Met een paintballgeweer?',
      'Het verjagen van wolven is verboden. Voor het gebruik van een paintballgeweer is geen ontheffing verleend.',
    ),
    answer(
      [6],
      'Is overleg met Duitsland gevoerd?',
      'Met de Duitse deelstaten is geregeld overleg. Het laatste overleg vond plaats op 8 november 2022.',
    ),
    answer(
      [7],
      'Komt er subsidie voor hekken?',
      'In alle provincies is subsidie beschikbaar voor wolfwerende rasters. De aanvraagprocedure duurt zes weken.',
    ),
    answer(
      [8],
      'Wilt u de beschermde status heroverwegen?',
      'Nee, daartoe zie ik geen aanleiding.',
    ),
  ],
};

/** Letters that correct, and letters that only look as if they did. */
export const LETTERS: readonly Letter<RecordName>[] = [
  {
    record: 'trains',
    letter:
      'Geachte voorzitter,\n\nIn mijn antwoord op vraag 3 en 4 heb ik geschreven: "Er is geen overleg gevoerd met de vervoerder." Dat klopt niet. Hier had moeten staan: "Er is op 3 februari overleg gevoerd met de vervoerder."\n\nDe Staatssecretaris',
    expected: [
      {
        numbers: [3, 4],
        before: 'Er is geen overleg gevoerd met de vervoerder.',
        after: 'Er is op 3 februari overleg gevoerd met de vervoerder.',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Abusievelijk is in de tweede zin van het antwoord op vraag twee een percentage van 15 genoemd. Dit moet 5% zijn.',
    expected: [
      {
        numbers: [2],
        before: 'ProRail verwacht dat dit aantal in 2024 met 15% daalt.',
        after: null,
        fragment: '5%',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'In plaats van ‘Alle overwegen op het traject zijn beveiligd’ had moeten staan ‘Vrijwel alle overwegen op het traject zijn beveiligd’.',
    expected: [
      {
        numbers: [7],
        before: 'Alle overwegen op het traject zijn beveiligd.',
        after: 'Vrijwel alle overwegen op het traject zijn beveiligd',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Betreft: rectificatie\n\nOp vraag 5 heb ik u geantwoord dat de vernieuwing € 48 miljoen kost. Het juiste bedrag is € 84 miljoen.',
    expected: [
      {
        numbers: [5],
        before: 'De vernieuwing van het baanvak kost naar verwachting € 48 miljoen.',
        after: null,
        fragment: '€ 84 miljoen',
      },
    ],
  },
  {
    record: 'trains',
    letter: 'Ik trek mijn antwoord op vraag 6 in. De Kamer ontvangt hierover later bericht.',
    expected: [{ numbers: [6], before: null, after: null }],
  },
  {
    record: 'trains',
    letter: 'De laatste twee zinnen van het antwoord op vraag 5 komen te vervallen.',
    expected: [
      { numbers: [5], before: 'Zij duren tot en met het najaar.', after: null },
      { numbers: [5], before: 'Reizigers worden met bussen vervoerd.', after: null },
    ],
  },
  {
    record: 'trains',
    letter:
      'In de beantwoording is een fout geslopen. Bij vraag 2 leest u «1.420 treinen» in plaats van «1.240 treinen». Bij vraag 5 wordt «1 maart 2024» vervangen door «1 mei 2024». Tot slot dient in het antwoord op vraag 7 «vijf jaar» te worden gelezen als «drie jaar».',
    expected: [
      {
        numbers: [2],
        before: 'In 2022 reden 1.240 treinen op het traject Zwolle–Emmen te laat.',
        after: null,
        fragment: '1.420 treinen',
      },
      {
        numbers: [5],
        before: 'De werkzaamheden beginnen op 1 maart 2024.',
        after: null,
        fragment: '1 mei 2024',
      },
      {
        numbers: [7],
        before: 'Er zijn de afgelopen vijf jaar geen ongevallen gebeurd.',
        after: null,
        fragment: 'drie jaar',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Het lid Van der Plas heeft mij gevraagd het antwoord op vraag 6 te wijzigen in «Ja, ik ben daartoe bereid». Ik zie daartoe geen aanleiding en handhaaf mijn antwoord.',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'In aanvulling op mijn antwoord op vraag 2 kan ik u melden dat in 2023 in totaal 980 treinen te laat reden. De cijfers over 2024 volgen in het voorjaar.',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'Tijdens het commissiedebat van 12 april heb ik gezegd dat er geen overleg is gevoerd met de vervoerder. Dat moet zijn: «Er is wel overleg gevoerd».',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'Het antwoord op vraag 5 dient als volgt te luiden:\n\nDe kosten van de vernieuwing zijn nog niet bekend.\n\nDe werkzaamheden beginnen op 1 maart 2024.\n\nIk betreur de ontstane verwarring.\n\nMet vriendelijke groet,\n\nDe Staatssecretaris van Infrastructuur en Waterstaat',
    expected: [
      {
        numbers: [5],
        before: null,
        after:
          'De kosten van de vernieuwing zijn nog niet bekend.\n\nDe werkzaamheden beginnen op 1 maart 2024.',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'In antwoord op vraag 7 is gesteld dat er de afgelopen vijf jaar geen ongevallen zijn gebeurd. Dit is onjuist. In 2019 heeft bij Coevorden een ongeval plaatsgevonden.',
    expected: [
      {
        numbers: [7],
        before: 'Er zijn de afgelopen vijf jaar geen ongevallen gebeurd.',
        after: 'In 2019 heeft bij Coevorden een ongeval plaatsgevonden.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'In de brief van 4 mei staat op bladzijde 2, in het antwoord op de tweede vraag, «Er worden in Nederland geen patienten geweigerd door huisartsen». Deze bewering is te absoluut. Ik verzoek u in plaats daarvan te lezen: «Er zijn mij geen signalen bekend dat patiënten worden geweigerd».',
    expected: [
      {
        numbers: [2],
        before: 'Er worden in Nederland geen patiënten geweigerd door huisartsen.',
        after: 'Er zijn mij geen signalen bekend dat patiënten worden geweigerd',
      },
    ],
  },
  {
    record: 'doctors',
    letter: 'De woorden «binnen vier weken» in het antwoord op vraag 2 vervallen.',
    expected: [
      {
        numbers: [2],
        before: 'De zorgverzekeraars bemiddelen patiënten binnen vier weken naar een praktijk.',
        after: null,
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Anders dan ik in mijn antwoord op vraag 3 schreef, heeft de NZa in 2021 geen aanwijzingen gegeven aan zorgverzekeraars maar waarschuwingen.',
    expected: [
      {
        numbers: [3],
        before: 'Zij heeft in 2021 drie aanwijzingen gegeven aan zorgverzekeraars.',
        after:
          'Anders dan ik in mijn antwoord op vraag 3 schreef, heeft de NZa in 2021 geen aanwijzingen gegeven aan zorgverzekeraars maar waarschuwingen.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Ik heb u onjuist geïnformeerd over de wachttijd bij de huisartsenpost. Die bedraagt gemiddeld niet 22, maar 32 minuten.',
    expected: [
      {
        numbers: [5, 6],
        before: 'De wachttijd bij de huisartsenpost bedraagt gemiddeld 22 minuten.',
        after: 'Die bedraagt gemiddeld niet 22, maar 32 minuten.',
        fragment: '32 minuten',
      },
    ],
  },
  {
    record: 'doctors',
    letter: 'Correctie antwoord 4: het aantal opleidingsplaatsen moet zijn 921.',
    expected: [
      {
        numbers: [4],
        before: 'Het aantal opleidingsplaatsen is verhoogd naar 850.',
        after: null,
        fragment: '921',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'De antwoorden op de vragen 5 en 6 en op vraag 8 moeten als ingetrokken worden beschouwd.',
    expected: [
      { numbers: [5, 6], before: null, after: null },
      { numbers: [8], before: null, after: null },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Het antwoord op vraag 8 luidde: “Een spreidingswet voor huisartsen acht ik niet wenselijk. Het staat huisartsen vrij zich te vestigen waar zij willen.” De tweede zin is onvolledig en wordt vervangen door: “Het staat huisartsen in beginsel vrij zich te vestigen waar zij willen.”',
    expected: [
      {
        numbers: [8],
        before: 'Het staat huisartsen vrij zich te vestigen waar zij willen.',
        after: 'Het staat huisartsen in beginsel vrij zich te vestigen waar zij willen.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Bij de beantwoording van vraag 4 is per abuis de datum 31 december 2023 vermeld; dit moet 31 december 2024 zijn.',
    expected: [
      {
        numbers: [4],
        before: 'Gemeenten kunnen hiervoor subsidie aanvragen tot 31 december 2023.',
        after: null,
        fragment: '31 december 2024',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Uw Kamer heeft gevraagd naar de stand van zaken. Het artikel “Huisartsen slaan alarm” heb ik gelezen. Ik zie geen reden om terug te komen op mijn antwoorden van 4 mei.',
    expected: [],
  },
  {
    record: 'doctors',
    letter: 'In het antwoord op vraag 1 is sprake van 34 praktijken. Dit had 43 moeten zijn.',
    expected: [
      {
        numbers: [1],
        before: 'In de regio zijn 34 praktijken op zoek naar een opvolger.',
        after: null,
        fragment: '43',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'De zin “Dat is korter dan in de rest van het land” is niet juist en dient te worden geschrapt.',
    expected: [
      { numbers: [5, 6], before: 'Dat is korter dan in de rest van het land.', after: null },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Van vraag 2 wordt de eerste zin gewijzigd. Deze luidt nu: „Er worden incidenteel patiënten geweigerd door huisartsen.”',
    expected: [
      {
        numbers: [2],
        before: 'Er worden in Nederland geen patiënten geweigerd door huisartsen.',
        after: 'Er worden incidenteel patiënten geweigerd door huisartsen.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Vraag 8 heb ik ontkennend beantwoord. Na overleg met de beroepsgroep kom ik daarop terug: ik ben bereid een spreidingswet te verkennen.',
    expected: [
      {
        numbers: [8],
        before: 'Een spreidingswet voor huisartsen acht ik niet wenselijk.',
        after:
          'Na overleg met de beroepsgroep kom ik daarop terug: ik ben bereid een spreidingswet te verkennen.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Antwoord 3\nDe zinsnede ‘drie aanwijzingen’ moet worden gewijzigd in ‘twee aanwijzingen’.\n\nAntwoord 4\nVoor ‘€ 2,5 miljoen’ leze men ‘€ 25 miljoen’.',
    expected: [
      {
        numbers: [3],
        before: 'Zij heeft in 2021 drie aanwijzingen gegeven aan zorgverzekeraars.',
        after: null,
        fragment: 'twee aanwijzingen',
      },
      {
        numbers: [4],
        before: 'Daarnaast is € 2,5 miljoen beschikbaar gesteld voor praktijkhuisvesting.',
        after: null,
        fragment: '€ 25 miljoen',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Met deze brief herstel ik een omissie. Aan het antwoord op vraag 7 wordt toegevoegd: «De overweg bij Gramsbergen wordt in 2025 opgeheven.»',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'In de memorie van toelichting bij de begroting is abusievelijk vermeld dat de vernieuwing € 48 miljoen kost. Dit moet € 50 miljoen zijn.',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'Gebleken is dat het antwoord op de laatste vraag niet volledig is. De zin ««Alle» overwegen op het traject zijn beveiligd» moet worden gelezen als: «Op één na zijn alle overwegen op het traject beveiligd».',
    expected: [
      {
        numbers: [7],
        before: 'Alle overwegen op het traject zijn beveiligd.',
        after: 'Op één na zijn alle overwegen op het traject beveiligd',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'In het antwoord op vragen 3 en 4 stelde ik dat ik voor het Rijk geen rol zie. Bij nader inzien zie ik die rol wel: het Rijk financiert het baanvak.',
    expected: [
      {
        numbers: [3, 4],
        before: 'Ik zie voor het Rijk geen rol.',
        after: 'Bij nader inzien zie ik die rol wel: het Rijk financiert het baanvak.',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'De passage «De provincie Drenthe is als concessieverlener verantwoordelijk voor de dienstregeling. Ik zie voor het Rijk geen rol.» komt als volgt te luiden: «De provincies Drenthe en Overijssel zijn als concessieverlener verantwoordelijk voor de dienstregeling. Ik zie voor het Rijk geen rol.»',
    expected: [
      {
        numbers: [3, 4],
        before:
          'De provincie Drenthe is als concessieverlener verantwoordelijk voor de dienstregeling.',
        after:
          'De provincies Drenthe en Overijssel zijn als concessieverlener verantwoordelijk voor de dienstregeling.',
      },
    ],
  },
  {
    record: 'trains',
    letter: 'De tweede alinea van het antwoord op vraag 5 vervalt.',
    expected: [
      { numbers: [5], before: 'De werkzaamheden beginnen op 1 maart 2024.', after: null },
      { numbers: [5], before: 'Zij duren tot en met het najaar.', after: null },
      { numbers: [5], before: 'Reizigers worden met bussen vervoerd.', after: null },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Per abuis is in het antwoord op vraag 1 een verkeerd aantal praktijken vermeld. Niet 34 maar 37 praktijken zijn op zoek naar een opvolger.',
    expected: [
      {
        numbers: [1],
        before: 'In de regio zijn 34 praktijken op zoek naar een opvolger.',
        after: 'Niet 34 maar 37 praktijken zijn op zoek naar een opvolger.',
        fragment: '37 praktijken',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'De commissie stelt voor om in het antwoord op vraag 4 ‘850’ te vervangen door ‘921’. Dit voorstel neem ik over.',
    expected: [
      {
        numbers: [4],
        before: 'Het aantal opleidingsplaatsen is verhoogd naar 850.',
        after: null,
        fragment: '921',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Hierbij bericht ik u dat de eerste zin van mijn antwoord op vraag 8 verkeerd kan worden begrepen. Beter is: ‘Een spreidingswet voor huisartsen acht ik op dit moment niet wenselijk.’',
    expected: [
      {
        numbers: [8],
        before: 'Een spreidingswet voor huisartsen acht ik niet wenselijk.',
        after: 'Een spreidingswet voor huisartsen acht ik op dit moment niet wenselijk.',
      },
    ],
  },
  {
    record: 'trains',
    letter: 'Ik kom terug op het antwoord op vraag 6. Het woord «Nee» had daar niet mogen staan.',
    expected: [{ numbers: [6], before: 'Nee.', after: null }],
  },
  {
    record: 'digesters',
    letter:
      'Geachte voorzitter,\n\nBij nalezing van mijn beantwoording van 9 maart is mij een vergissing opgevallen in antwoord 6. Er staat dat 137 miljoen euro is beschikt, dit is 173 miljoen euro.\n\nDe Minister voor Klimaat en Energie',
    expected: [
      {
        numbers: [6],
        before: 'In het kader van de SDE++ is in 2021 een bedrag van 137 miljoen euro beschikt.',
        after: null,
        fragment: '173 miljoen euro',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'Ik maak van de gelegenheid gebruik om mijn antwoord op vraag 3 te preciseren. Waar ik schreef “De NVWA controleert iedere vergister ten minste eenmaal per jaar”, bedoelde ik “De NVWA streeft ernaar iedere vergister ten minste eenmaal per jaar te controleren”.',
    expected: [
      {
        numbers: [3],
        before: 'De NVWA controleert iedere vergister ten minste eenmaal per jaar.',
        after: 'De NVWA streeft ernaar iedere vergister ten minste eenmaal per jaar te controleren',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'De stelling in antwoord 4/5 dat het RIVM geen risico’s ziet voor de volksgezondheid van omwonenden is bij nader inzien niet houdbaar. Het RIVM heeft mij laten weten dat het daar nog onderzoek naar doet.',
    expected: [
      {
        numbers: [4, 5],
        before: "Het RIVM ziet geen risico's voor de volksgezondheid van omwonenden.",
        after: 'Het RIVM heeft mij laten weten dat het daar nog onderzoek naar doet.',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'Graag attendeer ik u op een onjuistheid in de antwoorden op Kamervragen over mestvergisting. Bij vraag 2 is voor Noord-Brabant het getal 29 opgenomen, waar dat 92 had moeten zijn.',
    expected: [
      { numbers: [2], before: 'In Noord-Brabant staan er 29.', after: null, fragment: '92' },
    ],
  },
  {
    record: 'digesters',
    letter:
      'In het overzicht bij het antwoord op vraag 2 is de regel «2020: 113 installaties» foutief; deze moet luiden «2020: 115 installaties».',
    expected: [{ numbers: [2], before: '2020: 113 installaties', after: '2020: 115 installaties' }],
  },
  {
    record: 'digesters',
    letter:
      'De zin «Geen van de aanvragers heeft eerder subsidie ontvangen» kan ik niet langer handhaven. Uit dossieronderzoek door RVO blijkt dat twee aanvragers eerder subsidie ontvingen.',
    expected: [
      {
        numbers: [6],
        before: 'Geen van de aanvragers heeft eerder subsidie ontvangen.',
        after:
          'Uit dossieronderzoek door RVO blijkt dat twee aanvragers eerder subsidie ontvingen.',
      },
    ],
  },
  {
    record: 'digesters',
    letter: 'Mijn antwoord op de zevende vraag beschouw ik als niet gegeven.',
    expected: [{ numbers: [7], before: null, after: null }],
  },
  {
    record: 'digesters',
    letter:
      'De beantwoording van de vragen 4 en 5 vervangt u door:\n\n“Vergisting van mest vermindert de uitstoot van methaan. Over het effect op de volksgezondheid volgt een advies van het RIVM.”\n\nHoogachtend,\n\nDe Minister',
    expected: [
      {
        numbers: [4, 5],
        before: null,
        after:
          'Vergisting van mest vermindert de uitstoot van methaan. Over het effect op de volksgezondheid volgt een advies van het RIVM.',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      '1. In antwoord 1 wordt «64 klachten» «46 klachten».\n2. In antwoord 3 wordt «eenmaal» gewijzigd in «tweemaal».\n3. Antwoord 6, tweede zin, vervalt.',
    expected: [
      {
        numbers: [1],
        before:
          'Bij de omgevingsdiensten zijn in 2020 en 2021 in totaal 64 klachten ontvangen over stank.',
        after: null,
        fragment: '46 klachten',
      },
      {
        numbers: [3],
        before: 'De NVWA controleert iedere vergister ten minste eenmaal per jaar.',
        after: null,
        fragment: 'tweemaal',
      },
      {
        numbers: [6],
        before: 'Geen van de aanvragers heeft eerder subsidie ontvangen.',
        after: null,
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'De brancheorganisatie heeft mij gewezen op een fout in mijn antwoorden. Volgens de brancheorganisatie zijn er 140 mestvergisters en geen 121. Na controle bij RVO blijkt het aantal van 121 te kloppen. Mijn antwoord behoeft dan ook geen correctie.',
    expected: [],
  },
  {
    record: 'digesters',
    letter:
      'Op 2 mei jl. heeft het lid Vestering aanvullende vragen gesteld over mestvergisters. Graag informeer ik u dat de NVWA in 2022 in totaal 131 controles heeft uitgevoerd, en niet alleen bij vergisters maar ook bij mestverwerkers.',
    expected: [],
  },
  {
    record: 'digesters',
    letter:
      'In de voortgangsrapportage die ik u op 3 april zond, staat op pagina 8 abusievelijk dat in Noord-Brabant 29 vergisters staan. Dat moeten er 31 zijn.',
    expected: [],
  },
  {
    record: 'asylum',
    letter:
      'Bij de beantwoording is mij een omissie opgevallen die ik hierbij wil herstellen. In antwoord 2 staat vermeld dat er geen medewerkers gewond zijn geraakt. Inmiddels heeft het COA mij gemeld dat twee medewerkers lichtgewond zijn geraakt.',
    expected: [
      {
        numbers: [2],
        before: 'Er zijn geen medewerkers gewond geraakt.',
        after: 'Inmiddels heeft het COA mij gemeld dat twee medewerkers lichtgewond zijn geraakt.',
      },
    ],
  },
  {
    record: 'asylum',
    letter: 'Het antwoord op vraag 10 kan komen te vervallen.',
    expected: [{ numbers: [9, 10], before: null, after: null }],
  },
  {
    record: 'asylum',
    letter:
      'In mijn brief is een onjuiste datum genoemd. De burgemeester is niet op 14 juni maar op 24 juni door het COA geïnformeerd.',
    expected: [
      {
        numbers: [3],
        before:
          'De burgemeester van Cranendonck is door het COA op 14 juni geïnformeerd over de maatregelen.',
        after: 'De burgemeester is niet op 14 juni maar op 24 juni door het COA geïnformeerd.',
        fragment: '24 juni',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      '‘Deze capaciteit wordt niet overschreden.’ Zo luidde een zin in het antwoord op vraag 4. Die zin geeft de situatie te rooskleurig weer. Juist is: ‘Deze capaciteit wordt in de zomermaanden overschreden.’',
    expected: [
      {
        numbers: [4],
        before: 'Deze capaciteit wordt niet overschreden.',
        after: 'Deze capaciteit wordt in de zomermaanden overschreden.',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Tot mijn spijt heb ik de Kamer niet juist geïnformeerd over de duur van plaatsing in de handhavings- en toezichtlocatie. Die duur is maximaal twintig weken en niet dertien weken.',
    expected: [
      {
        numbers: [8],
        before: 'Plaatsing duurt ten hoogste dertien weken.',
        after: 'Die duur is maximaal twintig weken en niet dertien weken.',
        fragment: 'twintig weken',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'De vraagstellers menen dat mijn antwoord op vraag 8 onjuist is, omdat ‘Overlastgevers worden overgeplaatst naar de handhavings- en toezichtlocatie in Hoogeveen’ niet met de praktijk strookt. Die lezing deel ik niet. Ik blijf bij wat ik heb geantwoord.',
    expected: [],
  },
  {
    record: 'asylum',
    letter:
      'Ministerie van Justitie en Veiligheid\n\n> Retouradres Postbus 20301 2500 EH Den Haag\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 12 september 2022\nOnderwerp Herziene beantwoording vraag 4\n\nGeachte Voorzitter,\n\nIn de laatste zin van het antwoord op bovengenoemde vraag is 1.000 plaatsen vermeld. Dit dient 1.200 plaatsen te zijn.\n\nIk vertrouw erop u hiermee voldoende te hebben geïnformeerd.',
    expected: [
      {
        numbers: [4],
        before: 'In de bestuursovereenkomst is een afbouw tot 1.000 plaatsen vastgelegd.',
        after: null,
        fragment: '1.200 plaatsen',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Ik hecht eraan een feitelijke onjuistheid recht te zetten. In reactie op vraag 3 liet ik weten dat ook omwonenden een brief hebben ontvangen. Dit blijkt niet het geval te zijn geweest.',
    expected: [{ numbers: [3], before: 'Ook omwonenden hebben een brief ontvangen.', after: null }],
  },
  {
    record: 'asylum',
    letter:
      'Antwoord vraag 8: de tekst ‘ten hoogste dertien weken’ dient vervangen te worden door de tekst ‘in beginsel dertien weken’.',
    expected: [
      {
        numbers: [8],
        before: 'Plaatsing duurt ten hoogste dertien weken.',
        after: null,
        fragment: 'in beginsel dertien weken',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Op één punt moet ik mijn beantwoording corrigeren. Ik meldde u dat in 47 gevallen aangifte is gedaan; dat aantal is 74.',
    expected: [
      { numbers: [2], before: 'In 47 gevallen is aangifte gedaan.', after: null, fragment: '74' },
    ],
  },
  {
    record: 'asylum',
    letter:
      'In uw brief van 1 september vraagt u mij om een toelichting op het antwoord op vraag 2. Het cijfer van 312 incidenten betreft alle registraties, ook die zonder letsel. Het is dus niet zo dat het om 312 geweldsincidenten gaat, maar om 312 meldingen.',
    expected: [],
  },
  {
    record: 'asylum',
    letter:
      'Ten aanzien van vraag 8 merk ik op dat de tweede zin, over de strengere regels, ongelukkig is geformuleerd. U gelieve hiervoor te lezen:\n\nDaar geldt een strenger regime, met een gebiedsgebod en beperkte bewegingsvrijheid.',
    expected: [
      {
        numbers: [8],
        before: 'Daar gelden strengere regels.',
        after:
          'Daar geldt een strenger regime, met een gebiedsgebod en beperkte bewegingsvrijheid.',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Het woord "niet" is in de tweede zin van het antwoord op vraag 4 ten onrechte opgenomen. De zin moet zijn: "Deze capaciteit wordt overschreden."',
    expected: [
      {
        numbers: [4],
        before: 'Deze capaciteit wordt niet overschreden.',
        after: 'Deze capaciteit wordt overschreden.',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Hierbij rectificeer ik twee antwoorden:\n• vraag 2: «312 incidenten» wordt «321 incidenten»;\n• vraag 3: «14 juni» wordt «15 juni».',
    expected: [
      {
        numbers: [2],
        before: 'Het COA registreerde in de eerste helft van 2022 in Budel 312 incidenten.',
        after: null,
        fragment: '321 incidenten',
      },
      {
        numbers: [3],
        before:
          'De burgemeester van Cranendonck is door het COA op 14 juni geïnformeerd over de maatregelen.',
        after: null,
        fragment: '15 juni',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'Mede naar aanleiding van het debat van gisteren stuur ik u een verbeterde passage. De tekst “Bij overtredingen wordt een boete opgelegd” (antwoord 3) wordt: “Bij overtredingen kan een boete worden opgelegd”.',
    expected: [
      {
        numbers: [3],
        before: 'Bij overtredingen wordt een boete opgelegd.',
        after: 'Bij overtredingen kan een boete worden opgelegd',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'Gelet op het bovenstaande trek ik de toezegging in antwoord 3 in dat monsters van het digestaat worden genomen.',
    expected: [
      {
        numbers: [3],
        before: 'Daarbij worden ook monsters van het digestaat genomen.',
        after: null,
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'Vergisting van mest vermindert de uitstoot van methaan met 30 tot 50 procent, en niet met 40 tot 60 procent zoals ik u in antwoord op vraag 4 en 5 meldde.',
    expected: [
      {
        numbers: [4, 5],
        before: 'Vergisting van mest vermindert de uitstoot van methaan met 40 tot 60 procent.',
        after:
          'Vergisting van mest vermindert de uitstoot van methaan met 30 tot 50 procent, en niet met 40 tot 60 procent zoals ik u in antwoord op vraag 4 en 5 meldde.',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      "Geachte voorzitter,\n\nHierbij bied ik u de antwoorden aan op de vragen van de leden Bromet en Boswijk over mestvergisters. De beantwoording heeft langer geduurd dan gebruikelijk, omdat afstemming met provincies nodig was. Het RIVM ziet geen risico's voor de volksgezondheid.\n\nHoogachtend",
    expected: [],
  },
  {
    record: 'water',
    letter:
      'Geachte voorzitter,\n\nIn mijn antwoorden van 3 maart jl. op vragen van het lid Bosma is een storende fout terechtgekomen. Waar in het antwoord op vraag 2 wordt gesproken van 12 microgram per liter, dient 21 microgram per liter te worden gelezen.\n\nDe Minister van I&W',
    expected: [
      {
        numbers: [2],
        before:
          'In het drinkwater is lood aangetroffen in een concentratie van 12 microgram per liter.',
        after: null,
        fragment: '21 microgram per liter',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Anders dan vermeld in antwoord 3 ben ik niet op 4 februari 2021, maar reeds op 14 januari 2021 door de ILT op de hoogte gesteld.',
    expected: [
      {
        numbers: [3],
        before: 'Ik ben op 4 februari 2021 door de ILT op de hoogte gesteld.',
        after:
          'Anders dan vermeld in antwoord 3 ben ik niet op 4 februari 2021, maar reeds op 14 januari 2021 door de ILT op de hoogte gesteld.',
        fragment: '14 januari 2021',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'De zin in het antwoord op vragen 4 en 5 over de kosten van vervanging was te categorisch. Die had moeten luiden: «De kosten van vervanging komen in de regel voor rekening van de eigenaar.»',
    expected: [
      {
        numbers: [4, 5],
        before: 'De kosten van vervanging komen volledig voor rekening van de eigenaar.',
        after: 'De kosten van vervanging komen in de regel voor rekening van de eigenaar.',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Ik heb uw Kamer toegezegd dat er een landelijk onderzoek komt naar loden leidingen (antwoord op vraag 6). Na overleg met de sector zie ik van dat onderzoek af.',
    expected: [
      {
        numbers: [6],
        before: 'Er komt een landelijk onderzoek naar loden leidingen.',
        after: 'Na overleg met de sector zie ik van dat onderzoek af.',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Voor alle duidelijkheid: "Verhuurders mogen deze kosten niet doorberekenen aan huurders" klopt niet helemaal. Beter ware geweest: "Verhuurders mogen deze kosten in beginsel niet doorberekenen aan huurders".',
    expected: [
      {
        numbers: [4, 5],
        before: 'Verhuurders mogen deze kosten niet doorberekenen aan huurders.',
        after: 'Verhuurders mogen deze kosten in beginsel niet doorberekenen aan huurders',
      },
    ],
  },
  {
    record: 'water',
    letter: 'Bij dezen herroep ik mijn antwoord op vraag 7.',
    expected: [{ numbers: [7], before: null, after: null }],
  },
  {
    record: 'water',
    letter: 'Vraag 6 – tweede zin: “najaar van 2022” moet zijn “voorjaar van 2023”.',
    expected: [
      {
        numbers: [6],
        before: 'Het onderzoek wordt uitgevoerd door het RIVM en is in het najaar van 2022 gereed.',
        after: null,
        fragment: 'voorjaar van 2023',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'In het antwoord op vraag 7 is per ongeluk een verkeerd aantal scholen vermeld. Het gaat om vijf scholen.',
    expected: [
      {
        numbers: [7],
        before: 'Op drie scholen en één kinderdagverblijf zijn verhoogde waarden gemeten.',
        after: 'Het gaat om vijf scholen.',
        fragment: 'vijf',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'De GGD heeft mij laten weten dat niet de ouders van alle leerlingen een brief hebben ontvangen, zoals ik in antwoord op de zevende vraag meldde, maar alleen de ouders van leerlingen tot zeven jaar.',
    expected: [
      {
        numbers: [7],
        before: 'De GGD heeft de ouders van alle leerlingen een brief gestuurd.',
        after:
          'De GGD heeft mij laten weten dat niet de ouders van alle leerlingen een brief hebben ontvangen, zoals ik in antwoord op de zevende vraag meldde, maar alleen de ouders van leerlingen tot zeven jaar.',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Het lid Teunissen heeft mij verzocht het antwoord op vraag 3 te rectificeren. Zij stelt dat ‘Voor die datum waren er bij mijn ministerie geen signalen bekend’ niet juist kan zijn. Ik heb dit laten nagaan. Er is niet gebleken van eerdere signalen.',
    expected: [],
  },
  {
    record: 'water',
    letter:
      'Hierbij informeer ik u over de voortgang. Het onderzoek, genoemd in het antwoord op vraag 6, is inmiddels gestart. Het RIVM verwacht 400 woningen te bemonsteren.',
    expected: [],
  },
  {
    record: 'water',
    letter:
      'In de bijlage bij mijn brief van 12 mei over bodemdaling staat een typefout: 83 woningen moet 38 woningen zijn.',
    expected: [],
  },
  {
    record: 'water',
    letter:
      'De slotzin van antwoord 6 dient te vervallen; de uitkomsten worden gepubliceerd op de website van het RIVM.',
    expected: [{ numbers: [6], before: 'De uitkomsten deel ik met uw Kamer.', after: null }],
  },
  {
    record: 'court',
    letter:
      'Aan het slot van mijn antwoord op vraag 6 stelde ik dat geen enkele inwoner van Twente verder hoeft te reizen dan 40 kilometer. Dat moet 45 kilometer zijn.',
    expected: [
      {
        numbers: [6],
        before: 'Geen enkele inwoner van Twente hoeft verder te reizen dan 40 kilometer.',
        after: null,
        fragment: '45 kilometer',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Mijn ambtsvoorganger heeft op vraag 5 geantwoord: «Ik garandeer dat de locatie Almelo tot 2030 open blijft.» Die garantie kan ik niet gestand doen. In plaats daarvan geldt: «De Raad voor de rechtspraak heeft het streven de locatie Almelo tot 2030 open te houden.»',
    expected: [
      {
        numbers: [5, 7],
        before: 'Ik garandeer dat de locatie Almelo tot 2030 open blijft.',
        after:
          'De Raad voor de rechtspraak heeft het streven de locatie Almelo tot 2030 open te houden.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'In de opsomming bij antwoord 3 staat bij Enschede 60 medewerkers; dat moet 65 medewerkers zijn.',
    expected: [
      {
        numbers: [3],
        before: '- Enschede: 60 medewerkers',
        after: null,
        fragment: '65 medewerkers',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Gaarne breng ik de volgende verbeteringen aan in de beantwoording:\n\na. vraag 1, eerste zin: in plaats van “niet gesloten” te lezen “voorlopig niet gesloten”;\nb. vraag 2: “negen maanden” te vervangen door “elf maanden”;\nc. vraag 4: de tweede zin te schrappen.',
    expected: [
      {
        numbers: [1],
        before: 'De zittingslocatie Almelo wordt niet gesloten.',
        after: null,
        fragment: 'voorlopig niet gesloten',
      },
      {
        numbers: [2],
        before: 'De doorlooptijd van een strafzaak bedroeg gemiddeld negen maanden.',
        after: null,
        fragment: 'elf maanden',
      },
      {
        numbers: [4],
        before: 'De orde heeft zich positief uitgelaten over de plannen.',
        after: null,
      },
    ],
  },
  {
    record: 'court',
    letter:
      'De lokale orde van advocaten heeft mij erop geattendeerd dat mijn weergave in antwoord 4, ‘De orde heeft zich positief uitgelaten over de plannen’, geen recht doet aan haar standpunt. Ik vervang deze zin door: ‘De orde heeft kennisgenomen van de plannen en haar zorgen geuit.’',
    expected: [
      {
        numbers: [4],
        before: 'De orde heeft zich positief uitgelaten over de plannen.',
        after: 'De orde heeft kennisgenomen van de plannen en haar zorgen geuit.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Graag zet ik iets recht. Ik schreef u dat in Almelo ruim 21.000 zaken zijn behandeld. Het waren er 12.000.',
    expected: [
      {
        numbers: [2],
        before: 'In Almelo werden in 2018 ruim 21.000 zaken behandeld, waarvan 6.300 kantonzaken.',
        after: 'Het waren er 12.000.',
        fragment: '12.000',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'De beantwoording van vraag 1 moet zo worden verstaan dat de zittingslocatie Almelo tot 2025 niet wordt gesloten. De eerste zin van het antwoord komt daarom te luiden: De zittingslocatie Almelo wordt tot 2025 niet gesloten.',
    expected: [
      {
        numbers: [1],
        before: 'De zittingslocatie Almelo wordt niet gesloten.',
        after: 'De zittingslocatie Almelo wordt tot 2025 niet gesloten.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Vraag 6\n\nDe eerste zin van het eerder gegeven antwoord (“De reisafstand voor rechtzoekenden blijft gelijk.”) is niet correct gebleken en komt hiermee te vervallen.',
    expected: [
      { numbers: [6], before: 'De reisafstand voor rechtzoekenden blijft gelijk.', after: null },
    ],
  },
  {
    record: 'court',
    letter:
      'Hierbij doe ik u een herziene beantwoording toekomen van de vragen 5 en 7. Deze treedt in de plaats van het eerder gegeven antwoord.\n\nOver de locaties Almelo en Enschede is nog geen besluit genomen.\n\nDe Minister voor Rechtsbescherming',
    expected: [
      {
        numbers: [5, 7],
        before: null,
        after: 'Over de locaties Almelo en Enschede is nog geen besluit genomen.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Tijdens het vragenuur van dinsdag heb ik gesproken over 6.300 kantonzaken. Dat moesten er 3.600 zijn. Mijn excuses daarvoor.',
    expected: [],
  },
  {
    record: 'court',
    letter:
      'De leden Van Nispen en Van Dam vroegen of mijn antwoord op vraag 2 nog actueel is. Dat is het geval. De cijfers over 2019 zijn: 19.500 zaken, waarvan 6.100 kantonzaken.',
    expected: [],
  },
  {
    record: 'court',
    letter:
      'Het aantal medewerkers in Almelo is niet 210 (antwoord 3), maar 201. Het totaal komt daarmee op 601 in plaats van 610.',
    expected: [
      {
        numbers: [3],
        before: '- Almelo: 210 medewerkers',
        after: 'Het aantal medewerkers in Almelo is niet 210 (antwoord 3), maar 201.',
        fragment: '201',
      },
      {
        numbers: [3],
        before: 'Bij de rechtbank Overijssel werken 610 medewerkers.',
        after: 'Het totaal komt daarmee op 601 in plaats van 610.',
        fragment: '601',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Geachte voorzitter,\n\nOp verzoek van uw Kamer heb ik mijn antwoorden van 5 mei over het baanvak Zwolle–Emmen nogmaals laten toetsen. De in het antwoord op vraag 5 genoemde kosten van € 48 miljoen zijn door ProRail bevestigd. Er is geen reden dit bedrag bij te stellen.',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'In de Volkskrant van 3 juni is ten onrechte gemeld dat «er geen overleg is gevoerd met de vervoerder». De krant heeft dit inmiddels gerectificeerd.',
    expected: [],
  },
  {
    record: 'doctors',
    letter:
      'In het antwoord op vraag 2 van de leden Hijink en Marijnissen over apotheken (Aanhangsel 2311) staat abusievelijk: «De apotheek is zeven dagen per week geopend.» Dit moet zijn: «De apotheek is zes dagen per week geopend.»',
    expected: [],
  },
  {
    record: 'doctors',
    letter:
      'Naar aanleiding van het verzoek om een nadere toelichting op vraag 4 merk ik het volgende op. De € 2,5 miljoen is bedoeld voor huisvesting. Daarnaast is € 1 miljoen beschikbaar voor werving.',
    expected: [],
  },
  {
    record: 'digesters',
    letter:
      'De leden van de PvdD-fractie stellen dat het aantal van 64 klachten onjuist is en dat dit 460 moet zijn. Navraag bij de omgevingsdiensten leert dat het aantal van 64 juist is.',
    expected: [],
  },
  {
    record: 'digesters',
    letter:
      'Graag vul ik mijn antwoord op vraag 6 als volgt aan: “In 2022 is een bedrag van 95 miljoen euro beschikt.”',
    expected: [],
  },
  {
    record: 'asylum',
    letter:
      'In het verslag van het algemeen overleg van 3 maart staat dat ik heb gezegd dat Budel 1.500 plaatsen telt. Ik heb echter gezegd 1.000 plaatsen. Ik verzoek u het verslag te corrigeren.',
    expected: [],
  },
  {
    record: 'asylum',
    letter:
      'Bijgaand ontvangt u de antwoorden op de vragen van het lid Podt. De beantwoording is niet binnen de gebruikelijke termijn verzonden, waarvoor mijn excuses.',
    expected: [],
  },
  {
    record: 'water',
    letter:
      'U vraagt mij of ik nog achter de zin “De kosten van vervanging komen volledig voor rekening van de eigenaar” sta. Dat doe ik.',
    expected: [],
  },
  {
    record: 'water',
    letter:
      'De uitkomsten van het onderzoek zijn op 1 november gepubliceerd. In 12 van de 400 woningen zijn loden leidingen gevonden. Dat is minder dan verwacht: niet 10 maar 3 procent.',
    expected: [],
  },
  {
    record: 'court',
    letter:
      'In mijn brief van 2 april (Kamerstuk 29279, nr. 501) is een onjuist aantal genoemd. Daar staat dat bij de rechtspraak 9.600 mensen werken. Dat moet 10.600 zijn.',
    expected: [],
  },
  {
    record: 'court',
    letter:
      'Het rapport “Rechtspraak in de regio” vermeldt dat de reisafstand toeneemt. Dat is onjuist, zoals ik in het antwoord op vraag 6 heb uiteengezet: de reisafstand voor rechtzoekenden blijft gelijk.',
    expected: [],
  },
  {
    record: 'trains',
    letter:
      'Ten aanzien van mijn antwoord op de vierde vraag bericht ik u dat de daarin opgenomen mededeling dat er geen overleg met de vervoerder is gevoerd, niet juist is gebleken. Het overleg heeft plaatsgevonden op 8 januari.',
    expected: [
      {
        numbers: [3, 4],
        before: 'Er is geen overleg gevoerd met de vervoerder.',
        after: 'Het overleg heeft plaatsgevonden op 8 januari.',
      },
    ],
  },
  {
    record: 'trains',
    letter:
      'Op pagina 3 van de antwoorden dient «Zwolle–Emmen» te worden vervangen door «Zwolle–Coevorden».',
    expected: [
      {
        numbers: [2],
        before: 'In 2022 reden 1.240 treinen op het traject Zwolle–Emmen te laat.',
        after: null,
        fragment: 'Zwolle–Coevorden',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Ik wil graag de volgende passage uit mijn brief corrigeren:\n\n"De wachttijd bij de huisartsenpost bedraagt gemiddeld 22 minuten. Dat is korter dan in de rest van het land."\n\nDe gecorrigeerde passage luidt:\n\n"De wachttijd bij de huisartsenpost bedraagt gemiddeld 32 minuten. Dat is langer dan in de rest van het land."',
    expected: [
      {
        numbers: [5, 6],
        before: 'De wachttijd bij de huisartsenpost bedraagt gemiddeld 22 minuten.',
        after: 'De wachttijd bij de huisartsenpost bedraagt gemiddeld 32 minuten.',
      },
      {
        numbers: [5, 6],
        before: 'Dat is korter dan in de rest van het land.',
        after: 'Dat is langer dan in de rest van het land.',
      },
    ],
  },
  {
    record: 'doctors',
    letter:
      'Antwoord 8 moet als volgt worden gelezen. “Een spreidingswet voor huisartsen acht ik vooralsnog niet wenselijk. Het staat huisartsen vrij zich te vestigen waar zij willen.”',
    expected: [
      {
        numbers: [8],
        before: null,
        after:
          'Een spreidingswet voor huisartsen acht ik vooralsnog niet wenselijk. Het staat huisartsen vrij zich te vestigen waar zij willen.',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'In de tweede zin van het antwoord op vraag 1 is het jaar 2020 vermeld, dit had 2019 moeten zijn.',
    expected: [
      {
        numbers: [1],
        before:
          'Bij de omgevingsdiensten zijn in 2020 en 2021 in totaal 64 klachten ontvangen over stank.',
        after: null,
        fragment: '2019',
      },
    ],
  },
  {
    record: 'digesters',
    letter:
      'De bevoegdheid ligt niet bij provincies en gemeenten, zoals in antwoord 7 vermeld, maar uitsluitend bij provincies.',
    expected: [
      {
        numbers: [7],
        before: 'De bevoegdheid ligt bij provincies en gemeenten.',
        after:
          'De bevoegdheid ligt niet bij provincies en gemeenten, zoals in antwoord 7 vermeld, maar uitsluitend bij provincies.',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'Ik ben erop gewezen dat het antwoord op vraag 2 een onnauwkeurigheid bevat. Het COA registreerde niet 312 incidenten, maar 312 meldingen, waarvan 280 als incident zijn aangemerkt.',
    expected: [
      {
        numbers: [2],
        before: 'Het COA registreerde in de eerste helft van 2022 in Budel 312 incidenten.',
        after:
          'Het COA registreerde niet 312 incidenten, maar 312 meldingen, waarvan 280 als incident zijn aangemerkt.',
      },
    ],
  },
  {
    record: 'asylum',
    letter:
      'De laatste volzin van antwoord 4 lees men als volgt: ‘In de bestuursovereenkomst is een streven naar afbouw tot 1.000 plaatsen vastgelegd.’',
    expected: [
      {
        numbers: [4],
        before: 'In de bestuursovereenkomst is een afbouw tot 1.000 plaatsen vastgelegd.',
        after:
          'In de bestuursovereenkomst is een streven naar afbouw tot 1.000 plaatsen vastgelegd.',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Errata bij de antwoorden op Kamervragen over drinkwater op Texel\n\nVraag 2: 83 woningen → 85 woningen\nVraag 3: 4 februari 2021 → 4 januari 2021',
    expected: [
      {
        numbers: [2],
        before:
          'Het drinkwaterbedrijf PWN heeft de bewoners van 83 woningen hierover geïnformeerd.',
        after: null,
        fragment: '85 woningen',
      },
      {
        numbers: [3],
        before: 'Ik ben op 4 februari 2021 door de ILT op de hoogte gesteld.',
        after: null,
        fragment: '4 januari 2021',
      },
    ],
  },
  {
    record: 'water',
    letter:
      'Mijn antwoord dat er vóór 4 februari 2021 geen signalen bij mijn ministerie bekend waren, blijkt niet vol te houden. In november 2020 is bij het Klantcontactcentrum een melding binnengekomen.',
    expected: [
      {
        numbers: [3],
        before: 'Voor die datum waren er bij mijn ministerie geen signalen bekend.',
        after: 'In november 2020 is bij het Klantcontactcentrum een melding binnengekomen.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'In het antwoord op vraag 4 is het woord “uitvoerig” abusievelijk toegevoegd. Dit woord dient te vervallen.',
    expected: [
      {
        numbers: [4],
        before: 'Met de lokale orde van advocaten is uitvoerig gesproken over de gevolgen.',
        after: null,
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Met betrekking tot de doorlooptijd van strafzaken is in mijn antwoorden negen maanden genoemd. Het juiste aantal is elf.',
    expected: [
      {
        numbers: [2],
        before: 'De doorlooptijd van een strafzaak bedroeg gemiddeld negen maanden.',
        after: null,
        fragment: 'elf',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'De antwoorden op de vragen 1 en 6 worden ingetrokken en vervangen door het volgende antwoord:\n\n“De besluitvorming over de locatie Almelo is nog niet afgerond.”',
    expected: [
      {
        numbers: [1],
        before: null,
        after: 'De besluitvorming over de locatie Almelo is nog niet afgerond.',
      },
      {
        numbers: [6],
        before: null,
        after: 'De besluitvorming over de locatie Almelo is nog niet afgerond.',
      },
    ],
  },
  {
    record: 'court',
    letter:
      'Op vraag 7 antwoordde ik dat over Enschede nog geen besluit is genomen. Dat antwoord is achterhaald: de Raad heeft op 1 juni besloten Enschede te sluiten.',
    expected: [
      {
        numbers: [5, 7],
        before: 'Over Enschede is nog geen besluit genomen.',
        after: 'Dat antwoord is achterhaald: de Raad heeft op 1 juni besloten Enschede te sluiten.',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Op 9 juli zijn de antwoorden op bovengenoemde vragen aan uw Kamer gezonden. Helaas is in het antwoord op vraag 2 een onjuist percentage opgenomen. Het percentage van 18 moet worden vervangen door 28.',
    expected: [
      {
        numbers: [2],
        before: 'Daarvan voldoet naar schatting 18 procent niet aan de eisen.',
        after: null,
        fragment: '28',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'De toezegging in het antwoord op vraag 7, inhoudende dat ik de norm wettelijk zal vastleggen, kan ik niet nakomen. Ik ben voornemens de norm op te nemen in een handreiking.',
    expected: [
      {
        numbers: [7],
        before: 'Ja, ik zal de norm van twee uur per week wettelijk vastleggen.',
        after: 'Ik ben voornemens de norm op te nemen in een handreiking.',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'In de antwoorden op de vragen 4 tot en met 6 is de naam van de voorzitter verkeerd gespeld. ‘De heer Van den Berg’ moet zijn ‘mevrouw Van den Burg’.',
    expected: [
      {
        numbers: [4, 5, 6],
        before: 'Ik stel een taskforce in onder leiding van de heer Van den Berg.',
        after: null,
        fragment: 'mevrouw Van den Burg',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Wat betreft vraag 3: "Alle scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week" behoort te luiden: "De meeste scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week".',
    expected: [
      {
        numbers: [3],
        before:
          'Alle scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week.',
        after:
          'De meeste scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Ik verzoek u het antwoord op de laatste vraag als volgt te wijzigen: de eerste zin vervalt.',
    expected: [
      {
        numbers: [7],
        before: 'Ja, ik zal de norm van twee uur per week wettelijk vastleggen.',
        after: null,
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Mijn ministerie heeft u per abuis een conceptversie van het antwoord op vraag 3 toegezonden. De definitieve tekst luidt:\n\nNiet alle scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week. De inspectie houdt daar geen toezicht op.',
    expected: [
      {
        numbers: [3],
        before: null,
        after:
          'Niet alle scholen in het basisonderwijs geven ten minste twee uur bewegingsonderwijs per week. De inspectie houdt daar geen toezicht op.',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'In het antwoord op vraag 4 meldde ik dat de taskforce voor de zomer van 2020 rapporteert. Dat zal niet lukken. De taskforce rapporteert eind 2020.',
    expected: [
      {
        numbers: [4, 5, 6],
        before: 'De taskforce rapporteert voor de zomer van 2020.',
        after: 'De taskforce rapporteert eind 2020.',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Voor de uitvoering is geen 30 maar 13 miljoen euro gereserveerd. Ik bied u mijn verontschuldigingen aan voor deze fout in antwoord 5.',
    expected: [
      {
        numbers: [4, 5, 6],
        before: 'Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van VWS.',
        after: 'Voor de uitvoering is geen 30 maar 13 miljoen euro gereserveerd.',
        fragment: '13 miljoen euro',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'De gemeente Rotterdam heeft aangegeven dat de zin ‘Gemeenten zijn verantwoordelijk voor het onderhoud’ onvolledig is. Dat is terecht. De zin moet luiden: ‘Gemeenten en schoolbesturen zijn samen verantwoordelijk voor het onderhoud.’',
    expected: [
      {
        numbers: [2],
        before: 'Gemeenten zijn verantwoordelijk voor het onderhoud.',
        after: 'Gemeenten en schoolbesturen zijn samen verantwoordelijk voor het onderhoud.',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'U ontvangt hierbij het advies van de taskforce. In mijn antwoord op vraag 4 kondigde ik deze taskforce aan. De voorzitter heeft het advies op 1 juni aan mij overhandigd. Het advies telt 12 aanbevelingen en niet, zoals in de pers werd gemeld, 21.',
    expected: [],
  },
  {
    record: 'sports',
    letter:
      'Het lid Heerema vroeg in het debat om het antwoord op vraag 2 te herzien, omdat het aantal van 5.200 gymzalen verouderd zou zijn. Het Mulier Instituut heeft het aantal bevestigd.',
    expected: [],
  },
  {
    record: 'sports',
    letter: 'In antwoord op vraag 3 staat ‘2016’. Dat moet ‘2017’ zijn.',
    expected: [
      {
        numbers: [3],
        before: 'Uit het peilingsonderzoek van 2016 blijkt dat leerlingen goed presteren.',
        after: null,
        fragment: '2017',
      },
    ],
  },
  {
    record: 'sports',
    letter:
      'Hierbij wijzig ik de beantwoording van vraag 2 in die zin, dat na de tweede zin wordt ingevoegd: ‘Het betreft vooral zalen van voor 1980.’',
    expected: [],
  },
  {
    record: 'sports',
    letter: 'Ik neem afstand van mijn antwoord op vraag 7 en trek dit in.',
    expected: [{ numbers: [7], before: null, after: null }],
  },
  {
    record: 'sports',
    letter:
      'Abusievelijk is bij de beantwoording van de vragen 4, 5 en 6 vermeld: „Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van VWS.” Dit bedrag staat op de begroting van OCW. De juiste zin luidt dan ook: „Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van OCW.”',
    expected: [
      {
        numbers: [4, 5, 6],
        before: 'Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van VWS.',
        after: 'Voor de uitvoering is 30 miljoen euro gereserveerd op de begroting van OCW.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Geachte voorzitter,\n\nIn mijn brief van 2 maart 2023 heb ik de vragen van het lid Van Campen (VVD) over wolven beantwoord. In het antwoord op vraag 7 staat: «In alle provincies is subsidie beschikbaar voor wolfwerende rasters.» Dat is te algemeen geformuleerd. De zin moet als volgt worden gelezen: «In acht provincies is subsidie beschikbaar voor wolfwerende rasters.»\n\nDe Minister voor Natuur en Stikstof',
    expected: [
      {
        numbers: [7],
        before: 'In alle provincies is subsidie beschikbaar voor wolfwerende rasters.',
        after: 'In acht provincies is subsidie beschikbaar voor wolfwerende rasters.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'BIJ12 heeft mij gemeld dat de cijfers over schade niet kloppen. Het aantal gevallen waarin in 2022 een tegemoetkoming is verleend, is niet 621 maar 612. Het totaalbedrag moet zijn € 298.000.',
    expected: [
      {
        numbers: [3],
        before: 'BIJ12 heeft in 2022 in 621 gevallen een tegemoetkoming verleend.',
        after:
          'Het aantal gevallen waarin in 2022 een tegemoetkoming is verleend, is niet 621 maar 612.',
        fragment: '612',
      },
      {
        numbers: [3],
        before: 'Het totaalbedrag was € 312.000.',
        after: null,
        fragment: '€ 298.000',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Betreft: rectificatie beantwoording Kamervragen wolf\n\n- Antwoord op vraag 2: de laatste zin vervalt.\n- Antwoord op vraag 6: ‘8 november 2022’ wordt vervangen door ‘18 november 2022’.\n- Antwoord op vraag 3, tweede alinea: ‘volledig’ vervalt.',
    expected: [
      { numbers: [2], before: 'Het aantal stijgt jaarlijks met circa een derde.', after: null },
      {
        numbers: [6],
        before: 'Het laatste overleg vond plaats op 8 november 2022.',
        after: null,
        fragment: '18 november 2022',
      },
      {
        numbers: [3],
        before: 'De provincies nemen deze kosten volledig voor hun rekening.',
        after: null,
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Op de achtste vraag heb ik geantwoord dat ik geen aanleiding zie om de beschermde status te heroverwegen. Bij nader inzien ben ik bereid dit in Europees verband te bespreken.',
    expected: [
      {
        numbers: [8],
        before: 'Nee, daartoe zie ik geen aanleiding.',
        after: 'Bij nader inzien ben ik bereid dit in Europees verband te bespreken.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Naar aanleiding van vragen van uw Kamer heb ik het antwoord op vraag 4 en 5 laten toetsen door de landsadvocaat. De conclusie is dat het verjagen van wolven onder voorwaarden is toegestaan. Het antwoord moet daarom als volgt luiden:\n\nHet verjagen van wolven is onder voorwaarden toegestaan. Voor het gebruik van een paintballgeweer is een ontheffing nodig.\n\nDe Minister voor Natuur en Stikstof',
    expected: [
      {
        numbers: [4, 5],
        before: null,
        after:
          'Het verjagen van wolven is onder voorwaarden toegestaan. Voor het gebruik van een paintballgeweer is een ontheffing nodig.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Het lid Graus heeft de zin «Het verjagen van wolven is verboden» onjuist genoemd en voorgesteld deze te vervangen door «Het verjagen van wolven is toegestaan». Ik heb dit voorgelegd aan de provincies. Zij bevestigen dat verjagen niet is toegestaan. Ik zie daarom geen reden mijn antwoord aan te passen.',
    expected: [],
  },
  {
    record: 'wolves',
    letter:
      'In mijn antwoord op de derde vraag heb ik aangegeven dat de provincies de kosten volledig voor hun rekening nemen. Dit is niet volledig: een deel van de kosten wordt gedragen door het Rijk.',
    expected: [
      {
        numbers: [3],
        before: 'De provincies nemen deze kosten volledig voor hun rekening.',
        after: 'Dit is niet volledig: een deel van de kosten wordt gedragen door het Rijk.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Ik wijs u op een verschrijving. Waar in het antwoord op vraag 2 “vijf roedels” staat, moet “zeven roedels” worden gelezen.',
    expected: [
      {
        numbers: [2],
        before: 'Op de Veluwe leven vijf roedels.',
        after: null,
        fragment: 'zeven roedels',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'Ter aanvulling op mijn antwoord op vraag 6 deel ik u mee dat op 3 april 2023 opnieuw overleg heeft plaatsgevonden met de deelstaat Nedersaksen. Daarbij is afgesproken gegevens uit te wisselen.',
    expected: [],
  },
  {
    record: 'wolves',
    letter:
      'In het commissiedebat Natuur van 9 maart heb ik gezegd dat er in Nederland 50 wolven leven. Dat getal is onjuist; het moet 70 zijn.',
    expected: [],
  },
  {
    record: 'wolves',
    letter:
      'Uw Kamer ontving van mij een antwoord op vraag 5 over het paintballgeweer. Anders dan daar gemeld, heeft de provincie Gelderland op 1 februari wel een ontheffing verleend.',
    expected: [
      {
        numbers: [4, 5],
        before: 'Voor het gebruik van een paintballgeweer is geen ontheffing verleend.',
        after:
          'Anders dan daar gemeld, heeft de provincie Gelderland op 1 februari wel een ontheffing verleend.',
      },
    ],
  },
  {
    record: 'wolves',
    letter:
      'De aanvraagprocedure voor rasters duurt geen zes maar twaalf weken. Ik verontschuldig mij voor deze fout in mijn beantwoording.',
    expected: [
      {
        numbers: [7],
        before: 'De aanvraagprocedure duurt zes weken.',
        after: 'De aanvraagprocedure voor rasters duurt geen zes maar twaalf weken.',
        fragment: 'twaalf weken',
      },
    ],
  },
  {
    record: 'wolves',
    letter: 'Hierbij trek ik de eerste zin van het antwoord op vraag 6 terug.',
    expected: [
      { numbers: [6], before: 'Met de Duitse deelstaten is geregeld overleg.', after: null },
    ],
  },
  {
    record: 'wolves',
    letter:
      'De beantwoording van vraag 8 dient als niet verzonden te worden beschouwd. U ontvangt vóór het zomerreces een nieuw antwoord.',
    expected: [{ numbers: [8], before: null, after: null }],
  },
];
