import { CARDINAL_WORDS, numberValue, RANK_WORDS, rankValue } from './number-words.ts';

/** Where in an answer a letter points: ranks count from 1, negative ones from the end. */
export interface TextPlace {
  readonly paragraph: number | null;
  readonly sentence: number | null;
  /** How many sentences ("de laatste twee zinnen": 2). */
  readonly count: number;
  /** A second sentence named with it ("de eerste en de laatste zin"). */
  readonly also: number | null;
}

const RANK = `(?:${RANK_WORDS})`;
const NUMBER = `(?:${CARDINAL_WORDS}|\\d{1,2})`;
const PARAGRAPH = new RegExp(
  `(?<![\\p{L}\\d])(?:(${RANK})\\s+(?:tekst)?(?:alinea|paragraaf|tekstblok|punt|bullet|onderdeel|(?:gedachte|aandachts|liggende? )streepje|opsommingsteken)|alinea\\s+(${NUMBER})|(slotalinea)|(openingsalinea))(?![\\p{L}\\d])`,
  'u',
);
const SENTENCE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(${RANK})\\s+en\\s+(?:de\\s+)?)?(${RANK})\\s+(?:(${NUMBER})\\s+)?(?:hele |volledige )?(?:vol)?(?:zin|zinnen|regel)|(?:vol)?zin\\s+(${NUMBER})|((?:slot|eind)(?:vol)?zin)|((?:openings|begin)(?:vol)?zin))(?![\\p{L}\\d])`,
  'u',
);

function place(
  ranked: string | undefined,
  numbered: string | undefined,
  closing: string | undefined,
): number {
  if (ranked !== undefined) return rankValue(ranked);
  if (numbered !== undefined) return numberValue(numbered) ?? 1;
  return closing === undefined ? 1 : -1;
}

/**
 * The paragraph and sentence that a letter's sentence names ("de laatste zin van de tweede alinea");
 * null when it names neither. The sentence must be in lower case.
 */
export function findTextPlace(sentence: string): TextPlace | null {
  const inParagraph = PARAGRAPH.exec(sentence);
  const inSentence = SENTENCE.exec(sentence);
  if (inParagraph === null && inSentence === null) return null;
  return {
    paragraph: inParagraph && place(inParagraph[1], inParagraph[2], inParagraph[3]),
    sentence: inSentence && place(inSentence[2], inSentence[4], inSentence[5]),
    count: numberValue(inSentence?.[3] ?? 'één') ?? 1,
    also: inSentence?.[1] === undefined ? null : rankValue(inSentence[1]),
  };
}
