import { describe, expect, it } from 'vitest';
import { loadBytes } from '../../src/store/renditions.ts';
import {
  filesOf,
  isPublicationSeen,
  saveSighting,
  sha256Of,
  validatorsOf,
} from '../../src/store/sightings.ts';
import {
  isFetchedAsListed,
  loadListedDocument,
  loadListedZaak,
  loadWithdrawn,
  saveListedDocument,
  saveListing,
} from '../../src/store/source-records.ts';
import { dumpRows } from '../support/store-dump.ts';
import { memoryStore } from './filed.ts';
import { listed, listedDocument, sighting } from './sourced.ts';

const ZAAK = '2021Z14612';
const AT = '2021-11-01T09:00:00Z';

describe('a sighting', () => {
  it('archives the bytes, readable by their hash', () => {
    const store = memoryStore();
    saveSighting(store, sighting('eerst'));
    const sha256 = sha256Of(new TextEncoder().encode('eerst'));
    expect(loadBytes(store, sha256)).toMatchObject({
      found: 'one',
      rendition: { mediaType: 'text/plain', source: 'https://bron.example/Document(d-1)/resource' },
    });
    expect(filesOf(store, '2021D35707')).toEqual([sha256]);
  });

  it('adds nothing when it comes again, and a row when what the server says is new', () => {
    const store = memoryStore();
    saveSighting(store, sighting('eerst'));
    const before = dumpRows(store);
    saveSighting(store, sighting('eerst', { seenAt: '2021-12-01T09:00:00Z' }));
    expect(dumpRows(store)).toEqual(before);
    saveSighting(store, sighting('eerst', { etag: '"b"' }));
    const { address } = sighting('');
    expect(validatorsOf(store, address)).toEqual({ etag: '"b"', lastModified: null });
    expect(validatorsOf(store, 'https://elders.example/')).toBeUndefined();
  });

  it('is kept again when bytes come back after others', () => {
    const store = memoryStore();
    for (const text of ['eerst', 'anders', 'eerst']) saveSighting(store, sighting(text));
    const [eerst, anders] = [sighting('eerst').sha256, sighting('anders').sha256];
    expect(filesOf(store, '2021D35707')).toEqual([eerst, anders]);
  });

  it('tells the file of the Tweede Kamer from what KOOP publishes', () => {
    const store = memoryStore();
    const xml = { source: 'repository', mediaType: 'application/xml' } as const;
    saveSighting(store, sighting('bestand'));
    saveSighting(store, sighting('xml', { ...xml, publication: 'ah-tk-20212022-105' }));
    expect(filesOf(store, '2021D35707')).toEqual([sighting('bestand').sha256]);
    // It was not read, so that its words are still wanted.
    expect(isPublicationSeen(store, 'ah-tk-20212022-105')).toBe(false);
  });
});

describe('a listing', () => {
  it('is kept when it says something new, and only then', () => {
    const store = memoryStore();
    saveListing(store, 'odata-v5', listed(ZAAK), AT);
    const before = dumpRows(store);
    saveListing(store, 'odata-v4', listed(ZAAK), '2021-12-01T09:00:00Z');
    expect(dumpRows(store)).toEqual(before);
    saveListing(store, 'odata-v4', listed(ZAAK, { closed: true }), AT);
    expect(loadListedZaak(store, ZAAK)).toMatchObject({ closed: true });
  });

  it('never lets nothing replace something', () => {
    const store = memoryStore();
    saveListing(store, 'odata-v5', listed(ZAAK), AT);
    saveListedDocument(store, 'odata-v5', ZAAK, listedDocument(), AT);
    const silent = { subject: null, closed: null, askers: [], addressedTo: [], submitted: null };
    const document = listedDocument({
      publication: 'ah-tk-20212022-105',
      received: null,
      version: null,
    });
    saveListing(store, 'koop', listed(ZAAK, silent), AT);
    saveListedDocument(store, 'koop', ZAAK, document, AT);
    expect(loadListedZaak(store, ZAAK)).toMatchObject({
      subject: 'De verzonnen veerpont',
      closed: false,
      askers: [{ name: 'B. Vrager', fractie: 'VP' }],
    });
    expect(loadListedDocument(store, ZAAK, '2021D35707')).toEqual(
      listedDocument({ publication: 'ah-tk-20212022-105' }),
    );
  });

  it('names a document that is withdrawn once, by the id that it had', () => {
    const store = memoryStore();
    saveListedDocument(store, 'odata-v5', ZAAK, listedDocument(), AT);
    expect(saveListing(store, 'odata-v5', listed(ZAAK), AT)).toEqual([]);
    const gone = listed(ZAAK, { documents: [], withdrawn: ['d-0', 'd-1'] });
    expect(saveListing(store, 'odata-v5', gone, AT)).toEqual(['2021D35707']);
    expect(saveListing(store, 'odata-v5', gone, AT)).toEqual([]);
    expect(loadWithdrawn(store, ZAAK)).toEqual([{ document: '2021D35707', seenAt: AT }]);
  });

  it('tells a document that needs no fetching from one that the source lists otherwise', () => {
    const store = memoryStore();
    expect(isFetchedAsListed(store, ZAAK, listedDocument())).toBe(false);
    saveListedDocument(store, 'odata-v5', ZAAK, listedDocument(), AT);
    expect(isFetchedAsListed(store, ZAAK, listedDocument())).toBe(true);
    expect(isFetchedAsListed(store, ZAAK, listedDocument({ subject: null }))).toBe(true);
    expect(isFetchedAsListed(store, ZAAK, listedDocument({ version: 'v-2' }))).toBe(false);
  });

  it('of an unknown zaak is null', () => {
    expect(loadListedZaak(memoryStore(), ZAAK)).toBeNull();
    expect(loadWithdrawn(memoryStore(), ZAAK)).toEqual([]);
  });
});
