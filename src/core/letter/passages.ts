import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { findQuestionRefs, type QuestionRef } from './question-numbers.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** A sentence of a letter. */
export interface Passage {
  readonly span: Span;
  /**
   * The sentence in lower case with every quotation blanked to `«___»` and line ends to spaces, as
   * long as the sentence itself: what the cues are looked for in.
   */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  /** The questions it names. */
  readonly refs: readonly QuestionRef[];
  /** Counts the paragraphs of the letter from 0. */
  readonly paragraph: number;
}

const FULL_STOP = /[.!?…]$/;
const NEW_SENTENCE = /^\s*(?:$|\n|\s\p{Lu}|\s\d+[.)]\s)/u;
const CLEARLY_NEW = /^\s+(?:Deze|Dit|Dat|Die|De|Het|Hier|Ik|In|Op|Bij|Met|Uit|Na)\s/;
const BLANK_LINE = /\n[ \t]*\n/;
const HEADING_LINE =
  /^(?:ad )?(?:(?:antwoord|vraag)(?:en)?|vragen)(?: op)?(?: vra(?:ag|gen))? \d[\d ,]*(?:(?:en|t\/m|tot en met) \d+)?[a-h]?[:.]?[ \t]*\n+(?=\S)/i;
const COLON_LINE = /(?<=:)[ \t]*\n/;

/** As long as the quotation; a full stop stays at its end where the letter's sentence ends there too. */
function blanked(quotation: Quotation, after: string): string {
  const { words, start, end } = quotation;
  const ends = (FULL_STOP.test(words.text) && NEW_SENTENCE.test(after)) || CLEARLY_NEW.test(after);
  return `«${'_'.repeat(end - start - 3)}${ends ? '.' : '_'}»`;
}

function mask(text: string, quotations: readonly Quotation[]): string {
  let masked = '';
  let from = 0;
  for (const quotation of quotations) {
    const after = text.slice(quotation.end, quotation.end + 20);
    masked += text.slice(from, quotation.start) + blanked(quotation, after);
    from = quotation.end;
  }
  return masked + text.slice(from);
}

/** A line that only names questions is a heading, not the begin of the sentence below it. */
function splitAtHeading(sentence: Span): readonly Span[] {
  const heading = HEADING_LINE.exec(sentence.text);
  if (heading === null) return [sentence];
  const text = heading[0].trimEnd();
  const start = sentence.start + heading[0].length;
  const rest = { text: sentence.text.slice(heading[0].length), start, end: sentence.end };
  return [{ text, start: sentence.start, end: sentence.start + text.length }, rest];
}

/** A colon at the end of a line opens a paragraph of its own, also without a blank line. */
function splitAtColonLines(sentence: Span): readonly Span[] {
  const colon = COLON_LINE.exec(sentence.text);
  if (colon === null) return [sentence];
  const rest = sentence.text.slice(colon.index);
  const start = sentence.start + colon.index + rest.length - rest.trimStart().length;
  const head = { text: sentence.text.slice(0, colon.index), start: sentence.start };
  return [
    { ...head, end: head.start + head.text.length },
    ...splitAtColonLines({ text: rest.trimStart(), start, end: sentence.end }),
  ];
}

function startsParagraph(masked: string, from: number, to: number): boolean {
  const between = masked.slice(from, to);
  return BLANK_LINE.test(between) || (masked[from - 1] === ':' && between.includes('\n'));
}

/** The sentences of a letter in reading order, with the quotations in each. */
export function readPassages(letter: string): readonly Passage[] {
  const all = findQuotations(letter);
  const masked = mask(letter, all);
  let next = 0;
  let paragraph = 0;
  let last = 0;
  return splitSentences(masked)
    .flatMap(splitAtHeading)
    .flatMap(splitAtColonLines)
    .map(({ text, start, end }) => {
      if (startsParagraph(masked, last, start)) paragraph += 1;
      last = end;
      const first = next;
      while (next < all.length && (all[next]?.start ?? 0) < end) next += 1;
      // A capital I with a dot is the one letter that grows when it is lowered.
      const lowered = text.replaceAll('İ', 'I').toLowerCase().replaceAll('\n', ' ');
      return {
        span: { text: letter.slice(start, end), start, end },
        masked: lowered,
        quotations: all.slice(first, next),
        refs: findQuestionRefs(lowered),
        paragraph,
      };
    });
}
