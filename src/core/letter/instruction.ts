/** What a letter says must stand in an answer: a few words, and those that stood there if it names them. */
export interface Instruction {
  readonly old: string | null;
  readonly put: string;
}

const MUST = '(?:moet|moeten|moest|dient|dienen|diende|had|hadden|hoort|behoort)';
const READ =
  '(?:(?:te|moeten|worden|zijn|luiden|lezen|gelezen|staan|heten|vermeld|genoemd)(?![\\p{L}]),?\\s*)';
const LEAD = '(?:(?:dit|dat|deze|die|het|er|hier|daar|hiervoor|daarvoor)\\s+)';

/** "Dit moet zijn: …", "Hiervoor moet worden gelezen …", "Lees: …". */
const SAYS = new RegExp(`^${LEAD}?${MUST}\\s+${READ}+:?\\s*(?<put>[^:]+)$`, 'iu');
/** "Dat had … moeten zijn". */
const ROUND = new RegExp(`^${LEAD}${MUST}\\s+(?<put>[^:]+?)\\s+${READ}+$`, 'iu');
/** "In plaats van … moet worden gelezen …". */
const INSTEAD = new RegExp(
  `(?<![\\p{L}])in plaats van\\s+(?<old>[^:]{2,80}?)\\s+(?:${MUST}\\s+)?${READ}+:?\\s*(?<put>[^:]+)$`,
  'iu',
);
const INSTEAD_ROUND = new RegExp(
  `(?<![\\p{L}])in plaats van\\s+(?<old>[^:]{2,80}?)\\s+${MUST}\\s+(?<put>[^:]+?)\\s+${READ}+$`,
  'iu',
);
/** "De juiste verwijzing is …". */
const RIGHT =
  /^(?:de|het) (?:juiste|correcte) \p{L}+ (?:is|was|luidt|betreft)(?: dus)?:?\s+(?<put>[^:]+)$/iu;
const CLAUSE = /^(?:dat|of|om|niet|als|alsof)\s/iu;
const PATTERNS = [INSTEAD, INSTEAD_ROUND, SAYS, ROUND, RIGHT] as const;
const END = /[\s.;,]+$/u;

/**
 * The instruction that a sentence of a letter is; null where it is none, or gives a clause that says how
 * things are. It never is the text of an answer.
 */
export function readInstruction(sentence: string): Instruction | null {
  const text = sentence.trim().replace(END, '');
  for (const pattern of PATTERNS) {
    const { put, old } = pattern.exec(text)?.groups ?? {};
    if (put !== undefined && !CLAUSE.test(put)) return { old: old ?? null, put: put.trim() };
  }
  return null;
}

/** A few words that open small: no sentence, and so no text of an answer by themselves. */
const BITS = /^\p{Ll}[^.:;!?]*(?:[.:]\d[^.:;!?]*)*[.]?$/u;
const BLANK = /\s+/u;
const MOST_BITS = 8;

/** The same for text that a letter gives after its colon: a few words stand for their counterpart only. */
export function readGiven(text: string): Instruction | null {
  const bare = text.trim();
  if (BITS.test(bare) && bare.split(BLANK).length <= MOST_BITS && !CLAUSE.test(bare))
    return { old: null, put: bare.replace(END, '') };
  return readInstruction(bare);
}
