import type { Reason } from '../../../core/model.ts';
import {
  headingOf,
  type ReasonWords,
  sentenceOf,
  type Wording,
  type Wordings,
} from '../reasons.ts';

function words(heading: string, sentence: string): Wording {
  return { heading, sentence };
}

function only(heading: string, sentence: string): Wordings {
  return { otherwise: words(heading, sentence) };
}

function scope(smaller: string, larger: string, other: string): Wordings {
  return {
    weaker: words('reikwijdte kleiner', smaller),
    stronger: words('reikwijdte groter', larger),
    otherwise: words('reikwijdte anders', other),
  };
}

const reasonWords: ReasonWords = {
  steps: {
    done: 'feit',
    announced: 'toezegging',
    ongoing: 'lopend',
    decided: 'besluit',
    obliged: 'plicht',
    intended: 'voornemen',
    willing: 'bereidheid',
    pursued: 'streven',
    requested: 'verzoek',
    permission: 'toestemming',
    examined: 'onderzoek',
    certain: 'zeker',
    probable: 'waarschijnlijk',
    presumed: 'aangenomen',
    possible: 'mogelijk',
    doubtful: 'twijfelachtig',
    all: 'alle',
    'nearly-all': 'bijna alle',
    most: 'de meeste',
    many: 'veel',
    part: 'een deel',
    some: 'enkele',
    few: 'weinig',
    own: 'eigen vaststelling',
    opinion: 'eigen oordeel',
    other: 'gezag van anderen',
    hearsay: 'horen zeggen',
  },
  features: {
    form: only('schrijfwijze', 'Alleen de schrijfwijze verschilt'),
    polarity: only('ontkenning', 'Wat bevestigd was, wordt ontkend of andersom'),
    antonym: only('tegendeel', 'Een woord werd vervangen door zijn tegendeel'),
    epistemic: {
      weaker: words('minder zeker', 'De uitspraak is minder zeker'),
      stronger: words('zekerder', 'De uitspraak is zekerder'),
      otherwise: words('zekerheid anders', 'De mate van zekerheid is anders verwoord'),
    },
    knowledge: {
      weaker: words('kennis beperkt', 'De uitspraak geldt voor zover het bekend is'),
      stronger: words('kennis ruimer', 'Het voorbehoud over wat bekend is, verviel'),
      otherwise: words('kennis anders', 'Wat bekend is, wordt anders verwoord'),
    },
    source: {
      weaker: words('bron verder weg', 'De uitspraak komt voor rekening van een ander'),
      stronger: words('bron dichterbij', 'De uitspraak komt meer voor eigen rekening'),
      otherwise: words('andere bron', 'De uitspraak steunt op een andere bron'),
    },
    act: {
      weaker: words('minder toegezegd', 'De uitspraak verbindt zich tot minder'),
      stronger: words('meer toegezegd', 'De uitspraak verbindt zich tot meer'),
      otherwise: words('anders toegezegd', 'Wat er gedaan of toegezegd wordt, is anders'),
    },
    quantifier: {
      weaker: words('hoeveelheid kleiner', 'De uitspraak gaat over minder gevallen'),
      stronger: words('hoeveelheid groter', 'De uitspraak gaat over meer gevallen'),
      otherwise: words('hoeveelheid anders', 'De uitspraak gaat over een ander aantal gevallen'),
    },
    generic: {
      weaker: words('slag om de arm', 'De uitspraak laat ruimte voor uitzonderingen'),
      stronger: words('zonder slag om de arm', 'De ruimte voor uitzonderingen verviel'),
      otherwise: words('algemeenheid anders', 'De uitspraak is op een andere manier algemeen'),
    },
    'scope.time': scope(
      'De uitspraak geldt voor een beperktere tijd',
      'De uitspraak geldt voor een ruimere tijd',
      'De uitspraak geldt voor een andere tijd',
    ),
    'scope.place': scope(
      'De uitspraak geldt voor een beperktere plaats',
      'De uitspraak geldt voor een ruimere plaats',
      'De uitspraak geldt voor een andere plaats',
    ),
    'scope.actor': scope(
      'De uitspraak geldt voor minder partijen',
      'De uitspraak geldt voor meer partijen',
      'De uitspraak geldt voor een andere partij',
    ),
    'scope.object': scope(
      'De uitspraak gaat over minder',
      'De uitspraak gaat over meer',
      'De uitspraak gaat over iets anders',
    ),
    'scope.manner': scope(
      'De uitspraak geldt alleen voor een bepaalde wijze',
      'De uitspraak geldt voor meer wijzen',
      'De uitspraak geldt voor een andere wijze',
    ),
    'scope.condition': scope(
      'De uitspraak geldt onder een extra voorwaarde',
      'Een voorwaarde bij de uitspraak verviel',
      'De uitspraak geldt onder een andere voorwaarde',
    ),
    'scope.case': scope(
      'De uitspraak geldt alleen voor een bepaald geval',
      'De uitspraak geldt voor meer gevallen',
      'De uitspraak geldt voor een ander geval',
    ),
    'scope.focus': scope(
      'De uitspraak is toegespitst',
      'Een toespitsing van de uitspraak verviel',
      'De uitspraak is anders toegespitst',
    ),
    roles: only('partijen verwisseld', 'Wie iets doet en wie het aangaat, zijn verwisseld'),
    figure: only('cijfer', 'Een cijfer verschilt'),
    date: {
      weaker: words('termijn vager', 'In plaats van een datum of termijn staat er iets vagers'),
      stronger: words('termijn genoemd', 'In plaats van iets vaags staat er een datum of termijn'),
      otherwise: words('datum', 'Een datum of termijn verschilt'),
    },
    precision: {
      weaker: words('minder precies', 'De opgave is minder precies'),
      stronger: words('preciezer', 'De opgave is preciezer'),
      otherwise: words('precisie anders', 'De opgave is anders afgebakend'),
    },
    degree: {
      weaker: words('lichter woord', 'Er staat een lichter woord'),
      stronger: words('zwaarder woord', 'Er staat een zwaarder woord'),
      otherwise: words('ander gewicht', 'Er staat een woord van ander gewicht'),
    },
    tense: only('andere tijd', 'De uitspraak gaat over een andere tijd'),
    agent: {
      weaker: words('wie: niet genoemd', 'Wie het deed, staat er niet meer'),
      stronger: words('wie: genoemd', 'Wie het deed, staat er nu wel'),
      otherwise: words('wie: anders', 'Wie het deed, staat er anders'),
    },
    correction: only('correctie', 'De tekst corrigeert een eerder antwoord'),
    admission: only('erkenning', 'Er wordt iets erkend'),
    refusal: only('geen antwoord', 'Er wordt geen antwoord gegeven'),
    ignorance: only('niet bekend', 'Er staat dat het niet bekend is'),
    caveat: {
      stronger: words('voorbehoud weg', 'Een voorbehoud verviel'),
      otherwise: words('voorbehoud', 'Er is een voorbehoud gemaakt'),
    },
    claim: {
      weaker: words('uitspraak weg', 'De uitspraak staat er niet meer'),
      stronger: words('uitspraak nieuw', 'De uitspraak is nieuw'),
      otherwise: words('zin weg', 'De zin staat er niet meer'),
    },
    words: only('andere woorden', 'Er staan andere woorden'),
  },
  newSentence: words('zin nieuw', 'De zin is nieuw'),
  less: words('zegt minder', 'De uitspraak zegt minder'),
  more: words('zegt meer', 'De uitspraak zegt meer'),
  letter: words('eigen woorden', 'De bewindspersoon schrijft het zelf'),
  fromTo: (before, after) => `van ${before} naar ${after}`,
  became: (before, after) => `«${before}» werd «${after}»`,
  came: (after) => `«${after}» kwam erbij`,
  went: (before) => `«${before}» verviel`,
};

/** Het kopje boven redenen van één soort: "reikwijdte kleiner". */
export function reasonHeading(reason: Reason): string {
  return headingOf(reasonWords, reason);
}

/** Eén zin die zegt wat er in de tekst veranderde, nooit waarom. */
export function reasonSentence(reason: Reason): string {
  return sentenceOf(reasonWords, reason);
}
