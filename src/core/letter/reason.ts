import type { Span } from '../model.ts';
import { MISTAKENLY } from './cues.ts';
import type { Passage } from './passages.ts';

const PARTICIPLE =
  '(?:geformuleerd|omschreven|gesteld|verwoord|weergegeven|voorgesteld|uitgedrukt|opgeschreven|vermeld|opgenomen|overgenomen|aangegeven|beantwoord|geciteerd|berekend)';
const QUALITY =
  '(?:onjuist|incorrect|onvolledig|onnauwkeurig|onzorgvuldig|ongelukkig|ongenuanceerd|misleidend|achterhaald|verouderd|onduidelijk|verkeerd|foutief|fout|voorbarig|verwarrend|kort door de bocht)';
const DEGREE =
  '(?:deels|gedeeltelijk|feitelijk|te|wat|enigszins|niet geheel|niet helemaal|niet volledig|niet langer|niet|onvoldoende)';

/** The predicate with which a letter judges the earlier text, the clearest form first. */
const JUDGEMENTS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}])(?:al |veel )?te \\p{L}+(?: en (?:te )?\\p{L}+)? ${PARTICIPLE}(?!\\p{L})`,
    'u',
  ),
  /(?<=(?<!\p{L})(?:is|was|zijn|waren|blijkt|bleek)\s(?:[^.;:«]{0,60}\s)?)(?:al |veel )?te \p{L}+(?=\s*[.,;]|\s(?:en|omdat|want|daar)\s|$)/u,
  new RegExp(
    `(?<!\\p{L})(?:niet|niet langer|niet geheel|niet helemaal|niet volledig|onvoldoende) (?:juist|correct|volledig|zorgvuldig|nauwkeurig|precies|houdbaar)(?: ${PARTICIPLE})?(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?:${DEGREE} )?${QUALITY}(?: ${PARTICIPLE})?(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:klopt|kloppen|klopte) niet(?!\p{L})/u,
  MISTAKENLY,
  /\bbij nader(?:e)? inzien\b/,
];

/**
 * The letter's own words for what is wrong with the earlier text ("te ruim omschreven",
 * "abusievelijk"), as a place in the letter; null where these passages judge nothing.
 */
export function findReason(
  letter: string,
  passages: readonly Pick<Passage, 'masked' | 'span'>[],
): Span | null {
  for (const judgement of JUDGEMENTS) {
    for (const { masked, span } of passages) {
      const match = judgement.exec(masked);
      if (match === null) continue;
      const start = span.start + match.index;
      const end = start + match[0].length;
      return { text: letter.slice(start, end), start, end };
    }
  }
  return null;
}
