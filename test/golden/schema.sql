CREATE TABLE zaak (
  id     integer primary key,
  number text not null unique check (number glob '[0-9][0-9][0-9][0-9]Z[0-9][0-9][0-9][0-9][0-9]')
) strict;

CREATE TABLE rendition_bytes (
  sha256   text primary key check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  size     integer not null check (size >= 0),
  deflated blob not null
) strict;

CREATE TABLE rendition (
  id              integer primary key,
  sha256          text not null references rendition_bytes (sha256) on delete restrict,
  document_number text,
  media_type      text not null,
  source          text not null, -- a file's name or an address
  seen_at         text not null
) strict;

CREATE UNIQUE INDEX rendition_seen on rendition (sha256, ifnull(document_number, ''));

CREATE TABLE parse_result (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  parser       integer not null check (parser > 0),
  content      blob not null,
  parsed_at    text not null,
  unique (rendition_id, parser)
) strict;

CREATE TABLE parse_message (
  parse_result_id integer not null references parse_result (id) on delete restrict,
  position        integer not null,
  severity        text not null check (severity in ('info', 'warning', 'error')),
  rule            text not null,
  place           text not null,
  detail          text not null check (json_valid(detail)),
  primary key (parse_result_id, position)
) strict, without rowid;

CREATE TABLE assignment (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  zaak_id      integer not null references zaak (id) on delete restrict,
  basis        text not null check (basis in ('corrected', 'given')),
  at           text not null
) strict;

CREATE UNIQUE INDEX assignment_said_once on assignment (rendition_id, zaak_id, basis)
  where basis <> 'corrected';

CREATE INDEX assignment_by_rendition on assignment (rendition_id);

CREATE TABLE said (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  field        text not null check (field in ('date', 'kind')),
  value        text not null, -- 2021-09-28; a DocumentKind
  at           text not null
) strict;

CREATE INDEX said_by_rendition on said (rendition_id);

CREATE TABLE answer_version (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  numbers      text not null check (json_type(numbers) = 'array'),
  part         text,
  text         text not null,
  parser       integer not null check (parser > 0)
) strict;

CREATE UNIQUE INDEX answer_version_key on answer_version (rendition_id, numbers, ifnull(part, ''));

CREATE TABLE answer_version_question (
  answer_version_id integer not null references answer_version (id) on delete restrict,
  number            integer not null,
  primary key (answer_version_id, number)
) strict, without rowid;

CREATE INDEX answer_version_by_number on answer_version_question (number);

CREATE TABLE mention (
  rendition_id integer not null references rendition (id) on delete cascade,
  role         text not null check (role in ('own', 'see-also', 'prose')),
  scheme       text not null check (scheme in ('zaak', 'document-number', 'aanhangsel')),
  value        text not null, -- 2021Z14612, 2021D35707, ah-tk-20212022-105
  primary key (rendition_id, role, scheme, value)
) strict, without rowid;

CREATE INDEX mention_by_value on mention (value, role);

CREATE TABLE document (
  id              integer primary key,
  key             text not null unique,
  document_number text,
  aanhangsel      text,
  zaak_id         integer references zaak (id) on delete restrict,
  basis           text check (basis in ('corrected', 'given', 'printed', 'see-also')),
  check ((zaak_id is null) = (basis is null))
) strict;

CREATE INDEX document_by_zaak on document (zaak_id);

CREATE TABLE document_rendition (
  rendition_id integer primary key references rendition (id) on delete cascade,
  document_id  integer not null references document (id) on delete cascade
) strict;

CREATE INDEX document_rendition_by_document on document_rendition (document_id);

CREATE TABLE record (
  zaak_id      integer primary key references zaak (id) on delete cascade,
  subject      text,
  submitted    text,
  askers       text not null check (json_type(askers) = 'array'),
  addressed_to text not null check (json_type(addressed_to) = 'array'),
  parser       integer not null,
  engine       integer not null
) strict;

CREATE TABLE question (
  zaak_id   integer not null references record (zaak_id) on delete cascade,
  position  integer not null,
  numbers   text not null check (json_type(numbers) = 'array'),
  part      text,
  text      text not null,
  footnotes text not null check (json_type(footnotes) = 'array'),
  primary key (zaak_id, position)
) strict, without rowid;

