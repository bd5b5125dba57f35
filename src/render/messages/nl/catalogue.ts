import { inOneLine } from '../../visible.ts';
import type { Catalogue } from '../catalogue.ts';
import { alerts } from './alerts.ts';
import { archive } from './archive.ts';
import { channels } from './channels.ts';
import { cite } from './cite.ts';
import { message, place } from './document-messages.ts';
import { line } from './line.ts';
import { overdue } from './overdue.ts';
import { phrases } from './phrases.ts';
import { reasonHeading, reasonSentence } from './reasons.ts';
import { register } from './register.ts';
import { search } from './search.ts';
import { misuse, trouble } from './troubles.ts';
import { watching } from './watching.ts';

/** Het Nederlands van kvq. */
export const catalogue: Catalogue = {
  labels: {
    unchanged: 'ongewijzigd',
    reworded: 'anders verwoord',
    added: 'toegevoegd',
    dropped: 'weggelaten',
    softened: 'afgezwakt',
    narrowed: 'ingeperkt',
    'caveat-added': 'voorbehoud toegevoegd',
    retracted: 'ingetrokken',
    reversed: 'omgekeerd',
    removed: 'geschrapt',
    'figure-changed': 'cijfer gewijzigd',
    'date-changed': 'datum gewijzigd',
    strengthened: 'versterkt',
    widened: 'verruimd',
    'admission-added': 'erkenning toegevoegd',
    unclassified: 'gewijzigd (niet ingedeeld)',
  },
  operations: {
    keep: 'gelijk',
    edit: 'bewerkt',
    move: 'verplaatst',
    'move-edit': 'verplaatst en bewerkt',
    split: 'gesplitst',
    merge: 'samengevoegd',
    'n-m': 'herschikt',
    delete: 'vervallen',
    add: 'nieuw',
  },
  kinds: {
    questions: 'vragen',
    answer: 'antwoord',
    'further-answer': 'nader antwoord',
    'delay-notice': 'uitstel',
    notice: 'mededeling',
    'oral-questions': 'mondelinge vragen',
    letter: 'brief',
    unknown: 'soort onbekend',
  },
  confidence: { high: 'zeker', medium: 'vrij zeker', low: 'onzeker' },
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  phrases,
  overdue,
  archive,
  register,
  alerts,
  channels,
  watching,
  cite,
  line,
  search,
  trouble: (it) => inOneLine(trouble(it)),
  misuse: (it) => inOneLine(misuse(it)),
  message: (it) => inOneLine(message(it)),
  place,
  reasonHeading,
  reasonSentence,
};
