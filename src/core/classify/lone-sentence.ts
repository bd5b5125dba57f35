import type { Confidence, Label } from '../model.ts';
import type { Cue } from './cue-search.ts';
import type { Means } from './means.ts';
import { type TalkCues, talkOf } from './metadiscourse.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import type { Word } from './words.ts';

/** A label with what led to it. */
export interface Ruling {
  readonly label: Label;
  readonly also: readonly Label[];
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
}

/** From the first cue to the last: "Hierbij past de kanttekening". */
function cueWords({ words }: Reading, cues: readonly Cue[]): readonly Word[] {
  if (cues.length === 0) return [];
  const from = Math.min(...cues.map((cue) => cue.from));
  return words.slice(from, Math.max(...cues.map((cue) => cue.to)));
}

function distinct(cues: readonly Cue[]): number {
  return new Set(cues.flatMap(({ places }) => places)).size;
}

/** R1 for a sentence that only the later version has. */
export function judgeAdded(after: Reading, { rules, features }: Means): Ruling {
  const talk = talkOf(after);
  const cuesOf = (feature: 'admission' | 'caveat'): readonly Cue[] =>
    feature === 'caveat' ? talk.caveat : concessions(talk);
  const counts = (feature: 'admission' | 'caveat'): number =>
    rules.includes('R1') && features.includes(feature) ? distinct(cuesOf(feature)) : 0;
  const concedes = counts('admission');
  const limits = counts('caveat');
  if (concedes > 0 && concedes >= limits) {
    return {
      label: 'admission-added',
      also: limits > 0 || talk.ignorance.length > 0 ? ['caveat-added'] : [],
      confidence: 'medium',
      findings: [
        finding('R1', 'admission', 'concession', [], cueWords(after, cuesOf('admission'))),
      ],
    };
  }
  if (limits > 0) {
    return {
      label: 'caveat-added',
      also: concedes > 0 ? ['admission-added'] : [],
      confidence: 'medium',
      findings: [finding('R1', 'caveat', 'weaker', [], cueWords(after, talk.caveat))],
    };
  }
  return {
    label: 'added',
    also: [],
    confidence: 'medium',
    findings: [finding('R1', 'words', 'none', [], after.words)],
  };
}

/** What is admitted; that something is not known is one too, unless it is said as a caveat. */
function concessions({ admission, ignorance, caveat }: TalkCues): readonly Cue[] {
  return caveat.length > 0 ? admission : [...admission, ...ignorance];
}

const LEAST_CLAIM = 1;

/** Whether a sentence says anything that could be withdrawn. */
function isClaim(before: Reading): boolean {
  if (talkOf(before).claimless.length > 0) return false;
  const content = before.words.filter((word) => word.content).length;
  return content >= LEAST_CLAIM && before.words.some((word) => word.verbs.length > 0);
}

/** R1 for a sentence that only the earlier version has. */
export function judgeDeleted(before: Reading, { rules, features }: Means): Ruling {
  const claims = rules.includes('R1') && features.includes('claim') && isClaim(before);
  return {
    label: claims ? 'removed' : 'dropped',
    also: [],
    confidence: 'medium',
    findings: [finding('R1', 'claim', claims ? 'weaker' : 'none', before.words, [])],
  };
}
