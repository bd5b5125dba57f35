import { describe, expect, it } from 'vitest';
import { countRegister } from '../../../src/core/register/count-register.ts';
import { item, minister } from './entries.ts';

const bedenksel = minister('Bedenksel', 'Financiën');
const wit = minister('De Wit', 'Defensie');

describe('countRegister', () => {
  it('counts nothing in an empty register', () => {
    expect(countRegister([])).toEqual({
      corrections: 0,
      flags: 0,
      unread: 0,
      byLabel: [],
      byMinister: [],
    });
  });

  it('counts each flagged statement once, by its first label, most first', () => {
    const { flags, byLabel } = countRegister([
      item({}, ['removed', 'figure-changed']),
      item({}, ['figure-changed', 'date-changed']),
    ]);
    expect(flags).toBe(4);
    expect(byLabel).toEqual([
      { label: 'figure-changed', flags: 2 },
      { label: 'date-changed', flags: 1 },
      { label: 'removed', flags: 1 },
    ]);
  });

  it('counts a correction for each who signed it, and those of nobody known', () => {
    const { corrections, byMinister } = countRegister([
      item({ answeredBy: [bedenksel, wit] }, ['removed']),
      item({ answeredBy: [wit] }, []),
      item({ answeredBy: [] }, []),
    ]);
    expect(corrections).toBe(3);
    expect(byMinister).toEqual([
      { minister: wit, corrections: 2, flags: 1 },
      { minister: bedenksel, corrections: 1, flags: 1 },
      { minister: null, corrections: 1, flags: 0 },
    ]);
  });

  it('keeps one name in two departments apart', () => {
    const moved = minister('Bedenksel', 'Defensie');
    const { byMinister } = countRegister([
      item({ answeredBy: [bedenksel] }, []),
      item({ answeredBy: [moved] }, []),
    ]);
    expect(byMinister.map((one) => one.minister?.department)).toEqual(['Defensie', 'Financiën']);
  });

  it('counts what a person must read', () => {
    const versions = { before: null, after: null };
    const { unread } = countRegister([
      item({ outcome: 'not-applied', versions }, []),
      item({ outcome: 'no-first-answer', versions }, []),
      item({}, []),
    ]);
    expect(unread).toBe(2);
  });
});
