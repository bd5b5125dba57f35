import { expect, it } from 'vitest';
import type { MediaType } from '../../../src/core/block.ts';
import type { Edition } from '../../../src/core/history/editions.ts';
import { hasSameWords } from '../../../src/core/watch/same-words.ts';
import { answer, parsed } from '../../store/filed.ts';

function edition(mediaType: MediaType, text: string): Edition {
  const it = parsed({ answers: [answer(1, text)] });
  const rendition = { sha256: '', mediaType, size: 0, source: '', seenAt: '', parsed: it };
  return { parsed: it, renditions: [rendition] };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['a hyphen at the end of a line', 'de veer-\npont vaart', 'de veerpont vaart', true],
  ['quotes and dashes', '“Ja” – dat klopt.', '"Ja" - dat klopt', true],
  ['a comma', 'Nee, dat klopt niet.', 'Nee dat klopt niet.', true],
  ['another word', 'Dat klopt.', 'Dat klopt niet.', false],
  ['another figure', 'Het kost € 12.', 'Het kost € 21.', false],
  ['a decimal sign', 'Het is 1,5 procent.', 'Het is 15 procent.', false],
  ['a minus sign', 'De groei is -5%.', 'De groei is 5%.', false],
] as const)('a DOCX that becomes a PDF with %s', (_, before, after, expected) => {
  expect(hasSameWords(edition(DOCX, before), edition('application/pdf', after))).toBe(expected);
});

it('a comma in XML that becomes XML is somebody’s', () => {
  const [before, after] = ['Nee, dat klopt niet.', 'Nee dat klopt niet.'].map((text) =>
    edition('application/xml', text),
  );
  if (!before || !after) throw new Error('no editions');
  expect(hasSameWords(before, after)).toBe(false);
});
