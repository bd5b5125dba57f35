import { expect, it } from 'vitest';
import type { Span, Statement } from '../../src/core/model.ts';
import { renderStatement } from '../../src/render/statement.ts';
import { testView } from './named-view.ts';

const whole = (text: string): readonly Span[] => [{ text, start: 0, end: text.length }];

it('prints the rows of a table as rows, the changed cell marked', () => {
  const [before, after] = ['Jaar\tAantal\n2021\t40', 'Jaar\tAantal\n2021\t14'];
  const statement: Statement = {
    op: 'edit',
    label: 'figure-changed',
    also: [],
    flag: true,
    confidence: 'high',
    numbers: [2],
    before: whole(before),
    after: whole(after),
    changed: {
      before: [{ text: '40', start: 17, end: 19 }],
      after: [{ text: '14', start: 17, end: 19 }],
    },
    reasons: [],
  };
  expect(renderStatement(testView({ width: 60 }), statement, null).slice(1)).toEqual([
    '  − Jaar | Aantal',
    '    2021 | [40]',
    '  + Jaar | Aantal',
    '    2021 | [14]',
  ]);
});
