import { parseIdentifier } from '../../core/identifiers.ts';
import type { SourceName } from '../../core/source.ts';
import { KvqError } from '../../errors.ts';
import type { Client } from '../client.ts';
import { type Download, download, type Form, type Known } from '../download.ts';
import { spellingsOf } from '../publication-id.ts';

type Place = readonly [source: SourceName, address: string, form: Form];
type Bases = Client['settings']['bases'];

const FORMS: readonly Form[] = ['xml', 'html', 'pdf'];
const VERSION = 1;

/** The XML of a publication, however its id is spelled. */
function xmlPlaces(bases: Bases, id: string): readonly Place[] {
  return spellingsOf(id).flatMap((spelling) => xmlPlacesOf(bases, spelling));
}

/** The XML under an id: at the repository, which has no reported limit, else at zoek. */
function xmlPlacesOf({ repository, koop }: Bases, id: string): readonly Place[] {
  const named = parseIdentifier(id);
  const isFiled = named?.kind === 'aanhangsel' && repository !== null;
  if (!isFiled) return koop === null ? [] : [['koop', `${koop}/${id}.xml`, 'xml']];
  const years = named.aanhangsel.vergaderjaar.replace('-', '');
  const folder = `${repository}/frbr/officielepublicaties/ah-tk/${years}/${id}/${VERSION}`;
  return [['repository', `${folder}/xml/${id}.xml`, 'xml']];
}

/** A publication as XML, its canonical text; `absent` where it is not, or not yet, published so. */
export function fetchXml(
  client: Client,
  id: string,
  known?: Known,
): Promise<Download | 'absent' | 'unchanged'> {
  return firstOf(client, xmlPlaces(client.settings.bases, id), known);
}

/** A publication in the best form there is: XML, else HTML, else PDF. */
export function fetchPublication(
  client: Client,
  id: string,
  known?: Known,
): Promise<Download | 'absent' | 'unchanged'> {
  const { bases } = client.settings;
  const { koop } = bases;
  const others = FORMS.flatMap((form) =>
    spellingsOf(id).map((spelling): Place => ['koop', `${koop}/${spelling}.${form}`, form]),
  );
  const filed = xmlPlaces(bases, id);
  const places = [...filed, ...(koop === null ? [] : others)];
  const isFirst = ([, address]: Place, index: number): boolean =>
    places.findIndex(([, other]) => other === address) === index;
  return firstOf(client, places.filter(isFirst), known);
}

async function firstOf(
  client: Client,
  places: readonly Place[],
  known: Known | undefined,
): Promise<Download | 'absent' | 'unchanged'> {
  let failure: unknown = null;
  for (const [source, address, form] of places) {
    try {
      const got = await download(client, source, address, form, known);
      if (got !== 'absent') return got;
    } catch (error) {
      if (!(error instanceof KvqError) || error.trouble.code === 'interrupted') throw error;
      // Another place may have what this one cannot give.
      failure ??= error;
    }
  }
  if (failure !== null) throw failure;
  return 'absent';
}
