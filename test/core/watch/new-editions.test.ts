import { expect, it } from 'vitest';
import type { HistoryEvent, Rendition } from '../../../src/core/history/history.ts';
import { newEditions } from '../../../src/core/watch/new-editions.ts';

const rendition = (sha256: string): Rendition => ({
  sha256,
  mediaType: 'application/xml',
  size: 1,
  source: '',
  seenAt: '2098-01-01T12:00:00Z',
});
const event = (document: string, ...hashes: string[]): HistoryEvent => ({
  date: null,
  kind: 'answer',
  document,
  aanhangsel: null,
  answeredBy: [],
  renditions: hashes.map(rendition),
  replacedInPlace: false,
  version: null,
});

it.each([
  ['a new document', [], [event('A', '1')], ['A 0']],
  ['another rendition of it', [['A', '1']], [event('A', '1', '2')], []],
  ['a replacement', [['A', '1']], [event('A', '1'), event('A', '2')], ['A 1']],
  [
    'bytes that come back',
    [
      ['A', '1'],
      ['A', '2'],
    ],
    [event('A', '1'), event('A', '2'), event('A', '1')],
    ['A 2'],
  ],
  ['a document that gets a number', [['ah-tk-1', '1']], [event('A', '1')], []],
  [
    'two documents that turn out to be one',
    [
      ['ah-tk-1', '1'],
      ['A', '2'],
    ],
    [event('A', '1'), event('A', '2')],
    [],
  ],
  ['a document beside another', [['A', '1']], [event('A', '1'), event('B', '2')], ['B 0']],
  ['nothing left', [['A', '1']], [], []],
] as const)('%s', (_, before, after, expected) => {
  const known = before.map(([document, ...renditions]) => ({ document, renditions }));
  const found = newEditions(known, after);
  expect(found.map((one) => `${one.event.document} ${one.ordinal}`)).toEqual(expected);
});
