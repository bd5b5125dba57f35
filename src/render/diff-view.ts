import type { HistoryEvent, RecordVersion } from '../core/history/history.ts';
import type { Asker, Comparison, IsoDate } from '../core/model.ts';

/** Who asked whom about what: the head of everything that is shown about a zaak. */
export interface ZaakHead {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly submitted: IsoDate | null;
}

/** A version without what it says. */
export type VersionHead = Omit<RecordVersion, 'answers' | 'letter'>;

/** A nader antwoord or letter that made no version: somebody has to read it. */
export type Unapplied = Pick<HistoryEvent, 'document' | 'aanhangsel' | 'date' | 'kind'>;

/** Two versions of a record compared, with everything that `kvq diff` says about them. */
export interface DiffView extends Comparison {
  readonly zaak: ZaakHead;
  readonly versions: readonly VersionHead[];
  /** Ids of the compared versions (`v1`); null where there is no second version to compare with. */
  readonly before: string | null;
  readonly after: string | null;
  /** Later documents of which kvq does not find which answer they change. */
  readonly unapplied: readonly Unapplied[];
  /** Numbers of the zaken that ask on about this one. */
  readonly followUps: readonly string[];
}
