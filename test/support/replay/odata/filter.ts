import { type Entity, related, type Value, type World } from '../world.ts';
import { type EntityShape, type FieldType, type Profile, survivesDeletion } from './profile.ts';
import { NOT_VALID, Refusal, unknownProperty } from './refusal.ts';
import { syntaxError, type Token, tokensOf } from './tokens.ts';

/** The rows that the names of an expression stand for; `$it` is the row that is asked about. */
type Scope = Readonly<Record<string, Entity | null>>;
type Test = (scope: Scope) => boolean;

/** A side of a comparison, with the type that it has. */
interface Operand {
  readonly type: FieldType | 'null';
  readonly of: (scope: Scope) => Value;
}

interface Reading {
  readonly world: World;
  readonly profile: Profile;
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** The shape of the row behind each name that may start a path. */
  readonly names: Map<string, EntityShape>;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};
const MATCHES: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

/** What a field of a row says; nothing where the row is deleted. */
export function valueOf(entity: Entity, key: string, type: FieldType): Value {
  if (entity.state !== 'present' && !survivesDeletion({ name: key, key, type }, entity))
    return null;
  if (key === 'Id') return entity.id;
  if (key === 'GewijzigdOp' || key === 'ApiGewijzigdOp') return entity.changed;
  if (key === 'Verwijderd') return entity.state === 'deleted';
  return entity.values[key] ?? null;
}

function peek({ tokens, at, text }: Reading): Token {
  return tokens[at] ?? { kind: 'end', text: '', at: text.length };
}

function take(reading: Reading): Token {
  const token = peek(reading);
  reading.at += 1;
  return token;
}

function isNext(reading: Reading, text: string): boolean {
  return peek(reading).text === text;
}

function expect(reading: Reading, text: string): void {
  const token = take(reading);
  if (token.text !== text) throw syntaxError(token.at, reading.text);
}

function literal({ kind, text, at }: Token, reading: Reading): Operand {
  const constant = (type: Operand['type'], value: Value): Operand => ({ type, of: () => value });
  switch (kind) {
    case 'guid':
      return constant('guid', text.toLowerCase());
    case 'date':
      return constant('date', new Date(text));
    case 'number':
      return constant('int', Number(text));
    case 'string':
      return constant('string', text.slice(1, -1).replaceAll("''", "'"));
    case 'word':
      if (text === 'null') return constant('null', null);
      if (text === 'true' || text === 'false') return constant('bool', text === 'true');
      throw unknownProperty(text, reading.names.get('$it')?.name ?? '');
    default:
      throw syntaxError(at, reading.text);
  }
}

/** A path to a field, over relations to one row: `DocumentVersie/Document/Nummer`. */
function path(reading: Reading): Operand {
  const first = peek(reading);
  const variable = reading.names.has(first.text) ? take(reading).text : '$it';
  if (variable !== '$it') expect(reading, '/');
  let shape = reading.names.get(variable);
  let step = (scope: Scope): Entity | null => scope[variable] ?? null;
  for (;;) {
    const { text: name } = take(reading);
    const field = shape?.fields.find((one) => one.name === name);
    if (field) {
      const row = step;
      return {
        type: field.type === 'apiDate' ? 'date' : field.type,
        of: (scope) => {
          const entity = row(scope);
          return entity && valueOf(entity, field.key, field.type);
        },
      };
    }
    const navigation = shape?.navigations.find((one) => one.name === name);
    if (!navigation) throw unknownProperty(name, shape?.name ?? '');
    if (navigation.many || !navigation.target || !isNext(reading, '/')) {
      throw new Refusal(
        `${NOT_VALID}The parent value for a property access of a property '${name}' is not a single value.`,
      );
    }
    take(reading);
    const before = step;
    step = (scope) => {
      const entity = before(scope);
      return (entity && related(reading.world, entity.id, name)[0]) ?? null;
    };
    shape = reading.profile.shapes.get(navigation.target);
  }
}

function operand(reading: Reading): Operand {
  const token = peek(reading);
  const isWord = token.kind === 'word' && !['null', 'true', 'false'].includes(token.text);
  return isWord ? path(reading) : literal(take(reading), reading);
}

function order(left: Value, right: Value): number {
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  if (left === right) return 0;
  if (left === null || right === null) return Number.NaN;
  return left < right ? -1 : 1;
}

function comparison(reading: Reading): Test {
  const left = operand(reading);
  const word = take(reading);
  const holds = COMPARISONS[word.text];
  if (!holds) throw syntaxError(word.at, reading.text);
  const right = operand(reading);
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw new Refusal(
      `${NOT_VALID}A binary operator with incompatible types was detected. Found operand types '${left.type}' and '${right.type}' for operator kind '${word.text}'.`,
    );
  }
  return (scope) => holds(order(left.of(scope), right.of(scope)));
}

function match(reading: Reading): Test {
  const holds = MATCHES[take(reading).text];
  expect(reading, '(');
  const text = operand(reading);
  expect(reading, ',');
  const part = operand(reading);
  expect(reading, ')');
  if (!holds || text.type !== 'string' || part.type !== 'string') {
    throw new Refusal(`${NOT_VALID}No function signature matches the specified arguments.`);
  }
  return (scope) => holds(String(text.of(scope) ?? ''), String(part.of(scope) ?? ''));
}

/** `Document/any(d:d/Soort eq 'Mededeling')`: whether one of the related rows passes. */
function any(reading: Reading): Test {
  const { text: name } = take(reading);
  expect(reading, '/');
  expect(reading, 'any');
  expect(reading, '(');
  const shape = reading.names.get('$it');
  const target = shape?.navigations.find((one) => one.name === name && one.many)?.target;
  const targetShape = target && reading.profile.shapes.get(target);
  if (!targetShape) throw unknownProperty(name, shape?.name ?? '');
  const variable = isNext(reading, ')') ? null : take(reading).text;
  let inner: Test = () => true;
  if (variable !== null) {
    expect(reading, ':');
    reading.names.set(variable, targetShape);
    inner = either(reading);
    reading.names.delete(variable);
  }
  expect(reading, ')');
  return (scope) => {
    const rows = scope['$it'] ? related(reading.world, scope['$it'].id, name) : [];
    return rows.some((row) => inner({ ...scope, [variable ?? '']: row }));
  };
}

function primary(reading: Reading): Test {
  const { text } = peek(reading);
  const after = reading.tokens[reading.at + 1]?.text;
  if (text === 'not') {
    take(reading);
    const inner = primary(reading);
    return (scope) => !inner(scope);
  }
  if (text === '(') {
    take(reading);
    const inner = either(reading);
    expect(reading, ')');
    return inner;
  }
  if (after === '(' && Object.hasOwn(MATCHES, text)) return match(reading);
  if (after === '/' && reading.tokens[reading.at + 2]?.text === 'any') return any(reading);
  return comparison(reading);
}

function both(reading: Reading): Test {
  let test = primary(reading);
  while (isNext(reading, 'and')) {
    take(reading);
    const [left, right] = [test, primary(reading)];
    test = (scope) => left(scope) && right(scope);
  }
  return test;
}

function either(reading: Reading): Test {
  let test = both(reading);
  while (isNext(reading, 'or')) {
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
  { world, profile }: { readonly world: World; readonly profile: Profile },
): (entity: Entity) => boolean {
  const names = new Map([['$it', shape]]);
  const reading: Reading = { world, profile, text, tokens: tokensOf(text), at: 0, names };
  const test = either(reading);
  const rest = peek(reading);
  if (rest.kind !== 'end') throw syntaxError(rest.at, text);
  return (entity) => test({ $it: entity });
}
