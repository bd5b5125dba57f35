import type { Direction, Reason, Span } from '../model.ts';
import type { Bead } from './bead.ts';
import type { Reading } from './reading.ts';
import type { Feature, Rule, Step } from './vocabulary.ts';
import { spanOf, type Word } from './words.ts';

/** What a feature found: the words on both sides, and which way it pulls. */
export interface Finding {
  readonly rule: Rule;
  readonly feature: Feature;
  readonly direction: Direction;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly scale: { readonly before: Step; readonly after: Step } | null;
}

/** A finding without words of its own on a ladder. */
export function finding(
  rule: Rule,
  feature: Feature,
  direction: Direction,
  before: readonly Word[],
  after: readonly Word[],
  scale: Finding['scale'] = null,
): Finding {
  return { rule, feature, direction, before, after, scale };
}

function touches(span: Span, changed: readonly Span[]): boolean {
  return changed.some(({ start, end }) => start < span.end && span.start < end);
}

/** The span itself where it lies in changed words; else the changed words nearest to it; else null. */
function anchored(span: Span | null, changed: readonly Span[]): Span | null {
  if (span === null || touches(span, changed)) return span;
  const distance = ({ start }: Span): number => Math.abs(start - span.start);
  return changed.reduce<Span | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

/** A span beside one that lies in changed words is left out where it does not: it proves nothing. */
function placed(
  { changed }: Bead,
  before: Span | null,
  after: Span | null,
): Pick<Reason, 'before' | 'after'> {
  const isShown = {
    before: before !== null && touches(before, changed.before),
    after: after !== null && touches(after, changed.after),
  };
  if (isShown.before && !isShown.after) return { before, after: null };
  if (isShown.after && !isShown.before) return { before: null, after };
  return { before: anchored(before, changed.before), after: anchored(after, changed.after) };
}

function holds(outer: Span | null, inner: Span | null): boolean {
  if (inner === null) return outer === null;
  return outer !== null && outer.start <= inner.start && inner.end <= outer.end;
}

/** "mits de eigenaar instemt" quotes "de eigenaar" too: what lies in the words of another reason adds nothing. */
function isHeldByOther(reason: Reason, reasons: readonly Reason[]): boolean {
  return reasons.some(
    (other) =>
      other !== reason &&
      other.rule === reason.rule &&
      other.direction === reason.direction &&
      holds(other.before, reason.before) &&
      holds(other.after, reason.after) &&
      !(holds(reason.before, other.before) && holds(reason.after, other.after)),
  );
}

/** A reason that quotes nothing, beside others that do. */
function isMute({ before, after }: Reason, reasons: readonly Reason[]): boolean {
  const quotes = reasons.some((other) => other.before !== null || other.after !== null);
  return before === null && after === null && quotes;
}

/** Turns findings into reasons whose spans all lie in changed words. */
export function reasonsOf(
  bead: Bead,
  before: Reading,
  after: Reading,
  findings: readonly Finding[],
): readonly Reason[] {
  const reasons = findings.map(
    (found): Reason => ({
      rule: found.rule,
      feature: found.feature,
      direction: found.direction,
      ...placed(bead, spanOf(before.text, found.before), spanOf(after.text, found.after)),
      letter: null,
      scale: found.scale,
    }),
  );
  if (reasons.length < 2) return reasons;
  const told = reasons.filter(
    (reason) => !(isHeldByOther(reason, reasons) || isMute(reason, reasons)),
  );
  const seen = new Set<string>();
  return told.filter((reason) => {
    const key = JSON.stringify(reason);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** What a correction letter itself says of this sentence, in its own words. */
export function letterReasons({ correction }: Bead): readonly Reason[] {
  const letter = correction?.reason ?? correction?.passage ?? null;
  if (letter === null) return [];
  return [
    {
      rule: 'letter',
      feature: 'words',
      direction: 'none',
      before: null,
      after: null,
      letter,
      scale: null,
    },
  ];
}
