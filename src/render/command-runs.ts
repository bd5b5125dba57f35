import { plain, type Run } from './layout.ts';

/** `kvq`, a command, and what looks like its values: options, placeholders, names with digits. */
const COMMAND = /(kvq [a-z]+(?: (?:--?[a-z][a-z-]*|\S*[\d\p{Lu}]\S*))*)/u;

/** A sentence in which a command that it suggests stays whole, so that it can be copied. */
export function commandRuns(sentence: string): readonly Run[] {
  return sentence
    .split(COMMAND)
    .map((text, at) => (at % 2 === 1 ? { text, paint: null, whole: true as const } : plain(text)));
}
