import { isFlagged } from '../core/labels.ts';
import type { Label } from '../core/model.ts';
import type { PassagePlace } from '../core/search/passage.ts';
import { foldedWords } from '../core/search/words.ts';
import { KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';

const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;
const SPACES = / /g;

/** What `--in` takes. */
const PLACES: Readonly<Record<string, PassagePlace>> = {
  questions: 'question',
  vragen: 'question',
  answers: 'answer',
  antwoorden: 'answer',
  withdrawn: 'withdrawn',
  vervallen: 'withdrawn',
};

/** Where to search; KvqError `usage` for anything but the three places. */
export function placeGiven(view: View, given: string | undefined): PassagePlace | null {
  return given === undefined ? null : oneOf(view, '--in', given, PLACES);
}

/**
 * A flagged label, by its name in JSON or by its word on the screen with hyphens for spaces; KvqError
 * `usage` for anything else.
 */
export function labelGiven(view: View, given: string | undefined): Label | null {
  if (given === undefined) return null;
  const labels: Record<string, Label> = {};
  for (const label of Object.keys(view.catalogue.labels).filter(isLabel)) {
    if (!isFlagged(label)) continue;
    labels[label] = label;
    labels[view.catalogue.labels[label].toLowerCase().replace(SPACES, '-')] = label;
  }
  return oneOf(view, '--label', given, labels);

  function isLabel(name: string): name is Label {
    return name in view.catalogue.labels;
  }
}

/** Words to filter by, null where none are given; KvqError `usage` where no letter stands in them. */
export function wordsGiven(view: View, option: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (foldedWords(given).length > 0) return given;
  throw misused(view, option, given, []);
}

/** A whole number from 1 up to `most`; KvqError `usage` for anything else. */
export function countGiven(
  view: View,
  option: string,
  given: string | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
): number {
  if (given === undefined) return usual;
  if (WHOLE_NUMBER.test(given) && Number(given) <= most) return Number(given);
  throw misused(view, option, given, []);
}

function oneOf<T>(
  view: View,
  option: string,
  given: string,
  values: Readonly<Record<string, T>>,
): T {
  const key = given.toLowerCase().replace(SPACES, '-');
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  if (value !== undefined) return value;
  throw misused(view, option, given, Object.keys(values));
}

function misused(
  { catalogue }: View,
  option: string,
  given: string,
  allowed: readonly string[],
): KvqError {
  return new KvqError({
    code: 'usage',
    detail: catalogue.misuse({ code: 'value', option, given, allowed }),
  });
}
