import type { Label, Minister, Statement } from '../../../src/core/model.ts';
import type { RegisterEntry, RegisterItem } from '../../../src/core/register/entry.ts';

/** A minister of a department. */
export function minister(name: string, department: string | null = null): Minister {
  return { name, role: 'Minister', department };
}

/** A further answer of 3 March 2099, a month after the answer, unless a test says otherwise. */
export function entry(said: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    id: '2099Z00001-2099D00002',
    zaak: '2099Z00001',
    subject: 'De verzonnen veerpont',
    askers: [{ name: 'Proefstra', fractie: 'Voorbeeldpartij' }],
    addressedTo: ['Minister van Verzonnen Zaken'],
    submitted: '2099-01-12',
    kind: 'further-answer',
    outcome: 'compared',
    date: '2099-03-03',
    seenAt: '2099-03-04T09:00:00Z',
    document: '2099D00002',
    documentNumber: '2099D00002',
    aanhangsel: { vergaderjaar: '2098-2099', number: 9102 },
    reprint: null,
    documentKind: 'further-answer',
    versions: { before: 'v1', after: 'v2' },
    answeredBy: [minister('Bedenksel', 'Verzonnen Zaken')],
    previously: [],
    firstAnswered: '2099-02-02',
    days: 29,
    flags: 1,
    ...said,
  };
}

/** A flagged statement about one figure in a sentence. */
export function statement(label: Label, said: Partial<Statement> = {}): Statement {
  const span = (text: string, from: number): Statement['before'][number] => ({
    text,
    start: from,
    end: from + text.length,
  });
  return {
    op: 'edit',
    label,
    also: [],
    flag: true,
    confidence: 'high',
    numbers: [2],
    before: [span('De pont vervoert 40.000 reizigers.', 0)],
    after: [span('De pont vervoert 31.000 reizigers.', 0)],
    changed: { before: [span('40.000', 17)], after: [span('31.000', 17)] },
    reasons: [
      {
        rule: 'R5',
        feature: 'figure',
        direction: 'changed',
        before: span('40.000', 17),
        after: span('31.000', 17),
        letter: null,
        scale: null,
      },
    ],
    ...said,
  };
}

/** A correction with one flagged statement for each label. */
export function item(said: Partial<RegisterEntry>, labels: readonly Label[]): RegisterItem {
  return {
    entry: entry({ flags: labels.length, ...said }),
    flagged: labels.map((label) => statement(label)),
    unflagged: 0,
    notRepeated: [],
  };
}
