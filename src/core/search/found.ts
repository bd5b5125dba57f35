import type {
  Aanhangsel,
  Asker,
  DocumentKind,
  IsoDate,
  Label,
  Minister,
  Question,
} from '../model.ts';
import type { PassagePlace } from './passage.ts';

/** A version of the record as far as a found passage tells of it. */
export interface FoundVersion {
  readonly id: string;
  readonly date: IsoDate | null;
  readonly kind: DocumentKind;
  readonly document: string;
  readonly aanhangsel: Aanhangsel | null;
  readonly answeredBy: readonly Minister[];
}

/** A passage that was found, with where it stands. */
export interface FoundPassage extends Pick<Question, 'numbers' | 'part' | 'text'> {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly submitted: IsoDate | null;
  readonly place: PassagePlace;
  /** Flagged labels: of what made an answer what it is, or of what took the wording away. */
  readonly labels: readonly Label[];
  /** Whose words these are, null for a question. */
  readonly version: FoundVersion | null;
  /** What has them otherwise, null for what stands. */
  readonly later: FoundVersion | null;
}
