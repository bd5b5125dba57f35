import type { Dice } from './dice.ts';

type List = readonly [string, ...string[]];

const SUBJECTS: List = [
  'het kabinet',
  'de gemeente Verzonnenstad',
  'de inspectie',
  'het agentschap',
  'de provincie',
  'de uitvoerder',
  'de toezichthouder',
  'het waterschap',
];
const VERBS: List = [
  'onderzoekt',
  'bespreekt',
  'verbetert',
  'vervangt',
  'bekostigt',
  'beoordeelt',
  'publiceert',
];
const OBJECTS: List = [
  'de dienstregeling van de veerpont',
  'het register van vuurtorens',
  'de proef met deelfietsen',
  'de regels voor nachttreinen',
  'de kosten van het onderhoud',
  'het overzicht van de meldingen',
  'de afspraken met de eilanden',
  'de planning van de werkzaamheden',
];
const TAILS: List = [
  'in het volgende kwartaal',
  'samen met de bewoners',
  'binnen de bestaande begroting',
  'op grond van de evaluatie',
  'zonder gevolgen voor de reizigers',
  'voor het einde van het jaar',
  'naar aanleiding van de motie',
  'volgens de geldende richtlijn',
];

/** A made-up statement, now and then with a figure. */
export function inventSentence(dice: Dice): string {
  const subject = dice.pick(SUBJECTS);
  const figure = dice.oneIn(4) ? `, waarvoor € ${1 + dice.below(900)}.000 beschikbaar is` : '';
  const text = `${subject} ${dice.pick(VERBS)} ${dice.pick(OBJECTS)} ${dice.pick(TAILS)}${figure}.`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A made-up question. */
export function inventQuestion(dice: Dice): string {
  return `Klopt het dat ${dice.pick(SUBJECTS)} ${dice.pick(OBJECTS)} ${dice.pick(TAILS)} ${dice.pick(VERBS)}?`;
}

/** What a made-up set of questions is about. */
export function inventSubject(dice: Dice): string {
  return `${dice.pick(OBJECTS)} ${dice.pick(TAILS)}`;
}
