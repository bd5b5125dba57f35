import fc from 'fast-check';
import { expect } from 'vitest';
import { compareAnswers } from '../../../src/core/compare/compare.ts';
import { parseDocument } from '../../../src/core/document/parse-document.ts';
import type { AnswerText, ParsedDocument } from '../../../src/core/model.ts';
import { readDocument } from '../../../src/formats/read.ts';
import type { Form } from './forms.ts';
import { randomRecord } from './random-record.ts';
import type { PaperRecord } from './record.ts';
import { saidBy, saidIn } from './said.ts';

/** What the parser makes of a record in one of its forms. */
export async function parsedAs(record: PaperRecord, form: Form): Promise<ParsedDocument> {
  return parseDocument(await readDocument(await form.render(record), form.name));
}

/** The answers of a document with their questions, as the engine compares them. */
function answersOf({ questions, answers }: ParsedDocument): readonly AnswerText[] {
  return answers.map((answer) => {
    const asked = questions.find(({ numbers }) => numbers[0] === answer.numbers[0]);
    return { ...answer, question: asked?.text ?? '' };
  });
}

/** Fails unless no statement differs between two forms of one record, in a word or in how it is cut. */
export function expectUnchanged(before: ParsedDocument, after: ParsedDocument): void {
  const { statements, notRepeated } = compareAnswers(answersOf(before), answersOf(after));
  expect(statements.filter(({ label }) => label !== 'unchanged')).toEqual([]);
  expect(notRepeated).toEqual([]);
}

/** Fails unless random records, rendered in `form` and parsed, say what they said. */
export async function expectRoundTrips(
  form: Form,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<void> {
  const property = fc.asyncProperty(randomRecord, async (record) => {
    expect(saidBy(await parsedAs(record, form), form)).toEqual(saidIn(record, form));
  });
  await fc.assert(property, parameters);
}

/** Fails unless random records have no changed statement between any of `forms` and the first. */
export async function expectEqualForms(
  [first, ...others]: readonly Form[],
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<void> {
  const property = fc.asyncProperty(randomRecord, async (record) => {
    if (!first) return;
    const before = await parsedAs(record, first);
    for (const form of others) expectUnchanged(before, await parsedAs(record, form));
  });
  await fc.assert(property, parameters);
}
