import type { OverdueWords } from '../overdue.ts';

/** Wat `kvq overdue` zegt. */
export const overdue: OverdueWords = {
  late: (count, date) =>
    `Op ${date} ${count === 1 ? 'wacht 1 set vragen' : `wachten ${count} sets vragen`} langer op antwoord dan de termijn toelaat.`,
  none: (date) =>
    `Op ${date} wacht geen enkele bewaarde set vragen langer op antwoord dan de termijn toelaat.`,
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
