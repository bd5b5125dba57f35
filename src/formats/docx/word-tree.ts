import { type Element, elementsIn, findAll, parseMarkup, textIn } from '../markup/tree.ts';

/** The XML of a Word file's text, notes and numbering; empty where it has none. */
export interface WordParts {
  readonly body: Element;
  readonly footnotes: Element;
  readonly endnotes: Element;
  /** Its XML, unread: most texts never need it. */
  readonly numbering: string;
}

interface Walk {
  /** Whether paragraphs of a style are numbered or bulleted. */
  readonly isListStyle: (style: string) => boolean;
  /** The notes referred to so far ("footnote 3"), in the order of their marks. */
  readonly referred: string[];
  /** Paragraphs of text boxes anchored in the paragraph being read. */
  readonly boxed: Node[];
}

type Node = Element | string;

/** What stands in the XML but is no text: properties, field codes, what a tracked change deleted. */
const SKIPPED = new Set(
  'ppr rpr tblpr tblgrid trpr tcpr sectpr instrtext del movefrom deltext delinstrtext'.split(' '),
);
const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['tbl', 'table'],
  ['tr', 'tr'],
  ['tc', 'td'],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['nobreakhyphen', '\u2011'],
  ['softhyphen', '\u00ad'],
]);
/** Word names its own heading styles in the language of the machine. */
const HEADING = /^(?:heading|kop)\s?[1-6]$/iu;
const OFF = new Set(['0', 'false', 'off']);
/** Pictures of a symbol font, which no other font has. */
const PRIVATE_USE = /^f[0-9a-f]{3}$/iu;
const HEX = /^[0-9a-f]{1,4}$/iu;

function child(element: Element | undefined, name: string): Element | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const found = Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`));
  return found?.[1] ?? element.attributes[name];
}

function make(name: string, children: readonly Node[], id?: string): Element {
  return { name, attributes: id === undefined ? {} : { id }, children };
}

function settingOf(element: Element | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val');
}

/** Whether a property that is on by being there is on. */
function isOn(properties: Element | undefined, name: string): boolean {
  return (
    child(properties, name) !== undefined &&
    !OFF.has(settingOf(properties, name)?.toLowerCase() ?? '')
  );
}

function paragraphName(properties: Element | undefined, walk: Walk): string {
  const style = settingOf(properties, 'pstyle') ?? '';
  if (HEADING.test(style)) return `h${style.slice(-1)}`;
  const list = settingOf(child(properties, 'numpr'), 'numid');
  const isItem = list === undefined ? walk.isListStyle(style) : list !== '0';
  return isItem ? 'li' : 'p';
}

function readParagraph(element: Element, walk: Walk): readonly Node[] {
  const boxed: Node[] = [];
  const children = readAll(element, { ...walk, boxed });
  return [make(paragraphName(child(element, 'ppr'), walk), children), ...boxed];
}

function readRun(element: Element, walk: Walk): readonly Node[] {
  const properties = child(element, 'rpr');
  if (isOn(properties, 'vanish')) return [];
  const children = readAll(element, walk);
  return settingOf(properties, 'vertalign') === 'superscript' ? [make('sup', children)] : children;
}

/** A note's mark is its place among the notes referred to, as Word itself prints it. */
function readReference(element: Element, walk: Walk): readonly Node[] {
  const note = `${element.name.replace('reference', '')} ${attribute(element, 'id')}`;
  if (!walk.referred.includes(note)) walk.referred.push(note);
  const mark = walk.referred.indexOf(note) + 1;
  return [make('sup', [String(mark)], `reference-${mark}`)];
}

function readSymbol(element: Element): readonly Node[] {
  const code = attribute(element, 'char') ?? '';
  if (PRIVATE_USE.test(code) || !HEX.test(code)) return [];
  return [String.fromCharCode(Number.parseInt(code, 16))];
}

/** Of the forms that one drawing has, the oldest with text: readers before 2010 know no other. */
function readAlternatives(element: Element, walk: Walk): readonly Node[] {
  const forms = [child(element, 'fallback'), ...elementsIn(element)];
  const chosen = forms.find((form) => form && findAll(form, 't').length > 0);
  return chosen ? readAll(chosen, walk) : [];
}

function readAll(element: Element, walk: Walk): readonly Node[] {
  return elementsIn(element).flatMap((one) => readElement(one, walk));
}

function readElement(element: Element, walk: Walk): readonly Node[] {
  const container = CONTAINERS.get(element.name);
  if (container !== undefined) return [make(container, readAll(element, walk))];
  const sign = SIGNS.get(element.name);
  if (sign !== undefined) return [sign];
  if (SKIPPED.has(element.name)) return [];
  switch (element.name) {
    case 'p':
      return readParagraph(element, walk);
    case 'r':
      return readRun(element, walk);
    case 't':
      return [textIn(element)];
    case 'br':
    case 'cr':
      return [make('br', [])];
    case 'sym':
      return readSymbol(element);
    case 'footnotereference':
    case 'endnotereference':
      return readReference(element, walk);
    case 'alternatecontent':
      return readAlternatives(element, walk);
    case 'txbxcontent':
      for (const node of readAll(element, walk)) walk.boxed.push(node);
      return [];
    default:
      return readAll(element, walk);
  }
}

function notesIn(part: Element, name: string): readonly (readonly [string, Element])[] {
  return findAll(part, name).map((note) => [`${name} ${attribute(note, 'id')}`, note]);
}

/** The notes referred to, as list items that carry their marks; a lost one is left out. */
function readNotes({ footnotes, endnotes }: WordParts, walk: Walk): readonly Node[] {
  const known = new Map([...notesIn(footnotes, 'footnote'), ...notesIn(endnotes, 'endnote')]);
  return walk.referred.flatMap((key, index) => {
    const note = known.get(key);
    return note ? [make('li', readAll(note, walk), `footnote-${index + 1}`)] : [];
  });
}

function tiedStyles(numbering: string): ReadonlySet<string> {
  const ties = findAll(parseMarkup(numbering, 'xml'), 'pstyle');
  return new Set(ties.map((tie) => attribute(tie, 'val') ?? ''));
}

/** Which styles the numbering ties to a level; it is read when a style is named in it at all. */
function listStyles(numbering: string): Walk['isListStyle'] {
  let tied: ReadonlySet<string> | null = null;
  return (style) => {
    if (style === '' || !numbering.includes(`"${style}"`)) return false;
    tied ??= tiedStyles(numbering);
    return tied.has(style);
  };
}

/**
 * The text of a Word file as a tree of HTML: paragraphs, headings, list items, tables, and notes as
 * `li#footnote-1` behind the text. Numbers that Word counts by itself are not in it; neither is what
 * a tracked change deleted, nor hidden text.
 */
export function wordTree(parts: WordParts): Element {
  const isListStyle = listStyles(parts.numbering);
  const walk: Walk = { isListStyle, referred: [], boxed: [] };
  const text = readAll(parts.body, walk);
  return make('body', [...text, ...walk.boxed, ...readNotes(parts, walk)]);
}