CREATE TABLE record_version (
  id                integer primary key,
  zaak_id           integer not null references record (zaak_id) on delete cascade,
  ordinal           integer not null,
  name              text not null, -- v1, v2, …
  date              text,
  kind              text not null,
  document_id       integer not null references document (id) on delete cascade,
  other_minister    integer not null check (other_minister in (0, 1)),
  replaced_in_place integer not null check (replaced_in_place in (0, 1)),
  renditions        text not null check (json_type(renditions) = 'array'), -- their ids
  letter            text,
  unique (zaak_id, ordinal),
  unique (zaak_id, name)
) strict;

CREATE INDEX record_version_by_document on record_version (document_id);

CREATE TABLE record_version_minister (
  record_version_id integer not null references record_version (id) on delete cascade,
  position          integer not null,
  name              text not null,
  role              text,
  department        text,
  primary key (record_version_id, position)
) strict, without rowid;

CREATE TABLE standing_answer (
  record_version_id integer not null references record_version (id) on delete cascade,
  position          integer not null,
  answer_version_id integer references answer_version (id) on delete cascade,
  numbers           text not null check (json_type(numbers) = 'array'),
  part              text,
  question          text not null,
  text              text check (text is not null or answer_version_id is not null),
  manner            text not null check (manner in ('stated', 'corrected', 'withdrawn')),
  corrections       text not null check (json_type(corrections) = 'array'),
  primary key (record_version_id, position)
) strict, without rowid;

CREATE TABLE history_event (
  zaak_id     integer not null references record (zaak_id) on delete cascade,
  position    integer not null,
  date        text,
  kind        text not null,
  document_id integer not null references document (id) on delete cascade,
  version_id  integer references record_version (id) on delete cascade,
  answered_by text not null check (json_type(answered_by) = 'array'),
  renditions  text not null check (json_type(renditions) = 'array'), -- their ids
  replaced_in_place integer not null check (replaced_in_place in (0, 1)),
  primary key (zaak_id, position)
) strict, without rowid;

CREATE INDEX history_event_by_document on history_event (document_id);

CREATE INDEX history_event_by_version on history_event (version_id);

CREATE TABLE comparison (
  id        integer primary key,
  before_id integer not null references record_version (id) on delete cascade,
  after_id  integer not null references record_version (id) on delete cascade,
  unique (before_id, after_id)
) strict;

CREATE INDEX comparison_by_after on comparison (after_id);

CREATE TABLE statement (
  comparison_id integer not null references comparison (id) on delete cascade,
  ordinal       integer not null,
  op            text not null check (op in (
    'keep', 'edit', 'move', 'move-edit', 'split', 'merge', 'n-m', 'delete', 'add')),
  label         text not null check (label in (
    'unchanged', 'reworded', 'added', 'dropped', 'softened', 'narrowed', 'caveat-added', 'retracted',
    'reversed', 'removed', 'figure-changed', 'date-changed', 'strengthened', 'widened',
    'admission-added', 'unclassified')),
  also          text not null check (json_type(also) = 'array'),
  flag          integer not null check (flag in (0, 1)),
  confidence    text not null check (confidence in ('high', 'medium', 'low')),
  numbers       text not null check (json_type(numbers) = 'array'),
  before        text not null check (json_type(before) = 'array'),
  after         text not null check (json_type(after) = 'array'),
  changed       text not null check (json_type(changed) = 'object'),
  reasons       text not null check (json_type(reasons) = 'array'),
  primary key (comparison_id, ordinal)
) strict, without rowid;

CREATE TABLE not_repeated (
  comparison_id integer not null references comparison (id) on delete cascade,
  number        integer not null,
  primary key (comparison_id, number)
) strict, without rowid;

CREATE TRIGGER zaak_no_update before update on zaak begin
  select raise(abort, 'zaak only grows');
end;

CREATE TRIGGER zaak_no_delete before delete on zaak begin
  select raise(abort, 'zaak only grows');
end;

CREATE TRIGGER zaak_no_replace before insert on zaak
  when exists (select 1 from zaak where id = new.id or number = new.number)
begin
  select raise(abort, 'zaak only grows');
end;

