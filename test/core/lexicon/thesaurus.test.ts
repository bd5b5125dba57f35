import { describe, expect, it } from 'vitest';
import { verbForms } from '../../../src/core/classify/conjugation.ts';
import { fold } from '../../../src/core/classify/fold.ts';
import { stem } from '../../../src/core/classify/stems.ts';
import { SYNONYM_GROUPS } from '../../../src/core/classify/synonym-index.ts';
import { verbLemmas } from '../../../src/core/classify/verb-forms.ts';
import { ANTONYMS } from '../../../src/core/lexicon/antonyms.ts';
import * as commitment from '../../../src/core/lexicon/commitment.ts';
import { CONDITION, DEGREE, FOCUS, GENERIC, QUANTIFIER } from '../../../src/core/lexicon/scope.ts';
import { groupsIn, TOPICS } from '../../../src/core/lexicon/thesaurus.ts';
import { COMMON_VERBS } from '../../../src/core/lexicon/verbs/common-verbs.ts';

function membersOf(group: string): readonly string[] {
  return group.split('|').map((member) => member.trim());
}

/** A member of one word counts by its stem (synonym-index.ts). */
function keyOf(member: string): string {
  return /[ {]/.test(member) ? fold(member) : stem(fold(member));
}

const GROUPS = Object.entries(TOPICS).flatMap(([topic, text]) =>
  groupsIn(text).map((group) => ({ topic, members: membersOf(group) })),
);

/** A scale of the lexicon: cue → the strengths it stands at. */
function strengthsOf(scale: string): ReadonlyMap<string, string> {
  const lines = scale.trim().split('\n').map(membersOf);
  return new Map(lines.flatMap(([head = '', ...cues]) => cues.map((cue) => [cue, head] as const)));
}

const { ACT, EPISTEMIC, KNOWLEDGE, SOURCE } = commitment;
const SCALES = [ACT, EPISTEMIC, KNOWLEDGE, SOURCE, CONDITION, DEGREE, FOCUS, GENERIC, QUANTIFIER];

describe('the dictionary by topic', () => {
  it('has at least two members in every group, none twice', () => {
    const faulty = GROUPS.filter(
      ({ members }) => members.length < 2 || new Set(members).size < members.length,
    );
    expect(faulty).toEqual([]);
  });

  it('holds no group that another holds whole', () => {
    const keys = GROUPS.map(({ members }) => new Set(members.map(keyOf)));
    const byKey = new Map<string, number[]>();
    for (const [at, group] of keys.entries()) {
      for (const key of group) byKey.set(key, [...(byKey.get(key) ?? []), at]);
    }
    const faulty = GROUPS.filter((_, at) => {
      const [first = '', ...rest] = keys[at] ?? [];
      const rivals = (byKey.get(first) ?? []).filter((other) => other !== at);
      return rivals.some((other) => rest.every((key) => keys[other]?.has(key)));
    });
    expect(faulty).toEqual([]);
  });

  it('writes every member in the notation of cues', () => {
    const NOTATION = /^[\p{L}\d'{}-]+(?: (?:[\p{L}\d'{}-]+|\.\.|,))*$/u;
    const faulty = GROUPS.flatMap(({ members }) => members).filter(
      (member) => !NOTATION.test(member) || member.endsWith('-'),
    );
    expect(faulty).toEqual([]);
  });

  it('names only verbs that it can inflect', () => {
    const named = GROUPS.flatMap(({ members }) =>
      members.flatMap((member) =>
        [...member.matchAll(/\{([^}]*)\}/g)].map(([, verb = '']) => verb),
      ),
    );
    const unknown = named
      .map(fold)
      .filter((verb) => !verbForms(verb).some((form) => verbLemmas(form).includes(verb)));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('never puts a word beside its opposite', () => {
    const pairs = ANTONYMS.trim()
      .split('\n')
      .map((line) => line.split('=').map((side) => membersOf(side.replaceAll('_', ' '))));
    const faulty = GROUPS.filter(({ members }) => {
      const bare = members.map((member) => member.replaceAll(/[{}]/g, ''));
      const holds = (side: readonly string[] = []): boolean =>
        side.some((word) => bare.includes(word));
      return pairs.some(([one, other]) => holds(one) && holds(other));
    });
    expect(faulty).toEqual([]);
  });

  it.each(SCALES.map((scale) => [strengthsOf(scale)] as const))(
    'never puts two strengths of a scale in one group (%#)',
    (strengths) => {
      const faulty = GROUPS.filter(({ members }) => {
        const found = members.map((member) => strengths.get(member)).filter(Boolean);
        return new Set(found).size > 1;
      });
      expect(faulty).toEqual([]);
    },
  );

  it('holds no member that denies beside one that does not', () => {
    const DENIAL = /(?:^| )(?:niet|niets|geen|nooit|nimmer|niemand|zonder)(?: |$)/;
    const content = GROUPS.filter(({ topic }) => !['connectives', 'parliament'].includes(topic));
    const faulty = content.filter(({ members }) => {
      const denials = members.filter((member) => DENIAL.test(member));
      return denials.length > 0 && denials.length < members.length;
    });
    expect(faulty).toEqual([]);
  });
});

describe('looking up the dictionary', () => {
  const groupsOf = (form: string): readonly string[] =>
    [
      ...(SYNONYM_GROUPS.byForm.get(form)?.entries ?? []),
      ...verbLemmas(form).flatMap((verb) => SYNONYM_GROUPS.byVerb.get(verb)?.entries ?? []),
    ].map(({ list }) => list);

  it.each([
    ['statushouders', 'vergunninghouder'],
    ['nieuwbouwhuis', 'nieuwbouwwoningen'],
    ['huizen', 'woning'],
    ['gratis', 'kosteloze'],
    ['vernietigde', 'vernietiging'],
    ['bekrachtigd', 'ratificatie'],
  ])('%s and %s stand in one group', (one, other) => {
    const groups = new Set(groupsOf(one));
    expect(groupsOf(other).some((group) => groups.has(group))).toBe(true);
  });

  it.each([
    ['verdachte', 'dader'],
    ['verhuurder', 'huurder'],
    ['bestuursrechtelijk', 'strafrechtelijk'],
  ])('%s and %s stand in no group together', (one, other) => {
    const groups = new Set(groupsOf(one));
    expect(groupsOf(other).filter((group) => groups.has(group))).toEqual([]);
  });
});

describe('common verbs', () => {
  it.each([
    ['geëvalueerd', 'evalueren'],
    ['creëert', 'creëren'],
    ['groeide', 'groeien'],
    ['gemist', 'missen'],
    ['gevergd', 'vergen'],
    ['opgesomd', 'opsommen'],
    ['afgebakende', 'afbakenen'],
    ['ingeënt', 'inenten'],
  ])('%s is a form of %s', (form, verb) => {
    expect(verbLemmas(fold(form))).toContain(fold(verb));
  });

  it('finds every form that a weak verb can take', () => {
    const verbs = COMMON_VERBS.trim().split(/\s+/).map(fold);
    const lost = verbs.flatMap((verb) =>
      verbForms(verb).filter((form) => {
        const found = verbLemmas(form);
        return found.length > 0 && !found.includes(verb);
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(['land', 'belang', 'wet', 'mijn', 'ziekte'])('%s is no verb', (form) => {
    expect(verbLemmas(form)).toEqual([]);
  });
});
