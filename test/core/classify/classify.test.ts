import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { USUAL } from '../../../src/core/classify/means.ts';
import { FEATURES, RULES } from '../../../src/core/classify/vocabulary.ts';
import { isFlagged } from '../../../src/core/labels.ts';
import type { Label, Span } from '../../../src/core/model.ts';
import { beadOf } from './bead-of.ts';
import { BROAD_CHANGED, BROAD_NEUTRAL } from './breadth-examples.ts';
import { AMOUNTS, type Example, GONE, LONE, NEUTRAL, PAIRS, WEAKER } from './examples.ts';
import { FAULTS } from './fault-examples.ts';
import { REBUILT, REBUILT_CHANGED } from './grammar-examples.ts';
import { LONG_CHANGED, LONG_NEUTRAL } from './long-examples.ts';
import { MEASURED } from './measured-examples.ts';
import { RESTRICTED } from './restrictor-examples.ts';
import { TURNED } from './turned-examples.ts';

const TWO_SIDED = [
  ...PAIRS,
  ...FAULTS,
  ...LONG_NEUTRAL,
  ...LONG_CHANGED,
  ...REBUILT,
  ...REBUILT_CHANGED,
];

function label({ before, after }: Example): Label {
  return classify(beadOf(before, after)).label;
}

describe.each([
  ['neutral', NEUTRAL],
  ['weaker', WEAKER],
  ['gone', GONE],
  ['amounts', AMOUNTS],
  ['one side only', LONE],
  ['long and neutral', LONG_NEUTRAL],
  ['rebuilt', REBUILT],
  ['rebuilt and changed', REBUILT_CHANGED],
  ['restricted', RESTRICTED],
  ['turned', TURNED],
  ['broad and neutral', BROAD_NEUTRAL],
  ['broad and changed', BROAD_CHANGED],
  ['once unheard', FAULTS],
])('%s', (_, examples) => {
  it.each(examples)('$family: $before → $after', (example) => {
    expect(example.labels).toContain(label(example));
  });
});

describe('examples measured before the rules knew them', () => {
  const isGold = ({ labels: [gold] }: Example): boolean => isFlagged(gold);
  const flagged = (examples: readonly Example[]): number =>
    examples.filter((example) => isFlagged(label(example))).length;

  it('find more than nine of ten changes', () => {
    const changed = MEASURED.filter(isGold);
    expect(flagged(changed) / changed.length).toBeGreaterThan(0.9);
  });

  it('flag fewer than one of five rewordings', () => {
    const neutral = MEASURED.filter((example) => !isGold(example));
    expect(flagged(neutral) / neutral.length).toBeLessThan(0.2);
  });
});

describe('long and changed', () => {
  /** What the engine cannot see: a synonym of "achter staan" that is weaker; docs say so. */
  const BLIND = 'Ik sta achter het besluit van de commissaris.';

  it.each(LONG_CHANGED.filter(({ before }) => before !== BLIND))('$before → $after', (example) => {
    expect(example.labels).toContain(label(example));
  });
});

const MIRRORED: Partial<Record<Label, Label>> = {
  softened: 'strengthened',
  strengthened: 'softened',
  narrowed: 'widened',
  widened: 'narrowed',
};

/** A withdrawal has no mirror image, and detail put into an affirmation is no flag (docs/classification.md). */
const ONE_WAY: ReadonlySet<Label> = new Set(['retracted', 'added']);

describe('swapped versions', () => {
  const examples = TWO_SIDED.filter(
    (example) => !ONE_WAY.has(label(example)) && !example.family.startsWith('correction'),
  );

  it.each(examples)('$family: $after → $before', (example) => {
    const forth = classify(beadOf(example.before, example.after));
    const back = classify(beadOf(example.after, example.before));
    const wanted = MIRRORED[forth.label] ?? forth.label;
    expect([back.label, ...back.also]).toContain(wanted);
  });
});

describe('with fewer means', () => {
  const bead = beadOf('De dijk houdt.', 'De dijk houdt vermoedelijk.');

  it('does not see what the feature taken away would', () => {
    const features = USUAL.features.filter((feature) => feature !== 'epistemic');
    expect(classify(bead).label).toBe('softened');
    expect(classify(bead, { ...USUAL, features }).label).toBe('reworded');
  });

  it('does not judge by the rule taken away', () => {
    const rules = USUAL.rules.filter((rule) => rule !== 'R6');
    expect(classify(bead, { ...USUAL, rules }).label).toBe('reworded');
  });
});

