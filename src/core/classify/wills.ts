import type { Cue } from './cue-search.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';

const NO: ReadonlySet<string> = new Set(['nee', 'neen']);

/** "Ik ben bereid" → "ik zie geen aanleiding": a will that is refused, or a refusal taken back. */
export function willTurned(before: Reading, after: Reading): readonly Finding[] {
  const refuses = ({ scales }: Reading): Cue | undefined =>
    scales.find(({ list }) => list === 'unwilling');
  const wills = ({ scales }: Reading): Cue | undefined =>
    scales.find(({ list, pattern }) => list === 'act' && WILLS.has(pattern.step));
  const sides = [
    [refuses(before), wills(after)],
    [wills(before), refuses(after)],
  ] as const;
  if (refuses(before) !== undefined && refuses(after) !== undefined) return [];
  return sides.flatMap(([old, now]) =>
    old === undefined || now === undefined
      ? []
      : [
          finding(
            'R4',
            'polarity',
            'opposite',
            before.words.slice(old.from, old.to),
            after.words.slice(now.from, now.to),
          ),
        ],
  );
}

const WILLS: ReadonlySet<string> = new Set([
  'announced',
  'decided',
  'intended',
  'willing',
  'pursued',
]);

/** "Nee." → "… ben ik wel bereid …": the bare refusal is gone and a will stands in its place, or back. */
export function bareAnswerTurned(before: Reading, after: Reading): readonly Finding[] {
  const isBareNo = ({ words }: Reading): boolean =>
    NO.has(words[0]?.form ?? '') && words.filter(({ kind }) => kind === 'word').length === 1;
  const will = ({ scales, negations }: Reading): Cue | undefined =>
    negations.length > 0
      ? undefined
      : scales.find(({ list, pattern }) => list === 'act' && WILLS.has(pattern.step));
  const [one, other] = [will(before), will(after)];
  if (isBareNo(before) && other !== undefined)
    return [
      finding(
        'R4',
        'polarity',
        'opposite',
        before.words.slice(0, 1),
        after.words.slice(other.from, other.to),
      ),
    ];
  if (isBareNo(after) && one !== undefined)
    return [
      finding(
        'R4',
        'polarity',
        'opposite',
        before.words.slice(one.from, one.to),
        after.words.slice(0, 1),
      ),
    ];
  return [];
}
