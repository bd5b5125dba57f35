import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/core/history/compare-versions.ts';
import { deriveHistory } from '../../../src/core/history/derive-history.ts';
import type { FiledDocument, ZaakHistory } from '../../../src/core/history/history.ts';
import { standingAnswers } from '../../../src/core/history/standing.ts';
import { answer, filed, parsed } from './documents.ts';

const WEEKLY = 'De pont vaart elke dag.';
const FIRST = parsed({ answers: [answer([1], 'Ja.'), answer([2], WEEKLY)] });
const LETTER = parsed({
  kind: 'further-answer',
  received: '2099-03-03',
  answeredBy: [{ name: 'Fantasia', role: 'Minister', department: 'Droomvervoer' }],
  letter: `In het antwoord op vraag 2 staat: «${WEEKLY}» Dat moet zijn: «De pont vaart op werkdagen.»`,
});

function history(...documents: readonly FiledDocument[]): ZaakHistory {
  return deriveHistory('2099Z00001', documents);
}

function standing({ versions }: ZaakHistory): readonly string[] {
  return standingAnswers(versions).map(({ text }) => text);
}

function told({ versions }: ZaakHistory): readonly string[] {
  return versions.map((it) => `${it.id} ${it.document}${it.replacedInPlace ? ' replaced' : ''}`);
}

describe('versions of a record', () => {
  it('are made by documents in order of date, whatever the order in which they came', () => {
    const both = history(filed('b', LETTER), filed('a', FIRST));
    expect(told(both)).toEqual(['v1 a', 'v2 b']);
    expect(both.versions[1]).toMatchObject({ otherMinister: true, answers: [{ numbers: [2] }] });
    expect(standing(both)).toEqual(['Ja.', 'De pont vaart op werkdagen.']);
  });

  it('say nothing new for a rendition that differs in typography only', () => {
    const typeset = parsed({
      answers: [answer([1], 'Ja.'), answer([2], 'De pont vaart  elke dag.')],
    });
    const one = history(filed('a', FIRST, typeset));
    expect(told(one)).toEqual(['v1 a']);
    expect(one.events).toHaveLength(1);
  });

  it('put a replacement behind what it replaces, so that a later correction stands over it', () => {
    const replaced = parsed({ answers: [answer([1], 'Ja, zeker.'), answer([2], WEEKLY)] });
    const all = history(filed('a', FIRST, replaced), filed('b', LETTER));
    expect(told(all)).toEqual(['v1 a', 'v2 a replaced', 'v3 b']);
    expect(all.versions[1]).toMatchObject({ date: '2099-06-02', otherMinister: false });
    expect(standing(all)).toEqual(['Ja, zeker.', 'De pont vaart op werkdagen.']);
    expect(compareVersions(all, 0, 2).statements.some(({ flag }) => flag)).toBe(true);
  });

  it('of a letter that is replaced in place follow its later words', () => {
    const corrected = LETTER.letter?.replace('op werkdagen', 'in de zomer') ?? '';
    const all = history(
      filed('a', FIRST),
      filed('b', LETTER, parsed({ ...LETTER, letter: corrected })),
    );
    expect(told(all)).toEqual(['v1 a', 'v2 b', 'v3 b replaced']);
    expect(standing(all)).toEqual(['Ja.', 'De pont vaart in de zomer.']);
  });

  it('leave an unapplied letter among the events, without a version', () => {
    const vague = parsed({ ...LETTER, letter: 'Mijn eerdere antwoorden waren niet volledig.' });
    const { events, versions } = history(filed('a', FIRST), filed('b', vague));
    expect(versions).toHaveLength(1);
    expect(events).toMatchObject([{ version: 'v1' }, { kind: 'further-answer', version: null }]);
  });

  it('take a labelled answer that quotes the old sentence for a correction, not for the answer', () => {
    const labelled = parsed({
      ...LETTER,
      letter: null,
      answers: [answer([2], LETTER.letter ?? '')],
    });
    const all = history(filed('a', FIRST), filed('b', labelled));
    expect(all.versions[1]?.answers).toMatchObject([{ manner: 'corrected' }]);
    expect(standing(all)).toEqual(['Ja.', 'De pont vaart op werkdagen.']);
  });
});

describe('the record as it stands', () => {
  it.each([
    {
      name: 'keeps both answers of one document with one number',
      documents: [parsed({ answers: [answer([2], 'Een.'), answer([2], 'Nog een.')] })],
      stands: ['Een.', 'Nog een.'],
    },
    {
      name: 'keeps the parts that a later document does not restate',
      documents: [
        parsed({ answers: [answer([3], 'Deel a.', 'a'), answer([3], 'Deel b.', 'b')] }),
        parsed({ received: '2099-03-03', answers: [answer([3], 'Nieuw deel b.', 'b')] }),
      ],
      stands: ['Deel a.', 'Nieuw deel b.'],
    },
    {
      name: 'drops all parts when the whole number is answered again',
      documents: [
        parsed({ answers: [answer([3], 'Deel a.', 'a'), answer([3], 'Deel b.', 'b')] }),
        parsed({ received: '2099-03-03', answers: [answer([3], 'Het geheel.')] }),
      ],
      stands: ['Het geheel.'],
    },
    {
      name: 'keeps a grouped answer for the numbers that are not answered again',
      documents: [
        parsed({ answers: [answer([3, 4], 'Samen.')] }),
        parsed({ received: '2099-03-03', answers: [answer([3], 'Apart.')] }),
      ],
      stands: ['Apart.', 'Samen.'],
    },
  ])('$name', ({ documents, stands }) => {
    const all = history(...documents.map((document, at) => filed(`d${at}`, document)));
    expect(standing(all)).toEqual(stands);
  });
});
