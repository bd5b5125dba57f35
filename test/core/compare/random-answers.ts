import fc from 'fast-check';

/** One invented sentence, in the parts that an edit may change by themselves. */
interface Parts {
  readonly lead: string;
  readonly subject: string;
  readonly mode: (typeof MODES)[number];
  readonly deed: (typeof DEEDS)[number];
  readonly object: string;
  readonly time: string;
  readonly place: string;
  readonly tail: string;
}

const SUBJECTS = [
  'de sluiswachter',
  'het waterschap',
  'mijn ministerie',
  'de inspectie',
  'de NVWA',
  'de gemeente Drielanden',
  'de directeur van de ijsbaan',
  'het college',
] as const;

/** Auxiliary, what comes behind it, and the form of the deed that both ask for. */
const MODES = [
  ['heeft', '', 0],
  ['heeft', 'niet', 0],
  ['heeft', 'waarschijnlijk', 0],
  ['heeft', 'in beginsel', 0],
  ['had', '', 0],
  ['zal', '', 1],
  ['zal', 'niet', 1],
  ['kan', '', 1],
  ['moet', '', 1],
  ['is', 'voornemens', 2],
  ['is', 'bereid', 2],
  ['lijkt', '', 2],
] as const;

const DEEDS = [
  ['geteld', 'tellen', 'te tellen'],
  ['verhoogd', 'verhogen', 'te verhogen'],
  ['verlaagd', 'verlagen', 'te verlagen'],
  ['onderzocht', 'onderzoeken', 'te onderzoeken'],
  ['toegewezen', 'toewijzen', 'toe te wijzen'],
  ['afgewezen', 'afwijzen', 'af te wijzen'],
  ['gesloten', 'sluiten', 'te sluiten'],
  ['bekeken', 'bekijken', 'te bekijken'],
] as const;

const OBJECTS = [
  'alle sluizen',
  'de meeste sluizen',
  'enkele sluizen',
  'de sluizen',
  '12 bomen',
  'twaalf bomen',
  '31 bomen',
  'circa 31 bomen',
  '€ 3 miljoen',
  '€ 3.000.000',
  'een derde van de kades',
  'geen enkele vergunning',
  'de langdurige vergunning',
  'de vergunning',
] as const;

const TIMES = [
  '',
  '',
  'op 3 mei 2019',
  'op 4 mei 2019',
  'in mei 2019',
  'op dit moment',
  'vóór de zomer',
] as const;
const PLACES = ['', '', 'in Nederland', 'in de haven', 'buiten de haven', 'volledig'] as const;
const LEADS = ['', '', 'naar verwachting', 'volgens de beheerder', 'indien nodig'] as const;
const TAILS = [
  '',
  '',
  ', tenzij het vriest',
  ', voor zover mij bekend',
  ', met uitzondering van de pont',
  ', omdat het ijs dun is',
] as const;

/** Sentences with a part of their own in the rules: answers, talk of the answer itself, quotations. */
const FIXED = [
  'Ja.',
  'Nee.',
  'Dat is mij niet bekend.',
  'Dit overzicht is niet volledig.',
  'Daarover doe ik geen mededelingen.',
  'In mijn vorige antwoord is ten onrechte gesteld dat de pont vaart.',
  'Ik betreur deze gang van zaken.',
  'De beheerder zegt: “Het ijs is dun. De pont vaart.”',
  'Zie ook mijn brief van 3 maart 2020 (Kamerstuk 31 765, nr. 12).',
] as const;

const parts: fc.Arbitrary<Parts> = fc.record({
  lead: fc.constantFrom(...LEADS),
  subject: fc.constantFrom(...SUBJECTS),
  mode: fc.constantFrom(...MODES),
  deed: fc.constantFrom(...DEEDS),
  object: fc.constantFrom(...OBJECTS),
  time: fc.constantFrom(...TIMES),
  place: fc.constantFrom(...PLACES),
  tail: fc.constantFrom(...TAILS),
});

type Sentence = Parts | string;

const sentence: fc.Arbitrary<Sentence> = fc.oneof(
  { weight: 5, arbitrary: parts },
  { weight: 1, arbitrary: fc.constantFrom(...FIXED) },
);

function clause({ lead, subject, mode, deed, object, time, place, tail }: Parts): string {
  const [finite, modal, form] = mode;
  const front = lead === '' ? [subject, finite] : [lead, finite, subject];
  const words = [...front, time, modal, object, place, deed[form]].filter((word) => word !== '');
  return words.join(' ') + tail;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function printed(one: Sentence): string {
  return typeof one === 'string' ? one : `${capital(clause(one))}.`;
}

/** What became of a sentence in the later version. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'keep' } as const) },
  { weight: 5, arbitrary: parts.map((by) => ({ kind: 'change', by }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'drop' } as const) },
  { weight: 1, arbitrary: sentence.map((by) => ({ kind: 'insert', by }) as const) },
  { weight: 1, arbitrary: sentence.map((by) => ({ kind: 'replace', by }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'move' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'split' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'join' } as const) },
);

/** Which part of a sentence a change takes over from another one. */
const FIELDS = ['lead', 'subject', 'mode', 'deed', 'object', 'time', 'place', 'tail'] as const;

/** "A, omdat B." in two sentences, and a sentence with a moment in two as well. */
function split(one: Sentence): readonly string[] {
  if (typeof one === 'string') return [one];
  if (one.tail !== '') return [printed({ ...one, tail: '' }), `Dat geldt${one.tail.slice(1)}.`];
  return one.time === ''
    ? [printed(one)]
    : [printed({ ...one, time: '' }), `Dat is ${one.time} gebeurd.`];
}

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** What stands in the place of a sentence in the later version; what moves goes to its end. */
function edited(one: Sentence, what: Edit, field: (typeof FIELDS)[number]): readonly string[] {
  switch (what.kind) {
    case 'change':
      return [printed(typeof one === 'string' ? one : { ...one, [field]: what.by[field] })];
    case 'insert':
      return [printed(one), printed(what.by)];
    case 'replace':
      return [printed(what.by)];
    case 'split':
      return split(one);
    case 'join':
      return [`${printed(one).slice(0, -1)}, en dat blijft zo.`];
    case 'keep':
      return [printed(one)];
    default:
      return [];
  }
}

/** Two versions of an answer, the later made of the earlier by edits. */
export const versions: fc.Arbitrary<{ readonly before: string; readonly after: string }> = fc
  .tuple(
    fc.array(fc.tuple(sentence, edit, fc.constantFrom(...FIELDS)), { maxLength: 7 }),
    fc.constantFrom(' ', '\n\n', '  ', '\n'),
    fc.constantFrom(' ', '\n\n'),
  )
  .map(([list, gap, gapAfter]) => {
    const moved = list.filter(([, { kind }]) => kind === 'move').map(([one]) => printed(one));
    const after = list.flatMap(([one, what, field]) => edited(one, what, field));
    return {
      before: list.map(([one]) => printed(one)).join(gap),
      after: [...after, ...moved].join(gapAfter),
    };
  });
