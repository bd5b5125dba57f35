import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type Bead } from '../../../src/core/align/sentences.ts';

/** One line a bead: "0,1>2 merge". */
function shape(before: readonly string[], after: readonly string[]): readonly string[] {
  return alignSentences(before, after).map((bead) => `${bead.before}>${bead.after} ${bead.op}`);
}

const DIKE = 'De dijk bij Zierikzee is in 2019 met zes meter verhoogd.';
const COSTS = 'De kosten daarvan bedroegen vier miljoen euro.';
const BOARD = 'Het waterschap heeft de omwonenden vooraf geraadpleegd.';
const SALT = 'Het zoutgehalte van het grondwater wordt elk kwartaal gemeten.';
const FISH = 'Vissers ontvangen een vergoeding voor gemiste vangst.';

describe('alignment of sentences', () => {
  it.each([
    ['nothing changed', [DIKE, COSTS], [DIKE, COSTS], ['0>0 keep', '1>1 keep']],
    ['typography changed', ['De «dijk» is af.'], ['De "dijk"  is af.'], ['0>0 keep']],
    [
      'a sentence edited in place',
      [DIKE, COSTS, BOARD],
      [DIKE, 'De kosten daarvan bedroegen naar schatting vier miljoen euro.', BOARD],
      ['0>0 keep', '1>1 edit', '2>2 keep'],
    ],
    ['a sentence gone', [DIKE, COSTS, BOARD], [DIKE, BOARD], ['0>0 keep', '1> delete', '2>1 keep']],
    ['a sentence more', [DIKE, BOARD], [DIKE, SALT, BOARD], ['0>0 keep', '>1 add', '1>2 keep']],
    [
      'a sentence moved to the front',
      [DIKE, BOARD, SALT, COSTS],
      [COSTS, DIKE, BOARD, SALT],
      ['3>0 move', '0>1 keep', '1>2 keep', '2>3 keep'],
    ],
    [
      'a sentence moved and edited',
      [FISH, DIKE, BOARD, SALT],
      [DIKE, BOARD, SALT, 'Vissers ontvangen mogelijk een vergoeding voor gemiste vangst.'],
      ['1>0 keep', '2>1 keep', '3>2 keep', '0>3 move-edit'],
    ],
    [
      'a sentence split',
      ['Het waterschap meet het zoutgehalte en heeft de sluis bij Goes in mei gesloten.'],
      ['Het waterschap meet het zoutgehalte.', 'Het heeft de sluis bij Goes in mei gesloten.'],
      ['0>0,1 split'],
    ],
    [
      'two sentences merged',
      [DIKE, 'Het waterschap meet het zoutgehalte.', 'Het publiceert de metingen.'],
      [DIKE, 'Het waterschap meet het zoutgehalte en publiceert de metingen.'],
      ['0>0 keep', '1,2>1 merge'],
    ],
    [
      'a sentence gone up in another further on',
      ['De sluiswachter heeft de storing gezien.', BOARD, 'De storing is gezien bij Goes.'],
      ['De sluiswachter heeft de storing gezien bij Goes.', BOARD],
      ['0,2>0 merge', '1>1 keep'],
    ],
    ['an answer turned round', ['Nee.', DIKE], ['Ja.', DIKE], ['0>0 edit', '1>1 keep']],
    ['one claim for quite another', [FISH], [SALT], ['0> delete', '>0 add']],
    [
      'sentences that are nearly the same',
      ['In Goes zijn 12 palen geplaatst.', 'In Sluis zijn 9 palen geplaatst.'],
      ['In Sluis zijn 9 palen geplaatst.', 'In Goes zijn 14 palen geplaatst.'],
      ['1>0 move', '0>1 edit'],
    ],
    [
      'a list that became one sentence',
      [
        'De eisen zijn:',
        'a. hoogte van de dijk;',
        'b. sterkte van het duin;',
        'c. diepte van de geul.',
      ],
      ['De eisen zijn: a. hoogte van de dijk; b. sterkte van het duin; c. diepte van de geul.'],
      ['0,1,2,3>0 merge'],
    ],
    ['nothing before', [], [DIKE], ['>0 add']],
    ['nothing at all', [], [], []],
  ])('%s', (_, before, after, expected) => {
    expect(shape(before, after)).toEqual(expected);
  });

  it('keeps together what is known to belong together', () => {
    const beads = alignSentences([FISH, DIKE], [DIKE, SALT], [{ before: [0], after: [1] }]);
    expect(beads.map(({ before, after }) => [before, after])).toContainEqual([[0], [1]]);
  });

  const sentences = fc.array(
    fc
      .array(
        fc.constantFrom('dijk', 'sluis', 'niet', 'wordt', 'water', 'hoog', 'in 2019', 'de', 'of'),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => `${words.join(' ')}.`),
    { maxLength: 9 },
  );

  const places = (beads: readonly Bead[], side: 'before' | 'after'): readonly number[] =>
    beads.flatMap((bead) => bead[side]).sort((one, other) => one - other);

  it('puts every sentence in exactly one bead', () => {
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const beads = alignSentences(before, after);
        expect(places(beads, 'before')).toEqual([...before.keys()]);
        expect(places(beads, 'after')).toEqual([...after.keys()]);
      }),
    );
  });

  it('keeps a text that is the same', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(alignSentences(text, text).every(({ op }) => op === 'keep')).toBe(true);
      }),
    );
  });

  it('leaves what it did not call moved in the same order on both sides', () => {
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const still = alignSentences(before, after)
          .filter(({ op }) => op === 'keep' || op === 'edit')
          .map((bead) => [bead.before[0] ?? 0, bead.after[0] ?? 0] as const)
          .sort(([one], [other]) => one - other)
          .map(([, at]) => at);
        expect(still).toEqual([...still].sort((one, other) => one - other));
      }),
    );
  });

  it('is the same from either side', () => {
    const pairs = (beads: readonly Bead[]): readonly string[] =>
      beads.map(({ before, after }) => `${before}>${after}`).sort();
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const back = alignSentences(after, before).map((bead) => ({
          ...bead,
          before: bead.after,
          after: bead.before,
        }));
        expect(pairs(back)).toEqual(pairs(alignSentences(before, after)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('other words for the same', () => {
  it.each([
    [
      'numbers in words',
      [
        'Het museum telde 35 bezoekers, van wie er 12 betaalden.',
        'De opbrengst was € 1,2 miljoen.',
      ],
      [
        'Het museum telde vijfendertig bezoekers.',
        'Van die bezoekers betaalden er twaalf.',
        'Dat leverde 1.200.000 euro op.',
      ],
      [
        [[0], [0, 1]],
        [[1], [2]],
      ],
    ],
    [
      'a moved sentence with a synonym and another footnote mark',
      [
        'De lijst is vorige week gepubliceerd[3].',
        'De boswachters zijn met het snoeien van de laan begonnen.',
      ],
      [
        'De boswachters zijn met het snoeien van de laan begonnen.',
        'Vorige week is de lijst openbaar gemaakt[7].',
      ],
      [
        [[1], [0]],
        [[0], [1]],
      ],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    const beads = alignSentences(before, after);
    expect(beads.map((bead) => [bead.before, bead.after])).toEqual(expected);
  });
});
