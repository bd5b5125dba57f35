import type { Aanhangsel } from '../../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../../src/core/vergaderjaar.ts';

/** Gives the next number of a document and, within each vergaderjaar, of an aanhangsel. */
export interface Numbering {
  readonly document: (year: string) => string;
  readonly aanhangsel: (received: string) => Aanhangsel;
}

/** Begins to number at 1. */
export function startNumbering(): Numbering {
  let documents = 0;
  const given = new Map<string, number>();
  return {
    document: (year) => {
      documents += 1;
      return `${year}D${String(documents).padStart(5, '0')}`;
    },
    aanhangsel: (received) => {
      const vergaderjaar = vergaderjaarOf(received);
      const number = (given.get(vergaderjaar) ?? 0) + 1;
      given.set(vergaderjaar, number);
      return { vergaderjaar, number };
    },
  };
}

/** "212200105": the two years and the number as the Kamer writes them. */
export function writtenNumber({ vergaderjaar, number }: Aanhangsel): string {
  const [first = '', second = ''] = vergaderjaar.split('-');
  return `${first.slice(2)}${second.slice(2)}${String(number).padStart(5, '0')}`;
}
