import type { ArchiveWords } from '../archive.ts';

/** Wat `kvq export` en `kvq import` zeggen. */
export const archive: ArchiveWords = {
  rows: (count) => `${count} ${count === 1 ? 'rij' : 'rijen'}`,
  imported: (added, known, zaken) =>
    `${added} ${added === 1 ? 'rij' : 'rijen'} overgenomen, ${known} waren er al; ${zaken} ${zaken === 1 ? 'zaak' : 'zaken'} bijgewerkt.`,
};
