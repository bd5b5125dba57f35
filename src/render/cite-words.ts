import { amsterdamDay } from '../core/amsterdam-day.ts';
import { isFlagged } from '../core/labels.ts';
import type { Statement } from '../core/model.ts';
import type { Citation, CitedPlace } from '../core/quotation/citation.ts';
import { isQuotedOtherwise } from '../core/quotation/misquoted.ts';
import type { Alteration } from '../core/quotation/quotation.ts';
import type { CiteView, ResolvedName } from './cite-view.ts';
import type { Catalogue } from './messages/catalogue.ts';
import { askerWords, dateWords, documentName, labelledNumbers, ministerWords } from './names.ts';

/** What it comes to, in one sentence. */
export function summaryWords({ cite }: Catalogue, { tally }: CiteView): string {
  return tally.quotations === 0 ? cite.none : cite.found(tally);
}

/** Whether the reader is given other words than were said, be it openly in other words. */
export function isNotAsSaid(citation: Citation): boolean {
  return citation.manner === 'paraphrase' || isQuotedOtherwise(citation);
}

/** Whether it stands: "staat nog", "later afgezwakt, ingeperkt", and whether it ever stood so. */
export function stateWords(catalogue: Catalogue, citation: Citation): string {
  const { cite } = catalogue;
  const { standing, misquoted } = citation;
  if (misquoted !== null) {
    const notSo = cite.notLikeThis(labelWords(catalogue, [misquoted]));
    const isFallen = standing.state === 'changed' || standing.state === 'gone';
    return isFallen ? `${notSo}; ${standingWords(catalogue, citation)}` : notSo;
  }
  const state = standingWords(catalogue, citation);
  return standing.state === 'stands' && isNotAsSaid(citation) ? cite.butOtherwise(state) : state;
}

function standingWords(catalogue: Catalogue, { standing }: Citation): string {
  const { cite } = catalogue;
  if (standing.state !== 'changed') return cite.states[standing.state];
  const flagged = standing.changes.map(({ statement }) => statement).filter(({ flag }) => flag);
  return cite.later(labelWords(catalogue, flagged));
}

function labelWords({ labels }: Catalogue, statements: readonly Statement[]): string {
  const named = statements.flatMap(({ label, also }) => [label, ...also]).filter(isFlagged);
  return [...new Set(named)].map((label) => labels[label]).join(', ');
}

/** "antwoord 12 van 2021Z14612". */
function placeWords(catalogue: Catalogue, place: CitedPlace): string {
  return catalogue.cite.place(place.kind, labelledNumbers(catalogue, place), place.zaak);
}

/** Several places, "vraag 2 van 2021Z18416, vraag 3 van …". */
function placesWords(catalogue: Catalogue, places: readonly CitedPlace[]): string {
  return places.map((place) => placeWords(catalogue, place)).join(', ');
}

/** Where it is from: place, version, date, who said it, document; and how it is quoted. */
export function sourceWords(catalogue: Catalogue, citation: Citation): string {
  const { cite, phrases } = catalogue;
  const { from, record, standing, versions, manner, confidence } = citation;
  const first = versions.find(({ id }) => id === standing.since);
  const asked = cite.askedBy(askerWords(record.askers), dateWords(catalogue, from.submitted));
  const said = first
    ? [
        `${first.id}, ${dateWords(catalogue, first.date)}`,
        ministerWords(first.answeredBy),
        documentName(first),
      ]
    : [asked];
  return [
    placeWords(catalogue, from),
    ...said.filter((part) => part !== '' && part !== phrases.unknownDate),
    cite.manners[manner],
    ...(confidence === 'low' ? [cite.unsure] : []),
  ].join(' · ');
}

/** What differs between the quotation and its source, one line each. */
export function alterationWords(
  { cite }: Catalogue,
  alterations: readonly Alteration[],
): readonly string[] {
  return alterations.map(({ before, after }) => {
    if (after === '') return cite.leftOut(before);
    return before === '' ? cite.putIn(after) : cite.replaced(before, after);
  });
}

/** What else there is to say of a quotation, one line each. */
export function remarkWords(catalogue: Catalogue, citation: Citation): readonly string[] {
  const { cite } = catalogue;
  const { standing, questionedIn, answeredElsewhere, unapplied, also, from } = citation;
  const day = citation.lookedUp === null ? null : amsterdamDay(citation.lookedUp);
  const lookedUp =
    day === null
      ? cite.neverLookedUp(`kvq fetch ${from.zaak}`)
      : cite.lookedUp(dateWords(catalogue, day));
  const isAlone = answeredElsewhere.length === 0 && unapplied.length === 0;
  return [
    ...(standing.state === 'stands' && isAlone ? [cite.nothingLater(lookedUp)] : []),
    ...(questionedIn.length > 0 ? [cite.questionedIn(placesWords(catalogue, questionedIn))] : []),
    ...answeredElsewhere.map(({ place, statement: { label, also: second } }) => {
      const named = [label, ...second].map((one) => catalogue.labels[one]).join(', ');
      return cite.answeredElsewhere(placeWords(catalogue, place), named);
    }),
    ...(also.length > 0 ? [cite.alsoIn(placesWords(catalogue, also))] : []),
  ];
}

/** Who changed it: "v2 · 13 okt 2021 · nader antwoord · Grapperhaus (Justitie en Veiligheid)". */
export function changeWords(catalogue: Catalogue, citation: Citation, version: string): string {
  const head = citation.versions.find(({ id }) => id === version);
  if (head === undefined) return version;
  const { date, kind, answeredBy } = head;
  const parts = [dateWords(catalogue, date), catalogue.kinds[kind], ministerWords(answeredBy)];
  return [head.id, ...parts, documentName(head)].filter((part) => part !== '').join(' · ');
}

/** What the store knows of a record that is named. */
export function nameWords({ cite }: Catalogue, name: ResolvedName): string {
  if (!name.isStored) return cite.notStored(`kvq fetch ${name.zaak ?? name.name}`);
  return [name.zaak === name.name ? '' : (name.zaak ?? ''), name.subject ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
