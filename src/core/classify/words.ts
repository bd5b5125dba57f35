import { FUNCTION_WORDS, LIGHT_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../model.ts';
import { EXPANSIONS } from '../text/abbreviations.ts';
import { plainWordEnd } from '../text/letter-run.ts';
import { normaliseWithMap, originalPlace } from '../text/normal-form.ts';
import { listOf } from './fold.ts';
import { nounsAmong } from './noun-forms.ts';
import { shortenNames } from './short-names.ts';
import { stem } from './stems.ts';
import { PARTICLES, verbLemmas } from './verb-forms.ts';

/** A word or mark of a sentence, with what the rules need to know of it. */
export interface Word {
  /** Folded form: lower case, no accents, no hyphens. */
  readonly form: string;
  /** Place in the answer's text. */
  readonly start: number;
  readonly end: number;
  /** Verbs that this may be a form of, the particle found elsewhere put before it. */
  readonly verbs: readonly string[];
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital though no sentence begins here. */
  readonly name: boolean;
  /** Carries content of its own; function words, marks and light words do not. */
  readonly content: boolean;
}

/** Stands where there is no word. */
export const NO_WORD: Word = {
  form: '',
  start: 0,
  end: 0,
  verbs: [],
  stem: '',
  kind: 'mark',
  name: false,
  content: false,
};

const TOKEN =
  /\d+(?:[.,:]\d+)*(?!\p{L})|\p{L}\.(?:\p{L}+\.)+|[\p{L}\d]+(?:'[\p{L}]+)*'?|[€$%]|[^\s\p{L}\d]/uy;
const LETTER = /\p{L}/u;
const DIGIT = /^\d/;
const CAPITAL = /^\p{Lu}/u;

const FUNCTION: ReadonlySet<string> = new Set(listOf(FUNCTION_WORDS));
const LIGHT: ReadonlySet<string> = new Set(listOf(LIGHT_WORDS));
const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));

interface Piece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const ACCENTS = /\p{M}/gu;
const ASCII = /^\p{ASCII}*$/u;
const plain = (form: string): string =>
  form === 'één' || ASCII.test(form) ? form : form.normalize('NFD').replace(ACCENTS, '');

/** Where the token that begins at a place ends; -1 at white space. */
function tokenEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === SPACE) return -1;
  const plainEnd = plainWordEnd(text, at);
  if (plainEnd >= 0) return plainEnd;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
}

const SPACE = 32;

/** Cuts one sentence into pieces, abbreviations spelled out. */
function piecesOf(sentence: Span): readonly Piece[] {
  const mapped = normaliseWithMap(sentence.text);
  const { text } = mapped;
  const pieces: Piece[] = [];
  let spelledOut = -1;
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const end = tokenEnd(text, at);
    next = Math.max(end, at + 1);
    if (end < 0 || at === spelledOut) continue;
    const token = text.slice(at, end);
    const place = originalPlace(mapped, at, end);
    const start = sentence.start + place.start;
    const dotted = text[end] === '.' ? EXPANSIONS.get(`${token}.`) : undefined;
    if (dotted !== undefined) spelledOut = end;
    for (const form of dotted?.split(' ') ?? wordsIn(token)) {
      pieces.push({ form: plain(form), start, end: sentence.start + place.end });
    }
  }
  return shortenNames(pieces, sentence.text);
}

const TIMES = /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(maal)$/;

/** "t.a.v." and "tweemaal" stand for more words than one. */
function wordsIn(token: string): readonly string[] {
  if (token.endsWith('.')) return EXPANSIONS.get(token)?.split(' ') ?? [token];
  return token.endsWith('maal') ? (TIMES.exec(token)?.slice(1) ?? [token]) : [token];
}

function kindOf(form: string): Word['kind'] {
  if (DIGIT.test(form)) return 'number';
  return LETTER.test(form) ? 'word' : 'mark';
}

type Analysis = Pick<Word, 'verbs' | 'stem' | 'kind' | 'content'>;

const ANALYSED = new Map<string, Analysis>();

/** What a form is by itself, remembered: an answer uses few words many times. */
function analyse(form: string): Analysis {
  const known = ANALYSED.get(form);
  if (known !== undefined) return known;
  const kind = kindOf(form);
  const verbs = kind === 'word' && !PREPOSITION.has(form) ? verbLemmas(form) : [];
  const light = FUNCTION.has(form) || LIGHT.has(form) || verbs.some((verb) => LIGHT.has(verb));
  const analysis: Analysis = { verbs, stem: stem(form), kind, content: kind === 'word' && !light };
  ANALYSED.set(form, analysis);
  return analysis;
}

