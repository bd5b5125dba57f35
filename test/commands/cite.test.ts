import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { kvq } from '../cli/kvq.ts';
import { describeShared, sharedPath } from '../support/shared.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type Json, type StoreFolder, storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const FERRY = 'De pont vervoert 40.000 reizigers per jaar';
const WINTER = 'In de winter wordt nooit een afvaart geschrapt';
const HALF = 'De helft van hen neemt een fiets mee';

/** An invented ferry: answers 2 and 3 are given again, 2 with another figure, 3 with less certainty. */
async function ferryStore(): Promise<StoreFolder> {
  const folder = storeFolder();
  const first = paper({
    kind: 'Antwoord',
    number: 9101,
    received: '2 februari 2099',
    answers: FIRST_ANSWERS,
  });
  const second = paper({
    kind: 'Nader antwoord',
    number: 9102,
    received: '3 maart 2099',
    minister: 'Opvolger (Verzonnen Zaken)',
    seeAlso: [9101],
    answers: {
      2: 'De pont vervoert 30.000 reizigers per jaar. De helft van hen neemt een fiets mee.',
      3: 'De pont vaart het hele jaar. In de winter wordt naar verwachting zelden een afvaart geschrapt.',
    },
  });
  await folder.kvq('ingest', folder.file('a.txt', first), '--zaak', '2099Z09001');
  await folder.kvq('ingest', folder.file('b.txt', second), '--zaak', '2099Z09001');
  return folder;
}

describe('kvq cite of words that stand in their own zaak', () => {
  const later = '“De pont vervoert 30.000 reizigers per jaar.”';
  const filled = async (...given: readonly [string, string][]): Promise<StoreFolder> => {
    const folder = await ferryStore();
    for (const [zaak, text] of given) {
      await folder.kvq('ingest', folder.file('later.txt', text), '--zaak', zaak);
    }
    return folder;
  };
  const said = async (...given: readonly [string, string][]): Promise<string> => {
    const folder = await filled(...given);
    return (await folder.kvq('cite', folder.file('stuk.txt', later), '--lang', 'en')).out;
  };

  it('says that no later document changes them', async () => {
    expect((await said()).replace(/\s+/g, ' ')).toContain(
      'no later document stored here changes this; never fetched: kvq fetch 2099Z09001',
    );
  });

  it('does not say so beside a document of which it does not know what it changes', async () => {
    const letter = paper({
      kind: 'Nader antwoord',
      number: 9103,
      received: '3 april 2099',
      seeAlso: [9102],
      letter:
        'In aanvulling op het eerdere antwoord meld ik dat de pont een nieuwe kapitein heeft.',
    });
    const out = await said(['2099Z09001', letter]);
    expect(out).toMatch(/^ {3}\S.*ah-tk-20982099-9103/m);
    expect(out).toContain('as far as can be seen: at 1 a later');
    const shown = await (await filled(['2099Z09001', letter])).kvq('show', '2099Z09001', '2');
    expect(shown.out).toContain('ah-tk-20982099-9103');
    expect(out).not.toContain('no later document stored');
  });

  it('tells what the answer to a later zaak that quotes them makes of them', async () => {
    const asked = paper({
      kind: 'Antwoord',
      number: 9104,
      received: '3 mei 2099',
      answers: { 2: 'Bij nader inzien vervoert de pont 20.000 reizigers per jaar.' },
    }).replace(
      'Hoeveel reizigers vervoert de pont per jaar?',
      'Herinnert u zich uw antwoord (Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 9102): «De pont vervoert 30.000 reizigers per jaar.»?',
    );
    const out = await said(['2099Z09002', asked]);
    expect(out).toContain(
      'an answer in another zaak comes back to this: answer 2 of 2099Z09002 (figure changed)',
    );
    expect(out).toContain('stands');
    expect(out).not.toContain('no later document stored');
  });
});

