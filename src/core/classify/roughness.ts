import { APPROXIMATE, BOUND, CHANGE_VERBS } from '../lexicon/scope.ts';
import { type Cue, type CueIndex, indexCues, longestCues, searchCues } from './cue-search.ts';
import type { Figure } from './figures.ts';
import { listOf } from './fold.ts';
import { lazily } from './lazily.ts';
import type { Word } from './words.ts';

const roughnessCues: () => CueIndex = lazily(() =>
  indexCues({
    approximate: APPROXIMATE,
    bound: BOUND,
  }),
);

const CLOSE = 2;

const LIMITS: ReadonlyMap<string, string> = new Map([
  ['maximale', 'atmost'],
  ['maximum', 'atmost'],
  ['minimale', 'atleast'],
  ['minimum', 'atleast'],
]);
const LIMIT_REACH = 16;
/** "een maximale uitkering van 900 euro": the limit, its noun and "van". */
const LIMITED_NOUN = 4;
const AMOUNTS: ReadonlySet<string> = new Set(['bedragen', 'belopen', 'zijn', 'liggen', 'komen']);

/** "de maximale straf bedraagt vier jaar" bounds like "ten hoogste vier jaar". */
function limitBefore(words: readonly Word[], { from }: Figure): string {
  const lead = words.slice(Math.max(0, from - LIMIT_REACH), from);
  const at = lead.findLastIndex(({ form }) => LIMITS.has(form));
  const amounts = lead.slice(at + 1).some(({ verbs }) => verbs.some((verb) => AMOUNTS.has(verb)));
  const isOf = lead.at(-1)?.form === 'van' && lead.length - at <= LIMITED_NOUN;
  return at < 0 || !(amounts || isOf) ? '' : (LIMITS.get(lead[at]?.form ?? '') ?? '');
}

const CHANGES: ReadonlySet<string> = new Set(listOf(CHANGE_VERBS));

/** "gestegen tot 60": where the change ended, no upper bound. */
function isResult(words: readonly Word[], { pattern }: Cue): boolean {
  return (
    pattern.key === 'tot' && words.some(({ verbs }) => verbs.some((verb) => CHANGES.has(verb)))
  );
}

/** Widens a figure by the word before it: "circa 40", "ten minste 40". */
export function roughen(words: readonly Word[], figures: readonly Figure[]): readonly Figure[] {
  if (figures.length === 0) return figures;
  const cues = longestCues(searchCues(words, roughnessCues()));
  return figures.map((figure) => {
    if (figure.role === 'date' || figure.reference) return figure;
    const limit = limitBefore(words, figure);
    if (limit !== '' && figure.exact) {
      return { ...figure, ...widened(figure, 'bound', limit, 1) };
    }
    const cue = cues.find(
      (each) =>
        each.from < figure.from &&
        figure.from - each.to >= 0 &&
        figure.from - each.to < CLOSE &&
        !isResult(words, each),
    );
    return cue === undefined
      ? figure
      : {
          ...figure,
          ...widened(figure, cue.list, cue.pattern.step, cue.pattern.strength),
          from: cue.from,
        };
  });
}

function widened(
  { low, high }: Figure,
  list: string,
  bound: string,
  width: number,
): Pick<Figure, 'low' | 'high' | 'exact'> {
  if (list === 'approximate')
    return { low: low * (1 - width), high: high * (1 + width), exact: false };
  if (bound === 'atleast' || bound === 'above')
    return { low, high: Number.POSITIVE_INFINITY, exact: false };
  return { low: Number.NEGATIVE_INFINITY, high, exact: false };
}
