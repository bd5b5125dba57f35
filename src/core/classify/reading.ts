import type { Span } from '../model.ts';
import { type Clauses, clausesOf, isConditional } from './clauses.ts';
import { type Cue, longestCues, searchCues } from './cue-search.ts';
import { type Figure, figuresOf } from './figures.ts';
import { listOf } from './fold.ts';
import { NEGATION_LISTS, scaleAndDenialCues } from './lists.ts';
import { isTime } from './phrases.ts';
import { isParted } from './relations.ts';
import { subjectField } from './subject-field.ts';
import { NO_WORD, type Word, wordsOf } from './words.ts';

/** One side of a bead as the features see it. */
export interface Reading {
  /** The whole answer that the places point into. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: Clauses;
  readonly scales: readonly Cue[];
  readonly negations: readonly Cue[];
  readonly figures: readonly Figure[];
  /** Per word: it stands under an odd number of negations. */
  readonly negated: readonly boolean[];
  /** Per word: under a denial that leaves some cases standing ("niet alle", "nauwelijks"). */
  readonly partial: readonly boolean[];
  /** Per word: adding to it makes the statement say less (negation, condition, "alle …"). */
  readonly downward: readonly boolean[];
  /** Per word: governed by "alle", "iedere" and the like, or in a subject that speaks of all. */
  readonly restricted: readonly boolean[];
}

/** Lists of denials that turn nothing: two that cancel each other, and those of a part. */
export const SPARING: ReadonlySet<string> = new Set(['none', 'partial']);

const PARTICIPLE = /(?:d|t|en|de|te|ne)$/;

/** "verboden middelen": a participle before its noun says which, not how far it came. */
function isAttribute(words: readonly Word[], { list, places, from, to }: Cue): boolean {
  const [word, next, before] = [words[from], words[to], words[from - 1]];
  if (list !== 'act' || places.length > 1 || word?.content !== true) return false;
  if (before === undefined || before.content || before.verbs.length > 0) return false;
  const isForm = PARTICIPLE.test(word.form) && word.verbs.length > 0;
  return isForm && next?.content === true && next.verbs.length === 0;
}

/** "niet alleen" denies nothing at the head of a sentence or before "maar ook" (ANS 29.6); else it does. */
function isHalfPair(words: readonly Word[], { pattern, from, to }: Cue): boolean {
  if (from === 0 || words[from - 1]?.form === 'en' || !NOT_ONLY.test(pattern.key)) return false;
  return !words.slice(to).some(({ form }) => form === 'maar');
}

/** "niet langer dan zes weken": the denial and the comparison bound the figure, they deny nothing. */
function isBound(figures: readonly Figure[], { from }: Cue): boolean {
  return figures.some((figure) => figure.from <= from && from < figure.to && !figure.exact);
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(
  listOf('in via tijdens bij uit op na door met over'),
);

/** "in periodieke overleggen": behind a preposition an infinitive is a plural noun, no step of the ladder. */
function isNounPhrase(words: readonly Word[], { list, from }: Cue): boolean {
  const form = words[from]?.form ?? '';
  if (list === 'act' && form === 'voorstel')
    return !isSpeaker(words[from - 1]) && !isSpeaker(words[from + 1]);
  if (list !== 'act' || !form.endsWith('en') || words[from]?.content !== true) return false;
  const [lead, adjective] = [words[from - 2]?.form ?? '', words[from - 1]?.form ?? ''];
  return (
    BEFORE_NOUN.has(adjective) ||
    (BEFORE_NOUN.has(lead) && adjective.endsWith('e') && adjective !== 'de')
  );
}

function isSpeaker(word: Word | undefined): boolean {
  return word?.form === 'ik';
}

/** "bepalingen die zich richten op": says which, not what somebody strives for. */
function isAim(clauses: Clauses, { list, pattern, from }: Cue): boolean {
  return (
    list === 'act' &&
    pattern.key.includes('{richten}') &&
    clauses.opener[clauses.of[from] ?? 0] === 'die'
  );
}

const NOT_ONLY = /^niet (?:alleen|slechts|enkel)/;

const LOCAL: ReadonlySet<string> = new Set([
  'zonder',
  'noch',
  'zonder dat',
  'afwezig',
  'gebrek aan',
]);
const ANSWERS: ReadonlySet<string> = new Set(['nee', 'neen']);
const LOCAL_REACH = 5;
const RESTRICTOR_REACH = 8;

/** From a place to the next verb or comma: what a preposition or quantifier governs. */
function governed(words: readonly Word[], from: number, reach: number): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < words.length && places.length < reach; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || (word.verbs.length > 0 && !word.content))
      break;
    places.push(at);
  }
  return places;
}

