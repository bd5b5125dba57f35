import type { RecordVersion, ZaakHistory } from '../../../src/core/history/history.ts';
import type { Mention } from '../../../src/core/lineage/mentions.ts';
import {
  type QuotedStatement,
  quotedStatements,
} from '../../../src/core/lineage/quoted-statements.ts';
import { type Shift, shiftsOf } from '../../../src/core/lineage/shifts.ts';
import { question } from '../../store/filed.ts';

/** A version that answers questions by their numbers. */
export function version(
  id: string,
  document: string,
  answers: Readonly<Record<number, string>>,
): RecordVersion {
  return {
    id,
    date: null,
    kind: 'answer',
    document,
    aanhangsel: null,
    answeredBy: [],
    otherMinister: false,
    replacedInPlace: false,
    renditions: [],
    letter: null,
    answers: Object.entries(answers).map(([number, text]) => ({
      numbers: [Number(number)],
      part: null,
      question: '',
      text,
      manner: 'stated',
      corrections: [],
    })),
  };
}

/** A zaak of these questions and versions. */
export function zaak(
  number: string,
  questions: Readonly<Record<number, string>>,
  versions: readonly RecordVersion[],
): ZaakHistory {
  return {
    zaak: number,
    subject: null,
    askers: [],
    addressedTo: [],
    submitted: null,
    questions: Object.entries(questions).map(([at, text]) => question(Number(at), text)),
    events: [],
    versions,
  };
}

/** What a later zaak quotes of an earlier one, and the shifts. */
export function across(
  earlier: ZaakHistory,
  later: ZaakHistory,
  mentions: readonly Mention[] = [],
): { readonly quoted: readonly QuotedStatement[]; readonly shifts: readonly Shift[] } {
  const quoted = quotedStatements({ history: later, mentions }, { history: earlier, steps: [] });
  return { quoted, shifts: shiftsOf(quoted, earlier, later) };
}
