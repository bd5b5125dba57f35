import { afterEach, describe, expect, it } from 'vitest';
import { type Replayed, replayed } from './replayed.ts';
import type { Json } from './store-folder.ts';

const [ZAAK, FOLLOW_UP] = ['2021Z14612', '2021Z18416'];
const open: Replayed[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});

async function start(...given: Parameters<typeof replayed>): Promise<Replayed> {
  const folder = await replayed(...given);
  open.push(folder);
  return folder;
}

describe('kvq fetch --references', () => {
  it('fetches what a zaak names, one step far', async () => {
    const folder = await start();
    const { zaken } = await folder.json('fetch', FOLLOW_UP, '--references');
    expect(zaken.map(({ zaak }: Json) => zaak)).toEqual([FOLLOW_UP, ZAAK]);
    expect(zaken.map(({ references }: Json) => references)).toEqual([
      [
        { value: 'ah-tk-20212022-105', outcome: 'found', zaak: ZAAK },
        { value: 'ah-tk-20212022-472', outcome: 'found', zaak: ZAAK },
      ],
      null,
    ]);
    const { line } = await folder.json('log', FOLLOW_UP);
    expect(line.open).toEqual([]);
    expect(line.earlier[0].open.map(({ value }: Json) => value)).toEqual([
      'ah-tk-20192020-2004',
      'ah-tk-20192020-2669',
    ]);
  });

  it('says what no source knows, which is no failure', async () => {
    const folder = await start();
    const { code, out } = await folder.kvq('fetch', ZAAK, '--references');
    expect(code).toBe(0);
    expect(out).toContain('ah-tk-20192020-2004 is bij geen bron te vinden');
  });

  it('asks for nothing more where nothing is lacking', async () => {
    const folder = await start();
    await folder.kvq('fetch', ZAAK, FOLLOW_UP);
    const { out } = await folder.kvq('fetch', FOLLOW_UP, '--references');
    expect(out).toContain('Alles wat hier wordt genoemd is al bewaard.');
  });
});

describe('kvq log', () => {
  it('draws the line of a zaak, with what was quoted and answered otherwise', async () => {
    const folder = await start();
    await folder.kvq('fetch', ZAAK, FOLLOW_UP);
    const { out } = await folder.kvq('log', ZAAK);
    expect(out).toContain('├─ ah-tk-20192020-2004');
    expect(out).toMatch(/└─ 2021Z18416 {2}/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('niet gedaan» later afgezwakt (v2)');
    expect(out).toContain('Ander antwoord, andere zaak');
    expect(out).toContain(`kvq fetch ${ZAAK} --references`);
  });
});

describe('kvq show', () => {
  it('says which words of an answer are quoted elsewhere', async () => {
    const folder = await start();
    await folder.kvq('fetch', ZAAK, FOLLOW_UP);
    const { out } = await folder.kvq('show', ZAAK, '12');
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toContain('aangehaald in 2021Z18416, vraag 3: «Voor het gebruik');
    expect(text).toContain('zoals in v1 aangehaald in 2021Z18416, vraag 2: «Biometrische');
    const { answers } = await folder.json('show', ZAAK, '12');
    expect(answers[0].quotedIn.map(({ zaak, numbers }: Json) => [zaak, numbers])).toEqual([
      [FOLLOW_UP, [2]],
      [FOLLOW_UP, [3]],
    ]);
  });
});
