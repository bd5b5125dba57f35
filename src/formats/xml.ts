import type { ReadDocument } from '../core/block.ts';
import { parseLabel } from '../core/document/label.ts';
import { KvqError } from '../errors.ts';
import { readBlock, readBody } from './koop/blocks.ts';
import { inlineFlow } from './koop/inline.ts';
import { metadataOf, statedBy } from './koop/metadata.ts';
import { type Gathered, toBlock } from './markup/flow.ts';
import { type Element, elementsIn, findAll, parseMarkup, textIn } from './markup/tree.ts';

const BLANKS = /\s+/gu;
const LAST_TAG = /^<\/([\w.:-]+)\s*>$/u;
const COMMENT = '<!--';
const COMMENT_END = '-->';
const FIRST_TAG = /<([a-z_][\w.:-]*)/iu;
const QUESTION = /^vra/iu;
const HEAD = new Set(['tekstregel', 'kamervraagnummer', 'kamervraagomschrijving']);
const REMARKS = new Set(['kamervraagopmerking', 'opmerking']);
/** What the text outside the records is made of. */
const PROSE = new Set(['al', 'lijst', 'table', 'citaat', 'tussenkop']);
const KNOWN = ['vraag', 'antwoord', 'kamervragen', 'kamervraagomschrijving'];

function labelText(nr: string, record: Element, previous: readonly number[]): string {
  const word = record.name === 'vraag' ? 'Vraag' : 'Antwoord';
  if (nr === '') return record.name === 'vraag' ? `Vraag ${(previous.at(-1) ?? 0) + 1}` : word;
  const label = parseLabel(nr);
  const isWorded = label !== null && label.role !== 'number';
  return isWorded || parseLabel(`${word} ${nr}`) === null ? nr : `${word} ${nr}`;
}

/** The numbers of the last question read. */
function lastAsked(into: Gathered): readonly number[] {
  const last = into.blocks.findLast(({ kind, text }) => kind === 'label' && QUESTION.test(text));
  return last ? (parseLabel(last.text)?.numbers ?? []) : [];
}

/** A `vraag` or `antwoord`: its number as a label, then its body. One without a number is next. */
function readRecord(record: Element, into: Gathered): void {
  const nr = elementsIn(record).find(({ name }) => name === 'nr' || name === 'nummer');
  const number = nr ? textIn(nr).replaceAll(BLANKS, ' ').trim() : '';
  const text = labelText(number, record, number === '' ? lastAsked(into) : []);
  const place = text.toLowerCase();
  into.blocks.push({ kind: 'label', text, notes: [], place });
  readBody(record, into, place);
}

/** What the Griffie adds; after the answers it is marked off from the last of them. */
function readRemark(remark: Element, into: Gathered): void {
  const own: Gathered = { blocks: [], footnotes: into.footnotes };
  const isPlain = findAll(remark, 'al').length === 0;
  readBlock({ ...remark, name: isPlain ? 'al' : 'tekst' }, own, 'kamervraagopmerking');
  const hasWord = own.blocks[0]?.text.startsWith('Toelichting') === true;
  if (!hasWord && own.blocks.length > 0 && into.blocks.some(({ kind }) => kind === 'label')) {
    into.blocks.push({ kind: 'heading', text: 'Toelichting:', notes: [], place: '' });
  }
  for (const block of own.blocks) into.blocks.push(block);
}

function readHead(element: Element, into: Gathered): void {
  const block = toBlock(inlineFlow(element, into.footnotes), 'paragraph', element.name);
  if (block) into.blocks.push(block);
}

function walk(element: Element, into: Gathered): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'vraag' || child.name === 'antwoord') readRecord(child, into);
    else if (HEAD.has(child.name)) readHead(child, into);
    else if (REMARKS.has(child.name)) readRemark(child, into);
    else if (PROSE.has(child.name)) readBlock(child, into, child.name);
    else if (child.name !== 'metadata') walk(child, into);
  }
}

/** A text up to the comments at its end. */
function beforeComments(text: string): string {
  let rest = text.trimEnd();
  while (rest.endsWith(COMMENT_END)) {
    const start = rest.lastIndexOf(COMMENT);
    if (start < 0) return rest;
    rest = rest.slice(0, start).trimEnd();
  }
  return rest;
}

/** XML that stops before its first element is closed was cut off on the way. */
function isCutOff(text: string): boolean {
  const first = FIRST_TAG.exec(text)?.[1];
  const rest = beforeComments(text);
  const last = LAST_TAG.exec(rest.slice(Math.max(0, rest.lastIndexOf('<'))))?.[1];
  return first !== undefined && last !== first;
}

/**
 * Reads the official publications' XML, all generations (SOURCES, section 6). `name` serves the
 * errors: `file-type` for XML of another kind, `file-corrupt` for XML that was cut off.
 */
export function readXml(text: string, name: string): ReadDocument {
  if (isCutOff(text)) throw new KvqError({ code: 'file-corrupt', file: name, why: 'xml-cut-off' });
  const root = parseMarkup(text, 'xml');
  if (findAll(root, ...KNOWN).length === 0) {
    throw new KvqError({ code: 'file-type', file: name, found: 'XML' });
  }
  const gathered: Gathered = { blocks: [], footnotes: [] };
  walk(root, gathered);
  return {
    mediaType: 'application/xml',
    blocks: gathered.blocks,
    footnotes: gathered.footnotes,
    furniture: [],
    stated: statedBy(metadataOf(root)),
    messages: [],
  };
}
