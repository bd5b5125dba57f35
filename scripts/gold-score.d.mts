import type { ParsedDocument } from '../src/core/model.ts';

interface RecordScore {
  readonly role: 'question' | 'answer';
  readonly numbers: boolean;
  readonly begin: boolean;
  readonly end: boolean;
  readonly length: boolean;
  readonly letters: number;
  readonly text: string | null;
  readonly gold: {
    readonly numbers: readonly number[];
    readonly end: string;
    readonly begin: string;
    readonly length: number;
  };
}

interface DocumentScore {
  readonly records: readonly RecordScore[];
  readonly extra: readonly unknown[];
  readonly header: readonly {
    readonly field: string;
    readonly ok: boolean;
    readonly found: unknown;
    readonly expected: unknown;
  }[];
  readonly footnotes: boolean | null;
}

export interface Summary {
  readonly documents: number;
  readonly records: number;
  readonly exact: number;
  readonly length: number;
  readonly extra: number;
  readonly header: number;
  readonly footnotes: number;
}

export declare const countLetters: (text: string) => number;
export declare function scoreDocument(parsed: ParsedDocument, gold: unknown): DocumentScore;
export declare function summarize(scores: readonly DocumentScore[]): Summary;
