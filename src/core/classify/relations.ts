import { ANTONYMS } from '../lexicon/antonyms.ts';
import { PART_OF } from '../lexicon/bodies.ts';
import { fold, listOf } from './fold.ts';
import { lazily } from './lazily.ts';
import { root, stem } from './stems.ts';
import { verbLemmas } from './verb-forms.ts';
import type { Word } from './words.ts';

/** The keys by which two forms of one word are known as the same. */
export function keysOf(form: string): readonly string[] {
  return [...verbLemmas(form), stem(form)];
}

/** Whether the particle of a verb stands elsewhere: "valt … mee" is no form of "vallen". */
export function isParted({ verbs, stem: base }: Word): boolean {
  return verbs.length > 1 && verbs[0] === base;
}

/** The keys of a word in its sentence, its parted particle joined. */
export function wordKeys(word: Word): readonly string[] {
  if (isParted(word)) return [word.stem];
  return word.verbs.length > 0 ? [...word.verbs, word.stem] : [word.stem];
}

function members(side: string): readonly string[] {
  return side.split('|').map((member) => fold(member.trim()));
}

function pairTable(text: string, sign: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of text.trim().split('\n')) {
    const [one = '', other = ''] = line.split(sign);
    for (const left of members(one).flatMap(keysOf)) {
      const right = table.get(left) ?? new Set<string>();
      for (const key of members(other).flatMap(keysOf)) right.add(key);
      table.set(left, right);
    }
  }
  return table;
}

const opposites = lazily(() => pairTable(ANTONYMS, '='));
const wholes = lazily(() => pairTable(PART_OF, '<'));

/** Prefixes that deny what they stand before (ANS 12.3.2.2). */
const UN = /^(?:on|niet)(?=\p{L}{4})/u;
/** "wan-" is a prefix of nouns; "wandelen" and "wankelen" only begin alike. */
const UN_OF_NOUNS = /^wan(?=\p{L}{4})/u;
/** Latin prefixes deny adjectives; before a verb or its noun "in" is a particle: inkopen, inzicht. */
const UN_OF_ADJECTIVES = /^(?:in|im|dis)(?=\p{L}{4})/u;
/** Stems of borrowed adjectives and of the nouns made of them: formeel, effectief, stabiliteit. */
const BORROWED =
  /(?:[ai]bel|[mnr]el|[it]uel|iel|ief|ent|ect|eus|air|[ru]at|let|cret|iteit|[ae]nti|(?:tol|const|eleg)[er]*ant|exact|human|valid|continu)$/u;
/** Words that begin with "on" and deny nothing. */
const NO_UN: ReadonlySet<string> = new Set(
  listOf('onkosten ongeval onweer onkruid onlusten onmens onding onraad').map(stem),
);
const LEAST_ROOT = 4;

/** A word without the prefix that denies it, or the word itself. */
function withoutDenial({ form, stem: base, verbs }: Word): string {
  if (UN.test(form)) return NO_UN.has(base) ? form : form.replace(UN, '');
  if (verbs.length > 0) return form;
  if (BORROWED.test(base)) return form.replace(UN_OF_ADJECTIVES, '');
  return form.replace(UN_OF_NOUNS, '');
}

function isUnOf(one: Word, other: Word): boolean {
  const bare = withoutDenial(one);
  if (bare === one.form) return false;
  const bases = [bare, ...verbLemmas(bare)].map(root).filter(({ length }) => length >= LEAST_ROOT);
  const others = [other.form, ...other.verbs].map(root);
  return stem(bare) === other.stem || bases.some((base) => others.includes(base));
}

/** Whether two words are opposites, by the list or by their prefix. */
export function areOpposites(one: Word, other: Word): boolean {
  const others = new Set(wordKeys(other));
  const listed = (from: Word, to: ReadonlySet<string>): boolean =>
    wordKeys(from).some((key) =>
      [...(opposites().get(key) ?? [])].some((wanted) => to.has(wanted)),
    );
  return (
    listed(one, others) ||
    listed(other, new Set(wordKeys(one))) ||
    isUnOf(one, other) ||
    isUnOf(other, one)
  );
}

const LEAST_HEAD = 5;

/** A compound is a kind of what its last part names: bijstandsuitkering is an uitkering. */
function isCompoundOf(narrow: Word, wide: Word): boolean {
  if (wide.verbs.length > 0 || narrow.stem.length <= wide.stem.length + 2) return false;
  const isWhole = wide.form.length >= LEAST_HEAD && narrow.form.endsWith(wide.form);
  return isWhole || (wide.stem.length >= LEAST_HEAD && narrow.stem.endsWith(wide.stem));
}

/** Whether the first word names a part or a kind of what the second names. */
export function isPartOf(part: Word, whole: Word): boolean {
  const keys = new Set(wordKeys(whole));
  const listed = wordKeys(part).some((key) =>
    [...(wholes().get(key) ?? [])].some((wanted) => keys.has(wanted)),
  );
  return listed || isCompoundOf(part, whole);
}
