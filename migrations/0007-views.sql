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

-- Each later word on an answer: a further answer, a reprint, a letter, a second answer, or other words
-- under the same number. days counts from the first answer.
create view corrections as
select
  zaak.number as zaak,
  record.subject,
  version.name as version,
  version.date,
  case
    when version.replaced_in_place then 'replaced-in-place'
    when document.key glob 'ah-tk-*-h[0-9]*' then 'reprint'
    when version.kind = 'answer' then 'second-answer'
    else version.kind
  end as kind,
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
  first.date as first_answered,
  cast(julianday(version.date) - julianday(first.date) as integer) as days,
  (select count(*) from statement
   where statement.comparison_id = comparison.id and flag = 1) as flags,
  (select json_group_array(label)
   from (select distinct label from statement
         where statement.comparison_id = comparison.id and flag = 1 order by label)) as labels
from record_version version
join record_version previous
  on previous.zaak_id = version.zaak_id and previous.ordinal = version.ordinal - 1
join record_version first on first.zaak_id = version.zaak_id and first.ordinal = 0
join record on record.zaak_id = version.zaak_id
join zaak on zaak.id = version.zaak_id
join document on document.id = version.document_id
left join comparison on comparison.before_id = previous.id and comparison.after_id = version.id
order by version.date, zaak.number, version.ordinal;
