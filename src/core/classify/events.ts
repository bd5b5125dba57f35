import { unitOf } from './numerals.ts';
import { isTime } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import type { Word } from './words.ts';

const BEFORE_WORDS: ReadonlySet<string> = new Set(['voor', 'uiterlijk', 'voorafgaand']);
const AFTER_WORDS: ReadonlySet<string> = new Set(['na', 'vanaf', 'volgend']);
const EVENT_REACH = 3;

function isSide({ form }: Word): boolean {
  return BEFORE_WORDS.has(form) || AFTER_WORDS.has(form);
}

/** Whether a time stands after "voor" or after "na"; "" where neither leads it. */
function sideOf(words: readonly Word[], at: number): 'before' | 'after' | '' {
  for (let place = at - 1; place >= Math.max(0, at - EVENT_REACH); place -= 1) {
    const form = words[place]?.form ?? '';
    if (BEFORE_WORDS.has(form)) return 'before';
    if (AFTER_WORDS.has(form)) return 'after';
  }
  return '';
}

/** "een dag voor de brand": a term before the preposition says that it means time. */
function isMeasured({ words }: Reading, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - EVENT_REACH); place -= 1) {
    const form = words[place]?.form ?? '';
    if (!BEFORE_WORDS.has(form) && !AFTER_WORDS.has(form)) continue;
    const lead = words[place - 1];
    return (
      lead !== undefined &&
      (unitOf(lead.form)?.name.startsWith('time:') === true || SOON.has(lead.form))
    );
  }
  return false;
}

const SOON: ReadonlySet<string> = new Set(['kort', 'vlak', 'direct', 'onmiddellijk', 'meteen']);

/** "voor het reces" → "na het reces": the same event, the other side of it. */
export function turnedEvents(before: Reading, after: Reading): readonly Finding[] {
  if (!(before.words.some(isSide) && after.words.some(isSide))) return [];
  return [...before.words.entries()].flatMap(([at, word]) => {
    const old = sideOf(before.words, at);
    if (old === '') return [];
    const other = after.words.findIndex(({ form }) => form === word.form);
    const now = other < 0 ? '' : sideOf(after.words, other);
    if (now === '' || old === now) return [];
    if (!isTime(word) && !(isMeasured(before, at) && isMeasured(after, other))) return [];
    return [
      finding(
        'R5',
        'date',
        'changed',
        before.words.slice(at - 2, at + 1),
        after.words.slice(other - 2, other + 1),
      ),
    ];
  });
}
