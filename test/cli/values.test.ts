import { describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import {
  documentDate,
  documentKey,
  documentKind,
  documentNumber,
  questionNumber,
  zaakNumber,
} from '../../src/program/values.ts';
import { testView } from '../render/named-view.ts';

/** The code of the KvqError that the work ends in. */
function troubleOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof KvqError) return error.trouble.code;
    throw error;
  }
  return 'none';
}

describe('zaakNumber', () => {
  it.each([
    '2021Z14612',
    '2021z14612',
    '2021Z 14612',
    'kv-tk-2021Z14612',
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z14612&did=2021D30001',
    'https://zoek.officielebekendmakingen.nl/kv-tk-2021Z14612.html',
  ])('reads %s', (given) => {
    expect(zaakNumber(given)).toBe('2021Z14612');
  });

  it.each([
    '2021Z1461',
    '2021Z146122',
    '2021D30001',
    'ah-tk-20212022-105',
    'https://example.nl/2021Z14612',
    '',
  ])('refuses %j', (given) => {
    expect(troubleOf(() => zaakNumber(given))).toBe('zaak-number');
  });
});

describe('documentKey', () => {
  it.each([
    ['2021d35707', '2021D35707'],
    ['AH-TK-20212022-105', 'ah-tk-20212022-105'],
    ['ah-tk-20212022-105-h1', 'ah-tk-20212022-105-h1'],
    ['SHA256:ABCDEF012345', 'sha256:abcdef012345'],
    ['https://www.tweedekamer.nl/x?id=2021Z14612&did=2021D30001', '2021D30001'],
  ])('reads %s as %s', (given, key) => {
    expect(documentKey(given)).toBe(key);
  });

  it('tells a rendition of kvq log from a document', () => {
    expect(troubleOf(() => documentKey('abcdef012345'))).toBe('rendition-given');
  });

  it.each(['2021Z14612', 'sha256:abc', 'antwoord.xml'])('refuses %s', (given) => {
    expect(troubleOf(() => documentKey(given))).toBe('document-number');
  });
});

it('documentNumber takes only a document number', () => {
  expect(documentNumber('2021d35707')).toBe('2021D35707');
  expect(troubleOf(() => documentNumber('2021Z14612'))).toBe('document-number');
});

it.each(['28-9-2021', '28 september 2021', '2021-09-28'])('documentDate reads %s', (given) => {
  expect(documentDate(given)).toBe('2021-09-28');
});

it.each([
  ['nader-antwoord', 'further-answer'],
  ['Nader antwoord', 'further-answer'],
  ['further-answer', 'further-answer'],
  ['uitstel', 'delay-notice'],
  ['brief', 'letter'],
])('documentKind reads %s as %s', (given, kind) => {
  expect(documentKind(testView(), given)).toBe(kind);
});

it('questionNumber takes a counting number, or nothing', () => {
  expect(questionNumber(testView(), 'NR', '12')).toBe(12);
  expect(questionNumber(testView(), 'NR', undefined)).toBeNull();
  expect(troubleOf(() => questionNumber(testView(), 'NR', '-1'))).toBe('usage');
});
