import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readXml } from '../../src/formats/xml.ts';

const note = (mark: string, text: string): string =>
  `<noot id="n${mark}" type="voet"><noot.nr>${mark}</noot.nr><noot.al>${text}</noot.al></noot>`;

function blocksOf(body: string): readonly string[] {
  const xml = `<kamervragen>${body}</kamervragen>`;
  return readXml(xml, 'stuk').blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('a body', () => {
  it.each([
    [
      'emphasis and links',
      '<al>De <nadruk type="cur">wet</nadruk> in <extref doc="kst-1">1 234, nr. 5</extref>.</al>',
      ['paragraph: De wet in 1 234, nr. 5.'],
    ],
    [
      'raised and lowered figures',
      '<al>12 m<sup>3</sup> CO<inf>2</inf></al>',
      ['paragraph: 12 m3 CO2'],
    ],
    [
      'a list',
      '<lijst><li><li.nr>a.</li.nr><al>een;</al></li><li><nr>b.</nr><al>twee.</al><al>Meer.</al></li></lijst>',
      ['list-item: a. een;', 'list-item: b. twee.', 'list-item: Meer.'],
    ],
    [
      'a list in a list',
      '<lijst><li><nr>–</nr><al>een:</al><lijst><li><nr>1°</nr><al>twee</al></li></lijst></li></lijst>',
      ['list-item: – een:', 'list-item: 1° twee'],
    ],
    [
      'a table',
      '<table><tgroup><thead><row><entry>Jaar</entry><entry>Aantal</entry></row></thead><tbody><row><entry>2021</entry><entry><al>12</al></entry></row></tbody></tgroup></table>',
      ['table-row: Jaar\tAantal', 'table-row: 2021\t12'],
    ],
    ['a heading', '<tussenkop>Kern</tussenkop><al>Ja.</al>', ['heading: Kern', 'paragraph: Ja.']],
    [
      'paragraphs in a cell',
      '<table><tgroup><tbody><row><entry><al>een</al><al>twee</al></entry></row></tbody></tgroup></table>',
      ['table-row: een twee'],
    ],
    [
      'text in no paragraph',
      'Ja.<lijst><li>een</li><li><nr>b.</nr>twee</li></lijst>',
      ['paragraph: Ja.', 'list-item: een', 'list-item: b. twee'],
    ],
    [
      'blanks and line ends',
      '<al>\n   Ja,\n   <nadruk>\n zeker</nadruk> .\n</al><al> </al>',
      ['paragraph: Ja, zeker .'],
    ],
  ])('%s', (_case, body, expected) => {
    expect(blocksOf(`<vraag><nr>Vraag 1</nr>${body}</vraag>`).slice(1)).toEqual(expected);
  });
});

it('reads headings, lists and tables outside the records', () => {
  const prose =
    '<tussenkop>Kern</tussenkop><lijst><li><nr>1.</nr><al>een</al></li></lijst><table><tgroup><tbody><row><entry>cel</entry></row></tbody></tgroup></table>';
  expect(blocksOf(`<tekst>${prose}</tekst>`)).toEqual([
    'heading: Kern',
    'list-item: 1. een',
    'table-row: cel',
  ]);
});

it('reads a remark of more paragraphs than a call takes arguments', () => {
  const remark = `<opmerking>${'<al>x</al>'.repeat(130_000)}</opmerking>`;
  expect(readXml(`<kamervragen>${remark}</kamervragen>`, 'stuk').blocks).toHaveLength(130_000);
});

it('finds the last tag before comments', () => {
  const comments = '<!-- a -->'.repeat(40);
  const read = (end: string) => () =>
    readXml(`<kamervragen><al>Ja.</al>${comments}${end}`, 'stuk').blocks.length;
  expect(read(`</kamervragen> ${comments}`)()).toBe(1);
  expect(read('')).toThrow('file-corrupt');
});

describe('a label', () => {
  it.each([
    ['<vraag><nr status="officieel">Vraag 3</nr>', 'Vraag 3'],
    ['<vraag><nr>5 6</nr>', 'Vraag 5 6'],
    ['<vraag><nr>Vraag 5, 6</nr>', 'Vraag 5, 6'],
    ['<vraag>', 'Vraag 1'],
  ])('%s', (start, label) => {
    expect(blocksOf(`${start}<al>Ja.</al></vraag>`)[0]).toBe(`label: ${label}`);
  });

  it('of a question or answer without number comes from those around it', () => {
    const parsed = parseDocument(
      readXml(
        '<kamervragen><vraag><nr>1</nr><al>Eén?</al></vraag><vraag><al>Twee?</al></vraag><antwoord><al>Ja.</al></antwoord></kamervragen>',
        'stuk',
      ),
    );
    expect(parsed.questions.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
    expect(parsed.answers.map(({ numbers }) => numbers)).toEqual([[1, 2]]);
  });
});

it('takes notes out of the text, with the place of each mark', () => {
  const xml = `<kamervragen><vraag><nr>Vraag 1</nr><al>Kent u het bericht${note('1', 'De <extref>Krant</extref>,\n 12 mei')} nog?${note('2', 'Blad')}</al></vraag></kamervragen>`;
  const read = readXml(xml, 'stuk');
  expect(read.blocks[1]).toMatchObject({
    text: 'Kent u het bericht nog?',
    notes: [
      { mark: '1', offset: 18 },
      { mark: '2', offset: 23 },
    ],
  });
  expect(read.footnotes).toEqual([
    { mark: '1', text: 'De Krant, 12 mei' },
    { mark: '2', text: 'Blad' },
  ]);
});

it('reads a publication of today: metadata, head, remark', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
  <metadata>
    <meta name="DC.identifier" content="ah-tk-20222023-17"/>
    <meta name="OVERHEIDop.vraagnummer" content="2022Z00001"/>
    <meta name="OVERHEIDop.datumOntvangst" content="2022-09-23"/>
  </metadata>
  <kamervragen>
    <kamervraagkop><tekstregel>Vergaderjaar 2022–2023</tekstregel></kamervraagkop>
    <kamervraagnummer>17</kamervraagnummer>
    <kamervraagomschrijving type="vraag">Vragen van het lid <naam><achternaam>Jansen</achternaam></naam> (XYZ) aan de Minister van Defensie over <kamervraagonderwerp>de kazerne</kamervraagonderwerp> <datum isodatum="2022-08-12">(ingezonden 12 augustus 2022)</datum>.</kamervraagomschrijving>
    <kamervraagomschrijving type="antwoord">Antwoord van Minister <naam><achternaam>De Vries</achternaam></naam> (Defensie) (ontvangen 23 september 2022).</kamervraagomschrijving>
    <vraag><nr>Vraag 1</nr><al>Klopt dit?</al></vraag>
    <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
    <kamervraagopmerking><al>Deze vragen dienen ter aanvulling op eerdere vragen.</al></kamervraagopmerking>
  </kamervragen>
</officiele-publicatie>`;
  expect(parseDocument(readXml(xml, 'stuk'))).toMatchObject({
    kind: 'answer',
    zaak: '2022Z00001',
    aanhangsel: { vergaderjaar: '2022-2023', number: 17 },
    askers: [{ name: 'Jansen', fractie: 'XYZ' }],
    addressedTo: ['Minister van Defensie'],
    answeredBy: [{ name: 'De Vries', role: 'Minister', department: 'Defensie' }],
    subject: 'de kazerne',
    submitted: '2022-08-12',
    received: '2022-09-23',
    answers: [{ numbers: [1], text: 'Ja.' }],
    letter: 'Deze vragen dienen ter aanvulling op eerdere vragen.',
    messages: [],
  });
});

it('reads the older form, questions and answers apart', () => {
  const xml =
    '<body><vragen><vraag><nr>1</nr><al>Eén?</al></vraag><vraag><nr>2</nr><al>Twee?</al></vraag></vragen><reactie><antwoord><nr>1</nr><al>Ja.</al></antwoord><antwoord><nr>2</nr><al>Nee.</al></antwoord></reactie></body>';
  const parsed = parseDocument(readXml(xml, 'stuk'));
  expect(parsed.questions.map(({ text }) => text)).toEqual(['Eén?', 'Twee?']);
  expect(parsed.answers.map(({ text }) => text)).toEqual(['Ja.', 'Nee.']);
  expect(parsed.kind).toBe('answer');
});

it('survives nesting without end, and reads no entity from outside', () => {
  const deep = `<kamervragen><vraag><nr>1</nr>${'<lijst><li>'.repeat(5000)}<al>Diep</al>${'</li></lijst>'.repeat(5000)}</vraag></kamervragen>`;
  expect(readXml(deep, 'stuk').blocks[0]?.text).toBe('Vraag 1');
  const entity =
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><kamervragen><vraag><nr>1</nr><al>&x;Ja</al></vraag></kamervragen>';
  expect(readXml(entity, 'stuk').blocks[1]?.text).toBe('&x;Ja');
});
