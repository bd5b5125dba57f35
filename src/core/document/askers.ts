import type { Asker } from '../model.ts';

const GROUP = /([^()]+?)\s*\(([^()]*?)(?:\)|(?=\s+en\s|,|$))/gu;
const TOGETHER = /^(?:beiden?|allen?|alle\s+\p{L}+)\s*:?\s+(?:van\s+(?:de\s+)?)?/iu;
const BETWEEN = /\s*,\s*(?:en\s+)?|\s+en\s+/u;
const MEMBER = /^(?:(?:van\s+)?(?:het|de)\s+)?(?:kamer)?(?:lid|leden)\b\s*|^en\s+|\s+c\.s\.?$/giu;
const BLANKS = /\s+/gu;

function names(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((name) => name.replaceAll(BLANKS, ' ').trim())
    .map((name) => name.replaceAll(MEMBER, '').replaceAll(MEMBER, '').trim())
    .filter((name) => name !== '');
}

/**
 * The members in "de leden Piri (GroenLinks-PvdA) en Boswijk (CDA)", in the order printed. A fractie
 * belongs to all names since the bracket before it, with or without the word "beiden".
 */
export function parseAskers(phrase: string): readonly Asker[] {
  const askers: Asker[] = [];
  let end = 0;
  for (const group of phrase.matchAll(GROUP)) {
    const written = (group[2] ?? '').replaceAll(BLANKS, ' ').trim();
    const fractie = written.replace(TOGETHER, '') || null;
    for (const name of names(group[1] ?? '')) askers.push({ name, fractie });
    end = group.index + group[0].length;
  }
  for (const name of names(phrase.slice(end))) askers.push({ name, fractie: null });
  return askers;
}
