import type { RegisterWords } from '../register.ts';

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What `kvq corrections` says. */
export const register: RegisterWords = {
  title: 'Register of corrections to answers to Dutch parliamentary questions',
  kinds: {
    'further-answer': 'further answer',
    reprint: 'reprint',
    letter: 'letter',
    'replaced-in-place': 'replaced in place',
    'second-answer': 'second answer',
  },
  period: (since, until) => {
    if (since === null && until === null) return 'all that is stored';
    if (since === null) return `until ${until}`;
    return until === null ? `since ${since}` : `${since} to ${until}`;
  },
  only: {
    minister: (name) => `only ministers with “${name}” in their name`,
    department: (name) => `only departments with “${name}” in their name`,
    flagged: 'only what is flagged',
  },
  summary: (corrections, flags, unread) =>
    [
      count(corrections, 'correction', 'corrections'),
      `${count(flags, 'statement', 'statements')} flagged`,
      ...(unread > 0 ? [`${count(unread, 'document', 'documents')} to read yourself`] : []),
    ].join(' · '),
  none: 'No corrections.',
  hiddenUnread: (number) =>
    `${count(number, 'document', 'documents')} to read yourself ${number === 1 ? 'is' : 'are'} not shown; without --flagged ${number === 1 ? 'it is' : 'they are'}.`,
  stale: (number) =>
    `note: ${count(number, 'correction was', 'corrections were')} computed by another version of kvq; kvq reparse computes everything again`,
  noFirstAnswer: (document, command) =>
    `${document}: the answer that it changes is not stored; ${command} gets it`,
  mustBeRead: 'read it yourself',
  daysAfter: (days, first) => `${count(days, 'day', 'days')} after the first answer of ${first}`,
  unflagged: (number) => `${number} other changes, not flagged`,
  flags: (number) => `${number} flagged`,
  unknownMinister: 'signer not known',
  columns: {
    date: 'Date',
    zaak: 'Zaak',
    subject: 'Subject',
    kind: 'Kind',
    signedBy: 'Signed by',
    previously: 'First signed by',
    firstAnswered: 'First answer',
    days: 'Days after first answer',
    flags: 'Flagged',
    labels: 'What changed',
    outcome: 'Read it yourself',
    document: 'Document',
    address: 'Official document',
    corrections: 'Corrections',
    label: 'What changed',
  },
  page: {
    counts: 'Counts',
    byLabel: 'Flagged statements, by what changed',
    byMinister: 'Corrections, by who signed them',
    after: 'After first answer',
    overview: 'Overview',
    inFull: 'The corrections, newest first',
    labels: 'What the words mean',
    meaning: {
      softened: 'The statement is less firm, or promises or reports less.',
      narrowed: 'The statement holds for less: a smaller area, fewer cases, a shorter time.',
      'caveat-added': 'There is a reservation that was not there before.',
      retracted: 'The statement was taken back.',
      reversed: 'It says the opposite of what it said.',
      removed: 'The statement is no longer in the answer.',
      'figure-changed': 'There is another number or amount.',
      'date-changed': 'There is another date or term.',
      strengthened: 'The statement is firmer, or promises or reports more.',
      widened: 'The statement holds for more: a larger area, more cases, a longer time.',
      'admission-added': 'Something is admitted that was not there before.',
      unclassified: 'The content differs; kvq cannot say in which of these ways.',
    },
    how: 'How this register was made',
    howSaid: (command) => [
      'An answer to written questions may come to read otherwise: by a further answer, a reprint, a letter, a second answer, or because the document was replaced under the same number. This register names each such document that kvq holds. A second answer that only answers what was still open does not count.',
      'kvq compares the answers sentence by sentence with what stood there first. A flag says what changed in the text, with the words that prove it; never why. What is not given again counts as unchanged. Comparing is automatic and can go wrong: check a flag against the official documents before you use it.',
      'Of a document “to read yourself” kvq does not find which answer it changes, or the first answer is not stored. What was admitted in another zaak, or stood in a letter outside the zaak, is not here.',
      `Made with: ${command}`,
    ],
    made: (date, version) => `Made on ${date} with kvq ${version}.`,
  },
};
