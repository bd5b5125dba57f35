import { concedes } from './cues.ts';
import { RECONSIDERS } from './turn-cues.ts';

const HEAD = /^([^:;«“"]{3,120})[:;]\s+(?=\S+(?:\s+\S+){3})/;

/**
 * What a letter's sentence says of the matter, without the lead that only judges the earlier text:
 * "Dat is niet juist: er zijn drie klachten" gives "Er zijn drie klachten".
 */
export function withoutLead(sentence: string): string {
  const [lead = '', head = ''] = HEAD.exec(sentence) ?? [];
  const spoken = head.toLowerCase();
  if (lead === '' || !(concedes(spoken) || RECONSIDERS.test(spoken))) return sentence;
  const rest = sentence.slice(lead.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
