import { expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readDocument } from '../../src/formats/read.ts';

/** As much as is read without a thread that can be stopped. */
const SIZE = 60_000;
const MOST_MILLISECONDS = 5000;
/** For what takes less long, by as much as it does. */
const LARGER = 2 * SIZE;
const LARGEST = 4 * SIZE;
const PAIR = 'Vraag 1\n\nHoe?\n\nAntwoord 1\n\n';
const BLANKS = ' '.repeat(SIZE);

function many(piece: string, size = SIZE): string {
  return piece.repeat(size / piece.length);
}

it.each([
  ['lines of one figure', many('1\n')],
  ['back links of one note', `${many('1\n')}${many('Noot\n1\n')}`],
  ['open addresses in Markdown', many('<http://', LARGEST)],
  ['open notes in Markdown', many('[^a\n', LARGER)],
  ['open links in Markdown', `# a\n${many('[a](<', LARGEST)}`],
  ['open emphasis in Markdown', `# a\n${many('**a ')}`],
  ['blanks in Markdown', `# a\nb${BLANKS}x`],
  ['blanks in an imprint', `ISSN${BLANKS}x`],
  ['blanks behind a figure', `Vraag 1\na 1${BLANKS}x\n1Noot`],
  ['blanks in a reference to an answer', `${PAIR}zie 1${BLANKS}x`],
  ['blanks in a subject', `Geachte voorzitter,\n\nOnderwerp: vragen van X${BLANKS}y`],
  ['blanks in the name of a record', `${PAIR}Mededeling\n\nAanhangsel Handelingen${BLANKS}x`],
  ['figures on one line', `${many('1 ')}x`],
  ['a long reference to an answer', `${PAIR}in antwoord 1 is ${many('ingegaan ', LARGEST)}. x`],
  ['hyphens at line ends', many('a-\n')],
  ['a dotted line', '.'.repeat(SIZE)],
])('takes no long time over %s', { timeout: MOST_MILLISECONDS }, async (_case, text) => {
  const read = await readDocument(new TextEncoder().encode(text), 'stuk');
  expect(parseDocument(read).messages).toBeDefined();
});
