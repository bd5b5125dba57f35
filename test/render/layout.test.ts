import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang, plain, shorten, tableRows, wrap } from '../../src/render/layout.ts';
import { markedRuns } from '../../src/render/marked.ts';
import { testView } from './named-view.ts';

const view = testView();
const prose = fc
  .array(fc.stringMatching(/^[a-zë«»€.,-]{1,12}$/), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

describe('wrap', () => {
  it('loses and invents no word', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(wrap(view, [plain(text)], width).join(' ')).toBe(text);
      }),
    );
  });

  it('breaks no line later than it must, unless a word is longer', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 60 }), (text, width) => {
        for (const line of wrap(view, [plain(text)], width)) {
          expect(line.length <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  it('paints a run that goes over the end of a line on both lines', () => {
    const runs = [plain('een '), { text: 'twee drie', paint: (text: string) => `<${text}>` }];
    expect(wrap(view, runs, 8)).toEqual(['een <twee>', '<drie>']);
  });

  it('keeps a word of two paints in one piece', () => {
    const runs = [{ text: 'gedaan', paint: (text: string) => `<${text}>` }, plain('. En')];
    expect(wrap(view, runs, 20)).toEqual(['<gedaan>. En']);
  });
});

it('hang puts further lines under the end of the lead', () => {
  const lines = hang({ ...view, width: 24 }, plain('  − '), [plain('een twee drie vier vijf')]);
  expect(lines).toEqual(['  − een twee drie vier', '    vijf']);
});

it('hang shows a lead that has no text, and nothing where neither says anything', () => {
  expect(hang(view, plain('Vraag 1   '), [plain('')])).toEqual(['Vraag 1']);
  expect(hang(view, plain('  '), [plain('')])).toEqual([]);
});

it.each([
  {
    name: 'a reason',
    lead: '    reikwijdte kleiner     ',
    shown: ['    reikwijdte kleiner', '      een twee drie vier', '      vijf'],
  },
  {
    name: 'a heading',
    lead: 'Antwoord 12, 13   ',
    shown: ['Antwoord 12, 13', '    een twee drie vier', '    vijf'],
  },
])('hang puts the text below a lead that leaves no room: $name', ({ lead, shown }) => {
  expect(hang({ ...view, width: 24 }, plain(lead), [plain('een twee drie vier vijf')])).toEqual(
    shown,
  );
});

describe('tableRows', () => {
  const rows = [
    [plain('v1'), plain(''), plain('antwoord'), plain('a')],
    [plain('v10'), plain(''), plain('x'), plain('b')],
  ];

  it('aligns columns and leaves out empty ones', () => {
    expect(tableRows(view, rows)).toEqual([['  v1   antwoord  a'], ['  v10  x         b']]);
  });

  it('lets the columns follow each other where the screen is too narrow', () => {
    const narrow = tableRows({ ...view, width: 16 }, rows);
    expect(narrow.flat().every((line) => line.startsWith('  '))).toBe(true);
    expect(narrow.flat().join()).toBe('  v1 · antwoord,  · a,  v10 · x · b');
  });

  it('gives no rows for none', () => {
    expect(tableRows(view, [])).toEqual([]);
  });
});

it.each([
  { text: 'kort', width: 10, short: 'kort' },
  { text: 'een lange titel', width: 10, short: 'een …' },
  { text: 'onafbreekbaar', width: 5, short: '…' },
])('shorten cuts "$text" at a word: "$short"', ({ text, width, short }) => {
  expect(shorten(view, text, width)).toBe(short);
});

describe('markedRuns', () => {
  it('adds only the brackets to the sentences', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 4 }),
        fc.nat(50),
        (text, places, offset) => {
          const span = { text, start: offset, end: offset + text.length };
          const changed = places.map(([at, length]) => ({
            text: '',
            start: offset + at,
            end: offset + at + length,
          }));
          const runs = markedRuns([span], changed, (it) => it);
          const bare = runs.map((run) => (run.paint ? run.text.slice(1, -1) : run.text)).join('');
          expect(bare).toBe(text);
        },
      ),
    );
  });

  it('marks a change across two sentences in both', () => {
    const text = 'Nee. Dat niet.';
    const runs = markedRuns(
      [
        { text: 'Nee.', start: 0, end: 4 },
        { text: 'Dat niet.', start: 5, end: 14 },
      ],
      [{ text: text.slice(2, 8), start: 2, end: 8 }],
      null,
    );
    expect(runs.map((run) => run.text).join('')).toBe('Ne[e.] [Dat] niet.');
  });
});