CREATE TRIGGER rendition_bytes_no_update before update on rendition_bytes begin
  select raise(abort, 'rendition_bytes only grows');
end;

CREATE TRIGGER rendition_bytes_no_delete before delete on rendition_bytes begin
  select raise(abort, 'rendition_bytes only grows');
end;

CREATE TRIGGER rendition_bytes_no_replace before insert on rendition_bytes
  when exists (select 1 from rendition_bytes where sha256 = new.sha256 or rowid = new.rowid)
begin
  select raise(abort, 'rendition_bytes only grows');
end;

CREATE TRIGGER rendition_no_update before update on rendition begin
  select raise(abort, 'rendition only grows');
end;

CREATE TRIGGER rendition_no_delete before delete on rendition begin
  select raise(abort, 'rendition only grows');
end;

CREATE TRIGGER rendition_no_replace before insert on rendition
  when exists (select 1 from rendition where id = new.id
    or (sha256 = new.sha256 and ifnull(document_number, '') = ifnull(new.document_number, '')))
begin
  select raise(abort, 'rendition only grows');
end;

CREATE TRIGGER parse_result_no_update before update on parse_result begin
  select raise(abort, 'parse_result only grows');
end;

CREATE TRIGGER parse_result_no_delete before delete on parse_result begin
  select raise(abort, 'parse_result only grows');
end;

CREATE TRIGGER parse_result_no_replace before insert on parse_result
  when exists (select 1 from parse_result where id = new.id
    or (rendition_id = new.rendition_id and parser = new.parser))
begin
  select raise(abort, 'parse_result only grows');
end;

CREATE TRIGGER parse_message_no_update before update on parse_message begin
  select raise(abort, 'parse_message only grows');
end;

CREATE TRIGGER parse_message_no_delete before delete on parse_message begin
  select raise(abort, 'parse_message only grows');
end;

CREATE TRIGGER parse_message_no_replace before insert on parse_message
  when exists (select 1 from parse_message
    where parse_result_id = new.parse_result_id and position = new.position)
begin
  select raise(abort, 'parse_message only grows');
end;

CREATE TRIGGER assignment_no_update before update on assignment begin
  select raise(abort, 'assignment only grows');
end;

CREATE TRIGGER assignment_no_delete before delete on assignment begin
  select raise(abort, 'assignment only grows');
end;

CREATE TRIGGER assignment_no_replace before insert on assignment
  when exists (select 1 from assignment where id = new.id
    or (rendition_id = new.rendition_id and zaak_id = new.zaak_id
      and basis = new.basis and basis <> 'corrected'))
begin
  select raise(abort, 'assignment only grows');
end;

CREATE TRIGGER said_no_update before update on said begin
  select raise(abort, 'said only grows');
end;

CREATE TRIGGER said_no_delete before delete on said begin
  select raise(abort, 'said only grows');
end;

CREATE TRIGGER said_no_replace before insert on said
  when exists (select 1 from said where id = new.id)
begin
  select raise(abort, 'said only grows');
end;

CREATE TRIGGER answer_version_no_update before update on answer_version begin
  select raise(abort, 'answer_version only grows');
end;

CREATE TRIGGER answer_version_no_delete before delete on answer_version begin
  select raise(abort, 'answer_version only grows');
end;

CREATE TRIGGER answer_version_no_replace before insert on answer_version
  when exists (select 1 from answer_version where id = new.id
    or (rendition_id = new.rendition_id and numbers = new.numbers
      and ifnull(part, '') = ifnull(new.part, '')))
begin
  select raise(abort, 'answer_version only grows');
end;

CREATE TRIGGER answer_version_question_no_update before update on answer_version_question begin
  select raise(abort, 'answer_version_question only grows');
end;

CREATE TRIGGER answer_version_question_no_delete before delete on answer_version_question begin
  select raise(abort, 'answer_version_question only grows');
end;

CREATE TRIGGER answer_version_question_no_replace before insert on answer_version_question
  when exists (select 1 from answer_version_question
    where answer_version_id = new.answer_version_id and number = new.number)
begin
  select raise(abort, 'answer_version_question only grows');
end;

