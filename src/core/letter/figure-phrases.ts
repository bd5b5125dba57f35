import type { Span } from '../model.ts';
import { contentKeys, shared } from './content-words.ts';

const WORDS = /^(?:\s*[\p{L}-]+){1,5}/u;
const WORD = /[\p{L}-]+/gu;
const MOST_AFTER = 4;
const UNIT =
  /^(?:seconden?|minuten|minuut|uren|uur|dag(?:en)?|werkdagen|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren|meter|kilometer|hectare|liter|kilo|kilogram|ton|kuub|megawatt|personen|keer|maal)$/;

interface Word {
  readonly word: string;
  readonly end: number;
}

/** The first words behind a place of a text, with where each ends. */
function wordsFrom(text: string, at: number): readonly Word[] {
  const rest = WORDS.exec(text.slice(at, at + 120))?.[0] ?? '';
  return [...rest.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    end: at + index + word.length,
  }));
}

function isSame(left: string, right: string): boolean {
  return left === right || shared(contentKeys(left), contentKeys(right)) > 0;
}

/** Where the words that follow both figures stop being the same; words in between may be skipped. */
function common(
  spoken: readonly Word[],
  written: readonly Word[],
): { readonly spoken: number; readonly written: number } | null {
  let ends: { spoken: number; written: number } | null = null;
  let next = 0;
  for (const { word, end } of spoken) {
    const found = written.findIndex((other, at) => at >= next && isSame(word, other.word));
    if (found < 0 && ends !== null) break;
    if (found < 0) continue;
    ends = { spoken: end, written: written[found]?.end ?? end };
    next = found + 1;
  }
  return ends;
}

/**
 * The two figures with the words that both texts let follow them ("28 dagen" and "42 dagen", "één
 * specifieke casus" and "drie casussen"), or with their units where those differ; else bare. `before`
 * and `after` give the texts and the figures' places in them.
 */
export function figurePhrases(
  before: { readonly text: string; readonly figure: Span },
  after: { readonly text: string; readonly figure: Span },
): { readonly before: Span; readonly after: string } {
  const spoken = wordsFrom(after.text, after.figure.end).slice(0, MOST_AFTER);
  const written = wordsFrom(before.text, before.figure.end);
  const matched = common(spoken, written);
  if (matched !== null) return phrases(before, matched.written, after, matched.spoken);
  const [unit, other] = [spoken[0], written[0]];
  return unit !== undefined && other !== undefined && UNIT.test(unit.word) && UNIT.test(other.word)
    ? phrases(before, other.end, after, unit.end)
    : phrases(before, before.figure.end, after, after.figure.end);
}

function phrases(
  before: { readonly text: string; readonly figure: Span },
  beforeEnd: number,
  after: { readonly text: string; readonly figure: Span },
  afterEnd: number,
): { readonly before: Span; readonly after: string } {
  const { start } = before.figure;
  return {
    before: { text: before.text.slice(start, beforeEnd), start, end: beforeEnd },
    after: after.text.slice(after.figure.start, afterEnd),
  };
}
