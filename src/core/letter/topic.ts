import type { IndexedAnswer } from './answer-index.ts';
import { contentKeys, shared } from './content-words.ts';

/** "Mijn brief over de Staat van het Consulaire is …": what a paper is about, up to the verb. */
const ABOUT =
  /(?<!\p{L})(?:\p{L}*brief|\p{L}*rapportage|nota|notitie|antwoord(?:en)?|beantwoording|\p{L}*vragen)(?!\p{L})(?:(?!\sover\s)[^.;:«»“”]){0,80}\sover\s((?:(?!\s(?:is|zijn|was|waren|wordt|worden|werd|heb|heeft|hebben|staat|staan|stond|moet|moeten|dient|in|op|bij|van \d)\s)[^.,;:()«»“”]){3,80})/gu;
const LONG_WORD = /\p{L}{5,}/gu;

function longWords(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(LONG_WORD)].map(([word]) => word);
}

/** A compound is about what its parts are about: "haringvangst" and "haring". */
function isAbout(topic: string, text: string): boolean {
  if (shared(contentKeys(topic), contentKeys(text)) > 0) return true;
  const words = longWords(topic);
  return longWords(text).some((known) =>
    words.some((word) => word.includes(known) || known.includes(word)),
  );
}

/** Whether a letter's words name a paper about something of which these answers do not speak. */
export function isForeign(words: string, indexes: readonly IndexedAnswer[]): boolean {
  const topics = [...words.matchAll(ABOUT)]
    .map(([, topic = '']) => topic)
    .filter((topic) => contentKeys(topic).size > 0);
  return topics.some((topic) =>
    indexes.every(({ answer }) => !isAbout(topic, `${answer.question} ${answer.text}`)),
  );
}
