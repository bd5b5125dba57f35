-- What a document names: other answers, zaken and kamerstukken, and where they lead.

-- PROJECTION

-- Each mention of another piece in what the documents of a zaak say: once for each place, under the
-- first document that has it there. place is where: the head of a document ("Zie ook", span null),
-- its subject, a question, an answer, or prose beside them; numbers and part tell which question or
-- answer. mark is that of the footnote in which it stands; a note that hangs from nothing is a note.
-- span_start and span_end are its place in that text, words what stands there. pursues: naming it here
-- follows it up, as questions and answers do; what a notice or a letter names is only named.
-- Whether a mention leads to something stored is looked up, never kept: see mention_by_value.
create table reference (
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
create index reference_by_value on reference (value);
create index reference_by_document on reference (document_id);

-- A statement of an earlier zaak that a question or an answer of a later one quotes; kept for each two
-- zaken of which one names the other. zaak_id quotes: place, numbers and part say where, version_id
-- which version where it is an answer, span_start and span_end the words in that text. The source is an
-- answer as a version of quoted_zaak_id gives it. manner: QuotationManner in src/core/quotation.
-- state is what became of it since, in its own zaak; changed_id and changed_label of the first change.
create table quoted_statement (
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
create index quoted_statement_by_zaak on quoted_statement (zaak_id);
create index quoted_statement_by_version on quoted_statement (version_id);
create index quoted_statement_by_quoted_zaak on quoted_statement (quoted_zaak_id);
create index quoted_statement_by_quoted_version on quoted_statement (quoted_version_id);
create index quoted_statement_by_changed on quoted_statement (changed_id);

-- What an answer of the zaak that quotes makes of the quoted statement: both stand, each in its own
-- zaak, so this is no correction. Columns as in statement; before is in the quoted answer, after in
-- the answer that version_id, numbers and part name.
create table shift (
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
create index shift_by_version on shift (version_id);

-- What a text names stands in reference from now on; mention keeps by which names a document is known.
delete from mention where role = 'prose';

-- Records of before are computed again, which fills the tables above.
update record set engine = 0;
