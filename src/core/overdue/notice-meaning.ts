/** What a notice ("Mededeling") does to questions: they are taken back, or a letter answers them. */
export type NoticeMeaning = 'withdrawn' | 'by-letter';

const SENTENCE_END = /(?<=[.!?])\s+/u;
const QUESTIONS = /vra(?:ag|gen)\b/iu;
const WITHDRAWN = /\b(?:ingetrokken|intrekk\p{L}*|vervallen)\b|\btr[eo]k\p{L}*\b.{0,200}\bin\b/iu;
const ANSWERED = /\bbeantwoord/iu;
const LETTER = /\p{L}*brie(?:f|ven)\b/iu;
/** A sentence that promises an answer ends nothing: it is a delay, however it is called. */
const TO_COME =
  /\b(?:zal|zullen|zo spoedig mogelijk|streven|streef|streeft|verwacht|verwachting)\b/iu;

/**
 * What the subject or the text of a notice says of the questions (a document of Soort `Mededeling`,
 * docs/sources.md); null where it only promises an answer, or says something else. A withdrawal or a
 * letter counts only in a sentence that speaks of questions or of answering them.
 */
export function noticeMeaning(text: string): NoticeMeaning | null {
  const sentences = text.split(SENTENCE_END).filter((it) => !TO_COME.test(it));
  if (sentences.some((it) => QUESTIONS.test(it) && WITHDRAWN.test(it))) return 'withdrawn';
  return sentences.some((it) => ANSWERED.test(it) && LETTER.test(it)) ? 'by-letter' : null;
}
