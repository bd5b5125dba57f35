import type { Help } from '../help.ts';
import { commands } from './command-help.ts';

/** The help texts. */
export const help: Help = {
  program:
    'Follows what Dutch ministers answer to written parliamentary questions, and shows which statements were retracted or softened.',
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globals: 'Options of every command:',
    commands: 'Commands:',
  },
  optional: '[options]',
  placeholders: {
    after: 'AFTER',
    asker: 'NAME',
    before: 'BEFORE',
    command: 'command',
    count: 'COUNT',
    date: 'DATE',
    department: 'NAME',
    document: 'DOCUMENT',
    file: 'FILE',
    folder: 'FOLDER',
    fractie: 'FRACTIE',
    group: 'GROUP',
    interval: 'TIME',
    kind: 'KIND',
    label: 'LABEL',
    lang: 'LANG',
    minister: 'NAME',
    name: 'NAME',
    number: 'NR',
    path: 'PATH',
    place: 'PLACE',
    query: 'QUERY',
    record: 'ZAAK',
    sha: 'SHA',
    test: 'test',
    url: 'URL',
    version: 'VERSION',
    what: 'WHAT',
    words: 'WORDS',
    year: 'YEAR',
    zaak: 'ZAAK',
  },
  globals: {
    lang: 'language on screen: nl or en',
    db: 'the database (else $KVQ_DB, else the folder that kvq doctor names)',
    color: 'no colour',
    pager: 'no pager, show everything at once',
    debug: 'with an error, show its technical cause too',
    version: 'show the version of kvq',
    help: 'show this help',
  },
  commands,
  examples: `Examples:
  kvq demo                                           what kvq shows
  kvq ingest --zaak 2021Z14612 antwoord.xml          ingest a document
  kvq diff 2021Z14612                                what has changed?
`,
};
