/** What the help says of a command: what it does, its arguments (`A`) and its own options (`O`). */
export interface CommandHelp<A extends string, O extends string> {
  readonly does: string;
  readonly arguments: Readonly<Record<A, string>>;
  readonly options: Readonly<Record<O, string>>;
}

/** The words in angle brackets, by the English name that the program uses. */
type Placeholder =
  | 'after'
  | 'asker'
  | 'before'
  | 'command'
  | 'count'
  | 'date'
  | 'department'
  | 'document'
  | 'file'
  | 'folder'
  | 'fractie'
  | 'group'
  | 'interval'
  | 'kind'
  | 'label'
  | 'lang'
  | 'minister'
  | 'name'
  | 'number'
  | 'path'
  | 'place'
  | 'query'
  | 'record'
  | 'sha'
  | 'test'
  | 'url'
  | 'version'
  | 'what'
  | 'words'
  | 'year'
  | 'zaak';

/** Everything that `--help` says, in one language. */
export interface Help {
  readonly program: string;
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globals: string;
    readonly commands: string;
  };
  /** "[options]" in a usage line. */
  readonly optional: string;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly globals: {
    readonly lang: string;
    readonly db: string;
    readonly color: string;
    readonly pager: string;
    readonly debug: string;
    readonly version: string;
    readonly help: string;
  };
  readonly commands: {
    readonly demo: CommandHelp<never, never>;
    readonly fetch: CommandHelp<'record', 'references' | 'record' | 'replay' | 'json'>;
    readonly ingest: CommandHelp<'file', 'zaak' | 'document' | 'date' | 'kind' | 'json'>;
    readonly parse: CommandHelp<'file', 'json'>;
    readonly sync: CommandHelp<never, 'year' | 'since' | 'record' | 'replay' | 'json'>;
    readonly follow: CommandHelp<
      'what',
      'asker' | 'fractie' | 'minister' | 'words' | 'everything' | 'json'
    >;
    readonly watch: CommandHelp<
      never,
      | 'interval'
      | 'since'
      | 'budget'
      | 'heartbeat'
      | 'dryRun'
      | 'quiet'
      | 'exitCode'
      | 'record'
      | 'replay'
      | 'json'
    >;
    readonly reparse: CommandHelp<never, 'json'>;
    readonly reassign: CommandHelp<'document' | 'zaak', 'json'>;
    readonly show: CommandHelp<'zaak' | 'number', 'rendition' | 'json'>;
    readonly log: CommandHelp<'zaak', 'json'>;
    readonly diff: CommandHelp<
      'zaak',
      'from' | 'to' | 'question' | 'all' | 'synonyms' | 'offline' | 'exitCode' | 'json' | 'md'
    >;
    readonly compare: CommandHelp<
      'before' | 'after',
      'all' | 'synonyms' | 'exitCode' | 'json' | 'md'
    >;
    readonly cite: CommandHelp<
      'file',
      'paraphrases' | 'changed' | 'exitCode' | 'json' | 'md' | 'html'
    >;
    readonly search: CommandHelp<
      'query',
      | 'in'
      | 'asker'
      | 'fractie'
      | 'minister'
      | 'department'
      | 'since'
      | 'until'
      | 'kind'
      | 'label'
      | 'limit'
      | 'page'
      | 'json'
      | 'md'
    >;
    readonly overdue: CommandHelp<
      never,
      'minister' | 'asker' | 'fractie' | 'by' | 'date' | 'exitCode' | 'json' | 'csv' | 'md'
    >;
    readonly corrections: CommandHelp<
      never,
      | 'since'
      | 'until'
      | 'minister'
      | 'department'
      | 'flagged'
      | 'exitCode'
      | 'json'
      | 'csv'
      | 'md'
      | 'atom'
      | 'html'
    >;
    readonly export: CommandHelp<never, 'csv'>;
    readonly import: CommandHelp<'file', 'json'>;
    readonly channels: CommandHelp<'test' | 'name', 'json'>;
    readonly doctor: CommandHelp<never, 'online' | 'record' | 'replay' | 'json'>;
    readonly help: CommandHelp<'command', never>;
  };
  /** Shown under the help of `kvq` itself. */
  readonly examples: string;
}
