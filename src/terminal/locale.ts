import type { Context, Output } from '../context.ts';
import { toAscii } from '../render/ascii.ts';

const UTF8 = /utf-?8/i;

/** Whether the locale's character set is UTF-8; Windows terminals have no locale and speak it. */
export function speaksUnicode(env: Context['env']): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => value);
  return UTF8.test(locale ?? '') || env['OS'] === 'Windows_NT';
}

/** Writes a text, as ASCII to a terminal that speaks nothing else. */
export function writeTo(output: Output, env: Context['env'], text: string): void {
  output.write(output.isTTY === true && !speaksUnicode(env) ? toAscii(text) : text);
}
