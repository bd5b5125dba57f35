import type { FollowFault } from '../../../errors.ts';

/** Waarom iets niet te volgen is. */
export function followValue(value: string, why: FollowFault): string {
  switch (why) {
    case 'no-zaak':
      return `«${value}» is geen zaaknummer zoals 2021Z14612: een fractie volgt u met --fractie '${value}', een Kamerlid met --asker, een bewindspersoon met --minister, woorden met --words.`;
    case 'comma':
      return `«${value}» heeft een komma: geef één waarde per keer en herhaal de optie (--fractie CDA --fractie VVD).`;
    case 'star':
      return `«${value}» heeft een * waar die niets doet: alleen bij --words, achter het begin van een woord (verkeer*).`;
    case 'empty':
      return `«${value}» heeft geen letter of cijfer om op te letten: geef een woord of een naam.`;
  }
}
