import type { DocumentKind, Reason } from '../core/model.ts';
import type { Catalogue } from './messages/catalogue.ts';

/** Reasons under one heading, with all their words: `«in Nederland» → «door de politie»`. */
export interface ReasonGroup {
  readonly heading: string;
  readonly words: string;
}

interface Words {
  readonly before: Set<string>;
  readonly after: Set<string>;
  readonly letter: Set<string>;
}

/** Groups reasons by heading, in order; `letter` is the kind of the document that is quoted. */
export function reasonGroups(
  catalogue: Catalogue,
  reasons: readonly Reason[],
  letter: DocumentKind | null,
): readonly ReasonGroup[] {
  const groups = new Map<string, Words>();
  for (const reason of reasons) {
    const heading = catalogue.reasonHeading(reason);
    const words = groups.get(heading) ?? { before: new Set(), after: new Set(), letter: new Set() };
    if (reason.before) words.before.add(`«${reason.before.text}»`);
    if (reason.after) words.after.add(`«${reason.after.text}»`);
    if (reason.letter) words.letter.add(`«${reason.letter.text}»`);
    groups.set(heading, words);
  }
  const source = letter === null ? '' : ` (${catalogue.kinds[letter]})`;
  return [...groups].map(([heading, words]) => ({ heading, words: inOneLine(words, source) }));
}

function inOneLine({ before, after, letter }: Words, source: string): string {
  const changed = [before, after]
    .filter(({ size }) => size > 0)
    .map((words) => [...words].join(', '))
    .join(' → ');
  const own = letter.size > 0 ? `${[...letter].join(', ')}${source}` : '';
  return [changed, own].filter((part) => part !== '').join(' · ');
}
