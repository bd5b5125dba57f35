import { KvqError, type SynonymsFault } from '../errors.ts';
import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { isBinaryJunk, sniffBinary } from './sniff.ts';

const LINE_END = /\r\n?|\n/;
const COMMENT = /(?:^|\s)#.*$/;
/** The first line of Open Dutch WordNet's table. */
const HEADING = /^lemma\tsynonyms$/;

/** Tabs part the words where there are any, so that a member may hold a comma; else commas do. */
function membersOf(line: string): readonly string[] {
  return line
    .split(line.includes('\t') ? '\t' : ',')
    .map((member) => member.trim().toLowerCase())
    .filter((member) => member !== '');
}

function refuse(file: string, fault: SynonymsFault): never {
  throw new KvqError({ code: 'not-synonyms', file, ...fault });
}

function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length > LIMITS.synonymBytes) {
    refuse(file, { why: 'too-large', megabytes: LIMITS.synonymBytes / 2 ** 20 });
  }
  if (sniffBinary(bytes) !== null) refuse(file, { why: 'no-text' });
  const text = decodeText(bytes);
  return isBinaryJunk(text) ? refuse(file, { why: 'no-text' }) : text;
}

/**
 * The groups of words that say the same in a reader's own list: one group a line, its words parted by
 * tabs or commas, `#` before a comment. Throws KvqError `not-synonyms`, with the line where one is wrong.
 */
export function readSynonyms(bytes: Uint8Array, name: string): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  for (const [at, line] of textOf(bytes, name).split(LINE_END).entries()) {
    const given = line.replace(COMMENT, '').trim();
    if (given === '' || (at === 0 && HEADING.test(given))) continue;
    const members = membersOf(given);
    if (members.length < 2) refuse(name, { why: 'one-word', line: at + 1 });
    groups.push(members);
  }
  if (groups.length === 0) refuse(name, { why: 'no-groups' });
  return groups;
}
