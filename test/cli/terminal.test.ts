import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { View } from '../../src/render/view.ts';
import { createView } from '../../src/terminal/create-view.ts';
import { placesOf } from '../../src/terminal/places.ts';
import { notify, present } from '../../src/terminal/present.ts';
import { kvq, type World } from './kvq.ts';

const folder = await mkdtemp(join(tmpdir(), 'kvq-terminal-'));
const FILE = join(folder, 'antwoord.txt');
writeFileSync(
  FILE,
  `Vragen van het lid De Vries (Partij) aan de Minister van Financiën over «het café» (ingezonden 3 mei 2021).

Vraag 1

Klopt dat?

Antwoord 1

Ja, \u001b[31mdat klopt.
`,
);

const UTF8 = { LANG: 'nl_NL.UTF-8' };
/** Ours: what a document holds of these is made visible. */
const COLOURED = /\p{Cc}\[\d+m/u;

describe.each([
  { name: 'a pipe', world: {}, argv: [], coloured: false },
  { name: 'a terminal', world: { isTTY: true, env: UTF8 }, argv: [], coloured: true },
  { name: '--no-color', world: { isTTY: true, env: UTF8 }, argv: ['--no-color'], coloured: false },
  {
    name: 'NO_COLOR',
    world: { isTTY: true, env: { ...UTF8, NO_COLOR: '1' } },
    argv: [],
    coloured: false,
  },
  {
    name: 'an empty NO_COLOR',
    world: { isTTY: true, env: { ...UTF8, NO_COLOR: '' } },
    argv: [],
    coloured: true,
  },
  {
    name: 'TERM=dumb',
    world: { isTTY: true, env: { ...UTF8, TERM: 'dumb' } },
    argv: [],
    coloured: false,
  },
  { name: 'FORCE_COLOR in a pipe', world: { env: { FORCE_COLOR: '1' } }, argv: [], coloured: true },
  {
    name: 'FORCE_COLOR over NO_COLOR',
    world: { env: { FORCE_COLOR: '', NO_COLOR: '1' } },
    argv: [],
    coloured: true,
  },
  {
    name: 'FORCE_COLOR=0',
    world: { isTTY: true, env: { ...UTF8, FORCE_COLOR: '0' } },
    argv: [],
    coloured: false,
  },
  {
    name: '--no-color over FORCE_COLOR',
    world: { env: { FORCE_COLOR: '1' } },
    argv: ['--no-color'],
    coloured: false,
  },
] satisfies readonly { name: string; world: World; argv: string[]; coloured: boolean }[])(
  '$name',
  ({ world, argv, coloured }) => {
    it(`is ${coloured ? '' : 'not '}coloured, and says the same`, async () => {
      const { out, paged } = await kvq(['parse', FILE, ...argv], world);
      const text = out + paged.map((page) => page.text).join('');
      expect(COLOURED.test(text)).toBe(coloured);
      expect(text).toContain('Vraag 1');
      expect(text).toContain('␛[31mdat klopt.');
    });
  },
);

describe.each([
  { name: 'less by default', env: {}, argv: [], command: 'less' },
  { name: 'PAGER', env: { PAGER: 'more' }, argv: [], command: 'more' },
  {
    name: 'KVQ_PAGER first',
    env: { KVQ_PAGER: 'most -w', PAGER: 'more' },
    argv: [],
    command: 'most -w',
  },
  {
    name: 'none for an empty KVQ_PAGER',
    env: { KVQ_PAGER: '', PAGER: 'more' },
    argv: [],
    command: null,
  },
  { name: 'none for cat', env: { PAGER: 'cat' }, argv: [], command: null },
  { name: 'none with --no-pager', env: { PAGER: 'more' }, argv: ['--no-pager'], command: null },
  { name: 'none for JSON', env: {}, argv: ['--json'], command: null },
])('the pager: $name', ({ env, argv, command }) => {
  it('is used on a terminal only', async () => {
    const onTerminal = await kvq(['parse', FILE, ...argv], {
      isTTY: true,
      env: { ...UTF8, ...env },
    });
    expect(onTerminal.paged.map((page) => page.command)).toEqual(command === null ? [] : [command]);
    expect(onTerminal.out === '').toBe(command !== null);
    const inPipe = await kvq(['parse', FILE, ...argv], { env });
    expect(inPipe.paged).toEqual([]);
  });
});

describe('a plain C locale', () => {
  it.each([{}, { LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'nl_NL.UTF-8' }])(
    'gets ASCII only on its terminal: %j',
    async (env) => {
      const { out } = await kvq(['parse', FILE, '--no-pager'], { isTTY: true, env });
      expect(out).toMatch(/^[ -~\p{Cc}]*$/u);
      expect(out).toContain('Minister van Financien');
      expect(out).toContain('"het cafe"');
      expect(out).toContain('^[[31mdat klopt.');
    },
  );

  it('leaves a file or pipe in UTF-8', async () => {
    expect((await kvq(['parse', FILE], { env: { LANG: 'C' } })).out).toContain('«het café»');
  });

  it('gets JSON in ASCII too, which a pipe gets in UTF-8', async () => {
    const env = { LANG: 'C' };
    const shown = (await kvq(['parse', FILE, '--json'], { isTTY: true, env })).out;
    const piped = (await kvq(['parse', FILE, '--json'], { env })).out;
    expect(shown).toMatch(/^[\n -~]*$/);
    expect(shown).toContain('"Minister van Financi\\u00ebn"');
    expect(piped).toContain('"Minister van Financiën"');
    expect(JSON.parse(shown)).toEqual(JSON.parse(piped));
  });

  it('gets its help and its errors in ASCII too', async () => {
    const terminal = { isTTY: true, env: { LANG: 'C' } };
    expect((await kvq(['parse', '--help'], terminal)).out).toContain('in een bestand leest');
    expect((await kvq(['log', 'x'], terminal)).err).toContain('"x" is geen zaaknummer');
  });

  it('aligns by what ASCII takes', async () => {
    const view = await createView(world({ isTTY: true }), 'nl', { color: false, pager: false });
    let cells = 0;
    const draw = (it: View, text: string): string => {
      cells = it.measure(text);
      return '';
    };
    await present(world({}), view, draw, '… €');
    expect(cells).toBe('... EUR'.length);
  });
});

describe('width', () => {
  it.each([
    { name: 'the terminal’s', columns: 72, env: {}, width: 72 },
    { name: 'never wider than is readable', columns: 300, env: {}, width: 124 },
    { name: 'COLUMNS in a pipe', columns: 0, env: { COLUMNS: '60' }, width: 60 },
    { name: '124 where nothing says it', columns: 0, env: {}, width: 124 },
    { name: 'never narrower than anything fits', columns: 3, env: {}, width: 20 },
    { name: '124 for nonsense', columns: 0, env: { COLUMNS: 'wide' }, width: 124 },
  ])('$name', async ({ columns, env, width }) => {
    const view = await createView(world({ columns, env }), 'nl', { color: true, pager: true });
    expect(view.width).toBe(width);
  });

  it('counts wide characters as two, in a second drawing', async () => {
    const view = await createView(world({}), 'nl', { color: false, pager: false });
    const measured: number[] = [];
    await present(
      world({}),
      view,
      (it, text: string) => {
        measured.push(it.measure(text));
        return '';
      },
      '田中',
    );
    expect(measured).toEqual([2, 4]);
  });
});

it('notify writes to stderr, with the same care', async () => {
  const errors: string[] = [];
  const outside = { ...world({}), stderr: { write: (text: string) => errors.push(text) } };
  const view = await createView(outside, 'nl', { color: false, pager: false });
  notify(outside, view, (_, text: string) => text, 'a\u001bb\n');
  expect(errors).toEqual(['a␛b\n']);
});

describe('placesOf', () => {
  it.each([
    { name: '--db first', env: { KVQ_DB: '/b.db' }, db: '/a.db', store: '/a.db' },
    {
      name: 'then KVQ_DB',
      env: { KVQ_DB: '/b.db', XDG_DATA_HOME: '/x' },
      db: undefined,
      store: '/b.db',
    },
    {
      name: 'then XDG_DATA_HOME',
      env: { KVQ_DB: '', XDG_DATA_HOME: '/x' },
      db: undefined,
      store: '/x/kvq/kvq.db',
    },
  ])('$name', ({ env, db, store }) => {
    expect(placesOf(env, db).store).toBe(store);
  });

  it('takes the folder of settings from XDG_CONFIG_HOME', () => {
    expect(placesOf({ XDG_CONFIG_HOME: '/c' }, undefined).configuration).toBe('/c/kvq/config.json');
  });

  it('has usual places where nothing says it', () => {
    const { store, configuration } = placesOf({}, undefined);
    expect(store).toMatch(/kvq\.db$/);
    expect(configuration).toMatch(/config\.json$/);
  });
});

/** A context that keeps nothing. */
function world({ env = {}, isTTY, columns }: World): Context {
  const nowhere = { write: () => undefined };
  return {
    stdout: { ...nowhere, isTTY, columns },
    stderr: nowhere,
    env,
    now: () => new Date(0),
    signal: new AbortController().signal,
    readStdin: async () => new Uint8Array(),
    page: async () => undefined,
  };
}
