import { parseDutchDate } from '../dutch-date.ts';

/** A range of form A that only points at another piece, or a calendar date; half-open. */
export interface Marked {
  readonly kind: 'reference' | 'date';
  /** What all ranges that say the same have in common. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const MONTH = `${MONTHS}|jan\\.?|febr?\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?`;
const DATE = `\\d{1,2} (?:${MONTH})(?![\\p{L}])(?: \\d{4})?(?: j\\.?l\\.?(?!\\p{L}))?|\\d{1,2}-\\d{1,2}-\\d{4}`;
const NUMBERS = '\\d+(?:(?:,| en|,? t/m| tot en met|-) ?\\d+)*';

/** Ways in which official pieces are cited (Aanwijzingen voor de regelgeving, 3.27 and on). */
const CITED = [
  `(?:kamerstuk(?:ken)?|kst\\.?) (?:i{1,2},? )?(?:\\d{4}[-/]\\d{2,4},? )?\\d{5}(?:[-.][\\p{L}\\d]+)*(?: ?\\([^)]{1,8}\\))?(?:,? ?(?:nrs?\\.?|nummers?|no\\.) ?(?:\\d+|[a-z]{1,2}\\b)(?:(?:,| en|-) ?\\d+)*)?`,
  `(?:aanhangsel(?: van de)? )?handelingen(?: (?:i{1,2}|tk|ek))?,? (?:vergaderjaar )?\\d{4}[-/]\\d{2,4},? (?:nr\\.?|nummer|aanhangsel(?: nr\\.?)?) ?\\d+(?:, ?item ?\\d+)?(?:, ?(?:p|pp|blz)\\. ?[\\d-]+)?`,
  '\\d{4}[zd]\\d{5}|(?:ah|kv|kst|h|blg)-(?:tk-)?\\d[\\d-]+',
  '(?:stb|stcrt|trb|staatsblad|staatscourant|tractatenblad)\\.? \\d{4},? (?:nr\\.? )?\\d+',
  'ecli:[\\p{L}\\d:]+|https?://\\S+|www\\.\\S+',
].join('|');

const PIECE =
  '\\p{L}*(?:brief|brieven|nota|notas|verslag|rapport|rapportage|antwoord|antwoorden|beantwoording|vragen|kamervragen|motie|schrijven|stand van zaken)';

const REFERENCE: RegExp = new RegExp(`(?<![\\p{L}\\d])(?:${CITED})`, 'gu');
const DATED_PIECE: RegExp = new RegExp(
  `(?<!\\p{L})${PIECE}(?: (?:aan|naar|over|inzake) (?:[\\p{L}]+ ){1,6}?| )(?:van|d\\.d\\.|dd\\.|gedateerd|op) ((?:${DATE})(?:(?:, | en (?:van )?)(?:${DATE}))*)`,
  'gdu',
);
const NUMBERED: RegExp = new RegExp(
  `(?<!\\p{L})(?:(?:vraag|voetnoot|noot|bijlage|blz\\.|pagina|nrs?\\.)|(?:op|de|van|bij|uw|zie|en) vragen) (${NUMBERS})`,
  'gdu',
);
const CALENDAR: RegExp = new RegExp(`(?<![\\p{L}\\d-])(?:${DATE})(?![\\d-])`, 'gu');
/** Every reference but an address holds a figure. */
const MARKED = /\d|www\.|https?:/;
const RECENT = / j\.?l\.?$/;
const NO_YEAR = 1004;

/** "3 maart 2021", "3 mrt. 2021" and "3-3-2021" in one notation; a leap year far off stands for none. */
function dateKey(date: string): string {
  const bare = date.replace(RECENT, '');
  return parseDutchDate(bare) ?? parseDutchDate(`${bare} ${NO_YEAR}`) ?? bare;
}

function grouped(text: string, pattern: RegExp): readonly Marked[] {
  return [...text.matchAll(pattern)].map(({ indices }) => {
    const [start = 0, end = 0] = indices?.[1] ?? [];
    return { kind: 'reference', key: '@reference', start, end };
  });
}

/**
 * The references and dates of a text in form A, in order and apart. The number or date of a piece that
 * is merely cited says nothing itself, so all references share a key; a date keeps its own.
 */
export function markReferences(text: string): readonly Marked[] {
  if (!MARKED.test(text)) return [];
  const cited = [...text.matchAll(REFERENCE)].map(({ 0: found, index }) => ({
    kind: 'reference' as const,
    key: '@reference',
    start: index,
    end: index + found.length,
  }));
  const dates = [...text.matchAll(CALENDAR)].map(({ 0: found, index }) => ({
    kind: 'date' as const,
    key: dateKey(found),
    start: index,
    end: index + found.length,
  }));
  const all = [...cited, ...grouped(text, DATED_PIECE), ...grouped(text, NUMBERED), ...dates];
  const apart: Marked[] = [];
  for (const range of all) {
    if (!apart.some(({ start, end }) => range.start < end && start < range.end)) apart.push(range);
  }
  return apart.sort((one, other) => one.start - other.start);
}
