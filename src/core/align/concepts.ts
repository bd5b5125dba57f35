import { keysOf } from '../classify/relations.ts';
import { synonymLines } from '../lexicon/thesaurus.ts';
import { isLightWord } from './light-words.ts';

/** Brackets, choices and gaps of the cue notation (lexicon/commitment.ts). */
const NOTATION = /[(){}]|\.\./g;
const CHOICE = /[\s/]+/;

function put(table: Map<string, Set<number>>, member: string, group: number): void {
  const verb = member.includes('{') && !member.includes(' ');
  const words = member.replace(NOTATION, '').split(CHOICE).filter(Boolean);
  const word = words.find((one) => !isLightWord(one));
  if (word === undefined) return;
  for (const key of verb ? [word, ...keysOf(word)] : keysOf(word)) {
    table.set(key, (table.get(key) ?? new Set()).add(group));
  }
}

let made: ReadonlyMap<string, ReadonlySet<number>> | null = null;

/** Made when sentences first need it: most comparisons find every sentence by its own words. */
function groups(): ReadonlyMap<string, ReadonlySet<number>> {
  if (made !== null) return made;
  const table = new Map<string, Set<number>>();
  for (const [group, line] of synonymLines().entries()) {
    for (const member of line.split('|')) put(table, member.trim(), group);
  }
  made = table;
  return table;
}

/** The groups of synonyms that a word of form A stands in, by its first telling word. */
export function conceptsOf(word: string): readonly number[] {
  return keysOf(word).flatMap((key) => [...(groups().get(key) ?? [])]);
}
