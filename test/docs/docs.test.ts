import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EXIT } from '../../src/errors.ts';
import { catalogue as english } from '../../src/render/messages/en/catalogue.ts';
import { catalogue as dutch } from '../../src/render/messages/nl/catalogue.ts';
import { help } from '../../src/render/messages/nl/help.ts';
import { storeFolder } from '../commands/store-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'README.nl.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'fixtures/sample/README.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const labels = Object.entries(dutch.labels);
const NEUTRAL = ['unchanged', 'reworded', 'added', 'dropped'];
const commands = Object.keys(help.commands).filter((name) => name !== 'help');

/** Files that a document names: in backticks from the root, in links from its own folder. */
function namedFiles(document: string): string[] {
  const source = text(document);
  const ticked = source.matchAll(
    /`((?:src|test|docs|fixtures|migrations|scripts|bin|\.ci)\/[^`\s]*)`/g,
  );
  const linked = source.matchAll(/\]\((?!https?:|#)([^)#]+)/g);
  return [
    ...[...ticked].map((match) => match[1] ?? ''),
    ...[...linked].map((match) => join(dirname(document), match[1] ?? '')),
  ];
}

describe.each(documents)('%s', (document) => {
  it('names only files that exist', () => {
    const absent = namedFiles(document).filter((file) => !existsSync(join(root, file)));
    expect(absent).toEqual([]);
  });
});

describe.each(['README.md', 'README.nl.md'])('%s', (document) => {
  it.each(commands)('has the command %s, and says what it does', (command) => {
    expect(text(document)).toMatch(new RegExp(`^\\| \`kvq ${command}[ \`].*\\| .+ \\|$`, 'm'));
  });

  it('shows what kvq diff prints of the sample', async () => {
    const [, shown] = /```\n\$ kvq diff (?:\S+)\n([^`]+)```/.exec(text(document)) ?? [];
    const { kvq } = storeFolder();
    const files = readdirSync(join(root, 'fixtures/sample'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /^2021.*\.(?:xml|md|txt)$/.test(name))
      .map((name) => join(root, 'fixtures/sample', name));
    await kvq('ingest', ...files);
    expect((await kvq('diff', '2021Z14612')).out).toBe(shown);
  });

  it('has no command that does not exist', () => {
    const named = [...text(document).matchAll(/^(?:\| `|\$ )?kvq ([a-z]+)/gm)];
    expect(new Set(named.map((match) => match[1]))).toEqual(new Set(commands));
  });

  it.each(Object.entries(EXIT))('has the exit code of %s, %i', (_, code) => {
    expect(text(document)).toMatch(new RegExp(`^\\| ${code} \\| .+ \\|$`, 'm'));
  });

  it('has every label that is flagged, in Dutch', () => {
    const table = text(document);
    const flagged = labels.filter(([label]) => !NEUTRAL.includes(label));
    expect(flagged.filter(([, word]) => !table.includes(word))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  it.each(labels)('has %s, on screen "%s"', (label, word) => {
    const flag = NEUTRAL.includes(label) ? '' : 'yes ';
    expect(text('docs/glossary.md')).toContain(`| ${word} | \`${label}\` | ${flag}|`);
  });
});

describe('docs/classification.md', () => {
  it.each(Object.keys(english.labels))('says when a statement is %s', (label) => {
    expect(text('docs/classification.md')).toContain(`\`${label}\``);
  });
});

describe('docs/cli.md', () => {
  it.each(Object.values(EXIT))('has exit code %i', (code) => {
    expect(text('docs/cli.md')).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

describe('docs/architecture.md', () => {
  it.each(readdirSync(join(root, 'migrations')))('says what migration %s brings', (migration) => {
    expect(text('docs/architecture.md')).toContain(`migrations/${migration}`);
  });

  it.each(
    readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name),
  )('has the room src/%s', (room) => {
    expect(text('docs/architecture.md')).toContain(`src/${room}/`);
  });
});

describe('CONTRIBUTING.md', () => {
  it.each(Object.keys(manifest.scripts).filter((name) => !/^(pre|post)/.test(name)))(
    'says what the script %s is for',
    (script) => {
      expect(text('CONTRIBUTING.md')).toMatch(
        new RegExp(`^\\| \`npm (?:run )?(?:-s )?${script}[ \`].*\\| .+ \\|$`, 'm'),
      );
    },
  );
});

describe('docs/decisions.md', () => {
  const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  it.each(named)('says why %s is here', (dependency) => {
    expect(text('docs/decisions.md')).toContain(dependency);
  });

  it('is dated, oldest first', () => {
    const dates = [...text('docs/decisions.md').matchAll(/^## (\S+) · /gm)].map((m) => m[1] ?? '');
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))).toBe(true);
  });
});
