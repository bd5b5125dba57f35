import type { FollowFault } from '../../../errors.ts';

/** Why something cannot be followed. */
export function followValue(value: string, why: FollowFault): string {
  switch (why) {
    case 'no-zaak':
      return `“${value}” is not a zaak number such as 2021Z14612: follow a fractie with --fractie '${value}', a member with --asker, a minister with --minister, words with --words.`;
    case 'comma':
      return `“${value}” has a comma: give one value at a time and repeat the option (--fractie CDA --fractie VVD).`;
    case 'star':
      return `“${value}” has a * where it does nothing: only with --words, behind the beginning of a word (verkeer*).`;
    case 'empty':
      return `«${value}» has no letter or figure to look for: give a word or a name.`;
  }
}
