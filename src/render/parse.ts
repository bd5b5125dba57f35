import { formatAanhangselId } from '../core/identifiers.ts';
import type { Answer, Correction, Footnote, ParsedDocument, Question } from '../core/model.ts';
import { hang, paragraphs, plain, wrap } from './layout.ts';
import { messageLines } from './message-lines.ts';
import {
  addresseeWords,
  capitalised,
  dateWords,
  labelledNumbers,
  ministerWords,
  numberWords,
} from './names.ts';
import { markedNotes, noteLines } from './notes.ts';
import { pairUp } from './pairs.ts';
import { proseTitle } from './prose-title.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

/** What `kvq parse` shows: the head, the pairs, the letter, then coverage and messages. */
export function renderParse(view: View, parsed: ParsedDocument): string {
  const lines = [
    ...head(view, parsed),
    '',
    ...pairs(view, parsed),
    ...letterLines(view, parsed),
    ...looseNoteLines(view, parsed),
    ...parsed.corrections.flatMap((correction) => correctionLines(view, correction)),
    ...wrap(view, [plain(counts(view, parsed))], view.width),
    ...messageLines(view, parsed.messages),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many of the question numbers in a document are answered in it. */
function coverage({ questions, answers }: ParsedDocument): {
  readonly asked: number;
  readonly answered: number;
} {
  const asked = new Set(questions.flatMap(({ numbers }) => numbers));
  const given = new Set(answers.flatMap(({ numbers }) => numbers));
  return { asked: asked.size, answered: [...asked].filter((number) => given.has(number)).length };
}

function head(view: View, parsed: ParsedDocument): readonly string[] {
  const { catalogue, palette } = view;
  const { kinds, phrases } = catalogue;
  const ids = [
    parsed.zaak ?? '',
    parsed.documentNumber ?? '',
    parsed.aanhangsel ? formatAanhangselId(parsed.aanhangsel) : '',
  ].filter((id) => id !== '');
  const answered = [
    ministerWords(parsed.answeredBy),
    parsed.onBehalfOf.length > 0
      ? phrases.onBehalfOf(addresseeWords(catalogue, parsed.onBehalfOf))
      : '',
  ].filter((part) => part !== '');
  const missing = missingWords(view, parsed);
  const seeAlso = parsed.seeAlso.map((aanhangsel) => formatAanhangselId(aanhangsel));
  const dated = parsed.kind === 'letter' ? phrases.dated : phrases.received;
  const received = parsed.received && dated(dateWords(catalogue, parsed.received));
  const facts = [
    zaakFacts(view, parsed),
    [answered.join(', '), received ?? ''].filter((fact) => fact !== '').join(' · '),
    seeAlso.length > 0 ? capitalised(phrases.seeAlso(seeAlso.join(', '))) : '',
  ];
  const title = { text: `${capitalised(kinds[parsed.kind])}  `, paint: palette.title };
  return [
    ...hang(view, title, [plain(ids.join(' · '))]),
    ...wrap(view, [plain(capitalised(parsed.subject ?? ''))], view.width),
    ...facts.flatMap((fact) => wrap(view, [{ text: fact, paint: palette.faint }], view.width)),
    ...wrap(view, [{ text: missing, paint: palette.warning }], view.width),
  ];
}

/** What `kvq ingest` has to be told of an answer, as the answer does not say it. */
function missingWords({ catalogue }: View, { kind, zaak, received }: ParsedDocument): string {
  const { missing } = catalogue.phrases;
  if (kind !== 'answer' && kind !== 'further-answer') return '';
  const names = [
    ...(zaak === null ? [missing.zaak] : []),
    ...(received === null ? [missing.date] : []),
  ];
  return names.length === 0 ? '' : missing.all(names.join(', '));
}

function pairs(view: View, { questions, answers, footnotes }: ParsedDocument): readonly string[] {
  const { phrases } = view.catalogue;
  return pairUp(questions, answers).flatMap((pair) => [
    ...(pair.question ? block(view, phrases.question, pair.question, footnotes) : []),
    ...pair.answers.flatMap((answer) => block(view, phrases.answer, answer, footnotes)),
  ]);
}

function block(
  view: View,
  title: (numbers: string) => string,
  item: Question | Answer,
  notes: readonly Footnote[],
): readonly string[] {
  const { catalogue, palette } = view;
  const refersTo = 'refersTo' in item ? item.refersTo : [];
  const mark =
    refersTo.length > 0 ? catalogue.phrases.refersTo(numberWords(catalogue, refersTo)) : '';
  const name = title(labelledNumbers(catalogue, item));
  const lead = { text: `${name}   `, paint: palette.title };
  return [
    ...hang(view, lead, [{ text: mark, paint: palette.faint }]),
    ...paragraphs(view, item.text, 2),
    ...noteLines(view, markedNotes(notes, item.footnotes)),
    '',
  ];
}

/** Notes that nothing in a question or answer refers to, as those of a letter. */
function looseNoteLines(
  view: View,
  { questions, answers, footnotes }: ParsedDocument,
): readonly string[] {
  const marks = new Set([...questions, ...answers].flatMap((item) => item.footnotes));
  const loose = footnotes.filter(({ mark }) => !marks.has(mark));
  if (loose.length === 0) return [];
  return [view.palette.title(view.catalogue.phrases.footnotesTitle), ...noteLines(view, loose), ''];
}

function letterLines(view: View, { kind, letter }: ParsedDocument): readonly string[] {
  if (letter === null) return [];
  return [
    view.palette.title(proseTitle(view.catalogue, kind, letter)),
    ...paragraphs(view, letter, 2),
    '',
  ];
}

function correctionLines(view: View, correction: Correction): readonly string[] {
  const { catalogue, palette } = view;
  const { phrases } = catalogue;
  const { number, before, after, reason } = correction;
  const title = number === null ? phrases.correction : phrases.answer(String(number));
  const mark = { text: phrases.correction.toUpperCase(), paint: palette.flag };
  return [
    ...(number === null
      ? [palette.title(capitalised(title))]
      : hang(view, { text: `${title}   `, paint: palette.title }, [mark])),
    ...(before === null
      ? []
      : hang(view, { text: '  − ', paint: palette.before }, [plain(before)])),
    ...(after === null ? [] : hang(view, { text: '  + ', paint: palette.after }, [plain(after)])),
    ...(reason === null ? [] : hang(view, plain('    '), [plain(`«${reason}»`)])),
    '',
  ];
}

function counts({ catalogue }: View, parsed: ParsedDocument): string {
  const { phrases } = catalogue;
  const { asked, answered } = coverage(parsed);
  return [
    ...(asked > 0 && parsed.answers.length === 0 ? [phrases.questions(asked)] : []),
    ...(asked > 0 && parsed.answers.length > 0 ? [phrases.coverage(answered, asked)] : []),
    ...(parsed.footnotes.length > 0 ? [phrases.footnotes(parsed.footnotes.length)] : []),
    ...(parsed.corrections.length > 0 ? [phrases.corrections(parsed.corrections.length)] : []),
  ].join(' · ');
}
