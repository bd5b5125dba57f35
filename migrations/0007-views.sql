-- Views for whoever reads the file with another program: Datasette, sqlite-utils, plain sqlite3. What
-- they are called and what their columns mean stays as it is; the tables below them may change. Columns
-- are texts, numbers, ISO dates and, where a thing has several of something, JSON arrays. docs/data.md
-- describes each column, and `kvq export --csv` writes each view to a file.

-- Each set of questions, with how long its first answer took.
create view zaken as
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

-- Each question as first asked.
create view questions as
select
  zaak.number as zaak,
  question.numbers,
  question.part,
  question.text
from question
join zaak on zaak.id = question.zaak_id
order by zaak.number, question.position;

-- Each official piece in the life of a zaak, and each replacement of one in place.
create view documents as
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

-- Each answer as each version gives it; what a version does not give again is not repeated here.
create view answer_versions as
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

-- Each answer as it stands now: for every question the newest, by src/core/history/standing.ts.
-- stands_for has the numbers for which no later version speaks.
create view answers_current as
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

-- Each flagged statement of each step from one version to the next.
create view flagged_statements as
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

-- The register of corrections: each later word on an answer. kind is
-- - reprint: other words under the same aanhangsel, in a file that calls itself a herdruk (-h1) or as
--   another document;
-- - replaced-in-place: other words in the same document;
-- - further-answer, letter: what the document is called;
-- - second-answer: any other document that answers again what was answered. One that answers only
--   what nobody had answered yet corrects nothing, and does not stand here.
-- outcome is compared, or not-applied where kvq does not find which answer the document changes, or
-- no-first-answer where the answer that it corrects is not stored: somebody must read those. days counts
-- from the first answer.
create view corrections as
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

-- The two halves of the register by date, whatever else a store holds.
create index record_version_by_date on record_version (date)
  where (ordinal > 0 or kind = 'further-answer');
create index history_event_unapplied_by_date on history_event (date)
  where kind in ('further-answer', 'letter') and version_id is null and replaced_in_place = 0;

-- The flags of a comparison, without reading what is not flagged.
create index statement_flagged on statement (comparison_id, label) where flag = 1;
