import { causeWords } from '../causes.ts';
import type { Phrases } from '../phrases.ts';
import { causes } from './causes.ts';

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** Words and sentences of the screen. */
export const phrases: Phrases = {
  and: 'and',
  the: 'the ',
  through: 'to',
  question: (numbers) => `Question ${numbers}`,
  answer: (numbers) => `Answer ${numbers}`,
  unknownDate: 'date unknown',

  to: (addressees) => `to ${addressees}`,
  submitted: (date) => `submitted ${date}`,
  received: (date) => `received ${date}`,
  dated: (date) => `dated ${date}`,
  missing: { all: (names) => `missing: ${names}`, zaak: 'zaak number', date: 'date' },
  onBehalfOf: (others) => `also on behalf of ${others}`,
  seeAlso: (documents) => `see also ${documents}`,
  otherMinister: 'another minister',
  replacedInPlace: 'replaced in place',

  compared: (before, after) => `compared: ${before} with ${after}`,
  oneVersion: 'There is one version of the answers; there is nothing to compare yet.',
  noDifference: 'The text of the answers has not changed.',
  nothingFlagged: 'No statement is flagged.',
  flagged: (number) => `${count(number, 'statement', 'statements')} flagged`,
  unflagged: (number) => `${number} not flagged (--all shows them)`,
  notRepeated: (number) => `${count(number, 'answer', 'answers')} not given again`,
  unapplied: (document) =>
    `${document}: kvq does not find which answer it changes; read the document itself`,
  reversed: (since, until) => `--since ${since} is later than --until ${until}: turn them round.`,
  passedOver: (documents) =>
    `${count(documents, 'document', 'documents')} without a zaak not searched: kvq doctor names what belongs nowhere.`,
  followUps: (zaken) => `follow-up: ${zaken}`,
  columns: {
    version: 'Version',
    date: 'Date',
    kind: 'Kind',
    signedBy: 'Signed by',
    document: 'Document',
    before: 'Before',
    after: 'After',
  },

  standsSince: (version, date) => `as in ${version}, ${date}`,
  correctedSince: (signers, version, date) =>
    `earlier answer, changed in part in ${version}${signers === null ? '' : ` by ${signers}`}, ${date}`,
  earlierDiffers: (versions) => `read differently in ${versions}`,
  notAnswered: 'No answer yet.',
  withdrawn: 'This answer was withdrawn.',
  refersTo: (numbers) => `refers to answer ${numbers}`,

  days: (number) => `after ${count(number, 'day', 'days')}`,
  seen: (date) => `seen ${date}`,
  withdrawnSince: (document, date) =>
    `${document} was withdrawn by the source (seen ${date}); it is kept here`,
  makesVersion: (version) => `gives ${version}`,

  coverage: (answered, asked) => `${answered} of ${count(asked, 'question', 'questions')} answered`,
  questions: (number) => count(number, 'question', 'questions'),
  footnotes: (number) => count(number, 'footnote', 'footnotes'),
  corrections: (number) => count(number, 'correction', 'corrections'),
  correction: 'correction',
  letter: 'Text of the letter',
  notice: 'Notice',
  remark: 'Remark',
  oralQuestions: 'Announcement',
  footnotesTitle: 'Footnotes',
  delayed: (date) => `delay announced on ${date}`,
  noPairs: 'This holds no numbered questions and answers.',
  severity: { info: 'note', warning: 'warning', error: 'error' },

  ingested: {
    new: 'new',
    rendition: 'new rendition, same text',
    replaced: 'new rendition, text replaced',
    known: 'already known',
    noZaak: 'zaak unknown',
    unfiled: (number) => `${number} documents belong to no zaak yet: kvq doctor names them.`,
  },
  fetched: {
    nothingNew: 'nothing new',
    withdrawn: (documents) => `withdrawn by the source, kept here: ${documents}`,
    failed: (number) => `${count(number, 'document', 'documents')} not fetched`,
    progress: (zaak, done, all) => `${zaak}: ${done} of ${all} documents`,
  },
  synced: {
    summary: ({ zaken, withdrawn, requests, outcomes }) =>
      `${[
        count(zaken, 'zaak', 'zaken'),
        count(outcomes.new, 'new document', 'new documents'),
        count(outcomes.rendition, 'new rendition', 'new renditions'),
        `${outcomes.replaced} replaced`,
        `${withdrawn} withdrawn`,
        count(requests, 'request', 'requests'),
      ].join(', ')}.`,
    failed: (number) =>
      `${count(number, 'thing', 'things')} went wrong; kvq sync tries again the next time:`,
    progress: (done, all, rate, left) =>
      [
        `${done} of ${all} zaken`,
        `${rate.toFixed(1)} a second`,
        ...(left === null ? [] : [`${count(left, 'minute', 'minutes')} left`]),
      ].join(', '),
  },
  reparsed: (read, differing) =>
    `${count(read, 'rendition', 'renditions')} read again; ${
      differing === 0 ? 'all gave the same' : `${differing} gave something else`
    }. Such a difference never counts as a new version.`,
  reassigned: (document, from, to) =>
    from === null
      ? `${document} now belongs to ${to}.`
      : `${document} now belongs to ${to} instead of ${from}.`,
  alreadyThere: (document, zaak) => `${document} already belonged to ${zaak}.`,
  demo: 'Example: only the two quoted sentences below are real; every other answer in this example is invented.',
  doctor: {
    store: 'database',
    configuration: 'configuration',
    schema: 'schema',
    condition: 'condition',
    contents: 'contents',
    advice: 'note',
    counts: ({ zaken, documents, renditions, answerVersions }) =>
      [
        count(zaken, 'zaak', 'zaken'),
        count(documents, 'document', 'documents'),
        count(renditions, 'rendition', 'renditions'),
        count(answerVersions, 'answer version', 'answer versions'),
      ].join(', '),
    brokenReferences: (number) => `${count(number, 'reference is', 'references are')} broken`,
    unfiled: (number) =>
      `${count(number, 'document belongs', 'documents belong')} to no zaak yet (see below): kvq reassign DOCUMENT NUMBER`,
    outdated: 'not everything was read with this version of kvq: use kvq reparse',
    absent: 'does not exist yet; the first kvq ingest makes it',
    unused: '(does not exist; that is fine)',
    sound: 'sound',
    off: 'switched off',
    without: (fields) => `in order, but without ${fields}`,
  },
  bug: 'Something went wrong that should not have: report it to the makers of kvq, with the output of the same command with --debug added.',
  outputFailed: (why) =>
    `The output cannot be written${causeWords(causes, why)}: check that there is room on the disk.`,
};
