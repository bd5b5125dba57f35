import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { WatchEvent } from '../../src/core/watch/event.ts';
import { alertOf } from '../../src/render/alert.ts';
import { testView } from './named-view.ts';
import { delayNotice, furtherAnswer } from './watch-events.ts';

const digest = [furtherAnswer, delayNotice];
const view = testView();
const english = testView({ lang: 'en' });

describe('a digest of two events', () => {
  it.each([
    { language: 'Dutch', seen: view, suffix: '' },
    { language: 'English', seen: english, suffix: '-en' },
  ])('is text and a page in $language', async ({ seen, suffix }) => {
    const { subject, text, html } = await alertOf(seen, digest);
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(
      `../golden/render/alert${suffix}.txt`,
    );
    await expect(html).toMatchFileSnapshot(`../golden/render/alert${suffix}.html`);
  });

  it('keeps its text within 76 cells, but for addresses and commands', async () => {
    const { text } = await alertOf(view, digest);
    expect(
      text.split('\n').filter((line) => line.length > 76 && !/https:|kvq /.test(line)),
    ).toEqual([]);
  });

  it('has a page that fetches nothing and says by words and signs what its colours say', async () => {
    const $ = load((await alertOf(view, digest)).html);
    expect($('script,link,img,iframe,[src]').length).toBe(0);
    expect($('p:has(del)').text()).toMatch(/^− Eerst /);
    expect($('p:has(ins)').text()).toMatch(/^\+ Daarna /);
  });
});

describe('a subject line', () => {
  const subject = async (event: Partial<WatchEvent>, seen = view): Promise<string> =>
    (await alertOf(seen, [{ ...furtherAnswer, ...event }])).subject;

  it('begins with what a mail rule can trust', async () => {
    expect(await subject({})).toMatch(
      /^\[kvq\] 2021Z14612 nader antwoord: afgezwakt, ingeperkt — \S/,
    );
    expect(await subject({}, english)).toMatch(
      /^\[kvq\] 2021Z14612 further answer: softened, narrowed — \S/,
    );
    expect(await subject({ kind: 'answer', flagged: [], subject: null })).toBe(
      '[kvq] 2021Z14612 antwoord',
    );
  });

  it('marks a test', async () => {
    const { subject: marked, text, events } = await alertOf(view, [delayNotice], true);
    expect(marked).toMatch(/^\[kvq\] PROEF 2024Z00012 uitstel — /);
    expect(text).toMatch(/^Dit is een proef van kvq/);
    expect(events).toMatchObject([{ test: true }]);
  });

  it('names the flagged events of a digest first, and counts the rest', async () => {
    const many = [delayNotice, delayNotice, delayNotice, furtherAnswer];
    expect((await alertOf(view, many)).subject).toBe(
      '[kvq] 4 berichten, 1 gemarkeerd: 2021Z14612 nader antwoord: afgezwakt, ingeperkt; 2024Z00012 uitstel; 2024Z00012 uitstel; en nog 1',
    );
  });

  it('is one line, however hostile', async () => {
    const hostile = await subject({ subject: 'Een\r\nBcc: x@example.org\n\n\u001b[31mrood\u202e' });
    expect(hostile).toContain('— Een␍ Bcc: x@example.org ␛[31mrood�');
    expect(hostile).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('is cut at a word, however long', async () => {
    const long = await subject({ subject: 'woord '.repeat(200) });
    expect(long.length).toBeLessThanOrEqual(150);
    expect(long).toMatch(/woord …$/);
  });
});

describe('an alert', () => {
  it('shows markup of a document as text', async () => {
    const hostile = {
      ...furtherAnswer,
      subject: '<script>alert(1)</script> & <b>"vet"</b>',
      askers: [{ name: '<img src=x onerror=alert(1)>', fractie: null }],
      addresses: ['javascript:alert(1)', 'https://example.org/"><script>'],
    };
    const { html, text } = await alertOf(view, [hostile]);
    const $ = load(html);
    expect($('script,img').length).toBe(0);
    expect($('h2').text()).toContain('<script>alert(1)</script> & <b>"vet"</b>');
    expect(
      $('a')
        .toArray()
        .map((it) => $(it).attr('href')),
    ).toEqual(['https://example.org/%22%3E%3Cscript%3E']);
    expect(text).not.toContain('javascript:');
  });

  it('never controls a terminal or the order of its letters', async () => {
    const hostile = { ...delayNotice, subject: 'a\u001b]0;b\u0007 \u202ec', document: 'd\u009b1m' };
    const { text, html, brief } = await alertOf(view, [hostile]);
    expect(text + html + brief).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  it.each([
    {
      name: 'two versions',
      event: furtherAnswer,
      command: 'kvq diff 2021Z14612 --from v1 --to v2',
    },
    {
      name: 'a first answer',
      event: { ...delayNotice, kind: 'answer' as const },
      command: 'kvq show 2024Z00012',
    },
    { name: 'a delay', event: delayNotice, command: 'kvq log 2024Z00012' },
    {
      name: 'a follow-up',
      event: {
        ...delayNotice,
        kind: 'follow-up' as const,
        followUp: { zaak: '2024Z00099', subject: null },
      },
      command: 'kvq fetch 2024Z00099',
    },
  ])('names the command that shows all of $name', async ({ event, command }) => {
    const { text, html, events } = await alertOf(view, [event]);
    expect(text).toContain(`: ${command}\n`);
    expect(html).toContain(`<code>${command}</code>`);
    expect(events).toMatchObject([{ command }]);
  });

  it('leads to the questions where no official page is known', async () => {
    expect((await alertOf(view, [delayNotice])).link).toBe(
      'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z00012.html',
    );
  });

  it('tells on a small screen who, what and which sentence', async () => {
    const { brief } = await alertOf(view, [furtherAnswer]);
    expect(brief).toMatch(/^Van Ginneken \(D66\)/);
    expect(brief).toContain('Andere bewindspersoon: de versie ervoor is van Dekker');
    expect(brief).toMatch(/\nAntwoord 12: afgezwakt, ingeperkt\n− \S.*\n\+ \S/);
  });

  it('says on a small screen what is doubtful, and in words with what it compares', async () => {
    const flagged = furtherAnswer.flagged.map((it) => ({ ...it, confidence: 'low' as const }));
    const earlier = {
      date: '2021-09-20',
      document: 'ah-tk-20212022-9',
      aanhangsel: null,
      answeredBy: furtherAnswer.previously,
      addresses: ['https://zoek.officielebekendmakingen.nl/ah-tk-20212022-9.html'],
    };
    const { brief, text, html, link } = await alertOf(testView(), [
      { ...furtherAnswer, flagged, earlier },
    ]);
    expect(brief).toContain(` · ${testView().catalogue.confidence.low}`);
    expect(text).toContain('Vergeleken met ah-tk-20212022-9 van 20 sep 2021');
    for (const it of [text, html]) expect(it).toContain(earlier.addresses[0]);
    expect(link).toBe(furtherAnswer.addresses[0]);
  });
});
