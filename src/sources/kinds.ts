import type { DocumentKind } from '../core/model.ts';

/** What begins the Tweede Kamer's word for a document, in the order in which they are tried. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^antwoord schriftelijke vragen.*nader/i, 'further-answer'],
  [/^nader antwoord/i, 'further-answer'],
  [/^antwoord schriftelijke vragen/i, 'answer'],
  [/^schriftelijke vragen/i, 'questions'],
  [/^mondelinge vragen/i, 'oral-questions'],
  [/^mededeling.*uitstel/i, 'delay-notice'],
  [/^mededeling/i, 'notice'],
  [/^brief/i, 'letter'],
];

/** The kind of a document by the Tweede Kamer's own word for it, `Soort`. */
export function kindOf(soort: string | null): DocumentKind {
  return KINDS.find(([word]) => word.test(soort?.trim() ?? ''))?.[1] ?? 'unknown';
}
