import type { Context } from '../context.ts';
import { toAscii } from '../render/ascii.ts';
import { exactMeasure, narrowMeasure } from '../render/measure.ts';
import type { View } from '../render/view.ts';
import { escapeOutsideAscii, escapeSteering, visible } from '../render/visible.ts';
import { speaksUnicode, writeTo } from './locale.ts';

/**
 * Shows a result: makes `data` safe for the terminal, draws it as text that ends in a line feed, and
 * writes that to stdout, through the pager on a terminal. All outside text passes here.
 */
export async function present<T>(
  context: Context,
  view: View,
  draw: (view: View, data: T) => string,
  data: T,
): Promise<void> {
  const text = await drawMeasured(view, draw, visible(data));
  if (view.pager === null) context.stdout.write(text);
  else await context.page(text, view.pager);
}

/**
 * Writes HTML or XML, made of data that was made safe first: as it is, for it says its own character set,
 * but with references for what is not ASCII on a terminal that speaks nothing else.
 */
export async function presentMarkup<T>(
  context: Context,
  view: View,
  draw: (view: View, data: T) => string | Promise<string>,
  data: T,
): Promise<void> {
  const markup = await draw({ ...view, unicode: true }, visible(data));
  const text = view.unicode ? markup : markup.replace(OUTSIDE_ASCII, reference);
  if (view.pager === null) context.stdout.write(text);
  else await context.page(text, view.pager);
}

const OUTSIDE_ASCII = /[^\n -~]/gu;

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Says something beside the result, on stderr, with the same care for what it quotes. */
export function notify<T>(
  context: Context,
  view: View,
  draw: (view: View, data: T) => string,
  data: T,
): void {
  writeTo(context.stderr, context.env, draw(view, visible(data)));
}

/**
 * Writes one JSON document to stdout, with escapes for what could control a terminal, and for all
 * that is not ASCII on a terminal that speaks nothing else.
 */
export function presentJson(context: Context, document: unknown): void {
  context.stdout.write(`${safely(context)(JSON.stringify(document, null, 2))}\n`);
}

/** The same in one line, for a stream of documents. */
export function presentJsonLine(context: Context, document: unknown): void {
  context.stdout.write(`${safely(context)(JSON.stringify(document))}\n`);
}

/** Writes JSON lines to stdout with the same care, as fast as they are read and no faster. */
export async function presentJsonLines(
  context: Context,
  documents: Iterable<unknown>,
): Promise<void> {
  const { stdout } = context;
  const safe = safely(context);
  let isClosed = false;
  const closing = new Promise<void>((resolve) => {
    stdout.once?.('close', () => {
      isClosed = true;
      resolve();
    });
  });
  for (const document of documents) {
    const isTaken = stdout.write(`${safe(JSON.stringify(document))}\n`);
    if (isTaken === false && stdout.once !== undefined) {
      const draining = new Promise<void>((resolve) => stdout.once?.('drain', resolve));
      await Promise.race([draining, closing]);
    }
    if (isClosed) return;
  }
}

function safely({ stdout, env }: Context): (json: string) => string {
  return stdout.isTTY === true && !speaksUnicode(env) ? escapeOutsideAscii : escapeSteering;
}

/** Draws with the quick measure, and once more with the exact one where that did not suffice. */
async function drawMeasured<T>(
  view: View,
  draw: (view: View, data: T) => string,
  data: T,
): Promise<string> {
  const narrow = narrowMeasure();
  if (!view.unicode) {
    const measure = (text: string): number => narrow.measure(toAscii(text));
    return toAscii(draw({ ...view, measure }, data));
  }
  const text = draw({ ...view, measure: narrow.measure }, data);
  if (narrow.sufficed()) return text;
  return draw({ ...view, measure: await exactMeasure() }, data);
}
