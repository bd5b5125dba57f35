import { type Cue, searchCues } from './cue-search.ts';
import { METADISCOURSE } from './lists.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** What a sentence says of the answer itself. */
export type Talk =
  | 'correction'
  | 'admission'
  | 'caveat'
  | 'refusal'
  | 'ignorance'
  | 'notExcluded'
  | 'claimless';

/** The cues of each kind of talk in a sentence. */
export type TalkCues = Readonly<Record<Talk, readonly Cue[]>>;

/** Finds what one side says of the answer itself; fault counts as correction beside the own words. */
export function talkOf({ words }: Reading): TalkCues {
  const cues = searchCues(words, METADISCOURSE);
  const of = (list: string): readonly Cue[] => cues.filter((cue) => cue.list === list);
  const own = of('own');
  const fault = own.length > 0 ? of('fault') : [];
  return {
    correction: [...of('correction'), ...fault],
    admission: of('admission'),
    caveat: of('caveat'),
    refusal: of('refusal'),
    ignorance: of('ignorance'),
    notExcluded: of('notExcluded'),
    claimless: of('claimless'),
  };
}

/** The words of the cues that the later side has and the earlier one has not. */
export function newTalk(
  before: TalkCues,
  after: TalkCues,
  reading: Reading,
  talk: Talk,
): readonly Word[] {
  const known = new Set(before[talk].map(({ pattern }) => pattern.key));
  const fresh = after[talk].find(({ pattern }) => !known.has(pattern.key));
  return fresh === undefined || before[talk].length > 0
    ? []
    : reading.words.slice(fresh.from, fresh.to);
}
