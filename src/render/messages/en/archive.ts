import type { ArchiveWords } from '../archive.ts';

/** What `kvq export` and `kvq import` say. */
export const archive: ArchiveWords = {
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  imported: (added, known, zaken) =>
    `${added} ${added === 1 ? 'row' : 'rows'} taken in, ${known} were there already; ${zaken} ${zaken === 1 ? 'zaak' : 'zaken'} brought up to date.`,
};
