import type { DocumentHeader, Question } from '../model.ts';
import { type DatedEdition, datedEditions } from './dated-editions.ts';
import type { FiledDocument, HistoryEvent, RecordVersion, ZaakHistory } from './history.ts';
import { recordVersions } from './versions.ts';

/**
 * The history of a zaak from its documents alone: nothing else enters, neither the order in which
 * they came nor what an earlier parser made of them, so equal documents give an equal history.
 */
export function deriveHistory(zaak: string, documents: readonly FiledDocument[]): ZaakHistory {
  const editions = datedEditions(documents);
  const questions = askedQuestions(editions);
  const versions = recordVersions(editions, questions);
  return {
    zaak,
    subject: firstStated(editions, 'subject'),
    askers: firstListed(editions, 'askers'),
    addressedTo: firstListed(editions, 'addressedTo'),
    submitted: firstStated(editions, 'submitted'),
    questions,
    events: editions.map((edition) => eventOf(edition, versions)),
    versions,
  };
}

/** The questions as first published, else as the first document that restates them has them. */
function askedQuestions(editions: readonly DatedEdition[]): readonly Question[] {
  return askingEdition(editions)?.parsed.questions ?? [];
}

/** The document that the questions of a record are taken from. */
export function askingEdition(editions: readonly DatedEdition[]): DatedEdition | undefined {
  const asking = editions.find(({ parsed }) => parsed.kind === 'questions');
  return asking ?? editions.find(({ parsed }) => parsed.questions.length > 0);
}

function firstStated<K extends 'subject' | 'submitted'>(
  editions: readonly DatedEdition[],
  field: K,
): DocumentHeader[K] | null {
  return editions.find(({ parsed }) => parsed[field] !== null)?.parsed[field] ?? null;
}

function firstListed<K extends 'askers' | 'addressedTo'>(
  editions: readonly DatedEdition[],
  field: K,
): DocumentHeader[K] | readonly [] {
  return editions.find(({ parsed }) => parsed[field].length > 0)?.parsed[field] ?? [];
}

function eventOf(edition: DatedEdition, versions: readonly RecordVersion[]): HistoryEvent {
  const { parsed, document, renditions, date } = edition;
  const made = versions.find((version) => version.renditions === renditions);
  return {
    date,
    kind: parsed.kind,
    document: document.key,
    aanhangsel: document.aanhangsel,
    answeredBy: parsed.answeredBy,
    renditions,
    replacedInPlace: edition.isReplacement,
    version: made?.id ?? null,
  };
}
