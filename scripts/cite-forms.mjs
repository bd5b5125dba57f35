// The ways in which a text may give a sentence of an answer, for scripts/bench-cite.mjs. Each takes the
// sentence, dice, and words to put in; gives the written form, and for what must be shown the words
// left out or changed. Null where a sentence is too short for it.

const WORD = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’-]*/gu;

/** A sequence of numbers below one that is always the same for a seed (mulberry32). */
export function diceOf(seed) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { roll, pick: (list) => list[Math.floor(roll() * list.length)] };
}

const wordsIn = (text) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

const NOISE = [
  (text) => text.replace(/[«»“”]/g, '"').replace(/['‘]/g, '’'),
  (text) => text.replace(/ /g, (space, at) => (at % 7 === 0 ? '\u00a0' : space)),
  (text) => text.replace(/ /g, (space, at) => (at % 11 === 0 ? '\n' : space)),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\p{L}{9,}/gu, (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011').replace(/ - /g, ' – '),
  (text) => text.charAt(0).toLowerCase() + text.slice(1),
  (text) => text.replace(/, /g, ' ').replace(/ {2,}/g, ' '),
  (text) => text.replace(/\p{Ll}{10,}/u, (word) => `${word.slice(0, 6)}-\n${word.slice(6)}`),
];

const MARKS = ['[…]', '(…)', '...', '[...]', '…'];

function exact(text) {
  return { text, shown: null };
}

function typographic(text, { pick }) {
  return { text: pick(NOISE)(pick(NOISE)(text)), shown: null };
}

function shortened(text, { roll, pick }) {
  const words = wordsIn(text);
  if (words.length < 12) return null;
  const size = Math.max(2, Math.floor(words.length * (0.15 + roll() * 0.2)));
  const from = 3 + Math.floor(roll() * (words.length - size - 6));
  const [first, last] = [words[from], words[from + size - 1]];
  const shown = [text.slice(first.start, last.end), ''];
  return { text: `${text.slice(0, first.start)}${pick(MARKS)}${text.slice(last.end)}`, shown };
}

function altered(text, { pick }, others) {
  const long = wordsIn(text).filter(({ word }) => word.length > 4);
  if (long.length === 0) return null;
  const { word, start, end } = pick(long);
  const other = pick(others.filter((it) => it.toLowerCase() !== word.toLowerCase()));
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  const put = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return { text: text.slice(0, start) + put + text.slice(end), shown: [word, put] };
}

/** Every third word another that means as much, and the two halves about. */
function paraphrased(text, { roll, pick }, _others, synonyms) {
  const words = wordsIn(text);
  if (words.length < 10) return null;
  const put = words.map(({ word }) => {
    const others = synonyms.get(word.toLowerCase()) ?? [];
    return others.length > 0 && roll() < 0.7 ? pick(others) : word;
  });
  const middle = Math.floor(put.length / 2);
  const turned = [...put.slice(middle), ...put.slice(0, middle)].join(' ');
  return { text: `${turned.charAt(0).toUpperCase()}${turned.slice(1)}.`, shown: null };
}

/** The forms by name. */
export const FORMS = { exact, typographic, shortened, altered, paraphrased };
