import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { rebuild } from '../../src/commands/rebuild.ts';
import type { Answer, ParsedDocument } from '../../src/core/model.ts';
import type { RegisterEntry } from '../../src/core/register/entry.ts';
import { type FilingInput, fileRendition } from '../../src/store/file-rendition.ts';
import { transact } from '../../src/store/open.ts';
import { loadFlaggedStep } from '../../src/store/projection/comparisons.ts';
import { type KeptRegister, loadRegister, type Period } from '../../src/store/register.ts';
import type { Store } from '../../src/store/store.ts';
import { aanhangsel, answer, memoryStore, PRESENT, question, seen } from './filed.ts';

const ZAAK = '2021Z14612';
const EVER: Period = { since: null, until: null };
const WIT = { name: 'De Wit', role: 'Minister', department: 'Defensie' };
const KOK = { name: 'Kok', role: 'Minister', department: 'Justitie en Veiligheid' };

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function paper(
  name: string,
  said: Partial<ParsedDocument>,
  given: Partial<FilingInput> = {},
): FilingInput {
  return seen(name, said, { zaak: ZAAK, ...given });
}

function file(into: Store, ...papers: readonly FilingInput[]): void {
  for (const one of papers) {
    transact(into, () => rebuild(into, fileRendition(into, one).touched, PRESENT));
  }
}

function register(period: Period = EVER, of: Store = store): readonly RegisterEntry[] {
  return loadRegister(of, period, PRESENT).entries;
}

const asked = paper('vragen', {
  kind: 'questions',
  subject: 'De veerpont',
  submitted: '2021-09-01',
  questions: [question(1, 'Hoeveel reizigers vervoert de pont?'), question(2, 'Vaart zij nog?')],
});
const first = paper(
  'antwoord',
  {
    aanhangsel: aanhangsel(105),
    received: '2021-09-28',
    answeredBy: [WIT],
    answers: [answer(1, 'De pont vervoert 40.000 reizigers per jaar.')],
  },
  { documentNumber: '2021D00105' },
);
const OTHER = answer(1, 'De pont vervoert 31.000 reizigers per jaar.');

function later(said: Partial<ParsedDocument>, given: Partial<FilingInput> = {}): FilingInput {
  return paper(
    'later stuk',
    { aanhangsel: aanhangsel(472), received: '2021-10-13', answeredBy: [KOK], ...said },
    { seenAt: '2021-11-02T09:00:00Z', ...given },
  );
}

function part(letter: string, text: string): Answer {
  return { ...answer(1, text), part: letter };
}

