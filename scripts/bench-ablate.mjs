// Takes the rules and features of the classifier away one by one, and shows for each how many items
// then come out wrong that come out right with all of them. Usage: npm run bench:ablate — reads dist/,
// the invented tables of test/core/classify and, where it is there, ../shared/bench. Rows of a rule's own
// table prove nothing about it and are not counted. Ends with 1 where nothing needs a rule.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { USUAL } from '../dist/core/classify/means.js';
import { compareAnswers } from '../dist/core/compare/compare.js';
import * as examples from '../test/core/classify/examples.ts';
import * as faults from '../test/core/classify/fault-examples.ts';
import * as rebuilt from '../test/core/classify/grammar-examples.ts';
import * as long from '../test/core/classify/long-examples.ts';
import * as restrictors from '../test/core/classify/restrictor-examples.ts';
import { NEUTRAL_KINDS } from './neutral-kinds.mjs';
import { predict } from './predict.mjs';

/** The families of invented examples that are written for a rule or feature. */
const OWN = {
  R0: ['typography'],
  R1: ['added', 'caveat', 'admission', 'dropped', 'removed'],
  R2: ['withdrawal'],
  R3: ['withdrawal'],
  R4: ['negation', 'antonym'],
  R5: ['figure', 'date', 'days'],
  R6: [
    'hedge',
    'knowledge',
    'source',
    'act ladder',
    'generic',
    'precision',
    'degree',
    'lost agent',
  ],
  R7: ['restrictor in a denial', 'quantifier', 'condition', 'tense', 'part dropped'],
  R9: ['detail in an affirmation'],
  polarity: ['negation', 'bare denial'],
  antonym: ['antonym'],
  epistemic: ['hedge'],
  knowledge: ['knowledge'],
  source: ['source'],
  act: ['act ladder', 'ordered, not done'],
  generic: ['generic'],
  precision: ['precision'],
  degree: ['degree'],
  agent: ['lost agent'],
  quantifier: ['quantifier'],
  tense: ['tense'],
  // Read off sentences of other families: the flagged long ones.
  roles: ['exchanged'],
  figure: ['figure'],
  date: ['date', 'days'],
  correction: ['withdrawal'],
  refusal: ['withdrawal'],
  ignorance: ['withdrawal'],
  admission: ['admission'],
  caveat: ['caveat'],
  claim: ['removed', 'dropped'],
  'scope.condition': ['condition'],
  'scope.place': ['restrictor in a denial'],
  'scope.actor': ['restrictor in a denial'],
  'scope.object': ['restrictor in a denial', 'part dropped'],
  'scope.time': ['restrictor in a denial'],
};

/** Named by reasons, or by what a rule calls itself; no label hangs on them. */
const NO_LABEL = new Set(['R8', 'form', 'words']);

const shared = fileURLToPath(new URL('../../shared/bench/', import.meta.url));

function rows(name) {
  if (!existsSync(shared + name)) return [];
  return readFileSync(shared + name, 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse);
}

const accepts = (gold, label) => [gold.label, ...(gold.also ?? [])].includes(label);

const sameList = (one, other) => one.join() === other.join();

/** Whether a prediction for a row of the benchmark is right in all its labels. */
function isRight(row, prediction) {
  if (row.kind === 'pair') return accepts(row, prediction.label);
  if (row.kind === 'letter')
    return row.expected.every((gold) =>
      prediction.corrections.some(({ n, label }) => sameList(n, gold.n) && accepts(gold, label)),
    );
  return row.statements.every((gold) =>
    prediction.statements.some(
      (found) =>
        sameList(found.old, gold.old) &&
        sameList(found.new, gold.new) &&
        accepts(gold, found.label),
    ),
  );
}

function benchItems() {
  return [...rows('bench-dev.jsonl'), ...rows('samples-letters.jsonl')]
    .filter(({ kind }) => kind !== 'doc')
    .map((row) => ({
      id: row.id,
      family: null,
      holds: async (means) => isRight(row, await predict(row, means)),
    }));
}

function exampleItems() {
  const tables = [examples, rebuilt, long, restrictors, faults].flatMap((module) =>
    Object.entries(module),
  );
  return tables
    .filter(([name]) => name !== 'PAIRS')
    .flatMap(([name, table]) =>
      table.map(({ family, before, after, labels }, at) => ({
        id: `${name}[${at}] ${family}`,
        family,
        holds: async (means) => {
          const { label } = await predict({ id: '', old: before, new: after }, means);
          return labels.includes(label);
        },
      })),
    );
}

const asAnswer = (text) => [{ numbers: [1], part: null, question: '', text }];

/** The long examples as answers, put through every kind of change that changes nothing. */
function neutralItems() {
  const sentences = long.LONG_NEUTRAL.map(({ before }) => before);
  const answers = [sentences.slice(0, 11), sentences.slice(11)].map((part) => part.join(' '));
  return Object.entries(NEUTRAL_KINDS).flatMap(([kind, change]) =>
    answers
      .filter((text) => change(text) !== text)
      .map((text, at) => ({
        id: `${kind} ${at}`,
        family: null,
        holds: async (means) =>
          compareAnswers(asAnswer(text), asAnswer(change(text)), undefined, means).statements.every(
            ({ flag }) => !flag,
          ),
      })),
  );
}

/** A letter's own words stand among the reasons. */
function letterItem() {
  const before = 'De brug is veilig.';
  const after = 'De brug is meestal veilig.';
  const passage = { text: 'te stellig', start: 0, end: 10 };
  const corrections = [{ numbers: [1], before, after, reason: passage, passage }];
  return {
    id: 'a letter that says why',
    family: null,
    holds: async (means) => {
      const letter = { text: passage.text, corrections };
      const { statements } = compareAnswers(asAnswer(before), asAnswer(after), letter, means);
      return statements.some(({ reasons }) => reasons.some((reason) => reason.letter !== null));
    },
  };
}

function switches() {
  const without = (list, name) => list.filter((other) => other !== name);
  return [
    ...USUAL.rules.map((name) => [name, { ...USUAL, rules: without(USUAL.rules, name) }]),
    ...USUAL.features.map((name) => [name, { ...USUAL, features: without(USUAL.features, name) }]),
  ].filter(([name]) => !NO_LABEL.has(name));
}

async function failing(items, means) {
  const failed = [];
  for (const item of items) if (!(await item.holds(means))) failed.push(item);
  return failed;
}

const all = [...benchItems(), ...exampleItems(), ...neutralItems(), letterItem()];
const wrong = new Set(await failing(all, USUAL));
const items = all.filter((item) => !wrong.has(item));
console.log(`${items.length} items, right with all rules (${wrong.size} left out)`);
console.log('without           fail   of other tables   for example');
const unneeded = [];
for (const [name, means] of switches()) {
  const failed = await failing(items, means);
  const others = failed.filter(({ family }) => !(OWN[name] ?? []).includes(family));
  if (others.length === 0) unneeded.push(name);
  const counts = `${String(failed.length).padStart(5)} ${String(others.length).padStart(17)}`;
  console.log(`${name.padEnd(16)} ${counts}   ${others[0]?.id ?? '–'}`);
}
console.log(
  unneeded.length === 0
    ? 'Every rule and feature is needed.'
    : `Nothing here needs: ${unneeded.join(', ')}`,
);
process.exitCode = unneeded.length === 0 ? 0 : 1;
