import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readDocument } from '../../src/formats/read.ts';
import { renderLetterPdf } from '../support/rendered/letter-pdf.ts';
import { zip } from '../support/rendered/zip.ts';

/** A pair under its two labels; the rest of the document is the same everywhere. */
interface Labels {
  readonly question: string;
  readonly answer: string;
}

const HEAD = [
  'Vragen van het lid Proefstra (Voorbeeldpartij) aan de Minister van Verzonnen Zaken over de pont (ingezonden 1 mei 2022).',
  'Antwoord van Minister Bedenksel (Verzonnen Zaken) (ontvangen 3 juni 2022).',
];
const ASKED = 'Klopt dit?';
const SAID = 'Ja, zo is het.';
const WORDS = /^\D+/u;

function markup(text: string): string {
  return text.replaceAll('&', '&amp;');
}

function lines({ question, answer }: Labels): readonly string[] {
  return [...HEAD, question, ASKED, answer, SAID];
}

function page(body: string): string {
  return `<!doctype html><html><body><main>${body}</main></body></html>`;
}

function xml({ question, answer }: Labels): string {
  return `<officiele-publicatie><kamervragen><kamervraagomschrijving><al>${HEAD[0]}</al></kamervraagomschrijving><vraag><nr>${markup(question)}</nr><al>${ASKED}</al></vraag><antwoord><nr>${markup(answer)}</nr><al>${SAID}</al></antwoord></kamervragen></officiele-publicatie>`;
}

function word(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t>${markup(text)}</w:t></w:r></w:p>`)
    .join('');
  const document = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zip(['word/document.xml', Buffer.from(document)]);
}

const FORMS: readonly (readonly [
  string,
  (labels: Labels) => string | Uint8Array | Promise<Uint8Array>,
])[] = [
  ['text', (labels) => lines(labels).join('\n')],
  ['text with blank lines', (labels) => lines(labels).join('\r\n\r\n')],
  [
    'Markdown in bold',
    ({ question, answer }) =>
      lines({ question: `**${question}**`, answer: `**${answer}**` }).join('\n\n'),
  ],
  [
    'Markdown with headings',
    ({ question, answer }) =>
      lines({ question: `### ${question}`, answer: `### ${answer}` }).join('\n\n'),
  ],
  [
    'HTML paragraphs',
    (labels) =>
      page(
        lines(labels)
          .map((text) => `<p>${markup(text)}</p>`)
          .join(''),
      ),
  ],
  [
    'HTML line breaks',
    ({ question, answer }) =>
      page(
        `${HEAD.map((text) => `<p>${text}</p>`).join('')}<p><strong>${markup(question)}</strong><br>${ASKED}</p><p><strong>${markup(answer)}</strong><br>${SAID}</p>`,
      ),
  ],
  ['XML with words', xml],
  [
    'XML with numbers',
    ({ question, answer }) =>
      xml({ question: question.replace(WORDS, ''), answer: answer.replace(WORDS, '') }),
  ],
  ['Word', (labels) => word(lines(labels))],
  ['PDF', (labels) => renderLetterPdf(lines(labels), { side: 'right', size: 7 })],
];

describe.each(FORMS)('in %s', (_form, render) => {
  it.each([
    ['Vraag 1', 'Antwoord 1', [1]],
    ['VRAAG 1', 'ANTWOORD 1', [1]],
    ['Vraag 1:', 'Antwoord:', [1]],
    ['Vraag 1', 'Beantwoording vraag 1', [1]],
    ['Vraag 1, 2 en 3', 'Antwoord 1, 2 en 3', [1, 2, 3]],
    ['Vraag 2 t/m 4', 'Antwoord 2 t/m 4', [2, 3, 4]],
    ['Vraag 1 tot en met 4', 'Antwoord 1 tot en met 4', [1, 2, 3, 4]],
    ['Vraag 1-4', 'Antwoord 1-4', [1, 2, 3, 4]],
    ['Vraag 10 – 12', 'Antwoord op vraag 10–12', [10, 11, 12]],
    ['Vraag 1 t/m 3 en 5', 'Antwoord vraag 1 t/m 3 en 5', [1, 2, 3, 5]],
    ['Vragen 1 & 2', 'Antwoorden 1 & 2', [1, 2]],
    ['Vraag 5 6', 'Antwoord 5 6', [5, 6]],
    ['Vraag 3a', 'Antwoord 3a', [3]],
    ['Vraag 7', 'Antwoord op vraag 7', [7]],
    ['Vraag 1 en vraag 2', 'Antwoord vraag 1 en vraag 2', [1, 2]],
    ['Vragen 2 en 3', 'Antwoorden op de vragen 2 en 3', [2, 3]],
  ])('reads %s and %s', async (question, answer, numbers) => {
    const rendered = await render({ question, answer });
    const parsed = parseDocument(await readDocument(Buffer.from(rendered), 'stuk'));
    expect(parsed.questions).toMatchObject([{ numbers, text: ASKED }]);
    expect(parsed.answers).toMatchObject([{ numbers, text: SAID }]);
  });
});