function wordOf({ form, start, end }: Piece, initial: string, first: boolean): Word {
  const { verbs, stem: base, kind, content } = analyse(form);
  const name = !first && kind === 'word' && CAPITAL.test(initial);
  return { form, start, end, verbs, stem: base, kind, name, content };
}

const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!']);
const REACH = 25;
const NEAR_ER = 4;
/** Beside these "er" only says that there is something (ANS 8.6.5.4). */
const EXISTENCE: ReadonlySet<string> = new Set(['zijn', 'worden', 'bestaan', 'komen', 'gelden']);

interface Parted {
  readonly place: number;
  readonly verb: string;
}

/** "gekomen", "komende": participles never leave their particle; "geeft" and "gelden" are none. */
function isParticiple(form: string, verb: string): boolean {
  const prefix = verb.startsWith('ge') ? 'gege' : 'ge';
  return form.startsWith(prefix) || form === `${verb}d` || form === `${verb}de`;
}

/** The nearest verb before a place, in the same sentence part, that takes this particle. */
function verbBefore(
  words: readonly Word[],
  at: number,
  bases: ReadonlySet<string>,
): { readonly place: number; readonly base: string } | null {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const word = words[place];
    if (word === undefined || STOPS.has(word.form)) return null;
    const base = word.verbs.find((verb) => bases.has(verb));
    if (base !== undefined && !isParticiple(word.form, base)) return { place, base };
  }
  return null;
}

/** "er … uit te blijven": the particle belongs to "er", not to the verb (ANS 8.6.6). */
function hasEr(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place > 0 && at - place <= NEAR_ER; place -= 1) {
    const beside = [words[place - 1], words[place + 1]];
    if (words[place]?.form !== 'er') continue;
    return !beside.some((word) => word?.verbs.some((verb) => EXISTENCE.has(verb)));
  }
  return false;
}

/** The verb whose particle stands at a place: "sluit … uit", "uit te sluiten". */
function partedVerb(words: readonly Word[], at: number): Parted | null {
  const particle = words[at]?.form ?? '';
  const bases = PARTICLES.get(particle);
  if (bases === undefined) return null;
  const follower = words[at + 1]?.form === 'te' ? words[at + 2] : undefined;
  const joined = follower?.verbs.find((verb) => bases.has(verb));
  if (joined !== undefined)
    return hasEr(words, at) ? null : { place: at + 2, verb: `${particle}${joined}` };
  const found = endsClause(words, at) ? verbBefore(words, at, bases) : null;
  return found === null ? null : { place: found.place, verb: `${particle}${found.base}` };
}

const CLOSERS: ReadonlySet<string> = new Set(
  listOf(
    'dat of om en maar die waar als indien te voor van naar door bij met op in tegen aan tot omdat hoe hoeveel welke wie wat wanneer waarom',
  ),
);

/** A parted particle stands at the end of its clause, or before what hangs after the verb. */
function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  return CLOSERS.has(next.form) || PREPOSITION.has(next.form);
}

function joinParticles(words: readonly Word[]): readonly Word[] {
  const joined = [...words];
  for (const at of words.keys()) {
    const found = partedVerb(words, at);
    const particle = words[at];
    const verb = found === null ? undefined : joined[found.place];
    if (found === null || particle === undefined || verb === undefined) continue;
    joined[found.place] = {
      ...verb,
      verbs: [found.verb, ...verb.verbs],
      stem: found.verb,
      content: !LIGHT.has(found.verb),
    };
    joined[at] = { ...particle, content: false };
  }
  return joined;
}

/** The words of sentences, in order, with their places in the answer's text. */
export function wordsOf(sentences: readonly Span[]): readonly Word[] {
  return sentences.flatMap((sentence) => {
    const words = piecesOf(sentence).map((piece, at) =>
      wordOf(piece, sentence.text.charAt(piece.start - sentence.start), at === 0),
    );
    return joinParticles(nounsAmong(words));
  });
}

/** The text of an answer from the first to the last of these words, as a span. */
export function spanOf(text: string, words: readonly Word[]): Span | null {
  const first = words[0];
  if (first === undefined) return null;
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  return { text: text.slice(start, end), start, end };
}
