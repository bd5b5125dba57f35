import type { DocumentKind } from '../core/model.ts';
import type { Catalogue } from './messages/catalogue.ts';

/** The fixed words of the Griffie's remark below questions that supplement earlier ones. */
const SUPPLEMENT =
  /^Deze vra(?:ag|gen) (?:dien(?:t|en)|zijn|is) (?:ter aanvulling|een aanvulling)/u;

/** The heading above prose outside questions and answers, as the official form prints it. */
export function proseTitle({ phrases }: Catalogue, kind: DocumentKind, text: string): string {
  if (kind === 'delay-notice' || kind === 'notice') return phrases.notice;
  if (kind === 'oral-questions') return phrases.oralQuestions;
  return SUPPLEMENT.test(text) ? phrases.remark : phrases.letter;
}
