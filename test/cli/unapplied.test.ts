import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kvq } from './kvq.ts';

const folder = mkdtempSync(join(tmpdir(), 'kvq-unapplied-'));

function paper(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ANSWER = paper(
  'antwoord.txt',
  `Antwoord van Minister De Wit (Verkeer) (ontvangen 2 februari 2099).

Vraag 1

Vaart de pont op zondag?

Antwoord 1

De pont vaart op zondag. Er is geen plan om dat te veranderen.
`,
);

/** A nader antwoord on the same question, whose only words are these. */
function further(name: string, letter: string): string {
  return paper(
    name,
    `Nader antwoord van Minister De Wit (Verkeer) (ontvangen 3 maart 2099).\n\n${letter}\n`,
  );
}

it('compare says of a nader antwoord that it does not see what it changes', async () => {
  const vague = further('vaag.txt', 'Ik kom graag op mijn eerdere antwoorden terug.');
  const { out, code } = await kvq(['compare', ANSWER, vague]);
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    `nader antwoord ${vague}, 3 mrt 2099: kvq vindt niet welk antwoord het wijzigt; lees het stuk zelf`,
  );
  const { unapplied } = JSON.parse((await kvq(['compare', ANSWER, vague, '--json'])).out);
  expect(unapplied).toMatchObject([{ document: vague, date: '2099-03-03' }]);
});

it('compare says nothing of the kind where it does', async () => {
  const clear = further(
    'helder.txt',
    'Vraag 1\n\nVaart de pont op zondag?\n\nAntwoord 1\n\nDe pont vaart niet op zondag.',
  );
  const { out } = await kvq(['compare', ANSWER, clear, '--json']);
  expect(JSON.parse(out).unapplied).toEqual([]);
});
