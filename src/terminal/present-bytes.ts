import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';
import { present } from './present.ts';

const BINARY: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/**
 * Writes archived bytes to stdout to the letter. A terminal gets text with what could control it made
 * visible, and no binary file at all: KvqError `binary-on-terminal`.
 */
export async function presentBytes(
  context: Context,
  view: View,
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<void> {
  if (context.stdout.isTTY !== true) {
    context.stdout.write(bytes);
    return;
  }
  if (BINARY.has(mediaType)) throw new KvqError({ code: 'binary-on-terminal', mediaType });
  await present(context, view, (_, text) => `${text}\n`, new TextDecoder().decode(bytes));
}
