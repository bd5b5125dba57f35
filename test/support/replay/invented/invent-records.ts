import type { Aanhangsel } from '../../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../../src/core/vergaderjaar.ts';
import type { PaperRecord } from '../../rendered/record.ts';
import type { Form } from '../publication.ts';
import type { ActorRecord, DocumentRecord, SourceRecords, ZaakRecord } from '../records.ts';
import { type Dice, rollDice } from './dice.ts';
import { inventDocument, type Kind } from './document.ts';
import { type Numbering, startNumbering } from './numbering.ts';
import type { Length } from './paper.ts';
import { inventSubject } from './prose.ts';

/** How many records to invent, and what kind. */
export interface Invention {
  readonly zaken: number;
  readonly seed?: number;
  /** The year of submission; far from the real ones, so that nobody takes an answer for one. */
  readonly year?: number;
  readonly length?: Length;
  /** The form in which the Kamer has the files; a PDF takes some ten milliseconds to make. */
  readonly file?: Form;
}

const DAY = 86_400_000;
/** Days after submission. */
const ARRIVES: Readonly<Record<Kind, number>> = {
  questions: 0,
  'delay-notice': 20,
  answer: 30,
  'further-answer': 60,
};
const MEMBERS = ['Proefstra', 'Van der Fictie', 'Schijnbaar', 'De Verzonnene'] as const;
const PARTIES = ['Voorbeeldpartij', 'Lijst Denkbeeld', 'Partij van de Proef'] as const;
const MINISTERS = ['Bedenksel', 'Fantasia', 'Van Verzinnen'] as const;
const DEPARTMENT = 'Verzonnen Zaken';

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function kindsOf(dice: Dice): readonly Kind[] {
  const kinds: Kind[] = ['questions'];
  if (dice.oneIn(4)) kinds.push('delay-notice');
  if (!dice.oneIn(20)) kinds.push('answer');
  if (kinds.includes('answer') && dice.oneIn(25)) kinds.push('further-answer');
  return kinds;
}

/** What all papers of an invented zaak say at their head. */
function zaakHead(dice: Dice, zaak: string, submitted: string): PaperRecord {
  return {
    kind: 'questions',
    zaak,
    aanhangsel: null,
    askers: [{ name: dice.pick(MEMBERS), fractie: dice.pick(PARTIES) }],
    addressedTo: [`Minister van ${DEPARTMENT}`],
    subject: inventSubject(dice),
    submitted,
    answeredBy: [],
    onBehalfOf: [],
    received: null,
    seeAlso: [],
    entries: [],
    letter: [],
    notes: [],
  };
}

/** The heads of a zaak's papers, each naming those before it. */
function headsOf(
  asked: PaperRecord,
  kinds: readonly Kind[],
  minister: string,
  numbering: Numbering,
): readonly (readonly [Kind, PaperRecord])[] {
  const seeAlso: Aanhangsel[] = [];
  return kinds.map((kind) => {
    if (kind === 'questions') return [kind, asked];
    const received = dayAfter(asked.submitted, ARRIVES[kind]);
    const aanhangsel = numbering.aanhangsel(received);
    const answeredBy = [{ name: minister, role: 'Minister', department: DEPARTMENT }];
    const head = { ...asked, kind, aanhangsel, received, answeredBy, seeAlso: [...seeAlso] };
    seeAlso.push(aanhangsel);
    return [kind, head];
  });
}

function zaakOf(asked: PaperRecord, minister: string, isSettled: boolean): ZaakRecord {
  const askers = asked.askers.map(
    ({ name, fractie }, index): ActorRecord => ({
      name,
      fractie,
      role: 'Tweede Kamerlid',
      relation: index === 0 ? 'Indiener' : 'Medeindiener',
    }),
  );
  const role = `minister van ${DEPARTMENT}`;
  return {
    id: null,
    number: asked.zaak,
    subject: asked.subject,
    submitted: asked.submitted,
    vergaderjaar: vergaderjaarOf(asked.submitted),
    settled: isSettled,
    changed: `${asked.submitted}T10:00:00.000Z`,
    actors: [...askers, { name: minister, fractie: null, role, relation: 'Gericht aan' }],
    relatedTo: [],
    state: 'present',
  };
}

/** Invented zaken with their documents, spread over a year; the same seed gives the same bytes. */
export function inventRecords(invention: Invention): SourceRecords {
  const { zaken: count, seed = 1, year = 2098, length = 'short', file = 'pdf' } = invention;
  const numbering = startNumbering();
  const zaken: ZaakRecord[] = [];
  const documents: DocumentRecord[] = [];
  for (let place = 0; place < count; place += 1) {
    const dice = rollDice(seed + 2, place);
    const submitted = dayAfter(`${year}-01-02`, Math.floor((place * 360) / count));
    const number = `${year}Z${String(place + 1).padStart(5, '0')}`;
    const asked = zaakHead(dice, number, submitted);
    const minister = dice.pick(MINISTERS);
    const kinds = kindsOf(dice);
    zaken.push(zaakOf(asked, minister, kinds.includes('answer')));
    for (const [kind, head] of headsOf(asked, kinds, minister, numbering)) {
      const sketch = { seed, place, length, head };
      const arrives = String((head.received ?? submitted).slice(0, 4));
      documents.push(inventDocument(sketch, kind, numbering.document(arrives), file));
    }
  }
  return { zaken, documents };
}
