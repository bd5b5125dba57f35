import type { OverdueWords } from '../overdue.ts';

/** Wat `kvq overdue` zegt. */
export const overdue: OverdueWords = {
  late: (count, date, of) =>
    `Op ${date} ${count === 1 ? 'wacht 1 set vragen' : `wachten ${count} sets vragen`} langer op antwoord dan de termijn toelaat${of}.`,
  none: (date, of) =>
    `Op ${date} wacht geen enkele bewaarde set vragen langer op antwoord dan de termijn toelaat${of}.`,
  of: { minister: 'bewindspersoon', asker: 'vragensteller', fractie: 'fractie' },
  nothingStored:
    'kvq: er is nog geen enkele vraag bewaard, dus dit zegt niets: haal ze eerst op met kvq sync.',
  noneMatches: (open) =>
    `kvq: geen van de ${open} bewaarde onbeantwoorde sets vragen hoort bij wie u noemt: kijk de schrijfwijze na.`,
  withoutNotice: (count) => `Na drie weken, zonder uitstelbericht (${count})`,
  afterNotice: (count) => `Na zes weken, met uitstelbericht (${count})`,
  daysLate: (days) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  due: (date) => `uiterste dag ${date}`,
  notice: (date) => `uitstelbericht ${date}`,
  unknownName: 'niet bekend',
  by: { minister: 'Bewindspersoon', asker: 'Vragensteller', fractie: 'Fractie' },
  columns: {
    zaak: 'Zaak',
    subject: 'Onderwerp',
    askers: 'Vragenstellers',
    addressedTo: 'Gericht aan',
    submitted: 'Ingezonden',
    due: 'Uiterste dag',
    daysLate: 'Dagen te laat',
    delayNotice: 'Uitstelbericht',
    withoutNotice: 'Zonder uitstelbericht',
    afterNotice: 'Met uitstelbericht',
    longest: 'Langst te laat (dagen)',
  },
};
