import { expect, it } from 'vitest';
import { noticeMeaning } from '../../../src/core/overdue/notice-meaning.ts';

it.each([
  ['Intrekking schriftelijke vragen over de sluis bij Eefde', 'withdrawn'],
  ['De vragen van het lid De Vries over fietsparkeren zijn ingetrokken.', 'withdrawn'],
  ['Het lid Bakker trekt haar vragen over de veerpont bij nader inzien in.', 'withdrawn'],
  ['De indiener heeft verzocht de vragen te laten vervallen.', 'withdrawn'],
  ['Deze vragen zijn beantwoord in de brief van 3 mei over het loodsgeld.', 'by-letter'],
  ['De vragen heb ik beantwoord in mijn Kamerbrief over de zeehavens.', 'by-letter'],
  ['Met mijn brief van heden zijn de vragen over de dijk beantwoord.', 'by-letter'],
  ['De vragen kunnen niet binnen drie weken worden beantwoord.', null],
  ['Ik zal de vragen zo spoedig mogelijk in een brief beantwoorden.', null],
  ['Ik streef ernaar de vragen te beantwoorden in de brief over de begroting.', null],
  ['Het wetsvoorstel over de tolheffing is ingetrokken.', null],
  ['De Minister van Defensie beantwoordt de vragen mede namens mij.', null],
  ['', null],
  ['De vragen kunnen nog niet worden beantwoord omdat mijn brief over de sluis wacht.', null],
  ['De vragen zijn niet ingetrokken.', null],
  ['Deze vragen worden beantwoord in de brief die uw Kamer binnenkort ontvangt.', null],
  ['De vragen worden beantwoord zodra de brief over de dijken er is.', null],
  ['Uw vragen worden beantwoord in een brief die u voor het zomerreces ontvangt.', null],
  ['Met deze brief worden de vragen over de veerpont beantwoord.', 'by-letter'],
  ['Intrekking vragen over de verwachting dat het kabinet de sluis zal sluiten', 'withdrawn'],
  ['Intrekking schriftelijke vragen over een nog niet beantwoorde brief', 'withdrawn'],
] as const)('%s', (text, meaning) => {
  expect(noticeMeaning(text)).toBe(meaning);
});
