import { diffArrays } from 'diff';
import type { Span } from '../model.ts';
import type { Acronyms } from '../text/acronyms.ts';
import { lexicalForm } from '../text/lexical-form.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { isLightWord } from './profile.ts';

/** The words that differ, as spans in both answers. */
export interface Changes {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** A word with its place in the answer and the sentence it stands in. */
interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Span;
}

/** A run of words that are equal on both sides, or differ. */
interface Run {
  readonly equal: boolean;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const PRINTED = /\S+/g;

function lexicalWords(sentences: readonly Span[], acronyms: Acronyms): readonly Word[] {
  return sentences.flatMap((sentence) =>
    lexicalForm(sentence.text, acronyms).map(({ key, start, end }) => ({
      key,
      start: sentence.start + start,
      end: sentence.start + end,
      sentence,
    })),
  );
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

function runsOf(before: readonly Word[], after: readonly Word[]): readonly Run[] {
  let [one, other] = [0, 0];
  return diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  ).map(({ count, added, removed }) => {
    const here = added ? [] : before.slice(one, one + count);
    const there = removed ? [] : after.slice(other, other + count);
    one += here.length;
    other += there.length;
    return { equal: !(added || removed), before: here, after: there };
  });
}

/** One light word between two runs that differ is no boundary that a reader would see. */
function isSliver({ equal, before: [word, ...more] }: Run): boolean {
  return equal && word !== undefined && more.length === 0 && isLightWord(word.key);
}

/** The runs that differ, those that touch or lie a sliver apart made one. */
function hunksOf(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  let open = false;
  for (const run of runs) {
    const last = found.at(-1);
    if (run.equal) open = open && isSliver(run);
    else {
      if (open && last !== undefined) found[found.length - 1] = together(last, run);
      else found.push(run);
      open = true;
    }
  }
  return found;
}

function together(one: Run, other: Run): Run {
  return {
    equal: false,
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  };
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
  const hunks = hunksOf(runsOf(before, after));
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
