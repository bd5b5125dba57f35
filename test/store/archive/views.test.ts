import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../../src/commands/rebuild.ts';
import { standingAnswers } from '../../../src/core/history/standing.ts';
import type { Answer } from '../../../src/core/model.ts';
import { PRESENT } from '../../../src/core/reading-versions.ts';
import { FACT_TABLES } from '../../../src/store/archive/fact-tables.ts';
import { VIEWS, viewColumns, viewRows } from '../../../src/store/archive/views.ts';
import { fileRendition } from '../../../src/store/file-rendition.ts';
import { transact } from '../../../src/store/open.ts';
import { loadKeptHistory } from '../../../src/store/projections.ts';
import { answer, memoryStore, question, seen } from '../filed.ts';

const ZAAK = '2099Z00001';
const documentation = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8');

/** The columns that docs/data.md names under the heading of a view. */
function documented(view: string): readonly string[] {
  const [, section = ''] = documentation.split(`### \`${view}\`\n`);
  const [own = ''] = section.split('\n#');
  return [...own.matchAll(/^\| `([a-z_]+)`(?:, `([a-z_]+)`)* \|/gmu)].flatMap(([line]) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([a-z_]+)`/gu)].map((match) => match[1] ?? ''),
  );
}

describe('the views', () => {
  it('are all that the store has', () => {
    const views = memoryStore()
      .db.prepare(`select name from sqlite_schema where type = 'view' order by name`)
      .pluck()
      .all();
    expect(views).toEqual([...VIEWS].sort());
  });

  it.each(VIEWS)('%s has the columns that docs/data.md describes', (view) => {
    expect(documented(view)).toEqual(viewColumns(memoryStore(), view));
  });

  it('name every table of facts for an export', () => {
    const guarded = memoryStore()
      .db.prepare(`select tbl_name from sqlite_schema where type = 'trigger' group by tbl_name`)
      .pluck()
      .all();
    expect(FACT_TABLES.map(({ name }) => name).sort()).toEqual(guarded);
    for (const { name } of FACT_TABLES) expect(documentation).toContain(`| \`${name}\` |`);
  });
});

/** Some answers to three questions: whole, of a part, or several in one. */
const given = fc.array(
  fc.record({
    numbers: fc.constantFrom([1], [2], [3], [1, 2], [2, 3]),
    part: fc.constantFrom(null, null, 'a', 'b'),
  }),
  { minLength: 1, maxLength: 3 },
);

it('answers_current has what stands, whatever was given again', () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 4 }), (documents) => {
      const store = memoryStore();
      for (const [at, answers] of documents.entries()) {
        const received = `2099-02-0${at + 1}`;
        const unique = new Map(answers.map((it) => [JSON.stringify(it), it]));
        const stated = [...unique.values()].map(
          (it, index): Answer => ({ ...answer(1, `Antwoord ${at}.${index} op de vraag.`), ...it }),
        );
        const said = {
          zaak: ZAAK,
          received,
          questions: [question(1, 'Klopt dit?')],
          answers: stated,
        };
        const kind = at === 0 ? 'answer' : 'further-answer';
        transact(store, () => {
          const { touched } = fileRendition(
            store,
            seen(received, { ...said, kind }, { zaak: ZAAK }),
          );
          rebuild(store, touched);
        });
      }
      const versions = loadKeptHistory(store, ZAAK, PRESENT)?.history.versions ?? [];
      const standing = standingAnswers(versions).map(({ text }) => text);
      const at = viewColumns(store, 'answers_current').indexOf('text');
      const current = [...viewRows(store, 'answers_current')].map((row) => row[at]);
      expect([...current].sort()).toEqual([...standing].sort());
    }),
    { numRuns: 30 },
  );
});
