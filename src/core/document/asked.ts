import type { Asker } from '../model.ts';
import { parseAskers } from './askers.ts';
import { parseTitles } from './officials.ts';

const ADDRESSEE =
  /(?<=[\s),])aan\s*(?=(?:de|het)?\s*(?:(?:vice-?)?minister|staatss?ecretaris|bewinds|kabinet|regering))/iu;
const TOPIC =
  /(?<=[\s),])(?:over|inzake|betreffende|omtrent|aangaande|rond(?:om)?|(?:naar\s+aanleiding|ten\s+aanzien)\s+van|met\s+betrekking\s+tot|in\s+verband\s+met|n\.a\.v\.|m\.b\.t\.|i\.v\.m\.|t\.a\.v\.)\s+/iu;
/** As TOPIC, where the blank before the word was lost. */
const GLUED_TOPIC = /(?<=\p{Ll})over\s+/u;
/** Where the phrase ends: before its date, or the number of the zaak in brackets. */
export const ASKED_END: RegExp = /\(?\s*ingezonden\b|\(\s*(?:kenmerk\s*:?\s*)?\d{4}\s?Z\s?\d{5}/iu;
const ABSENCE = /\s*\(?bij\s+(?:afwezigheid|ontstentenis)\s+van.*/isu;
const BLANKS = /\s+/gu;
const SUBJECT_END = /[\s.,]+$/u;

/** Who asks whom about what. */
export interface Asked {
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly subject: string | null;
}

/** "Aan de Minister"; what a subject says after "over" of a letter to a minister is none. */
function addresseeIn(phrase: string): RegExpExecArray | null {
  const found = ADDRESSEE.exec(phrase);
  const topic = TOPIC.exec(phrase);
  return found && topic && topic.index < found.index ? null : found;
}

/** "… het lid Jansen (XYZ) aan de Minister van Financiën over belastingen". */
export function parseAsked(text: string): Asked {
  const phrase = text.slice(0, ASKED_END.exec(text)?.index);
  const addressee = addresseeIn(phrase);
  const afterAskers = addressee ? phrase.slice(addressee.index) : phrase;
  const topic = TOPIC.exec(afterAskers) ?? GLUED_TOPIC.exec(afterAskers);
  const beforeTopic = topic ? afterAskers.slice(0, topic.index) : afterAskers;
  const who = addressee ? phrase.slice(0, addressee.index) : beforeTopic;
  const subject = topic && afterAskers.slice(topic.index + topic[0].length);
  return {
    askers: parseAskers(who),
    addressedTo: addressee ? parseTitles(beforeTopic.replace(ABSENCE, '')) : [],
    subject: subject?.replaceAll(BLANKS, ' ').replace(SUBJECT_END, '').trim() || null,
  };
}
