import { plain, wrap } from './layout.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

/** What reading everything again came to. */
export interface ReparseView {
  /** How many renditions were read. */
  readonly read: number;
  /** Documents of which the parser now makes something else, by key. */
  readonly differing: readonly string[];
}

/** One sentence, then the documents that came out differently, one a line. */
export function renderReparse(view: View, { read, differing }: ReparseView): string {
  const sentence = view.catalogue.phrases.reparsed(read, differing.length);
  const lines = [
    ...wrap(view, [plain(sentence)], view.width),
    ...differing.map((document) => `  ${inOneLine(document)}`),
  ];
  return `${lines.join('\n')}\n`;
}
