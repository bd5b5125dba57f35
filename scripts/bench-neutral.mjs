// Puts real answers through kinds of change that change nothing a reader takes away, and counts how
// many altered sentences are flagged. Usage: node scripts/bench-neutral.mjs [--show KIND] — reads dist/
// and ../shared/data. The bar: at most 1 flag in 2,000 altered sentences of every kind.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareAnswers } from '../dist/core/compare/compare.js';
import { parseDocument } from '../dist/core/document/parse-document.js';
import { EXPANSIONS } from '../dist/core/text/abbreviations.js';
import { splitSentences } from '../dist/core/text/sentences.js';
import { readDocument } from '../dist/formats/read.js';

const shared = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Whole paragraphs: the lines of a wrapped answer joined, as the parser gives them. */
function unwrapped(text) {
  return text
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/(\p{L}-)\n(?=\p{Lu})/gu, '$1')
    .replace(/[ \t]*\n(?!\n)(?![ \t]*(?:[-–•*]|[a-z\d]{1,2}[.)])[ \t])[ \t]*/g, ' ')
    .trim();
}

async function readAnswers() {
  const lines = readFileSync(`${shared}answers/answers.jsonl`, 'utf8').trim().split('\n');
  const plain = lines.map((line) => unwrapped(JSON.parse(line).answer));
  return [...plain, ...(await realAnswers(`${shared}real/`))].filter(Boolean);
}

/** The answers of the real documents, as kvq itself reads them; what it cannot read is left out. */
async function realAnswers(folder) {
  const found = [];
  for (const kind of ['text', 'xml', 'docx', 'pdf']) {
    for (const name of readdirSync(folder + kind)) {
      const bytes = readFileSync(`${folder}${kind}/${name}`);
      const read = await readDocument(bytes, name).catch(() => null);
      if (read !== null) found.push(...parseDocument(read).answers.map(({ text }) => text));
    }
  }
  return found;
}

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

const KINDS = {
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

function asAnswer(text) {
  return [{ numbers: [1], part: null, question: '', text }];
}

const words = (spans) => spans.map((span) => span.text).join(' ');

function isAltered({ op, before, after }) {
  return op === 'move' || words(before) !== words(after);
}

/** Counts over all answers; every flagged statement is handed to `report`. */
function measure(change, answers, report) {
  const counts = { altered: 0, flagged: 0 };
  for (const text of answers) {
    const after = change(text);
    if (after === text) continue;
    const { statements } = compareAnswers(asAnswer(text), asAnswer(after));
    const flagged = statements.filter((statement) => statement.flag);
    counts.altered += statements.filter(isAltered).length;
    counts.flagged += flagged.length;
    flagged.forEach(report);
  }
  return counts;
}

function show({ label, before, after }) {
  console.log(label, JSON.stringify([words(before), words(after)]));
}

if (!existsSync(shared)) console.log('../shared/data is absent: nothing to measure');
else {
  const answers = await readAnswers();
  const only = process.argv[2] === '--show' ? process.argv[3] : undefined;
  console.log(`${answers.length} answers`);
  console.log('altered sentences   flagged   kind');
  for (const [kind, change] of Object.entries(KINDS)) {
    if (only !== undefined && only !== kind) continue;
    const { altered, flagged } = measure(change, answers, only === undefined ? () => {} : show);
    const verdict = flagged * 2000 <= altered ? '' : '   over the bar';
    console.log(
      `${String(altered).padStart(17)} ${String(flagged).padStart(9)}   ${kind}${verdict}`,
    );
  }
}
