import { refile } from '../filing.ts';
import { saveMentions } from '../mentions.ts';
import type { Store } from '../store.ts';

/**
 * Files renditions, by their numbers, of which an import added something: under their documents and
 * zaken, by all that the store now knows. Gives the zaken whose projection must be computed again.
 */
export function fileImported(store: Store, renditions: Iterable<number>): readonly string[] {
  const touched = new Set<string>();
  for (const rendition of [...renditions].sort((one, other) => one - other)) {
    const filed = refile(store, [rendition], () => saveMentions(store, rendition));
    for (const zaak of filed.touched) touched.add(zaak);
  }
  return [...touched].sort();
}
