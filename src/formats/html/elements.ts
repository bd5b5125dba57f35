import { type Element, findAll } from '../markup/tree.ts';

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const SKIPPED: ReadonlySet<string> = names(
  'head script style nav header footer aside noscript template svg button select iframe object img',
);

/** Elements that start a paragraph of their own. */
export const BLOCKS: ReadonlySet<string> = names(
  'p div section article main body html h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption hr address fieldset center',
);

/** Whether what stands in an element is no part of a document; some sites put their whole page in a form. */
export function isSkipped(element: Element): boolean {
  if (element.name === 'form') return findAll(element, 'p').length === 0;
  return SKIPPED.has(element.name);
}
