import { haveSameQuestion } from '../align/answers.ts';
import type { Comparison, ParsedDocument, Statement } from '../model.ts';

/** "Ja." and "Zie het antwoord op vraag 2." stand in any document. */
const LEAST_LETTERS = 40;

function isShared({ label, before, after }: Statement): boolean {
  const isSame = label === 'unchanged' || label === 'reworded';
  return isSame && after.length > 0 && before.some(({ text }) => text.length >= LEAST_LETTERS);
}

/**
 * Whether two documents with answers seem to have nothing to do with each other: not known to be of one
 * zaak, no question in common by its text, and no sentence of some length.
 */
export function seemUnrelated(
  before: ParsedDocument,
  after: ParsedDocument,
  { statements }: Comparison,
): boolean {
  if (before.answers.length === 0 || after.answers.length === 0) return false;
  if (before.zaak !== null && before.zaak === after.zaak) return false;
  const questions = [before, after].map((document) => document.questions.map(({ text }) => text));
  return !haveSameQuestion(questions[0] ?? [], questions[1] ?? []) && !statements.some(isShared);
}
