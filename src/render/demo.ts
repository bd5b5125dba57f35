import { plain, wrap } from './layout.ts';
import type { View } from './view.ts';

/** The line that `kvq demo` begins with: only the two quoted sentences are real. */
export function renderDemoNotice(view: View): string {
  return `${wrap(view, [plain(view.catalogue.phrases.demo)], view.width).join('\n')}\n`;
}
