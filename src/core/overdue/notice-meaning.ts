/** What a notice ("Mededeling") does to questions: they are taken back, or a letter answers them. */
export type NoticeMeaning = 'withdrawn' | 'by-letter';

const SENTENCE_END = /(?<=[.!?])\s+/u;
const QUESTIONS = /vra(?:ag|gen)\b/iu;
const WITHDRAWN = /\b(?:ingetrokken|intrekk\p{L}*|vervallen)\b|\btr[eo]k\p{L}*\b.{0,200}\bin\b/iu;
/** A title: what the questions were about says nothing of what is promised. */
const WITHDRAWAL = /^\s*intrekking\b/iu;
const NOT_WITHDRAWN = /\bniet (?:\p{L}+ )?(?:ingetrokken|vervallen)\b/iu;
const ANSWERED = /\bbeantwoord/iu;
const LETTER = /\p{L}*brie(?:f|ven)\b/iu;
/** A sentence that promises an answer ends nothing: it is a delay, however it is called. */
const TO_COME =
  /\b(?:zal|zullen|zo spoedig mogelijk|streven|streef|streeft|verwacht|verwachting)\b/iu;
/** An answer that the present tense promises, or that is told not to be there. */
const NOT_YET =
  /\b(?:niet|nog|zodra|binnenkort|voornemens|ernaar)\b|(?<!\b(?:hierbij|heden)\s)\bontvang(?:t|en)\b/iu;

/**
 * What the subject or the text of a notice says of the questions (a document of Soort `Mededeling`,
 * docs/sources.md); null where it only promises an answer, or says something else. A withdrawal or a
 * letter counts only in a sentence that speaks of questions or of answering them.
 */
export function noticeMeaning(text: string): NoticeMeaning | null {
  const sentences = text.split(SENTENCE_END);
  if (sentences.some(tellsWithdrawal)) return 'withdrawn';
  return sentences.some(tellsLetter) ? 'by-letter' : null;
}

function tellsWithdrawal(sentence: string): boolean {
  if (!(QUESTIONS.test(sentence) && WITHDRAWN.test(sentence))) return false;
  return WITHDRAWAL.test(sentence) || !(TO_COME.test(sentence) || NOT_WITHDRAWN.test(sentence));
}

function tellsLetter(sentence: string): boolean {
  const isAnswered = ANSWERED.test(sentence) && LETTER.test(sentence);
  return isAnswered && !TO_COME.test(sentence) && !NOT_YET.test(sentence);
}
