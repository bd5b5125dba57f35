import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span, Statement } from '../../src/core/model.ts';
import type { DiffView } from '../../src/render/diff-view.ts';
import { storeFolder } from '../commands/store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));

/** The places of words in a sentence that starts at `offset`; throws where they are not in it. */
export function spanOf(sentence: string, text: string, offset = 0): Span {
  const at = sentence.indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in "${sentence}"`);
  return { text, start: offset + at, end: offset + at + text.length };
}

/** What kvq itself makes of the bundled sample; its JSON has all that the screen has. */
async function diffOfSample(zaak: string): Promise<DiffView> {
  const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^2021.*\.(?:xml|md|txt)$/.test(name))
    .map((name) => `${SAMPLE}${name}`);
  const { kvq, json } = storeFolder();
  await kvq('ingest', ...files);
  return await json('diff', zaak);
}

function flaggedIn({ statements }: DiffView): Statement {
  const [first] = statements.filter(({ flag }) => flag);
  if (!first) throw new Error('nothing is flagged in the sample');
  return first;
}

const diff = await diffOfSample('2021Z14612');

/** The softened statement of 2021Z14612. */
export const flagshipStatement: Statement = flaggedIn(diff);

/** What `kvq diff 2021Z14612` has to show of the sample, with only its flagged statements. */
export const flagship: DiffView = {
  ...diff,
  statements: diff.statements.filter(({ flag }) => flag),
};
