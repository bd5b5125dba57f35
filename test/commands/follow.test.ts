import { expect, it } from 'vitest';
import { storeFolder } from './store-folder.ts';

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
  [['follow', 'remove', '2021Z14612'], 3],
  [['follow', '--everything', '--json'], 0],
])('%j ends with %i', async (argv, code) => {
  expect((await storeFolder().kvq(...argv)).code).toBe(code);
});
