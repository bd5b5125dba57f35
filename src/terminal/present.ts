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
  writeJson(context, JSON.stringify(document, null, 2));
}

/** The same in one line, for a stream of documents. */
export function presentJsonLine(context: Context, document: unknown): void {
  writeJson(context, JSON.stringify(document));
}

function writeJson({ stdout, env }: Context, json: string): void {
  const safe = stdout.isTTY === true && !speaksUnicode(env) ? escapeOutsideAscii : escapeSteering;
  stdout.write(`${safe(json)}\n`);
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
