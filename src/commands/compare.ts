import type { Context } from '../context.ts';
import type { Means } from '../core/classify/means.ts';
import { compareAnswers } from '../core/compare/compare.ts';
import { seemUnrelated } from '../core/compare/unrelated.ts';
import { compareVersions } from '../core/history/compare-versions.ts';
import { type DatedEdition, saidOn } from '../core/history/dated-editions.ts';
import { recordVersions } from '../core/history/versions.ts';
import type { Comparison, DocumentKind, Message, ParsedDocument } from '../core/model.ts';
import { EXIT } from '../errors.ts';
import { type ComparedFile, type CompareView, renderCompare } from '../render/compare.ts';
import { renderWarnings } from '../render/ingest.ts';
import { compareJson } from '../render/json-comparison.ts';
import { renderCompareMarkdown } from '../render/markdown.ts';
import type { View } from '../render/view.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { readMeans } from './read-means.ts';
import { readParsed } from './read-parsed.ts';

/** The options of `kvq compare`. */
export interface CompareOptions {
  readonly all?: true | undefined;
  readonly synonyms?: string | undefined;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly md?: true | undefined;
}

/** What comes after an answer in order to change it. */
const CORRECTING: ReadonlySet<DocumentKind> = new Set(['further-answer', 'letter']);

/** `kvq compare BEFORE AFTER`: the engine of `kvq diff` on two files; nothing is stored. */
export async function compare(
  context: Context,
  view: View,
  before: string,
  after: string,
  options: CompareOptions,
): Promise<number> {
  const means = await readMeans(context, options.synonyms);
  const first = (await readParsed(context, before)).parsed;
  const second = (await readParsed(context, after)).parsed;
  const { comparison, isApplied } = compareDocuments(first, second, means);
  const later = { document: after, aanhangsel: null, date: saidOn(second), kind: second.kind };
  const compared: CompareView = {
    before: comparedFile(before, first),
    after: comparedFile(after, second),
    comparison,
    unrelated: isApplied && seemUnrelated(first, second, comparison),
    unapplied: isApplied ? [] : [later],
  };
  notify(context, view, renderWarnings, { file: before, messages: unanswered(first, 'before') });
  if (!CORRECTING.has(second.kind)) {
    notify(context, view, renderWarnings, { file: after, messages: unanswered(second, 'after') });
  }
  if (compared.unrelated)
    notify(context, view, renderWarnings, { file: after, messages: UNRELATED });
  const extent = { all: options.all === true };
  if (options.json) presentJson(context, compareJson(view, compared));
  else if (options.md) {
    await present(context, view, (it, data) => renderCompareMarkdown(it, data, extent), compared);
  } else await present(context, view, (it, data) => renderCompare(it, data, extent), compared);
  const flagged = comparison.statements.some(({ flag }) => flag);
  return options.exitCode && flagged ? EXIT.found : EXIT.ok;
}

const UNRELATED: readonly Message[] = [
  { severity: 'warning', rule: 'compared-unrelated', place: '', detail: {} },
];

function comparedFile(file: string, parsed: ParsedDocument): ComparedFile {
  const { kind, answeredBy, aanhangsel, documentNumber } = parsed;
  return { file, kind, date: saidOn(parsed), answeredBy, aanhangsel, documentNumber };
}

/** A warning about a document with nothing in it to compare. */
function unanswered({ answers }: ParsedDocument, side: 'before' | 'after'): readonly Message[] {
  if (answers.length > 0) return [];
  return [{ severity: 'warning', rule: 'compared-without-answers', place: '', detail: { side } }];
}

interface Compared {
  readonly comparison: Comparison;
  /** False for a letter or nader antwoord that changes no answer as far as kvq can see. */
  readonly isApplied: boolean;
}

/** The two documents as the first two of a record, whatever their dates say. */
function compareDocuments(
  before: ParsedDocument,
  after: ParsedDocument,
  means: Means | undefined,
): Compared {
  const asked = [before, after].find(({ questions }) => questions.length > 0)?.questions ?? [];
  const editions = [edition('before', before), edition('after', after)];
  const versions = recordVersions(editions, asked);
  const answersOf = (document: string): ReturnType<typeof recordVersions>[number]['answers'] =>
    versions.find((version) => version.document === document)?.answers ?? [];
  if (versions.length === 2) {
    return { comparison: compareVersions({ versions }, 0, 1, means), isApplied: true };
  }
  const isApplied = answersOf('after').length > 0 || !CORRECTING.has(after.kind);
  const comparison = compareAnswers(answersOf('before'), answersOf('after'), undefined, means);
  return { comparison, isApplied };
}

function edition(key: string, parsed: ParsedDocument): DatedEdition {
  const document = { key, documentNumber: null, aanhangsel: parsed.aanhangsel, renditions: [] };
  return { document, parsed, renditions: [], date: null, isReplacement: false };
}
