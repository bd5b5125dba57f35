import { formatAanhangselId } from '../../core/identifiers.ts';
import type { Label, Minister } from '../../core/model.ts';
import { officialPages } from '../../core/official-pages.ts';
import type { RegisterEntry, RegisterItem } from '../../core/register/entry.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { dateWords, documentName, ministerWords } from '../names.ts';
import type { RegisterView } from './view.ts';

/** What the register is of: its days, and whatever it was narrowed to. */
export function scopeWords(catalogue: Catalogue, asked: RegisterView): string {
  const { period, only } = catalogue.register;
  const day = (date: string | null): string | null =>
    date === null ? null : dateWords(catalogue, date);
  return [
    period(day(asked.since), day(asked.until)),
    ...(asked.minister === null ? [] : [only.minister(asked.minister)]),
    ...(asked.department === null ? [] : [only.department(asked.department)]),
    ...(asked.flaggedOnly ? [only.flagged] : []),
  ].join(' · ');
}

/** `Grapperhaus (Justitie en Veiligheid)`, or that it is not known. */
export function signerWords(
  { register }: Pick<Catalogue, 'register'>,
  ministers: readonly Minister[],
): string {
  return ministers.length > 0 ? ministerWords(ministers) : register.unknownMinister;
}

/** How people cite the document; a herdruk by its own id. */
export function citedDocument(entry: RegisterEntry): string {
  const { aanhangsel, reprint } = entry;
  if (aanhangsel !== null && reprint !== null) return formatAanhangselId(aanhangsel, reprint);
  return documentName(entry);
}

/** The official pages, that of the document itself first; the Tweede Kamer's needs its number. */
export function pagesOf(entry: RegisterEntry): readonly string[] {
  const pages = officialPages({ ...entry, isQuestions: false });
  return entry.documentNumber === null ? pages.toReversed() : pages;
}

/** The command that shows the whole of it, or gets what is lacking. */
export function commandOf({ zaak, outcome, versions: { before, after } }: RegisterEntry): string {
  switch (outcome) {
    case 'compared':
      return `kvq diff ${zaak} --from ${before} --to ${after}`;
    case 'not-applied':
      return `kvq log ${zaak}`;
    case 'no-first-answer':
      return `kvq fetch ${zaak}`;
  }
}

/** Why somebody has to read the document, null where kvq compared it. */
export function unreadSentence(catalogue: Catalogue, entry: RegisterEntry): string | null {
  const { kinds, noFirstAnswer } = catalogue.register;
  const date = dateWords(catalogue, entry.date);
  const document = `${kinds[entry.kind]} ${citedDocument(entry)}, ${date}`;
  switch (entry.outcome) {
    case 'compared':
      return null;
    case 'not-applied':
      return catalogue.phrases.unapplied(document);
    case 'no-first-answer':
      return noFirstAnswer(document, commandOf(entry));
  }
}

/** The labels of the flagged statements, each once, in their order. */
export function labelsOf({ flagged }: RegisterItem): readonly Label[] {
  return [...new Set(flagged.flatMap(({ label, also }) => [label, ...also]))];
}

/** The command line that gives the same register. */
export function madeWith(shown: RegisterView): string {
  const { since, until, minister, department, flaggedOnly } = shown;
  const options = [
    ...(since === null ? [] : [`--since ${since}`]),
    ...(until === null ? [] : [`--until ${until}`]),
    ...(minister === null ? [] : [`--minister "${minister}"`]),
    ...(department === null ? [] : [`--department "${department}"`]),
    ...(flaggedOnly ? ['--flagged'] : []),
  ];
  return ['kvq corrections', ...options].join(' ');
}

/** `15 dagen na het eerste antwoord van 28 sep 2021`; nothing where that is not known. */
export function daysWords(
  catalogue: Catalogue,
  { days, firstAnswered }: RegisterEntry,
): readonly string[] {
  if (days === null) return [];
  return [catalogue.register.daysAfter(days, dateWords(catalogue, firstAnswered))];
}
