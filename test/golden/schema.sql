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

CREATE TABLE followed (
  id       integer primary key,
  kind     text not null check (kind in (
    'everything', 'zaak', 'asker', 'fractie', 'minister', 'words')),
  value    text not null,
  folded   text not null,
  added_at text not null,
  unique (kind, folded)
) strict;

CREATE TABLE watch (
  id    integer primary key check (id = 1),
  since text not null
) strict;

CREATE TABLE watch_cursor (
  source   text primary key check (source in ('syncfeed', 'odata')),
  position text not null,
  read_at  text
) strict, without rowid;

CREATE TABLE watch_task (
  id             integer primary key,
  source_id      text not null,
  zaak_source_id text not null, -- "" where the source names none
  zaak           text,
  is_new         integer not null check (is_new in (0, 1)), -- the store does not have it yet
  priority       integer not null,
  source         text not null,
  content        text not null check (json_type(content) = 'object'),
  tries          integer not null default 0,
  next_at        text not null, -- not tried before
  unique (source_id, zaak_source_id)
) strict;

CREATE INDEX watch_task_in_order on watch_task (priority, id);

CREATE INDEX watch_task_by_zaak on watch_task (zaak);

CREATE INDEX watch_task_by_zaak_source on watch_task (zaak_source_id);

CREATE INDEX source_zaak_by_source_id on source_zaak (json_extract(content, '$.id'));

CREATE TABLE event (
  id          integer primary key,
  key         text not null unique check (length(key) = 32 and key not glob '*[^0-9a-f]*'),
  zaak_id     integer not null references zaak (id) on delete restrict,
  kind        text not null check (kind in (
    'questions', 'answer', 'further-answer', 'letter', 'delay-notice', 'notice', 'withdrawal',
    'replacement', 'follow-up')),
  wanted      integer not null check (wanted in (0, 1)),
  content     text not null check (json_type(content) = 'object'),
  recorded_at text not null
) strict;

CREATE INDEX event_by_zaak on event (zaak_id);

CREATE TABLE channel (
  name    text primary key,
  tries   integer not null default 0,
  next_at text,
  error   text -- the code of the last failure
) strict, without rowid;

CREATE TABLE delivery (
  event_id integer not null references event (id) on delete restrict,
  channel  text not null references channel (name) on delete cascade,
  state    text not null check (state in ('waiting', 'failed', 'sent')),
  batch    integer,
  tries    integer not null default 0,
  error    text,
  sent_at  text,
  primary key (event_id, channel)
) strict, without rowid;

CREATE INDEX delivery_undone on delivery (channel, event_id) where state <> 'sent';

CREATE TABLE watch_round (
  id       integer primary key,
  begun_at text not null,
  ended_at text,
  outcome  text check (outcome in ('good', 'failed')),
  content  text check (json_type(content) = 'object') -- RoundResult
) strict;

CREATE TRIGGER event_no_update before update on event begin
  select raise(abort, 'event only grows');
end;

CREATE TRIGGER event_no_delete before delete on event begin
  select raise(abort, 'event only grows');
end;

CREATE TRIGGER event_no_replace before insert on event
  when exists (select 1 from event where id = new.id or key = new.key)
begin
  select raise(abort, 'event only grows');
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

CREATE INDEX record_by_reading on record (parser, engine);

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

CREATE VIEW zaken as
select
  zaak.number as zaak,
  record.subject,
  record.submitted,
  record.askers,
  record.addressed_to,
  (select count(*) from question where question.zaak_id = zaak.id) as questions,
  first.date as answered,
  cast(julianday(first.date) - julianday(record.submitted) as integer) as days,
  (select count(*) from record_version where record_version.zaak_id = zaak.id) as versions
from record
join zaak on zaak.id = record.zaak_id
left join record_version first on first.zaak_id = zaak.id and first.ordinal = 0;

CREATE VIEW questions as
select
  zaak.number as zaak,
  question.numbers,
  question.part,
  question.text
