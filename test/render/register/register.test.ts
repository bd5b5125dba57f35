import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerAtom } from '../../../src/render/register/atom.ts';
import { registerJson } from '../../../src/render/register/json.ts';
import { registerPage } from '../../../src/render/register/page.ts';
import { registerRows, renderRegisterMarkdown } from '../../../src/render/register/table.ts';
import { renderRegister } from '../../../src/render/register/text.ts';
import type { RegisterView } from '../../../src/render/register/view.ts';
import { visible } from '../../../src/render/visible.ts';
import { item, minister, statement } from '../../core/register/entries.ts';
import { namedPalette, testView } from '../named-view.ts';

const unread = { before: null, after: null };

/** One of each: flagged by another minister, an unflagged herdruk, and two that must be read. */
const register: RegisterView = {
  since: '2099-01-01',
  until: null,
  minister: null,
  department: null,
  flaggedOnly: false,
  hiddenUnread: 0,
  made: '2099-04-01',
  version: '9.9.9',
  items: [
    {
      ...item({ previously: [minister('De Wit', 'Verzonnen Zaken')] }, [
        'figure-changed',
        'figure-changed',
        'removed',
        'date-changed',
      ]),
      unflagged: 2,
      notRepeated: [1, 3, 4],
    },
    item(
      {
        id: '2099Z00002-2099D00012',
        zaak: '2099Z00002',
        kind: 'reprint',
        reprint: 'h1',
        date: '2099-02-20',
        days: 1,
        document: '2099D00012',
        documentNumber: '2099D00012',
        subject: 'een verzonnen brug',
      },
      [],
    ),
    item(
      {
        id: '2099Z00003-ah-tk-20982099-9104',
        zaak: '2099Z00003',
        kind: 'letter',
        outcome: 'not-applied',
        date: '2099-02-10',
        document: 'ah-tk-20982099-9104',
        documentNumber: null,
        aanhangsel: { vergaderjaar: '2098-2099', number: 9104 },
        versions: unread,
        answeredBy: [],
      },
      [],
    ),
    item(
      {
        id: '2099Z00004-2099D00044',
        zaak: '2099Z00004',
        outcome: 'no-first-answer',
        date: null,
        document: '2099D00044',
        documentNumber: '2099D00044',
        aanhangsel: null,
        versions: { before: null, after: 'v1' },
        firstAnswered: null,
        days: null,
      },
      [],
    ),
  ],
};
const EMPTY: RegisterView = { ...register, items: [] };

describe('the register on a terminal', () => {
  it('has a table, the flagged statements and what to read yourself', async () => {
    const text = renderRegister(testView({ palette: namedPalette }), register);
    await expect(text).toMatchFileSnapshot('../../golden/render/register.txt');
  });

  it('speaks English, on a narrow screen', async () => {
    const text = renderRegister(testView({ lang: 'en', width: 60 }), register);
    await expect(text).toMatchFileSnapshot('../../golden/render/register-en.txt');
  });

  it('says what it was narrowed to, and what that leaves out', () => {
    const text = renderRegister(testView(), {
      ...EMPTY,
      since: null,
      until: '2099-03-31',
      minister: 'wit',
      department: 'financ',
      flaggedOnly: true,
      hiddenUnread: 1,
    });
    expect(text).toBe(
      [
        'Register van correcties op antwoorden op Kamervragen',
        't/m 31 mrt 2099 · alleen bewindspersonen met «wit» in de naam · alleen ministeries met «financ» in de naam · alleen wat',
        'gemarkeerd is',
        '',
        'Geen correcties.',
        '1 stuk om zelf te lezen staat hier niet bij; zonder --flagged wel.',
        '',
      ].join('\n'),
    );
  });
});

