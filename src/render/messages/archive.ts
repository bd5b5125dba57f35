/** Words of `kvq export` and `kvq import`. */
export interface ArchiveWords {
  readonly rows: (count: number) => string;
  /** Rows that were new, rows that were known, and the zaken that changed by them. */
  readonly imported: (added: number, known: number, zaken: number) => string;
}
