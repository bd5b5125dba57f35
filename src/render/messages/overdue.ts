import type { Grouping } from '../../core/overdue/group-overdue.ts';

/** Words and sentences of `kvq overdue`. */
export interface OverdueWords {
  /** How many sets of questions are late on a day. */
  /** `of` says whose alone were looked at, as ` (fractie SP)`, or nothing. */
  readonly late: (count: number, date: string, of: string) => string;
  readonly none: (date: string, of: string) => string;
  readonly of: Readonly<Record<Grouping, string>>;
  readonly nothingStored: string;
  readonly noneMatches: (open: number) => string;
  readonly withoutNotice: (count: number) => string;
  readonly afterNotice: (count: number) => string;
  readonly daysLate: (days: number) => string;
  /** The last day on which an answer was in time. */
  readonly due: (date: string) => string;
  readonly notice: (date: string) => string;
  readonly unknownName: string;
  readonly by: Readonly<Record<Grouping, string>>;
  readonly columns: {
    readonly zaak: string;
    readonly subject: string;
    readonly askers: string;
    readonly addressedTo: string;
    readonly submitted: string;
    readonly due: string;
    readonly daysLate: string;
    readonly delayNotice: string;
    readonly withoutNotice: string;
    readonly afterNotice: string;
    readonly longest: string;
  };
}
