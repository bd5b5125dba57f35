/** Ways to damage a document, each drawn at random by fast-check and done to its bytes. */
import fc from 'fast-check';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const LINE = 10;

/** What may be put into a document: signs that its markup, its layout or a terminal gives a meaning. */
const PIECES = [
  'Vraag 1\n',
  'Antwoord 2 t/m 9\n',
  '\n\n',
  '\f',
  '\t',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\ufeff',
  '<',
  '</al>',
  '<!--',
  ']]>',
  '&#x110000;',
  '&amp;'.repeat(50),
  '«',
  '1) ',
  '1',
  '999999999999999999999',
  '-\n',
  '**',
  '[^1]: ',
  '/Length 99999999 ',
  'endstream',
  ' 0 R ',
  '\u{1f600}',
  '(((((((((('.repeat(20),
  'a'.repeat(5000),
  'Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. ',
];

const mutation = fc.oneof(
  fc.record({
    kind: fc.constant('flip'),
    at: share,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('cut'), at: share.map((at) => 1 - at * at) }),
  fc.record({ kind: fc.constant('drop'), at: share, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('splice'), at: share, from: share, length: share }),
  fc.record({
    kind: fc.constant('repeat'),
    at: share,
    times: fc.constantFrom(2, 3, 10, 200),
  }),
  fc.record({ kind: fc.constant('swap'), at: share, from: share, length: share }),
  fc.record({
    kind: fc.constant('insert'),
    at: share,
    text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 40 })),
  }),
);

/** A document, another one to take pieces from, and what is done to it. */
export function damage(documents) {
  const index = fc.nat({ max: documents - 1 });
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
  // Without bias: half of all documents would be cut at their first byte.
  return fc.noBias(fc.record({ document: index, other: index, mutations }));
}

function place(bytes, at) {
  return Math.min(bytes.length, Math.floor(at * bytes.length));
}

/** From the line break before a place to the one after it. */
function lineAt(bytes, at) {
  const start = bytes.lastIndexOf(LINE, at) + 1;
  const end = bytes.indexOf(LINE, at);
  return [start, end < 0 ? bytes.length : end + 1];
}

function repeatLine(bytes, { at, times }) {
  const [start, end] = lineAt(bytes, place(bytes, at));
  const line = bytes.subarray(start, end).subarray(0, 20_000);
  const copies = Array.from({ length: times }, () => line);
  return Buffer.concat([bytes.subarray(0, start), ...copies, bytes.subarray(end)]);
}

function swapBlocks(bytes, { at, from, length }) {
  const [first, second] = [place(bytes, at), place(bytes, from)].sort((a, b) => a - b);
  const size = Math.floor((length * (second - first)) / 2);
  return Buffer.concat([
    bytes.subarray(0, first),
    bytes.subarray(second, second + size),
    bytes.subarray(first + size, second),
    bytes.subarray(first, first + size),
    bytes.subarray(second + size),
  ]);
}

function mutate(bytes, other, step) {
  const at = place(bytes, step.at);
  switch (step.kind) {
    case 'flip':
      return Buffer.concat([
        bytes.subarray(0, at),
        step.bytes,
        bytes.subarray(at + step.bytes.length),
      ]);
    case 'cut':
      return bytes.subarray(0, at);
    case 'drop':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + step.length)]);
    case 'splice': {
      const from = place(other, step.from);
      const piece = other.subarray(from, from + Math.floor(step.length * (other.length - from)));
      return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    }
    case 'repeat':
      return repeatLine(bytes, step);
    case 'swap':
      return swapBlocks(bytes, step);
    default:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(step.text), bytes.subarray(at)]);
  }
}

/** The bytes of a document after all that is done to it, at most a megabyte of them. */
export function damaged(bytes, other, mutations) {
  return mutations
    .reduce((done, step) => mutate(done, other, step), Buffer.from(bytes))
    .subarray(0, 2 ** 20);
}
