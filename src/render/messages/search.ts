/** What `kvq search` says beside what it found. */
export interface SearchPhrases {
  readonly noWords: string;
  readonly none: string;
  /** Where the page asked for is beyond the last one. */
  readonly noPage: (page: number, pages: number) => string;
  readonly meant: (word: string, meant: string) => string;
  /** How many passages there are; more than that where `isCountedOut` is false. */
  readonly total: (total: number, isCountedOut: boolean) => string;
  readonly newestFirst: string;
  readonly page: (page: number, pages: number | null) => string;
  readonly next: (page: number) => string;
  /** Of wording that a later document has otherwise. */
  readonly gone: (labels: string, version: string, date: string) => string;
  /** Of an answer that stands, as a later document made it. */
  readonly made: (labels: string) => string;
  readonly notIndexed: string;
  readonly title: (query: string) => string;
}
