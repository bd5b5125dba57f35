import { summarise } from '../core/labels.ts';
import type { Comparison, Message, ParsedDocument, Reason, Statement } from '../core/model.ts';
import type { CompareView } from './compare.ts';
import type { DiffView, Unapplied } from './diff-view.ts';
import type { Catalogue } from './messages/catalogue.ts';
import type { View } from './view.ts';

/** `kvq.document/1` (docs/cli.md): what the parser makes of one file. */
export function documentJson({ catalogue }: View, parsed: ParsedDocument): object {
  return {
    schema: 'kvq.document/1',
    kind: parsed.kind,
    zaak: parsed.zaak,
    documentNumber: parsed.documentNumber,
    aanhangsel: parsed.aanhangsel,
    askers: parsed.askers,
    addressedTo: parsed.addressedTo,
    answeredBy: parsed.answeredBy,
    onBehalfOf: parsed.onBehalfOf,
    subject: parsed.subject,
    submitted: parsed.submitted,
    received: parsed.received,
    seeAlso: parsed.seeAlso,
    questions: parsed.questions,
    answers: parsed.answers,
    letter: parsed.letter,
    corrections: parsed.corrections,
    footnotes: parsed.footnotes,
    messages: messagesJson(catalogue, parsed.messages),
  };
}

/** Messages with their sentence in the chosen language; `detail` is what fills it in. */
export function messagesJson(
  catalogue: Catalogue,
  messages: readonly Message[],
): readonly object[] {
  return messages.map((message) => ({ ...message, text: catalogue.message(message) }));
}

/** `kvq.compare/1`: two files compared. */
export function compareJson(
  { catalogue }: View,
  { before, after, comparison, unrelated, unapplied }: CompareView,
): object {
  const { statements, notRepeated, summary } = comparisonJson(catalogue, comparison);
  return {
    schema: 'kvq.compare/1',
    before: { ...before },
    after: { ...after },
    unrelated,
    statements,
    notRepeated,
    unapplied: unappliedJson(unapplied),
    summary,
  };
}

function unappliedJson(documents: readonly Unapplied[]): readonly Unapplied[] {
  return documents.map(({ document, aanhangsel, date, kind }) => ({
    document,
    aanhangsel,
    date,
    kind,
  }));
}

/** `kvq.diff/1`: two versions of one zaak compared. */
export function diffJson({ catalogue }: View, diff: DiffView): object {
  const { statements, notRepeated, summary } = comparisonJson(catalogue, diff);
  return {
    schema: 'kvq.diff/1',
    zaak: diff.zaak,
    versions: diff.versions.map((version) => ({
      id: version.id,
      date: version.date,
      kind: version.kind,
      document: version.document,
      aanhangsel: version.aanhangsel,
      answeredBy: version.answeredBy,
      otherMinister: version.otherMinister,
      replacedInPlace: version.replacedInPlace,
      renditions: version.renditions,
    })),
    before: diff.before,
    after: diff.after,
    statements,
    notRepeated,
    unapplied: unappliedJson(diff.unapplied),
    followUps: diff.followUps,
    summary,
  };
}

interface ComparisonJson {
  readonly statements: readonly object[];
  readonly notRepeated: readonly number[];
  readonly summary: Readonly<Record<string, number>>;
}

function comparisonJson(catalogue: Catalogue, comparison: Comparison): ComparisonJson {
  return {
    statements: comparison.statements.map((statement) => statementJson(catalogue, statement)),
    notRepeated: comparison.notRepeated,
    summary: summarise(comparison.statements),
  };
}

/** A statement in `kvq.compare/1`, `kvq.diff/1` and `kvq.event/1`. */
export function statementJson(catalogue: Catalogue, statement: Statement): object {
  return {
    op: statement.op,
    label: statement.label,
    also: statement.also,
    flag: statement.flag,
    confidence: statement.confidence,
    numbers: statement.numbers,
    before: statement.before,
    after: statement.after,
    changed: statement.changed,
    reasons: statement.reasons.map((reason) => reasonJson(catalogue, reason)),
  };
}

function reasonJson(catalogue: Catalogue, reason: Reason): object {
  return {
    rule: reason.rule,
    feature: reason.feature,
    direction: reason.direction,
    before: reason.before,
    after: reason.after,
    letter: reason.letter,
    scale: reason.scale,
    sentence: catalogue.reasonSentence(reason),
  };
}
