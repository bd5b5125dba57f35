import type { PublicationRecord } from '../records.ts';
import { metadataValue } from './metadata-xml.ts';

/** A query that cannot be read, with SRU's number for what is wrong. */
export class Diagnostic extends Error {
  readonly number: number;
  constructor(number: number, message: string) {
    super(message);
    this.number = number;
  }
}

type Test = (publication: PublicationRecord) => boolean;

const all = ({ metadata }: PublicationRecord): string => metadata.map((pair) => pair[1]).join('\n');

const INDEXES: Readonly<Record<string, (publication: PublicationRecord) => string>> = {
  'cql.textandindexes': all,
  'cql.allindexes': all,
  'dt.identifier': ({ id }) => id,
  'dt.title': (publication) => metadataValue(publication, 'DC.title'),
  'dt.type': (publication) => metadataValue(publication, 'DC.type'),
  'dt.date': (publication) =>
    metadataValue(publication, 'OVERHEIDop.datumOntvangst') ||
    metadataValue(publication, 'OVERHEIDop.datumIndiening'),
  'c.product-area': () => 'officielepublicaties',
  'w.publicatienaam': (publication) => metadataValue(publication, 'OVERHEIDop.publicationName'),
  'w.vraagnummer': (publication) => metadataValue(publication, 'OVERHEIDop.vraagnummer'),
  'w.vergaderjaar': (publication) => metadataValue(publication, 'OVERHEIDop.vergaderjaar'),
  'w.aanhangselnummer': (publication) => metadataValue(publication, 'OVERHEIDop.aanhangselNummer'),
};

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

const RELATIONS: Readonly<Record<string, (value: string, term: string) => boolean>> = {
  '==': (value, term) => value.toLowerCase() === term.toLowerCase(),
  exact: (value, term) => value.toLowerCase() === term.toLowerCase(),
  '=': (value, term) => words(term).every((word) => words(value).includes(word)),
  all: (value, term) => words(term).every((word) => words(value).includes(word)),
  any: (value, term) => words(term).some((word) => words(value).includes(word)),
  adj: (value, term) => words(value).join(' ').includes(words(term).join(' ')),
  '>=': (value, term) => value !== '' && value >= term,
  '<=': (value, term) => value !== '' && value <= term,
  '>': (value, term) => value !== '' && value > term,
  '<': (value, term) => value !== '' && value < term,
};

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|==|>=|<=|[=<>()]|[^\s()=<>"]+)/y;

function tokensOf(query: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = query.trim();
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) throw new Diagnostic(10, 'Query syntax error');
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

const bare = (term: string): string =>
  term.startsWith('"') ? term.slice(1, -1).replace(/\\(.)/g, '$1') : term;

/** A CQL query as a test of a publication; a bare term is looked for in the whole text. */
export function cqlOf(query: string): Test {
  const tokens = tokensOf(query);
  let at = 0;
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) throw new Diagnostic(10, 'Query syntax error');
    at += 1;
    return token;
  };
  const clause = (): Test => {
    const first = take();
    if (first === '(') {
      const inner = clauses();
      if (take() !== ')') throw new Diagnostic(10, 'Query syntax error');
      return inner;
    }
    if (/^(?:[=<>]+|\)|and|or|not)$/i.test(first)) throw new Diagnostic(10, 'Query syntax error');
    const relation = RELATIONS[tokens[at]?.toLowerCase() ?? ''];
    if (!relation) return (publication) => RELATIONS['=']?.(all(publication), bare(first)) ?? false;
    take();
    const index = INDEXES[first.toLowerCase()];
    if (!index) throw new Diagnostic(16, `Unsupported index: ${first}`);
    const term = bare(take());
    return (publication) => relation(index(publication), term);
  };
  const clauses = (): Test => {
    let test = clause();
    while (/^(?:and|or|not)$/i.test(tokens[at] ?? '')) {
      const [word, left, right] = [take().toLowerCase(), test, clause()];
      test = (publication) => {
        if (word === 'or') return left(publication) || right(publication);
        return left(publication) && right(publication) === (word === 'and');
      };
    }
    return test;
  };
  const test = clauses();
  if (at < tokens.length) throw new Diagnostic(10, 'Query syntax error');
  return test;
}
