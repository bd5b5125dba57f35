/** Words and sentences of the screen; functions where a number or a name fills them in. */
export interface Phrases {
  readonly and: string;
  /** The article before an addressee: "de ". */
  readonly the: string;
  /** "t/m", between the first and last of three or more consecutive numbers. */
  readonly through: string;
  readonly question: (numbers: string) => string;
  readonly answer: (numbers: string) => string;
  readonly unknownDate: string;

  readonly to: (addressees: string) => string;
  readonly submitted: (date: string) => string;
  readonly received: (date: string) => string;
  /** Of a letter, which bears its own date. */
  readonly dated: (date: string) => string;
  readonly missing: {
    readonly all: (names: string) => string;
    readonly zaak: string;
    readonly date: string;
  };
  readonly onBehalfOf: (others: string) => string;
  readonly seeAlso: (documents: string) => string;
  readonly otherMinister: string;
  readonly replacedInPlace: string;

  readonly compared: (before: string, after: string) => string;
  readonly oneVersion: string;
  readonly noDifference: string;
  readonly nothingFlagged: string;
  readonly flagged: (count: number) => string;
  readonly unflagged: (count: number) => string;
  readonly notRepeated: (count: number) => string;
  readonly unapplied: (document: string) => string;
  /** A period that ends before it begins. */
  readonly reversed: (since: string, until: string) => string;
  /** Documents of no zaak, which a command leaves out. */
  readonly passedOver: (documents: number) => string;
  readonly followUps: (zaken: string) => string;
  readonly columns: {
    readonly version: string;
    readonly date: string;
    readonly kind: string;
    readonly signedBy: string;
    readonly document: string;
    readonly before: string;
    readonly after: string;
  };

  readonly standsSince: (version: string, date: string) => string;
  /** An answer of which a letter changed some words: the others are still the earlier minister's. */
  readonly correctedSince: (signers: string | null, version: string, date: string) => string;
  readonly earlierDiffers: (versions: string) => string;
  readonly notAnswered: string;
  readonly withdrawn: string;
  readonly refersTo: (numbers: string) => string;

  readonly days: (count: number) => string;
  readonly seen: (date: string) => string;
  readonly withdrawnSince: (document: string, date: string) => string;
  readonly makesVersion: (version: string) => string;

  readonly coverage: (answered: number, asked: number) => string;
  readonly questions: (count: number) => string;
  readonly footnotes: (count: number) => string;
  readonly corrections: (count: number) => string;
  readonly correction: string;
  /** Headings of prose outside the questions and answers. */
  readonly letter: string;
  readonly notice: string;
  readonly remark: string;
  readonly oralQuestions: string;
  readonly footnotesTitle: string;
  readonly delayed: (date: string) => string;
  readonly noPairs: string;
  readonly severity: { readonly info: string; readonly warning: string; readonly error: string };

  readonly ingested: {
    readonly new: string;
    readonly rendition: string;
    readonly replaced: string;
    readonly known: string;
    readonly noZaak: string;
    /** Of more documents than are named one by one. */
    readonly unfiled: (count: number) => string;
  };
  readonly fetched: {
    readonly nothingNew: string;
    readonly withdrawn: (documents: string) => string;
    readonly failed: (count: number) => string;
    readonly progress: (zaak: string, done: number, all: number) => string;
  };
  readonly synced: {
    readonly summary: (counts: {
      readonly zaken: number;
      readonly withdrawn: number;
      readonly requests: number;
      readonly outcomes: {
        readonly new: number;
        readonly rendition: number;
        readonly replaced: number;
      };
    }) => string;
    readonly failed: (count: number) => string;
    /** `left` is in minutes, null while nobody knows. */
    readonly progress: (done: number, all: number, rate: number, left: number | null) => string;
  };
  readonly reparsed: (read: number, differing: number) => string;
  readonly reassigned: (document: string, from: string | null, to: string) => string;
  readonly alreadyThere: (document: string, zaak: string) => string;
  readonly demo: string;
  readonly doctor: {
    readonly store: string;
    readonly configuration: string;
    readonly schema: string;
    readonly condition: string;
    readonly contents: string;
    readonly advice: string;
    readonly counts: (counts: {
      readonly zaken: number;
      readonly documents: number;
      readonly renditions: number;
      readonly answerVersions: number;
    }) => string;
    readonly brokenReferences: (count: number) => string;
    readonly unfiled: (count: number) => string;
    readonly outdated: string;
    readonly absent: string;
    readonly unused: string;
    readonly sound: string;
    readonly off: string;
    readonly without: (fields: string) => string;
  };
  readonly bug: string;
  readonly outputFailed: (why: string) => string;
}