CREATE TABLE sighting (
  id              integer primary key,
  sha256          text not null references rendition_bytes (sha256) on delete restrict,
  document_number text,
  publication     text, -- ah-tk-20212022-105
  source          text not null check (source in (
    'odata-v5', 'odata-v4', 'syncfeed', 'koop', 'repository', 'site')),
  address         text not null,
  media_type      text not null, -- as sniffed
  etag            text,
  last_modified   text,
  headers         text not null check (json_type(headers) = 'object'), -- names in lower case
  seen_at         text not null
) strict;

CREATE INDEX sighting_by_bytes on sighting (sha256);

CREATE INDEX sighting_by_address on sighting (address);

CREATE INDEX sighting_by_document on sighting (document_number);

CREATE INDEX sighting_by_publication on sighting (publication);

CREATE TABLE source_zaak (
  id      integer primary key,
  zaak_id integer not null references zaak (id) on delete restrict,
  source  text not null,
  content text not null check (json_type(content) = 'object'),
  seen_at text not null
) strict;

CREATE INDEX source_zaak_by_zaak on source_zaak (zaak_id);

CREATE TABLE source_document (
  id        integer primary key,
  zaak_id   integer not null references zaak (id) on delete restrict,
  name      text not null,
  source_id text,
  source    text not null,
  content   text not null check (json_type(content) = 'object'),
  seen_at   text not null
) strict;

CREATE INDEX source_document_by_name on source_document (zaak_id, name);

CREATE INDEX source_document_by_source_id on source_document (source_id);

CREATE TABLE withdrawal (
  id        integer primary key,
  source_id text not null unique,
  source    text not null,
  seen_at   text not null
) strict;

CREATE TABLE sync_run (
  id       integer primary key,
  scope    text not null unique,
  skip     integer not null check (skip >= 0),
  link     text,
  total    integer,
  listed   integer not null check (listed in (0, 1)),
  begun_at text not null
) strict;

CREATE TABLE sync_task (
  run_id  integer not null references sync_run (id) on delete cascade,
  zaak    text not null,
  source  text not null,
  content text not null check (json_type(content) = 'object'),
  state   text not null check (state in ('waiting', 'failed', 'again', 'done')),
  primary key (run_id, zaak)
) strict, without rowid;

CREATE INDEX sync_task_by_state on sync_task (run_id, state);

CREATE TRIGGER sighting_no_update before update on sighting begin
  select raise(abort, 'sighting only grows');
end;

CREATE TRIGGER sighting_no_delete before delete on sighting begin
  select raise(abort, 'sighting only grows');
end;

CREATE TRIGGER sighting_no_replace before insert on sighting
  when exists (select 1 from sighting where id = new.id)
begin
  select raise(abort, 'sighting only grows');
end;

CREATE TRIGGER source_zaak_no_update before update on source_zaak begin
  select raise(abort, 'source_zaak only grows');
end;

CREATE TRIGGER source_zaak_no_delete before delete on source_zaak begin
  select raise(abort, 'source_zaak only grows');
end;

CREATE TRIGGER source_zaak_no_replace before insert on source_zaak
  when exists (select 1 from source_zaak where id = new.id)
begin
  select raise(abort, 'source_zaak only grows');
end;

CREATE TRIGGER source_document_no_update before update on source_document begin
  select raise(abort, 'source_document only grows');
end;

CREATE TRIGGER source_document_no_delete before delete on source_document begin
  select raise(abort, 'source_document only grows');
end;

CREATE TRIGGER source_document_no_replace before insert on source_document
  when exists (select 1 from source_document where id = new.id)
begin
  select raise(abort, 'source_document only grows');
end;

CREATE TRIGGER withdrawal_no_update before update on withdrawal begin
  select raise(abort, 'withdrawal only grows');
end;

CREATE TRIGGER withdrawal_no_delete before delete on withdrawal begin
  select raise(abort, 'withdrawal only grows');
end;

CREATE TRIGGER withdrawal_no_replace before insert on withdrawal
  when exists (select 1 from withdrawal where id = new.id or source_id = new.source_id)
begin
  select raise(abort, 'withdrawal only grows');
end;

