import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/sources/kinds.ts';
import {
  aanhangselnummerOf,
  publicationOf,
  publicationOfAanhangselnummer,
} from '../../src/sources/publication-id.ts';
import { dayOf, tidy } from '../../src/sources/wording.ts';
import { describeShared, sharedPath } from '../support/shared.ts';

it.each([
  ['212200105', 'ah-tk-20212022-105'],
  ['171800824', 'ah-tk-20172018-824'],
  ['242501244', 'ah-tk-20242025-1244'],
  ['99000012', 'ah-tk-19992000-12'],
  ['212300105', null],
  ['212200000', null],
  ['105', null],
  ['', null],
])('the Aanhangselnummer %j is published as %s', (number, id) => {
  expect(publicationOfAanhangselnummer(number)).toBe(id);
});

it('takes the century that the date of the document is in', () => {
  expect(publicationOfAanhangselnummer('989900077', '2099-02-02')).toBe('ah-tk-20982099-77');
  expect(publicationOfAanhangselnummer('989900077', '1999-02-02')).toBe('ah-tk-19981999-77');
});

describeShared('real publication ids', () => {
  it('come back from their Aanhangselnummer', () => {
    const ids = gunzipSync(readFileSync(sharedPath('data/zaken/op_ids_ah_kv_nds.txt.gz')))
      .toString()
      .split('\n')
      // The first 36 or so of 2020-2021 bear four digits, which no Aanhangselnummer tells.
      .filter((id) => /^ah-tk-\d{8}-[1-9]\d*$/.test(id));
    const wrong = ids.filter((id) => publicationOfAanhangselnummer(aanhangselnummerOf(id)) !== id);
    expect(ids.length).toBeGreaterThan(40_000);
    expect(wrong).toEqual([]);
  });
});

describe('publicationOf', () => {
  const nothing = {
    zaak: '2021Z14612',
    kind: 'answer',
    externalIdentifier: null,
    aanhangselnummer: null,
    date: null,
  } as const;

  it.each([
    ['what is stated', { externalIdentifier: 'ah-tk-1', aanhangselnummer: '212200105' }, 'ah-tk-1'],
    ['the number where nothing is stated', { aanhangselnummer: '212200105' }, 'ah-tk-20212022-105'],
    [
      'the number where what is stated is no such id',
      { externalIdentifier: 'blg-1', aanhangselnummer: '212200105' },
      'ah-tk-20212022-105',
    ],
    ['the zaak for questions', { kind: 'questions' as const }, 'kv-tk-2021Z14612'],
    ['nothing for older questions', { kind: 'questions' as const, zaak: '2009Z00001' }, null],
    ['nothing for an answer without a number', {}, null],
  ])('takes %s', (_, hints, id) => {
    expect(publicationOf({ ...nothing, ...hints })).toBe(id);
  });
});

it.each([
  ['Schriftelijke vragen', 'questions'],
  ['Antwoord schriftelijke vragen', 'answer'],
  ['Antwoord schriftelijke vragen (nader)', 'further-answer'],
  ['Mededeling (uitstel antwoord)', 'delay-notice'],
  ['Mededeling', 'notice'],
  ['Brief regering', 'letter'],
  ['Motie', 'unknown'],
  [null, 'unknown'],
])('kindOf reads %s as %s', (soort, kind) => {
  expect(kindOf(soort)).toBe(kind);
});

it.each([
  ['2021-08-27T00:00:00+02:00', '2021-08-27'],
  ['2021-08-26T22:00:00Z', '2021-08-27'],
  ['2021-08-27T15:50:28.7370000', '2021-08-27'],
  ['2021-08-27', '2021-08-27'],
  ['gisteren', null],
  [null, null],
])('dayOf reads %s as %s', (time, day) => {
  expect(dayOf(time)).toBe(day);
});

it('tidy takes stray space away', () => {
  expect(tidy('  De  veerpont\t')).toBe('De veerpont');
  expect(tidy(' ')).toBeNull();
});
