/** A value that is made when it is first asked for: most runs never need most of the lexicon. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
