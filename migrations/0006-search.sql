-- Full text of questions, answers and withdrawn wording. All of it is PROJECTION (0001): it follows
-- from the record of a zaak and is written with it. The index has no texts of its own: it says in which
-- passage a word stands, and the passage says where its text is kept.

-- A piece of a record that is found as a whole: a question, an answer as it stands now, or a statement
-- that no version gives any more. Its id rises with the number of its zaak, so that the newest zaken
-- come first where the index is read backwards; digest tells whether what is indexed is still the same.
-- version and later are ordinals of record versions: whose words these are, and which one has them
-- otherwise. position is that of the question, of the standing_answer, or the ordinal of the statement.
create table passage (
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
create index passage_by_zaak on passage (zaak_id);

-- The words of a passage, by its id, and what it is filtered by, each as a word that no text has:
-- 0fractied66 (src/core/search/facets.ts).
create virtual table passage_text using fts5 (
  text, facet,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Every word of four letters or more that ever stood in a passage; it only grows. By its trigrams the
-- compounds that a word is part of are found, and the word that was meant where one is not found.
create table passage_word (
  id   integer primary key,
  word text not null unique
) strict;
create virtual table passage_word_part using fts5 (
  word,
  content = 'passage_word', content_rowid = 'id',
  detail = none, columnsize = 0,
  tokenize = 'trigram'
);

-- Records of before are computed again, so that they are indexed.
update record set engine = 0;
create index record_to_index on record (zaak_id) where engine = 0;

-- A document is looked for by its aanhangsel too, which went through all of them.
create index document_by_aanhangsel on document (aanhangsel);
