import { findReferences } from '../references.ts';

/** Words right before a zaak number that make it that of other questions. */
const OTHERS =
  /(?:\b(?:eerdere?|vorige|andere|gelijkluidende|aanvullende)\s+(?:\p{L}+\s+){0,3}vragen\b|\b(?:vervolg|aanvulling)\s+op\b|\bzie\s+ook\b|\bafstemming\s+met\b|\bsamenhang\s+met\b)(?:(?!\d{4}\s?Z\s?\d{5})[^.]){0,120}$/iu;
/** Words that introduce the number of the questions that a letter or notice is about. */
const NAMED = /(?:kenmerk|nummer|nr\.)\s*:?\s*$/iu;
const BEFORE = 160;

/**
 * The zaak that a letter or notice is about, of all that its text names: never one that is plainly
 * named as that of other questions; before the rest the one that a word such as "kenmerk" introduces.
 */
export function ownZaak(text: string): string | null {
  const named = findReferences(text).flatMap((reference) => {
    if (reference.scheme !== 'zaak') return [];
    const before = text.slice(Math.max(0, reference.span.start - BEFORE), reference.span.start);
    return OTHERS.test(before) ? [] : [{ zaak: reference.value, isNamed: NAMED.test(before) }];
  });
  return (named.find(({ isNamed }) => isNamed) ?? named[0])?.zaak ?? null;
}
