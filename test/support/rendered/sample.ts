import type { Block } from '../../../src/core/block.ts';
import { outlineDocument, parseDocument } from '../../../src/core/document/parse-document.ts';
import { readDocument } from '../../../src/formats/read.ts';
import type { PaperRecord, Part, Runs } from './record.ts';

const SIGN = /^([–—•-]|[a-z\d]{1,2}[.)])\s+/u;

/** A block's text with its marks at their places. */
function runsOf({ text, notes }: Block): Runs {
  let done = 0;
  const runs: (string | number)[] = [];
  for (const { mark, offset } of notes) {
    runs.push(text.slice(done, offset), Number(mark));
    done = offset;
  }
  return [...runs, text.slice(done)].filter((run) => run !== '');
}

/** A block that a reader gave as a part of a record. */
function partOf(block: Block): Part {
  const sign = SIGN.exec(block.text);
  if (block.kind === 'table-row') return { kind: 'row', cells: block.text.split('\t') };
  if (block.kind === 'quote') return { kind: 'quote', runs: runsOf(block) };
  if (block.kind !== 'list-item' || !sign) return { kind: 'paragraph', runs: runsOf(block) };
  const cut = sign[0].length;
  const notes = block.notes.map((note) => ({ ...note, offset: note.offset - cut }));
  const bullet = sign[1] === '-' || sign[1] === '—' || sign[1] === '•' ? '–' : sign[1];
  return {
    kind: 'item',
    sign: bullet ?? '–',
    runs: runsOf({ ...block, text: block.text.slice(cut), notes }),
  };
}

/** What the record of a zaak says of all its documents; some of them are silent about it. */
export type Known = Pick<PaperRecord, 'zaak' | 'askers' | 'addressedTo' | 'subject' | 'submitted'>;

/** A document of the sample as a record, to be rendered in its other forms. */
export async function recordOf(bytes: Uint8Array, known: Known): Promise<PaperRecord> {
  const read = await readDocument(bytes, 'sample');
  const outline = outlineDocument(read);
  const parsed = parseDocument(read);
  return {
    zaak: known.zaak,
    askers: known.askers,
    addressedTo: known.addressedTo,
    subject: known.subject,
    submitted: known.submitted,
    kind: parsed.kind,
    aanhangsel: parsed.aanhangsel,
    answeredBy: parsed.answeredBy,
    onBehalfOf: parsed.onBehalfOf,
    received: parsed.received,
    seeAlso: parsed.seeAlso,
    entries: outline.drafts.map(({ role, numbers, part, blocks }) => ({
      role,
      numbers,
      part,
      parts: blocks.map(partOf),
    })),
    letter: outline.letter.map(partOf),
    notes: parsed.footnotes.map(({ text }) => text),
  };
}