describe('the register', () => {
  it.each([
    ['a further answer', later({ kind: 'further-answer', answers: [OTHER] }), 'further-answer'],
    [
      'a further answer to what was open',
      later({ kind: 'further-answer', answers: [answer(2, 'Ja.')] }),
      'further-answer',
    ],
    [
      'a letter',
      later({
        kind: 'letter',
        letter:
          'In het antwoord op vraag 1 is gesteld: «De pont vervoert 40.000 reizigers per jaar.» Dit moet zijn: «De pont vervoert 31.000 reizigers per jaar.»',
        corrections: [
          {
            number: 1,
            before: 'De pont vervoert 40.000 reizigers per jaar.',
            after: 'De pont vervoert 31.000 reizigers per jaar.',
            reason: null,
          },
        ],
      }),
      'letter',
    ],
    ['a second answer', later({ answers: [OTHER] }), 'second-answer'],
    [
      'a second answer of no known kind',
      later({ kind: 'unknown', answers: [OTHER] }),
      'second-answer',
    ],
    [
      'a second answer to what was open and to what was not',
      later({ answers: [OTHER, answer(2, 'Ja.')] }),
      'second-answer',
    ],
    ['a part of what was answered', later({ answers: [part('a', 'Ja.')] }), 'second-answer'],
    [
      'other words under the same number',
      later({ aanhangsel: aanhangsel(105), answers: [OTHER] }, { documentNumber: '2021D00105' }),
      'replaced-in-place',
    ],
    [
      'a herdruk with a number of its own',
      later({ aanhangsel: aanhangsel(105), answers: [OTHER] }, { documentNumber: '2021D99999' }),
      'reprint',
    ],
    [
      'a herdruk of which only the name of its file tells',
      later(
        { aanhangsel: aanhangsel(105), answers: [OTHER] },
        { source: 'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-105-h1.xml' },
      ),
      'reprint',
    ],
  ])('has %s', (_, document, kind) => {
    file(store, asked, first, document);
    expect(register()).toMatchObject([
      { zaak: ZAAK, kind, outcome: 'compared', versions: { before: 'v1', after: 'v2' } },
    ]);
  });

  it.each([
    ['only the answer', []],
    ['a second answer to what was open', [later({ answers: [answer(2, 'Ja.')] })]],
    ['a delay notice', [later({ kind: 'delay-notice', letter: 'Het antwoord volgt later.' })]],
    [
      'the same words in another file',
      [later({ aanhangsel: aanhangsel(105), answers: first.parsed.answers })],
    ],
    [
      'a letter that came before the answer',
      [later({ kind: 'letter', received: '2021-09-03', letter: 'Hierbij meld ik u iets anders.' })],
    ],
  ])('has nothing of %s', (_, documents) => {
    file(store, asked, first, ...documents);
    expect(register()).toEqual([]);
  });

  it('has nothing of another part of a question that was answered in parts', () => {
    const half = { ...first, parsed: { ...first.parsed, answers: [part('a', 'Ja.')] } };
    file(store, asked, half, later({ answers: [part('b', 'Nee.')] }));
    expect(register()).toEqual([]);
  });

  it.each(['further-answer', 'letter'] as const)(
    'has a %s that kvq cannot apply, to be read by a person',
    (kind) => {
      file(store, asked, first, later({ kind, letter: 'Ik kom op mijn antwoorden terug.' }));
      expect(register()).toMatchObject([
        {
          kind,
          outcome: 'not-applied',
          versions: { before: null, after: null },
          answeredBy: [KOK],
          firstAnswered: '2021-09-28',
          days: 15,
          flags: 0,
        },
      ]);
    },
  );

  it('has a further answer of which the answer before is not stored', () => {
    file(store, asked, later({ kind: 'further-answer', answers: [OTHER] }));
    expect(register()).toMatchObject([
      {
        outcome: 'no-first-answer',
        versions: { before: null, after: 'v1' },
        firstAnswered: null,
        days: null,
      },
    ]);
  });

  it('says who signed, who did before, and how long it took', () => {
    file(store, asked, first, later({ kind: 'further-answer', answers: [OTHER] }));
    expect(register()).toEqual([
      {
        id: `${ZAAK}-ah-tk-20212022-472`,
        zaak: ZAAK,
        subject: 'De veerpont',
        askers: [],
        addressedTo: [],
        submitted: '2021-09-01',
        kind: 'further-answer',
        outcome: 'compared',
        date: '2021-10-13',
        seenAt: '2021-11-02T09:00:00Z',
        document: 'ah-tk-20212022-472',
        documentNumber: null,
        aanhangsel: aanhangsel(472),
        reprint: null,
        documentKind: 'further-answer',
        versions: { before: 'v1', after: 'v2' },
        answeredBy: [KOK],
        previously: [WIT],
        firstAnswered: '2021-09-28',
        days: 15,
        flags: 1,
      },
    ]);
    const step = loadFlaggedStep(store, ZAAK, 'v1', 'v2');
    expect(step).toMatchObject({ flagged: [{ label: 'figure-changed' }], unflagged: 0 });
    expect(loadFlaggedStep(store, ZAAK, 'v2', 'v1').flagged).toEqual([]);
  });

  it('gives each replacement in place an id of its own, and a herdruk its suffix', () => {
    const words = (number: string): Partial<ParsedDocument> => ({
      aanhangsel: aanhangsel(105),
      answers: [answer(1, `De pont vervoert ${number} reizigers per jaar.`)],
    });
    const replaced = paper('vervangen', words('31.000'), { seenAt: '2021-11-02T09:00:00Z' });
    const reprinted = paper('herdruk', words('30.000'), {
      seenAt: '2021-11-02T10:00:00Z',
      source: 'AH-TK-20212022-105-H1.pdf',
    });
    file(store, asked, first, replaced, reprinted);
    expect(register().map(({ kind, reprint }) => ({ kind, reprint }))).toEqual([
      { kind: 'reprint', reprint: 'h1' },
      { kind: 'replaced-in-place', reprint: null },
    ]);
    expect(register().map(({ id }) => id)).toEqual(
      [reprinted, replaced].map((it) => `${ZAAK}-2021D00105-${it.sha256.slice(0, 12)}`),
    );
  });

  it('counts what another engine computed', () => {
    file(store, asked, first, later({ kind: 'further-answer', answers: [OTHER] }));
    const kept: KeptRegister = loadRegister(store, EVER, { parser: 1, engine: 2 });
    expect(kept.stale).toBe(1);
    expect(loadRegister(store, EVER, PRESENT).stale).toBe(0);
  });
});

