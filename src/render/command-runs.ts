import type { Run } from './layout.ts';

/** `kvq`, a command, and what looks like its values: options, placeholders, names with digits. */
const COMMAND = /(kvq [a-z]+(?: (?:--?[a-z][a-z-]*|\S*[\d\p{Lu}]\S*))*)/u;

/** A sentence in which a command that it suggests stays whole, so that it can be copied. */
export function commandRuns({ text, paint }: Run): readonly Run[] {
  return text
    .split(COMMAND)
    .map((part, at) => (at % 2 === 1 ? { text: part, paint, whole: true } : { text: part, paint }));
}
