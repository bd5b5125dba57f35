import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { listOf } from './fold.ts';
import type { Word } from './words.ts';

const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));
const PLURAL_ARTICLE = 'de';
const ANY_ONE: ReadonlySet<string> = new Set(['een', 'wie']);
const NOUN_PLURAL = /(?:en|s)$/;
const FINITE_PLURAL = /[^aeiou]en$|^(?:zijn|gaan|staan|doen|zien)$/;
const PAST_OR_PERFECT: ReadonlySet<string> = new Set(
  listOf('was waren had hadden werd werden kreeg kregen kon konden moest moesten mocht mochten'),
);
const PERFECT: ReadonlySet<string> = new Set(['is', 'zijn', 'heeft', 'hebben', 'heb']);
const PARTICIPLE = /^(?:[a-z]{2,6})?(?:ge|be|ver|ont|her)[a-z]+(?:d|t|en)$/;
/** Participles that say how something is, not what took place (ANS 18.5.1.2). */
const STATE: ReadonlySet<string> = new Set(
  listOf(
    'verplicht bevoegd gerechtigd gehouden bereid toegestaan verboden bedoeld bestemd gericht gevestigd gebonden aangewezen beperkt vrijgesteld',
  ),
);
const BEFORE_NOUN: ReadonlySet<string> = new Set(listOf('de het een deze die dit dat alle en of'));

/** The first word that can only be the finite verb of the clause. */
function finiteAt(words: readonly Word[]): number {
  return words.findIndex(({ verbs, form, kind }, at) => {
    const before = words[at - 1]?.form ?? '';
    if (at === 0 || kind !== 'word' || verbs.length === 0) return false;
    return !BEFORE_NOUN.has(before) && !PREPOSITION.has(before) && form !== 'te';
  });
}

/** The main verb behind a restrictive clause: "bedrijven die dit doen, | moeten"; 0 where there is none. */
function relativeEnd(words: readonly Word[]): number {
  const comma = words.findIndex(
    ({ form }, at) => form === ',' && (words[at + 1]?.verbs.length ?? 0) > 0,
  );
  const opener = words.findIndex(({ form }) => form === 'die');
  const isRestrictive = opener > 0 && opener < comma && words[opener - 1]?.form !== ',';
  return isRestrictive ? comma + 1 : 0;
}

/** Whether the verb at a place tells of what took place: "zijn ingelicht", "werden gewaarschuwd". */
export function isEpisode(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  if (PAST_OR_PERFECT.has(form)) return true;
  return (
    PERFECT.has(form) &&
    words
      .slice(at + 1)
      .some(
        ({ verbs, form: each }) => verbs.length > 0 && PARTICIPLE.test(each) && !STATE.has(each),
      )
  );
}

/** Whether the first words name all of a kind: "de leerlingen", "leerlingen", "een leerling". */
function speaksOfAll(words: readonly Word[], verb: number): boolean {
  const first = words[0];
  const isPlural = FINITE_PLURAL.test(words[verb]?.form ?? '');
  if (first === undefined) return false;
  if (first.form === PLURAL_ARTICLE) return isPlural;
  if (isEpisode(words, verb)) return false;
  if (ANY_ONE.has(first.form)) return true;
  const isNoun = first.content && (NOUN_PLURAL.test(first.form) || first.form.endsWith('e'));
  return isNoun && isPlural;
}

/**
 * How many words at the head of a sentence belong to a subject that speaks of all of its kind (ANS
 * 14.4.3, generic use): what is put into it leaves others out. 0 where there is no such subject.
 */
export function subjectField(words: readonly Word[]): number {
  const relative = relativeEnd(words);
  const verb = relative > 0 ? relative : finiteAt(words);
  if (verb < 1) return 0;
  const mark = words.findIndex(({ kind }) => kind === 'mark');
  if (relative === 0 && mark >= 0 && mark < verb) return 0;
  return speaksOfAll(words, verb) ? verb : 0;
}
