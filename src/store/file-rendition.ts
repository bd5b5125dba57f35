import type { DocumentKind, IsoDate, ParsedDocument } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import { hasAssignment, saveAssignment } from './assignments.ts';
import { type Place, placeOf, refile } from './filing.ts';
import { saveMentions } from './mentions.ts';
import { transact } from './open.ts';
import { hasReading, saveReading } from './parse-results.ts';
import { findRendition, renditionsOf, type SeenBytes, saveRendition } from './renditions.ts';
import { isNewlySaid, type Said, saveSaid } from './said.ts';
import type { Store } from './store.ts';
import { type WholeDocument, wholeDocument } from './whole-document.ts';

/** Bytes with what they say and what was said about them. */
export interface FilingInput extends SeenBytes {
  readonly parsed: ParsedDocument;
  /** The version of the parser that gave `parsed`, from 1. */
  readonly parser: number;
  /** As the user or a source gives it. */
  readonly zaak: string | null;
  /** A source gives the zaak: what the store tells already is not refused, and may stay. */
  readonly isSourced?: boolean;
  /** As the user gives them, for where the text is silent; the last that is given counts. */
  readonly date?: IsoDate | null;
  readonly kind?: DocumentKind | null;
}

/** What became of a rendition. */
export interface Filing {
  /** The key of its document, as in `FiledDocument`. */
  readonly documentKey: string;
  /** `nothing` when these bytes had been filed before, even if something new was said of them. */
  readonly added: 'document' | 'rendition' | 'nothing';
  /** Null while nothing tells it. */
  readonly zaak: string | null;
  /** The zaken whose projection must be computed again, in the same transaction. */
  readonly touched: readonly string[];
}

/**
 * Archives bytes and files them under their document and its zaak, and files anew what that links. The
 * same bytes with nothing new said about them change nothing. Throws KvqError other-zaak when the
 * user gives another zaak than the document was filed under before; `reassign` mends that.
 */
export function fileRendition(store: Store, input: FilingInput): Filing {
  return transact(store, () => {
    const { sha256, documentNumber } = input;
    const isSeen = renditionsOf(store, sha256).length > 0;
    const known = findRendition(store, sha256, documentNumber);
    const rendition = known ?? saveRendition(store, input);
    const isNews = hasNews(store, rendition, input);
    const { touched, before } = isNews
      ? refile(store, [rendition], () => saveFacts(store, rendition, input))
      : { touched: [], before: new Map([[rendition, placeOf(store, rendition)]]) };
    const document = wholeDocument(store, rendition);
    const others = document.renditions.filter((it) => it !== rendition);
    if (!input.isSourced) refuseOtherZaak(document, before, input.zaak);
    const isKnown = known !== null || (isSeen && others.length > 0);
    const isFirst = others.length === 0;
    const added = isKnown ? 'nothing' : isFirst ? 'document' : 'rendition';
    return { documentKey: document.key, added, zaak: document.zaak, touched };
  });
}

/** Whether these bytes were not read by this parser, or something is said of them for the first time. */
function hasNews(store: Store, rendition: number, input: FilingInput): boolean {
  return (
    !hasReading(store, rendition, input.parser) ||
    isNewZaak(store, rendition, input.zaak) ||
    isNewlySaid(store, rendition, saidIn(input))
  );
}

function saveFacts(store: Store, rendition: number, input: FilingInput): void {
  const { zaak, parsed, parser, seenAt } = input;
  const said = saidIn(input);
  if (!hasReading(store, rendition, parser)) saveReading(store, rendition, parser, parsed, seenAt);
  if (isNewZaak(store, rendition, zaak)) saveAssignment(store, rendition, zaak, 'given', seenAt);
  if (isNewlySaid(store, rendition, said)) saveSaid(store, rendition, said, seenAt);
  saveMentions(store, rendition);
}

function saidIn({ date = null, kind = null }: FilingInput): Said {
  return { date, kind };
}

/** Whether the user gives a zaak that nobody gave this rendition before. */
function isNewZaak(store: Store, rendition: number, zaak: string | null): zaak is string {
  return zaak !== null && !hasAssignment(store, rendition, zaak, 'given');
}

/** The user may say what the text does not, but not overrule what the store already tells people. */
function refuseOtherZaak(
  document: WholeDocument,
  before: ReadonlyMap<number, Place | null>,
  given: string | null,
): void {
  const filed = document.renditions.map((it) => before.get(it)?.zaak ?? null);
  const other = filed.find((zaak) => zaak !== null && zaak !== given);
  if (given === null || !other) return;
  throw new KvqError({ code: 'other-zaak', document: document.key, zaak: other, given });
}
