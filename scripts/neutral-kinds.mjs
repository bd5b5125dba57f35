// Changes of typography, notation and layout for bench-neutral.mjs and bench-ablate.mjs.
import { EXPANSIONS } from '../dist/core/text/abbreviations.js';
import { splitSentences } from '../dist/core/text/sentences.js';

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const grouped = (digits, mark) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

/** Every long enough word cut by a hyphen at the end of a line, one in twelve. */
function hyphenated(text) {
  let count = 0;
  return text.replace(/(?<=\s\p{Ll}{4})(\p{Ll}{4,})/gu, (rest) => {
    count += 1;
    return count % 12 === 1 ? `-\n${rest}` : rest;
  });
}

function wrapped(text) {
  return text.replace(/([^\n]{50,70}) /g, '$1\n');
}

function expanded(text) {
  return text.replace(/(?<![\p{L}.])(?:(?:\p{L}\.){2,}|\p{L}{2,6}\.)(?= \p{Ll}| \d)/gu, (word) =>
    word === 'd.d.' ? word : (EXPANSIONS.get(word) ?? word),
  );
}

/** Paragraphs where there are any, else sentences, in another order; not of a text broken off. */
function moved(text) {
  if (!/[.!?…][»”"]?$/.test(text)) return text;
  const paragraphs = text.split(/\n{2,}/);
  const pieces = paragraphs.length > 1 ? paragraphs : splitSentences(text).map((span) => span.text);
  const between = paragraphs.length > 1 ? '\n\n' : ' ';
  return [...pieces.slice(1), ...pieces.slice(0, 1)].join(between);
}

/** A running foot between two words in the middle of a text. */
function furnished(text) {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  if (at < 0) return text;
  const foot = 'Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 1234 2';
  return `${text.slice(0, at)}\n\n${foot}\n\n${text.slice(at + 1)}`;
}

/** Bullets of another shape, where there are at least two: a lone dash may be a dash. */
function bullets(text) {
  const lines = /(?<=^|\n)[ \t]*[-–•*](?=[ \t])/g;
  if ((text.match(lines) ?? []).length < 2) return text;
  return text.replace(lines, (mark) => (mark.trim() === '•' ? '–' : '•'));
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december';
const SHORT = { januari: 'jan.', februari: 'feb.', maart: 'mrt.', april: 'apr.', augustus: 'aug.' };
const NUMERALS = 'twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** Kinds of change to a text that change nothing a reader takes away, by name. */
export const NEUTRAL_KINDS = {
  'straight quotes': (text) => text.replace(/[«»“”„]/g, '"'),
  guillemets: (text) => text.replace(/["“„]([^"”„“\n]{1,200})["”]/g, '«$1»'),
  apostrophes: (text) =>
    text.replaceAll('’', "'").replaceAll("'", '’') === text
      ? text.replaceAll('’', "'")
      : text.replaceAll("'", '’'),
  'doubled spaces': (text) => text.replace(/([,.;]) (?=\S)/g, '$1  '),
  'hard spaces': (text) => text.replace(/ (?=\d)/g, '\u00a0'),
  'spaces before marks': (text) => text.replace(/(?<=\p{L})([,;:?])/gu, ' $1'),
  dashes: (text) => text.replace(/ [–—] /g, ' - ').replace(/(?<=\d)-(?=\d)/g, '–'),
  'wrapped lines': wrapped,
  'line-end hyphens': hyphenated,
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{4})(?=\p{Ll}{5})/gu, '\u00ad'),
  ligatures: (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'footnotes renumbered': (text) =>
    text.replace(/\[(\d+) ?\]/g, (_, mark) => `[${Number(mark) + 7}]`),
  'footnotes as superscripts': (text) => text.replace(/(?<! m)\[\d+ ?\]/g, '³'),
  'footnotes glued': (text) => text.replace(/(?<=\p{Ll}[»")]?[.,]?)\[\d+ ?\](?=[\s.,]|$)/gu, '12'),
  'digit grouping': (text) =>
    text.replace(
      /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?![\d.])|(?<=[a-z] )\d{5,6}(?= [a-z])/g,
      (number) => {
        const digits = number.replace(/\D/g, '');
        return number === digits ? grouped(digits, '.') : digits;
      },
    ),
  'numerals as figures': (text) =>
    text.replace(
      /(?<![\p{L}-])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?= \p{Ll}{4,}en\b)/gu,
      (word) => String(NUMERALS.indexOf(word) + 2),
    ),
  'euro and per cent': (text) => text.replace(/€ (?=\d)/g, '€').replace(/(\d) ?%/g, '$1 procent'),
  'months shortened': (text) =>
    text.replace(
      new RegExp(`(?<=\\d )(?:${MONTHS.replaceAll(' ', '|')})(?= \\d{4})`, 'g'),
      (month) => SHORT[month] ?? month,
    ),
  'abbreviations in full': expanded,
  'offices in capitals': (text) =>
    text.replace(/(?<= )(?:minister|staatssecretaris|kabinet|kamer)\b/gi, (word) =>
      word === capital(word) ? word.toLowerCase() : capital(word),
    ),
  'moved paragraphs': moved,
  'page furniture': furnished,
  bullets,
};
