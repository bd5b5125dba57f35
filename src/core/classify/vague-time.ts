import { VAGUE_TIME } from '../lexicon/stance.ts';
import { type CueIndex, indexCues, longestCues, searchCues } from './cue-search.ts';
import { lazily } from './lazily.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const vagueCues: () => CueIndex = lazily(() => indexCues({ vague: VAGUE_TIME }));

/** The words that name some time without a day: "spoedig", "te zijner tijd"; none where there are none. */
function vagueTime({ words }: Reading): readonly Word[] {
  const [cue] = longestCues(searchCues(words, vagueCues()));
  return cue === undefined ? [] : words.slice(cue.from, cue.to);
}

/** The same words of the side that has them where the other names none. */
export function newVagueTime(own: Reading, other: Reading): readonly Word[] {
  const found = vagueTime(own);
  return found.length > 0 && vagueTime(other).length === 0 ? found : [];
}
