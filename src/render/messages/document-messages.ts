import type { Message } from '../../core/model.ts';
import { capitalised, enumeration, numberWords } from '../names.ts';
import type { Phrases } from './phrases.ts';

type Detail = Message['detail'];

/** The sentence of each rule about documents. */
export type DocumentMessages = Readonly<Record<string, (detail: Detail) => string>>;

/** Words before a number in a place, as the readers and the parser write them. */
export type PlaceWords = Readonly<Record<'vraag' | 'antwoord' | 'line' | 'page' | 'note', string>>;

const LONGEST_QUOTATION = 80;
const PLACE = /^(vraag|antwoord|line|page|note) (.+)$/;

const SEVERAL = /^\d+(?:, \d+)+$/;

/** Question numbers for in a sentence, which differs where they are several. */
export interface Numbered {
  readonly are: boolean;
  /** `3`, or `3, 4 en 7`. */
  readonly words: string;
}

/** The numbers of a message (`3, 4, 7`) as a sentence has them. */
export function numbered(phrases: Phrases, numbers: string | number | undefined): Numbered {
  const given = String(numbers);
  if (!SEVERAL.test(given)) return { are: false, words: given };
  return { are: true, words: numberWords({ phrases }, given.split(', ').map(Number)) };
}

/** The sentence of a message, long quotations cut short; its bare rule where the texts have none. */
export function messageSentence(messages: DocumentMessages, { rule, detail }: Message): string {
  const short = Object.entries(detail).map(
    ([name, value]) => [name, name === 'numbers' ? value : shortened(value)] as const,
  );
  return messages[rule]?.(Object.fromEntries(short)) ?? rule;
}

function shortened(value: string | number): string | number {
  return typeof value === 'string' && value.length > LONGEST_QUOTATION
    ? `${value.slice(0, LONGEST_QUOTATION).trimEnd()} …`
    : value;
}

/** A place in words of the language: `line 12` is `regel 12`. */
export function placeInWords(words: PlaceWords, place: string): string {
  const found = PLACE.exec(place);
  const names: Readonly<Record<string, string>> = words;
  return found ? `${names[found[1] ?? '']} ${found[2]}` : place;
}

/** Names of parts of a head, separated by blanks, as the start of a sentence. */
export function fieldWords(
  fields: string,
  words: Readonly<Record<string, string>>,
  and: string,
): string {
  return capitalised(
    enumeration(
      and,
      fields.split(' ').map((field) => words[field] ?? field),
    ),
  );
}
