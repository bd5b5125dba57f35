import type { Example } from './examples.ts';

const rows = (
  family: string,
  labels: Example['labels'],
  ...pairs: readonly (readonly [string, string])[]
): readonly Example[] => pairs.map(([before, after]) => ({ family, before, after, labels }));

/** Bounds, comparisons, conditions and the future in other grammar; and what only looks like it. */
export const TURNED: readonly Example[] = [
  ...rows(
    'bounds in words',
    ['reworded'],
    ['De vlucht duurt hooguit drie uur.', 'De vlucht duurt niet langer dan drie uur.'],
    ['Er zijn ten minste 12 boeien nodig.', 'Er zijn niet minder dan 12 boeien nodig.'],
  ),
  ...rows(
    'a denied comparison',
    ['reversed'],
    ['De tarieven zijn hoger dan vorig jaar.', 'De tarieven zijn niet hoger dan vorig jaar.'],
  ),
  ...rows(
    'converse comparatives',
    ['reworded'],
    [
      'De huur in Wijk aan Zee is lager dan die in Beverwijk.',
      'De huur in Beverwijk is hoger dan die in Wijk aan Zee.',
    ],
  ),
  ...rows(
    'comparatives turned',
    ['reversed'],
    [
      'De huur in Wijk aan Zee is lager dan die in Beverwijk.',
      'De huur in Wijk aan Zee is hoger dan die in Beverwijk.',
    ],
  ),
  ...rows(
    'forbidden',
    ['reworded'],
    ['Het is schippers verboden hier te ankeren.', 'Schippers mogen hier niet ankeren.'],
  ),
  ...rows(
    'forbidden for allowed',
    ['reversed'],
    ['Schippers mogen hier altijd ankeren.', 'Het is schippers verboden hier te ankeren.'],
  ),
  ...rows(
    'a part in front',
    ['reworded', 'added'],
    [
      'De dienst is beheerder van de haven en gaat over het onderhoud van de kade.',
      'Als beheerder van de haven gaat de dienst over het onderhoud van de kade.',
    ],
  ),
  ...rows(
    'restrictors',
    ['narrowed'],
    ['Er was geen materieel beschikbaar.', 'Er was geen eigen materieel beschikbaar.'],
    [
      'Ik meld het u als er wijzigingen zijn.',
      'Ik meld het u als er ingrijpende wijzigingen zijn.',
    ],
  ),
  ...rows(
    'members of one list in another order',
    ['reworded'],
    [
      'De cursus «Varen» is opgezet door de jeugdraad, de haven en mijn ministerie.',
      'De cursus «Varen» is opgezet door mijn ministerie, de jeugdraad en de haven.',
    ],
    [
      'De gemeente spreekt over de kade met de bewoners, de schippers en de provincie.',
      'De gemeente spreekt over de kade met de provincie, de bewoners en de schippers.',
    ],
  ),
  ...rows(
    'a kind of one thing',
    ['added'],
    ['De brandweer heeft een wagen gekocht.', 'De brandweer heeft een bluswagen gekocht.'],
  ),
  ...rows('a bare no', ['reversed'], ['Nee.', 'Ik ben wel bereid dit te onderzoeken.']),
  ...rows(
    'hope',
    ['softened'],
    ['Ik streef ernaar dat de brug in mei opengaat.', 'Ik hoop dat de brug in mei opengaat.'],
  ),
];
