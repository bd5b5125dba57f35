import { compareSentences } from '../compare/compare.ts';
import type { Label, Statement } from '../model.ts';
import type { Quotation } from './quotation.ts';

/** What turns a quotation into something that was not said. */
const TURNED: ReadonlySet<Label> = new Set(['reversed', 'figure-changed', 'date-changed']);

/** Whether a reader is not told of words in which a quotation differs from its source. */
export function isQuotedOtherwise({
  manner,
  alterations,
}: Pick<Quotation, 'manner' | 'alterations'>): boolean {
  return manner !== 'paraphrase' && alterations.some(({ shown }) => shown === null);
}

/**
 * What an altered quotation makes of its source, as the engine judges it, where that is the contrary or
 * another figure or date; null for every other quotation, paraphrases among them, which are a guess.
 */
export function misquotedOf(
  quotation: Pick<Quotation, 'manner' | 'alterations' | 'source' | 'span'>,
): Statement | null {
  if (!isQuotedOtherwise(quotation)) return null;
  const sentences = { before: [quotation.source.text], after: [quotation.span.text], question: '' };
  const [statement] = compareSentences(sentences, true);
  if (statement === undefined) return null;
  const { indices: _indices, ...judged } = statement;
  return [judged.label, ...judged.also].some((label) => TURNED.has(label)) ? judged : null;
}
