-- Two kinds of table stand here.
--
-- FACTS are what was seen and what was said: bytes, what a parser of a certain version made of them,
-- what a person or a source said about them, and the answer versions as first read. They are only
-- ever added to. Triggers at the end of this file refuse every update, delete and replacement, so
-- that not even a mistake in kvq can lose an answer that a ministry has since overwritten.
--
-- The PROJECTION is what follows from the facts: which renditions are one document, in which zaak it
-- belongs, the versions of the record and their comparisons. It is recomputed, in the transaction
-- that adds a fact, for the documents and the zaken which that fact touches. As nothing in it depends
-- on the order in which facts came, documents ingested in any order give an equal store; a better
-- parser or engine, or a correction of a wrong zaak, mends it without rewriting a fact.
--
-- Dates are ISO 8601 (`2021-09-28`), instants too (`2021-09-28T10:00:00Z`). A column that is only
-- ever read whole is JSON in the shape of the type of that name in src/core; what is looked up has
-- its own table. Lists of question numbers are JSON arrays of integers.

pragma application_id = 0x6b767121; -- "kvq!": tells a store of kvq from any other SQLite file

-- FACTS

-- The zaken that anything ever named as its own.
create table zaak (
  id     integer primary key,
  number text not null unique check (number glob '[0-9][0-9][0-9][0-9]Z[0-9][0-9][0-9][0-9][0-9]')
) strict;

-- Archived bytes by their address, compressed with deflate; size is that of the bytes themselves.
create table rendition_bytes (
  sha256   text primary key check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
  size     integer not null check (size >= 0),
  deflated blob not null
) strict;

-- Bytes as first seen. One row for each different thing said about them: the same letter, filed
-- under two document numbers, is a rendition of two documents. document_number is what a person or
-- a source gave, null where only the text can tell.
create table rendition (
  id              integer primary key,
  sha256          text not null references rendition_bytes (sha256) on delete restrict,
  document_number text,
  media_type      text not null,
  source          text not null, -- a file's name or an address
  seen_at         text not null
) strict;
create unique index rendition_seen on rendition (sha256, ifnull(document_number, ''));

-- What one version of the parser made of a rendition, and nothing that anybody said beside it: a
-- ParsedDocument without its messages, as deflated JSON. The highest parser counts.
create table parse_result (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  parser       integer not null check (parser > 0),
  content      blob not null,
  parsed_at    text not null,
  unique (rendition_id, parser)
) strict;

create table parse_message (
  parse_result_id integer not null references parse_result (id) on delete restrict,
  position        integer not null,
  severity        text not null check (severity in ('info', 'warning', 'error')),
  rule            text not null,
  place           text not null,
  detail          text not null check (json_valid(detail)),
  primary key (parse_result_id, position)
) strict, without rowid;

-- The zaak that a person said to be a rendition's: given with it, or corrected afterwards. What the
-- document itself says, in its text or in the metadata of official XML, is not said here: it follows
-- from the parse result (document.basis).
create table assignment (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  zaak_id      integer not null references zaak (id) on delete restrict,
  basis        text not null check (basis in ('corrected', 'given')),
  at           text not null
) strict;
create unique index assignment_said_once on assignment (rendition_id, zaak_id, basis)
  where basis <> 'corrected';
create index assignment_by_rendition on assignment (rendition_id);

-- What a person said of a rendition beside its zaak, for where the text is silent: its date, its kind.
-- The last thing said counts.
create table said (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  field        text not null check (field in ('date', 'kind')),
  value        text not null, -- 2021-09-28; a DocumentKind
  at           text not null
) strict;
create index said_by_rendition on said (rendition_id);

-- An answer as a document first gave it, under a rendition that gives it. A later parser never adds an
-- answer that an earlier one already read in other words: standing_answer holds its reading. Corrected
-- and withdrawn answers do not stand here: what a letter does to an answer follows from what stood
-- before it, so they are in standing_answer too.
create table answer_version (
  id           integer primary key,
  rendition_id integer not null references rendition (id) on delete restrict,
  numbers      text not null check (json_type(numbers) = 'array'),
  part         text,
  text         text not null,
  parser       integer not null check (parser > 0)
) strict;
create unique index answer_version_key on answer_version (rendition_id, numbers, ifnull(part, ''));

