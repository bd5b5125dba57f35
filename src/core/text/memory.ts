const MOST_REMEMBERED = 512;
const LONGEST_REMEMBERED = 1024;

/**
 * Makes something of a text once for as long as it is remembered: alignment, spans and features each
 * ask for the forms of the same sentence. When the memory is full the older half is forgotten, so that
 * a document longer than it does not start anew with each sentence.
 */
export function remembering<T>(
  make: (text: string) => T,
  most: number = MOST_REMEMBERED,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? make(text);
    if (text.length > LONGEST_REMEMBERED) return made;
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
