import type { VersionComparison, ZaakHistory } from '../history/history.ts';
import { formatAanhangselId } from '../identifiers.ts';
import type { Label, Span } from '../model.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import type { Origin, QuotationManner } from '../quotation/quotation.ts';
import { type SaidText, saidIn } from '../quotation/said.ts';
import { type Standing, standingOf } from '../quotation/standing.ts';
import type { Mention } from './mentions.ts';

/** A statement in an answer: the version that gives it, the answer, and the words with their place. */
interface StatementPlace {
  readonly version: string;
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly span: Span;
}

/** A statement of an earlier zaak that a question or an answer of a later one quotes. */
export interface QuotedStatement {
  readonly place: 'question' | 'answer';
  /** Of the question or answer that quotes. */
  readonly numbers: readonly number[];
  readonly part: string | null;
  /** The version that gives the quoting answer; null for a question. */
  readonly version: string | null;
  /** The quoting words, in the text of that question or answer. */
  readonly span: Span;
  readonly manner: QuotationManner;
  readonly source: StatementPlace;
  readonly fate: Fate;
}

/** What became of a statement in its own zaak; version and label of the first change that is flagged. */
export interface Fate {
  readonly state: Standing['state'];
  readonly version: string | null;
  readonly label: Label | null;
}

/** An earlier zaak with each of its versions compared with the one before it. */
export interface Asked {
  readonly history: ZaakHistory;
  readonly steps: readonly VersionComparison[];
}

/** A zaak with what its documents name. */
export interface Asking {
  readonly history: Pick<ZaakHistory, 'questions' | 'versions'>;
  readonly mentions: readonly Mention[];
}

type Quoting = Pick<QuotedStatement, 'place' | 'numbers' | 'part' | 'version'> & {
  readonly text: string;
};

/** What follows from a source and is not from it is no quotation. */
const LOOSE: ReadonlySet<QuotationManner> = new Set(['paraphrase']);

/**
 * The statements of an earlier zaak that the questions of a later one quote, and those that its answers
 * quote between quotation marks, in reading order. Where several versions give the same words, the
 * source is the one that the quoting place names, else the first that gave them.
 */
export function quotedStatements(
  { history, mentions }: Asking,
  earlier: Asked,
): readonly QuotedStatement[] {
  const given = saidIn(earlier.history).filter(({ kind }) => kind === 'answer');
  const passages = given.map(({ text: said }) => said);
  if (passages.length === 0) return [];
  return quotingTexts(history).flatMap(({ text, ...where }) =>
    findQuotations(text, passages)
      .filter(({ manner, isMarked }) => !LOOSE.has(manner) && (isMarked || where.version === null))
      .flatMap(({ span, also, ...origin }) => {
        const source = likeliest([origin, ...also], given, earlier, mentions.filter(isNear(where)));
        return source === null ? [] : [{ ...where, span, ...source }];
      }),
  );
}

function quotingTexts({ questions, versions }: Asking['history']): readonly Quoting[] {
  return [
    ...questions.map(
      ({ numbers, part, text }): Quoting => ({
        place: 'question',
        numbers,
        part,
        version: null,
        text,
      }),
    ),
    ...versions.flatMap(({ id, answers }) =>
      answers.map(
        ({ numbers, part, text }): Quoting => ({
          place: 'answer',
          numbers,
          part,
          version: id,
          text,
        }),
      ),
    ),
  ];
}

/** Tells the mentions in the same question or answer, its footnotes among them. */
function isNear(where: Omit<Quoting, 'text'>): (mention: Mention) => boolean {
  return ({ place, numbers, part }) =>
    place === where.place && part === where.part && numbers.join() === where.numbers.join();
}

function likeliest(
  origins: readonly Pick<Origin, 'passage' | 'source' | 'manner'>[],
  given: readonly SaidText[],
  { history, steps }: Asked,
  near: readonly Mention[],
): Pick<QuotedStatement, 'manner' | 'source' | 'fate'> | null {
  const named = new Set(near.map(({ value }) => value));
  const isNamed = (version: string): boolean =>
    namesOf(history, version).some((name) => named.has(name));
  const origin =
    origins.find(({ passage }) => given[passage]?.versions.some(isNamed)) ?? origins[0];
  const said = given[origin?.passage ?? -1];
  if (!(origin && said)) return null;
  const { numbers, part, versions } = said;
  const version = versions.find(isNamed) ?? versions[0] ?? '';
  const standing = standingOf(history, steps, said, origin.source);
  return {
    manner: origin.manner,
    source: { version, numbers, part, span: origin.source },
    fate: fateOf(standing),
  };
}

function fateOf({ state, changes }: Standing): Fate {
  const told = changes.find(({ statement }) => statement.flag) ?? changes[0];
  return { state, version: told?.version ?? null, label: told?.statement.label ?? null };
}

function namesOf({ versions }: ZaakHistory, id: string): readonly string[] {
  const version = versions.find((it) => it.id === id);
  if (version === undefined) return [];
  const { document, aanhangsel } = version;
  return aanhangsel === null ? [document] : [document, formatAanhangselId(aanhangsel)];
}
