import { type FindOptions, findQuotations } from './find-quotations.ts';
import { quotedRanges } from './marks.ts';
import type { Quotation } from './quotation.ts';
import type { SaidText } from './said.ts';

type Words = Pick<SaidText, 'kind' | 'text'>;

const LETTERS = /\S/g;
/** Shorter quotations within a question are its own turns of phrase. */
const SHORTEST = 30;

/** The text with what it quotes itself made blank; every offset stays as it is. */
function withoutQuotations(text: string): string {
  let bare = text;
  for (const { start, end } of quotedRanges(text)) {
    if (end - start < SHORTEST) continue;
    bare = bare.slice(0, start) + bare.slice(start, end).replace(LETTERS, ' ') + bare.slice(end);
  }
  return bare;
}

/** Whether the words are from a question or letter that has them from somebody else. */
function isRepeated({ passage, source }: Quotation, words: readonly Words[]): boolean {
  const from = words[passage];
  if (from === undefined || from.kind === 'answer') return false;
  const { start, end } = source;
  return quotedRanges(from.text).some((range) => range.start <= start && end <= range.end);
}

function isOver({ span: one }: Quotation, { span: other }: Quotation): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * shared > other.end - other.start;
}

/**
 * Quotations of what was said, each with its first source: where a text has words as a question or a
 * letter quotes them, the answer that they are from goes before that, even if its words differ a little.
 */
export function quotationsOf(
  text: string,
  words: readonly Words[],
  options: FindOptions,
): readonly Quotation[] {
  const texts = words.map((one) => one.text);
  const found = findQuotations(text, texts, options);
  if (!found.some((quotation) => isRepeated(quotation, words))) return found;
  const bare = words.map((one) => (one.kind === 'answer' ? one.text : withoutQuotations(one.text)));
  const first = findQuotations(text, bare, options);
  return found.map((quotation) => {
    if (!isRepeated(quotation, words)) return quotation;
    const original = first.find((one) => isOver(one, quotation));
    if (original === undefined) return quotation;
    const { passage, source, manner, alterations } = quotation;
    const repeats = [{ passage, source, manner, alterations }, ...quotation.also];
    return { ...original, also: [...original.also, ...repeats] };
  });
}
