import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineNode, type LineSource, lineOf } from '../../../src/core/lineage/line.ts';
import { mention } from '../../render/lines.ts';

/** Zaken by their numbers, and which of them name which. */
function source(links: readonly (readonly [from: string, to: string])[]): LineSource {
  return {
    zaakOf: (zaak) => ({
      zaak,
      subject: null,
      askers: [],
      addressedTo: [],
      submitted: null,
      answers: [],
    }),
    linksOf: (zaak) =>
      links
        .filter((link) => link.includes(zaak))
        .map(([from, to]) => ({ from, to, mention: { ...mention, value: to } })),
    quotedBetween: () => [],
    openOf: () => [],
  };
}

function drawn(nodes: readonly LineNode[]): readonly unknown[] {
  return nodes.map(({ zaak, isAgain, hasMore, nodes: inner }) => {
    const name = `${zaak}${isAgain ? ' again' : ''}${hasMore ? ' more' : ''}`;
    return inner.length === 0 ? name : { [name]: drawn(inner) };
  });
}

const zaak = (number: number): string => `2021Z${String(number).padStart(5, '0')}`;
const [A, B, C, D] = [zaak(1), zaak(2), zaak(3), zaak(4)];

describe('the line of a zaak', () => {
  it('goes back to what it names and on to what names it', () => {
    const line = lineOf(
      source([
        [C, B],
        [B, A],
        [D, C],
      ]),
      C,
    );
    expect(drawn(line.earlier)).toEqual([{ [B]: [A] }]);
    expect(drawn(line.later)).toEqual([D]);
  });

  it('goes by the time of asking, whoever names whom', () => {
    const line = lineOf(
      source([
        [B, C],
        [C, B],
      ]),
      B,
    );
    expect(drawn(line.earlier)).toEqual([]);
    expect(drawn(line.later)).toEqual([C]);
  });

  it('shows a zaak in full once, where it is nearest', () => {
    const line = lineOf(
      source([
        [D, C],
        [D, B],
        [C, A],
        [B, A],
        [D, A],
      ]),
      D,
    );
    expect(drawn(line.earlier)).toEqual([A, { [B]: [`${A} again`] }, { [C]: [`${A} again`] }]);
  });

  it('ends after five steps, and says so', () => {
    const chain = Array.from({ length: 9 }, (_, at) => [zaak(at + 2), zaak(at + 1)] as const);
    const depths = (nodes: readonly LineNode[]): number =>
      Math.max(0, ...nodes.map((node) => 1 + depths(node.nodes)));
    const { later } = lineOf(source(chain), A);
    expect(depths(later)).toBe(5);
    expect(JSON.stringify(drawn(later))).toContain(`${zaak(6)} more`);
  });

  it('ends after sixty zaken, and shows each once, whatever names what', () => {
    const links = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 300 });
    fc.assert(
      fc.property(links, (pairs) => {
        const line = lineOf(source(pairs.map(([from, to]) => [zaak(from), zaak(to)])), zaak(50));
        const whole = (nodes: readonly LineNode[]): readonly string[] =>
          nodes.flatMap((node) => [...(node.isAgain ? [] : [node.zaak]), ...whole(node.nodes)]);
        for (const nodes of [line.earlier, line.later]) {
          const names = whole(nodes);
          expect(names.length).toBeLessThanOrEqual(60);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});
