import type { Dice } from '../replay/invented/dice.ts';
import type { Vocabulary } from './vocabulary.ts';

const MODALS = ['zal', 'moet', 'kan', 'wil', 'gaat'] as const;
const OPENINGS = ['Klopt het dat', 'Deelt u de mening dat', 'Kunt u toelichten waarom'] as const;
const YEARS = ['2016–2017', '2018–2019', '2019–2020', '2021–2022'] as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** So many words, one in two of them a light one. */
function clause({ content, light }: Vocabulary, dice: Dice, words: number): string {
  let text = content(dice);
  for (let at = 1; at < words; at += 1) text += ` ${at % 2 ? light(dice) : content(dice)}`;
  return text;
}

function reference(dice: Dice): string {
  return dice.oneIn(2)
    ? `Kamerstuk ${30_000 + dice.below(6000)}, nr. ${1 + dice.below(300)}`
    : `Aanhangsel Handelingen, vergaderjaar ${dice.pick(YEARS)}, nr. ${1 + dice.below(4000)}`;
}

/** A sentence of an answer; now and then with a figure, a reference or a quotation. */
function inventStatement(vocabulary: Vocabulary, dice: Dice): string {
  const subject = `de ${vocabulary.content(dice)}`;
  const rest = clause(vocabulary, dice, 4 + dice.below(16));
  const verb = dice.pick(MODALS);
  switch (dice.below(12)) {
    case 0:
      return `${capital(subject)} ${verb} in ${2010 + dice.below(14)} ${rest} voor ${2 + dice.below(98)} procent.`;
    case 1:
      return `${capital(subject)} ${verb} ${rest} (${reference(dice)}).`;
    case 2:
      return `Eerder is geantwoord «${clause(vocabulary, dice, 5 + dice.below(6))}», en ${subject} ${verb} ${rest}.`;
    default:
      return `${capital(subject)} ${verb} ${rest}.`;
  }
}

/** An answer of some paragraphs, marked as invented. */
export function inventAnswer(vocabulary: Vocabulary, dice: Dice): string {
  if (dice.oneIn(8)) return '[voorbeeldtekst] Ja.';
  const paragraphs = Array.from({ length: 1 + dice.below(3) }, () =>
    Array.from({ length: 2 + dice.below(5) }, () => inventStatement(vocabulary, dice)).join(' '),
  );
  return `[voorbeeldtekst] ${paragraphs.join('\n\n')}`;
}

/** A question of one or two sentences. */
export function inventAsked(vocabulary: Vocabulary, dice: Dice): string {
  const asked = `${dice.pick(OPENINGS)} de ${clause(vocabulary, dice, 6 + dice.below(20))}?`;
  return dice.oneIn(2) ? asked : `${asked} Zo ja, ${clause(vocabulary, dice, 6 + dice.below(10))}?`;
}

const FIGURE = /\d+(?= procent)/;
const WILL = / (?:zal|moet) /;
const LAST_SENTENCE = / [^.]+\.$/;

/** The answer as a further answer gives it: with a figure, a promise or a sentence changed. */
export function changedAnswer(vocabulary: Vocabulary, dice: Dice, answer: string): string {
  if (FIGURE.test(answer)) return answer.replace(FIGURE, String(2 + dice.below(98)));
  if (dice.oneIn(3)) return answer.replace(LAST_SENTENCE, '');
  if (WILL.test(answer)) return answer.replace(WILL, ' kan mogelijk ');
  return `${answer} ${inventStatement(vocabulary, dice)}`;
}
