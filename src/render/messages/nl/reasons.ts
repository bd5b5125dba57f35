import type { Reason } from '../../../core/model.ts';

export function reasonHeading(reason: Reason): string {
  return reason.feature;
}
export function reasonSentence(reason: Reason): string {
  return reason.feature;
}
