import { FURNITURE } from './furniture.ts';
import { TRAIT } from './traits.ts';

/** One rewriting step: what it finds, and what stands there afterwards. */
export interface Rewrite {
  /** The step finds nothing in a text without any of these traits. */
  readonly among: number;
  readonly find: RegExp;
  readonly put: string | ((found: string) => string);
}

const lower = (found: string): string => found.toLowerCase();
const compatible = (found: string): string => found.normalize('NFKC');
const unaccented = (found: string): string => found.normalize('NFD').replace(MARKS, '');
const digits = (found: string): string => found.replace(GROUPING, '');

const MARKS = /\p{M}/gu;
const GROUPING = /[. ]/g;

const { digit, upper, wide, lineBreak, dash, quote, space } = TRAIT;

/** What the eye does not hear: layout and Unicode variants. */
const LAYOUT: readonly Rewrite[] = [
  { among: lineBreak, find: /\r\n?/g, put: '\n' },
  { among: digit, find: FURNITURE, put: '' },
  { among: wide, find: /\u00ad(?:[ \t]*\n[ \t]*)?/g, put: '' },
  { among: wide, find: /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, put: '' },
  {
    among: lineBreak,
    find: /[-‐‑](?<=\p{L}.)[ \t]*\n\s*(?=\p{Ll})(?!(?:en|of|tot|noch)(?!\p{L}))/gu,
    put: '',
  },
  { among: lineBreak, find: /(?<=\p{L}[-‐‑])[ \t]*\n\s*(?=\p{Lu})/gu, put: '' },
  { among: wide, find: /(?<=^|\n)[ \t]*[•●▪■◦○‣·\uf0b7\uf0a7](?=[ \t])/g, put: '' },
  {
    among: dash | wide,
    find: /[-–—*](?=[ \t])(?<=(?:^|[.:;?!,]\s*\n|\n[ \t]*\n|(?:^|\n)[ \t]*[-–—*][ \t][^\n]*\n)[ \t]*.)/g,
    put: '',
  },
];

/** The mark of a note behind "juli 2021": no year has six digits. */
const YEAR_MARK =
  /(?<=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:19|20)\d\d)\d{1,2}(?!\d)/g;

/** Marks of footnotes: bracketed, superscript, or glued to a word, a full stop or a quote. */
const NOTES: readonly Rewrite[] = [
  { among: digit, find: /\[ ?\d{1,3} ?\]/g, put: '' },
  { among: wide, find: /(?<![\d⁰¹²³⁴-⁹]|(?<!\p{L})[kcdm]?m)[¹²³⁰⁴-⁹]+/gu, put: '' },
  { among: wide, find: /(?<=(?<!\d)(?:19|20)\d\d)[¹²³⁰⁴-⁹]+/g, put: '' },
  { among: digit, find: YEAR_MARK, put: '' },
  { among: digit, find: /(?<=\p{L}-\d{1,3}\.)\d{1,2}(?=\s|$)/gu, put: '' },
  {
    among: digit,
    find: /(?<=[\p{L}%)][)"'”’»]*[.!?,;:][)"'”’»]*)(?<!(?<!\p{L})(?:nrs?|no|artt?|blz|pp?|par|hfst|v|bijl|kst|ca|vgl|dd?|tel|[\p{L}.]+\.[\p{L}])\.)\d{1,2}(?=\s|$)/giu,
    put: '',
  },
  { among: digit, find: /(?<=(?<!\d)(?:19|20)\d\d\)?\.)\d{1,2}(?=\s|$)/g, put: '' },
  { among: digit, find: /\d{1,2}(?<=(?:\p{L}["”’»)]|\d\))\d{1,2})(?=[\s.,;:!?)]|$)/gu, put: '' },
  {
    among: digit,
    find: /\d{1,2}(?<=(?<![\p{L}\d-])\p{L}\p{Ll}{3,}\d{1,2})(?=[\s.,;:!?)]|$)/gu,
    put: '',
  },
];

const LETTERS: readonly Rewrite[] = [
  { among: wide, find: /[^\p{ASCII}]\p{M}*|\p{ASCII}\p{M}+/gu, put: compatible },
  { among: upper | wide, find: /\p{Lu}/gu, put: lower },
  { among: wide, find: /(?<!é)é(?!é)|[^\p{ASCII}é](?<=\p{L})|\p{M}+/gu, put: unaccented },
];

/** Quotes become `"`, but the apostrophe of "foto's" and "'s-Hertogenbosch" stays one. */
const MARKINGS: readonly Rewrite[] = [
  { among: wide, find: /(?<=[«“„])\s+|\s+(?=[»”])/g, put: '' },
  {
    among: quote | wide,
    find: /['’‘´`ʼ′](?<=[\p{L}\d].)(?=\p{L})|['’‘´`ʼ′](?<![\p{L}\d].)(?=(?:s|t|n|m|k)[\s-])/gu,
    put: "'",
  },
  {
    among: quote | wide,
    find: /['’‘´`ʼ′‚‛]{2}|,,|[«»“”„‟″"]|[’‘´`ʼ′‚‛‹›]|(?<![\p{L}\d])'(?!(?:s|t|n|m|k)[\s-])|'(?!\p{L})/gu,
    put: '"',
  },
  { among: wide, find: /[‐‑‒–—―−]/g, put: '-' },
  { among: dash, find: /-(?<=\p{L}-)(?<!'\p{L}-)(?=\p{L})/gu, put: '' },
  {
    among: dash,
    find: /- (?<=\p{L}- )(?=\p{L})(?!(?:en|of|tot|noch|maar|als|dan|dan wel|resp|respectievelijk|versus)(?!\p{L}))/gu,
    put: '',
  },
  { among: dash, find: /(?<=\d) ?- ?(?=\d)/g, put: '-' },
];

const SPACING: readonly Rewrite[] = [
  { among: space | wide, find: /[^\S ]\s*| \s+/g, put: ' ' },
  { among: space, find: /^ | $| (?=[.,;:!?)\]%/])| (?<=[([/] )/g, put: '' },
  { among: digit, find: /(?<=[€$£]) (?=\d)/g, put: '' },
  { among: digit, find: /(?<=\d),(?:-+|=)(?!\d)/g, put: '' },
  { among: digit, find: /(?<![\d.,])\d{1,3}(?:[. ]\d{3})+(?!\d|\.\d)/g, put: digits },
];

/** All steps of the typographic normal form, in the order in which they rest on each other. */
export const TYPOGRAPHY: readonly Rewrite[] = [
  ...LAYOUT,
  ...NOTES,
  ...LETTERS,
  ...MARKINGS,
  ...SPACING,
];
