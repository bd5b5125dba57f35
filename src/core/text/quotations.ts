const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '”',
  '‘': '’',
  '(': ')',
};
const OPENING = /[«“„‘("]/g;
const LONGEST = 250;
const BEFORE_QUOTE = /[\s([]/;

/** Where a mark that opens at `at` closes; -1 where it does not, or only far away. */
function closing(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === '"' && at > 0 && !BEFORE_QUOTE.test(text.charAt(at - 1))) return -1;
  const end = text.indexOf(PAIRS[mark] ?? mark, at + 1);
  return end - at > LONGEST ? -1 : end;
}

/**
 * Short quotations and brackets of a paragraph, as half-open ranges: a full stop inside one ends no
 * sentence. A quotation that is the whole paragraph is left out, its sentences are the paragraph's.
 */
export function closedRanges(
  paragraph: string,
): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let from = 0;
  for (const { index } of paragraph.matchAll(OPENING)) {
    if (index < from) continue;
    const end = closing(paragraph, index);
    if (end < 0) continue;
    from = end + 1;
    const whole = paragraph.slice(0, index).trim() === '' && paragraph.slice(from).trim() === '';
    if (!whole) ranges.push({ start: index, end: from });
  }
  return ranges;
}
