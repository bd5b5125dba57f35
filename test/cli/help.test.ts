import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { help as en } from '../../src/render/messages/en/help.ts';
import type { Help } from '../../src/render/messages/help.ts';
import { help as nl } from '../../src/render/messages/nl/help.ts';
import { kvq } from './kvq.ts';
import { programIn } from './program.ts';

const documentation = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const languages: readonly (readonly ['nl' | 'en', Help])[] = [
  ['nl', nl],
  ['en', en],
];
const commands = Object.keys(nl.commands).filter((name) => name !== 'help');

describe.each(languages)('help in %s', (lang, texts) => {
  it('describes every command, argument and option', async () => {
    const program = await programIn(lang);
    const names = program.commands.map((command) => command.name());
    expect(names.sort()).toEqual(Object.keys(texts.commands).sort());
    const described = program.commands.flatMap((command) => [
      command.description(),
      ...command.options.map((option) => `${command.name()} ${option.long}: ${option.description}`),
      ...command.registeredArguments.map(
        (argument) => `${argument.name()}: ${argument.description}`,
      ),
    ]);
    const globals = program.options.map((option) => `${option.long}: ${option.description}`);
    expect([...described, ...globals].filter((text) => /(?:^|: )$/.test(text))).toEqual([]);
  });

  it.each(['--help', 'help'])('%s names every command', async (word) => {
    const { code, out, err } = await kvq([word, '--lang', lang]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain(`${texts.headings.usage} kvq ${texts.optional}`);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each(commands)('%s --help has no word of the other language', async (command) => {
    const { code, out } = await kvq([command, '--help', '--lang', lang]);
    const other = lang === 'nl' ? en : nl;
    expect(code).toBe(0);
    for (const heading of Object.values(other.headings)) expect(out).not.toContain(heading);
    expect(out).toContain(texts.headings.globals);
  });

  it.each(Object.keys(texts.commands))('help %s is %s --help', async (command) => {
    const helped = await kvq(['help', command, '--lang', lang]);
    expect(helped.code).toBe(0);
    expect(helped).toEqual(await kvq([command, '--help', '--lang', lang]));
  });

  it('keeps within 80 cells', async () => {
    for (const command of commands) {
      const { out } = await kvq([command, '--help', '--lang', lang], { columns: 80 });
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe('docs/cli.md', () => {
  it.each(commands)('has the help of kvq %s as it is printed', async (command) => {
    const { out } = await kvq([command, '--help', '--lang', 'en'], { columns: 100 });
    const own = out.slice(0, out.indexOf(en.headings.globals)).trimEnd();
    expect(documentation).toContain(`\`\`\`text\n${own}\n\`\`\``);
  });

  it('has the options of every command as they are printed', async () => {
    const { out } = await kvq(['doctor', '--help', '--lang', 'en'], { columns: 100 });
    const globals = out.slice(out.indexOf(en.headings.globals)).trimEnd();
    expect(documentation).toContain(`\`\`\`text\n${globals}\n\`\`\``);
  });
});