from question
join zaak on zaak.id = question.zaak_id
order by zaak.number, question.position;

CREATE VIEW documents as
select
  zaak.number as zaak,
  document.key as document,
  document.document_number,
  document.aanhangsel as publication,
  event.kind,
  event.date,
  (select json_group_array(json_extract(value, '$.name'))
   from json_each(event.answered_by)) as signed_by,
  event.replaced_in_place,
  version.name as version
from history_event event
join zaak on zaak.id = event.zaak_id
join document on document.id = event.document_id
left join record_version version on version.id = event.version_id
order by zaak.number, event.position;

CREATE VIEW answer_versions as
select
  zaak.number as zaak,
  version.name as version,
  version.ordinal + 1 as version_number,
  version.date,
  version.kind,
  document.key as document,
  document.aanhangsel as publication,
  (select json_group_array(name)
   from (select name from record_version_minister
         where record_version_id = version.id order by position)) as signed_by,
  answer.numbers,
  answer.part,
  answer.manner,
  answer.question,
  coalesce(answer.text, stated.text) as text
from standing_answer answer
join record_version version on version.id = answer.record_version_id
join zaak on zaak.id = version.zaak_id
join document on document.id = version.document_id
left join answer_version stated on stated.id = answer.answer_version_id
order by zaak.number, version.ordinal, answer.position;

CREATE VIEW answers_current as
select
  given.zaak,
  given.numbers,
  given.part,
  (select json_group_array(mine.value)
   from json_each(given.numbers) mine
   where not exists (
     select 1
     from record_version later
     join standing_answer other on other.record_version_id = later.id
     join json_each(other.numbers) theirs
     where later.zaak_id = given.zaak_id
       and later.ordinal > given.ordinal
       and theirs.value = mine.value
       and (other.part is null or other.part is given.part))) as stands_for,
  given.version,
  given.date,
  given.kind,
  given.document,
  given.publication,
  given.signed_by,
  given.manner,
  given.question,
  given.text
from (
  select version.zaak_id, version.ordinal, answer.position, zaak.number as zaak, answer.numbers,
    answer.part, version.name as version, version.date, version.kind, document.key as document,
    document.aanhangsel as publication, answer.manner, answer.question,
    (select json_group_array(name)
     from (select name from record_version_minister
           where record_version_id = version.id order by position)) as signed_by,
    coalesce(answer.text, stated.text) as text
  from standing_answer answer
  join record_version version on version.id = answer.record_version_id
  join zaak on zaak.id = version.zaak_id
  join document on document.id = version.document_id
  left join answer_version stated on stated.id = answer.answer_version_id
) given
where stands_for <> '[]'
order by given.zaak, given.ordinal, given.position;

CREATE VIEW flagged_statements as
select
  zaak.number as zaak,
  earlier.name as before_version,
  later.name as after_version,
  later.date,
  document.key as document,
  document.aanhangsel as publication,
  (select json_group_array(name)
   from (select name from record_version_minister
         where record_version_id = later.id order by position)) as signed_by,
  later.other_minister,
  statement.numbers,
  statement.label,
  statement.also,
  statement.confidence,
  (select group_concat(json_extract(value, '$.text'), ' ') from json_each(statement.before)) as before_text,
  (select group_concat(json_extract(value, '$.text'), ' ') from json_each(statement.after)) as after_text
from statement
join comparison on comparison.id = statement.comparison_id
join record_version earlier on earlier.id = comparison.before_id
join record_version later on later.id = comparison.after_id
join zaak on zaak.id = later.zaak_id
join document on document.id = later.document_id
where statement.flag = 1 and later.ordinal = earlier.ordinal + 1
order by zaak.number, later.ordinal, statement.ordinal;

CREATE VIEW corrections as
select zaak, subject, version, before_version, date, kind, outcome, document, publication, signed_by,
  departments, other_minister, first_answered,
  cast(julianday(date) - julianday(first_answered) as integer) as days,
  flags, labels
