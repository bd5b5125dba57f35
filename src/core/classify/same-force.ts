import type { Cue } from './cue-search.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { root } from './stems.ts';

const NOW: ReadonlySet<string> = new Set(['momenteel', 'thans', 'nu', 'inmiddels']);
const SAYING: ReadonlySet<string> = new Set(
  listOf('aangeven toezeggen beloven meedelen melden laten aankondigen verklaren bevestigen'),
);
const FUTURE = '{zullen}';

/**
 * The same time in other grammar (ANS 2.4.8): "er wordt gewerkt aan" beside "momenteel", a consequence
 * with and without "zullen", "zegt dat hij zal komen" and "zegt te komen".
 */
function isPresent({ list, pattern, from }: Cue, own: Reading, other: Reading): boolean {
  if (list !== 'act') return false;
  if (pattern.step === 'ongoing') return other.words.some(({ form }) => NOW.has(form));
  if (pattern.key !== FUTURE) return false;
  const clause = own.clauses.of[from] ?? 0;
  const says = other.words.some(({ verbs }) => verbs.some((verb) => SAYING.has(verb)));
  if (own.clauses.opener[clause] === 'dat' && says)
    return other.words.some(
      ({ form }, at) => form === 'te' && (other.words[at + 1]?.verbs.length ?? 0) > 0,
    );
  const hasPerson = own.words.some(({ form }) => form === 'ik' || form === 'wij');
  return !hasPerson && own.scales.some((cue) => cue.list === 'condition' && cue.from < from);
}

/** "bepalend is of" beside "de vraag of": a question that both sides put is no doubt. */
function isQuestion({ list, pattern }: Cue, other: Reading): boolean {
  return (
    list === 'epistemic' &&
    pattern.key.endsWith('vraag of') &&
    other.clauses.opener.some((opener) => opener === 'of')
  );
}

const PERMIT_VERBS: ReadonlySet<string> = new Set(
  listOf('geven verlenen verstrekken krijgen hebben ontvangen vragen weigeren intrekken nodig'),
);
const PERMIT_NOUNS: ReadonlySet<string> = new Set([
  'bevoegdheid',
  'mandaat',
  'vrijstelling',
  'ontheffing',
]);

/** "is een nationale bevoegdheid": whose it is; a permission only where it is given, held or asked for. */
function isPermitNoun({ list, pattern }: Cue, { words }: Reading): boolean {
  if (list !== 'act' || !PERMIT_NOUNS.has(pattern.key)) return false;
  return !words.some(
    ({ verbs, form }) => PERMIT_VERBS.has(form) || verbs.some((verb) => PERMIT_VERBS.has(verb)),
  );
}

const CAN = '{kunnen}';
const ABLE = /(?:baar|bare|elijk|elijke)$/;

/** "kan altijd worden gebeld" beside "is te bellen", "bereikbaar": one possibility in other grammar (ANS 18.5.4). */
function isAbleElsewhere({ list, pattern, from }: Cue, own: Reading, other: Reading): boolean {
  if (list !== 'epistemic' || pattern.key !== CAN) return false;
  const clause = own.clauses.of[from];
  const deeds = own.words.flatMap((word, at) =>
    at > from && own.clauses.of[at] === clause && word.content ? word.verbs.map(root) : [],
  );
  const hasStep = other.scales.some((cue) => cue.list === 'act');
  return other.words.some(({ form, verbs }, at) => {
    const isTo =
      !hasStep &&
      other.words[at - 1]?.form === 'te' &&
      verbs.some((verb) => deeds.includes(root(verb)));
    const able = form.replace(ABLE, '');
    return isTo || (able !== form && deeds.some((deed) => deed !== '' && able.startsWith(deed)));
  });
}

/** Whether a cue says no more and no less than what the other side has in other grammar. */
export function isSameForce(cue: Cue, own: Reading, other: Reading): boolean {
  return (
    isPresent(cue, own, other) ||
    isQuestion(cue, other) ||
    isPermitNoun(cue, own) ||
    isAbleElsewhere(cue, own, other)
  );
}
