/**
 * Scores a parsed document against a labelled one, as the labelling guideline says: numbers equal, a
 * text that starts with `begin` and ends with `end` when blanks, hyphens, quotes and punctuation are
 * left aside, and as many characters as `length` within 6 or 1.5 %.
 */

const ASIDE = /[\s\p{P}\p{S}]/gu;
const NOT_COUNTED = /[\s\-‐‑\u00ad]/gu;

const bare = (text) => text.normalize('NFC').replaceAll(ASIDE, '').toLowerCase();

/** How many characters of a text count for its length. */
export const countLetters = (text) => [...text.replaceAll(NOT_COUNTED, '')].length;

function endsRight(text, gold) {
  const ends = [gold.end, ...(gold.alsoEnd ?? [])];
  return ends.some((end) => bare(text).endsWith(bare(end)));
}

function scoreRecord(record, gold) {
  const letters = record ? countLetters(record.text) : 0;
  const allowed = Math.max(6, gold.length * 0.015);
  return {
    numbers: record !== undefined && `${record.numbers}` === `${gold.numbers}`,
    begin: record !== undefined && bare(record.text).startsWith(bare(gold.begin)),
    end: record !== undefined && endsRight(record.text, gold),
    length: record !== undefined && Math.abs(letters - gold.length) <= allowed,
    letters,
  };
}

/** Pairs labelled records with parsed ones of the same numbers, in order. */
function pairUp(records, golds) {
  const left = [...records];
  return golds.map((gold) => {
    const at = left.findIndex((record) => `${record.numbers}` === `${gold.numbers}`);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

function scoreRecords(role, records, golds) {
  const paired = pairUp(records, golds);
  const scores = golds.map((gold, index) => ({
    role,
    gold,
    text: paired[index]?.text ?? null,
    ...scoreRecord(paired[index], gold),
  }));
  return { scores, extra: records.filter((record) => !paired.includes(record)) };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const spell = (text) =>
  text === null ? null : text.normalize('NFC').replaceAll(/\s+/gu, '').toLowerCase();

/** Header fields of the labels that the text says, each with what the parser made of it. */
function scoreHeader(parsed, gold) {
  const people = (list) =>
    list?.map(({ name, fractie }) => [spell(name), fractie && spell(fractie)]);
  const ministers = (list) =>
    list?.map(({ name, role, department }) => [spell(name), role, department && spell(department)]);
  const titles = (list) => list?.map(spell);
  const fields = {
    kind: [parsed.kind, gold.kind],
    zaak: [parsed.zaak, gold.zaak],
    aanhangsel: [parsed.aanhangsel, gold.aanhangselDerived ? null : gold.aanhangsel],
    askers: [people(parsed.askers), people(gold.askers)],
    addressedTo: [titles(parsed.addressedTo), titles(gold.addressedTo)],
    answeredBy: [ministers(parsed.answeredBy), ministers(gold.answeredBy)],
    onBehalfOf: [titles(parsed.onBehalfOf), titles(gold.onBehalfOf)],
    subject: [bare(parsed.subject ?? ''), gold.subject && bare(gold.subject)],
    submitted: [parsed.submitted, gold.submitted],
    received: [parsed.received, gold.received],
    seeAlso: [parsed.seeAlso, gold.seeAlso],
  };
  return Object.entries(fields)
    .filter(([, [, expected]]) => expected !== null && expected !== undefined)
    .map(([field, [found, expected]]) => ({ field, ok: same(found, expected), found, expected }));
}

/**
 * All scores of one document: `records` (each with numbers, begin, end, length as true or false),
 * `extra` parsed records that no label names, `header` fields, and `footnotes` (null: not labelled).
 */
export function scoreDocument(parsed, gold) {
  const questions = scoreRecords('question', parsed.questions, gold.questions ?? []);
  const answers = scoreRecords('answer', parsed.answers, gold.answers ?? []);
  const notes = gold.footnoteCount;
  return {
    records: [...questions.scores, ...answers.scores],
    extra: [...questions.extra, ...answers.extra],
    header: scoreHeader(parsed, gold),
    footnotes: typeof notes === 'number' ? parsed.footnotes.length === notes : null,
  };
}

/** Sums of many documents' scores, as shares from 0 to 1. */
export function summarize(scores) {
  const records = scores.flatMap((score) => score.records);
  const header = scores.flatMap((score) => score.header);
  const notes = scores.map((score) => score.footnotes).filter((ok) => ok !== null);
  const share = (list, test) => (list.length === 0 ? 1 : list.filter(test).length / list.length);
  return {
    documents: scores.length,
    records: records.length,
    exact: share(records, (one) => one.numbers && one.begin && one.end),
    length: share(records, (one) => one.length),
    extra: scores.reduce((sum, score) => sum + score.extra.length, 0),
    header: share(header, (one) => one.ok),
    footnotes: share(notes, (ok) => ok),
  };
}
