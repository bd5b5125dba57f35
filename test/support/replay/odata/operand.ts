import { type Entity, related, type Value } from '../world.ts';
import { fieldValue } from './field-value.ts';
import type { EntityShape, FieldType, Navigation } from './profile.ts';
import { expectToken, peek, type Reading, type Scope, take } from './reading.ts';
import { NOT_VALID, Refusal, unknownProperty } from './refusal.ts';
import { syntaxError, type Token } from './tokens.ts';

/** A side of a comparison, with the type that it has. */
export interface Operand {
  readonly type: FieldType | 'null';
  readonly of: (scope: Scope) => Value;
}

type Step = (scope: Scope) => Entity | null;

const CONSTANTS: Readonly<Record<string, Operand>> = {
  null: { type: 'null', of: () => null },
  true: { type: 'bool', of: () => true },
  false: { type: 'bool', of: () => false },
};

function literalOf({ kind, text, at }: Token, reading: Reading): Operand {
  const constant = (type: FieldType, value: Value): Operand => ({ type, of: () => value });
  switch (kind) {
    case 'guid':
      return constant('guid', text.toLowerCase());
    case 'date':
      return constant('date', new Date(text));
    case 'number':
      return constant('int', Number(text));
    case 'string':
      return constant('string', text.slice(1, -1).replaceAll("''", "'"));
    default:
      throw syntaxError(at, reading.text);
  }
}

function fieldOperand(shape: EntityShape, name: string, row: Step): Operand | null {
  const field = shape.fields.find((one) => one.name === name);
  if (!field) return null;
  return {
    type: field.type === 'apiDate' ? 'date' : field.type,
    of: (scope) => {
      const entity = row(scope);
      return entity && fieldValue(entity, field);
    },
  };
}

/** The shape behind a relation to one row; a path cannot go through any other. */
function shapeBehind(reading: Reading, shape: EntityShape, name: string): EntityShape {
  const navigation: Navigation | undefined = shape.navigations.find((one) => one.name === name);
  if (!navigation) throw unknownProperty(name, shape.name);
  const target = navigation.target && reading.profile.shapes.get(navigation.target);
  if (target && !navigation.many && peek(reading).text === '/') return target;
  throw new Refusal(
    `${NOT_VALID}The parent value for a property access of a property '${name}' is not a single value.`,
  );
}

/** A path to a field, over relations to one row: `DocumentVersie/Document/Nummer`. */
function pathOperand(reading: Reading): Operand {
  const variable = reading.names.has(peek(reading).text) ? take(reading).text : '$it';
  if (variable !== '$it') expectToken(reading, '/');
  let shape = reading.names.get(variable);
  let row: Step = (scope) => scope[variable] ?? null;
  while (shape) {
    const { text: name } = take(reading);
    const operand = fieldOperand(shape, name, row);
    if (operand) return operand;
    shape = shapeBehind(reading, shape, name);
    expectToken(reading, '/');
    const before = row;
    row = (scope) => {
      const entity = before(scope);
      return (entity && related(reading.world, entity.id, name)[0]) ?? null;
    };
  }
  throw syntaxError(reading.at, reading.text);
}

/** Reads one side of a comparison or an argument of a function. */
export function operandOf(reading: Reading): Operand {
  const token = peek(reading);
  if (token.kind !== 'word') return literalOf(take(reading), reading);
  const constant = CONSTANTS[token.text];
  if (!constant) return pathOperand(reading);
  take(reading);
  return constant;
}
