import { describe, expect, it } from 'vitest';
import { mentionAt } from '../../../src/core/classify/calendar.ts';
import { verbForms } from '../../../src/core/classify/conjugation.ts';
import { figuresOf } from '../../../src/core/classify/figures.ts';
import { fold } from '../../../src/core/classify/fold.ts';
import { digitsOf, numeralOf } from '../../../src/core/classify/numerals.ts';
import { readSide } from '../../../src/core/classify/reading.ts';
import { areOpposites, isPartOf } from '../../../src/core/classify/relations.ts';
import { root, stem } from '../../../src/core/classify/stems.ts';
import { verbLemmas } from '../../../src/core/classify/verb-forms.ts';
import { type Word, wordsOf } from '../../../src/core/classify/words.ts';
import * as commitment from '../../../src/core/lexicon/commitment.ts';
import * as metadiscourse from '../../../src/core/lexicon/metadiscourse.ts';
import * as negation from '../../../src/core/lexicon/negation.ts';
import * as scope from '../../../src/core/lexicon/scope.ts';
import { synonymLines } from '../../../src/core/lexicon/thesaurus.ts';

function words(text: string): readonly Word[] {
  return wordsOf([{ text, start: 0, end: text.length }]);
}

function word(form: string): Word {
  const [first] = words(form);
  if (first === undefined) throw new Error(`no word in ${form}`);
  return first;
}

function reading(text: string): ReturnType<typeof readSide> {
  return readSide([{ text, start: 0, end: text.length }], text);
}

