import type { Command } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import type { Lang, View } from '../render/view.ts';

/** The options that every command takes; a type, because commander wants an index signature. */
export type GlobalOptions = {
  lang?: Lang | undefined;
  db?: string | undefined;
  color: boolean;
  pager: boolean;
  debug?: true | undefined;
};

/**
 * Runs a command's work and keeps its exit code. What writes must not be cut off halfway; what serves
 * runs until it is told to stop, which is then no failure.
 */
export type Perform = (
  options: GlobalOptions,
  work: (context: Context, view: View) => Promise<number>,
  manner?: 'reads' | 'writes' | 'serves',
) => Promise<void>;

/** The program that commands are added to. */
export type Root = Command<[], GlobalOptions>;
