import type { Help } from '../help.ts';

type RegisterHelp = Help['commands']['corrections'];

/** The help of `kvq corrections`; `shared` is what it has in common with other commands. */
export function correctionsHelp(
  shared: Pick<RegisterHelp['options'], 'exitCode' | 'json' | 'md'>,
): RegisterHelp {
  return {
    does: 'show the register: every later document by which answers read otherwise, and what changed',
    arguments: {},
    options: {
      since: 'only documents of this day or later',
      until: 'only documents up to and including this day',
      minister: 'only documents or answers of this minister (part of the name will do)',
      department: 'only documents or answers of this department',
      flagged: 'only documents in which a statement is flagged',
      ...shared,
      csv: 'give CSV, for a spreadsheet',
      atom: 'give an Atom feed',
      html: 'give one web page that needs nothing beside it',
    },
  };
}
