import { DOCUMENTS } from '../lexicon/numbers.ts';
import { listOf } from './fold.ts';
import type { Word } from './words.ts';

const NUMBERED: ReadonlySet<string> = new Set(
  listOf(
    'nr nrs nummer nummers kamerstuk kamerstukken kst artikel artikelen art lid leden vraag vragen antwoord antwoorden bijlage paragraaf pagina blz bladzijde vergaderjaar handelingen aanhangsel ecli motie dossier hoofdstuk figuur tabel voetnoot onderdeel punt versie deelvraag sub zaaknummer boek titel trb stb stcrt natura',
  ),
);
const DOCUMENT: ReadonlySet<string> = new Set(listOf(DOCUMENTS));
const LISTED: ReadonlySet<string> = new Set([
  ',',
  'en',
  'tot',
  'met',
  't/m',
  '/',
  '-',
  '(',
  ')',
  'eerste',
  'tweede',
  'derde',
]);
const CITED: ReadonlySet<string> = new Set(['van', 'dato', 'dd', 'op']);
const NEAR = 6;

/** Whether a reference number of letters and figures is led by "nr." or "kenmerk" right before it. */
function isCoded(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - CODE_REACH), at);
  const from = lead.findLastIndex(({ form }) => CODES.has(form));
  return from >= 0 && lead.slice(from + 1).every(({ verbs }) => verbs.length === 0);
}

const CODES: ReadonlySet<string> = new Set([
  'nr',
  'nummer',
  'kenmerk',
  'referentie',
  'zaaknummer',
  'dossiernummer',
]);
const CODE_REACH = 6;

/** Whether the number at a place is the number of a paper, an article or a question. */
export function isNumbered(words: readonly Word[], at: number): boolean {
  if (isCoded(words, at)) return true;
  for (let place = at - 1; place >= 0 && at - place <= NEAR; place -= 1) {
    const word = words[place];
    if (word === undefined) return false;
    if (NUMBERED.has(word.form)) return true;
    if (word.kind !== 'number' && !LISTED.has(word.form)) return false;
  }
  return false;
}

const DOCUMENT_HEAD = /(?:brief|nota|rapport|verslag|besluit|advies|notitie|rapportage)$/;

function isDocument(form: string): boolean {
  return DOCUMENT.has(form) || DOCUMENT_HEAD.test(form);
}

/** Whether the date at a place is that of a document: "mijn brief van 3 maart". */
export function isCited(words: readonly Word[], at: number): boolean {
  if (!CITED.has(words[at - 1]?.form ?? '')) return words[at - 1]?.form === 'dato';
  for (let place = at - 2; place >= 0 && at - place <= NEAR + 2; place -= 1) {
    const word = words[place];
    if (word === undefined || word.form === ',' || word.verbs.length > 0)
      return isDocument(word?.form ?? '');
    if (isDocument(word.form)) return true;
  }
  return false;
}

const PAPERS: ReadonlySet<string> = new Set(
  listOf(
    'kamerstuk kamerstukken kst aanhangsel handelingen stb stcrt staatsblad staatscourant trb',
  ),
);

/** "op 14 november 2022 (Kamerstuk …": the date of the paper that the brackets name. */
export function isCitation(words: readonly Word[], after: number): boolean {
  return words[after]?.form === '(' && PAPERS.has(words[after + 1]?.form ?? '');
}
