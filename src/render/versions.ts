import type { VersionHead } from './diff-view.ts';
import { plain, type Run, table } from './layout.ts';
import type { Phrases } from './messages/phrases.ts';
import { dateWords, documentName, ministerWords } from './names.ts';
import type { View } from './view.ts';

/** One line for each version: id, date, kind, who signed, document, and what is remarkable. */
export function renderVersions(view: View, versions: readonly VersionHead[]): readonly string[] {
  return table(
    view,
    versions.map((version) => row(view, version)),
  );
}

function row({ catalogue, palette }: View, version: VersionHead): readonly Run[] {
  const { phrases, kinds } = catalogue;
  const remarks = versionRemarks(phrases, version);
  return [
    { text: version.id, paint: palette.title },
    plain(dateWords(catalogue, version.date)),
    plain(kinds[version.kind]),
    plain(ministerWords(version.answeredBy)),
    { text: documentName(version), paint: palette.faint },
    // One cell more, as what is remarkable is no column of the record.
    plain(remarks.length > 0 ? ` ${remarks.join(', ')}` : ''),
  ];
}

/** What is remarkable about a version: signed by another minister, replaced in place. */
export function versionRemarks(phrases: Phrases, version: VersionHead): readonly string[] {
  return [
    ...(version.otherMinister ? [phrases.otherMinister] : []),
    ...(version.replacedInPlace ? [phrases.replacedInPlace] : []),
  ];
}
