import { PERSON_TITLES } from '../lexicon/bodies.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const TITLES: ReadonlySet<string> = new Set(listOf(PERSON_TITLES));

/** "Minister Jansen": the title says who it is, the name is no content of its own. */
function isNameAfterTitle(words: readonly Word[], at: number): boolean {
  return words[at]?.name === true && TITLES.has(words[at - 1]?.form ?? '');
}

/** Words that a cue, a figure or an idiom of denial ("achterwege blijven", "onmogelijk") speaks for. */
function spokenFor({ words, scales, negations, figures }: Reading): readonly number[] {
  const idioms = negations.filter(
    ({ list, places }) =>
      list === 'implicit' &&
      (places.length > 1 || places.every((at) => words[at]?.verbs.length === 0)),
  );
  return [
    ...[...scales, ...idioms].flatMap(({ places }) => places),
    ...figures.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  ];
}

const OWN: ReadonlySet<string> = new Set(['eigen', 'ander', 'andere', 'overige', 'voormalige']);
const BINDING: ReadonlySet<string> = new Set(['geen', 'alle', 'iedere', 'elke']);

/** "geen eigen personeel": light elsewhere, behind a word that binds all of a kind it leaves some out. */
function restricts(words: readonly Word[], at: number): boolean {
  return OWN.has(words[at]?.form ?? '') && BINDING.has(words[at - 1]?.form ?? '');
}

/** The places of content words that no cue, figure or date already speaks for. */
export function contentPlaces(reading: Reading): Set<number> {
  const { words } = reading;
  const places = new Set<number>();
  for (const [at, word] of words.entries()) {
    if ((word.content && !isNameAfterTitle(words, at)) || restricts(words, at)) places.add(at);
  }
  for (const at of spokenFor(reading)) places.delete(at);
  return places;
}
