import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../src/core/model.ts';
import type { WatchEventKind } from '../../../src/core/watch/event.ts';
import {
  type Followable,
  type Followed,
  fold,
  foldedValue,
  isFollowed,
  isWanted,
} from '../../../src/core/watch/followed.ts';

const ZAAK: Followable = {
  zaak: '2098Z00001',
  subject: 'De veerpont naar het Ameland van morgen',
  askers: [
    { name: 'L.M. van Ginneken', fractie: 'D66' },
    { name: 'Yeşilgöz-Zegerius', fractie: 'GroenLinks-PvdA' },
  ],
  addressedTo: ['Minister voor Rechtsbescherming'],
  answeredBy: [{ name: 'Grapperhaus', role: 'Minister', department: 'Justitie en Veiligheid' }],
  text: 'Gezichtsherkenningssoftware wordt in één geval gebruikt, zegt de politie.',
};

describe('isFollowed', () => {
  const rows: readonly (readonly [Followed['kind'], string, boolean])[] = [
    ['everything', '', true],
    ['zaak', '2098Z00001', true],
    ['zaak', '2098Z00002', false],
    ['asker', 'van ginneken', true],
    ['asker', 'Ginneken', true],
    ['asker', 'A.B. van Ginneken', true],
    ['asker', 'Ginnek', false],
    ['asker', 'yesilgoz', true],
    ['asker', 'Grapperhaus', false],
    ['fractie', 'd66', true],
    ['fractie', 'groenlinks pvda', true],
    ['fractie', 'GroenLinks', false],
    ['minister', 'grapperhaus', true],
    ['minister', 'Justitie en Veiligheid', true],
    ['minister', 'Minister van Justitie en Veiligheid', false],
    ['minister', 'rechtsbescherming', true],
    ['minister', 'Financiën', false],
    ['words', 'politie veerpont', true],
    ['words', 'een geval', true],
    ['words', 'gezichtsherkenning', false],
    ['words', 'gezichtsherkenning*', true],
    ['words', 'politie brandweer', false],
  ];
  it.each(rows)('%s %s: %s', (kind, value, expected) => {
    expect(isFollowed([{ kind, value }], ZAAK)).toBe(expected);
  });
});

describe('isWanted', () => {
  const rows: readonly (readonly [WatchEventKind, DocumentKind | null, boolean])[] = [
    ['answer', 'answer', true],
    ['further-answer', 'further-answer', true],
    ['questions', 'questions', false],
    ['delay-notice', 'delay-notice', false],
    ['replacement', 'answer', true],
    ['replacement', 'questions', false],
    ['withdrawal', 'further-answer', true],
    ['withdrawal', null, false],
    ['follow-up', null, false],
  ];
  it.each(rows)('following nothing, %s of %s: %s', (event, document, expected) => {
    expect(isWanted([], event, document, ZAAK)).toBe(expected);
  });

  it('hears of every event of what is followed', () => {
    const followed = [{ kind: 'fractie', value: 'D66' }] as const;
    expect(isWanted(followed, 'follow-up', null, ZAAK)).toBe(true);
    expect(isWanted(followed, 'answer', 'answer', { ...ZAAK, askers: [] })).toBe(false);
  });
});

describe('foldedValue', () => {
  it.each([
    ['Éénmalig  «zo»!', 'eenmalig zo'],
    ['Yes¸ilgöz', 'yesilgoz'],
    ['—', ''],
  ])('%s is %s', (value, folded) => {
    expect(fold(value)).toBe(folded);
    expect(foldedValue({ kind: 'words', value })).toBe(folded);
  });
});
