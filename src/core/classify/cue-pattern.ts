import { fold } from './fold.ts';

/** One place in a cue: which words fit it. */
export interface Slot {
  readonly forms: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
}

/** A cue of the lexicon, ready to be looked for. */
export interface CuePattern {
  readonly strength: number;
  /** The step that a ladder gives it; "" where the list has no ladder. */
  readonly step: string;
  /** The cue as the lexicon writes it: two occurrences of one cue are alike. */
  readonly key: string;
  readonly slots: readonly Slot[];
}

const WIDE_GAP = 6;
const VERB_GAP = 2;
const SPACES = /\s+/;

function slotOf(part: string, gap: number): Slot {
  const optional = part.startsWith('(');
  const choices = (optional ? part.slice(1, -1) : part).split('/');
  const forms = new Set<string>();
  const verbs = new Set<string>();
  const beginnings: string[] = [];
  for (const choice of choices) {
    if (choice.startsWith('{')) verbs.add(fold(choice.slice(1, -1)));
    else if (choice.endsWith('*')) beginnings.push(fold(choice.slice(0, -1)));
    else forms.add(fold(choice));
  }
  return { forms, verbs, beginnings, optional, gap: gap || (verbs.size > 0 ? VERB_GAP : 0) };
}

function slotsOf(cue: string): readonly Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of cue.split(SPACES)) {
    if (part === '..') gap = WIDE_GAP;
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
  return slot !== undefined && slot.verbs.size > 0 ? VERB_GAP : 0;
}

/** In a main clause the verb comes before the rest: "in werking {treden}" is also "treedt … in werking". */
function wordOrders(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const last = slots.at(-1);
  const [first, ...rest] = slots.slice(0, -1);
  if (last === undefined || first === undefined || last.verbs.size === 0) return [slots];
  if ([first, ...rest].some(({ verbs }) => verbs.size > 0)) return [slots];
  return [slots, [{ ...last, gap: 0 }, { ...first, gap: WIDE_GAP }, ...rest]];
}

const HEAD = /^(?:([a-z-]+) )?(\d*\.?\d+|[a-z]+)$/;

/** The cues of a lexicon text: `step strength | cue | cue`, one strength a line. */
export function cuePatterns(text: string): readonly CuePattern[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...cues] = line.split('|').map((part) => part.trim());
      const [, step = '', value = ''] = HEAD.exec(head) ?? [];
      const strength = Number(value);
      const named = Number.isNaN(strength) ? value : step;
      return cues.filter(Boolean).flatMap((cue) =>
        wordOrders(slotsOf(cue)).map((slots) => ({
          strength: Number.isNaN(strength) ? 1 : strength,
          step: named,
          key: cue,
          slots,
        })),
      );
    });
}
