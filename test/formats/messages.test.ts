import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import type { Message } from '../../src/core/model.ts';
import { readDocument } from '../../src/formats/read.ts';

async function messagesOf(text: string): Promise<readonly Pick<Message, 'rule' | 'detail'>[]> {
  const { messages } = parseDocument(await readDocument(new TextEncoder().encode(text), 'stuk'));
  return messages.map(({ rule, detail }) => ({ rule, detail }));
}

const html = (question: string, note: string): string =>
  `<html><body><p>Vraag 1</p><p>${question}</p><p>Antwoord 1</p><p>Ja.</p>${note}</body></html>`;

describe('what is odd about a document', () => {
  it.each([
    [
      'a note that nothing refers to',
      html('Kent u dit?', '<div class="noot"><span class="nootnum">1</span> De Bode.</div>'),
      [{ rule: 'note-without-mark', detail: { mark: '1' } }],
    ],
    [
      'a note with its mark',
      html(
        'Kent u dit?<sup>1</sup>',
        '<div class="noot"><span class="nootnum">1</span> De Bode.</div>',
      ),
      [],
    ],
    [
      'a broken word that nothing in the document decides',
      'Vraag 1\nHoe hard waait het op de berg-\ntop?\nAntwoord 1\nHard.\n',
      [{ rule: 'hyphenation-undecided', detail: { count: 1, words: 'bergtop' } }],
    ],
    [
      'a broken word that stands elsewhere in one piece',
      'Vraag 1\nHoe hard waait het op de berg-\ntop?\nAntwoord 1\nOp de bergtop hard.\n',
      [],
    ],
    [
      'a broken word whose hyphen is its own',
      'Vraag 1\nWat doet de ex-\nvoorzitter?\nAntwoord 1\nNiets.\n',
      [],
    ],
  ])('%s', async (_case, text, expected) => {
    expect(await messagesOf(text)).toEqual(expected);
  });
});
