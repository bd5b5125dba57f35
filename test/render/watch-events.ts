import type { WatchEvent } from '../../src/core/watch/event.ts';
import { flagship } from './flagship.ts';

const [answer, further] = flagship.versions;
if (!answer || !further) throw new Error('the sample has two versions');

/** The event of the nader antwoord in the sample. */
export const furtherAnswer: WatchEvent = {
  key: '0123456789abcdef0123456789abcdef',
  kind: 'further-answer',
  zaak: flagship.zaak.zaak,
  subject: flagship.zaak.subject,
  askers: flagship.zaak.askers,
  addressedTo: flagship.zaak.addressedTo,
  date: further.date,
  seenAt: '2021-10-13T09:15:00.000Z',
  document: further.document,
  aanhangsel: further.aanhangsel,
  answeredBy: further.answeredBy,
  previously: answer.answeredBy,
  versions: { before: answer.id, after: further.id },
  flagged: flagship.statements,
  answered: 1,
  notRepeated: 13,
  addresses: ['https://zoek.officielebekendmakingen.nl/ah-tk-20212022-472.html'],
  followUp: null,
};

/** An invented delay notice in another zaak. */
export const delayNotice: WatchEvent = {
  ...furtherAnswer,
  key: 'fedcba9876543210fedcba9876543210',
  kind: 'delay-notice',
  zaak: '2024Z00012',
  subject: 'De wachttijden bij de afgifte van vergunningen',
  askers: [{ name: 'Jansen', fractie: 'XYZ' }],
  addressedTo: ['Minister van Infrastructuur en Waterstaat'],
  date: '2024-02-01',
  seenAt: '2024-02-01T12:00:00.000Z',
  document: '2024D00345',
  aanhangsel: null,
  answeredBy: [{ name: 'De Vries', role: 'Minister', department: 'Infrastructuur en Waterstaat' }],
  previously: [],
  versions: { before: null, after: null },
  flagged: [],
  answered: 0,
  notRepeated: 0,
  addresses: [],
};
