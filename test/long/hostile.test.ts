import { expect, it } from 'vitest';
import { hostileFiles } from '../invariance/hostile-files.ts';
import { expectResultOrSentenceApart } from '../invariance/parse-hostile.ts';
import { RECORDS } from '../invariance/records.ts';
import { runs } from '../support/long.ts';

const many = runs(20_000, 100_000);
const files = RECORDS.slice(1, 2)
  .flatMap(([, record]) => hostileFiles(record, many))
  .filter(({ long, heavy }) => long || !heavy);

it.each(files)(`$name gives a result or one clear sentence`, async (file) => {
  expect.hasAssertions();
  await expectResultOrSentenceApart(file);
});
