import { expect, it } from 'vitest';
import { FORMS } from '../support/rendered/forms.ts';
import { expectEqualForms, expectRoundTrips } from '../support/rendered/round-trip.ts';

/** A few; test/long/invariance.test.ts has as many as anybody wants to wait for. */
const parameters = { seed: 20_210_928, numRuns: 6 };

it.each(FORMS)('a random record in $name parses back to itself', async (form) => {
  expect.hasAssertions();
  await expectRoundTrips(form, parameters);
});

it('has no changed statement between the forms of a random record', async () => {
  expect.hasAssertions();
  await expectEqualForms(FORMS, { ...parameters, numRuns: 3 });
});
