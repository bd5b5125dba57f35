/**
 * Names of departments and portfolios since 2007 that have "en" in them, to part "de ministers van Justitie en
 * Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties"; the longest of one beginning first.
 */
const WITH_EN: readonly string[] = [
  'Armoedebeleid, Participatie en Pensioenen',
  'Asiel en Migratie',
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Buitenlandse Handel en Ontwikkelingshulp',
  'Buitenlandse Handel en Ontwikkelingssamenwerking',
  'Cultuur en Media',
  'Digitale Economie en Soevereiniteit',
  'Economische Zaken en Klimaat',
  'Economische Zaken, Landbouw en Innovatie',
  'Fiscaliteit en Belastingdienst',
  'Herstel en Toeslagen',
  'Immigratie en Asiel',
  'Immigratie, Integratie en Asiel',
  'Infrastructuur en Milieu',
  'Infrastructuur en Waterstaat',
  'Jeugd en Gezin',
  'Jeugd, Preventie en Sport',
  'Justitie en Veiligheid',
  'Klimaat en Energie',
  'Klimaat en Groene Groei',
  'Koninkrijksrelaties en Digitalisering',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Landbouw, Visserij, Voedselzekerheid en Natuur',
  'Langdurige Zorg en Sport',
  'Langdurige en Maatschappelijke Zorg',
  'Medische Zorg en Sport',
  'Natuur en Stikstof',
  'Onderwijs, Cultuur en Wetenschap',
  'Openbaar Vervoer en Milieu',
  'Participatie en Integratie',
  'Primair en Voortgezet Onderwijs',
  'Sociale Zaken en Werkgelegenheid',
  'Toeslagen en Douane',
  'Veiligheid en Justitie',
  'Verkeer en Waterstaat',
  'Visserij, Voedselzekerheid en Natuur',
  'Volkshuisvesting en Ruimtelijke Ordening',
  'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
  'Volksgezondheid, Welzijn en Sport',
  'Wonen en Rijksdienst',
  'Wonen, Wijken en Integratie',
];

const ABBREVIATION = /^\p{Lu}[\p{L}&]{0,4}\p{Lu}(?=[\s,]|$)/u;
const SEPARATOR = /^\s*(?:,|en)\s+/u;

/** The departments in a list that joins them by "en" alone; the whole text where it is but one. */
export function splitDepartments(text: string): readonly string[] {
  const first = WITH_EN.find((name) => text.startsWith(name));
  const end = first === undefined ? text.indexOf(' en ') : first.length;
  const rest = end < 0 ? '' : text.slice(end);
  if (!SEPARATOR.test(rest) || !isKnown(text, first, rest)) return [text];
  return [text.slice(0, end), ...splitDepartments(rest.replace(SEPARATOR, ''))];
}

/** A cut is safe after a known name, before one, and between two abbreviations ("VWS en JenV"). */
function isKnown(text: string, first: string | undefined, rest: string): boolean {
  if (WITH_EN.includes(text)) return false;
  const others = rest.replace(SEPARATOR, '');
  if (ABBREVIATION.test(text) && ABBREVIATION.test(others)) return true;
  return first !== undefined || WITH_EN.some((name) => others.startsWith(name));
}
