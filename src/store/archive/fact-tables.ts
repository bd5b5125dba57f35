/** A table of facts: what an export holds, and how an import recognises a row that is there already. */
export interface FactTable {
  readonly name: string;
  /** Whether rows have a number that other tables refer to. */
  readonly hasId: boolean;
  /** Columns with the number of a row in another table. */
  readonly refers: Readonly<Record<string, string>>;
  /** The columns that make a row the same one; all but the number where nothing less does. */
  readonly identity: readonly string[] | 'all';
  /** In SQL, the rows of which one is enough whatever the other columns say; null where none are. */
  readonly once: string | null;
  /** How a column with bytes stands in an export. */
  readonly bytes: Readonly<Record<string, 'inflated' | 'json'>>;
}

function table(name: string, own: Partial<Omit<FactTable, 'name'>> = {}): FactTable {
  return { name, hasId: true, refers: {}, identity: 'all', once: null, bytes: {}, ...own };
}

/**
 * Every table whose rows no computation can bring back, those that are referred to first. All else
 * follows from them (migrations/0001-initial.sql), or is work that may be emptied.
 */
export const FACT_TABLES: readonly FactTable[] = [
  table('zaak', { identity: ['number'] }),
  table('rendition_bytes', {
    hasId: false,
    identity: ['sha256'],
    bytes: { deflated: 'inflated' },
  }),
  table('rendition', { identity: ['sha256', 'document_number'] }),
  table('parse_result', {
    refers: { rendition_id: 'rendition' },
    identity: ['rendition_id', 'parser'],
    bytes: { content: 'json' },
  }),
  table('parse_message', {
    hasId: false,
    refers: { parse_result_id: 'parse_result' },
    identity: ['parse_result_id', 'position'],
  }),
  table('assignment', {
    refers: { rendition_id: 'rendition', zaak_id: 'zaak' },
    // A correction may be made twice, with another one in between.
    once: `basis <> 'corrected' and rendition_id = @rendition_id and zaak_id = @zaak_id and basis = @basis`,
  }),
  table('said', { refers: { rendition_id: 'rendition' } }),
  table('answer_version', {
    refers: { rendition_id: 'rendition' },
    identity: ['rendition_id', 'numbers', 'part'],
  }),
  table('answer_version_question', {
    hasId: false,
    refers: { answer_version_id: 'answer_version' },
    identity: ['answer_version_id', 'number'],
  }),
  table('sighting'),
  table('source_zaak', { refers: { zaak_id: 'zaak' } }),
  table('source_document', { refers: { zaak_id: 'zaak' } }),
  table('withdrawal', { identity: ['source_id'] }),
  table('event', { refers: { zaak_id: 'zaak' }, identity: ['key'] }),
];
