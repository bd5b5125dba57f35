import { STANCE } from '../lexicon/stance.ts';
import { type Cue, type CueIndex, indexCues, longestCues, searchCues } from './cue-search.ts';
import { lazily } from './lazily.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';

const stanceCues: () => CueIndex = lazily(() => indexCues({ stance: STANCE }));
const SPEAKER: ReadonlySet<string> = new Set(['ik', 'wij', 'kabinet', 'we']);
const NEAR = 3;

/** The first word of how far the speaker goes along; denied or another's it is none. */
function stanceOf({ words, negated }: Reading): Cue | undefined {
  return longestCues(searchCues(words, stanceCues())).find(({ from, to }) => {
    const around = words.slice(Math.max(0, from - NEAR), to + 1);
    return negated[from] === false && around.some(({ form }) => SPEAKER.has(form));
  });
}

/** "Ik deel uw zorgen" → "Ik begrijp uw zorgen": the speaker goes along less far, or further. */
export function compareStance(before: Reading, after: Reading): readonly Finding[] {
  const [old, now] = [stanceOf(before), stanceOf(after)];
  if (old === undefined || now === undefined) return [];
  const [was, is] = [old.pattern.strength, now.pattern.strength];
  if (was === is) return [];
  return [
    finding(
      'R6',
      'degree',
      is < was ? 'weaker' : 'stronger',
      before.words.slice(old.from, old.to),
      after.words.slice(now.from, now.to),
    ),
  ];
}
