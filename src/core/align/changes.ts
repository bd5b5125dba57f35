import type { Span } from '../model.ts';
import type { Acronyms } from '../text/acronyms.ts';
import { lexicalForm } from '../text/lexical-form.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { differingWords, type Word } from './hunks.ts';

/** The words that differ, as spans in both answers. */
export interface Changes {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

const PRINTED = /\S+/g;

function lexicalWords(sentences: readonly Span[], acronyms: Acronyms): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    const { start: base } = sentence;
    for (const { key, start, end } of lexicalForm(sentence.text, acronyms)) {
      words.push({ key, start: base + start, end: base + end, sentence });
    }
  }
  return words;
}

function printedWords(sentences: readonly Span[]): readonly Word[] {
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(PRINTED)].map(({ 0: word, index }) => ({
      key: sentenceForm(word),
      start: sentence.start + index,
      end: sentence.start + index + word.length,
      sentence,
    })),
  );
}

/** One span for each sentence that the words stand in. */
function spansOf(words: readonly Word[]): readonly Span[] {
  const places = new Map<Span, { start: number; end: number }>();
  for (const { sentence, start, end } of words) {
    const place = places.get(sentence);
    places.set(sentence, { start: place?.start ?? start, end: Math.max(end, place?.end ?? end) });
  }
  return [...places].map(([sentence, { start, end }]) => ({
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
  }));
}

function changesBetween(before: readonly Word[], after: readonly Word[]): Changes {
  const hunks = differingWords(before, after);
  return {
    before: hunks.flatMap((hunk) => spansOf(hunk.before)),
    after: hunks.flatMap((hunk) => spansOf(hunk.after)),
  };
}

/**
 * The words of form B that differ between sentences: notation, abbreviations, punctuation and the
 * numbers of cited pieces do not count. Both lists are empty where nothing else differs.
 */
export function changedWords(
  before: readonly Span[],
  after: readonly Span[],
  acronyms: Acronyms,
): Changes {
  return changesBetween(lexicalWords(before, acronyms), lexicalWords(after, acronyms));
}

/** The words that differ in print, for a reader who asks what a rewording touched. */
export function printedChanges(before: readonly Span[], after: readonly Span[]): Changes {
  return changesBetween(printedWords(before), printedWords(after));
}
