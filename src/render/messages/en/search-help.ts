import type { Help } from '../help.ts';

/** The help of kvq search. */
export const searchHelp: Help['commands']['search'] = {
  does: 'search questions, answers and what no longer stands',
  arguments: {
    query:
      'words, "a sentence", and AND, OR, NOT, NEAR, (brackets) and word* (docs/searching.md explains it)',
  },
  options: {
    in: 'only here: questions, answers or withdrawn (what no longer stands)',
    asker: 'only what this member asked',
    fractie: 'only what this fractie asked',
    minister: 'only this minister',
    department: 'only this department',
    since: 'only from this day on (28-9-2021 or 2021-09-28)',
    until: 'only up to and including this day',
    kind: 'only documents of this kind, such as further-answer',
    label: 'only what is flagged so, such as softened',
    limit: 'so many passages on a page (else 20)',
    page: 'this page (else the first)',
    json: 'give one JSON document (docs/cli.md describes it)',
    md: 'give Markdown, for pasting in a mail or note',
  },
};
