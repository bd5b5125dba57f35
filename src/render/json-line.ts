import { isFetchable, type Line, type LineNode, type OpenEnd } from '../core/lineage/line.ts';
import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import { statementJson } from './json-comparison.ts';
import type { View } from './view.ts';

/** `line` in `kvq.log/1`: the tree of earlier zaken, the tree of later ones, and what is not stored. */
export function lineJson(view: View, { earlier, later, open }: Line): object {
  return {
    earlier: earlier.map((node) => nodeJson(view, node)),
    later: later.map((node) => nodeJson(view, node)),
    open: open.map(openJson),
  };
}

function nodeJson(view: View, node: LineNode): object {
  const { zaak, subject, askers, addressedTo, submitted } = node;
  return {
    zaak: { zaak, subject, askers, addressedTo, submitted },
    answers: node.answers,
    mentions: node.links.map(({ from, to, mention }) => ({ from, to, ...mention })),
    quoted: node.quoted.map((one) => quotedJson(view, one)),
    again: node.isAgain,
    more: node.hasMore,
    nodes: node.nodes.map((one) => nodeJson(view, one)),
    open: node.open.map(openJson),
  };
}

function openJson({ scheme, value, mentions }: OpenEnd): object {
  return { scheme, value, fetchable: isFetchable({ scheme }), mentions };
}

/** A quoted statement, with the shifts as statements of `kvq.compare/1`. */
export function quotedJson({ catalogue }: View, quoted: QuotedAcross): object {
  const { zaak, place, numbers, part, version, span, manner, source, fate, shifts } = quoted;
  return {
    zaak,
    ...{ place, numbers, part, version, span, manner },
    source: { zaak: quoted.quoted, ...source },
    fate,
    shifts: shifts.map((shift) => ({
      version: shift.version,
      numbers: shift.numbers,
      part: shift.part,
      statement: statementJson(catalogue, shift.statement),
    })),
  };
}
