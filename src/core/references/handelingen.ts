import { matchAt, yearsAt } from './numbers.ts';
import { type Reference, referenceAt } from './reference.ts';

const HEAD =
  /(?<!\p{L})(?:Handelingen|Hand\.)\s*(?:der\s+|van\s+de\s+)?(Tweede\s+Kamer|Eerste\s+Kamer|TK|EK|I{1,2})?(?=[\s,])/giu;
const MEETING = /\s*,?\s*(?:nr\.?|nummer|no\.)?\s*(\d{1,3})(?!\d)/iuy;
const ITEM = /\s*(?:,\s*item\s*|-)(\d{1,3})(?!\d)/iuy;
const SENATE = /^(?:I$|E)/iu;

/** The reports of debates that a text names: "Handelingen II 2019/20, nr. 45, item 12". */
export function findHandelingen(text: string): readonly Reference[] {
  return [...text.matchAll(HEAD)].flatMap((match) => {
    const years = yearsAt(text, match.index + match[0].length);
    const meeting = years?.vergaderjaar ? matchAt(MEETING, text, years.end) : null;
    if (!(meeting && years?.vergaderjaar)) return [];
    const meetingEnd = MEETING.lastIndex;
    const item = matchAt(ITEM, text, meetingEnd);
    const chamber = SENATE.test(match[1] ?? 'II') ? 'ek' : 'tk';
    const parts = [meeting[1], ...(item ? [item[1]] : [])].join('-');
    const value = `h-${chamber}-${years.vergaderjaar.replace('-', '')}-${parts}`;
    const end = item ? ITEM.lastIndex : meetingEnd;
    return [referenceAt(text, 'handelingen', value, match.index, end)];
  });
}
