import { contentKeys, shared } from '../letter/content-words.ts';
import type { DocumentHeader } from '../model.ts';
import { bareLetters } from '../text/bare-letters.ts';
import type { FiledDocument } from './history.ts';

/** What the head of a document tells of the questions that it belongs to. */
export type ToldOfQuestions = Pick<DocumentHeader, 'askers' | 'subject' | 'submitted'>;
type Field = keyof ToldOfQuestions;

/** A document whose head tells of other questions than the rest of its zaak, and in what. */
export interface Misplaced {
  readonly document: string;
  readonly fields: readonly Field[];
}

const FIELDS: readonly Field[] = ['subject', 'askers', 'submitted'];
/** Of the words of the shorter subject; what lies between tells nothing. */
const ANOTHER_SUBJECT = 0.25;
const SAME_SUBJECT = 0.5;
/** One field alone may be a misprint. */
const FEWEST = 2;

type Verdict = 'agrees' | 'differs' | 'silent';
type Comparing = (one: ToldOfQuestions, other: ToldOfQuestions) => Verdict;

function subjects(one: ToldOfQuestions, other: ToldOfQuestions): Verdict {
  const [left, right] = [contentKeys(one.subject ?? ''), contentKeys(other.subject ?? '')];
  const shorter = Math.min(left.size, right.size);
  if (shorter === 0) return 'silent';
  const likeness = shared(left, right) / shorter;
  if (likeness >= SAME_SUBJECT) return 'agrees';
  return likeness < ANOTHER_SUBJECT ? 'differs' : 'silent';
}

/** By surname: some papers print first names or initials too. */
function askers(one: ToldOfQuestions, other: ToldOfQuestions): Verdict {
  const surnames = ({ askers: names }: ToldOfQuestions): readonly string[] =>
    names.map(({ name }) => bareLetters(name.split(' ').at(-1) ?? ''));
  const [left, right] = [surnames(one), surnames(other)];
  if (left.length === 0 || right.length === 0) return 'silent';
  return left.some((name) => right.includes(name)) ? 'agrees' : 'differs';
}

function days(one: ToldOfQuestions, other: ToldOfQuestions): Verdict {
  if (one.submitted === null || other.submitted === null) return 'silent';
  return one.submitted === other.submitted ? 'agrees' : 'differs';
}

const COMPARING: Readonly<Record<Field, Comparing>> = {
  subject: subjects,
  askers,
  submitted: days,
};

/**
 * The fields in which heads differ clearly from all others: at least two of them, while none agrees
 * with any; else none. What a head does not print says nothing.
 */
export function differingFields(
  own: readonly ToldOfQuestions[],
  others: readonly ToldOfQuestions[],
): readonly Field[] {
  const verdicts = FIELDS.map((field) => ({
    field,
    said: new Set(own.flatMap((one) => others.map((other) => COMPARING[field](one, other)))),
  }));
  if (verdicts.some(({ said }) => said.has('agrees'))) return [];
  const differing = verdicts.filter(({ said }) => said.has('differs')).map(({ field }) => field);
  return differing.length < FEWEST ? [] : differing;
}

/** The documents of a zaak that seem to be about other questions than every other document in it. */
export function misplacedIn(documents: readonly FiledDocument[]): readonly Misplaced[] {
  const heads = documents.map(({ key, renditions }) => ({
    key,
    told: renditions.map(({ parsed }) => parsed),
  }));
  return heads.flatMap(({ key, told }) => {
    const others = heads.filter((it) => it.key !== key).flatMap((it) => it.told);
    const fields = differingFields(told, others);
    return fields.length === 0 ? [] : [{ document: key, fields }];
  });
}
