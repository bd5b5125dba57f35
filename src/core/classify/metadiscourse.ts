import { type Cue, isReordered, searchCues } from './cue-search.ts';
import { metadiscourse } from './lists.ts';
import type { Reading } from './reading.ts';
import { root } from './stems.ts';
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

const NO_TALK: TalkCues = {
  correction: [],
  admission: [],
  caveat: [],
  refusal: [],
  ignorance: [],
  notExcluded: [],
  claimless: [],
};

/** Finds what one side says of the answer itself; fault counts as correction beside the own words. */
export function talkOf({ words }: Reading): TalkCues {
  const cues = searchCues(words, metadiscourse());
  if (cues.length === 0) return NO_TALK;
  const of = (list: string): readonly Cue[] => cues.filter((cue) => cue.list === list);
  const own = of('own');
  const fault = own.length > 0 ? of('fault') : [];
  return {
    correction: [...of('correction'), ...fault, ...of('disavowal')],
    admission: of('admission').filter((cue) => !isRuledOut(words, cue)),
    caveat: of('caveat'),
    refusal: of('refusal'),
    ignorance: of('ignorance'),
    notExcluded: of('notExcluded'),
    claimless: of('claimless'),
  };
}

const NONE: ReadonlySet<string> = new Set(['geen', 'noch', 'zonder']);
const BEFORE_CUE = 4;

/** "geen gebreken", "geen sprake van een fout": who says that there was none concedes nothing. */
function isRuledOut(words: readonly Word[], { places, from }: Cue): boolean {
  const start = words.slice(Math.max(0, from - BEFORE_CUE), from);
  const part = start.slice(start.findLastIndex(({ kind }) => kind === 'mark') + 1);
  const denies = places.some((at) => DENIES.test(words[at]?.form ?? ''));
  return !denies && part.some(({ form }) => NONE.has(form));
}

const DENIES = /^(?:niet|geen|nooit|onvoldoende)$/;

/** "niet vast te stellen" beside "het is niet mogelijk … vast te stellen": it was denied already. */
function isDeniedBefore({ places }: Cue, after: Reading, before: Reading): boolean {
  const verbs = new Set(
    places.flatMap((at) => {
      const word = after.words[at];
      return word?.content === true && after.negated[at] === true ? word.verbs : [];
    }),
  );
  return before.words.some(
    (word, at) => before.negated[at] === true && word.verbs.some((verb) => verbs.has(verb)),
  );
}

/** "niet bekend dat er …" after a denial: the denial stands as far as is known (ANS 10.3.2). */
function isUnknownFact({ list, to }: Cue, after: Reading, before: Reading): boolean {
  if (list !== 'ignorance' || after.words[to]?.form !== 'dat') return false;
  return before.negated.some(Boolean);
}

const ABOUT: ReadonlySet<Talk> = new Set<Talk>(['ignorance', 'refusal']);

/** "niet geregistreerd" after "de registratie …": the sentence is about registering, nothing is unknown. */
function isItsTopic({ places }: Cue, after: Reading, before: Reading): boolean {
  const roots = new Set(before.words.flatMap((word) => (word.content ? rootsOf(word) : [])));
  return places.some((at) => {
    const word = after.words[at];
    return word?.content === true && rootsOf(word).some((each) => roots.has(each));
  });
}

function rootsOf({ form, verbs }: Word): readonly string[] {
  return [root(form), ...verbs.map(root)].filter((each) => each !== '');
}

/** The words of the first cue that the later side has, where the earlier side has none of its kind. */
export function newTalk(
  before: Reading,
  after: Reading,
  talk: { readonly before: TalkCues; readonly after: TalkCues },
  kind: Talk,
): readonly Word[] {
  if (talk.before[kind].length > 0) return [];
  const longest = [...talk.after[kind]].sort(
    (one, other) => other.places.length - one.places.length,
  );
  const fresh = longest.find(
    (cue) =>
      !isReordered(cue, after, before) &&
      !isDeniedBefore(cue, after, before) &&
      !isUnknownFact(cue, after, before) &&
      !((ABOUT.has(kind) || cue.list === 'disavowal') && isItsTopic(cue, after, before)),
  );
  return fresh === undefined ? [] : after.words.slice(fresh.from, fresh.to);
}
