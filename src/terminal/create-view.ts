import type { Context } from '../context.ts';
import { narrowMeasure } from '../render/measure.ts';
import { loadCatalogue } from '../render/messages/load.ts';
import { colourPalette, plainPalette } from '../render/palette.ts';
import type { Lang, View } from '../render/view.ts';
import { speaksUnicode } from './locale.ts';

/** What the command line says about the looks of the result. */
export interface Looks {
  readonly color: boolean;
  readonly pager: boolean;
}

type Env = Context['env'];

/** Longer lines of prose are hard to read, whatever the screen's width; also for files and pipes. */
const WIDEST = 124;
/** On less than this nothing can be laid out; the terminal itself breaks the lines then. */
const NARROWEST = 20;
const OFF = /^(?:0|false)$/i;
const NO_PAGER = /^(?:|cat)$/;

/** The view that this terminal, this environment and these options ask for. */
export async function createView(context: Context, lang: Lang, looks: Looks): Promise<View> {
  const { env, stdout } = context;
  const isTTY = stdout.isTTY === true;
  const cells = stdout.columns || Number(env['COLUMNS']) || WIDEST;
  const colour = looks.color && wantsColour(env, isTTY);
  return {
    catalogue: await loadCatalogue(lang),
    palette: colour ? await colourPalette() : plainPalette,
    width: Math.min(Math.max(cells, NARROWEST), WIDEST),
    unicode: !isTTY || speaksUnicode(env),
    measure: narrowMeasure().measure,
    pager: isTTY && looks.pager ? choosePager(env) : null,
  };
}

/** FORCE_COLOR decides where it is set, then NO_COLOR (both as Node reads them), then the terminal. */
function wantsColour(env: Env, isTTY: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return !OFF.test(forced);
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The pager as git chooses it; null for none. */
function choosePager(env: Env): string | null {
  const command = (env['KVQ_PAGER'] ?? env['PAGER'] ?? 'less').trim();
  return NO_PAGER.test(command) ? null : command;
}
