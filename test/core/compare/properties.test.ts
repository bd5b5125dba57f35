import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswers } from '../../../src/core/compare/compare.ts';
import type { AnswerText, Label, Reason, Span, Statement } from '../../../src/core/model.ts';
import { lexicalForm } from '../../../src/core/text/lexical-form.ts';
import { versions } from './random-answers.ts';

const answer = (text: string): AnswerText => ({ numbers: [1], part: null, question: '', text });

function statementsOf(before: string, after: string): readonly Statement[] {
  return compareAnswers([answer(before)], [answer(after)]).statements;
}

/** Takes spans out of a text and puts others in, one for each; what is left must be white space. */
function rebuilt(text: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort((one, other) => one.start - other.start);
  const ends = [0, ...inOrder.map(({ end }) => end)];
  const gaps = [...inOrder.map(({ start }) => start), text.length].map((start, at) =>
    text.slice(ends[at], start).replace(/\S/g, ''),
  );
  return gaps.map((gap, at) => gap + (inOrder[at]?.text ?? '')).join('');
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The words of sentences that no mark covers. */
function unmarked(sentences: readonly Span[], marks: readonly Span[]): readonly string[] {
  return sentences.flatMap(({ text, start: base }) =>
    lexicalForm(text)
      .map(({ key, start, end }) => ({ text: key, start: base + start, end: base + end }))
      .filter((word) => !marks.some((mark) => overlaps(mark, word)))
      .map((word) => word.text),
  );
}

const spansOf = (statement: Statement): readonly (readonly [Span, 'before' | 'after'])[] =>
  (['before', 'after'] as const).flatMap((side) => [
    ...statement[side].map((span) => [span, side] as const),
    ...statement.changed[side].map((span) => [span, side] as const),
    ...statement.reasons.flatMap((reason) => {
      const span = reason[side];
      return span === null ? [] : [[span, side] as const];
    }),
  ]);

describe('two versions of any answer', () => {
  it('are unchanged, sentence for sentence, where they are the same', () => {
    fc.assert(
      fc.property(versions, ({ after: text }) => {
        for (const { label, op, reasons } of statementsOf(text, text)) {
          expect({ label, op, reasons }).toEqual({ label: 'unchanged', op: 'keep', reasons: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come back to the letter from the sentences of the statements, each in exactly one', () => {
    fc.assert(
      fc.property(versions, (texts) => {
        const statements = statementsOf(texts.before, texts.after);
        for (const side of ['before', 'after'] as const) {
          const spans = statements.flatMap((statement) => statement[side]);
          expect(new Set(spans.map(({ start }) => start)).size).toBe(spans.length);
          expect(rebuilt(texts[side], spans)).toBe(texts[side]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are quoted to the letter wherever a statement points', () => {
    fc.assert(
      fc.property(versions, (texts) => {
        for (const [span, side] of statementsOf(texts.before, texts.after).flatMap(spansOf)) {
          expect(texts[side].slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are marked only in the sentences of the statement', () => {
    const within = (inner: Span, outer: readonly Span[]): boolean =>
      outer.some(({ start, end }) => start <= inner.start && inner.end <= end);
    fc.assert(
      fc.property(versions, (texts) => {
        for (const { before, after, changed } of statementsOf(texts.before, texts.after)) {
          expect(changed.before.filter((mark) => !within(mark, before))).toEqual([]);
          expect(changed.after.filter((mark) => !within(mark, after))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have the same words where nothing is marked: deletion and insertion are all that happened', () => {
    fc.assert(
      fc.property(versions, (texts) => {
        for (const { before, after, changed } of statementsOf(texts.before, texts.after)) {
          if (before.length === 0 || after.length === 0) continue;
          expect(unmarked(after, changed.after)).toEqual(unmarked(before, changed.before));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have every reason in marked words', () => {
    const isMarked = ({ changed }: Statement, { before, after }: Reason): boolean =>
      (before === null && after === null) ||
      changed.before.some((mark) => before !== null && overlaps(mark, before)) ||
      changed.after.some((mark) => after !== null && overlaps(mark, after));
    fc.assert(
      fc.property(versions, (texts) => {
        for (const statement of statementsOf(texts.before, texts.after)) {
          expect(statement.reasons.filter((reason) => !isMarked(statement, reason))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Labels that the other side of a statement has; none where it has no mirror image. */
const MIRROR: Partial<Record<Label, Label>> = {
  unchanged: 'unchanged',
  reworded: 'reworded',
  reversed: 'reversed',
  'figure-changed': 'figure-changed',
  'date-changed': 'date-changed',
  unclassified: 'unclassified',
  softened: 'strengthened',
  strengthened: 'softened',
  narrowed: 'widened',
  widened: 'narrowed',
};

const key = ({ before, after }: Pick<Statement, 'before' | 'after'>): string =>
  `${before.map(({ start }) => start)}>${after.map(({ start }) => start)}`;

const turned = ({ before, after }: Statement): Pick<Statement, 'before' | 'after'> => ({
  before: after,
  after: before,
});

/** The statements of both directions that hold the same sentences. */
function mirrored(before: string, after: string): readonly (readonly [Statement, Statement])[] {
  const back = new Map(statementsOf(after, before).map((it) => [key(turned(it)), it]));
  return statementsOf(before, after).flatMap((forth) => {
    const other = back.get(key(forth));
    return other === undefined ? [] : [[forth, other] as const];
  });
}

/** The sentences of one direction that no refusal was put in the place of (compare/refusals.ts). */
function pairing(
  statements: readonly Statement[],
  withdrawn: readonly Statement[],
  form: (statement: Statement) => Pick<Statement, 'before' | 'after'>,
): readonly string[] {
  const starts = (side: 'before' | 'after'): ReadonlySet<number> =>
    new Set(withdrawn.flatMap((it) => it[side].map(({ start }) => start)));
  const [gone, come] = [starts('before'), starts('after')];
  return statements
    .map(form)
    .filter(
      ({ before, after }) =>
        !before.some(({ start }) => gone.has(start)) && !after.some(({ start }) => come.has(start)),
    )
    .map(key)
    .sort();
}

const FIXED: readonly Label[] = ['unchanged', 'reversed', 'figure-changed', 'date-changed'];

/**
 * Two labels have no mirror image (docs/classification.md): a withdrawal or concession, and detail put
 * into an affirmation, whose loss is narrowed or softened.
 */
function isMirrored([forth, back]: readonly [Statement, Statement]): boolean {
  const labels = [forth.label, back.label];
  if (forth.before.length === 0 || forth.after.length === 0) return true;
  if (labels.includes('retracted') || labels.includes('admission-added')) return true;
  if (labels.includes('added')) {
    return labels.some((label) => ['narrowed', 'softened', 'added'].includes(label));
  }
  return MIRROR[forth.label] === back.label;
}

const shown = (pairs: readonly (readonly [Statement, Statement])[]): readonly string[] =>
  pairs.map(([forth, back]) => {
    const [before, after] = [forth.before, forth.after].map((spans) =>
      spans.map(({ text }) => text).join(' '),
    );
    return `${forth.label}, back ${back.label}: ${before} → ${after}`;
  });

describe('the versions swapped', () => {
  it('mirror the alignment, but for a refusal that took the place of what was said', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const forth = statementsOf(before, after);
        const back = statementsOf(after, before);
        const refused = forth.filter(({ label }) => label === 'retracted');
        const readmitted = back.filter(({ label }) => label === 'retracted');
        const withdrawn = [...refused, ...readmitted.map((it) => ({ ...it, ...turned(it) }))];
        expect(pairing(back, withdrawn, turned)).toEqual(pairing(forth, withdrawn, (it) => it));
      }),
      { numRuns: 60 },
    );
  });

  it('keep of one sentence for one what is unchanged or turned, or has another figure or date', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const fixed = mirrored(before, after).filter(
          (pair) =>
            pair.some(({ label }) => FIXED.includes(label)) &&
            pair.every((it) => it.before.length === 1 && it.after.length === 1),
        );
        expect(shown(fixed.filter((pair) => !isMirrored(pair)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('exchange weaker with stronger and less with more', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        expect(shown(mirrored(before, after).filter((pair) => !isMirrored(pair)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
