import type { CiteWords } from '../cite.ts';

/** The words of `kvq cite`. */
export const cite: CiteWords = {
  lang: 'en',
  found: ({ quotations, otherwise, fallen, uncertain }) => {
    const all = `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`;
    const verb = fallen === 1 ? 'reads' : 'read';
    if (otherwise > 0) {
      const after =
        fallen === 0 ? 'none was changed later' : `${fallen} no longer ${verb} like that`;
      return `${all}, of which ${otherwise} quoted otherwise than the source reads; ${after}${doubt(uncertain)}.`;
    }
    return fallen === 0
      ? `${all}; none of them was changed later${doubt(uncertain)}.`
      : `${all}, of which ${fallen} no longer ${verb} like that${doubt(uncertain)}.`;
  },
  none: 'No quotation found of the questions and answers that are stored here; --paraphrases also looks for what is said in other words.',
  states: {
    stands: 'stands',
    reworded: 'later reworded',
    gone: 'gone',
    asked: 'a question',
    sent: 'from a letter',
  },
  later: (labels) => `later ${labels}`,
  butOtherwise: (state) => `${state}, but is quoted otherwise`,
  notLikeThis: (labels) => `it does not stand like this (${labels})`,
  manners: {
    exact: 'to the letter',
    typographic: 'to the letter, but for punctuation or spelling',
    shortened: 'shortened',
    altered: 'with other words than its source has',
    near: 'nearly to the letter',
    paraphrase: 'in other words',
  },
  unsure: 'uncertain',
  place: (kind, numbers, zaak) => {
    if (kind === 'letter') return `the letter of ${zaak}`;
    return `${kind === 'answer' ? 'answer' : 'question'} ${numbers} of ${zaak}`;
  },
  askedBy: (askers, date) => `${askers}, ${date}`,
  replaced: (before, after) => `the source has “${before}”, the quotation “${after}”`,
  leftOut: (words) => `left out: “${words}”`,
  putIn: (words) => `put in: “${words}”`,
  nothingLater: (lookedUp) => `no later document stored here changes this; ${lookedUp}`,
  lookedUp: (date) => `fetched ${date}`,
  neverLookedUp: (command) => `never fetched: ${command}`,
  questionedIn: (places) => `questioned again: ${places}`,
  answeredElsewhere: (place, labels) =>
    `an answer in another zaak comes back to this: ${place} (${labels})`,
  alsoIn: (places) => `also in ${places}`,
  namesTitle: 'Zaken and documents named',
  linked: '(link)',
  notStored: (command) => `not stored here: ${command}`,
  title: (file) => `Quotations in ${file}`,
};

/** What is not known: the reader must look himself. */
function doubt(uncertain: number): string {
  return uncertain === 0
    ? ''
    : ` as far as can be seen: at ${uncertain} a later document is to be read`;
}
