function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements whose content is no part of a document. */
export const SKIPPED: ReadonlySet<string> = names(
  'head script style nav header footer form aside noscript template svg button select iframe object img',
);

/** Elements that start a paragraph of their own. */
export const BLOCKS: ReadonlySet<string> = names(
  'p div section article main body html h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption hr address fieldset center',
);
