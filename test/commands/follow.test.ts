import { afterEach, describe, expect, it } from 'vitest';
import { openDossier } from '../support/watch/dossier.ts';
import { storeFolder } from './store-folder.ts';
import { type Watched, watched } from './watched.ts';

it('adds, lists and removes what is followed, without doubles', async () => {
  const { kvq, json } = storeFolder();
  expect((await kvq('follow', '2021Z14612', '--fractie', 'D66')).out).toBe(
    'gevolgd: zaak 2021Z14612\ngevolgd: fractie D66\n',
  );
  await kvq('follow', '--fractie', "D'66", '--asker', 'Van Ginneken', '--asker', 'Bouchallikh');
  const listed = await json('follow', 'list');
  expect(listed.schema).toBe('kvq.follow/1');
  expect(
    listed.followed.map(({ kind, value }: Record<string, string>) => `${kind} ${value}`),
  ).toEqual(['asker Bouchallikh', 'asker Van Ginneken', 'fractie D66', 'zaak 2021Z14612']);
  expect((await kvq('follow', 'remove', '--asker', 'van ginneken')).code).toBe(0);
  expect((await kvq('follow', 'remove', '2021Z14612', '--fractie', 'd66')).code).toBe(0);
  expect((await kvq('follow')).out).toMatch(/^ *vragensteller +Bouchallikh\n$/);
  await kvq('follow', 'remove', '--asker', 'Bouchallikh');
  expect((await kvq('follow')).out).toContain('alle antwoorden');
});

it('takes a pasted address', async () => {
  const { kvq } = storeFolder();
  const address =
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z14612&did=2021D35707';
  expect((await kvq('follow', address)).out).toBe('gevolgd: zaak 2021Z14612\n');
});

it.each([
  [['follow', 'iets'], 2],
  [['follow', '--words', '…'], 2],
  [['follow', '--fractie', 'CDA,VVD'], 2],
  [['follow', '--minister', 'Fantasia,Bedenksel'], 2],
  [['follow', '--minister', 'Volksgezondheid, Welzijn en Sport'], 0],
  [['follow', '--words', '*'], 2],
  [['follow', '--words', 'kade *kering'], 2],
  [['follow', '--words', 'kade kering*'], 0],
  [['follow', '--fractie', 'D*'], 2],
  [['follow', 'remove'], 2],
  [['follow', '2098D00001'], 3],
  [['follow', 'remove', '2021Z14612'], 3],
  [['follow', '--everything', '--json'], 0],
])('%j ends with %i', async (argv, code) => {
  expect((await storeFolder().kvq(...argv)).code).toBe(code);
});

it.each([
  [['follow', 'D66'], "--fractie 'D66'"],
  [['follow', '--fractie', 'CDA,VVD'], 'herhaal de optie'],
  [['follow', '--partij', 'D66'], '--fractie'],
])('%j is told of %s', async (argv, hint) => {
  expect((await storeFolder().kvq(...argv)).err).toContain(hint);
});

describe('with a stored zaak', () => {
  const open: Watched[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
  });

  it('follows the zaak of a document, and says that no stored zaak has a name', async () => {
    const it = await watched();
    open.push(it);
    const { questions } = openDossier({ zaak: '2098Z00001', submitted: '2098-01-01' });
    it.publish(questions);
    await it.kvq('fetch', '2098Z00001');
    expect(await it.kvq('follow', questions.number)).toMatchObject({
      out: 'gevolgd: zaak 2098Z00001\n',
      err: '',
    });
    const known = JSON.parse((await it.kvq('show', '2098Z00001', '--json')).out).zaak.askers[0];
    expect(await it.kvq('follow', '--asker', known.name)).toMatchObject({ code: 0, err: '' });
    const misspelt = await it.kvq('follow', '--fractie', 'Vergeetpartij');
    expect(misspelt).toMatchObject({ code: 0, out: 'gevolgd: fractie Vergeetpartij\n' });
    expect(misspelt.err).toMatch(/^kvq: [^\n]*Vergeetpartij[^\n]*\.\n$/);
  });
});
