import { describe, expect, it } from 'vitest';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type StoreFolder, storeFolder } from './store-folder.ts';

const ZAAK = '2099Z00031';
const FERRY = paper({
  kind: 'Antwoord',
  number: 9601,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});
const SCHOOL = FERRY.replace('9601', '9602')
  .replace('het lid Proefstra (Voorbeeldpartij)', 'het lid Toetsma (Probeerpartij)')
  .replace('over de verzonnen veerpont', 'over het sluiten van denkbeeldige basisscholen')
  .replace('ingezonden 12 januari', 'ingezonden 20 januari')
  .replace('2 februari', '3 februari')
  .replace('nooit een afvaart', 'zelden een afvaart');

async function filed(...papers: readonly string[]): Promise<{ folder: StoreFolder; err: string }> {
  const folder = storeFolder();
  let err = '';
  for (const [at, text] of papers.entries()) {
    const ran = await folder.kvq('ingest', '--zaak', ZAAK, folder.file(`${at}.txt`, text));
    err = ran.err;
  }
  return { folder, err };
}

describe('a document under the wrong zaak', () => {
  it('is told of by ingest, with what differs and the remedy', async () => {
    const { err } = await filed(FERRY, SCHOOL);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      `Onderwerp, vraagsteller en datum van indiening van ah-tk-20982099-9602 verschillen van wat er verder onder ${ZAAK} staat: is het zaaknummer juist? Zo niet: kvq reassign ah-tk-20982099-9602 ZAAKNUMMER.`,
    );
  });

  it('is told of by diff on stderr, until it is moved', async () => {
    const { folder } = await filed(FERRY, SCHOOL);
    const wrong = await folder.kvq('diff', ZAAK, '--lang', 'en');
    expect(wrong.err.replaceAll(/\s+/g, ' ')).toContain('is the zaak number right?');
    expect(wrong.out).not.toContain('is the zaak number right?');
    await folder.kvq('reassign', 'ah-tk-20982099-9602', '2099Z00032');
    expect((await folder.kvq('diff', ZAAK)).err).toBe('');
  });

  it('is not suspected where the head is the same', async () => {
    const { folder, err } = await filed(FERRY, SCHOOL.replace('Toetsma', 'Proefstra'));
    expect(err).toBe('');
    expect((await folder.kvq('diff', ZAAK)).err).toBe('');
  });
});
