import { readAddress } from '../address.ts';
import type { Named } from './publication-ids.ts';
import { PUBLICATION_ID, publicationNamed } from './publication-ids.ts';
import { type Reference, referenceAt } from './reference.ts';

const ADDRESS =
  /(?<![\p{L}\d@])(?:https?:\/\/[^\s<>«»“”"|]+|(?:[a-z0-9-]+\.)*(?:tweedekamer|officielebekendmakingen|overheid)\.nl\/[^\s<>«»“”"|]+)/giu;
/** What closes a sentence or a bracket behind an address, or is a mark of Markdown. */
const TRAILING = /[)\]}.,;:!?’'*_\\]+$/u;
const NUMBER = /(?<![a-z\d])(\d{4})([ZD])(\d{5})(?![a-z\d])/giu;
const IN_PATH = new RegExp(`(?<![\\p{L}\\d-])${PUBLICATION_ID}`, 'giu');
const BILL = /(?:wetsvoorstel:|dossier=|\/dossier\/)(\d{5})(?![\d])(?:\/(\d+)(?![\d]))?/iu;

function distinct(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((one) => [one.value, one])).values()];
}

function onSite(address: string): readonly Named[] {
  const numbers = [...address.matchAll(NUMBER)].map(([, year, letter = '', rest]): Named => {
    const isZaak = letter.toUpperCase() === 'Z';
    return {
      scheme: isZaak ? 'zaak' : 'document-number',
      value: `${year}${letter.toUpperCase()}${rest}`,
    };
  });
  return numbers.length > 0 ? distinct(numbers) : dossierIn(address);
}

function dossierIn(address: string): readonly Named[] {
  const [, dossier, number] = BILL.exec(address) ?? [];
  if (dossier === undefined) return [];
  return [{ scheme: 'kamerstuk', value: ['kst', dossier, number ?? []].flat().join('-') }];
}

/** The last id of the path: what stands before it are the folders that it is filed in. */
function onPublisher(address: string): readonly Named[] {
  const last = [...address.matchAll(IN_PATH)].at(-1)?.[0];
  if (last === undefined) return dossierIn(address);
  const named = publicationNamed(last);
  return named ? [named] : [];
}

/** Often a zaak and one document of it; none for other pages. */
function namedByAddress(written: string): readonly Named[] {
  const read = readAddress(written);
  if (read === null) return [];
  return read.host === 'site' ? onSite(read.address) : onPublisher(read.address);
}

/**
 * The addresses of the Tweede Kamer and of the official publications in a text, as the records that
 * they name: with or without `https://`, escaped, or inside the address of a mail filter.
 */
export function findAddresses(text: string): readonly Reference[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const written = match[0].replace(TRAILING, '');
    const end = match.index + written.length;
    return namedByAddress(written).map(({ scheme, value }) =>
      referenceAt(text, scheme, value, match.index, end),
    );
  });
}