describe('a period', () => {
  const undated = paper('zonder datum', {
    kind: 'further-answer',
    aanhangsel: aanhangsel(600),
    answers: [answer(2, 'Nee.')],
  });

  it.each([
    ['no period', null, null, [null, '2021-10-13']],
    ['the day itself', '2021-10-13', '2021-10-13', ['2021-10-13']],
    ['since the day after', '2021-10-14', null, []],
    ['until the day before', null, '2021-10-12', []],
    ['until long after', null, '2030-01-01', ['2021-10-13']],
  ] as const)('%s', (_, since, until, dates) => {
    file(store, asked, first, later({ kind: 'further-answer', answers: [OTHER] }), undated);
    const found = register({ since, until }).map(({ date }) => date);
    expect([...found].sort()).toEqual([...dates].sort());
  });

  it('is newest first, undated last', () => {
    file(store, undated, later({ kind: 'further-answer', answers: [OTHER] }), first, asked);
    expect(register().map(({ date }) => date)).toEqual(['2021-10-13', null]);
  });
});

describe('the order in which documents come', () => {
  const papers = [
    asked,
    first,
    later({ kind: 'further-answer', answers: [OTHER] }),
    paper(
      'brief',
      { kind: 'letter', received: '2021-10-20', letter: 'Ik kom op mijn antwoorden terug.' },
      { documentNumber: '2021D00777' },
    ),
    paper('tweede antwoord', {
      aanhangsel: aanhangsel(500),
      received: '2021-10-19',
      answers: [answer(1, 'De pont vervoert 20.000 reizigers per jaar.')],
    }),
  ];

  it('changes nothing', () => {
    file(store, ...papers);
    const expected = register();
    expect(expected.map(({ kind }) => kind)).toEqual(['letter', 'second-answer', 'further-answer']);
    const order = fc.shuffledSubarray(papers, { minLength: papers.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        const other = memoryStore();
        file(other, ...shuffled);
        expect(register(EVER, other)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe('the view that other programs read', () => {
  it('says of each correction what the register says', () => {
    file(
      store,
      asked,
      first,
      later({ kind: 'further-answer', answers: [OTHER] }),
      paper('brief', {
        kind: 'letter',
        received: '2021-10-20',
        answeredBy: [KOK],
        letter: 'Ik kom op mijn antwoorden terug.',
      }),
    );
    const rows = store.db
      .prepare<[], { signed_by: string; departments: string }>(
        `select zaak, subject, version, before_version, date, kind, outcome, document, signed_by,
           departments, first_answered, days, flags
         from corrections`,
      )
      .all()
      .map((row) => ({
        ...row,
        signed_by: JSON.parse(row.signed_by),
        departments: JSON.parse(row.departments),
      }));
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      register()
        .map((entry) => ({
          zaak: entry.zaak,
          subject: entry.subject,
          version: entry.versions.after,
          before_version: entry.versions.before,
          date: entry.date,
          kind: entry.kind,
          outcome: entry.outcome,
          document: entry.document,
          signed_by: entry.answeredBy.map(({ name }) => name),
          departments: entry.answeredBy.map(({ department }) => department),
          first_answered: entry.firstAnswered,
          days: entry.days,
          flags: entry.flags,
        }))
        .reverse(),
    );
  });

  it('finds those of a period by index, however much is stored', () => {
    const plan = store.db
      .prepare<[], { detail: string }>(
        `explain query plan select * from corrections where date >= '2021-01-01' and date <= '2022'`,
      )
      .all()
      .map(({ detail }) => detail);
    expect(plan).toContainEqual(
      'SEARCH version USING INDEX record_version_by_date (date>? AND date<?)',
    );
    expect(plan).toContainEqual(
      'SEARCH event USING INDEX history_event_unapplied_by_date (date>? AND date<?)',
    );
    const tables = /^SCAN (?:record|zaak|document|first|previous|statement|comparison)\b/u;
    expect(plan.filter((line) => tables.test(line))).toEqual([]);
  });
});
