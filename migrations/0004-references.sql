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

-- What a text names stands in reference from now on; mention keeps by which names a document is known.
delete from mention where role = 'prose';

-- Records of before are computed again, which fills the tables above.
update record set engine = 0;
