import type { Help } from '../help.ts';
import { correctionsHelp } from './register-help.ts';
import { searchHelp } from './search-help.ts';

const json = 'give one JSON document (docs/cli.md describes it)';
const exitCode = 'exit with 1 when something is flagged';
const md = 'give Markdown, for pasting in a mail or note';
const synonyms = 'words on one line of this file count as the same (else $KVQ_SYNONYMS)';
const all = 'also show the statements that are not flagged';
const record = 'keep all that the sources say in this folder, for a bug report';
const replay = 'ask the sources nothing, but read what --record kept in this folder';

/** What the help of each command says. */
export const commands: Help['commands'] = {
  demo: {
    does: 'show an example: ingest the bundled documents and compare them, no network',
    arguments: {},
    options: {},
  },
  fetch: {
    does: 'fetch a zaak with all its documents from the Tweede Kamer and KOOP, and keep them',
    arguments: {
      record:
        'the zaak (2021Z14612), a document of it (2021D35707, ah-tk-20212022-105), or a pasted address',
    },
    options: {
      references: 'fetch the zaken and answers that it names too, one step far',
      record,
      replay,
      json,
    },
  },
  ingest: {
    does: 'ingest documents from files (PDF, DOCX, XML, HTML, Markdown, text) and keep them',
    arguments: { file: 'the files, or - for standard input' },
    options: {
      zaak: 'the zaak, where the document does not name it',
      document: 'the document number, where the document does not name it (2021D35707)',
      date: 'the date of the document, where it does not say it (2021-09-28 or 28-9-2021)',
      kind: 'the kind, where the document does not say it: questions, answer, further-answer, delay-notice, notice, oral-questions or letter',
      json,
    },
  },
  parse: {
    does: 'show what kvq reads in one file, nothing is stored',
    arguments: { file: 'the file, or - for standard input' },
    options: { json },
  },
  sync: {
    does: 'fetch the written questions of a year, since a date, or ever; goes on where it stopped',
    arguments: {},
    options: {
      year: 'only zaken of this year',
      since: 'only zaken since this day (2021-09-28 or 28-9-2021)',
      record,
      replay,
      json,
    },
  },
  follow: {
    does: 'choose what kvq watch tells of; with nothing behind it: show what you follow',
    arguments: {
      what: 'zaken to follow; or list, or remove with what you no longer follow',
    },
    options: {
      asker: 'zaken of this member',
      fractie: 'zaken of members of this fractie',
      minister: 'zaken to or by this minister, or this department',
      words: 'zaken with all these words in subject or text; a * behind a word is allowed',
      everything: 'all that happens',
      json,
    },
  },
  watch: {
    does: 'look for news and tell it; for cron, or with --interval as a service',
    arguments: {},
    options: {
      interval: 'keep running, with a round every so often (90s, 15m, 1h)',
      since: 'begin the first round on this day instead of now',
      budget: 'ask for so many documents in a round (50)',
      heartbeat: 'ask for this address after a good round (else $KVQ_HEARTBEAT)',
      dryRun: 'show what would be told; send and keep nothing',
      quiet: 'never write anything on the screen',
      exitCode: 'end with code 1 when there was news',
      record,
      replay,
      json: 'give each alert as one line of JSON (docs/cli.md describes it)',
    },
  },
  reparse: {
    does: 'read all archived documents again with this version of kvq',
    arguments: {},
    options: { json },
  },
  reassign: {
    does: 'record that a document belongs to another zaak; nothing is deleted',
    arguments: {
      document: 'the document, as kvq log names it',
      zaak: 'the zaak it belongs to',
    },
    options: { json },
  },
  show: {
    does: 'show the questions with the answers as they stand now',
    arguments: {
      zaak: 'the zaak (2021Z14612), or one of its documents (ah-tk-20212022-105)',
      number: 'this question only',
    },
    options: {
      rendition: 'give the archived bytes with this sha256 (its first digits will do)',
      json,
    },
  },
  log: {
    does: 'show the history: questions, delays, answers, who signed, how many days it took',
    arguments: { zaak: 'the zaak (2021Z14612), or one of its documents (ah-tk-20212022-105)' },
    options: { json },
  },
  diff: {
    does: 'show which statements changed between two versions, flagged ones first',
    arguments: { zaak: 'the zaak (2021Z14612), or one of its documents (ah-tk-20212022-105)' },
    options: {
      from: 'compare from this version (else the first answer)',
      to: 'compare up to this version (else what stands now)',
      question: 'only the answer to this question',
      all,
      synonyms,
      offline: 'use only what is already stored',
      exitCode,
      json,
      md,
    },
  },
  compare: {
    does: 'compare two files, nothing is stored',
    arguments: { before: 'the earlier document', after: 'the later document' },
    options: { all, synonyms, exitCode, json, md },
  },
  cite: {
    does: 'find quotations of questions and answers in a text, and say of each whether that answer stands',
    arguments: { file: 'an article, letter or speech in any format, or - for standard input' },
    options: {
      paraphrases: 'also show sentences that give an answer in other words, which is a guess',
      changed: 'only quotations that no longer read like that, or never did',
      exitCode: 'exit with 1 when a quotation is found',
      json,
      md,
      html: 'give one HTML page: the text with the quotations marked',
    },
  },
  search: searchHelp,
  overdue: {
    does: 'show which questions wait too long for an answer: three weeks, or six after a delay notice',
    arguments: {},
    options: {
      minister: 'only questions to this minister or department (part of the name will do)',
      asker: 'only questions by this member',
      fractie: 'only questions by this fractie',
      by: 'count by minister, asker or fractie',
      date: 'as it was on this day (else today)',
      exitCode: 'exit with 1 when questions are overdue',
      json,
      csv: 'give CSV, for a spreadsheet',
      md,
    },
  },
  corrections: correctionsHelp({ exitCode, json, md }),
  export: {
    does: 'give all that is stored as lines of JSON, or as CSV files',
    arguments: {},
    options: {
      csv: 'write each view to a CSV file in this folder (docs/data.md describes them)',
    },
  },
  import: {
    does: 'take in what kvq export gave; what is there already stays as it is',
    arguments: { file: 'the file, or - for standard input' },
    options: { json },
  },
  channels: {
    does: 'show by which channels alerts go, or send a test message through each',
    arguments: { test: 'say test to send a test message', name: 'only this channel' },
    options: { json },
  },
  doctor: {
    does: 'show where kvq keeps everything and whether that is in order',
    arguments: {},
    options: {
      online: 'also ask each source whether it still gives what kvq needs',
      record,
      replay,
      json,
    },
  },
  help: {
    does: 'show the help of a command',
    arguments: { command: 'the command' },
    options: {},
  },
};
