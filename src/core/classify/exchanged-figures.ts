import type { ContentMatch } from './content.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';

/** What a figure is said of: the nearest word before it and after it that both sides have, "" where none is. */
interface Anchors {
  readonly left: string;
  readonly right: string;
}

/** A figure that both sides have, with what each side says it of. */
interface Shared {
  readonly old: Figure;
  readonly now: Figure;
  readonly before: Anchors;
  readonly after: Anchors;
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);
/** "van 3 naar 5": where a change began and where it ended. */
const DIRECTIONS: ReadonlySet<string> = new Set(['van', 'naar', 'tot']);
const MOST_FIGURES = 24;

/** What stands at a place, by one name on both sides; "" where it anchors nothing. */
type Naming = (at: number) => string;

function dateAt({ figures }: Reading, at: number): Figure | undefined {
  return figures.find(({ role, from, to }) => role === 'date' && from <= at && at < to);
}

function naming(own: Reading, shared: (at: number) => string | undefined): Naming {
  return (at) => {
    const date = dateAt(own, at);
    return date === undefined ? (shared(at) ?? '') : `@${date.low}-${date.high}`;
  };
}

function nearest({ words }: Reading, from: number, step: 1 | -1, name: Naming): string {
  for (let at = from; at >= 0 && at < words.length; at += step) {
    if (ENDS.has(words[at]?.form ?? '')) return '';
    const found = name(at);
    if (found !== '') return found;
  }
  return '';
}

function anchorsOf(reading: Reading, { from, to }: Figure, name: Naming): Anchors {
  const lead = reading.words[from - 1]?.form ?? '';
  return {
    left: DIRECTIONS.has(lead) ? `=${lead}` : nearest(reading, from - 1, -1, name),
    right: nearest(reading, to, 1, name),
  };
}

function isAlike(one: Figure, other: Figure): boolean {
  return one.role === other.role && one.low === other.low && one.high === other.high;
}

function isCounted({ role, reference }: Figure): boolean {
  return role !== 'date' && !reference;
}

function onlyOnce(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure) => isCounted(figure) && figures.filter((other) => isAlike(figure, other)).length === 1,
  );
}

function isCrossed(one: Shared, other: Shared, side: keyof Anchors): boolean {
  const [a, b] = [one.before[side], other.before[side]];
  if (a === '' || b === '' || a === b) return false;
  return a === other.after[side] && b === one.after[side];
}

function isStraight(one: Shared, other: Shared, side: keyof Anchors): boolean {
  const [a, b] = [one.before[side], other.before[side]];
  return a !== '' && a !== b && a === one.after[side] && b === other.after[side];
}

function isExchanged(one: Shared, other: Shared): boolean {
  return (
    (isCrossed(one, other, 'left') && !isStraight(one, other, 'right')) ||
    (isCrossed(one, other, 'right') && !isStraight(one, other, 'left'))
  );
}

function sharedFigures(before: Reading, after: Reading, match: ContentMatch): readonly Shared[] {
  const back = new Map(match.pairs.map(([left, right]) => [right, left]));
  const forth = new Map(match.pairs);
  const stemAt = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : before.words[at]?.stem;
  const nameBefore = naming(before, (at) => (forth.has(at) ? stemAt(at) : undefined));
  const nameAfter = naming(after, (at) => stemAt(back.get(at)));
  const others = onlyOnce(after.figures);
  return onlyOnce(before.figures).flatMap((old) => {
    const now = others.find((figure) => isAlike(old, figure));
    if (now === undefined) return [];
    return [
      {
        old,
        now,
        before: anchorsOf(before, old, nameBefore),
        after: anchorsOf(after, now, nameAfter),
      },
    ];
  });
}

function stretch({ words }: Reading, one: Figure, other: Figure): Finding['before'] {
  return [...words.slice(one.from, one.to), ...words.slice(other.from, other.to)];
}

/**
 * Figures that both sides have, each now said of what the other was said of: "12 mannen en 8 vrouwen" →
 * "8 mannen en 12 vrouwen". Where figures and what they count change places together nothing is found.
 */
export function exchangedFigures(
  before: Reading,
  after: Reading,
  match: ContentMatch,
): readonly Finding[] {
  const few = [before, after].every(({ figures }) => figures.length <= MOST_FIGURES);
  if (!few || before.figures.length < 2 || after.figures.length < 2) return [];
  const shared = sharedFigures(before, after, match);
  return shared.flatMap((one, at) =>
    shared
      .slice(at + 1)
      .filter((other) => one.old.role === other.old.role && isExchanged(one, other))
      .map((other) =>
        finding(
          'R5',
          one.old.role === 'term' ? 'date' : 'figure',
          'changed',
          stretch(before, one.old, other.old),
          stretch(after, one.now, other.now),
        ),
      ),
  );
}
