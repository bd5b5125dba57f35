import type { Context } from '../context.ts';
import { EXIT } from '../errors.ts';
import { documentJson } from '../render/json-comparison.ts';
import { renderParse } from '../render/parse.ts';
import type { View } from '../render/view.ts';
import { present, presentJson } from '../terminal/present.ts';
import { readParsed } from './read-parsed.ts';

/** The options of `kvq parse`. */
export interface ParseOptions {
  readonly json?: true | undefined;
}

/** `kvq parse FILE`: what the parser makes of one file; nothing is stored. */
export async function parse(
  context: Context,
  view: View,
  file: string,
  options: ParseOptions,
): Promise<number> {
  const { parsed } = await readParsed(context, file);
  if (options.json) presentJson(context, documentJson(view, parsed));
  else await present(context, view, renderParse, parsed);
  return EXIT.ok;
}
