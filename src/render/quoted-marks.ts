import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import { hang, plain } from './layout.ts';
import { fateWords, placeWords } from './line-words.ts';
import { isAbout } from './pairs.ts';
import type { StandingAnswer } from './standing-view.ts';
import type { View } from './view.ts';

/** The statements of an answer, in any of its versions, that other zaken quote. */
export function quotedOf(
  quoted: readonly QuotedAcross[],
  answer: Pick<StandingAnswer, 'numbers' | 'part'>,
): readonly QuotedAcross[] {
  return quoted.filter(({ source }) => isAbout(source, answer));
}

/** Below an answer: which of its words are quoted where, and which of those no longer stand here. */
export function quotedMarks(
  view: View,
  quoted: readonly QuotedAcross[],
  answer: StandingAnswer,
): readonly string[] {
  const { catalogue, palette } = view;
  return quotedOf(quoted, answer).flatMap((one) => {
    const { span, version } = one.source;
    const stands = answer.manner !== 'withdrawn' && answer.text.includes(span.text);
    const place = placeWords(catalogue, { ...one, mark: null });
    const where = catalogue.line.quotedIn(one.zaak, place, stands ? null : version);
    const fate = stands ? '' : `· ${fateWords(catalogue, one.fate)}`;
    const paint = stands ? palette.faint : palette.flag;
    const words = { text: `${where}: `, paint };
    return hang(view, plain('    '), [words, plain(`«${span.text}» `), { text: fate, paint }]);
  });
}
