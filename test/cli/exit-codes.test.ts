import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { kvq } from './kvq.ts';

const folder = mkdtempSync(join(tmpdir(), 'kvq-cli-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PLAIN = file('brief.txt', 'Zomaar een tekst over het weer. Morgen regent het.\n');
const EMPTY = file('leeg.txt', '');
const DB = join(folder, 'kvq.db');

const WRONG = [
  { argv: [], code: 2, says: 'Noem een opdracht' },
  { argv: ['dif'], code: 2, says: 'Bedoelde u diff?' },
  { argv: ['help', 'dif'], code: 2, says: 'De opdracht «dif» bestaat niet' },
  { argv: ['help', '--alll'], code: 2, says: 'De optie --alll bestaat hier niet' },
  { argv: ['diff'], code: 2, says: 'geef ZAAK' },
  { argv: ['diff', '2021Z1461'], code: 2, says: '«2021Z1461» is geen zaaknummer' },
  { argv: ['diff', '2021Z14612', '--alll'], code: 2, says: 'Bedoelde u --all?' },
  { argv: ['diff', '2021Z14612', '--from'], code: 2, says: 'Achter --from ontbreekt' },
  { argv: ['diff', '2021Z14612', '--question', '0'], code: 2, says: '«0» kan niet bij --question' },
  { argv: ['compare', 'a', 'b', '--json', '--md'], code: 2, says: '--md en --json' },
  {
    argv: ['show', '2021Z14612', 'twee'],
    code: 2,
    says: '«twee» kan niet bij NR: geef één vraagnummer, zoals 12.',
  },
  {
    argv: ['show', '2021Z14612', '--rendition', 'abcd', '--json'],
    code: 2,
    says: '--rendition en --json gaan niet samen',
  },
  {
    argv: ['show', '2021Z14612', '3', '--rendition', 'abcd'],
    code: 2,
    says: '--rendition en NR gaan niet samen',
  },
  { argv: ['show', '2021Z14612', '--rendition', ''], code: 2, says: 'ten minste vier tekens' },
  { argv: ['show', '2021Z14612', '--rendition', 'abc'], code: 2, says: 'ten minste vier tekens' },
  {
    argv: ['show', '2021Z14612', '--rendition', 'antwoord'],
    code: 2,
    says: 'niet het begin van een sha256',
  },
  { argv: ['reassign', 'abcdef012345', '2021Z14612'], code: 2, says: 'is een weergave' },
  { argv: ['show', '2021Z14612', '1', '2'], code: 2, says: 'te veel' },
  { argv: ['log', 'x', '--lang=de'], code: 2, says: 'kies uit nl, en' },
  { argv: ['ingest', PLAIN, '--date', '31-2-2021'], code: 2, says: '«31-2-2021» is geen datum' },
  { argv: ['ingest', PLAIN, '--kind', 'mop'], code: 2, says: 'nader-antwoord' },
  { argv: ['ingest', PLAIN, '--document', '2021Z14612'], code: 2, says: 'geen documentnummer' },
  { argv: ['cite'], code: 2, says: 'geef BESTAND' },
  { argv: ['cite', PLAIN, '--md', '--html'], code: 2, says: '--html en --md' },
  { argv: ['cite', PLAIN, '--html', '--json'], code: 2, says: '--html en --json' },
  { argv: ['cite', join(folder, 'weg.txt')], code: 3, says: 'bestaat niet' },
  { argv: ['cite', EMPTY], code: 5, says: 'is leeg' },
  { argv: ['search'], code: 2, says: 'geen woord om te zoeken' },
  { argv: ['search', '"" ( - )'], code: 2, says: 'geen woord om te zoeken' },
  { argv: ['search', 'pont', '--in', 'brieven'], code: 2, says: 'kies uit questions' },
  { argv: ['search', 'pont', '--label', 'reworded'], code: 2, says: 'cijfer-gewijzigd' },
  { argv: ['search', 'pont', '--kind', 'mop'], code: 2, says: 'nader-antwoord' },
  { argv: ['search', 'pont', '--since', 'ooit'], code: 2, says: '«ooit» is geen datum' },
  { argv: ['search', 'pont', '--limit', '0'], code: 2, says: '«0» kan niet bij --limit' },
  { argv: ['search', 'pont', '--page', 'x'], code: 2, says: '«x» kan niet bij --page' },
  { argv: ['search', 'pont', '--asker', '?'], code: 2, says: '«?» kan niet bij --asker' },
  { argv: ['search', 'pont', '--json', '--md'], code: 2, says: '--md en --json' },
  { argv: ['parse', join(folder, 'weg.txt')], code: 3, says: 'bestaat niet' },
  { argv: ['parse', folder], code: 5, says: '(het is een map)' },
  { argv: ['parse', EMPTY], code: 5, says: 'is leeg' },
  { argv: ['parse', PLAIN], code: 5, says: 'geen vraag, antwoord of kop' },
] satisfies readonly { argv: string[]; code: number; says: string }[];

describe.each(WRONG)('kvq $argv', ({ argv, code, says }) => {
  it(`exits ${code} with one sentence on stderr`, async () => {
    const ran = await kvq(argv, { env: { KVQ_DB: DB } });
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    const sentence = ran.err.trimEnd().split('\n').at(-1) ?? '';
    expect(sentence).toMatch(/^kvq: .+[.?]$/);
    expect(sentence).toContain(says);
    if (argv.length > 0) expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

it.each(WRONG)('kvq $argv is explained in English too', async ({ argv, code }) => {
  const env = { KVQ_DB: DB };
  const dutch = await kvq(argv, { env });
  const english = await kvq(argv, { env: { ...env, KVQ_LANG: 'en' } });
  expect(english.code).toBe(code);
  expect(english.err.trimEnd().split('\n').at(-1)).toMatch(/^kvq: [A-Z“].+[.?]$/);
  expect(english.err).not.toBe(dutch.err);
});

it('says in English what it says in Dutch', async () => {
  const { err, code } = await kvq(['diff', '2021Z1461', '--lang', 'en']);
  expect(code).toBe(2);
  expect(err).toBe(
    'kvq: “2021Z1461” is not a zaak number: that is a year, a Z and five digits, such as 2021Z14612.\n',
  );
});

it('makes what the user typed visible before saying it back', async () => {
  const { err } = await kvq(['diff', '\u001b[31mrood']);
  expect(err).toContain('␛[31mrood');
  expect(err).not.toContain('\u001b');
});

it('prints its version', async () => {
  expect(await kvq(['--version'])).toMatchObject({ code: 0, err: '' });
  expect((await kvq(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('takes the options of every command before and after its name', async () => {
  const before = await kvq(['--lang', 'en', 'diff', 'x']);
  const after = await kvq(['diff', 'x', '--lang=en']);
  expect(before).toEqual(after);
  expect(before.err).toContain('is not a zaak number');
});

it('shows the stack of an expected error only with --debug', async () => {
  const silent = await kvq(['diff', 'x']);
  const loud = await kvq(['diff', 'x', '--debug']);
  expect(silent.err).not.toContain('    at ');
  expect(loud.err).toContain('    at ');
  expect(loud.err.endsWith(silent.err)).toBe(true);
});

it('shows the words of the system itself only with --debug', async () => {
  expect((await kvq(['parse', folder])).err).not.toContain('EISDIR');
  expect((await kvq(['parse', folder, '--debug'])).err).toContain('EISDIR');
});

it('needs a temporary folder for the demo, and says which one it tried', async () => {
  vi.stubEnv('TMPDIR', join(folder, 'no-such-folder'));
  const { code, err } = await kvq(['demo']);
  vi.unstubAllEnvs();
  expect(code).toBe(6);
  expect(err).toMatch(
    /^kvq: De tijdelijke map \S+no-such-folder is niet te gebruiken \(bestaat niet\): .+\n$/,
  );
});

it('exits 130 when it was interrupted', async () => {
  const { code } = await kvq(['parse', PLAIN], { signal: AbortSignal.abort() });
  expect(code).toBe(130);
});

it('takes anything unexpected for a bug: exit 70, and where to report it', async () => {
  const world = { stdin: 'x' };
  const broken = { ...world, env: new Proxy({}, { get: trap }) };
  const { code, err } = await kvq(['parse', '-'], broken);
  expect(code).toBe(70);
  expect(err).toMatch(/^kvq: Er ging iets mis .*--debug.*\n$/);
});

/** Fails when the view asks for the terminal, after the language was chosen. */
function trap(_: object, name: string | symbol): undefined {
  if (name === 'COLUMNS') throw new TypeError('a bug');
}
