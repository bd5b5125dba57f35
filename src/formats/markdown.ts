import type { ReadDocument } from '../core/block.ts';
import { readText } from './text.ts';

const LINK =
  /!?\[((?:[^[\]\\]|\\.)*)\]\((?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()]*\))*)(?:\s+"[^"]*")?\)/gu;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/gu;
const HEADING = /^#{1,6}[^\S\n]+|[^\S\n]{1,9}#+[^\S\n]*$/gmu;
/** Within a paragraph, and no longer than one: a sign that nothing closes is sought no further. */
const STRONG = /(\*\*|__)(?=\S)((?:[^\n]|\n(?!\n)){1,2000}?)(?<=\S)\1/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;
const UNDERSCORE = /(?<![\p{L}\p{N}_/])_(?=[^\s_])([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu;
const RAISED = /<sup>\s*(\d{1,3})\s*<\/sup>/giu;
const TAG = /<\/?(?:sup|sub|b|i|em|strong|u|br|p|span|div)\b[^<>]*>/giu;
const QUOTE = /^>\s?/gmu;
const CODE_FENCE = /^```.*$/gmu;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>~|"'])/gu;
const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(figures: string): string {
  return [...figures].map((figure) => RAISED_FIGURES[Number(figure)] ?? figure).join('');
}

/** Escaped signs wait in the private use area while the markup is taken out. */
const PRIVATE = 0xe000;
const WAITING = /[\ue000-\ue07f]/gu;

function hide(sign: string): string {
  return String.fromCharCode(PRIVATE + sign.charCodeAt(0));
}

function reveal(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - PRIVATE);
}

/** The text of Markdown: emphasis, links, headings and escapes gone, line breaks and notes kept. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(ESCAPED, (_escape, sign: string) => hide(sign))
    .replaceAll(CODE_FENCE, '')
    .replaceAll(RAISED, (_tag, figures: string) => raised(figures))
    .replaceAll(AUTOLINK, '$1')
    .replaceAll(LINK, '$1')
    .replaceAll(TAG, '')
    .replaceAll(QUOTE, '')
    .replaceAll(HEADING, '')
    .replaceAll(STRONG, '$2')
    .replaceAll(EMPHASIS, '$1')
    .replaceAll(UNDERSCORE, '$1')
    .replaceAll(WAITING, reveal);
}

/** Reads a Markdown transcription as the text that it renders to. Never fails. */
export function readMarkdown(markdown: string): ReadDocument {
  return readText(plainText(markdown), 'text/markdown');
}
