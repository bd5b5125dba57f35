import { listOf } from './fold.ts';
import { isEpisode, subjectField } from './subject-field.ts';
import type { Feature } from './vocabulary.ts';
import type { Word } from './words.ts';

const PLURAL = /(?:en|[^s]s)$/;
const DEFINITE: ReadonlySet<string> = new Set(listOf('de deze die mijn onze uw'));
const RESTRICTING: ReadonlySet<string> = new Set(listOf('met zonder die van uit'));
/** What holds at all times holds less when a time or place is named with it. */
const STATES: ReadonlySet<string> = new Set(
  listOf('zijn blijven gelden mogen kunnen moeten hoeven openstaan beschikken'),
);

const SPEAKER: ReadonlySet<string> = new Set(['ik', 'wij', 'we']);
const BEING: ReadonlySet<string> = new Set([
  'zijn',
  'bestaan',
  'komen',
  'worden',
  'liggen',
  'staan',
]);

/** "er zijn", "komt er": says that there is something (ANS 8.6.5.4). */
function isExistence(words: readonly Word[]): boolean {
  return words.some(
    ({ form }, at) =>
      form === 'er' &&
      [words[at - 1], words[at + 1]].some((word) => word?.verbs.some((verb) => BEING.has(verb))),
  );
}

/** The first finite verb, taken as that of the main clause. */
function mainVerb(words: readonly Word[]): number {
  return words.findIndex(({ verbs, form }) => verbs.length > 0 && form !== 'te');
}

function isGeneric(words: readonly Word[]): boolean {
  const verb = mainVerb(words);
  return (
    verb >= 0 &&
    !isEpisode(words, verb) &&
    !isExistence(words) &&
    !words.some(({ form }) => SPEAKER.has(form))
  );
}

function isState(words: readonly Word[]): boolean {
  return words[mainVerb(words)]?.verbs.some((verb) => STATES.has(verb)) === true;
}

/** The place where a group of nouns begins: "de | oude bruggen". */
function leadOf(words: readonly Word[], noun: number): string {
  let at = noun - 1;
  while (words[at]?.content === true && words[at]?.verbs.length === 0) at -= 1;
  return words[at]?.form ?? '';
}

/**
 * Whether a phrase leaves out some of what the sentence spoke of, though nothing denies: "kiezers met
 * een beperking", "is tijdens kantooruren bereikbaar". Only where all of a kind are meant (ANS 14.4.3).
 */
export function restrictsNoun(
  words: readonly Word[],
  from: number,
  slot: Feature,
  shared: ReadonlyMap<number, number>,
): boolean {
  const isFrame = slot === 'scope.time' || slot === 'scope.place' || words[from]?.form === 'voor';
  if (isFrame) return isGeneric(words) && isState(words);
  const noun = words[from - 1];
  if (noun === undefined || !shared.has(from - 1) || !noun.content) return false;
  if (!PLURAL.test(noun.form) || !RESTRICTING.has(words[from]?.form ?? '')) return false;
  if (DEFINITE.has(leadOf(words, from - 1))) return true;
  return isGeneric(words) && (from - 1 < subjectField(words) || leadOf(words, from - 1) !== 'een');
}