describe('verbs', () => {
  it.each([
    ['uitgesloten', 'uitsluiten'],
    ['vastgesteld', 'vaststellen'],
    ['verboden', 'verbieden'],
    ['hield', 'houden'],
    ['overwogen', 'overwegen'],
    ['gemaakte', 'maken'],
    ['leefde', 'leven'],
    ['toegestaan', 'toestaan'],
    ['gecontroleerd', 'controleren'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(verbLemmas(form)).toContain(lemma);
  });

  it('inflects a prefixed strong verb as the verb that ends it', () => {
    expect(verbForms('beschrijven')).toEqual(
      expect.arrayContaining(['beschreef', 'beschreven', 'beschrijft']),
    );
  });

  it.each([
    ['Ik sluit dat niet uit.', 'uitsluiten'],
    ['Dat is niet uit te sluiten.', 'uitsluiten'],
    ['De proef vindt volgend jaar plaats.', 'plaatsvinden'],
    ['Wij stellen de regeling in mei open voor gemeenten.', 'openstellen'],
  ])('finds the parted verb of "%s"', (sentence, verb) => {
    expect(words(sentence).flatMap(({ verbs }) => verbs)).toContain(verb);
  });

  it('leaves a particle that belongs to "er" alone', () => {
    const found = words('De stad probeert er op termijn uit te blijven.');
    expect(found.flatMap(({ verbs }) => verbs)).not.toContain('uitblijven');
  });

  it('gives an attributive participle no particle', () => {
    const found = words('Waar de komende jaren knelpunten ontstaan, zoeken gemeenten samen uit.');
    expect(found.flatMap(({ verbs }) => verbs)).not.toContain('samenkomen');
  });

  it('knows every verb that a cue or synonym names', () => {
    const lists = [commitment, metadiscourse, negation, scope].map((each) => Object.values(each));
    const texts: readonly string[] = [...lists.flat(), ...synonymLines()];
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\{([^}]+)\}/g)].map(([, verb = '']) => verb),
    );
    const unknown = named.filter((verb) => {
      const plain = fold(verb);
      return !verbForms(plain).some((form) => verbLemmas(form).includes(plain));
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('stems and roots', () => {
  it.each([
    ['scholen', 'school'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['gemeenten', 'gemeente'],
    ['onwettige', 'onwettig'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['registratie', 'geregistreerd'],
    ['toepassing', 'toepassen'],
    ['samenwerking', 'samenwerken'],
  ])('%s and %s have one root', (one, other) => {
    expect(root(one)).toBe(root(other));
  });
});

describe('numbers', () => {
  it.each([
    ['zeven', 7],
    ['eenentwintig', 21],
    ['tweehonderdvijftig', 250],
    ['drieduizend', 3000],
    ['een', null],
    ['gemeente', null],
  ])('%s is %s', (form, value) => {
    expect(numeralOf(form)).toBe(value);
  });

  it.each([
    ['1.245', 1245],
    ['3,5', 3.5],
    ['1.500.000', 1500000],
  ])('%s is %s', (form, value) => {
    expect(digitsOf(form)).toBe(value);
  });

  it.each([
    ['Het kost € 1,5 miljoen.', 'eur', 1_500_000, 1_500_000],
    ['Het kost 1.500.000 euro.', 'eur', 1_500_000, 1_500_000],
    ['De helft doet mee.', '%', 50, 50],
    ['Tussen de 5 en 10 procent doet mee.', '%', 5, 10],
    ['Het duurt 2 jaar.', 'time:maand', 24, 24],
    ['Het zijn tientallen gevallen.', '', 20, 99],
    ['Ongeveer 100 scholen doen mee.', '', 90, 110],
    ['Meer dan 100 scholen doen mee.', '', 100, Number.POSITIVE_INFINITY],
  ])('%s', (sentence, unit, low, high) => {
    expect(figuresOf(words(sentence))[0]).toMatchObject({
      unit,
      low,
      high: expect.closeTo(high, 6),
    });
  });

  it.each([
    'Zie Kamerstuk 29 628, nr. 1012.',
    'Dat staat in mijn brief van 3 maart 2021.',
    'Dat volgt uit artikel 12, tweede lid.',
    'Ik verwijs naar het antwoord op de vragen 3 en 4.',
  ])('claims nothing with the numbers of "%s"', (sentence) => {
    expect(figuresOf(words(sentence)).filter(({ reference }) => !reference)).toEqual([]);
  });
});

describe('the calendar', () => {
  it.each([
    ['12 september 2020', 'september 2020'],
    ['september 2020', '2020'],
    ['eind 2020', '2020'],
    ['derde kwartaal van 2020', '2020'],
    ['begin september 2020', 'september 2020'],
  ])('%s lies within %s', (narrow, wide) => {
    const inner = mentionAt(words(narrow), 0);
    const outer = mentionAt(words(wide), 0);
    expect(inner?.low).toBeGreaterThanOrEqual(outer?.low ?? Number.NaN);
    expect(inner?.high).toBeLessThanOrEqual(outer?.high ?? Number.NaN);
  });
});

describe('opposites and parts', () => {
  it.each([
    ['gestegen', 'gedaald'],
    ['toegestaan', 'verboden'],
    ['rechtmatig', 'onrechtmatige'],
    ['openbare', 'besloten'],
    ['volledig', 'onvolledig'],
    ['formeel', 'informele'],
    ['efficiënt', 'inefficiënte'],
    ['proportionele', 'disproportioneel'],
    ['stabiliteit', 'instabiliteit'],
    ['consistent', 'inconsistent'],
    ['moreel', 'immorele'],
    ['beleid', 'wanbeleid'],
  ])('%s is the opposite of %s', (one, other) => {
    expect(areOpposites(word(one), word(other))).toBe(true);
    expect(areOpposites(word(other), word(one))).toBe(true);
  });

  it.each([
    ['kopen', 'inkopen'],
    ['gekocht', 'ingekocht'],
    ['schatten', 'inschatten'],
    ['schatting', 'inschatting'],
    ['zicht', 'inzicht'],
    ['leveren', 'inleveren'],
    ['plannen', 'inplannen'],
    ['stelling', 'instelling'],
    ['migrant', 'immigrant'],
    ['migratie', 'immigratie'],
    ['kosten', 'onkosten'],
    ['geval', 'ongeval'],
    ['delen', 'wandelen'],
    ['formatie', 'informatie'],
  ])('%s is no opposite of %s, though it begins like one', (one, other) => {
    expect(areOpposites(word(one), word(other))).toBe(false);
    expect(areOpposites(word(other), word(one))).toBe(false);
  });

  it.each([
    ['ministerie', 'overheid'],
    ['innovatiesubsidies', 'subsidies'],
    ['huishoudens', 'verbruikers'],
  ])('%s is part of %s, and not the other way round', (part, whole) => {
    expect(isPartOf(word(part), word(whole))).toBe(true);
    expect(isPartOf(word(whole), word(part))).toBe(false);
  });
});

describe('negation', () => {
  const isNegated = (sentence: string, form: string): boolean => {
    const read = reading(sentence);
    return read.negated[read.words.findIndex((found) => found.form === form)] === true;
  };

  it.each([
    ['De brug is niet gesloten.', 'gesloten', true],
    ['De brug is gesloten.', 'gesloten', false],
    ['Er is geen brug die niet is gesloten.', 'gesloten', false],
    ['Niet alleen de brug is gesloten.', 'gesloten', false],
    ['Schepen zonder vlag worden aangehouden.', 'aangehouden', false],
    ['Het is niet zo dat de brug is gesloten.', 'gesloten', true],
    ['De brug is open, maar de sluis werkt niet.', 'open', false],
    ['De weg is open en hoeft niet te worden hersteld.', 'open', false],
  ])('%s: %s is denied: %s', (sentence, form, denied) => {
    expect(isNegated(sentence, form)).toBe(denied);
  });

  it('reads what "alle" governs downward', () => {
    const { words: found, downward } = reading('Alle scholen in de wijk zijn bezocht.');
    const at = (form: string): boolean | undefined =>
      downward[found.findIndex((each) => each.form === form)];
    expect([at('scholen'), at('wijk'), at('bezocht')]).toEqual([true, true, false]);
  });
});
