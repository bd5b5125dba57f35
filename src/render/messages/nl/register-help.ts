import type { Help } from '../help.ts';

type RegisterHelp = Help['commands']['corrections'];

/** De hulp bij `kvq corrections`; `shared` is wat die met andere opdrachten gemeen heeft. */
export function correctionsHelp(
  shared: Pick<RegisterHelp['options'], 'exitCode' | 'json' | 'md'>,
): RegisterHelp {
  return {
    does: 'toon het register: alle latere stukken waardoor antwoorden anders luiden, en wat er veranderde',
    arguments: {},
    options: {
      since: 'alleen stukken van deze dag of later',
      until: 'alleen stukken t/m deze dag',
      minister:
        'alleen stukken of antwoorden van deze bewindspersoon (een deel van de naam volstaat)',
      department: 'alleen stukken of antwoorden van dit ministerie',
      flagged: 'alleen stukken waarin een uitspraak gemarkeerd is',
      ...shared,
      csv: 'geef CSV, voor een rekenblad',
      atom: 'geef een Atom-feed',
      html: 'geef één webpagina die niets anders nodig heeft',
    },
  };
}
