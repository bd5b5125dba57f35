-- What the sources gave. Four tables of FACTS, guarded as in 0001: bytes as each address gave them, a
-- zaak and its documents as a source listed them, and what a source withdrew. And one table of WORK,
-- which is neither fact nor projection: what `kvq sync` still has to do. It may be emptied at any time.

-- FACTS

-- Bytes as an address gave them, with what the server said beside them. A row is added whenever that is
-- something else than the time before: bytes that were replaced and come back stand here twice. Bytes here need not be a rendition: of a document that KOOP publishes as XML, the file
-- of the Tweede Kamer is kept as evidence, and becomes a rendition when it comes to say something else.
create table sighting (
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
create index sighting_by_bytes on sighting (sha256);
create index sighting_by_address on sighting (address);
create index sighting_by_document on sighting (document_number);
create index sighting_by_publication on sighting (publication);

-- A zaak as a source listed it, without its documents: SourceZaak in src/core/source.ts. A row is added
-- when something in it differs from the row before; the last one counts.
create table source_zaak (
  id      integer primary key,
  zaak_id integer not null references zaak (id) on delete restrict,
  source  text not null,
  content text not null check (json_type(content) = 'object'),
  seen_at text not null
) strict;
create index source_zaak_by_zaak on source_zaak (zaak_id);

-- A document as a source listed it under a zaak: SourceDocument. name is its document number, else its
-- publication id; source_id is the source's own, by which a withdrawal names it.
create table source_document (
  id        integer primary key,
  zaak_id   integer not null references zaak (id) on delete restrict,
  name      text not null,
  source_id text,
  source    text not null,
  content   text not null check (json_type(content) = 'object'),
  seen_at   text not null
) strict;
create index source_document_by_name on source_document (zaak_id, name);
create index source_document_by_source_id on source_document (source_id);

-- A row that a source withdrew, by the source's own id. What was stored of it stays.
create table withdrawal (
  id        integer primary key,
  source_id text not null unique,
  source    text not null,
  seen_at   text not null
) strict;

-- WORK

-- A listing that a sync goes through: what was asked for as JSON, and how far it has come. With link
-- "syncfeed" skip is a cursor of the feed, else a number of rows. A run that ended is gone, unless some
-- of its zaken failed.
create table sync_run (
  id       integer primary key,
  scope    text not null unique,
  skip     integer not null check (skip >= 0),
  link     text,
  total    integer,
  listed   integer not null check (listed in (0, 1)),
  begun_at text not null
) strict;

-- A zaak of a listing as the source gave it, empty once it is done. What failed in a run that was broken
-- off is tried again when nothing else waits.
create table sync_task (
  run_id  integer not null references sync_run (id) on delete cascade,
  zaak    text not null,
  source  text not null,
  content text not null check (json_type(content) = 'object'),
  state   text not null check (state in ('waiting', 'failed', 'again', 'done')),
  primary key (run_id, zaak)
) strict, without rowid;
create index sync_task_by_state on sync_task (run_id, state);

-- GUARDS

create trigger sighting_no_update before update on sighting begin
  select raise(abort, 'sighting only grows');
end;
create trigger sighting_no_delete before delete on sighting begin
  select raise(abort, 'sighting only grows');
end;
create trigger sighting_no_replace before insert on sighting
  when exists (select 1 from sighting where id = new.id)
begin
  select raise(abort, 'sighting only grows');
end;

create trigger source_zaak_no_update before update on source_zaak begin
  select raise(abort, 'source_zaak only grows');
end;
create trigger source_zaak_no_delete before delete on source_zaak begin
  select raise(abort, 'source_zaak only grows');
end;
create trigger source_zaak_no_replace before insert on source_zaak
  when exists (select 1 from source_zaak where id = new.id)
begin
  select raise(abort, 'source_zaak only grows');
end;

create trigger source_document_no_update before update on source_document begin
  select raise(abort, 'source_document only grows');
end;
create trigger source_document_no_delete before delete on source_document begin
  select raise(abort, 'source_document only grows');
end;
create trigger source_document_no_replace before insert on source_document
  when exists (select 1 from source_document where id = new.id)
begin
  select raise(abort, 'source_document only grows');
end;

create trigger withdrawal_no_update before update on withdrawal begin
  select raise(abort, 'withdrawal only grows');
end;
create trigger withdrawal_no_delete before delete on withdrawal begin
  select raise(abort, 'withdrawal only grows');
end;
create trigger withdrawal_no_replace before insert on withdrawal
  when exists (select 1 from withdrawal where id = new.id or source_id = new.source_id)
begin
  select raise(abort, 'withdrawal only grows');
end;
