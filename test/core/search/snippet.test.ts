import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/core/search/marks.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { wantedTerms } from '../../../src/core/search/query.ts';
import { snippetOf } from '../../../src/core/search/snippet.ts';

const soughtIn = (written: string, others: readonly string[] = []) => {
  const query = parseQuery(written);
  const terms = query === null ? [] : wantedTerms(query);
  return terms.map((term) => ({ term, others: new Set(others) }));
};

const marked = (text: string, written: string, others: readonly string[] = []): readonly string[] =>
  findMarks(text, soughtIn(written, others)).map(({ start, end }) => text.slice(start, end));

describe('what is marked', () => {
  it.each([
    ['De financiële pont vaart.', 'FINANCIELE', ['financiële']],
    ['De pont vaart; de ponten ook.', 'pont', ['pont']],
    ['De pont vaart; de ponten ook.', 'pont*', ['pont', 'ponten']],
    ['De pont vaart. Vaart de pont?', '"pont vaart"', ['pont vaart']],
    ['De AOW-leeftijd stijgt.', 'aow-leeftijd', ['AOW-leeftijd']],
    ['De pont vaart niet.', 'pont NIET vaart', ['pont']],
    ['De pont vaart niet.', 'NEAR(pont niet)', ['pont', 'niet']],
  ])('in %s for %s', (text, written, found) => {
    expect(marked(text, written)).toEqual(found);
  });

  it('includes the words by which a term was widened', () => {
    expect(marked('De veerpont vaart.', 'pont', ['veerpont'])).toEqual(['veerpont']);
  });
});

describe('a snippet', () => {
  const filler = 'Er staat hier een zin die niets zegt. '.repeat(20);

  it('is the whole of a short text, in one line', () => {
    const text = 'De pont vaart.\n\nOok in de winter.';
    expect(snippetOf(text, findMarks(text, soughtIn('winter')))).toEqual({
      text: 'De pont vaart.  Ook in de winter.',
      marks: [{ text: 'winter', start: 26, end: 32 }],
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('is cut where most different terms stand together, at the start of a sentence', () => {
    const text = `De pont. ${filler}De pont vaart in de winter. ${filler}`;
    const snippet = snippetOf(text, findMarks(text, soughtIn('pont winter')));
    expect(snippet.text).toMatch(/^De pont vaart in de winter\. Er staat/);
    expect(snippet).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(snippet.marks.map((mark) => mark.text)).toEqual(['pont', 'winter']);
  });

  it('shows where its marks stand, whatever the text', () => {
    const word = fc.constantFrom('pont', 'Pont.', 'vaart', 'één', '\n\n', 'x'.repeat(300), '🚢');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = words.join(' ');
        const snippet = snippetOf(text, findMarks(text, soughtIn('pont "vaart één"')));
        expect(snippet.text.length).toBeLessThanOrEqual(240);
        for (const { text: found, start, end } of snippet.marks) {
          expect(snippet.text.slice(start, end)).toBe(found);
        }
      }),
    );
  });
});
