import { describe, expect, it } from 'vitest';
import { differingFields, type ToldOfQuestions } from '../../../src/core/history/misplaced.ts';

const FERRY: ToldOfQuestions = {
  askers: [{ name: 'Van Proefstra', fractie: 'Voorbeeldpartij' }],
  subject: 'het bericht dat de verzonnen veerpont in de winter niet vaart',
  submitted: '2099-01-12',
};
const SCHOOL: ToldOfQuestions = {
  askers: [{ name: 'Toetsma', fractie: 'Probeerpartij' }],
  subject: 'de sluiting van denkbeeldige basisscholen',
  submitted: '2099-02-20',
};
const NOTHING: ToldOfQuestions = { askers: [], subject: null, submitted: null };

describe('which fields tell that a document belongs to other questions', () => {
  it.each<[string, Partial<ToldOfQuestions>, readonly string[]]>([
    ['all of them', SCHOOL, ['subject', 'askers', 'submitted']],
    ['two, while the third is not printed', { ...SCHOOL, submitted: null }, ['subject', 'askers']],
    ['none: one day is a misprint', { submitted: '2098-01-12' }, []],
    ['none: the subject agrees', { ...SCHOOL, subject: FERRY.subject }, []],
    ['none: the asker agrees', { ...SCHOOL, askers: FERRY.askers }, []],
    ['none: the day agrees', { ...SCHOOL, submitted: FERRY.submitted }, []],
    ['none: only one field is printed', { ...NOTHING, subject: SCHOOL.subject }, []],
    ['none: nothing is printed', NOTHING, []],
    [
      'none: the subject is the same in other words',
      { ...SCHOOL, subject: 'de verzonnen veerponten die ’s winters niet zouden varen' },
      [],
    ],
    [
      'none: the name is printed with a first name, in capitals and broken accents',
      { ...SCHOOL, askers: [{ name: 'Jan VAN PROEFSTRÁ', fractie: null }] },
      [],
    ],
    [
      'none: one of the askers asks here too',
      { ...SCHOOL, askers: [...SCHOOL.askers, ...FERRY.askers] },
      [],
    ],
  ])('%s', (_, other, fields) => {
    expect(differingFields([{ ...FERRY, ...other }], [FERRY])).toEqual(fields);
  });

  it('none for what agrees with any of the others', () => {
    expect(differingFields([SCHOOL], [FERRY, SCHOOL])).toEqual([]);
  });

  it('none for a document alone in its zaak', () => {
    expect(differingFields([SCHOOL], [])).toEqual([]);
  });
});
