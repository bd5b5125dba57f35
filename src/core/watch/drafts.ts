import type { HistoryEvent, Projection, RecordVersion } from '../history/history.ts';
import { parseDocumentNumber } from '../identifiers.ts';
import type { DocumentKind, Minister, Statement } from '../model.ts';
import { officialPages } from '../official-pages.ts';
import type { EarlierDocument, WatchEvent, WatchEventKind } from './event.ts';
import type { NewEdition } from './new-editions.ts';

/** An event before it has its key. */
export interface EventDraft {
  /** What the key is made of: equal for the same cause, however often that is seen. */
  readonly cause: readonly string[];
  readonly event: Omit<WatchEvent, 'key'>;
  /** What the document is of which something is told, null where the cause is no document. */
  readonly documentKind: DocumentKind | null;
}

const TOLD_AS: Readonly<Record<DocumentKind, WatchEventKind>> = {
  questions: 'questions',
  'oral-questions': 'questions',
  answer: 'answer',
  'further-answer': 'further-answer',
  'delay-notice': 'delay-notice',
  notice: 'notice',
  letter: 'letter',
  unknown: 'letter',
};
const QUESTIONS: ReadonlySet<DocumentKind> = new Set(['questions', 'oral-questions']);

/** What became of the answers by one version of the record. */
interface Outcome {
  readonly previously: readonly Minister[];
  readonly versions: WatchEvent['versions'];
  readonly earlier: EarlierDocument | null;
  readonly flagged: readonly Statement[];
  readonly answered: number;
  readonly notRepeated: number;
}

/**
 * Tells of a document that is new, or that says something else than before. `listedKind` is what its
 * source calls it, null where that does not list it: a notice often is a letter by its text.
 */
export function editionDraft(
  projection: Projection,
  { event, ordinal }: NewEdition,
  listedKind: DocumentKind | null = null,
): EventDraft {
  const first = event.renditions[0];
  const kind = isLetter(event.kind) ? (listedKind ?? event.kind) : event.kind;
  const replaced = ordinal === 0 ? [] : [String(ordinal), first?.sha256 ?? ''];
  return {
    cause: ['document', event.document, ...replaced],
    documentKind: kind,
    event: {
      kind: ordinal === 0 ? TOLD_AS[kind] : 'replacement',
      ...documentFields(projection, event),
      seenAt: first?.seenAt ?? '',
      ...outcomeOf(projection, event.version),
    },
  };
}

function isLetter(kind: DocumentKind): boolean {
  return kind === 'letter' || kind === 'unknown';
}

/** Tells that a source withdrew a document, seen at an ISO 8601 instant. */
export function withdrawalDraft(
  projection: Projection,
  document: string,
  seenAt: string,
): EventDraft {
  const said = projection.history.events.findLast((event) => event.document === document);
  const event = said ?? unseen(document);
  return {
    cause: ['withdrawal', document],
    documentKind: said?.kind ?? null,
    event: {
      kind: 'withdrawal',
      ...documentFields(projection, event),
      seenAt,
      ...NOTHING_CHANGED,
      versions: { before: null, after: event.version },
    },
  };
}

/** Tells that a later zaak names this one. */
export function followUpDraft(
  projection: Projection,
  later: Projection['history'],
  seenAt: string,
): EventDraft {
  const { zaak } = projection.history;
  return {
    cause: ['follow-up', zaak, later.zaak],
    documentKind: null,
    event: {
      kind: 'follow-up',
      ...headFields(projection),
      date: later.submitted,
      seenAt,
      document: null,
      aanhangsel: null,
      answeredBy: [],
      ...NOTHING_CHANGED,
      addresses: [...pagesOf(later.zaak), ...pagesOf(zaak)],
      followUp: { zaak: later.zaak, subject: later.subject },
    },
  };
}

const NOTHING_CHANGED: Outcome = {
  previously: [],
  versions: { before: null, after: null },
  earlier: null,
  flagged: [],
  answered: 0,
  notRepeated: 0,
};

function unseen(document: string): HistoryEvent {
  return {
    date: null,
    kind: 'unknown',
    document,
    aanhangsel: null,
    answeredBy: [],
    renditions: [],
    replacedInPlace: false,
    version: null,
  };
}

type HeadFields = Pick<WatchEvent, 'zaak' | 'subject' | 'askers' | 'addressedTo'>;

function headFields({ history }: Projection): HeadFields {
  const { zaak, subject, askers, addressedTo } = history;
  return { zaak, subject, askers, addressedTo };
}

function documentFields(
  projection: Projection,
  event: HistoryEvent,
): HeadFields &
  Pick<WatchEvent, 'date' | 'document' | 'aanhangsel' | 'answeredBy' | 'addresses' | 'followUp'> {
  const { date, document, aanhangsel, answeredBy, kind } = event;
  const addresses = officialPages({
    zaak: projection.history.zaak,
    documentNumber: parseDocumentNumber(document),
    aanhangsel,
    isQuestions: QUESTIONS.has(kind),
  });
  return {
    ...headFields(projection),
    ...{ date, document, aanhangsel, answeredBy, addresses },
    followUp: null,
  };
}

function pagesOf(zaak: string): readonly string[] {
  return officialPages({ zaak, documentNumber: null, aanhangsel: null, isQuestions: false });
}

/**
 * What a version did to the answers before it. The first one did nothing, unless a later one is known
 * already: then it is told what that made of this answer, which nobody could be told before.
 */
function outcomeOf(projection: Projection, id: string | null): Outcome {
  const { comparisons } = projection;
  const { versions } = projection.history;
  const at = versions.findIndex((version) => version.id === id);
  const made = versions[at];
  if (made === undefined) return NOTHING_CHANGED;
  const before = at > 0 ? versions[at - 1] : undefined;
  const pair = before === undefined ? [made, versions[at + 1]] : [before, made];
  const step = comparisons.find((it) => it.before === pair[0]?.id && it.after === pair[1]?.id);
  return {
    previously: made.otherMinister && before !== undefined ? before.answeredBy : [],
    versions: step ? { before: step.before, after: step.after } : { before: null, after: made.id },
    earlier: step ? earlierDocument(projection, step.before) : null,
    flagged: step?.statements.filter(({ flag }) => flag) ?? [],
    answered: countQuestions(made),
    notRepeated: before === undefined ? 0 : (step?.notRepeated.length ?? 0),
  };
}

function earlierDocument({ history }: Projection, version: string): EarlierDocument | null {
  const event = history.events.find((it) => it.version === version);
  if (event === undefined) return null;
  const { date, document, aanhangsel, answeredBy } = event;
  const addresses = officialPages({
    ...{ zaak: history.zaak, aanhangsel, isQuestions: false },
    documentNumber: parseDocumentNumber(document),
  });
  return { date, document, aanhangsel, answeredBy, addresses };
}

function countQuestions({ answers }: RecordVersion): number {
  return new Set(answers.flatMap(({ numbers }) => numbers)).size;
}
