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

/** Runs a command's work and keeps its exit code; what writes must not be cut off halfway. */
export type Perform = (
  options: GlobalOptions,
  work: (context: Context, view: View) => Promise<number>,
  manner?: 'reads' | 'writes',
) => Promise<void>;

/** The program that commands are added to. */
export type Root = Command<[], GlobalOptions>;
