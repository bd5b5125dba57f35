import type { Example } from './examples.ts';

const rows = (
  ...pairs: readonly (readonly [string, string, ...Example['labels']])[]
): readonly Example[] =>
  pairs.map(([before, after, ...labels]) => ({
    family: 'restrictor in a longer sentence',
    before,
    after,
    labels,
  }));

/** Longer sentences in which one word of focus, one manner or one tense makes the claim smaller. */
export const RESTRICTED: readonly Example[] = rows(
  [
    'De subsidie voor het herstel van molens is bestemd voor eigenaren die de molen ten minste tien dagen per jaar openstellen.',
    'De subsidie voor het herstel van molens is uitsluitend bestemd voor eigenaren die de molen ten minste tien dagen per jaar openstellen.',
    'narrowed',
  ],
  [
    'De klachten over het carillon worden behandeld door de beiaardier en de gemeentelijke ombudsman.',
    'De klachten over het carillon worden slechts behandeld door de beiaardier en de gemeentelijke ombudsman.',
    'narrowed',
  ],
  [
    'De schatgravers op het strand bij Zoutelande mogen de gevonden munten een week in bewaring houden.',
    'Alleen de schatgravers op het strand bij Zoutelande mogen de gevonden munten een week in bewaring houden.',
    'narrowed',
  ],
  [
    'De conservator heeft mij bericht dat de wandtapijten in het depot niet zijn gereinigd.',
    'De conservator heeft mij bericht dat de wandtapijten in het depot niet met stoom zijn gereinigd.',
    'narrowed',
  ],
  [
    'Het loodswezen heeft de boeien in de vaargeul niet verplaatst en ziet daartoe ook geen aanleiding.',
    'Het loodswezen heeft de boeien in de vaargeul niet met een kraanschip verplaatst en ziet daartoe ook geen aanleiding.',
    'narrowed',
  ],
  [
    'De boswachters van het landgoed tellen de dassenburchten in het voorjaar met een warmtecamera.',
    'De boswachters van het landgoed tellen de dassenburchten in het voorjaar.',
    'narrowed',
    'softened',
  ],
  [
    'De visafslag deelt de namen van de inkopers niet met de bond van garnalenvissers of met anderen.',
    'De visafslag deelde de namen van de inkopers niet met de bond van garnalenvissers of met anderen.',
    'narrowed',
  ],
  [
    'Volgens de stadsarchivaris gebruikt het archief deze kaarten niet bij de restauratie van de kademuren.',
    'Volgens de stadsarchivaris gebruikte het archief deze kaarten niet bij de restauratie van de kademuren.',
    'narrowed',
  ],
);