create table answer_version_question (
  answer_version_id integer not null references answer_version (id) on delete restrict,
  number            integer not null,
  primary key (answer_version_id, number)
) strict, without rowid;
create index answer_version_by_number on answer_version_question (number);

-- PROJECTION

-- The names in the latest reading of a rendition. own: what it is itself (a zaak under own is the one
-- that it prints as its own; a given document number replaces a printed one); see-also: its "Zie
-- ook"; prose: whatever its text names, by which follow-up zaken are found.
create table mention (
  rendition_id integer not null references rendition (id) on delete cascade,
  role         text not null check (role in ('own', 'see-also', 'prose')),
  scheme       text not null check (scheme in ('zaak', 'document-number', 'aanhangsel')),
  value        text not null, -- 2021Z14612, 2021D35707, ah-tk-20212022-105
  primary key (rendition_id, role, scheme, value)
) strict, without rowid;
create index mention_by_value on mention (value, role);

-- One official piece with the renditions that give it. key is its document number, else its
-- aanhangsel, else the start of its hash. zaak_id is null while nothing tells its zaak, or while
-- "Zie ook" leads to two; it is filed as soon as a fact decides.
create table document (
  id              integer primary key,
  key             text not null unique,
  document_number text,
  aanhangsel      text,
  zaak_id         integer references zaak (id) on delete restrict,
  basis           text check (basis in ('corrected', 'given', 'printed', 'see-also')),
  check ((zaak_id is null) = (basis is null))
) strict;
create index document_by_zaak on document (zaak_id);

create table document_rendition (
  rendition_id integer primary key references rendition (id) on delete cascade,
  document_id  integer not null references document (id) on delete cascade
) strict;
create index document_rendition_by_document on document_rendition (document_id);

-- What is known of a zaak, and which parser and engine computed the rows that hang from it.
create table record (
  zaak_id      integer primary key references zaak (id) on delete cascade,
  subject      text,
  submitted    text,
  askers       text not null check (json_type(askers) = 'array'),
  addressed_to text not null check (json_type(addressed_to) = 'array'),
  parser       integer not null,
  engine       integer not null
) strict;

create table question (
  zaak_id   integer not null references record (zaak_id) on delete cascade,
  position  integer not null,
  numbers   text not null check (json_type(numbers) = 'array'),
  part      text,
  text      text not null,
  footnotes text not null check (json_type(footnotes) = 'array'),
  primary key (zaak_id, position)
) strict, without rowid;