CREATE TABLE reference (
  zaak_id     integer not null references record (zaak_id) on delete cascade,
  position    integer not null,
  document_id integer not null references document (id) on delete cascade,
  place       text not null check (place in (
    'head', 'subject', 'question', 'answer', 'letter', 'note')),
  numbers     text not null check (json_type(numbers) = 'array'),
  part        text,
  mark        text,
  scheme      text not null check (scheme in (
    'zaak', 'document-number', 'aanhangsel', 'kamerstuk', 'handelingen')),
  value       text not null, -- 2021Z14612, 2021D35707, ah-tk-20212022-105, kst-32761-152
  span_start  integer,
  span_end    integer,
  words       text,
  pursues     integer not null check (pursues in (0, 1)),
  primary key (zaak_id, position),
  check ((span_start is null) = (span_end is null) and (span_start is null) = (words is null))
) strict, without rowid;

CREATE INDEX reference_by_value on reference (value);

CREATE INDEX reference_by_document on reference (document_id);

CREATE TABLE quoted_statement (
  id                integer primary key,
  zaak_id           integer not null references record (zaak_id) on delete cascade,
  place             text not null check (place in ('question', 'answer')),
  numbers           text not null check (json_type(numbers) = 'array'),
  part              text,
  version_id        integer references record_version (id) on delete cascade,
  span_start        integer not null,
  span_end          integer not null,
  words             text not null,
  manner            text not null check (manner in (
    'exact', 'typographic', 'shortened', 'altered', 'near')),
  quoted_zaak_id    integer not null references record (zaak_id) on delete cascade,
  quoted_version_id integer not null references record_version (id) on delete cascade,
  quoted_numbers    text not null check (json_type(quoted_numbers) = 'array'),
  quoted_part       text,
  quoted_start      integer not null,
  quoted_end        integer not null,
  quoted_words      text not null,
  state             text not null check (state in ('stands', 'reworded', 'changed', 'gone')),
  changed_id        integer references record_version (id) on delete cascade,
  changed_label     text,
  check ((place = 'question') = (version_id is null))
) strict;

CREATE INDEX quoted_statement_by_zaak on quoted_statement (zaak_id);

CREATE INDEX quoted_statement_by_version on quoted_statement (version_id);

CREATE INDEX quoted_statement_by_quoted_zaak on quoted_statement (quoted_zaak_id);

CREATE INDEX quoted_statement_by_quoted_version on quoted_statement (quoted_version_id);

CREATE INDEX quoted_statement_by_changed on quoted_statement (changed_id);

CREATE TABLE shift (
  quoted_id  integer not null references quoted_statement (id) on delete cascade,
  ordinal    integer not null,
  version_id integer not null references record_version (id) on delete cascade,
  part       text,
  op         text not null,
  label      text not null,
  also       text not null check (json_type(also) = 'array'),
  flag       integer not null check (flag in (0, 1)),
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  numbers    text not null check (json_type(numbers) = 'array'),
  before     text not null check (json_type(before) = 'array'),
  after      text not null check (json_type(after) = 'array'),
  changed    text not null check (json_type(changed) = 'object'),
  reasons    text not null check (json_type(reasons) = 'array'),
  primary key (quoted_id, ordinal)
) strict, without rowid;

CREATE INDEX shift_by_version on shift (version_id);

CREATE VIRTUAL TABLE print using fts5(
  hashes, -- in base 36, parted by spaces
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'ascii'
);

CREATE TABLE passage (
  id       integer primary key,
  zaak_id  integer not null references zaak (id) on delete restrict,
  place    text not null check (place in ('question', 'answer', 'withdrawn')),
  date     text,
  version  integer check ((version is null) = (place = 'question')),
  later    integer check ((later is null) = (place <> 'withdrawn')),
  position integer not null,
  labels   text not null check (json_type(labels) = 'array'), -- those of them that are flagged
  digest   integer not null
) strict;

CREATE INDEX passage_by_zaak on passage (zaak_id);

CREATE VIRTUAL TABLE passage_text using fts5 (
  text, facet,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE passage_word (
  id   integer primary key,
  word text not null unique
) strict;

CREATE VIRTUAL TABLE passage_word_part using fts5 (
  word,
  content = 'passage_word', content_rowid = 'id',
  detail = none, columnsize = 0,
  tokenize = 'trigram'
);

CREATE INDEX record_to_index on record (zaak_id) where engine = 0;

CREATE INDEX document_by_aanhangsel on document (aanhangsel);
