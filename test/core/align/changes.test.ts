import { describe, expect, it } from 'vitest';
import { changedWords, printedChanges } from '../../../src/core/align/changes.ts';
import { COMMON_ACRONYMS } from '../../../src/core/text/acronyms.ts';

const span = (text: string, start = 0): { text: string; start: number; end: number } => ({
  text,
  start,
  end: start + text.length,
});
const words = (spans: readonly { readonly text: string }[]): readonly string[] =>
  spans.map(({ text }) => text);

describe('changed words', () => {
  it.each([
    ['a word put in', 'De dijk is hoog.', 'De dijk is mogelijk hoog.', [], ['mogelijk']],
    ['a word for another', 'De dijk is hoog.', 'De dijk is laag.', ['hoog'], ['laag']],
    [
      'two hunks a light word apart',
      'De dijk wordt in maart verhoogd.',
      'De dijk wordt onlangs in mei verlaagd.',
      ['in maart verhoogd'],
      ['onlangs in mei verlaagd'],
    ],
    [
      'a figure',
      'Dat kost € 2,4 miljoen nu.',
      'Dat kost € 2,4 miljard nu.',
      ['€ 2,4 miljoen'],
      ['€ 2,4 miljard'],
    ],
    [
      'a phrase put in before the same preposition',
      'Het verbod, in de zin van de wet, geldt in Zeeland niet.',
      'Het verbod in de haven, in de zin van de wet, geldt in Goes wel.',
      ['in Zeeland niet'],
      ['in de haven', 'in Goes wel'],
    ],
    ['notation only', 'Dat kost 2,4 mln. euro.', 'Dat kost € 2.400.000.', [], []],
    [
      'a cited number only',
      'Zie Kamerstuk 31 015, nr. 12.',
      'Zie Kamerstuk 31 015, nr. 21.',
      [],
      [],
    ],
  ])('%s', (_, before, after, taken, put) => {
    const changes = changedWords([span(before)], [span(after)], COMMON_ACRONYMS);
    expect(words(changes.before)).toEqual(taken);
    expect(words(changes.after)).toEqual(put);
  });

  it('places words in the answer, one span for each sentence', () => {
    const changes = changedWords(
      [span('De dijk is hoog en oud.', 10)],
      [span('De dijk is hoog.', 4), span('Ook is hij nat.', 30)],
      COMMON_ACRONYMS,
    );
    expect(changes.before).toEqual([{ text: 'en oud', start: 26, end: 32 }]);
    expect(changes.after).toEqual([{ text: 'Ook is hij nat', start: 30, end: 44 }]);
  });

  it('shows what a reader sees change in print, notation and numbers of letters included', () => {
    const changes = printedChanges(
      [span('Mijn brief van 3 mei 2019 geldt.')],
      [span('Mijn brief van 4 juni 2019 geldt.')],
    );
    expect(words(changes.before)).toEqual(['van 3 mei']);
    expect(words(changes.after)).toEqual(['van 4 juni']);
  });
});
