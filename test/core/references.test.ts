import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAanhangsels, findReferences } from '../../src/core/references.ts';
import { NO_NAMES, WRITTEN_FORMS } from './references/written-forms.ts';

const valuesIn = (text: string): readonly string[] =>
  findReferences(text).map(({ value }) => value);

describe('findReferences', () => {
  it('is tried on sixty written forms at the least', () => {
    expect(WRITTEN_FORMS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(WRITTEN_FORMS)('%s', (written, named) => {
    expect(valuesIn(written)).toEqual(named);
  });

  it.each(WRITTEN_FORMS)('in a sentence: %s', (written, named) => {
    expect(valuesIn(`Herinnert u zich het antwoord (${written}) van 12 mei 2020?`)).toEqual(named);
  });

  it.each(NO_NAMES)('names nothing by %s', (_why, text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('gives the very words, in reading order', () => {
    const forms = fc.array(fc.constantFrom(...WRITTEN_FORMS.map(([written]) => written)));
    fc.assert(
      fc.property(forms, (written) => {
        const text = written.join(' is iets anders dan ');
        const references = findReferences(text);
        const starts = references.map(({ span }) => span.start);
        for (const { span } of references) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
    );
  });

  it('gives each number of a list its own words', () => {
    const text = 'Aanhangsel Handelingen, vergaderjaar 2019–2020, nrs. 2004 en 2669';
    expect(findReferences(text).map(({ span }) => span.text)).toEqual([
      'Aanhangsel Handelingen, vergaderjaar 2019–2020, nrs. 2004',
      '2669',
    ]);
  });
});

describe('findAanhangsels', () => {
  it('names each printed answer once, and nothing else', () => {
    const once = 'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 9';
    expect(findAanhangsels(`${once}. ${once} en 2021Z18416, Kamerstuk 26 643, nr. 795`)).toEqual([
      { vergaderjaar: '2021-2022', number: 9 },
    ]);
  });
});
