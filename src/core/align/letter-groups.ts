import type { Profile } from './profile.ts';

/** Bits for each letter of a group of three. */
const BITS = 7;
const ASCII = 1 << BITS;
const FREE = 32;
const GROUP = (1 << (3 * BITS)) - 1;

/** Letter groups as codes in the order of the text, with the length of their vector. */
interface Groups {
  readonly codes: Int32Array;
  readonly length: number;
}

/** How often each group stands in the sentence that is compared now; zero everywhere else. */
const counts = new Uint16Array(GROUP + 1);

/** The dot product of two sentences: for each group of one how often the other has it. */
function dotProduct(one: Int32Array, other: Int32Array): number {
  for (const code of one) counts[code] = (counts[code] ?? 0) + 1;
  let total = 0;
  for (const code of other) total += counts[code] ?? 0;
  for (const code of one) counts[code] = 0;
  return total;
}

/** Form A is ASCII but for a few signs: they take the codes of control characters, which it has none of. */
function letterCode(code: number): number {
  return code < ASCII ? code : code % FREE;
}

function groupsIn(form: string): Groups {
  const codes = new Int32Array(Math.max(0, form.length - 2));
  let code = 0;
  for (let at = 0; at < form.length; at += 1) {
    code = ((code << BITS) | letterCode(form.charCodeAt(at))) & GROUP;
    if (at >= 2) codes[at - 2] = code;
  }
  return { codes, length: Math.sqrt(dotProduct(codes, codes)) };
}

const remembered = new WeakMap<Profile, Groups>();

function groupsOf(profile: Profile): Groups {
  const known = remembered.get(profile);
  if (known !== undefined) return known;
  const found = groupsIn(profile.form);
  remembered.set(profile, found);
  return found;
}

/** The cosine of the letter groups of two sentences, 0 to 1. */
export function sharedLetters(before: Profile, after: Profile): number {
  const [one, other] = [groupsOf(before), groupsOf(after)];
  const size = one.length * other.length;
  return size === 0 ? 0 : dotProduct(one.codes, other.codes) / size;
}
