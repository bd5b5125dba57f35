import { expect, it } from 'vitest';
import { hostileFiles } from './hostile-files.ts';
import { expectResultOrSentence, expectResultOrSentenceApart } from './parse-hostile.ts';
import { RECORDS } from './records.ts';

const files = RECORDS.slice(1, 2)
  .flatMap(([, record]) => hostileFiles(record, 10_000))
  .filter(({ long }) => !long);

it.each(files)(
  '$name gives a result or one clear sentence',
  async (file) => {
    expect.hasAssertions();
    await (file.heavy ? expectResultOrSentenceApart(file) : expectResultOrSentence(file));
  },
  40_000,
);
