import { lazily } from '../classify/lazily.ts';
import { keysOf } from '../classify/relations.ts';
import { likeness, stem } from '../classify/stems.ts';
import { synonymLines } from '../lexicon/thesaurus.ts';
import { remembering } from '../text/memory.ts';
import { isLightWord } from './light-words.ts';

/** Brackets, choices and gaps of the cue notation (lexicon/commitment.ts). */
const NOTATION = /[(){}]|\.\./g;
const CHOICE = /[\s/]+/;
const MOST_WORDS = 8_000;

const PLAIN = /^[a-z]+$/;

interface Telling {
  readonly word: string;
  /** The verb itself, or the stem of any other word; "" until it is first asked for. */
  key: string;
  readonly group: number;
}

function keyOf(telling: Telling): string {
  if (telling.key === '') telling.key = stem(telling.word);
  return telling.key;
}

/** The first telling word of a member of a group. */
function tellingWord(member: string): string | undefined {
  if (PLAIN.test(member)) return isLightWord(member) ? undefined : member;
  const words = member.replace(NOTATION, '').split(CHOICE).filter(Boolean);
  return words.find((one) => !isLightWord(one));
}

/** Words of the dictionary by how their stems begin; made when a sentence first needs it. */
const tellings = lazily((): ReadonlyMap<string, readonly Telling[]> => {
  const table = new Map<string, Telling[]>();
  for (const [group, line] of synonymLines().entries()) {
    for (const member of line.split('|')) {
      const word = tellingWord(member.trim());
      if (word !== undefined) {
        put(table, likeness(word), { word, key: member.includes('{') ? word : '', group });
      }
    }
  }
  return table;
});

function put(table: Map<string, Telling[]>, start: string, telling: Telling): void {
  const known = table.get(start);
  if (known === undefined) table.set(start, [telling]);
  else known.push(telling);
}

function findGroups(word: string): readonly number[] {
  const groups = new Set<number>();
  for (const key of keysOf(word)) {
    for (const telling of tellings().get(likeness(key)) ?? []) {
      if (keyOf(telling) === key) groups.add(telling.group);
    }
  }
  return [...groups];
}

/** The groups of synonyms that a word of form A stands in, by its first telling word. */
export const conceptsOf: (word: string) => readonly number[] = remembering(findGroups, MOST_WORDS);