function negationPlaces(words: readonly Word[], clauses: Clauses, cue: Cue): readonly number[] {
  if (LOCAL.has(cue.pattern.key)) return governed(words, cue.to, LOCAL_REACH);
  const clause = clauses.of[cue.from];
  const heirs = [clause, ...complements(words, clauses, clause ?? 0)];
  return [...words.keys()].filter((at) => heirs.includes(clauses.of[at]));
}

/** Clauses with "dat" right under a clause: what it denies, they are denied too. */
function complements(words: readonly Word[], clauses: Clauses, clause: number): readonly number[] {
  return [...clauses.parent.keys()].filter((at) => {
    if (clauses.parent[at] !== clause || clauses.opener[at] !== 'dat') return false;
    const first = clauses.of.indexOf(at);
    const isRelative = words[first - 1]?.form === ',';
    return !isRelative;
  });
}

/** These go on with a denial that stands already: "geen … en ook geen …", "evenmin" (ANS 29.4). */
const ECHOES: ReadonlySet<string> = new Set(['evenmin', 'ook niet', 'ook geen', 'laat staan']);

/** "niet tijdig of niet volledig": the second denial stands beside the first, it does not undo it. */
function isEcho(words: readonly Word[], odd: readonly boolean[], { pattern, from }: Cue): boolean {
  if (ECHOES.has(pattern.key)) return true;
  const join = words[from - 1]?.form ?? '';
  return (
    (join === 'of' || join === 'en') &&
    REPEATED.has(words[from]?.form ?? '') &&
    odd[from - 1] === true
  );
}

const REPEATED: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);

interface Denials {
  /** Per word: under an odd number of negations. */
  readonly odd: boolean[];
  /** Per word: under any negation, two that cancel each other among them. */
  readonly any: boolean[];
  readonly partial: boolean[];
}

function denials(words: readonly Word[], clauses: Clauses, cues: readonly Cue[]): Denials {
  const odd = words.map(() => false);
  const any = words.map(() => false);
  const partial = words.map(() => false);
  for (const cue of cues) {
    if (ANSWERS.has(cue.pattern.key)) continue;
    for (const at of negationPlaces(words, clauses, cue)) {
      any[at] = true;
      if (cue.list === 'partial') partial[at] = true;
      if (!SPARING.has(cue.list)) odd[at] = isEcho(words, odd, cue) || odd[at] !== true;
    }
  }
  return { odd, any, partial };
}

function restrictedWords(words: readonly Word[], scales: readonly Cue[]): boolean[] {
  const restricted = words.map(() => false);
  for (const { list, pattern, to } of scales) {
    if (list !== 'quantifier' || pattern.strength < 1) continue;
    const next = words[to];
    // "ieder voorjaar": how often, not of whom the rest speaks.
    if (next !== undefined && isTime(next)) continue;
    for (const at of governed(words, to, RESTRICTOR_REACH)) restricted[at] = true;
  }
  for (let at = 0; at < subjectField(words); at += 1) restricted[at] = true;
  return restricted;
}

/** Reads the sentences of one side of a bead. */
export function readSide(sentences: readonly Span[], text: string): Reading {
  const words = wordsOf(sentences);
  const clauses = clausesOf(words);
  const cues = searchCues(words, scaleAndDenialCues());
  const figures = figuresOf(words);
  const scales = longestCues(
    cues.filter(
      (cue) =>
        !NEGATION_LISTS.has(cue.list) &&
        !isAttribute(words, cue) &&
        !isNounPhrase(words, cue) &&
        !isAim(clauses, cue) &&
        !(cue.list === 'degree' && isParted(words[cue.from] ?? NO_WORD)) &&
        !(cue.list === 'focus' && isBound(figures, cue)),
    ),
  );
  const negations = longestCues(
    cues.filter(
      (cue) => NEGATION_LISTS.has(cue.list) && !isHalfPair(words, cue) && !isBound(figures, cue),
    ),
  );
  const { odd, any, partial } = denials(words, clauses, negations);
  const restricted = restrictedWords(words, scales);
  const conditional = clauses.parent.map((_, clause) => isConditional(clauses, clause));
  return {
    text,
    words,
    clauses,
    scales,
    negations,
    figures,
    negated: odd,
    partial,
    downward: words.map(
      (_, at) =>
        any[at] === true || restricted[at] === true || conditional[clauses.of[at] ?? 0] === true,
    ),
    restricted,
  };
}
