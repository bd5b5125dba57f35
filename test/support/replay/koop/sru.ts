import { escaped } from '../../rendered/koop-xml.ts';
import { type Answer, type Asked, textAnswer } from '../answer.ts';
import type { PublicationRecord } from '../records.ts';
import type { World } from '../world.ts';
import { cqlOf, Diagnostic } from './cql.ts';
import { metadataValue } from './metadata-xml.ts';
import { repositoryPath } from './zoek.ts';

const SPACE = 'http://docs.oasis-open.org/ns/search-ws/sruResponse';
const MOST_RECORDS = 1000;

function urls(publication: PublicationRecord, origin: string): string {
  return Object.keys(publication.forms)
    .map((form) => {
      const path = `${repositoryPath(publication.id)}/${form}/${publication.id}.${form}`;
      return `<gzd:itemUrl manifestation="${form}">${origin}${path}</gzd:itemUrl>`;
    })
    .join('');
}

function recordXml(publication: PublicationRecord, position: number, origin: string): string {
  const value = (name: string): string => escaped(metadataValue(publication, name));
  const date = value('OVERHEIDop.datumOntvangst') || value('OVERHEIDop.datumIndiening');
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordPacking>xml</sru:recordPacking><sru:recordData><gzd:gzd xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidop="http://standaarden.overheid.nl/product/terms/"><gzd:originalData><overheidop:meta><overheidop:owmskern><dcterms:identifier>${publication.id}</dcterms:identifier><dcterms:title>${value('DC.title')}</dcterms:title><dcterms:type scheme="OVERHEIDop.Parlementair">${value('DC.type')}</dcterms:type></overheidop:owmskern><overheidop:owmsmantel><dcterms:date>${date}</dcterms:date></overheidop:owmsmantel><overheidop:tpmeta><overheidop:publicatienaam>${value('OVERHEIDop.publicationName')}</overheidop:publicatienaam><overheidop:vraagnummer>${value('OVERHEIDop.vraagnummer')}</overheidop:vraagnummer></overheidop:tpmeta></overheidop:meta></gzd:originalData><gzd:enrichedData><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${publication.id}.html</gzd:preferredUrl><gzd:url>${origin}${repositoryPath(publication.id)}</gzd:url>${urls(publication, origin)}</gzd:enrichedData></gzd:gzd></sru:recordData><sru:recordPosition>${position}</sru:recordPosition></sru:record>`;
}

function response(found: number, inner: string): Answer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<sru:searchRetrieveResponse xmlns:sru="${SPACE}"><sru:version>2.0</sru:version><sru:numberOfRecords>${found}</sru:numberOfRecords>${inner}</sru:searchRetrieveResponse>`;
  return textAnswer(200, 'application/xml; charset=UTF-8', xml);
}

function diagnostic(number: number, message: string): Answer {
  const inner = `<sru:diagnostics><diag:diagnostic xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"><diag:uri>info:srw/diagnostic/1/${number}</diag:uri><diag:message>${escaped(message)}</diag:message></diag:diagnostic></sru:diagnostics>`;
  return response(0, inner);
}

function positive(text: string | null, fallback: number): number {
  const number = Number(text ?? fallback);
  if (!Number.isInteger(number) || number < 0)
    throw new Diagnostic(6, 'Unsupported parameter value');
  return number;
}

/** What the SRU search of repository.overheid.nl answers: 200 whatever is wrong with the query. */
export function answerSru(asked: Asked, world: World): Answer {
  const parameters = new URLSearchParams(asked.query);
  try {
    const operation = parameters.get('operation') ?? 'searchRetrieve';
    if (operation !== 'searchRetrieve') throw new Diagnostic(4, 'Unsupported operation');
    const query = parameters.get('query');
    if (query === null) throw new Diagnostic(7, 'Mandatory parameter not supplied: query');
    const passes = cqlOf(query);
    const start = Math.max(1, positive(parameters.get('startRecord'), 1));
    const size = Math.min(MOST_RECORDS, positive(parameters.get('maximumRecords'), 10));
    const found = [...world.publications.values()].filter(passes);
    const page = found.slice(start - 1, start - 1 + size);
    const records = page.map((one, index) => recordXml(one, start + index, asked.origin)).join('');
    const next = start + page.length;
    const more =
      next <= found.length ? `<sru:nextRecordPosition>${next}</sru:nextRecordPosition>` : '';
    return response(found.length, `<sru:records>${records}</sru:records>${more}`);
  } catch (error) {
    if (error instanceof Diagnostic) return diagnostic(error.number, error.message);
    throw error;
  }
}
