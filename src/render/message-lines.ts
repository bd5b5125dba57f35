import type { Message } from '../core/model.ts';
import { hang, plain } from './layout.ts';
import type { View } from './view.ts';

/** One entry for each message about a document: how serious, its sentence, and where. */
export function messageLines(view: View, messages: readonly Message[]): readonly string[] {
  const { catalogue, palette } = view;
  return messages.flatMap((message) => {
    const severity = `${catalogue.phrases.severity[message.severity]}: `;
    const paint = message.severity === 'info' ? palette.faint : palette.warning;
    const place = message.place === '' ? '' : ` (${catalogue.place(message.place)})`;
    return hang(view, { text: severity, paint }, [plain(`${catalogue.message(message)}${place}`)]);
  });
}
