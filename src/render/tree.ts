import type { View } from './view.ts';

/** What hangs somewhere in a tree: its own lines, and what hangs from it. */
export interface Twig {
  /** In a view that is as wide as there is room. */
  readonly lines: (view: View) => readonly string[];
  readonly twigs: readonly Twig[];
}

/** Cells that each step inwards takes. */
const STEP = 3;
/** Text gets so many cells at the least, however deep it hangs. */
const NARROWEST = 12;

/** A tree with its branches drawn: `├─ ` before each twig, `└─ ` before the last. */
export function drawTree(view: View, twigs: readonly Twig[]): readonly string[] {
  const inner = { ...view, width: Math.max(NARROWEST, view.width - STEP) };
  const { faint } = view.palette;
  return twigs.flatMap(({ lines, twigs: further }, at) => {
    const isLast = at === twigs.length - 1;
    const [first, rest] = isLast ? ['└─ ', '   '] : ['├─ ', '│  '];
    return [...lines(inner), ...drawTree(inner, further)].map((line, index) =>
      `${faint(index === 0 ? first : rest)}${line}`.trimEnd(),
    );
  });
}