-- What one document, or one replacement of it in place, made of the record.
create table record_version (
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
create index record_version_by_document on record_version (document_id);

create table record_version_minister (
  record_version_id integer not null references record_version (id) on delete cascade,
  position          integer not null,
  name              text not null,
  role              text,
  department        text,
  primary key (record_version_id, position)
) strict, without rowid;

-- An answer as it stands after a version. text is null where it is that of the answer version, word
-- for word; answer_version_id is null where a letter made the answer what it is, and where only a later
-- parser reads an answer here.
create table standing_answer (
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

-- The life of a zaak in order of date; version_id where the document made a version of the record.
create table history_event (
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
create index history_event_by_document on history_event (document_id);
create index history_event_by_version on history_event (version_id);

create table comparison (
  id        integer primary key,
  before_id integer not null references record_version (id) on delete cascade,
  after_id  integer not null references record_version (id) on delete cascade,
  unique (before_id, after_id)
) strict;
create index comparison_by_after on comparison (after_id);

-- Aligned sentences with what became of them. before and after are spans in the answers, changed the
-- words that differ, reasons why the label is what it is: Statement in src/core/model.ts.
create table statement (
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

create table not_repeated (
  comparison_id integer not null references comparison (id) on delete cascade,
  number        integer not null,
  primary key (comparison_id, number)
) strict, without rowid;

-- GUARDS

-- Three for each table of facts. The third stands against `insert or replace`, which removes a row
-- without firing a delete trigger in a connection that has not asked for it: by any key of the table,
-- the hidden rowid of one without an integer key too.

create trigger zaak_no_update before update on zaak begin
  select raise(abort, 'zaak only grows');
end;
create trigger zaak_no_delete before delete on zaak begin
  select raise(abort, 'zaak only grows');
end;
create trigger zaak_no_replace before insert on zaak
  when exists (select 1 from zaak where id = new.id or number = new.number)
begin
  select raise(abort, 'zaak only grows');
end;

create trigger rendition_bytes_no_update before update on rendition_bytes begin
  select raise(abort, 'rendition_bytes only grows');
end;
create trigger rendition_bytes_no_delete before delete on rendition_bytes begin
  select raise(abort, 'rendition_bytes only grows');
end;
create trigger rendition_bytes_no_replace before insert on rendition_bytes
  when exists (select 1 from rendition_bytes where sha256 = new.sha256 or rowid = new.rowid)
begin
  select raise(abort, 'rendition_bytes only grows');
end;

create trigger rendition_no_update before update on rendition begin
  select raise(abort, 'rendition only grows');
end;
create trigger rendition_no_delete before delete on rendition begin
  select raise(abort, 'rendition only grows');
end;
create trigger rendition_no_replace before insert on rendition
  when exists (select 1 from rendition where id = new.id
    or (sha256 = new.sha256 and ifnull(document_number, '') = ifnull(new.document_number, '')))
begin
  select raise(abort, 'rendition only grows');
end;

create trigger parse_result_no_update before update on parse_result begin
  select raise(abort, 'parse_result only grows');
end;
create trigger parse_result_no_delete before delete on parse_result begin
  select raise(abort, 'parse_result only grows');
end;
create trigger parse_result_no_replace before insert on parse_result
  when exists (select 1 from parse_result where id = new.id
    or (rendition_id = new.rendition_id and parser = new.parser))
begin
  select raise(abort, 'parse_result only grows');
end;

create trigger parse_message_no_update before update on parse_message begin
  select raise(abort, 'parse_message only grows');
end;
create trigger parse_message_no_delete before delete on parse_message begin
  select raise(abort, 'parse_message only grows');
end;
create trigger parse_message_no_replace before insert on parse_message
  when exists (select 1 from parse_message
    where parse_result_id = new.parse_result_id and position = new.position)
begin
  select raise(abort, 'parse_message only grows');
end;

create trigger assignment_no_update before update on assignment begin
  select raise(abort, 'assignment only grows');
end;
create trigger assignment_no_delete before delete on assignment begin
  select raise(abort, 'assignment only grows');
end;
create trigger assignment_no_replace before insert on assignment
  when exists (select 1 from assignment where id = new.id
    or (rendition_id = new.rendition_id and zaak_id = new.zaak_id
      and basis = new.basis and basis <> 'corrected'))
begin
  select raise(abort, 'assignment only grows');
end;

create trigger said_no_update before update on said begin
  select raise(abort, 'said only grows');
end;
create trigger said_no_delete before delete on said begin
  select raise(abort, 'said only grows');
end;
create trigger said_no_replace before insert on said
  when exists (select 1 from said where id = new.id)
begin
  select raise(abort, 'said only grows');
end;

create trigger answer_version_no_update before update on answer_version begin
  select raise(abort, 'answer_version only grows');
end;
create trigger answer_version_no_delete before delete on answer_version begin
  select raise(abort, 'answer_version only grows');
end;
create trigger answer_version_no_replace before insert on answer_version
  when exists (select 1 from answer_version where id = new.id
    or (rendition_id = new.rendition_id and numbers = new.numbers
      and ifnull(part, '') = ifnull(new.part, '')))
begin
  select raise(abort, 'answer_version only grows');
end;

create trigger answer_version_question_no_update before update on answer_version_question begin
  select raise(abort, 'answer_version_question only grows');
end;
create trigger answer_version_question_no_delete before delete on answer_version_question begin
  select raise(abort, 'answer_version_question only grows');
end;
create trigger answer_version_question_no_replace before insert on answer_version_question
  when exists (select 1 from answer_version_question
    where answer_version_id = new.answer_version_id and number = new.number)
begin
  select raise(abort, 'answer_version_question only grows');
end;
