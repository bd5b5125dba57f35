import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/core/model.ts';
import { storeFolder } from '../commands/store-folder.ts';
import { FORMS } from '../support/rendered/forms.ts';
import type { PaperRecord } from '../support/rendered/record.ts';
import { type Known, recordOf } from '../support/rendered/sample.ts';

interface FurtherCase extends Known {
  readonly documents: readonly { readonly file: string; readonly aanhangsel: object | null }[];
  readonly flags: readonly Pick<Statement, 'numbers' | 'label'>[];
  readonly notRepeated: readonly number[];
}

interface Sample {
  readonly name: string;
  readonly known: FurtherCase;
  readonly first: Uint8Array;
  readonly further: PaperRecord;
}

const root = fileURLToPath(new URL('../../fixtures/further-answers/', import.meta.url));

/** Those that were printed in the Aanhangsel; a letter has a form of its own. */
async function printed(): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders) {
    const known: FurtherCase = JSON.parse(readFileSync(`${root}${name}/case.json`, 'utf8'));
    const [first, further] = known.documents.map(({ file }) => `${root}${name}/${file}`);
    if (!first || !further || known.documents[1]?.aanhangsel === null) continue;
    const record = await recordOf(readFileSync(further), known);
    samples.push({ name, known, first: readFileSync(first), further: record });
  }
  return samples;
}

const cases = (await printed()).flatMap((sample) =>
  FORMS.filter((form) => form.takes(sample.further)).map((form) => ({ ...sample, form })),
);

describe('a further answer', () => {
  it.each(cases)('$name changes the same sentences as $form.name', async (sample) => {
    const { known, first, further, form } = sample;
    const store = storeFolder();
    await store.json(
      'ingest',
      store.file('first', first),
      store.file('further', await form.render(further)),
    );
    const diff = await store.json('diff', known.zaak, '--offline');
    expect(diff.versions).toMatchObject([{ kind: 'answer' }, { kind: 'further-answer' }]);
    const flags = diff.statements.filter(({ flag }: Statement) => flag);
    expect(flags).toMatchObject(known.flags.map(({ numbers, label }) => ({ numbers, label })));
    expect(diff.notRepeated).toEqual(known.notRepeated);
  });
});
