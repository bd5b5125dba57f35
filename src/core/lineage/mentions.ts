import { type DatedEdition, datedEditions } from '../history/dated-editions.ts';
import type { FiledDocument } from '../history/history.ts';
import { formatAanhangselId } from '../identifiers.ts';
import type { DocumentKind, Footnote, Question, Span } from '../model.ts';
import type { Reference } from '../references/reference.ts';
import { findReferences } from '../references.ts';

/** Where in a document something stands; `mark` is that of the footnote that it stands in. */
export interface Place {
  readonly place: 'head' | 'subject' | 'question' | 'answer' | 'letter' | 'note';
  /** Of the question or answer, also where the footnote hangs from it. */
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly mark: string | null;
}

/** A piece that a document of a zaak names. */
export interface Mention extends Place, Pick<Reference, 'scheme' | 'value'> {
  /** The document's key. */
  readonly document: string;
  /** The words, with their place in the text of the question, answer or note; null in a head. */
  readonly span: Span | null;
  /** Naming it here follows it up. */
  readonly pursues: boolean;
}

/** Only what asks or answers: a notice or a letter that names a record does not follow it up. */
const PURSUING: ReadonlySet<DocumentKind> = new Set([
  'questions',
  'oral-questions',
  'answer',
  'further-answer',
]);
const NOWHERE = { numbers: [], part: null, mark: null } as const;

/**
 * All pieces that the documents of a zaak name, in order of date and of reading, each once for every
 * place where it stands, however many documents print that place.
 */
export function mentionsOf(documents: readonly FiledDocument[]): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of datedEditions(documents).flatMap(mentionsIn)) {
    const { place, numbers, part, mark, value } = mention;
    const key = JSON.stringify([place, numbers, part, mark, value]);
    if (!found.has(key)) found.set(key, mention);
  }
  return [...found.values()];
}

function mentionsIn({ document, parsed }: DatedEdition): readonly Mention[] {
  const pursues = PURSUING.has(parsed.kind);
  const inText = (where: Place, text: string | null): readonly Mention[] =>
    findReferences(text ?? '').map((reference) => ({
      ...where,
      ...reference,
      document: document.key,
      pursues,
    }));
  const head = parsed.seeAlso.map(
    (aanhangsel): Mention => ({
      ...NOWHERE,
      place: 'head',
      scheme: 'aanhangsel',
      value: formatAanhangselId(aanhangsel),
      document: document.key,
      span: null,
      pursues: true,
    }),
  );
  const pairs = [
    ...parsed.questions.map((item) => ({ place: 'question' as const, item })),
    ...parsed.answers.map((item) => ({ place: 'answer' as const, item })),
  ];
  return [
    ...head,
    ...inText({ ...NOWHERE, place: 'subject' }, parsed.subject),
    ...pairs.flatMap(({ place, item }) => inText(placeOf(place, item, null), item.text)),
    ...bornNotes(parsed.footnotes, pairs).flatMap(({ where, text }) => inText(where, text)),
    ...inText({ ...NOWHERE, place: 'letter' }, parsed.letter),
  ];
}

interface Bearer {
  readonly place: 'question' | 'answer';
  readonly item: Question;
}

function placeOf(place: Bearer['place'], item: Question, mark: string | null): Place {
  return { place, numbers: item.numbers, part: item.part, mark };
}

/** Each footnote where its mark stands; a mark that is used twice belongs to its bearers in order. */
function bornNotes(
  footnotes: readonly Footnote[],
  pairs: readonly Bearer[],
): readonly { readonly where: Place; readonly text: string }[] {
  const used = new Map<string, number>();
  return footnotes.map(({ mark, text }) => {
    const nth = used.get(mark) ?? 0;
    used.set(mark, nth + 1);
    const bearers = pairs.filter(({ item }) => item.footnotes.includes(mark));
    const bearer = bearers[Math.min(nth, bearers.length - 1)];
    const where = bearer
      ? placeOf(bearer.place, bearer.item, mark)
      : { ...NOWHERE, place: 'note' as const, mark };
    return { where, text };
  });
}
