import { normalise } from '../src/core/text/normal-form.ts';

const MEGABYTE = 1e6;
/** Form A is made of one passage in so many: it is slow, and the others are like them. */
const SAMPLE = 97;
const SHOWN = 24;

const TEXTS = `
  select text from passage join question using (zaak_id, position) where place = 'question'
  union all
  select ifnull(standing.text, answer_version.text)
  from passage
  join record_version on record_version.zaak_id = passage.zaak_id and ordinal = passage.version
  join standing_answer standing
    on standing.record_version_id = record_version.id and standing.position = passage.position
  left join answer_version on answer_version.id = answer_version_id
  where place = 'answer'
`;

/** Prints what the tables and indexes weigh, against the text of what stands now. */
export function weighStore({ db }) {
  const parts = db
    .prepare(
      `select name, sum(pgsize) as bytes from dbstat where aggregate = true group by name order by 2 desc`,
    )
    .all();
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const apart = parts
    .filter(({ name }) => name.includes('rendition_bytes'))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  const text = currentText(db);
  console.log(`file ${megabytes(all)}, of which rendition bytes ${megabytes(apart)}`);
  console.log(`normalised current text ${megabytes(text)}`);
  console.log(
    `texts, versions and indexes ${megabytes(all - apart)}: ${((all - apart) / text).toFixed(2)} times the text (at most 6)`,
  );
  for (const { name, bytes } of parts.slice(0, SHOWN)) {
    console.log(
      `  ${name.padEnd(36)} ${megabytes(bytes).padStart(10)}  ${(bytes / text).toFixed(3)}`,
    );
  }
}

/** The bytes of all questions and standing answers in form A, as far as a sample tells. */
function currentText(db) {
  let [bytes, sampled, normal, at] = [0, 0, 0, 0];
  for (const text of db.prepare(TEXTS).pluck().iterate()) {
    const size = Buffer.byteLength(text);
    bytes += size;
    if (at % SAMPLE === 0) {
      sampled += size;
      normal += Buffer.byteLength(normalise(text));
    }
    at += 1;
  }
  return (bytes * normal) / sampled;
}

function megabytes(bytes) {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
