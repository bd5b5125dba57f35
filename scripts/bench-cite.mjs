/**
 * Measures how well quotations of real answers are found in articles made around them: recall for each
 * form, false matches among sentences of answers that are not there, and formulas by themselves. Half
 * of the sentences were set apart while the finder was tuned; both halves are shown.
 *
 *     npm run build && npm run bench:cite [-- --show FORM]
 */
import { existsSync, readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { candidatesFor } from '../dist/core/quotation/candidates.js';
import { findQuotations } from '../dist/core/quotation/find-quotations.js';
import { printsOf } from '../dist/core/quotation/pairs.js';
import { wordsOf } from '../dist/core/quotation/words.js';
import { sentenceForm } from '../dist/core/text/normal-form.js';
import { splitSentences } from '../dist/core/text/sentences.js';
import { diceOf, FORMS } from './cite-forms.mjs';
import { FORMULAS, LEADS, PROSE } from './cite-prose.mjs';

const shared = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const SENTENCES = 500;
const A_TEXT = 5;
const BARS = { exact: 0.98, typographic: 0.98, shortened: 0.9, altered: 0.9 };
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '”'],
  ['‘', '’'],
  ['', ''],
];
const shownForm = argv.includes('--show') ? argv[argv.indexOf('--show') + 1] : null;

if (!existsSync(shared)) {
  console.error('bench:cite: ../shared/data is absent');
  exit(1);
}

function unwrapped(text) {
  return text
    .replace(/\[\d{1,3} ?\]/g, '')
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/[ \t]*\n(?!\n)(?![ \t]*(?:[-–•*]|[a-z\d]{1,2}[.)])[ \t])[ \t]*/g, ' ')
    .trim();
}

