import { countRegister } from '../../core/register/count-register.ts';
import type { RegisterItem } from '../../core/register/entry.ts';
import { commandRuns } from '../command-runs.ts';
import { plain, type Run, shorten, table, wrap } from '../layout.ts';
import { capitalised, dateWords } from '../names.ts';
import { renderStatement } from '../statement.ts';
import type { View } from '../view.ts';
import { commandOf, scopeWords, signerWords, unreadSentence } from './facts.ts';
import type { RegisterView } from './view.ts';

/** So many statements of a correction are shown; `kvq diff` has the others, and the reasons. */
const MOST_STATEMENTS = 3;
/** In cells; a subject can be a whole paragraph. */
const LONGEST_SUBJECT = 100;

/** What the register is of, a table of the corrections, their flagged statements, what it comes to. */
export function renderRegister(view: View, shown: RegisterView): string {
  const { catalogue, palette } = view;
  const { items } = shown;
  const lines = [
    ...wrap(view, [{ text: catalogue.register.title, paint: palette.title }], view.width),
    ...wrap(view, [plain(scopeWords(catalogue, shown))], view.width),
    '',
    ...table(
      view,
      items.map((item) => row(view, item)),
    ),
    ...(items.length > 0 ? [''] : []),
    ...items.flatMap((item) => statements(view, item)),
    ...wrap(view, [plain(outcomeWords(view, shown))], view.width),
    ...(shown.hiddenUnread > 0
      ? wrap(view, [plain(catalogue.register.hiddenUnread(shown.hiddenUnread))], view.width)
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a register comes to, in one line. */
export function outcomeWords({ catalogue }: View, { items }: RegisterView): string {
  const { summary, none } = catalogue.register;
  const { corrections, flags, unread } = countRegister(items);
  return corrections === 0 ? none : summary(corrections, flags, unread);
}

function row(view: View, { entry }: RegisterItem): readonly Run[] {
  const { catalogue, palette } = view;
  const { register, phrases } = catalogue;
  const isOther = entry.previously.length > 0;
  const signed = signerWords(catalogue, entry.answeredBy);
  return [
    plain(dateWords(catalogue, entry.date)),
    { text: entry.zaak, paint: palette.title },
    plain(register.kinds[entry.kind]),
    plain(entry.days === null ? '' : phrases.days(entry.days)),
    verdict(view, entry.outcome === 'compared', entry.flags),
    plain(isOther ? `${signed}, ${phrases.otherMinister}` : signed),
  ];
}

function verdict({ catalogue, palette }: View, isCompared: boolean, flags: number): Run {
  const { register } = catalogue;
  if (!isCompared) return { text: register.mustBeRead, paint: palette.warning };
  return flags > 0 ? { text: register.flags(flags), paint: palette.flag } : plain('');
}

function statements(view: View, { entry, flagged }: RegisterItem): readonly string[] {
  const { catalogue, palette } = view;
  const unread = unreadSentence(catalogue, entry);
  if (flagged.length === 0 && unread === null) return [];
  const room = Math.min(view.width - view.measure(entry.zaak) - 2, LONGEST_SUBJECT);
  const subject = shorten(view, capitalised(entry.subject ?? ''), room);
  const left = flagged.length - MOST_STATEMENTS;
  const more = `${catalogue.alerts.andMore(left)}: ${commandOf(entry)}`;
  return [
    `${palette.title(entry.zaak)}  ${subject}`.trimEnd(),
    ...flagged
      .slice(0, MOST_STATEMENTS)
      .flatMap((one) => renderStatement(view, { ...one, reasons: [] }, null)),
    ...(left > 0 ? wrap(view, commandRuns(plain(more)), view.width) : []),
    ...(unread === null
      ? []
      : wrap(view, commandRuns({ text: unread, paint: palette.warning }), view.width)),
    '',
  ];
}
