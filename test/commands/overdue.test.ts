import { beforeAll, describe, expect, it } from 'vitest';
import { type StoreFolder, storeFolder } from './store-folder.ts';

/** Submitted on 4 May 2099: four weeks before the clock of a store folder. */
function questions(zaak: string, subject: string, minister: string): string {
  return [
    `${zaak}`,
    '',
    `Vragen van het lid Bakker (D66) aan de ${minister} over ${subject} (ingezonden 4 mei 2099).`,
    '',
    'Vraag 1',
    'Klopt dit?',
    '',
  ].join('\n');
}

describe('kvq overdue', () => {
  let folder: StoreFolder;
  beforeAll(async () => {
    folder = storeFolder();
    const asked = [
      ['2099Z00011', 'de veerpont', 'Minister van Defensie'],
      ['2099Z00012', '=1+1|de sluis', 'Minister van Financiën'],
    ] as const;
    for (const [zaak, subject, minister] of asked) {
      const file = folder.file(`${zaak}.txt`, questions(zaak, subject, minister));
      await folder.kvq('ingest', '--zaak', zaak, file);
    }
  });

  it('lists what is late, with a line for each set', async () => {
    const { code, out } = await folder.kvq('overdue', '--lang', 'nl');
    expect(code).toBe(0);
    expect(out).toContain('wachten 2 sets vragen langer op antwoord');
    expect(out).toContain('Na drie weken, zonder uitstelbericht (2)');
    expect(out).toMatch(/7 dagen te laat +2099Z00011 +uiterste dag 25 mei 2099/u);
  });

  it('looks at another day', async () => {
    const { out } = await folder.kvq('overdue', '--lang', 'en', '--date', '25 mei 2099');
    expect(out).toBe('No stored set of questions is overdue on 25 May 2099.\n');
  });

  it('says it by its exit code only when asked', async () => {
    expect((await folder.kvq('overdue', '--exit-code')).code).toBe(1);
    expect((await folder.kvq('overdue', '--exit-code', '--date', '2099-05-25')).code).toBe(0);
    expect((await folder.kvq('overdue', '--exit-code', '--fractie', 'CDA')).code).toBe(0);
  });

  it('gives JSON', async () => {
    const json = await folder.json('overdue', '--minister', 'financien', '--by', 'fractie');
    expect(json).toMatchObject({
      schema: 'kvq.overdue/1',
      date: '2099-06-01',
      zaken: [
        {
          zaak: '2099Z00012',
          askers: [{ name: 'Bakker', fractie: 'D66' }],
          submitted: '2099-05-04',
          term: 'three-weeks',
          due: '2099-05-25',
          daysLate: 7,
          delayNotice: null,
        },
      ],
      by: 'fractie',
      groups: [{ name: 'D66', withoutNotice: 1, afterNotice: 0, longest: 7 }],
    });
  });

  it('counts by minister', async () => {
    const { out } = await folder.kvq('overdue', '--by', 'minister', '--lang', 'en');
    expect(out).toMatch(/Minister van Defensie +1 +0 +7/u);
  });

  it('gives CSV that no spreadsheet runs, and Markdown that stays a table', async () => {
    const csv = (await folder.kvq('overdue', '--csv', '--lang', 'en')).out.trimEnd().split('\n');
    expect(csv[0]).toBe(
      'Zaak,Days late,Submitted,Last day,Delay notice,Addressed to,Asked by,Subject',
    );
    expect(csv[2]).toMatch(/,'=1\+1\|de sluis$/u);
    const md = (await folder.kvq('overdue', '--md', '--lang', 'en')).out;
    expect(md).toContain('| 2099Z00012 | 7 | 2099-05-04 | 2099-05-25 |');
    expect(md).toContain('=1+1\\|de sluis');
  });

  it.each([[['--by', 'zaak']], [['--date', 'gisteren']], [['--csv', '--json']]])(
    '%j is wrong use',
    async (options) => {
      expect((await folder.kvq('overdue', ...options)).code).toBe(2);
    },
  );
});