describe('the register in a document', () => {
  it('is Markdown', async () => {
    await expect(renderRegisterMarkdown(testView(), register)).toMatchFileSnapshot(
      '../../golden/render/register.md',
    );
  });

  it('is rows of one length', () => {
    const [head = [], ...rows] = registerRows(testView(), register);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
    expect(rows[0]).toEqual([
      ...['2099-03-03', '2099Z00001', 'nader antwoord'],
      ...['Bedenksel (Verzonnen Zaken)', 'De Wit (Verzonnen Zaken)', '2099-02-02', '29', '4'],
      ...['cijfer gewijzigd, geschrapt, datum gewijzigd', '', 'ah-tk-20982099-9102'],
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2099Z00001&did=2099D00002',
      'De verzonnen veerpont',
    ]);
    expect(rows.map((row) => row[9])).toEqual(['', '', 'zelf lezen', 'zelf lezen']);
  });

  it('is JSON with whole statements', () => {
    const json = JSON.parse(JSON.stringify(registerJson(testView(), register)));
    expect(Object.keys(json)).toEqual([
      ...['schema', 'since', 'until', 'minister', 'department', 'flaggedOnly', 'corrections'],
      ...['counts', 'hiddenUnread'],
    ]);
    expect(json).toMatchObject({
      schema: 'kvq.corrections/1',
      since: '2099-01-01',
      until: null,
      counts: { corrections: 4, flags: 4, unread: 2 },
    });
    expect(json.corrections[0]).toMatchObject({
      id: '2099Z00001-2099D00002',
      kind: 'further-answer',
      outcome: 'compared',
      days: 29,
      previously: [{ name: 'De Wit' }],
      notRepeated: [1, 3, 4],
      unflagged: 2,
    });
    expect(json.corrections[0].flagged[0]).toMatchObject({
      label: 'figure-changed',
      before: [{ text: 'De pont vervoert 40.000 reizigers.', start: 0 }],
      reasons: [{ sentence: 'Een cijfer verschilt: «40.000» werd «31.000».' }],
    });
    expect(json.corrections[1].addresses).toContain(
      'https://zoek.officielebekendmakingen.nl/ah-tk-20982099-9102-h1.html',
    );
  });
});

