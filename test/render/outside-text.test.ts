import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAscii } from '../../src/render/ascii.ts';
import { renderDiff } from '../../src/render/diff.ts';
import { renderWarnings } from '../../src/render/ingest.ts';
import { plain, table } from '../../src/render/layout.ts';
import { escapeMarkdown, renderDiffMarkdown } from '../../src/render/markdown.ts';
import { exactMeasure, narrowMeasure } from '../../src/render/measure.ts';
import { renderReparse } from '../../src/render/reparse.ts';
import {
  escapeOutsideAscii,
  escapeSteering,
  inOneLine,
  visible,
} from '../../src/render/visible.ts';
import { flagship } from './flagship.ts';
import { testView } from './named-view.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('visible', () => {
  it.each([
    { name: 'an escape sequence', text: '\u001b[2Jweg', shown: '␛[2Jweg' },
    { name: 'an operating system command', text: '\u001b]0;x\u0007', shown: '␛]0;x␇' },
    { name: 'a C1 control', text: 'a\u009b31m', shown: 'a�31m' },
    { name: 'delete', text: 'a\u007f', shown: 'a␡' },
    { name: 'a return that would overwrite the line', text: 'nee\rja', shown: 'nee␍ja' },
    { name: 'a bidirectional override', text: 'a\u202eb', shown: 'a�b' },
    { name: 'a bidirectional isolate', text: 'a\u2066b', shown: 'a�b' },
    { name: 'an invisible tag', text: 'a\u{e0041}', shown: 'a��' },
    { name: 'ordinary Dutch', text: '«coördinatie»\n\tregel', shown: '«coördinatie»\n\tregel' },
  ])('shows $name', ({ text, shown }) => {
    expect(visible(text)).toBe(shown);
  });

  it('reaches every text in the data, and leaves the rest as it was', () => {
    const data = { a: ['\u001b', { b: '\u001b', n: 1, none: null, yes: true }] };
    expect(visible(data)).toEqual({ a: ['␛', { b: '␛', n: 1, none: null, yes: true }] });
  });

  it('keeps every offset in a text true', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).toHaveLength(text.length);
      }),
    );
  });

  it('lets nothing of a document control the terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const zaak = { ...flagship.zaak, subject: text, askers: [{ name: text, fractie: text }] };
        const diff = visible({ ...flagship, zaak });
        const shown = renderDiff(testView(), diff, { all: false });
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('escapeSteering', () => {
  it('writes a C1 control and an invisible tag as escapes', () => {
    expect(escapeSteering('["\u009b31m\u{e0041}"]')).toBe('["\\u009b31m\\udb40\\udc41"]');
  });

  it('changes no document, and leaves nothing that could control a terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = escapeSteering(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('escapeOutsideAscii', () => {
  it('changes no document, and gives nothing but ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = escapeOutsideAscii(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).toMatch(/^[\n -~]*$/);
      }),
    );
  });
});

describe('what must be one line', () => {
  const NAME = 'a.txt\nnieuw\t2021Z14612';

  it('has pictures for what would break it', () => {
    expect(inOneLine(NAME)).toBe('a.txt␊nieuw␉2021Z14612');
  });

  it('cannot be broken by a name in a table', () => {
    expect(table(testView(), [[plain(NAME), plain('b')]])).toEqual(['  a.txt␊nieuw␉2021Z14612  b']);
  });

  it.each(['nl', 'en'] as const)('cannot be broken by what a sentence quotes: %s', (lang) => {
    const { catalogue } = testView({ lang });
    const message = { severity: 'info', rule: NAME, place: '', detail: {} } as const;
    for (const sentence of [
      catalogue.trouble({ code: 'file-missing', file: NAME }),
      catalogue.misuse({ code: 'unknown-command', given: NAME, meant: null }),
      catalogue.message(message),
    ]) {
      expect(sentence).toContain('a.txt␊nieuw␉2021Z14612');
    }
  });

  it('cannot be broken by the file of a warning, or a document that came out differently', () => {
    const { catalogue } = testView();
    const message = { severity: 'warning', rule: 'no-question', place: '', detail: {} } as const;
    const warnings = renderWarnings(testView(), { file: NAME, messages: [message] });
    expect(warnings).toBe(`a.txt␊nieuw␉2021Z14612: let op: ${catalogue.message(message)}\n`);
    const reparsed = renderReparse(testView(), { read: 1, differing: [NAME] });
    expect(reparsed).toContain('\n  a.txt␊nieuw␉2021Z14612\n');
  });
});

describe('toAscii', () => {
  it.each([
    ['− en + en – en —', '- en + en - en -'],
    ['«niet gedaan» → „ja”…', '"niet gedaan" -> "ja"...'],
    ['1 uitspraak · v1', '1 uitspraak | v1'],
    ['Yeşilgöz-Zegerius, Kostić', 'Yesilgoz-Zegerius, Kostic'],
    ['e\u0308', 'e'],
    ['€ 3 ½', 'EUR 3 1/2'],
    ['␛[31m ␡', '^[[31m ^?'],
    ['田', '?'],
  ])('%s is %s', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });

  it('gives nothing but ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toAscii(visible(text))).toMatch(/^[\n\t -~]*$/);
      }),
    );
  });
});

describe('narrowMeasure', () => {
  it('agrees with the exact measure wherever it suffices', async () => {
    const exact = await exactMeasure();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(visible), (text) => {
        const narrow = narrowMeasure();
        const cells = narrow.measure(text);
        fc.pre(narrow.sufficed());
        expect(cells).toBe(exact(text));
      }),
    );
  });

  it.each(['田中', '👍', 'e\u0308', 'ｗ'])('does not suffice for %s', (text) => {
    const narrow = narrowMeasure();
    narrow.measure(text);
    narrow.measure('plain');
    expect(narrow.sufficed()).toBe(false);
  });

  it.each(['coördinatie', '«€ 3,– → …»', '␛[31m', 'Yeşilgöz'])('suffices for %s', (text) => {
    const narrow = narrowMeasure();
    narrow.measure(text);
    expect(narrow.sufficed()).toBe(true);
  });
});

describe('Markdown', () => {
  it.each([
    ['*vet* _schuin_ `code`', '\\*vet\\* \\_schuin\\_ \\`code\\`'],
    ['[link](x) <b> a|b', '\\[link\\](x) \\<b\\> a\\|b'],
    ['AT&T &lt;b&gt; &#60;', 'AT\\&T \\&lt;b\\&gt; \\&\\#60;'],
    ['# kop\n\n- lijst', '\\# kop - lijst'],
  ])('%j is escaped', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('cannot be broken out of by a subject', () => {
    const zaak = { ...flagship.zaak, subject: 'a\n\n# b <img src=x>' };
    const text = renderDiffMarkdown(testView(), { ...flagship, zaak }, { all: false });
    expect(text.split('\n')[0]).toBe('## 2021Z14612: A \\# b \\<img src=x\\>');
  });
});
