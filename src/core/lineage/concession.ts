import { findReason } from '../letter/reason.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

/** Words for an earlier answer or for what was said in it. */
const EARLIER_WORDS =
  /(?<!\p{L})(?:stelling|zin(?:nen|snede|sneden|sdeel)?|antwoord(?:en)?|beantwoording|bewering|uitspraak|uitspraken|formulering|bewoording(?:en)?|passage|mededeling|weergave|omschrijving|informatie)(?!\p{L})/u;
/** What somebody else said is not conceded by judging it. */
const OF_OTHERS =
  /(?<!\p{L})(?:rapport|artikel|bericht(?:geving)?|krant|media|onderzoekers?|vraagsteller|suggestie|veronderstelling)(?!\p{L})/u;

/** What an answer says is wrong with an earlier one: its own words, and the sentence that has them. */
export interface Concession {
  readonly words: Span;
  readonly sentence: Span;
}

/**
 * Where an answer judges what was answered before («dan is die stelling niet helemaal juist»); null
 * where it does not, and where it judges what others said.
 */
export function findConcession(text: string): Concession | null {
  for (const sentence of splitSentences(text)) {
    const masked = sentence.text.toLowerCase().replaceAll('\n', ' ');
    if (!EARLIER_WORDS.test(masked) || OF_OTHERS.test(masked)) continue;
    const words = findReason(text, [{ masked, span: sentence }]);
    if (words !== null) return { words, sentence };
  }
  return null;
}
