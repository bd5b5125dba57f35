/** Which words a document has, those with a hyphen whole too and up to their first hyphen. */
interface Evidence {
  readonly has: (word: string) => boolean;
}

/** Whose a hyphen at a line's end is: the word's own, that of print, or nobody can tell. */
export type HyphenOwner = 'word' | 'print' | 'unknown';

/** What stands on both sides of a hyphen at a line's end. */
export interface BrokenWord {
  /** The last piece before the hyphen: "op" of "één-op-". */
  readonly first: string;
  /** Everything of the word before that piece: "één-", or "". */
  readonly start: string;
  readonly second: string;
  /** What follows the second piece: "-zaken" of "van-zaken". */
  readonly rest: string;
}

/** Abbreviations, figures, single letters, words with a capital inside ("PvdA"). */
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\p{N}]+|.*\p{N}|\p{L}|.*\p{Ll}\p{Lu}.*)$/u;
/** How a Dutch syllable can begin with two consonants; "mbo", "hbo" and "vmbo" do otherwise. */
const ONSET =
  /^(?:bl|br|ch|cl|cr|dj|dr|dw|fl|fr|gh|gl|gn|gr|kl|kn|kr|kw|pl|pn|pr|ps|s[cfhjklmnptvw]|th|tj|tr|ts|tw|vl|vr|wh|wr|zh|zw)/u;
const TWO_CONSONANTS = /^[b-df-hj-np-tv-xz]{2}/u;
const VOWEL = /[aeiouyà-ü]/u;
const LONGEST_ABBREVIATION = 5;
/** Prefixes that keep their hyphen before a noun (Leidraad van de Taalunie, 6.K). */
const PREFIX = /^(?:niet|non|oud|vice|ex)$/u;
/** Words that begin so without being built with the prefix: "export", "ouders", "nonsens". */
const NO_PREFIX = /^(?:ex\|[acehiopqtu]|oud\|(?:\p{L}{1,3}|heid|heden)$|non\|(?:s|ch))/u;
/** Offices of two words: "secretaris-generaal", "minister-president". */
const OFFICE = /^(?:generaal|president)$/u;
/** Small words that compounds string together: "één-op-één", "kant-en-klaar", "stand-van-zaken". */
const LINK =
  /^(?:op|aan|in|en|of|van|de|het|per|tot|voor|na|te|om|bij|met|uit|over|door|to|of|and)$/u;
/** A second name that begins with a particle: "Faber-van de Klashorst". */
const PARTICLE = /^(?:van|de|der|den|ten|ter)$/u;
const NAME_REST = /^\s+(?:(?:de|den|der|het)\s+)?\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** Two adjectives side by side: "sociaal-economisch", "juridisch-bestuurlijke". */
const ADJECTIVE = /(?:isch|aal|eel|lijk|air|atief)$/u;
const ADJECTIVES = /(?:ische?|aal|ale|eel|ele|lijke?|aire?|atie(?:f|ve))$/u;
const RIGHTS = /^(?:rechtelijke?|wetenschappelijke?)$/u;
/** Vowels that would be read as one sound: Dutch spelling keeps a hyphen between them. */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ei]|ij|o[eiou]|u[iu])$/u;
/** How words end; none of these is a word of its own after a hyphen. */
const ENDING =
  /^(?:(?:[b-df-hj-np-tv-z]|sch|st|kt|ch|ng|cht|dr|tr|pr)?(?:en|ens|ende?|er|ers|ere|ste|ig|ige|ing|ingen|eel|ele|ent|enten|entie|enties|eerd|eerde|eren|ering|aal|ale|air|aire|ief|ieve|iek|ieke|isch|ische|ist|isten|ie|ies|iteit|iteiten|age|um|ums|us|or|atie|aties|atief|atieve)|heid|heden|lijke?|lijkheid|loze?|loos|bare?|baar|zaam|zame|schap|schappen|sel|sels|tijd|te|de|ten|den|tje|jes?)$/u;
/** How no word ends: a prefix without its stem, an i. */
const STUB = /(?:(?:^|\p{L}{2})(?:ge|be|ver|ont|her)|[^aeou]i)$/u;
const INFLECTION = /(?:en|e|s)$/u;
const DOUBLED = /[aeiou]([b-df-hj-np-tv-z])\|\1/u;

/** An abbreviation in small letters, which nobody can speak as a word: "btw", "mkb", "hbo". */
function isUnspeakable(piece: string): boolean {
  if (piece.length > LONGEST_ABBREVIATION || piece !== piece.toLowerCase()) return false;
  return !VOWEL.test(piece) || (TWO_CONSONANTS.test(piece) && !ONSET.test(piece));
}

function hasForm(word: string, words: Evidence): boolean {
  return [word, `${word}e`, `${word}en`, `${word}s`, word.replace(INFLECTION, '')].some((form) =>
    words.has(form),
  );
}

/** Whether the spelling of the pieces alone shows that the hyphen is the word's own. */
function isOwn({ first, start, second, rest }: BrokenWord, words: Evidence): boolean {
  const isLinked =
    (start !== '' && LINK.test(first)) || (rest.startsWith('-') && LINK.test(second));
  if (isLinked || ABBREVIATION.test(first) || isUnspeakable(first)) return true;
  if (PREFIX.test(first.toLowerCase()))
    return words.has(second) || !NO_PREFIX.test(`${first.toLowerCase()}|${second}`);
  if (CAPITALISED.test(first) && PARTICLE.test(second) && NAME_REST.test(rest)) return true;
  if (ADJECTIVE.test(first) && ADJECTIVES.test(second) && !RIGHTS.test(second)) return true;
  return OFFICE.test(second);
}

/** Whether one of the pieces cannot be a word: then print cut between syllables. */
function isCut({ first, second }: BrokenWord): boolean {
  return ENDING.test(second) || STUB.test(first) || DOUBLED.test(`${first.slice(-2)}|${second}`);
}

/**
 * Whose a hyphen at a line's end is. The document's other words decide first: the word whole, then
 * the word with its hyphen, then another compound of its first piece ("btw-"). Then the spelling of
 * the pieces; between two words that could both stand alone it stays unknown.
 */
export function ownerOf(broken: BrokenWord, words: Evidence): HyphenOwner {
  const { first, second } = broken;
  const [left, right] = [first.toLowerCase(), second.toLowerCase()];
  if (hasForm(`${left}${right}`, words)) return 'print';
  if (hasForm(`${left}-${right}`, words) || isOwn(broken, words)) return 'word';
  if (isCut(broken)) return 'print';
  if (words.has(`${left}-`) && !LINK.test(left)) return 'word';
  return CLASH.test(`${left.at(-1)}${right.at(0)}`) ? 'word' : 'unknown';
}
