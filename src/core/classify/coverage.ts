import { ANAPHORS, DEMONSTRATIVES } from '../lexicon/function-words.ts';
import type { ContentMatch } from './content.ts';
import { listOf } from './fold.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { isPartOf } from './relations.ts';
import type { Word } from './words.ts';

/** What became of the phrases that stand on one side only. */
export interface Coverage {
  /** Restrictors and parts that came or went: direction weaker is narrower, stronger is wider. */
  readonly findings: readonly Finding[];
  /** Detail put into an affirmation. */
  readonly details: readonly Finding[];
  /** Phrases put for other phrases without any relation that we know. */
  readonly unexplained: readonly Finding[];
}

const POINTER: ReadonlySet<string> = new Set(listOf(ANAPHORS));

const DEMONSTRATIVE: ReadonlySet<string> = new Set(listOf(DEMONSTRATIVES));

function isPointer(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const next = words[at + 1];
  if (POINTER.has(form)) return true;
  return DEMONSTRATIVE.has(form) && next !== undefined && next.verbs.length > 0;
}

function pointers({ words }: Reading): number {
  return [...words.keys()].filter((at) => isPointer(words, at)).length;
}

interface Left {
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
}

interface Replaced extends Left {
  readonly findings: readonly Finding[];
}

/** Phrases of which one names a part of the other: "in Nederland" → "in de publieke ruimte". */
function replaceParts({ before, after }: Left): Replaced {
  const findings: Finding[] = [];
  const used = new Set<Phrase>();
  for (const old of before) {
    for (const now of after) {
      const narrower = relates(now, old);
      if (!narrower && !relates(old, now)) continue;
      findings.push(
        finding('R7', now.slot, narrower ? 'weaker' : 'stronger', old.words, now.words),
      );
      used.add(old).add(now);
    }
  }
  return {
    findings,
    before: before.filter((phrase) => !used.has(phrase)),
    after: after.filter((phrase) => !used.has(phrase)),
  };
}

function relates(part: Phrase, whole: Phrase): boolean {
  return part.heads.some((one) => whole.heads.some((other) => isPartOf(one, other)));
}

/** A phrase that fills in what a pronoun pointed at is no news. */
function withoutResolved(before: Reading, after: Reading, left: Left): Left {
  const gone = pointers(before) - pointers(after);
  return {
    before: gone < 0 ? left.before.slice(-gone) : left.before,
    after: gone > 0 ? left.after.slice(gone) : left.after,
  };
}

function alone(
  phrases: readonly Phrase[],
  put: boolean,
): readonly (Finding & { detail: boolean })[] {
  return phrases.map((phrase) => {
    const weaker = put === phrase.downward;
    const words: readonly [readonly Word[], readonly Word[]] = put
      ? [[], phrase.words]
      : [phrase.words, []];
    return {
      ...finding('R7', phrase.slot, weaker ? 'weaker' : 'stronger', ...words),
      detail: put && !phrase.downward,
    };
  });
}

/** Compares the phrases that the content match leaves over. */
export function compareCoverage(before: Reading, after: Reading, match: ContentMatch): Coverage {
  const sharedBefore = new Set(match.pairs.map(([at]) => at));
  const sharedAfter = new Set(match.pairs.map(([, at]) => at));
  const left = withoutResolved(before, after, {
    before: phrasesOf(before, match.lostBefore, sharedBefore),
    after: phrasesOf(after, match.lostAfter, sharedAfter),
  });
  const replaced = replaceParts(left);
  const swaps = Math.min(replaced.before.length, replaced.after.length);
  const findings = [
    ...alone(replaced.before.slice(swaps), false),
    ...alone(replaced.after.slice(swaps), true),
  ];
  const unexplained = replaced.before
    .slice(0, swaps)
    .map((old, at) =>
      finding('R10', 'words', 'changed', old.words, replaced.after[at]?.words ?? []),
    );
  return {
    findings: [...replaced.findings, ...findings.filter(({ detail }) => !detail)],
    details: findings.filter(({ detail }) => detail),
    unexplained,
  };
}
