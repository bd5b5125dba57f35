import { beforeAll, describe, expect, it } from 'vitest';
import { kvq } from '../cli/kvq.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type Json, storeFolder } from './store-folder.ts';

const ZAAK = '2099Z00001';
const BEFORE = paper({
  kind: 'Antwoord',
  number: 1,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});
const AFTER = paper({
  kind: 'Nader antwoord',
  number: 2,
  received: '2 maart 2099',
  seeAlso: [1],
  answers: {
    3: 'De overzetboot dobbert het hele jaar. In de winter wordt nooit een afvaart geschrapt.',
  },
});

function first({ statements }: Json): Json {
  return statements[0];
}

describe('--synonyms', () => {
  const folder = storeFolder();
  const before = folder.file('voor.txt', BEFORE);
  const after = folder.file('na.txt', AFTER);
  const list = folder.file('woorden.txt', '# op het water\npont, overzetboot\nvaren, dobberen\n');
  const wrong = folder.file('fout.txt', 'pont, overzetboot\nschip\n');

  beforeAll(async () => {
    for (const file of [before, after]) await folder.kvq('ingest', '--zaak', ZAAK, file);
  });

  it('takes words of one group for the same in compare', async () => {
    expect(first(await folder.json('compare', before, after))).toMatchObject({ flag: true });
    const compared = await folder.json('compare', before, after, '--synonyms', list);
    expect(first(compared)).toMatchObject({ label: 'reworded', flag: false });
  });

  it('does so in diff too, and leaves what is stored as it was', async () => {
    const plain = await folder.json('diff', ZAAK);
    expect(first(plain)).toMatchObject({ flag: true });
    const own = await folder.json('diff', ZAAK, '--synonyms', list);
    expect(first(own)).toMatchObject({ label: 'reworded', flag: false });
    expect(await folder.json('diff', ZAAK)).toEqual(plain);
  });

  it('may come from KVQ_SYNONYMS, which the option overrules', async () => {
    const env = { KVQ_SYNONYMS: list };
    const from = async (...argv: readonly string[]): Promise<Json> =>
      first(JSON.parse((await kvq(['compare', before, after, '--json', ...argv], { env })).out));
    expect(await from()).toMatchObject({ label: 'reworded' });
    const other = folder.file('ander.txt', 'molen, gemaal\n');
    expect(await from('--synonyms', other)).toMatchObject({ flag: true });
  });

  it.each([
    ['compare', [before, after]],
    ['diff', [ZAAK]],
  ])('is refused by %s with the line that is wrong', async (command, operands) => {
    const { code, err, out } = await folder.kvq(command, ...operands, '--synonyms', wrong);
    expect(code).toBe(5);
    expect(out).toBe('');
    expect(err).toContain('op regel 2 staat één woord alleen');
  });

  it('says when the list is not there', async () => {
    expect((await folder.kvq('diff', ZAAK, '--synonyms', 'weg.txt')).code).toBe(3);
  });
});