const records = readFileSync(`${shared}answers/answers.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ question, answer }) => ({ question: unwrapped(question), answer: unwrapped(answer) }));

const dice = diceOf(2021);
const shuffled = records
  .map((record) => ({ record, at: dice.roll() }))
  .sort((one, other) => one.at - other.at)
  .map(({ record }) => record);
const stored = shuffled.slice(0, Math.floor(shuffled.length * 0.55));
const heldOut = shuffled.slice(stored.length);
const storedForms = new Map();
for (const { answer, question } of stored) {
  for (const { text } of [...splitSentences(answer), ...splitSentences(question)]) {
    const form = sentenceForm(text);
    storedForms.set(form, (storedForms.get(form) ?? 0) + 1);
  }
}

/** Sentences as people quote them: of some length, and no mere reference to another answer. */
function quotable(list, isWanted) {
  const all = list.flatMap(({ answer }, source) =>
    splitSentences(answer).map(({ text }) => ({ text: text.replace(/\s+/g, ' '), source })),
  );
  const fit = all.filter(
    ({ text }) =>
      text.length >= 60 &&
      text.length <= 400 &&
      /^\p{Lu}.*[.!?]$/u.test(text) &&
      !/antwoord(?:en)? op (?:de )?vra/iu.test(text) &&
      isWanted(sentenceForm(text)),
  );
  const picked = fit.map((it) => ({ it, at: dice.roll() })).sort((one, other) => one.at - other.at);
  return picked.map(({ it }) => it);
}

/** Runs of so many words that two texts share are no chance: one of them was copied from the other. */
const RUN = 10;
const runsIn = (text) => {
  const keys = wordsOf(text).map(({ key }) => key);
  return keys.slice(RUN - 1).map((_, at) => keys.slice(at, at + RUN).join(' '));
};
const storedRuns = new Set(
  stored.flatMap(({ answer, question }) => runsIn(`${answer}\n\n${question}`)),
);
const isCopied = (text) => runsIn(text).some((run) => storedRuns.has(run));

const present = quotable(stored, (form) => storedForms.get(form) === 1).slice(0, SENTENCES);
const absent = quotable(heldOut, (form) => !storedForms.has(form))
  .filter(({ text }) => !isCopied(text))
  .slice(0, SENTENCES);

const passages = stored.flatMap(({ question, answer }, record) => [
  { text: answer, record },
  { text: question, record },
]);
const index = new Map();
for (const { text, record } of passages) {
  for (const print of printsOf(wordsOf(text))) {
    if (!index.has(print)) index.set(print, new Set());
    index.get(print).add(record);
  }
}
const recordsWith = (print, most) => [...(index.get(print) ?? [])].slice(0, most);

function synonymsOf(path) {
  const found = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [lemma, ...others] = line.split('\t');
    if (lemma && others.length > 0) found.set(lemma, others);
  }
  return found;
}

const synonyms = synonymsOf(`${shared}lexical/odwn-synonyms.tsv`);
const otherWords = heldOut
  .flatMap(({ answer }) => answer.match(/\p{Ll}{6,}/gu) ?? [])
  .filter((_, at) => at % 17 === 0);

/** An article with the given pieces between sentences of its own, and where each of them stands. */
function articleOf(pieces) {
  let text = `${dice.pick(PROSE)} ${dice.pick(PROSE)}\n\n`;
  const places = pieces.map((piece) => {
    const [open, close] = dice.pick(MARKS);
    text += open === '' ? `${dice.pick(PROSE)} ` : `${dice.pick(PROSE)} ${dice.pick(LEADS)} `;
    const start = text.length + open.length;
    text += `${open}${piece}${close} ${dice.pick(PROSE)}\n\n`;
    return { start, end: start + piece.length };
  });
  return { text, places };
}

function find(text, paraphrases) {
  const { records: found, isCommon } = candidatesFor(text, recordsWith, paraphrases);
  const wanted = new Set(found);
  const own = passages.filter(({ record }) => wanted.has(record));
  const texts = own.map((passage) => passage.text);
  return findQuotations(text, texts, { isCommon, paraphrases }).map((quotation) => ({
    ...quotation,
    records: [quotation, ...quotation.also].map(({ passage }) => own[passage].record),
  }));
}

function batches(list) {
  return Array.from({ length: Math.ceil(list.length / A_TEXT) }, (_, at) =>
    list.slice(at * A_TEXT, (at + 1) * A_TEXT),
  );
}

const isOver = ({ span }, { start, end }) =>
  Math.min(span.end, end) - Math.max(span.start, start) > (end - start) / 3;
const lower = (text) => text.toLowerCase();
const holds = (words, part) =>
  lower(words).includes(lower(part).split(/[^\p{L}\p{Nd}]+/u)[0] ?? '');

function isShown({ alterations }, shown) {
  if (shown === null) return true;
  const [before, after] = shown;
  return alterations.some(
    (it) => holds(it.before, before) && (after === '' || holds(it.after, after)),
  );
}

const score = () => ({ of: 0, found: 0, shown: 0, false: 0 });
const results = Object.fromEntries(Object.keys(FORMS).map((form) => [form, [score(), score()]]));

for (const [form, write] of Object.entries(FORMS)) {
  const items = present.flatMap(({ text, source }, at) => {
    const written = write(text, dice, otherWords, synonyms);
    return written === null ? [] : [{ ...written, source, half: at % 2, original: text }];
  });
  for (const batch of batches(items)) {
    const { text, places } = articleOf(batch.map((item) => item.text));
    const found = find(text, form === 'paraphrased');
    for (const [at, item] of batch.entries()) {
      const own = results[form][item.half];
      const match = found.find((it) => isOver(it, places[at]) && it.records.includes(item.source));
      own.of += 1;
      if (match) own.found += 1;
      if (match && isShown(match, item.shown)) own.shown += 1;
      else if (shownForm === form && item.half === 0)
        console.log(
          match ? 'NOT SHOWN' : 'MISSED',
          '\n ',
          item.original,
          '\n ',
          item.text,
          match?.alterations ?? '',
        );
    }
    const others = found.filter((it) => !places.some((place) => isOver(it, place)));
    results[form][0].false += others.length;
    if (shownForm === form)
      for (const it of others) console.log('FALSE', it.span.text, '\n  ', it.source.text);
  }
}

const absentScore = [score(), score()];
for (const paraphrases of [false, true]) {
  for (const batch of batches(absent.map((item, at) => ({ ...item, half: at % 2 })))) {
    const { text, places } = articleOf(batch.map((item) => item.text));
    const found = find(text, paraphrases);
    for (const [at, item] of batch.entries()) {
      const match = found.find((it) => isOver(it, places[at]));
      const own = absentScore[item.half];
      if (!paraphrases) own.of += 1;
      if (match && !paraphrases) own.found += 1;
      if (match && paraphrases) own.shown += 1;
      if (match && shownForm === 'absent' && item.half === 0)
        console.log(match.manner, item.text, '\n  ', match.source.text);
    }
  }
}
const formulas = FORMULAS.flatMap((formula) => find(articleOf([formula]).text, false));

const share = (part, whole) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;
console.log(
  `${stored.length} records stored; ${present.length} sentences of them, ${absent.length} of ${heldOut.length} others`,
);
console.log('\nform          tuned: found  shown   apart: found  shown   elsewhere');
let isMet = true;
for (const [form, [tuned, apart]] of Object.entries(results)) {
  const cells = [tuned, apart].map((it) => `${share(it.found, it.of)}  ${share(it.shown, it.of)}`);
  console.log(
    `${form.padEnd(13)}       ${cells.join('          ')}   ${tuned.false} of ${tuned.of + apart.of}`,
  );
  for (const it of [tuned, apart]) isMet &&= it.shown / it.of >= (BARS[form] ?? 0);
}
const counted = absentScore.map(({ found, of }) => `${found} of ${of}`);
console.log(`\nabsent sentences tied to something: ${counted.join(', ')}`);
console.log(
  `  with --paraphrases: ${absentScore.map(({ shown, of }) => `${shown} of ${of}`).join(', ')}`,
);
console.log(`formulas tied to something: ${formulas.length} of ${FORMULAS.length}`);
isMet &&= absentScore.every(({ found }) => found === 0) && formulas.length === 0;
console.log(isMet ? 'met' : 'NOT met');
if (!isMet) exit(1);
