import type { Context } from '../context.ts';
import { LIMITS } from '../formats/limits.ts';
import { readDocument } from '../formats/read.ts';
import { isHarmless } from './harmless.ts';
import type { ParsedBytes } from './parse-bytes.ts';
import { readingText } from './reading-text.ts';

/**
 * What a file says, for a command that asks nothing of a parser: the letter of a minister is told from
 * an article by much work, which no article is worth. Errors as those of `parseFile`.
 */
export async function fileText(
  context: Context,
  bytes: Uint8Array,
  name: string,
): Promise<Pick<ParsedBytes, 'mediaType' | 'text'>> {
  if (!isHarmless(bytes)) {
    const { parseApart } = await import('./parse-apart.ts');
    return await parseApart({ bytes, name }, context, LIMITS);
  }
  const read = await readDocument(bytes, name);
  return { mediaType: read.mediaType, text: readingText(read) };
}
