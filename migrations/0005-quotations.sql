-- Where words were said, so that those quoted elsewhere find their source.

-- PROJECTION

-- The prints of each zaak (src/core/quotation/pairs.ts): hashes of neighbouring content words in its
-- questions, in every version of its answers and in correcting letters. The row id is that of the zaak.
-- An inverted index of words that are no words, without the text and without places: what is found is
-- looked up in the record. FTS5 keeps it in some three bytes a print and takes rows out again.
create virtual table print using fts5(
  hashes, -- in base 36, parted by spaces
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'ascii'
);

-- By which parser and engine each record was read, without reading the records themselves.
create index record_by_reading on record (parser, engine);

-- The records of before have no prints yet: they count as computed by another engine.
update record set engine = 0;
