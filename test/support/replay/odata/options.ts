import { NOT_VALID, Refusal } from './refusal.ts';
import { splitTop } from './split.ts';

/** The options of a query, decoded, by their names. */
export type Options = ReadonlyMap<string, string>;

const INSIDE_EXPAND = ['$filter', '$select', '$expand', '$orderby', '$top', '$skip', '$count'];
const KNOWN = [...INSIDE_EXPAND, '$skiptoken'];

/** The refusal of an option's value. */
export function invalidValue(value: string, option: string): Refusal {
  return new Refusal(`${NOT_VALID}Invalid value '${value}' for ${option} query option found.`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(`${NOT_VALID}Bad escape sequence in '${text}'.`);
  }
}

/** A name and a value on the two sides of the first `=`. */
function pairOf(piece: string): readonly [name: string, value: string] {
  const cut = piece.indexOf('=');
  return cut < 0 ? [piece, ''] : [piece.slice(0, cut), piece.slice(cut + 1)];
}

/**
 * The options of a raw query string. A literal `$` is asked for, and `+` must come as `%2B`: the
 * service has been seen to take neither `%24filter` nor a plus that means a space.
 */
export function optionsOf(raw: string): Options {
  const options = new Map<string, string>();
  for (const [name, value] of raw === '' ? [] : raw.split('&').map(pairOf)) {
    if (!KNOWN.includes(name)) {
      throw new Refusal(`${NOT_VALID}The query parameter '${decoded(name)}' is not supported.`);
    }
    if (options.has(name)) {
      throw new Refusal(`${NOT_VALID}Query option '${name}' was specified more than once.`);
    }
    if (value.includes('+')) {
      throw new Refusal(`${NOT_VALID}Unencoded '+' in the value of '${name}'.`);
    }
    options.set(name, decoded(value));
  }
  return options;
}

/** The options in the brackets of an `$expand`. */
export function innerOptionsOf(text: string | undefined): Options {
  const options = new Map<string, string>();
  for (const piece of text === undefined ? [] : splitTop(text, ';')) {
    const [name, value] = pairOf(piece);
    if (!INSIDE_EXPAND.includes(name.trim())) throw invalidValue(piece, '$expand');
    options.set(name.trim(), value);
  }
  return options;
}

/** The whole number that an option gives, null where it is absent. */
export function wholeNumber(options: Options, option: '$top' | '$skip'): number | null {
  const text = options.get(option);
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw invalidValue(text, option);
  return Number(text);
}
