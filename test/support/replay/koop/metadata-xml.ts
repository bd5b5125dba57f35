import { escaped } from '../../rendered/koop-xml.ts';
import type { PublicationRecord } from '../records.ts';

/** The metadata.xml of a publication. */
export function publicationMetadata({ metadata }: PublicationRecord): string {
  const lines = metadata.map(
    ([name, content]) =>
      `<metadata name="${escaped(name)}" scheme="" content="${escaped(content)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metadata_gegevens>\n${lines.join('\n')}\n</metadata_gegevens>\n`;
}

/** The first value of a name, empty where the publication does not say. */
export function metadataValue({ metadata }: PublicationRecord, name: string): string {
  return metadata.find(([one]) => one === name)?.[1] ?? '';
}
