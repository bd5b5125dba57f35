import { expect, it } from 'vitest';
import { runs, seed } from '../support/long.ts';
import { FORMS } from '../support/rendered/forms.ts';
import { expectEqualForms, expectRoundTrips } from '../support/rendered/round-trip.ts';

it.each(FORMS)('many random records in $name parse back to themselves', async (form) => {
  expect.hasAssertions();
  await expectRoundTrips(form, { seed, numRuns: runs(40, 2000) });
});

it('has no changed statement between the forms of many random records', async () => {
  expect.hasAssertions();
  await expectEqualForms(FORMS, { seed, numRuns: runs(20, 1000) });
});
