import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readHtml } from '../../src/formats/html.ts';

const publisher = `<!DOCTYPE html>
<html lang="nl"><head><title>Aanhangsel 17</title><script>alert('Vraag 9')</script></head>
<body>
<header><a href="/">Officiële bekendmakingen</a></header>
<nav><ul><li>Zoeken</li></ul></nav>
<main>
  <p class="site">Uw zoekresultaat</p>
  <div class="stuk">
    <h1 class="kamervraagomschrijving_kop">Vragen van het lid <b>Jansen</b> (XYZ) aan de Minister van Defensie over <i>de kazerne</i> (ingezonden 12 augustus 2022).</h1>
    <h1 class="kamervraagomschrijving_kop">Antwoord van Minister <b>De Vries</b> (Defensie) (ontvangen 23 september 2022).</h1>
    <div class="vraag"><h2>Vraag 1</h2>
      <p>Kent u het bericht<sup><a class="nootnr" href="#n1">1</a></sup> over de 12 m<sup>2</sup>
      grote kazerne?</p></div>
    <div class="antwoord"><p class="nummer">Antwoord 1</p>
      <p>Ja:</p><ul><li>één;</li><li>twee.</li></ul>
      <table><tr><th>Jaar</th><th>Aantal</th></tr><tr><td>2021</td><td><p>12</p></td></tr></table>
      <blockquote><p>Een citaat.</p></blockquote></div>
    <div class="kamervraagopmerking"><p>Toelichting:</p><p>Deze vragen dienen ter aanvulling.</p></div>
    <div class="voet noot" id="n1"><h3><a href="#r1">X</a> Noot</h3><span class="nootnum">1</span><p>De Krant, 12 mei 2022.</p></div>
  </div>
</main>
<footer>Over deze site</footer>
</body></html>`;

describe('a page of the publisher', () => {
  const read = readHtml(publisher);

  it('gives the document alone', () => {
    expect(read.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Vragen van het lid Jansen (XYZ) aan de Minister van Defensie over de kazerne (ingezonden 12 augustus 2022).',
      'heading: Antwoord van Minister De Vries (Defensie) (ontvangen 23 september 2022).',
      'heading: Vraag 1',
      'paragraph: Kent u het bericht over de 12 m2 grote kazerne?',
      'paragraph: Antwoord 1',
      'paragraph: Ja:',
      'list-item: één;',
      'list-item: twee.',
      'table-row: Jaar\tAantal',
      'table-row: 2021\t12',
      'quote: Een citaat.',
      'paragraph: Toelichting:',
      'paragraph: Deze vragen dienen ter aanvulling.',
    ]);
    expect(read.furniture).toEqual([{ kind: 'site', text: 'Uw zoekresultaat' }]);
  });

  it('keeps note and mark apart', () => {
    expect(read.footnotes).toEqual([{ mark: '1', text: 'De Krant, 12 mei 2022.' }]);
    expect(read.blocks[3]?.notes).toEqual([{ mark: '1', offset: 18 }]);
  });

  it('parses without a word to say', () => {
    const parsed = parseDocument(read);
    expect(parsed).toMatchObject({
      kind: 'answer',
      subject: 'de kazerne',
      received: '2022-09-23',
      letter: 'Deze vragen dienen ter aanvulling.',
      messages: [],
    });
    expect(parsed.questions[0]?.footnotes).toEqual(['1']);
  });
});

it('reads a page that keeps the lines of print as print', () => {
  const lines = [
    'Vragen van het lid Jansen (XYZ) aan de Minister van',
    'Defensie over de kazerne (ingezonden 12 augustus 2022).',
    'Vraag 1',
    'Kent u het bericht over de ver-',
    'deling?1',
    'Vraag 2',
    'Wat vindt u daarvan, gelet op',
    'de kosten?',
    '1De Krant, 12 mei 2022',
    '',
    'kv-tk-2022Z00001',
    '’s-Gravenhage 2022 Tweede Kamer, vergaderjaar 2021–2022, Vragen 1',
  ];
  const html = `<html><body><main><p>${lines.join('<br>\n')}</p><br></main></body></html>`;
  const parsed = parseDocument(readHtml(html));
  expect(parsed.questions.map(({ text }) => text)).toEqual([
    'Kent u het bericht over de verdeling?',
    'Wat vindt u daarvan, gelet op de kosten?',
  ]);
  expect(parsed.footnotes).toEqual([{ mark: '1', text: 'De Krant, 12 mei 2022' }]);
  expect(parsed.addressedTo).toEqual(['Minister van Defensie']);
});

it.each([
  [
    'a line break before a label',
    '<p>Ja.<br>Antwoord 2</p><p>Nee.</p>',
    ['Ja.', 'Antwoord 2', 'Nee.'],
  ],
  ['a line break in a sentence', '<p>Dat is<br/>zo.</p>', ['Dat is zo.']],
  [
    'text outside paragraphs',
    '<div>Ja,<b> zeker</b><p>Nee.</p>rest</div>',
    ['Ja, zeker', 'Nee.', 'rest'],
  ],
  ['entities and soft hyphens', '<p>&Eacute;&eacute;n &amp; twee&shy;de</p>', ['Één & tweede']],
  [
    'a table of one column',
    '<table><tr><td><p>Eén.</p><p>Twee.</p></td></tr></table>',
    ['Eén.', 'Twee.'],
  ],
  ['a page in a form', '<form><p>Eén.</p><input><button>Zoek</button></form>', ['Eén.']],
  ['no form of the site', '<form>Zoek</form><p>Eén.</p>', ['Eén.']],
  [
    'a power where a note has its number',
    '<p>Groot<sup>2</sup>: 12 m<sup>2</sup>, 3 km<a href="#n2"><sup>2</sup></a>.</p><div class="noot">2 De Krant.</div>',
    ['Groot: 12 m2, 3 km.'],
  ],
  ['unclosed elements', '<p>Eén.<p>Twee.', ['Eén.', 'Twee.']],
])('reads %s', (_case, html, expected) => {
  expect(readHtml(`<html><body>${html}</body></html>`).blocks.map(({ text }) => text)).toEqual(
    expected,
  );
});
