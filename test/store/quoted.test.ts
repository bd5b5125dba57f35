import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/commands/rebuild.ts';
import { followUps } from '../../src/store/follow-ups.ts';
import { openEndsOf } from '../../src/store/lineage/links.ts';
import { quotedBy, quotedFrom, quotedIn } from '../../src/store/lineage/quoted.ts';
import { reassign } from '../../src/store/reassign.ts';
import { findZaak } from '../../src/store/zaken.ts';
import { dumpStore } from '../support/store-dump.ts';
import { answer, seen } from './filed.ts';
import { FIRST, ingested, LAST, LINE, MIDDLE } from './lines.ts';

const brief = (quoted: ReturnType<typeof quotedBy>): unknown =>
  quoted.map(({ place, numbers, manner, quoted: zaak, source, fate, shifts }) => ({
    from: `${place} ${numbers}`,
    manner,
    source: `${zaak} ${source.version} ${source.numbers}`,
    fate: `${fate.state} ${fate.version} ${fate.label}`,
    shifts: shifts.map(({ version, numbers: of, statement }) =>
      [version, of, statement.label].join(' '),
    ),
  }));

describe('statements that a later zaak quotes', () => {
  const store = ingested(LINE);

  it('are tied to the version that gave them, with what became of them there and here', () => {
    expect(brief(quotedBy(store, LAST))).toEqual([
      {
        from: 'question 1',
        manner: 'typographic',
        source: `${MIDDLE} v1 2`,
        fate: 'changed v2 narrowed',
        shifts: ['v1 2 reversed'],
      },
      {
        from: 'question 2',
        manner: 'exact',
        source: `${MIDDLE} v2 2`,
        fate: 'stands null null',
        shifts: ['v1 2 reversed'],
      },
    ]);
    expect(brief(quotedBy(store, MIDDLE))).toEqual([
      {
        from: 'question 1',
        manner: 'exact',
        source: `${FIRST} v1 1`,
        fate: 'stands null null',
        shifts: ['v1 1 figure-changed'],
      },
    ]);
  });

  it('have their words where they say', () => {
    for (const { source } of quotedFrom(store, MIDDLE)) {
      expect(source.span.text).toHaveLength(source.span.end - source.span.start);
      expect(source.span.text.startsWith('De veerpont')).toBe(true);
    }
  });

  it('are found by the words that were quoted', () => {
    const zaken = (span: { start: number; end: number } | null): readonly string[] =>
      quotedIn(store, MIDDLE, 'v1', 2, span).map(({ zaak }) => zaak);
    expect(zaken(null)).toEqual([LAST]);
    expect(zaken({ start: 10, end: 20 })).toEqual([LAST]);
    expect(zaken({ start: 95, end: 100 })).toEqual([]);
    expect(quotedIn(store, MIDDLE, 'v1', 1, null)).toEqual([]);
  });

  it('leave open what is named and not stored, kamerstukken and debates apart', () => {
    const said = 'Zie ah-tk-20192020-2004, Kamerstuk 32 761, nr. 152 en 2021Z10001.';
    const naming = seen('namen', { answers: [answer(1, said)] }, { zaak: LAST });
    const named = ingested([...LINE.slice(0, 1), naming]);
    const open = openEndsOf(named, findZaak(named, LAST) ?? 0);
    expect(open.map(({ value }) => value)).toEqual(['ah-tk-20192020-2004']);
  });

  it('give the follow-up zaken too', () => {
    expect(followUps(store, FIRST)).toEqual([MIDDLE]);
    expect(followUps(store, MIDDLE)).toEqual([LAST]);
  });

  it('are the same whatever order the documents come in', () => {
    const expected = dumpStore(store);
    fc.assert(
      fc.property(fc.shuffledSubarray([...LINE], { minLength: LINE.length }), (order) => {
        expect(dumpStore(ingested(order))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('go when the answer that was quoted turns out to be of another zaak', () => {
    const moved = ingested(LINE);
    const { touched } = reassign(moved, 'ah-tk-20212022-10', '2021Z10009', '2021-12-20T09:00:00Z');
    rebuild(moved, touched);
    expect(quotedFrom(moved, FIRST)).toEqual([]);
    expect(quotedFrom(moved, '2021Z10009').map(({ zaak }) => zaak)).toEqual([MIDDLE]);
  });
});
