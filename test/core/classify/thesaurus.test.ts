import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { USUAL } from '../../../src/core/classify/means.ts';
import { thesaurusOf } from '../../../src/core/classify/thesaurus.ts';
import type { Label } from '../../../src/core/model.ts';
import { beadOf } from './bead-of.ts';

const thesaurus = thesaurusOf([
  ['breeuwen', 'kalefateren'],
  ['roerganger', 'stuurman'],
  ['glad als een aal', 'glibberig'],
]);

function labels(before: string, after: string): readonly [Label, Label] {
  const bead = beadOf(before, after);
  return [classify(bead).label, classify(bead, { ...USUAL, thesaurus }).label];
}

describe("a reader's own synonyms", () => {
  it.each([
    ['in one form', 'De roerganger is beëdigd.', 'De stuurman is beëdigd.'],
    ['in the plural', 'De roergangers zijn beëdigd.', 'De stuurmannen zijn beëdigd.'],
    ['as an infinitive', 'De werf zal de kiel breeuwen.', 'De werf zal de kiel kalefateren.'],
  ])('explain a substitution %s', (_, before, after) => {
    expect(labels(before, after)).toEqual(['unclassified', 'reworded']);
  });

  it.each([
    ['another word', 'De roerganger is beëdigd.', 'De kajuitsjongen is beëdigd.', 'unclassified'],
    [
      'what is also denied',
      'De roerganger is beëdigd.',
      'De stuurman is niet beëdigd.',
      'reversed',
    ],
    [
      'a figure',
      'De roerganger had 12 matrozen.',
      'De stuurman had 14 matrozen.',
      'figure-changed',
    ],
  ])('do not explain %s', (_, before, after, label) => {
    expect(labels(before, after)[1]).toBe(label);
  });
});
