/**
 * Names of departments since 2010 that have "en" in them, to part "de ministers van Justitie en
 * Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties"; the longest of one beginning first.
 */
const WITH_EN: readonly string[] = [
  'Asiel en Migratie',
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Buitenlandse Handel en Ontwikkelingshulp',
  'Buitenlandse Handel en Ontwikkelingssamenwerking',
  'Economische Zaken en Klimaat',
  'Economische Zaken, Landbouw en Innovatie',
  'Immigratie en Asiel',
  'Immigratie, Integratie en Asiel',
  'Infrastructuur en Milieu',
  'Infrastructuur en Waterstaat',
  'Justitie en Veiligheid',
  'Klimaat en Energie',
  'Klimaat en Groene Groei',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Landbouw, Visserij, Voedselzekerheid en Natuur',
  'Langdurige Zorg en Sport',
  'Medische Zorg en Sport',
  'Natuur en Stikstof',
  'Onderwijs, Cultuur en Wetenschap',
  'Primair en Voortgezet Onderwijs',
  'Sociale Zaken en Werkgelegenheid',
  'Veiligheid en Justitie',
  'Volkshuisvesting en Ruimtelijke Ordening',
  'Volksgezondheid, Welzijn en Sport',
  'Wonen en Rijksdienst',
];

const SEPARATOR = /^\s*(?:,|en)\s+/u;

/** The departments in a list that joins them by "en" alone; the whole text where it is but one. */
export function splitDepartments(text: string): readonly string[] {
  const first = WITH_EN.find((name) => text.startsWith(name));
  const end = first === undefined ? text.indexOf(' en ') : first.length;
  const rest = end < 0 ? '' : text.slice(end);
  if (!SEPARATOR.test(rest) || !isKnown(text, first, rest)) return [text];
  return [text.slice(0, end), ...splitDepartments(rest.replace(SEPARATOR, ''))];
}

/** A cut is safe after a known name, or before one. */
function isKnown(text: string, first: string | undefined, rest: string): boolean {
  if (WITH_EN.includes(text)) return false;
  return (
    first !== undefined || WITH_EN.some((name) => rest.replace(SEPARATOR, '').startsWith(name))
  );
}
