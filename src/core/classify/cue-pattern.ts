import { fold } from './fold.ts';
import { lazily } from './lazily.ts';

/** One place in a cue: which words fit it. */
export interface Slot {
  readonly forms: readonly string[];
  readonly verbs: readonly string[];
  readonly beginnings: readonly string[];
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
}

/** A cue of the lexicon; its slots are made when it is first looked for. */
export interface CuePattern {
  readonly strength: number;
  /** The step that a ladder gives it; "" where the list has no ladder. */
  readonly step: string;
  /** The cue as the lexicon writes it: two occurrences of one cue are alike. */
  readonly key: string;
  readonly slots: () => readonly Slot[];
}

const WIDE_GAP = 6;
const WIDEST_GAP = 14;
const VERB_GAP = 2;
const SPACES = /\s+/;

function slotOf(part: string, gap: number): Slot {
  const optional = part.startsWith('(');
  const choices = (optional ? part.slice(1, -1) : part).split('/');
  const isVerb = (choice: string): boolean => choice.startsWith('{');
  const isBeginning = (choice: string): boolean => choice.endsWith('*');
  const verbs = choices.filter(isVerb).map((choice) => fold(choice.slice(1, -1)));
  return {
    forms: choices.filter((choice) => !isVerb(choice) && !isBeginning(choice)).map(fold),
    verbs,
    beginnings: choices.filter(isBeginning).map((choice) => fold(choice.slice(0, -1))),
    optional,
    gap: gap || (verbs.length > 0 ? VERB_GAP : 0),
  };
}

function slotsOf(cue: string): readonly Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of cue.split(SPACES)) {
    if (part === '..') gap = WIDE_GAP;
    else if (part === '...') gap = WIDEST_GAP;
    else {
      slots.push(
        slotOf(
          part,
          slots.length === 0 ? 0 : gap || afterVerb(slots.findLast(({ optional }) => !optional)),
        ),
      );
      gap = 0;
    }
  }
  return slots;
}

/** Dutch puts its verb second, so a word or two may follow a verb before the cue goes on. */
function afterVerb(slot: Slot | undefined): number {
  return slot !== undefined && slot.verbs.length > 0 ? VERB_GAP : 0;
}

/**
 * The other places of the one verb of a cue: before the rest in a main clause ("in werking {treden}",
 * "in aanmerking {komen} voor"), and behind it at the end of a clause ("aan … voldaan", ANS 21.1).
 */
function otherOrders(cue: string, isVerbFinal: boolean): readonly string[] {
  const parts = cue.split(' ');
  const at = parts.findIndex((part) => part.startsWith('{'));
  const isOne = at >= 0 && cue.indexOf('{') === cue.lastIndexOf('{');
  if (!isOne || parts.length < 2 || parts.includes('..') || parts.includes('...')) return [];
  const rest = parts.filter((_, place) => place !== at).join(' ');
  if (at > 0) return [`${parts[at]} .. ${rest}`];
  return isVerbFinal ? [`${rest} .. ${parts[at]}`] : [];
}

function patternOf(strength: number, step: string, key: string, order: string): CuePattern {
  return { strength, step, key, slots: lazily(() => slotsOf(order)) };
}

/** A pattern with the words or verbs that it can begin with, as the lexicon writes them. */
export interface Opening {
  readonly pattern: CuePattern;
  /** The slot tried first; earlier ones were optional and left out. */
  readonly first: number;
  readonly choices: readonly string[];
}

function openingsOf(pattern: CuePattern, order: string): readonly Opening[] {
  if (!order.startsWith('(')) {
    const parts = order.split(' ');
    return [{ pattern, first: 0, choices: (parts[0] ?? '').split('/') }];
  }
  const openings: Opening[] = [];
  const parts = order.split(' ');
  for (const [first, part] of parts.entries()) {
    const optional = part.startsWith('(');
    const choices = (optional ? part.slice(1, -1) : part).split('/');
    openings.push({ pattern, first, choices });
    if (!optional) break;
  }
  return openings;
}

const HEAD = /^(?:([a-z-]+) )?(\d*\.?\d+|[a-z]+)$/;

/** All orders of one cue. */
function cueOpenings(
  strength: number,
  step: string,
  cue: string,
  isVerbFinal: boolean,
): readonly Opening[] {
  const orders = [cue, ...otherOrders(cue, isVerbFinal)];
  return orders.flatMap((order) => openingsOf(patternOf(strength, step, cue, order), order));
}

/** The cues of a lexicon text: `step strength | cue | cue`, one strength a line. */
export function openingsIn(text: string, isVerbFinal: boolean): readonly Opening[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...cues] = line.split('|').map((part) => part.trim());
      const [, step = '', value = ''] = HEAD.exec(head) ?? [];
      const strength = Number(value);
      return cues.flatMap((cue) =>
        Number.isNaN(strength)
          ? cueOpenings(1, value, cue, isVerbFinal)
          : cueOpenings(strength, step, cue, isVerbFinal),
      );
    });
}
