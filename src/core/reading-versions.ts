/**
 * Rises with every change that can alter what a document parses to; stored with each parse result,
 * so that text which differs only because the parser changed is never taken for a new answer.
 */
const PARSER_VERSION = 1;

/** Rises with every change that can alter a comparison; a kept one of another version is computed anew. */
const ENGINE_VERSION = 1;

/** The parser and engine of this kvq, as the store notes them with what they computed. */
export const PRESENT: { readonly parser: number; readonly engine: number } = {
  parser: PARSER_VERSION,
  engine: ENGINE_VERSION,
};
