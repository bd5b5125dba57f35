import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Asker } from '../../../src/core/model.ts';
import { rollDice } from '../replay/invented/dice.ts';
import { inventAsked } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of a zaak before anything is invented about it. */
export interface ZaakSketch {
  readonly zaak: string;
  readonly subject: string;
  readonly askers: readonly Asker[];
  /** Who answers, by name, and the department. */
  readonly minister: string;
  readonly department: string;
  readonly submitted: string;
}

const PARTIES = [
  'VP',
  'Lijst Denkbeeld',
  'Partij van de Proef',
  'De Schets',
  'Eenheid 23',
] as const;
const DEPARTMENTS = [
  'Verzonnen Zaken',
  'Bedachte Veiligheid',
  'Denkbeeldige Financiën',
  'Proeven en Schetsen',
] as const;
const MEMBERS = ['Proefstra', 'Van der Fictie', 'Schijnbaar', 'De Verzonnene'] as const;
const MINISTERS = ['Bedenksel', 'Fantasia', 'Van Verzinnen'] as const;
const FIRST_NAMES = /\s*\([^)]*\)\s*$/;
const FIRST_INVENTED_YEAR = 2090;
const PER_YEAR = 4000;

interface Listed {
  readonly Nummer: string;
  readonly Onderwerp: string | null;
  readonly GestartOp: string;
  readonly '_Gericht aan': string;
  readonly _Indiener: string;
  readonly _Medeindiener: string;
}

/** The real zaken of a gzipped list of objects, one a line; the fractie of who asks is made up. */
export function realZaken(file: string, most: number): readonly ZaakSketch[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  // A smaller store has zaken of all years too.
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines
    .filter((_, at) => at % step === 0)
    .slice(0, most)
    .map((line, place) => {
      const object: Listed = JSON.parse(line);
      const dice = rollDice(11, place);
      const names = [object._Indiener, ...object._Medeindiener.split(', ')];
      return {
        zaak: object.Nummer,
        subject: object.Onderwerp ?? '',
        askers: names.filter(Boolean).map((name) => ({
          name: name.replace(FIRST_NAMES, ''),
          fractie: dice.pick(PARTIES),
        })),
        minister: (object['_Gericht aan'].split(', ')[0] ?? '').replace(FIRST_NAMES, ''),
        department: dice.pick(DEPARTMENTS),
        submitted: object.GestartOp.slice(0, 10),
      };
    });
}

/** Invented zaken of years to come. */
export function inventedZaken(vocabulary: Vocabulary, count: number): readonly ZaakSketch[] {
  return Array.from({ length: count }, (_, place) => {
    const dice = rollDice(12, place);
    const year = FIRST_INVENTED_YEAR + Math.floor(place / PER_YEAR);
    const month = String(1 + dice.below(12)).padStart(2, '0');
    return {
      zaak: `${year}Z${String(1 + (place % PER_YEAR)).padStart(5, '0')}`,
      subject: inventAsked(vocabulary, dice),
      askers: [{ name: dice.pick(MEMBERS), fractie: dice.pick(PARTIES) }],
      minister: dice.pick(MINISTERS),
      department: dice.pick(DEPARTMENTS),
      submitted: `${year}-${month}-${String(1 + dice.below(28)).padStart(2, '0')}`,
    };
  });
}
