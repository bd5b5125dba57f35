import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../src/core/history/compare-versions.ts';
import { deriveHistory } from '../../../src/core/history/derive-history.ts';
import type { QuotedAcross } from '../../../src/core/lineage/quoted-across.ts';
import { citationsIn } from '../../../src/core/quotation/citation.ts';
import type { Standing } from '../../../src/core/quotation/standing.ts';
import { answer, filed, parsed } from '../history/documents.ts';

const FIRST = 'De veerpont vervoert jaarlijks veertigduizend reizigers naar het eiland.';
const OTHER = 'De brug wordt in het voorjaar van vorige eeuw gerestaureerd.';

/** What became of the first wording, where each later document gives the answers that are listed. */
function standingAfter(...later: readonly (readonly string[])[]): Standing | undefined {
  const documents = [[FIRST, OTHER], ...later].map((texts, at) => {
    const answers = texts
      .map((text, index) => answer([index + 1], text))
      .filter(({ text }) => text);
    const kind = at === 0 ? 'answer' : 'further-answer';
    return filed(`d${at}`, parsed({ kind, received: `2099-0${at + 2}-02`, answers }));
  });
  const history = deriveHistory('2099Z09001', documents);
  const record = {
    history,
    steps: comparisonsOf(history),
    unapplied: [],
    quotedLater: [],
    lookedUp: null,
  };
  const [citation] = citationsIn(`De minister schreef: “${FIRST}”`, [record], {});
  return citation?.standing;
}

const labelsOf = (standing: Standing | undefined): readonly string[][] =>
  (standing?.changes ?? []).map(({ version, statement }) => [version, statement.label]);

describe('words that were quoted', () => {
  it('stand where nothing came after them', () => {
    expect(standingAfter()).toEqual({ state: 'stands', since: 'v1', changes: [] });
  });

  it('stand where a later document does not give that answer', () => {
    expect(standingAfter(['', 'De brug wordt in het najaar gerestaureerd.'])?.state).toBe('stands');
  });

  it('stand where they were given again', () => {
    expect(standingAfter([FIRST])).toEqual({ state: 'stands', since: 'v1', changes: [] });
  });

  it('are reworded where other words mean the same', () => {
    const standing = standingAfter([FIRST.replace('jaarlijks', 'elk jaar')]);
    expect(standing?.state).toBe('reworded');
    expect(labelsOf(standing)).toEqual([['v2', 'reworded']]);
  });

  it('are changed where a later version has another figure, and by every version that has', () => {
    const standing = standingAfter(
      [FIRST.replace('veertigduizend', 'dertigduizend')],
      [FIRST.replace('veertigduizend', 'twintigduizend')],
    );
    expect(standing?.state).toBe('changed');
    expect(labelsOf(standing)).toEqual([
      ['v2', 'figure-changed'],
      ['v3', 'figure-changed'],
    ]);
  });

  it('stand again where a later version gives them back', () => {
    const standing = standingAfter([FIRST.replace('veertigduizend', 'dertigduizend')], [FIRST]);
    expect(standing).toEqual({ state: 'stands', since: 'v1', changes: [] });
  });

  it('are gone where an answer says something else altogether', () => {
    const standing = standingAfter(['Het gemeentehuis krijgt groene kozijnen.']);
    expect(standing?.state).toBe('gone');
    expect(standing?.changes).not.toEqual([]);
  });
});

describe('who asked on about words that were quoted', () => {
  it('is told where nobody knows on which day the answered questions were put', () => {
    const records = [
      ['2099Z09001', filed('d', parsed({ submitted: null, answers: [answer([1], FIRST)] }))],
      [
        '2099Z09005',
        filed(
          'e',
          parsed({
            kind: 'questions',
            submitted: '2099-05-01',
            questions: [
              { numbers: [4], part: null, text: `Klopt dit: «${FIRST}»?`, footnotes: [] },
            ],
          }),
        ),
      ],
    ] as const;
    const quotable = records.map(([zaak, document]) => {
      const asked = deriveHistory(zaak, [document]);
      return { history: asked, steps: [], unapplied: [], quotedLater: [], lookedUp: null };
    });
    const [citation] = citationsIn(`De minister schreef: “${FIRST}”`, quotable, {});
    expect(citation?.questionedIn).toMatchObject([{ zaak: '2099Z09005', numbers: [4] }]);
  });

  const history = deriveHistory('2099Z09001', [
    filed('d', parsed({ answers: [answer([1], FIRST), answer([2], OTHER)] })),
  ]);
  const later = {
    zaak: '2099Z09005',
    quoted: '2099Z09001',
    place: 'question',
    numbers: [4],
    part: null,
    version: null,
    span: { text: 'veertigduizend', start: 0, end: 14 },
    manner: 'altered',
    source: { version: 'v1', numbers: [1], part: null, span: { text: FIRST, start: 0, end: 30 } },
    fate: { state: 'stands', version: null, label: null },
    shifts: [],
  } as const;
  const questionedIn = (...quotedLater: readonly QuotedAcross[]): unknown =>
    citationsIn(
      `De minister schreef: “${FIRST}”`,
      [{ history, steps: [], unapplied: [], quotedLater, lookedUp: null }],
      {},
    )[0]?.questionedIn;

  it('is told as it is kept', () => {
    expect(questionedIn(later, later)).toMatchObject([{ zaak: '2099Z09005', numbers: [4] }]);
  });

  it.each([
    ['another answer', { source: { ...later.source, numbers: [2] } }],
    ['other words', { source: { ...later.source, span: { text: '', start: 500, end: 510 } } }],
    ['a version with other words', { source: { ...later.source, version: 'v2' } }],
    ['an answer that quotes it', { place: 'answer' }],
  ] as const)('is not who quotes %s', (_, other) => {
    expect(questionedIn({ ...later, ...other })).toEqual([]);
  });
});
