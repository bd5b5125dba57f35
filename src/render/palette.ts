/** Marks up a text as one kind of thing; never changes its words. */
export type Paint = (text: string) => string;

/** How kinds of text are painted: the terminal colours them, tests name them. */
export interface Palette {
  /** What a block is about: a zaak number, an answer's number. */
  readonly title: Paint;
  /** The label of a flagged statement. */
  readonly flag: Paint;
  /** What can be skipped: dates, sources, unchanged text. */
  readonly faint: Paint;
  /** The sign and the changed words of the text before. */
  readonly before: Paint;
  /** The sign and the changed words of the text after. */
  readonly after: Paint;
  /** A warning about a document. */
  readonly warning: Paint;
}

const same: Paint = (text) => text;

/** No colour at all. */
export const plainPalette: Palette = {
  title: same,
  flag: same,
  faint: same,
  before: same,
  after: same,
  warning: same,
};

/** The sixteen colours that every terminal has; chalk is loaded only here, it costs 13 ms. */
export async function colourPalette(): Promise<Palette> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    flag: chalk.bold.yellow,
    faint: chalk.dim,
    before: chalk.red,
    after: chalk.green,
    warning: chalk.yellow,
  };
}
