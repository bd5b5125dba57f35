import type { AlertPhrases } from '../alerts.ts';

/** What alerts say. */
export const alerts: AlertPhrases = {
  lang: 'en',
  kinds: {
    questions: 'questions',
    answer: 'answer',
    'further-answer': 'further answer',
    letter: 'letter',
    'delay-notice': 'delay notice',
    notice: 'notice',
    withdrawal: 'withdrawn document',
    replacement: 'replaced document',
    'follow-up': 'follow-up questions',
  },
  meaning: {
    questions: null,
    answer: null,
    'further-answer': null,
    letter: null,
    'delay-notice': 'No answer comes within the term of three weeks.',
    notice: null,
    withdrawal: 'The source no longer gives this document; what kvq kept is still there.',
    replacement: 'Another text now stands under the same number.',
    'follow-up': null,
  },
  test: 'TEST',
  testMessage: 'This is a test by kvq: the channel works, and nothing happened.',
  digest: (events, flagged) => `${events} alerts${flagged > 0 ? `, ${flagged} flagged` : ''}`,
  andMore: (count) => `and ${count} more`,
  signed: (ministers) => `Signed by ${ministers}.`,
  signedBefore: (ministers) => `Another minister: the version before is by ${ministers}.`,
  comparedWith: (name, date, ministers) =>
    `Compared with ${name}${date === '' ? '' : ` of ${date}`}${ministers === '' ? '' : `, signed by ${ministers}`}.`,
  answered: (count) => `${count} ${count === 1 ? 'question' : 'questions'} answered`,
  asksOn: (zaak, subject) =>
    `Zaak ${zaak} asks on about this${subject === '' ? '' : `: ${subject}`}`,
  officialPages: 'Official documents',
  inFull: 'In full',
  markedWords: 'Between [ ] stands what changed.',
  footer: 'From kvq. kvq follow shows what you follow, kvq channels how it reaches you.',
  feedTitle: 'kvq: answers to parliamentary questions',
};
