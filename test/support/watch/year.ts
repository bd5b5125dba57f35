import type { Change } from '../replay/change-world.ts';
import { type Dice, rollDice } from '../replay/invented/dice.ts';
import { publish } from '../replay/publication.ts';
import { ANSWERS, type Dossier, openDossier } from './dossier.ts';
import { documentRecord, type Filed, fileOf, records, zaakRecord } from './papers.ts';

/** What happens at the sources on a day, and what must be told of it: `answer 2098Z00001 2098D00002`. */
export interface Happening {
  /** Days after 1 January. */
  readonly day: number;
  readonly changes: readonly Change[];
  readonly alerts: readonly string[];
}

const DAY = 86_400_000;
const YEAR = 2098;
const FIRST = Date.UTC(YEAR, 0, 1, 12);
const LAST_DAY = 364;

/** Noon of a day of the scripted year, or so many hours later. */
export function noonOf(day: number, hours = 0): Date {
  return new Date(FIRST + day * DAY + hours * 3_600_000);
}

function dateOf(day: number): string {
  return noonOf(day).toISOString().slice(0, 10);
}

interface Plot {
  readonly dice: Dice;
  readonly zaak: string;
  readonly dossier: Dossier;
  readonly asked: number;
  readonly add: (happening: Happening) => void;
}

/**
 * A year of so many zaken, with all that can become of them and all that only seems to: renditions that
 * change, touches, doubles, papers that come in another order than they were written. Days are whole; what
 * happens beyond the year is left out. The same seed gives the same year.
 */
export function scriptYear(zaken: number, seed: number): readonly Happening[] {
  const happenings: Happening[] = [];
  const add = (happening: Happening): void => {
    if (happening.day <= LAST_DAY) happenings.push(happening);
  };
  for (let place = 0; place < zaken; place += 1) {
    const dice = rollDice(seed, place);
    const zaak = `${YEAR}Z${String(place + 1).padStart(5, '0')}`;
    const asked = 1 + Math.floor((place * 320) / zaken);
    const earlier = `${YEAR}Z${String(place).padStart(5, '0')}`;
    const isLater = place > 0 && place % 4 === 3;
    const dossier = openDossier({
      ...{ zaak, submitted: dateOf(asked) },
      ...(isLater ? { questions: [`Herinnert u zich de vragen ${earlier}?`, 'En wat nu?'] } : {}),
    });
    const followUp = isLater ? [`follow-up ${earlier} ${zaak}`] : [];
    tell({ dice, zaak, dossier, asked, add }, place, followUp);
  }
  return happenings.sort((one, other) => one.day - other.day);
}

function tell(plot: Plot, place: number, followUp: readonly string[]): void {
  const { zaak, dossier, asked, add } = plot;
  const { questions } = dossier;
  const answer = dossier.answer(dateOf(asked + 21));
  const head = { kind: 'add', records: records([zaakRecord(questions.paper)], []) } as const;
  const asking = `questions ${zaak} ${questions.number}`;
  // Of some zaken the answer is there before the questions are.
  const isLate = place % 11 === 5;
  add({ day: asked, changes: [head], alerts: [] });
  add({
    day: isLate ? asked + 23 : asked,
    changes: [paperOf(questions)],
    alerts: [asking, ...followUp],
  });
  if (place % 3 === 0) add(said(asked + 18, 'delay-notice', dossier.delay(dateOf(asked + 18))));
  if (place % 9 === 4) {
    add(said(asked + 20, 'notice', dossier.notice(dateOf(asked + 20))));
    return;
  }
  add(said(asked + 21, 'answer', answer, 'docx'));
  rewrite(plot, answer);
  become(plot, place, answer);
}

/** The file of an answer takes other forms, and its rows are written anew; nobody is told. */
function rewrite({ dice, asked, add }: Plot, { paper, number }: Filed): void {
  const silent = (day: number, ...changes: readonly Change[]): void =>
    add({ day, changes, alerts: [] });
  silent(asked + 23, { kind: 'replace', document: number, content: fileOf(paper, 'pdf') });
  const touch: Change = { kind: 'touch', numbers: [number] };
  silent(asked + 25, touch, touch);
  if (dice.oneIn(3)) {
    const publication = publish(paper, ['xml', 'html', 'pdf']);
    silent(asked + 26, { kind: 'publish', publication }, touch);
  }
}

/** What becomes of an answer: another one, other words under its number, a letter, its withdrawal. */
function become({ zaak, dossier, asked, add }: Plot, place: number, answer: Filed): void {
  if (place % 5 === 1) {
    const text = 'De veerpont wordt mogelijk in het volgende kwartaal vervangen.';
    add(said(asked + 30, 'further-answer', dossier.further(dateOf(asked + 30), text), 'pdf'));
  }
  if (place % 5 === 2) {
    const answers = ['De veerpont wordt niet vervangen.', ANSWERS[1] ?? ''];
    const other = dossier.answer(dateOf(asked + 21), answers).paper;
    const { aanhangsel, seeAlso } = answer.paper;
    const content = fileOf({ ...other, aanhangsel, seeAlso }, 'pdf');
    add({
      day: asked + 33,
      changes: [{ kind: 'replace', document: answer.number, content }],
      alerts: [`replacement ${zaak} ${answer.number}`],
    });
  }
  if (place % 8 === 3) add(said(asked + 35, 'letter', dossier.letter(dateOf(asked + 35))));
  if (place % 7 === 6) {
    const { number } = answer;
    const word = place % 2 === 0 ? 'True' : 'true';
    add({
      day: asked + 40,
      changes: [
        { kind: 'delete', number, word },
        { kind: 'delete', number, word },
      ],
      alerts: [`withdrawal ${zaak} ${number}`],
    });
  }
}

function said(
  day: number,
  kind: string,
  filed: Filed,
  form: Parameters<typeof documentRecord>[1] = 'xml',
): Happening {
  const alerts = [`${kind} ${filed.paper.zaak} ${filed.number}`];
  return { day, changes: [paperOf(filed, form)], alerts };
}

function paperOf(filed: Filed, form: Parameters<typeof documentRecord>[1] = 'xml'): Change {
  return { kind: 'add', records: records([], [documentRecord(filed, form)]) };
}