describe('the register as a page', () => {
  it('is one page', async () => {
    await expect(registerPage(testView(), register)).toMatchFileSnapshot(
      '../../golden/render/register.html',
    );
  });

  it('fetches nothing, runs nothing, and says its language', () => {
    const page = registerPage(testView({ lang: 'en' }), register);
    const $ = load(page);
    expect($('html').attr('lang')).toBe('en');
    expect($('script, link, img, iframe, object, form, [onclick]').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/u);
    const targets = $('a')
      .toArray()
      .map((one) => $(one).attr('href') ?? '');
    for (const target of targets) expect(target).toMatch(/^(?:#|https:\/\/)/u);
  });

  it('has headings in order, an anchor for each correction, and no id twice', () => {
    const $ = load(registerPage(testView(), register));
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map((one) => Number(one.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    const ids = $('[id]')
      .toArray()
      .map((one) => $(one).attr('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('2099Z00003-ah-tk-20982099-9104');
    const inside = $('a[href^="#"]').toArray();
    for (const one of inside) expect(ids).toContain($(one).attr('href')?.slice(1));
  });

  it('shows before and after by sign and word, not by colour alone', () => {
    const $ = load(registerPage(testView(), register));
    const [before, after] = $('article p.side').toArray();
    expect($(before).text()).toBe('− Eerst De pont vervoert 40.000 reizigers.');
    expect($(after).text()).toBe('+ Daarna De pont vervoert 31.000 reizigers.');
    expect($(before).find('del').text()).toBe('40.000');
    expect($(after).find('ins').text()).toBe('31.000');
  });

  it('strikes only what went, and nothing of a sentence to which words came', () => {
    const came = statement('caveat-added', {
      changed: { before: [], after: [{ text: '31.000', start: 17, end: 23 }] },
    });
    const gone = statement('removed', { after: [], changed: { before: [], after: [] } });
    const [first] = register.items;
    if (!first) throw new Error('the register is empty');
    const shown = { ...register, items: [{ ...first, flagged: [came, gone] }] };
    const $ = load(registerPage(testView(), shown));
    const struck = $('del')
      .toArray()
      .map((one) => $(one).text());
    expect(struck).toEqual(['De pont vervoert 40.000 reizigers.']);
  });

  it('explains every label that can be flagged, in both languages', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(load(registerPage(testView({ lang }), EMPTY))('dt').length).toBe(12);
    }
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></article><h1>x',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  ']]><x/>&amp;<![CDATA[',
  '\u001b[2J\u202e\u{e0041}\ufffe\ud800',
  '<!-- --> <style>*{}</style>',
];

function hostile(text: string): RegisterView {
  const span = { text, start: 0, end: text.length };
  const flagged = statement('removed', {
    before: [span],
    after: [span],
    changed: { before: [span], after: [] },
    reasons: [
      {
        rule: 'R1',
        feature: text,
        direction: 'none',
        before: span,
        after: null,
        letter: span,
        scale: null,
      },
    ],
  });
  const person = { name: text, role: text, department: text };
  const facts = {
    subject: text,
    askers: [{ name: text, fractie: text }],
    addressedTo: [text],
    answeredBy: [person],
    previously: [person],
  };
  const items = [{ ...item(facts, []), flagged: [flagged] }];
  return visible({ ...register, minister: text, department: text, items });
}

/** What the elements of a page are, without what they say. */
function skeleton(page: string): readonly string[] {
  const $ = load(page);
  return $('html *')
    .toArray()
    .map((one) => `${one.tagName} ${Object.keys(one.attribs).sort().join(' ')}`);
}

describe('text from outside', () => {
  const harmless = skeleton(registerPage(testView(), hostile('gewoon')));

  it.each(HOSTILE)('adds nothing to the page: %j', (text) => {
    expect(skeleton(registerPage(testView(), hostile(text)))).toEqual(harmless);
    const $ = load(registerPage(testView(), hostile(text)));
    expect($('del').text()).toBe(visible(text));
  });

  it('adds nothing, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>"\'&=/!-[]\n a\u001b`') });
    fc.assert(
      fc.property(text, (said) => {
        fc.pre(said.trim() !== '');
        expect(skeleton(registerPage(testView(), hostile(said)))).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the register as a feed', () => {
  const feedOf = (xml: string): ReturnType<typeof load> => load(xml, { xml: true });

  it('has what RFC 4287 asks of a feed and of its entries', () => {
    const $ = feedOf(registerAtom(testView(), register));
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const one of ['feed', ...$('entry').toArray()]) {
      for (const child of ['id', 'title', 'updated']) {
        expect($(one).children(child).length).toBe(1);
      }
    }
    expect($('feed > author > name').text()).toBe('kvq');
    expect($('feed > updated').text()).toBe('2099-03-04T09:00:00.000Z');
    expect($('entry > link').length).toBe(4);
    const ids = $('id')
      .toArray()
      .map((one) => $(one).text());
    expect(ids[1]).toBe('urn:kvq:correction:2099Z00001-2099D00002');
    expect(new Set(ids).size).toBe(5);
  });

  it('keeps its id while its days go on, and has another for another minister', () => {
    const idOf = (shown: RegisterView): string =>
      feedOf(registerAtom(testView(), shown))('feed > id').text();
    expect(idOf({ ...register, since: '2099-02-01' })).toBe(idOf(register));
    expect(idOf({ ...register, minister: 'De Wit' })).not.toBe(idOf(register));
  });

  it('has a date without entries', () => {
    const $ = feedOf(registerAtom(testView(), EMPTY));
    expect($('feed > updated').text()).toBe('2099-04-01T00:00:00.000Z');
  });

  it.each(HOSTILE)('stays XML, and its HTML stays text: %j', (text) => {
    const xml = registerAtom(testView(), hostile(text));
    expect(xml).not.toMatch(/[\p{Cs}\ufffe\uffff]|(?!\n)\p{Cc}/u);
    const $ = feedOf(xml);
    expect($('entry').length).toBe(1);
    const content = load($('entry > content').text());
    expect(content('script, img, style, h1, x').length).toBe(0);
    expect(load($('entry > title').text())('body *').length).toBe(0);
  });
});
