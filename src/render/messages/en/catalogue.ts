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

/** The English of kvq. */
export const catalogue: Catalogue = {
  labels: {
    unchanged: 'unchanged',
    reworded: 'reworded',
    added: 'added',
    dropped: 'dropped',
    softened: 'softened',
    narrowed: 'narrowed',
    'caveat-added': 'caveat added',
    retracted: 'retracted',
    reversed: 'reversed',
    removed: 'removed',
    'figure-changed': 'figure changed',
    'date-changed': 'date changed',
    strengthened: 'strengthened',
    widened: 'widened',
    'admission-added': 'admission added',
    unclassified: 'changed (unclassified)',
  },
  operations: {
    keep: 'kept',
    edit: 'edited',
    move: 'moved',
    'move-edit': 'moved and edited',
    split: 'split',
    merge: 'merged',
    'n-m': 'rearranged',
    delete: 'deleted',
    add: 'new',
  },
  kinds: {
    questions: 'questions',
    answer: 'answer',
    'further-answer': 'further answer',
    'delay-notice': 'delay notice',
    notice: 'notice',
    'oral-questions': 'oral questions',
    letter: 'letter',
    unknown: 'kind unknown',
  },
  confidence: { high: 'sure', medium: 'fairly sure', low: 'unsure' },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
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
