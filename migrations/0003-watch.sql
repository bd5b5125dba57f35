-- What is followed, what a round of `kvq watch` still has to do, what happened, and who was told.
-- `event` is a table of FACTS, guarded as in 0001: what was told stays as it was told. The others are
-- WORK: what a user asked for, how far a reading of a source has come, what waits and what was tried.
-- Instants are written as `2026-11-30T10:00:00.000Z`, so that they compare as text.

-- WORK

-- What somebody wants to hear of; nothing here means every answer and nothing else. folded is the value
-- in the form by which it is compared: without capitals, diacritics and signs.
create table followed (
  id       integer primary key,
  kind     text not null check (kind in (
    'everything', 'zaak', 'asker', 'fractie', 'minister', 'words')),
  value    text not null,
  folded   text not null,
  added_at text not null,
  unique (kind, folded)
) strict;

-- One row from the first round on: what is said to have happened since is news, what is older is not.
create table watch (
  id    integer primary key check (id = 1),
  since text not null
) strict;

-- How far each road has been read: a skiptoken of the SyncFeed; of OData the last time of change with
-- the ids of that moment, as JSON. read_at is when nothing more was to be read.
create table watch_cursor (
  source   text primary key check (source in ('syncfeed', 'odata')),
  position text not null,
  read_at  text
) strict, without rowid;

-- A document that a source touched, once for each zaak it names, with what the source says of it
-- (SourceDocument). The zaak's number is null until somebody is asked for it. Priority 0 comes first.
create table watch_task (
  id             integer primary key,
  source_id      text not null,
  zaak_source_id text not null, -- "" where the source names none
  zaak           text,
  is_new         integer not null check (is_new in (0, 1)), -- the store does not have it yet
  priority       integer not null,
  source         text not null,
  content        text not null check (json_type(content) = 'object'),
  tries          integer not null default 0,
  outages        integer not null default 0, -- in a row, in which no source answered: no tries
  next_at        text not null, -- not tried before
  unique (source_id, zaak_source_id)
) strict;
create index watch_task_in_order on watch_task (priority, id);
create index watch_task_by_zaak on watch_task (zaak);
create index watch_task_by_zaak_source on watch_task (zaak_source_id);

-- The zaak that a source means by its own id.
create index source_zaak_by_source_id on source_zaak (json_extract(content, '$.id'));

-- FACTS

-- What happened, written in the transaction that filed its cause: a WatchEvent in src/core/watch, whole.
-- wanted says whether it concerned what was followed at that moment.
create table event (
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
create index event_by_zaak on event (zaak_id);

-- WORK

-- The channels of the last round, with how often in a row each failed and when it is tried again.
create table channel (
  name    text primary key,
  tries   integer not null default 0,
  next_at text,
  error   text -- the code of the last failure
) strict, without rowid;

-- Whether a channel has handed over an event. Events of one batch are handed over together, and again
-- together where nobody knows whether that succeeded, so that a receiver can tell a digest it had.
create table delivery (
  event_id integer not null references event (id) on delete restrict,
  channel  text not null references channel (name) on delete cascade,
  state    text not null check (state in ('waiting', 'failed', 'sent', 'refused')),
  batch    integer,
  refusals integer not null default 0,
  error    text,
  sent_at  text,
  primary key (event_id, channel)
) strict, without rowid;
create index delivery_undone on delivery (channel, event_id) where state in ('waiting', 'failed');

-- The rounds, for `kvq doctor`; ended_at is null while one runs, and for ever where it was broken off.
create table watch_round (
  id       integer primary key,
  begun_at text not null,
  ended_at text,
  outcome  text check (outcome in ('good', 'failed')),
  content  text check (json_type(content) = 'object') -- RoundResult
) strict;

-- GUARDS

create trigger event_no_update before update on event begin
  select raise(abort, 'event only grows');
end;
create trigger event_no_delete before delete on event begin
  select raise(abort, 'event only grows');
end;
create trigger event_no_replace before insert on event
  when exists (select 1 from event where id = new.id or key = new.key)
begin
  select raise(abort, 'event only grows');
end;
