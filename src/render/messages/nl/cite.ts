import type { CiteWords } from '../cite.ts';

/** De woorden van `kvq cite`. */
export const cite: CiteWords = {
  lang: 'nl',
  found: ({ quotations, otherwise, fallen, uncertain }) => {
    const all = `${quotations} ${quotations === 1 ? 'citaat' : 'citaten'}`;
    const verb = fallen === 1 ? 'luidt' : 'luiden';
    if (otherwise > 0) {
      const after =
        fallen === 0 ? 'geen ervan is later gewijzigd' : `${fallen} ${verb} niet meer zo`;
      return `${all}, waarvan ${otherwise} anders geciteerd dan er staat; ${after}${doubt(uncertain)}.`;
    }
    return fallen === 0
      ? `${all}; geen ervan is later gewijzigd${doubt(uncertain)}.`
      : `${all}, waarvan ${fallen} niet meer zo ${verb}${doubt(uncertain)}.`;
  },
  none: 'Geen citaat gevonden uit de vragen en antwoorden die hier bewaard zijn; --paraphrases zoekt ook naar wat in eigen woorden gezegd is.',
  states: {
    stands: 'staat nog',
    reworded: 'later anders verwoord',
    gone: 'vervallen',
    asked: 'een vraag',
    sent: 'uit een brief',
  },
  later: (labels) => `later ${labels}`,
  butOtherwise: (state) => `${state}, maar is anders geciteerd`,
  notLikeThis: (labels) => `zo staat het er niet (${labels})`,
  manners: {
    exact: 'letterlijk',
    typographic: 'letterlijk, op leestekens of spelling na',
    shortened: 'ingekort',
    altered: 'met andere woorden dan er staan',
    near: 'bijna letterlijk',
    paraphrase: 'in eigen woorden',
  },
  unsure: 'onzeker',
  place: (kind, numbers, zaak) => {
    if (kind === 'letter') return `de brief bij ${zaak}`;
    return `${kind === 'answer' ? 'antwoord' : 'vraag'} ${numbers} van ${zaak}`;
  },
  askedBy: (askers, date) => `${askers}, ${date}`,
  replaced: (before, after) => `er staat «${before}», geciteerd is «${after}»`,
  leftOut: (words) => `weggelaten: «${words}»`,
  putIn: (words) => `ingevoegd: «${words}»`,
  nothingLater: (lookedUp) => `geen later stuk dat hier bewaard is wijzigt dit; ${lookedUp}`,
  lookedUp: (date) => `opgehaald ${date}`,
  neverLookedUp: (command) => `nooit opgehaald: ${command}`,
  questionedIn: (places) => `hierover is doorgevraagd: ${places}`,
  answeredElsewhere: (place, labels) =>
    `een antwoord in een andere zaak komt hierop terug: ${place} (${labels})`,
  alsoIn: (places) => `staat ook in ${places}`,
  namesTitle: 'Genoemde zaken en stukken',
  linked: '(link)',
  notStored: (command) => `hier niet bewaard: ${command}`,
  title: (file) => `Citaten in ${file}`,
};

/** What is not known: the reader must look himself. */
function doubt(uncertain: number): string {
  return uncertain === 0
    ? ''
    : ` voor zover te zien: bij ${uncertain} is een later stuk zelf te lezen`;
}
