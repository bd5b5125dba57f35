import type { QuotedStatement } from './quoted-statements.ts';
import type { Shift } from './shifts.ts';

/** A statement of one zaak that another quotes, with what that one's answers make of it. */
export interface QuotedAcross extends QuotedStatement {
  /** The zaak that quotes, and the one that is quoted. */
  readonly zaak: string;
  readonly quoted: string;
  readonly shifts: readonly Omit<Shift, 'quoted'>[];
}
