import type { LineLink, LineNode } from '../core/lineage/line.ts';
import type { Mention, Place } from '../core/lineage/mentions.ts';
import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import type { Fate } from '../core/lineage/quoted-statements.ts';
import type { Catalogue } from './messages/catalogue.ts';
import { enumeration, labelledNumbers } from './names.ts';

/** `vraag 2 (noot 1)`. */
export function placeWords(catalogue: Catalogue, place: Place): string {
  const numbers = labelledNumbers(catalogue, place);
  return catalogue.line.place(place.place, numbers, place.mark ?? '');
}

/** The places of several mentions, each once: `vraag 2 (noot 1) en antwoord 3`. */
export function placesWords(catalogue: Catalogue, mentions: readonly Mention[]): string {
  const places = new Set(mentions.map((mention) => placeWords(catalogue, mention)));
  return enumeration(catalogue.phrases.and, [...places]);
}

/** One sentence for each piece that the zaak of a node names, or by which it is named. */
export function linkSentences(
  catalogue: Catalogue,
  { zaak, links }: Pick<LineNode, 'zaak' | 'links'>,
): readonly string[] {
  const values = new Map<string, LineLink[]>();
  for (const link of links) {
    const key = `${link.from} ${link.mention.value}`;
    values.set(key, [...(values.get(key) ?? []), link]);
  }
  return [...values.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const words = first.from === zaak ? catalogue.line.names : catalogue.line.isNamed;
    const places = placesWords(
      catalogue,
      group.map(({ mention }) => mention),
    );
    return [words(first.mention.value, places)];
  });
}

/** `vraag 2 haalt antwoord 12 aan, zoals in v1`. */
export function quotesWords(catalogue: Catalogue, quoted: QuotedAcross): string {
  const place = placeWords(catalogue, { ...quoted, mark: null });
  const { source } = quoted;
  return catalogue.line.quotes(place, labelledNumbers(catalogue, source), source.version);
}

/** `later afgezwakt (v2)`, `staat nog`. */
export function fateWords({ cite, labels }: Catalogue, { state, version, label }: Fate): string {
  const words =
    state === 'changed' ? cite.later(labels[label ?? 'unclassified']) : cite.states[state];
  return version === null ? words : `${words} (${version})`;
}
