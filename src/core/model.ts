/**
 * The words of kvq as types; docs/glossary.md says what each is in Dutch. Plain data, readable by
 * every room. Dates are ISO 8601 calendar dates (`YYYY-MM-DD`), offsets count UTF-16 code units.
 */

/** An ISO 8601 calendar date, `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

/** What an official piece is (`kvq.document/1` in docs/cli.md). */
export type DocumentKind =
  | 'questions'
  | 'answer'
  | 'further-answer'
  | 'delay-notice'
  | 'notice'
  | 'oral-questions'
  | 'letter'
  | 'unknown';

/** "Aanhangsel van de Handelingen, vergaderjaar 2021–2022, nr. 105". */
export interface Aanhangsel {
  /** Both years in full, joined by a hyphen: `2021-2022`. */
  readonly vergaderjaar: string;
  readonly number: number;
}

/** A member who asks; `fractie` is null where the text does not print it. */
export interface Asker {
  readonly name: string;
  readonly fractie: string | null;
}

/** A minister or state secretary who signs; null where the text does not say it. */
export interface Minister {
  readonly name: string;
  readonly role: string | null;
  readonly department: string | null;
}

/** A piece of a text, with its half-open place `[start, end)` in that text. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A note at the foot: its mark as printed ("1") and its text. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/**
 * Something odd in a document: data, not an exception. `rule` names the sentence in the message
 * catalogue, `detail` fills it in, `place` says where ("vraag 3", "line 12").
 */
export interface Message {
  readonly severity: 'info' | 'warning' | 'error';
  readonly rule: string;
  readonly place: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** One label's worth of questions: "Vraag 2 en 3" is one question with numbers [2, 3]. */
export interface Question {
  readonly numbers: readonly number[];
  /** A letter, when one number is split over several pairs ("3a"). */
  readonly part: string | null;
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** One label's worth of answer. */
export interface Answer extends Question {
  /** Filled only when the whole answer says "zie het antwoord op vraag 1". */
  readonly refersTo: readonly number[];
}

/** An answer as it stood at some moment, with the question it answers: what the engine compares. */
export interface AnswerText {
  readonly numbers: readonly number[];
  readonly part: string | null;
  /** The text of the question, "" where the document does not restate it. */
  readonly question: string;
  readonly text: string;
}

/** What a letter says must be read otherwise; null where the letter does not say it. */
export interface Correction {
  readonly number: number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
}

/** Who asks whom about what, and which documents belong together: the head of a document. */
export interface DocumentHeader {
  readonly kind: DocumentKind;
  readonly zaak: string | null;
  readonly documentNumber: string | null;
  readonly aanhangsel: Aanhangsel | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly answeredBy: readonly Minister[];
  readonly onBehalfOf: readonly string[];
  readonly subject: string | null;
  readonly submitted: IsoDate | null;
  readonly received: IsoDate | null;
  readonly seeAlso: readonly Aanhangsel[];
}

/** One document as the parser understands it: the content of `kvq.document/1`. */
export interface ParsedDocument extends DocumentHeader {
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** Prose outside the pairs, paragraphs joined by a blank line. */
  readonly letter: string | null;
  readonly corrections: readonly Correction[];
  readonly footnotes: readonly Footnote[];
  readonly messages: readonly Message[];
}

/** What became of a statement (docs/classification.md); `unclassified` is the tool's own sixteenth. */
export type Label =
  | 'unchanged'
  | 'reworded'
  | 'added'
  | 'dropped'
  | 'softened'
  | 'narrowed'
  | 'caveat-added'
  | 'retracted'
  | 'reversed'
  | 'removed'
  | 'figure-changed'
  | 'date-changed'
  | 'strengthened'
  | 'widened'
  | 'admission-added'
  | 'unclassified';

/** The textual operation behind a statement (NewsEdits' first axis). */
export type Operation =
  | 'keep'
  | 'edit'
  | 'move'
  | 'move-edit'
  | 'split'
  | 'merge'
  | 'n-m'
  | 'delete'
  | 'add';

/** Which way a reason pulls. */
export type Direction = 'weaker' | 'stronger' | 'opposite' | 'changed' | 'concession' | 'none';

/** How sure the engine is of a label (docs/classification.md). */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Why a statement has its label: the rule that fired, on which feature, and the words. `before` and
 * `after` are spans in the two answers, `letter` one in the correction letter. `scale` names the two
 * steps where the feature is a ladder ("done" → "permission"); the catalogue has words for them.
 */
export interface Reason {
  readonly rule: string;
  readonly feature: string;
  readonly direction: Direction;
  readonly before: Span | null;
  readonly after: Span | null;
  readonly letter: Span | null;
  readonly scale: { readonly before: string; readonly after: string } | null;
}

/** Aligned sentences of two answer versions, with what became of them. */
export interface Statement {
  readonly op: Operation;
  readonly label: Label;
  readonly also: readonly Label[];
  /** A reader must be told. */
  readonly flag: boolean;
  readonly confidence: Confidence;
  /** The question numbers of the answer it stands in. */
  readonly numbers: readonly number[];
  /** Sentences, with their place in the answer's text before; empty for an added one. */
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  /** The words that differ, for marking; places as in `before` and `after`. */
  readonly changed: { readonly before: readonly Span[]; readonly after: readonly Span[] };
  readonly reasons: readonly Reason[];
}

/** Two versions of a record compared: the content of `kvq.compare/1`. */
export interface Comparison {
  readonly statements: readonly Statement[];
  /** Question numbers that the later document does not answer again: never "removed". */
  readonly notRepeated: readonly number[];
}
