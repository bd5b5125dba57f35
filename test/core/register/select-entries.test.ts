import { describe, expect, it } from 'vitest';
import { selectEntries } from '../../../src/core/register/select-entries.ts';
import { entry, minister } from './entries.ts';

const ALL = { minister: null, department: null };
const dekker = entry({
  zaak: '2099Z00001',
  answeredBy: [minister('Kostić', 'Justitie en Veiligheid')],
  previously: [minister('Dekker', 'Rechtsbescherming')],
});
const two = entry({
  zaak: '2099Z00002',
  answeredBy: [minister('Bedenksel', 'Financiën'), minister('Van der Wit', 'Defensie')],
});
const roleOnly = entry({
  zaak: '2099Z00003',
  answeredBy: [{ name: 'Lontman', role: 'Staatssecretaris van Straatlicht', department: null }],
});
const unsigned = entry({ zaak: '2099Z00004', answeredBy: [] });
const register = [dekker, two, roleOnly, unsigned];

describe('selectEntries', () => {
  it.each([
    ['nobody in particular', {}, ['2099Z00001', '2099Z00002', '2099Z00003', '2099Z00004']],
    ['who signed, without accents or capitals', { minister: 'kostic' }, ['2099Z00001']],
    ['whose answer was corrected by another', { minister: 'Dekker' }, ['2099Z00001']],
    ['the second signer', { minister: 'wit' }, ['2099Z00002']],
    ['a department', { department: 'financien' }, ['2099Z00002']],
    ['the department before', { department: 'rechtsb' }, ['2099Z00001']],
    ['a role where no department is known', { department: 'straatlicht' }, ['2099Z00003']],
    ['a minister in a department', { minister: 'Wit', department: 'Defensie' }, ['2099Z00002']],
    ['a minister in the department of another', { minister: 'Wit', department: 'Financiën' }, []],
    ['somebody unknown', { minister: 'Niemand' }, []],
  ] as const)('%s', (_, filter, zaken) => {
    const found = selectEntries(register, { ...ALL, ...filter });
    expect(found.map(({ zaak }) => zaak)).toEqual(zaken);
  });
});
