import type { Asker } from '../model.ts';

/** Names, then their fractie; a bracket left open ends before the next name, another may be doubled. */
const GROUP = /([^()]+?)\s*\(+([^()]*?)(?:\)+|(?=(?:\s+en\s|,)[^()]*\()|$)/gu;
const TOGETHER = /^(?:beiden?|allen?|alle\s+\p{L}+)\s*:?\s+(?:van\s+(?:de\s+)?)?/iu;
const RESPECTIVELY = /^resp(?:ectievelijk|\.)\s+/iu;
const BETWEEN = /\s*,\s*(?:en\s+)?|\s+en\s+|\s*&\s*/u;
const MEMBER =
  /^(?:mede\s+)?namens\s+|^(?:(?:van\s+)?(?:het|de)\s+)?(?:kamer)?(?:lid|leden)\b\s*|^en\s+|\s+c\.s\.?$/giu;
const BLANKS = /\s+/gu;
const BROKEN = /-\s+/gu;
const CAPITAL = /\p{Lu}/u;

function names(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((name) => name.replaceAll(BLANKS, ' ').trim())
    .map((name) => name.replaceAll(MEMBER, '').replaceAll(MEMBER, '').trim())
    .filter((name) => CAPITAL.test(name));
}

/** The fractie of each of so many names: one for all, or as many in their order. */
function fracties(written: string, count: number): readonly (string | null)[] {
  const text = written.replaceAll(BLANKS, ' ').replaceAll(BROKEN, '-').trim();
  const each = RESPECTIVELY.test(text) ? text.replace(RESPECTIVELY, '').split(BETWEEN) : [];
  if (each.length === count) return each;
  return Array.from({ length: count }, () => text.replace(TOGETHER, '') || null);
}

/**
 * The members in "de leden Piri (GroenLinks-PvdA) en Boswijk (CDA)", in the order printed. A fractie
 * belongs to all names since the bracket before it, with or without the word "beiden"; with
 * "respectievelijk" each name has its own.
 */
export function parseAskers(phrase: string): readonly Asker[] {
  const askers: Asker[] = [];
  let end = 0;
  for (const group of phrase.matchAll(GROUP)) {
    const found = names(group[1] ?? '');
    const theirs = fracties(group[2] ?? '', found.length);
    for (const [index, name] of found.entries())
      askers.push({ name, fractie: theirs[index] ?? null });
    end = group.index + group[0].length;
  }
  for (const name of names(phrase.slice(end))) askers.push({ name, fractie: null });
  return askers;
}
