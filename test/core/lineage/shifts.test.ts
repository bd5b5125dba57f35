import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mention } from '../../render/lines.ts';
import { describeShared, sharedPath } from '../../support/shared.ts';
import { across, version, zaak } from './across.ts';

const SAID = 'De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter niet.';
const TEXT = `Dat weet ik. ${SAID} Dat blijft zo.`;
const earlier = zaak('2021Z00001', {}, [version('v1', 'ah-tk-20212022-1', { 12: TEXT })]);

/** What comes of an answer to a question that quotes `SAID`. */
function shiftsFor(answer: string, asked = `Kent u uw antwoord «${SAID}»?`): readonly string[] {
  const later = zaak('2021Z00002', { 3: asked }, [
    version('v1', 'ah-tk-20212022-9', { 3: answer }),
  ]);
  return across(earlier, later).shifts.map(({ numbers, statement }) => {
    const own = statement.reasons.flatMap(({ letter }) => letter?.text ?? []);
    return [`antwoord ${numbers}: ${statement.label}`, ...own].join(' · ');
  });
}

describe('an answer about a statement that was quoted', () => {
  it.each([
    ['nothing', 'Ja.', []],
    ['other things', 'Ja. De brug bij Oostwolde is in mei geverfd.', []],
    [
      'little but a stock phrase that is alike',
      'De brug bij Oostwolde gaat op dit moment in de zomer wel open.',
      [],
    ],
    ['the same again', `Ja. ${SAID}`, []],
    ['its quotation only', `Ja, ik schreef «${SAID}» en dat klopt.`, []],
    [
      'the opposite',
      'De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter wel.',
      ['antwoord 3: reversed'],
    ],
    [
      'that it was wrong',
      'Die stelling is niet helemaal juist. Er ligt een boot in de haven.',
      ['antwoord 3: admission-added · niet helemaal juist'],
    ],
    [
      'that it was wrong, and the opposite',
      'Dat antwoord was te stellig geformuleerd. De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter wel.',
      ['antwoord 3: reversed · te stellig geformuleerd'],
    ],
    ['that a newspaper was wrong', 'De stelling in het artikel is niet helemaal juist.', []],
  ])('says %s', (_what, answer, expected) => {
    expect(shiftsFor(answer)).toEqual(expected);
  });

  it('is found where the quotation has other typography, or is shortened', () => {
    const reversed =
      'De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter wel.';
    const asked =
      'U schreef: "De veerpont tussen Noordwolde en Zuidwolde vaart […] in de winter niet".';
    expect(shiftsFor(reversed, asked)).toEqual(['antwoord 3: reversed']);
  });

  it('counts what it concedes for the question that it names', () => {
    const other = 'Op het eiland Westwolde staat een vuurtoren van rode baksteen met een lamp.';
    const both = zaak('2021Z00001', {}, [
      version('v1', 'ah-tk-20212022-1', { 12: TEXT, 13: `Zeker. ${other}` }),
    ]);
    const later = zaak('2021Z00002', { 3: `«${SAID}»?`, 4: `«${other}»?` }, [
      version('v1', 'ah-tk-20212022-9', { 4: 'De zin in vraag 3 is niet helemaal juist.' }),
    ]);
    const { quoted, shifts } = across(both, later);
    expect(shifts.map((shift) => quoted[shift.quoted]?.source.numbers)).toEqual([[12]]);
  });
});

describe('a quoted statement', () => {
  const twice = zaak('2021Z00001', {}, [
    version('v1', 'ah-tk-20212022-1', { 12: TEXT }),
    version('v2', 'ah-tk-20212022-2', { 12: `${TEXT} En zo verder.` }),
  ]);
  const asking = (text: string) => zaak('2021Z00002', { 3: text }, []);

  it('is of the version that gave it first', () => {
    const { quoted } = across(twice, asking(`«${SAID}»?`));
    expect(quoted.map(({ source }) => source.version)).toEqual(['v1']);
  });

  it('is of the version that its footnote names', () => {
    const named = { ...mention, numbers: [3], value: 'ah-tk-20212022-2' };
    const { quoted } = across(twice, asking(`«${SAID}»?`), [named]);
    expect(quoted.map(({ source }) => source.version)).toEqual(['v2']);
  });

  it('needs quotation marks where an answer gives it', () => {
    const answering = (text: string) =>
      zaak('2021Z00002', {}, [version('v1', 'ah-tk-20212022-9', { 1: text })]);
    expect(across(twice, answering(`Ik zei: «${SAID}»`)).quoted).toHaveLength(1);
    expect(across(twice, answering(SAID)).quoted).toEqual([]);
  });

  it('is nothing but its matter in other words', () => {
    const { quoted } = across(
      twice,
      asking('Waarom vaart er in de winter geen boot naar Zuidwolde?'),
    );
    expect(quoted).toEqual([]);
  });
});

describeShared('the follow-up to 2021Z14612 as it was really answered', () => {
  it('is the opposite of the sentence that question 2 quotes, and says in which words it was wrong', async () => {
    const file = sharedPath(
      'data/revised_cases/2021Z14612_clearview/openkamer_2021Z18416.EXCERPT.txt',
    );
    const text = readFileSync(file, 'utf8');
    const [old = '', mended = ''] = [...text.matchAll(/«([^»]{60,})»/g)].map(([, words]) => words);
    const answer = /(Alle vragen waren [\s\S]+?)\n\[EXCERPT/.exec(text)?.[1] ?? '';
    const first = zaak('2021Z14612', {}, [
      version('v1', 'ah-tk-20212022-105', { 12: old }),
      version('v2', 'ah-tk-20212022-472', { 12: mended }),
    ]);
    const followUp = zaak('2021Z18416', { 2: `«${old}»?`, 3: `«${mended}»?` }, [
      version('v1', 'ah-tk-20212022-1053', { 2: 'Ja.', 3: answer }),
    ]);
    const { quoted, shifts } = across(first, followUp);
    expect(quoted.map(({ source }) => source.version)).toEqual(['v1', 'v2']);
    const [shift] = shifts;
    expect(shift).toMatchObject({ quoted: 0, numbers: [3], statement: { label: 'reversed' } });
    const own = shift?.statement.reasons.flatMap(({ letter }) => letter?.text ?? []);
    expect(own).toEqual(['niet helemaal juist']);
  });
});
