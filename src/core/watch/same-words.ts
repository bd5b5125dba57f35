import type { MediaType } from '../block.ts';
import type { Edition } from '../history/editions.ts';
import type { ParsedDocument } from '../model.ts';
import { normalise } from '../text/normal-form.ts';

/** Forms that say what is text and what is page; in the others the parser has to guess. */
const STRUCTURED: ReadonlySet<MediaType> = new Set([
  'application/xml',
  'text/html',
  'text/plain',
  'text/markdown',
]);
/** All but letters, digits, signs of amounts, a decimal sign in a figure and a minus before one. */
const NO_WORDS = /(?<!\d)[.,]|[.,](?!\d)|(?<=[\p{L}\p{N}])-|-(?!\d)|[^\p{L}\p{N}%€$.,-]/gu;

/**
 * Whether two successive editions of a document differ in form only. The store counts every difference
 * in what was read as another edition; but the printed PDF of a DOCX, or the XML after it, is another
 * rendition of one text as long as it has the same letters and figures in the same order. Between two
 * renditions of one form that marks its text, any difference is somebody's.
 */
export function hasSameWords(before: Edition, after: Edition): boolean {
  const forms = [...before.renditions, ...after.renditions].map(({ mediaType }) => mediaType);
  const isOneForm = new Set(forms).size === 1 && forms.every((form) => STRUCTURED.has(form));
  return !isOneForm && bareWords(before.parsed) === bareWords(after.parsed);
}

function bareWords({ answers, questions, letter }: ParsedDocument): string {
  const pairs = answers.length > 0 ? answers : questions;
  const texts = [...pairs.map(({ text }) => text), ...(answers.length > 0 ? [] : [letter ?? ''])];
  return normalise(texts.join(' ')).replace(NO_WORDS, '');
}
