import type { Message } from '../core/model.ts';
import { commandRuns } from './command-runs.ts';
import { hang, plain, type Run, wrap } from './layout.ts';
import type { View } from './view.ts';

/** Of no use to a reader of the text; `--json` has it for who checks the parser. */
const ONLY_IN_JSON: ReadonlySet<string> = new Set(['hyphenation-undecided']);

/** One entry for each message about a document: how serious, its sentence, and where. */
export function messageLines(view: View, messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ rule }) => !ONLY_IN_JSON.has(rule))
    .flatMap((message) => hang(view, severityOf(view, message), sentenceOf(view, message)));
}

/** A message behind the name of what it is about; further lines of it begin at the left. */
export function namedMessageLines(view: View, name: string, message: Message): readonly string[] {
  const runs = [plain(`${name}: `), severityOf(view, message), ...sentenceOf(view, message)];
  return wrap(view, runs, view.width);
}

function severityOf({ catalogue, palette }: View, { severity }: Message): Run {
  const paint = severity === 'info' ? palette.faint : palette.warning;
  return { text: `${catalogue.phrases.severity[severity]}: `, paint };
}

function sentenceOf({ catalogue }: View, message: Message): readonly Run[] {
  const { place, detail } = message;
  const isSaid = place === '' || place === `vraag ${detail['numbers']}`;
  const where = isSaid ? '' : ` (${catalogue.place(place)})`;
  return commandRuns(plain(`${catalogue.message(message)}${where}`));
}
