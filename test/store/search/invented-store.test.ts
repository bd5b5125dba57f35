import { expect, it } from 'vitest';
import { fillStore } from '../../support/invented-store/fill-store.ts';
import { inventQueries } from '../../support/invented-store/queries.ts';
import { createVocabulary } from '../../support/invented-store/vocabulary.ts';
import { inventedZaken } from '../../support/invented-store/zaken.ts';
import { memoryStore } from '../filed.ts';
import { found } from './searched.ts';

it('the store that npm run bench:store makes is filed, indexed, and searched by every kind of query', () => {
  const vocabulary = createVocabulary();
  const store = memoryStore();
  const documents = fillStore(store, vocabulary, inventedZaken(vocabulary, 12), () => undefined);
  const stored = store.db.prepare('select count(*) from document').pluck().get();
  expect(documents).toBe(stored);
  expect(documents).toBeGreaterThan(20);
  const texts = store.db.prepare<[], string>('select text from answer_version').pluck().all();
  const queries = inventQueries(vocabulary, texts, 4);
  const totals = queries.map(({ kind, written, options }) => ({
    kind,
    total: found(store, written, options).total,
  }));
  expect(totals.filter(({ kind, total }) => kind === 'phrase' && total === 0)).toEqual([]);
  expect(totals.some(({ kind, total }) => kind === 'common' && total > 0)).toBe(true);
  expect(texts.every((text) => text.startsWith('[voorbeeldtekst]'))).toBe(true);
});
