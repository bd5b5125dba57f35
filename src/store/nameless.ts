import { bySight, compareText } from '../core/history/editions.ts';
import type { FiledDocument } from '../core/history/history.ts';
import { normalise } from '../core/text/normal-form.ts';
import { grouped } from './grouped.ts';

/** A document with the keys of the rows of table document that make it up. */
export interface GatheredDocument extends FiledDocument {
  readonly rows: readonly string[];
}

/**
 * Joins the documents of one zaak that bear neither a number nor an aanhangsel, of one kind and date: a
 * ministry's early file seldom says what it will be called. They are one with the only named document
 * of that occasion, unless its questions are others, and with each other only where the questions are
 * the same. Gives them by key.
 */
export function joinNameless(documents: readonly GatheredDocument[]): readonly GatheredDocument[] {
  return [...grouped(documents, occasionOf)]
    .flatMap(([occasion, group]) => (occasion === null ? group : joinOccasion(group)))
    .sort((one, other) => compareText(one.key, other.key));
}

function joinOccasion(group: readonly GatheredDocument[]): readonly GatheredDocument[] {
  const [only, another] = group.filter(isNamed);
  const head = another === undefined ? only : undefined;
  const joining = group.filter((it) => head && !isNamed(it) && mayBe(it, head));
  const apart = group.filter((it) => it !== head && !isNamed(it) && !joining.includes(it));
  return [
    ...(head ? [joinAll(head, joining)] : group.filter(isNamed)),
    ...[...grouped(apart, identityOf).values()].flatMap(([first, ...others]) =>
      first ? joinAll(first, others) : [],
    ),
  ];
}

function isNamed({ documentNumber, aanhangsel }: FiledDocument): boolean {
  return documentNumber !== null || aanhangsel !== null;
}

/** The kind and date of a document, null where one of them is unknown. */
function occasionOf({ renditions }: FiledDocument): string | null {
  const known = renditions.find(({ parsed }) => parsed.kind !== 'unknown')?.parsed;
  if (known === undefined) return null;
  const date = known.kind === 'questions' ? known.submitted : known.received;
  return date && `${known.kind} ${date}`;
}

/** Whether a document prints the questions of another, as far as both print any. */
function mayBe(nameless: FiledDocument, named: FiledDocument): boolean {
  const [own, its] = [questionsOf(nameless), questionsOf(named)];
  return own.length === 0 || its.length === 0 || own.some((asked) => its.includes(asked));
}

/** The questions as each rendition prints them, numbers and words; none where it prints none. */
function questionsOf({ renditions }: FiledDocument): readonly string[] {
  return renditions
    .map(({ parsed }) => parsed.questions)
    .filter((questions) => questions.length > 0)
    .map((questions) =>
      JSON.stringify(questions.map(({ numbers, part, text }) => [numbers, part, normalise(text)])),
    );
}

/** What tells nameless documents of one occasion apart: the questions, else the key. */
function identityOf(document: GatheredDocument): string {
  return questionsOf(document)[0] ?? document.key;
}

/** All renditions under the name of the first. */
function joinAll(head: GatheredDocument, others: readonly GatheredDocument[]): GatheredDocument {
  const group = [head, ...others];
  const renditions = group.flatMap((document) => document.renditions).sort(bySight);
  return { ...head, renditions, rows: group.flatMap(({ rows }) => rows) };
}
