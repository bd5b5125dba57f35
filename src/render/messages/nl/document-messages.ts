import type { Message } from '../../../core/model.ts';

/** De zin bij een bijzonderheid in een document. */
export function message(message: Message): string {
  return message.rule;
}
