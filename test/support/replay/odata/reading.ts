import type { Entity, World } from '../world.ts';
import type { EntityShape, Profile } from './profile.ts';
import { syntaxError, type Token, tokensOf } from './tokens.ts';

/** The rows that the names of an expression stand for; `$it` is the row that is asked about. */
export type Scope = Readonly<Record<string, Entity | null>>;

/** Whether the rows of a scope pass. */
export type Test = (scope: Scope) => boolean;

/** What a query is read against. */
export interface Against {
  readonly world: World;
  readonly profile: Profile;
  /** Whether `any()` and an `$expand` within another are taken; nobody has seen v5 do so. */
  readonly nests: boolean;
}

/** A filter expression and how far it has been read. */
export interface Reading extends Against {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  /** The shape of the row behind each name that may start a path. */
  readonly names: Map<string, EntityShape>;
}

/** Begins to read an expression about rows of a shape. */
export function startReading(text: string, shape: EntityShape, against: Against): Reading {
  return { ...against, text, tokens: tokensOf(text), at: 0, names: new Map([['$it', shape]]) };
}

/** The next token, or one further on. */
export function peek({ tokens, at, text }: Reading, further = 0): Token {
  return tokens[at + further] ?? { kind: 'end', text: '', at: text.length };
}

/** The next token, read. */
export function take(reading: Reading): Token {
  const token = peek(reading);
  reading.at += 1;
  return token;
}

/** Reads a token that must be there. */
export function expectToken(reading: Reading, text: string): void {
  const token = take(reading);
  if (token.text !== text) throw syntaxError(token.at, reading.text);
}