describe('kvq cite', () => {
  let folder: StoreFolder;
  const cite = async (text: string, ...options: string[]): Promise<Json> =>
    await folder.json(
      'cite',
      folder.file('stuk.txt', `Op de kade is het druk.\n\n${text}\n`),
      ...options,
    );

  beforeAll(async () => {
    folder = await ferryStore();
  }, 60_000);

  it.each([
    ['changed', `De minister schreef: “${FERRY}.”`, 'changed', 'figure-changed', 'v2'],
    ['changed', `De minister schreef: “${WINTER}.”`, 'changed', 'softened', 'v2'],
  ])('says that a quotation was %s later: %s', async (_, text, state, label, version) => {
    const { citations } = await cite(text);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({
      state,
      version: { id: 'v1', date: '2099-02-02', answeredBy: [{ name: 'Bedenksel' }] },
      changes: [
        { version: { id: version, answeredBy: [{ name: 'Opvolger' }] }, statement: { label } },
      ],
    });
  });

  it.each([
    ['what was given again', `Het kabinet: “${FERRY}. ${HALF}.”`, 'changed', [2]],
    ['the later wording', '“De pont vervoert 30.000 reizigers per jaar.”', 'stands', [2]],
    ['a question', '“Hoeveel reizigers vervoert de verzonnen pont per jaar?”', 'asked', [2]],
  ])('finds %s', async (_, text, state, numbers) => {
    const { citations } = await cite(text);
    expect(citations).toMatchObject([{ state, source: { zaak: '2099Z09001', numbers } }]);
  });

  it('ties the figure of before to the first answer, not to the one that corrects it', async () => {
    const { citations } = await cite(`“${FERRY}.” En later: “${FERRY.replace('40', '30')}.”`);
    expect(citations.map((one: Json) => [one.version.id, one.manner])).toEqual([
      ['v1', 'exact'],
      ['v2', 'exact'],
    ]);
  });

  it('leaves out with --changed what stands', async () => {
    const text = `“${FERRY.replace('40', '30')}.” Maar ook: “${WINTER}.”`;
    expect((await cite(text)).citations).toHaveLength(2);
    expect((await cite(text, '--changed')).citations).toMatchObject([{ state: 'changed' }]);
  });

  it.each([
    ['6 citaten', [], 0],
    ['none of them was changed', ['--lang', 'en'], 0],
    ['6 citaten; geen', ['--html'], 0],
  ] as const)(
    'says with --changed how many quotations it passes over: %s',
    async (said, options, code) => {
      const stands = `“${FERRY.replace('40', '30')}.”`;
      const file = folder.file('zes.txt', Array.from({ length: 6 }, () => stands).join('\n\n'));
      const ran = await folder.kvq('cite', file, '--changed', '--exit-code', ...options);
      expect(ran).toMatchObject({ code, out: expect.stringContaining(said) });
    },
  );

  it.each([
    ['another figure', FERRY.replace('40.000', '70.000'), 'figure-changed'],
    ['the contrary', WINTER.replace('nooit', 'altijd'), 'reversed'],
  ])('says of %s that it does not stand like this', async (_, words, label) => {
    const file = folder.file('anders.txt', `De minister schreef: “${words}.”`);
    const { citations, found } = await folder.json('cite', file, '--changed');
    expect(citations).toMatchObject([{ misquoted: { label } }]);
    expect(found).toMatchObject({ quotations: 1, otherwise: 1, misquoted: 1 });
    const ran = await folder.kvq('cite', file, '--changed', '--exit-code', '--lang', 'en');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('1 quotation, of which 1 quoted otherwise');
    expect(ran.out.toLowerCase()).toContain('it does not stand like this');
  });

  it('exits 1 with --exit-code only where a quotation is shown', async () => {
    const stands = folder.file('staat.txt', `“${FERRY.replace('40', '30')}.”`);
    const none = folder.file('geen.txt', 'Het regent op de kade van het verzonnen dorp.');
    const codes = [
      await folder.kvq('cite', stands),
      await folder.kvq('cite', stands, '--exit-code'),
      await folder.kvq('cite', stands, '--exit-code', '--changed'),
      await folder.kvq('cite', none, '--exit-code'),
    ].map(({ code }) => code);
    expect(codes).toEqual([0, 1, 0, 0]);
  });

  it('tells what the text names, and how to get what is not stored', async () => {
    const { names } = await cite(
      'Zie https://zoek.officielebekendmakingen.nl/ah-tk-20982099-9101.html, zaak 2098Z00007 en Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 9102.',
    );
    expect(names).toMatchObject([
      { name: 'ah-tk-20982099-9101', zaak: '2099Z09001', stored: true, fetch: null },
      { name: '2098Z00007', stored: false, fetch: 'kvq fetch 2098Z00007' },
      { name: 'ah-tk-20982099-9102', zaak: '2099Z09001', stored: true },
    ]);
  });

  it('reads a page, with the addresses of its links', async () => {
    const page = `<!doctype html><html><body><h1>Nieuws</h1><p>De minister: &ldquo;${FERRY}.&rdquo;</p><p>Lees <a href="https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2099Z09001&amp;did=2099D00001">verder</a>.</p></body></html>`;
    const { citations, names } = await folder.json('cite', folder.file('stuk.html', page));
    expect(citations).toMatchObject([{ state: 'changed', marked: true }]);
    expect(names).toMatchObject([
      { name: '2099D00001', zaak: '2099Z09001', span: null, stored: false },
    ]);
  });

  it('reads a letter from Word, and Markdown', async () => {
    const children = [new Paragraph('Geachte,'), new Paragraph(`U schreef: “${FERRY}.”`)];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const markdown = `# Kop\n\nU schreef: “De pont vervoert **40.000** reizigers per jaar.”\n`;
    for (const file of [folder.file('brief.docx', bytes), folder.file('brief.md', markdown)]) {
      const { citations } = await folder.json('cite', file);
      expect(citations).toMatchObject([{ state: 'changed' }]);
    }
  });

  it('reads standard input, and an empty store finds nothing', async () => {
    const stdin = `“${FERRY}.”`;
    const ran = await kvq(['cite', '-', '--json'], { env: { KVQ_DB: folder.db }, stdin });
    expect(JSON.parse(ran.out).citations).toHaveLength(1);
    const empty = await kvq(['cite', '-'], { env: { KVQ_DB: `${folder.db}-none` }, stdin });
    expect(empty).toMatchObject({ code: 0, out: expect.stringContaining('Geen citaat gevonden') });
  });

  it('puts every place in the text that it gives', async () => {
    const { text, citations } = await cite(`“${FERRY}.”`);
    for (const { span } of citations) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('lets nothing of the text into the page as markup', async () => {
    const file = folder.file(
      '<script>.txt',
      `Op de kade <img src=x onerror=alert(1)> & “${FERRY}.”`,
    );
    const { out } = await folder.kvq('cite', file, '--html');
    expect(out).not.toMatch(/<img|<script|onerror=alert\(1\)>/);
    expect(out).toContain('<mark class="fallen">');
    expect(out).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('refuses a text that is too long', async () => {
    const file = folder.file('lang.txt', 'woord '.repeat(1_700_000));
    expect((await folder.kvq('cite', file)).code).toBe(5);
  });

  it('takes the zaak that the text names for the source, of two with the same words', async () => {
    const two = await ferryStore();
    const again = paper({
      kind: 'Antwoord',
      number: 9103,
      received: '2 april 2099',
      answers: { 2: `${FERRY.replace('40', '30')}.` },
    });
    await two.kvq('ingest', two.file('c.txt', again), '--zaak', '2099Z09003');
    const quoted = `“${FERRY.replace('40', '30')}.”`;
    const zaakOf = async (text: string): Promise<string> =>
      (await two.json('cite', two.file('stuk.txt', text))).citations[0].source.zaak;
    expect(await zaakOf(quoted)).toBe('2099Z09001');
    expect(await zaakOf(`${quoted} Zie ah-tk-20982099-9103.`)).toBe('2099Z09003');
  });

  it('warns where the store was filled by another version of kvq', async () => {
    const old = await ferryStore();
    const db = new Database(old.db);
    db.exec('update record set engine = 0');
    db.close();
    const { err } = await old.kvq('cite', old.file('stuk.txt', 'Het regent op de kade.'));
    expect(err).toContain('gebruik kvq reparse');
  });

  it.each([['cite', 'stuk.txt'], ['search', 'pont'], ['corrections']])(
    'tells of documents without a zaak that kvq %s passes over',
    async (command, ...given) => {
      const some = storeFolder();
      const lone = paper({
        kind: 'Antwoord',
        number: 9101,
        received: '2 februari 2099',
        answers: FIRST_ANSWERS,
      });
      const file = some.file('stuk.txt', lone.replaceAll(/2099Z\d{5}/g, ''));
      await some.kvq('ingest', file);
      const asked = given.map((one) => (one === 'stuk.txt' ? file : one));
      const { err, code } = await some.kvq(command, ...asked, '--lang', 'en');
      expect(err).toContain('1 document without a zaak not searched');
      expect(code).toBe(0);
    },
  );

  it.each(['search', 'corrections'])('refuses a period turned round: kvq %s', async (command) => {
    const { code, err } = await folder.kvq(
      command,
      '--since',
      '2099-05-01',
      '--until',
      '2099-02-01',
    );
    expect(code).toBe(2);
    expect(err).toContain('--since 2099-05-01 is later');
  });

  it('forgets the words of a document that was moved to another zaak', async () => {
    const moved = await ferryStore();
    await moved.kvq('reassign', 'ah-tk-20982099-9102', '2099Z09002');
    const file = moved.file('stuk.txt', '“De pont vervoert 30.000 reizigers per jaar.”');
    const { citations } = await moved.json('cite', file);
    expect(citations).toMatchObject([{ source: { zaak: '2099Z09002' }, manner: 'exact' }]);
  });
});

describeShared('kvq cite on the seeds', () => {
  let folder: StoreFolder;
  const seed = (start: string): string => {
    const name = readdirSync(sharedPath('seeds')).find((file) => file.startsWith(start));
    return sharedPath(`seeds/${name}`);
  };

  beforeAll(async () => {
    folder = storeFolder();
    const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/(?:ah|kv)-/.test(name))
      .map((name) => `${SAMPLE}${name}`);
    await folder.kvq('ingest', ...files);
    await folder.kvq('ingest', '--document', '2021D35707', seed('003'));
    const letter = 'data/revised_cases/2021Z14612_clearview/ah-tk-20212022-472.RECONSTRUCTED.txt';
    await folder.kvq('ingest', '--document', '2021D38311', sharedPath(letter));
  }, 60_000);

  it('finds both versions in the letter, with their standing, and its addresses', async () => {
    const { citations, names } = await folder.json('cite', seed('004'));
    expect(citations).toMatchObject([
      {
        source: { zaak: '2021Z14612', numbers: [12] },
        version: { id: 'v1' },
        state: 'changed',
        changes: [{ statement: { label: 'softened' } }],
        questionedIn: [{ zaak: '2021Z18416' }],
      },
      {
        source: { zaak: '2021Z14612', numbers: [12] },
        state: 'stands',
        changes: [],
        questionedIn: [{ zaak: '2021Z18416' }],
      },
    ]);
    expect(names).toMatchObject([
      { name: '2021D35707', zaak: '2021Z14612', stored: true },
      { name: '2021D38311', zaak: '2021Z14612', stored: true },
    ]);
  });

  it('ties the literal quotations of the article to answers 4, 4 and 7, and nothing else', async () => {
    const { citations } = await folder.json('cite', seed('001'));
    const tied = citations.map((one: Json) => [one.source.numbers[0], one.manner]);
    expect(tied.filter(([, manner]: Json) => manner !== 'near')).toEqual([
      [4, 'exact'],
      [4, 'exact'],
      [7, 'exact'],
    ]);
    expect(tied.filter(([, manner]: Json) => manner === 'near')).toEqual([[4, 'near']]);
  });

  it.each(['000', '002'])('ties nothing in %s', async (start) => {
    expect(await folder.json('cite', seed(start))).toMatchObject({ citations: [], names: [] });
  });
});
