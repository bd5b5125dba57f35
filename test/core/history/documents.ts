import type { FiledDocument, ReadRendition } from '../../../src/core/history/history.ts';
import type { Answer, ParsedDocument } from '../../../src/core/model.ts';

/** An answer to one question, for a parsed document. */
export function answer(
  numbers: readonly number[],
  text: string,
  part: string | null = null,
): Answer {
  return { numbers, part, text, footnotes: [], refersTo: [] };
}

/** A parsed answer of an invented minister; `given` overrules. */
export function parsed(given: Partial<ParsedDocument>): ParsedDocument {
  return {
    kind: 'answer',
    zaak: null,
    documentNumber: null,
    aanhangsel: null,
    askers: [],
    addressedTo: [],
    answeredBy: [{ name: 'Bedenksel', role: 'Minister', department: 'Verzonnen Zaken' }],
    onBehalfOf: [],
    subject: null,
    submitted: null,
    received: '2099-02-02',
    seeAlso: [],
    questions: [],
    answers: [],
    letter: null,
    corrections: [],
    footnotes: [],
    messages: [],
    ...given,
  };
}

/** A document seen once for each reading given, a day apart from 1 June 2099. */
export function filed(key: string, ...readings: readonly ParsedDocument[]): FiledDocument {
  const renditions = readings.map((reading, day): ReadRendition => {
    const seenAt = new Date(Date.UTC(2099, 5, 1 + day, 12)).toISOString();
    const sha256 = `${key}${day}`;
    return { sha256, mediaType: 'text/plain', size: 1, source: key, seenAt, parsed: reading };
  });
  return { key, documentNumber: null, aanhangsel: null, renditions };
}
