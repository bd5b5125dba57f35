import { type Entity, related, type Value } from '../world.ts';
import { operandOf } from './operand.ts';
import type { EntityShape } from './profile.ts';
import {
  type Against,
  expectToken,
  peek,
  type Reading,
  startReading,
  type Test,
  take,
} from './reading.ts';
import { NOT_VALID, Refusal, unknownProperty } from './refusal.ts';
import { syntaxError } from './tokens.ts';

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};
// Whether the service minds capitals is not known: a client must not lean on its not doing so.
const MATCHES: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

function orderOf(left: Value, right: Value): number {
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  if (left === right) return 0;
  if (left === null || right === null) return Number.NaN;
  return left < right ? -1 : 1;
}

function comparison(reading: Reading): Test {
  const left = operandOf(reading);
  const word = take(reading);
  const holds = COMPARISONS[word.text];
  if (!holds) throw syntaxError(word.at, reading.text);
  const right = operandOf(reading);
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw new Refusal(
      `${NOT_VALID}A binary operator with incompatible types was detected. Found operand types '${left.type}' and '${right.type}' for operator kind '${word.text}'.`,
    );
  }
  return (scope) => holds(orderOf(left.of(scope), right.of(scope)));
}

function match(reading: Reading): Test {
  const holds = MATCHES[take(reading).text];
  expectToken(reading, '(');
  const text = operandOf(reading);
  expectToken(reading, ',');
  const part = operandOf(reading);
  expectToken(reading, ')');
  if (!holds || text.type !== 'string' || part.type !== 'string') {
    throw new Refusal(`${NOT_VALID}No function signature matches the specified arguments.`);
  }
  return (scope) => holds(String(text.of(scope) ?? ''), String(part.of(scope) ?? ''));
}

/** `d:d/Soort eq 'Mededeling'`, the inside of any(), as a test that names its row. */
function lambda(reading: Reading, shape: EntityShape): readonly [variable: string, inner: Test] {
  if (peek(reading).text === ')') return ['', () => true];
  const variable = take(reading).text;
  expectToken(reading, ':');
  reading.names.set(variable, shape);
  const inner = either(reading);
  reading.names.delete(variable);
  return [variable, inner];
}

/** `Document/any(…)`: whether one of the related rows passes. */
function any(reading: Reading): Test {
  const name = take(reading).text;
  const shape = reading.names.get('$it');
  const target = shape?.navigations.find((one) => one.name === name && one.many)?.target;
  const inside = target && reading.profile.shapes.get(target);
  if (!inside) throw unknownProperty(name, shape?.name ?? '');
  if (!reading.nests) throw new Refusal(`${NOT_VALID}Any query is not allowed.`);
  for (const sign of ['/', 'any', '(']) expectToken(reading, sign);
  const [variable, inner] = lambda(reading, inside);
  expectToken(reading, ')');
  return (scope) => {
    const rows = scope['$it'] ? related(reading.world, scope['$it'].id, name) : [];
    return rows.some((row) => inner({ ...scope, [variable]: row }));
  };
}

function inBrackets(reading: Reading): Test {
  expectToken(reading, '(');
  const inner = either(reading);
  expectToken(reading, ')');
  return inner;
}

function primary(reading: Reading): Test {
  const { text } = peek(reading);
  if (text === 'not') {
    take(reading);
    const inner = primary(reading);
    return (scope) => !inner(scope);
  }
  if (text === '(') return inBrackets(reading);
  const after = peek(reading, 1).text;
  if (after === '(' && Object.hasOwn(MATCHES, text)) return match(reading);
  if (after === '/' && peek(reading, 2).text === 'any') return any(reading);
  return comparison(reading);
}

function both(reading: Reading): Test {
  let test = primary(reading);
  while (peek(reading).text === 'and') {
    take(reading);
    const [left, right] = [test, primary(reading)];
    test = (scope) => left(scope) && right(scope);
  }
  return test;
}

function either(reading: Reading): Test {
  let test = both(reading);
  while (peek(reading).text === 'or') {
    take(reading);
    const [left, right] = [test, both(reading)];
    test = (scope) => left(scope) || right(scope);
  }
  return test;
}

/** A `$filter` as a test of a row; refuses what the service would not read. */
export function filterOf(
  text: string,
  shape: EntityShape,
  against: Against,
): (entity: Entity) => boolean {
  const reading = startReading(text, shape, against);
  const test = either(reading);
  const rest = peek(reading);
  if (rest.kind !== 'end') throw syntaxError(rest.at, text);
  return (entity) => test({ $it: entity });
}