const FLAGSHIP_BEFORE =
  'Biometrische surveillance, in de zin van real time gezichtsherkenning, wordt op dit moment in Nederland niet gedaan.';
const FLAGSHIP_AFTER =
  'Voor het gebruik van biometrische surveillance in de publieke ruimte door de politie, in de zin van real time gezichtsherkenning, wordt op dit moment in de politieorganisatie geen toestemming gegeven.';

describe('the flagship', () => {
  const reason: Span = { text: 'te ruim omschreven', start: 40, end: 58 };
  const verdict = classify(beadOf(FLAGSHIP_BEFORE, FLAGSHIP_AFTER, { reason, passage: null }));
  const seen = verdict.reasons.map(({ feature, direction, before, after }) => [
    feature,
    direction,
    before?.text ?? null,
    after?.text ?? null,
  ]);

  it('is softened and narrowed, not taken for an explicit correction', () => {
    expect(verdict).toMatchObject({ label: 'softened', also: ['narrowed'], confidence: 'medium' });
    expect(verdict.reasons.map(({ rule }) => rule)).not.toContain('R2');
  });

  it('goes down the ladder from done to permission', () => {
    expect(seen).toContainEqual(['act', 'weaker', 'niet gedaan', 'geen toestemming gegeven']);
    expect(verdict.reasons[0]?.scale).toEqual({ before: 'done', after: 'permission' });
  });

  it('names each narrower scope with its words', () => {
    expect(seen).toContainEqual(['scope.place', 'weaker', 'in Nederland', 'in de publieke ruimte']);
    expect(seen).toContainEqual(['scope.actor', 'weaker', 'in Nederland', 'door de politie']);
    expect(seen).toContainEqual([
      'scope.actor',
      'weaker',
      'in Nederland',
      'in de politieorganisatie',
    ]);
  });

  it("quotes the minister's own words from the letter", () => {
    expect(verdict.reasons.at(-1)).toMatchObject({ rule: 'letter', letter: reason });
  });
});

describe('reasons', () => {
  it.each(TWO_SIDED)('lie in changed words: $before → $after', ({ before, after }) => {
    const bead = beadOf(before, after);
    const touches = (span: Span | null, changed: readonly Span[]): boolean =>
      span === null || changed.some(({ start, end }) => start < span.end && span.start < end);
    for (const found of classify(bead).reasons) {
      expect(RULES).toContain(found.rule);
      expect(FEATURES).toContain(found.feature);
      expect(touches(found.before, bead.changed.before)).toBe(true);
      expect(touches(found.after, bead.changed.after)).toBe(true);
    }
  });

  it('quote the answers to the letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TWO_SIDED), fc.string(), ({ before, after }, lead) => {
        const bead = beadOf(before, after);
        const shift = (span: Span): Span => ({
          ...span,
          start: span.start + lead.length,
          end: span.end + lead.length,
        });
        const answerAfter = `${lead}${after}`;
        const verdict = classify({
          ...bead,
          after: bead.after.map(shift),
          changed: { before: bead.changed.before, after: bead.changed.after.map(shift) },
          answerAfter,
        });
        for (const { after: span } of verdict.reasons) {
          if (span !== null) expect(answerAfter.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });
});

describe('any text', () => {
  const words = fc.array(fc.constantFrom(...TWO_SIDED.flatMap(({ before }) => before.split(' '))), {
    minLength: 1,
    maxLength: 25,
  });

  it('is unchanged beside itself', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(classify(beadOf(text, text)).label).toBe('unchanged');
      }),
    );
  });

  it('gets the same verdict every time, and a correction letter changes no label', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const passage = { text: 'brief', start: 0, end: 5 };
        const plain = classify(beadOf(before, after));
        const corrected = classify(beadOf(before, after, { reason: null, passage }));
        expect(corrected.label).toBe(plain.label);
        expect(classify(beadOf(before, after))).toEqual(plain);
      }),
    );
  });
});