from (
  select
    zaak.number as zaak,
    record.subject,
    version.name as version,
    previous.name as before_version,
    version.date,
    case
      when exists (
        select 1 from json_each(version.renditions) seen join rendition on rendition.id = seen.value
        where lower(rendition.source) glob '*ah-tk-*[0-9]-h[0-9]*'
      ) and version.ordinal > 0 then 'reprint'
      when version.replaced_in_place then 'replaced-in-place'
      when exists (
        select 1 from record_version earlier join document print on print.id = earlier.document_id
        where earlier.zaak_id = version.zaak_id and earlier.ordinal < version.ordinal
          and print.aanhangsel = document.aanhangsel and print.id <> document.id
      ) then 'reprint'
      when version.kind in ('further-answer', 'letter') then version.kind
      else 'second-answer'
    end as kind,
    case when version.ordinal > 0 then 'compared' else 'no-first-answer' end as outcome,
    document.key as document,
    document.aanhangsel as publication,
    (select json_group_array(name)
     from (select name from record_version_minister
           where record_version_id = version.id order by position)) as signed_by,
    (select json_group_array(department)
     from (select department from record_version_minister
           where record_version_id = version.id and department is not null
           order by position)) as departments,
    version.other_minister,
    case when version.ordinal > 0 then first.date end as first_answered,
    (select count(*) from statement
     where statement.comparison_id = comparison.id and flag = 1) as flags,
    (select json_group_array(label)
     from (select distinct label from statement
           where statement.comparison_id = comparison.id and flag = 1 order by label)) as labels,
    version.ordinal as place
  from record_version version
  join record on record.zaak_id = version.zaak_id
  join zaak on zaak.id = version.zaak_id
  join document on document.id = version.document_id
  join record_version first on first.zaak_id = version.zaak_id and first.ordinal = 0
  left join record_version previous
    on previous.zaak_id = version.zaak_id and previous.ordinal = version.ordinal - 1
  left join comparison on comparison.before_id = previous.id and comparison.after_id = version.id
  where (version.ordinal > 0 or version.kind = 'further-answer')
    and (
      version.kind in ('further-answer', 'letter')
      or version.replaced_in_place
      or exists (
        select 1
        from standing_answer given
        join json_each(given.numbers) mine
        join record_version earlier
          on earlier.zaak_id = version.zaak_id and earlier.ordinal < version.ordinal
        join standing_answer stood on stood.record_version_id = earlier.id
        join json_each(stood.numbers) theirs on theirs.value = mine.value
        where given.record_version_id = version.id
          and (stood.part is null or given.part is null or stood.part = given.part)
      )
    )
  union all
  select
    zaak.number,
    record.subject,
    null,
    null,
    event.date,
    event.kind,
    'not-applied',
    document.key,
    document.aanhangsel,
    (select json_group_array(json_extract(value, '$.name')) from json_each(event.answered_by)),
    (select json_group_array(json_extract(value, '$.department'))
     from json_each(event.answered_by)
     where json_extract(value, '$.department') is not null),
    null,
    first.date,
    0,
    '[]',
    null
  from history_event event indexed by history_event_unapplied_by_date
  join record on record.zaak_id = event.zaak_id
  join zaak on zaak.id = event.zaak_id
  join document on document.id = event.document_id
  left join record_version first on first.zaak_id = event.zaak_id and first.ordinal = 0
  where event.kind in ('further-answer', 'letter')
    and event.version_id is null
    and event.replaced_in_place = 0
    and (
      event.kind = 'further-answer'
      or exists (
        select 1 from history_event answered
        where answered.zaak_id = event.zaak_id and answered.position < event.position
          and answered.version_id is not null
      )
    )
)
order by date, zaak, place;

CREATE INDEX record_version_by_date on record_version (date)
  where (ordinal > 0 or kind = 'further-answer');

CREATE INDEX history_event_unapplied_by_date on history_event (date)
  where kind in ('further-answer', 'letter') and version_id is null and replaced_in_place = 0;

CREATE INDEX statement_flagged on statement (comparison_id, label) where flag = 1;
