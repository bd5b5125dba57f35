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
    weaker: words('smaller reach', smaller),
    stronger: words('larger reach', larger),
    otherwise: words('other reach', other),
  };
}

const reasonWords: ReasonWords = {
  steps: {
    done: 'fact',
    announced: 'promise',
    ongoing: 'under way',
    decided: 'decision',
    obliged: 'duty',
    intended: 'intention',
    willing: 'willingness',
    pursued: 'aim',
    requested: 'request',
    permission: 'permission',
    examined: 'examination',
    certain: 'certain',
    probable: 'probable',
    presumed: 'presumed',
    possible: 'possible',
    doubtful: 'doubtful',
    all: 'all',
    'nearly-all': 'nearly all',
    most: 'most',
    many: 'many',
    part: 'a part',
    some: 'some',
    few: 'few',
    own: 'own finding',
    opinion: 'own opinion',
    other: 'authority of others',
    hearsay: 'hearsay',
  },
  features: {
    form: only('spelling', 'Only the spelling differs'),
    polarity: only('negation', 'What was affirmed is now denied, or the other way round'),
    antonym: only('opposite', 'A word was replaced by its opposite'),
    epistemic: {
      weaker: words('less certain', 'The statement is less certain'),
      stronger: words('more certain', 'The statement is more certain'),
      otherwise: words('other certainty', 'The degree of certainty is worded differently'),
    },
    knowledge: {
      weaker: words('limited knowledge', 'The statement holds as far as is known'),
      stronger: words('wider knowledge', 'The reservation about what is known is gone'),
      otherwise: words('other knowledge', 'What is known is worded differently'),
    },
    source: {
      weaker: words('source further off', 'The statement rests on somebody else'),
      stronger: words('source nearer', 'The statement rests more on the minister'),
      otherwise: words('other source', 'The statement rests on another source'),
    },
    act: {
      weaker: words('promises less', 'The statement commits to less'),
      stronger: words('promises more', 'The statement commits to more'),
      otherwise: words('promises otherwise', 'What is done or promised differs'),
    },
    quantifier: {
      weaker: words('smaller quantity', 'The statement is about fewer cases'),
      stronger: words('larger quantity', 'The statement is about more cases'),
      otherwise: words('other quantity', 'The statement is about another number of cases'),
    },
    generic: {
      weaker: words('room left', 'The statement leaves room for exceptions'),
      stronger: words('no room left', 'The room for exceptions is gone'),
      otherwise: words('otherwise general', 'The statement is general in another way'),
    },
    'scope.time': scope(
      'The statement holds for a more limited time',
      'The statement holds for a wider time',
      'The statement holds for another time',
    ),
    'scope.place': scope(
      'The statement holds for a more limited place',
      'The statement holds for a wider place',
      'The statement holds for another place',
    ),
    'scope.actor': scope(
      'The statement holds for fewer parties',
      'The statement holds for more parties',
      'The statement holds for another party',
    ),
    'scope.object': scope(
      'The statement is about less',
      'The statement is about more',
      'The statement is about something else',
    ),
    'scope.manner': scope(
      'The statement holds for one manner only',
      'The statement holds for more manners',
      'The statement holds for another manner',
    ),
    'scope.condition': scope(
      'The statement holds under an extra condition',
      'A condition of the statement is gone',
      'The statement holds under another condition',
    ),
    'scope.case': scope(
      'The statement holds for one case only',
      'The statement holds for more cases',
      'The statement holds for another case',
    ),
    'scope.focus': scope(
      'The statement is narrowed down',
      'A narrowing of the statement is gone',
      'The statement is narrowed down differently',
    ),
    roles: only('parties exchanged', 'Who does it and whom it concerns changed places'),
    figure: only('figure', 'A figure differs'),
    date: {
      weaker: words('vaguer term', 'Where a date or term stood, there is something vaguer'),
      stronger: words('term named', 'Where it was vague, a date or term is named'),
      otherwise: words('date', 'A date or term differs'),
    },
    precision: {
      weaker: words('less precise', 'The value is less precise'),
      stronger: words('more precise', 'The value is more precise'),
      otherwise: words('other precision', 'The value is bounded differently'),
    },
    degree: {
      weaker: words('lighter word', 'There is a lighter word'),
      stronger: words('heavier word', 'There is a heavier word'),
      otherwise: words('other weight', 'There is a word of other weight'),
    },
    tense: only('other time', 'The statement is about another time'),
    agent: {
      weaker: words('who: not named', 'Who did it is no longer said'),
      stronger: words('who: named', 'Who did it is now said'),
      otherwise: words('who: otherwise', 'Who did it is said differently'),
    },
    correction: only('correction', 'The text corrects an earlier answer'),
    admission: only('admission', 'Something is conceded'),
    refusal: only('no answer', 'No answer is given'),
    ignorance: only('not known', 'It says that it is not known'),
    caveat: {
      stronger: words('caveat gone', 'A caveat is gone'),
      otherwise: words('caveat', 'A caveat is made'),
    },
    claim: {
      weaker: words('statement gone', 'The statement is no longer there'),
      stronger: words('statement new', 'The statement is new'),
      otherwise: words('sentence gone', 'The sentence is no longer there'),
    },
    words: only('other words', 'There are other words'),
  },
  newSentence: words('sentence new', 'The sentence is new'),
  less: words('says less', 'The statement says less'),
  more: words('says more', 'The statement says more'),
  letter: words('own words', "In the minister's own words"),
  fromTo: (before, after) => `from ${before} to ${after}`,
  became: (before, after) => `“${before}” became “${after}”`,
  came: (after) => `“${after}” was added`,
  went: (before) => `“${before}” was dropped`,
};

/** The heading over reasons of one kind: "smaller reach". */
export function reasonHeading(reason: Reason): string {
  return headingOf(reasonWords, reason);
}

/** One sentence that says what changed in the text, never why. */
export function reasonSentence(reason: Reason): string {
  return sentenceOf(reasonWords, reason);
}
