import type { IsoDate } from '../../core/model.ts';
import type { RegisterItem } from '../../core/register/entry.ts';

/** What `kvq corrections` shows: what was asked for, and the corrections, newest first. */
export interface RegisterView {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly minister: string | null;
  readonly department: string | null;
  readonly flaggedOnly: boolean;
  readonly items: readonly RegisterItem[];
  /** How many documents that a person must read `flaggedOnly` leaves out. */
  readonly hiddenUnread: number;
  /** The day on which it was made, and by which kvq. */
  readonly made: IsoDate;
  readonly version: string;
}
