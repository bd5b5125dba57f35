import { stem } from '../text/stem.ts';

const WORD = /[\p{L}\d][\p{L}\d-]*/gu;
const DIACRITIC = /\p{M}/gu;
const EMPTY: ReadonlySet<string> = new Set(
  `aan alle alleen als anders antwoord antwoorden beantwoording bent bevat bijna brief daar daarbij
  daarmee daarom daarover daarvan datum deze door door echter eens eerder eigen enige enkele gaat geen
  geeft geweest haar hadden heb hebben heeft hebt hierbij hierover hoewel immers indien kamer kamervragen
  kunnen later maar meer minister mijn mits moest moet moeten naar niet nog omdat onder onze ook over
  passage reeds sinds slechts staat staatssecretaris stelling steeds tevens tijdens toch tussen uit vanaf
  vanuit veel verder vervalt voor voorts vraag vragen vrijwel waar waarbij waaronder wanneer want waren
  welke werd werden wijze worden wordt zich zijn zoals zodat zodra zonder zouden zowel zullen
  gesteld gemeld geantwoord vermeld aangegeven opgemerkt geschreven opgenomen bericht genoemd gebleken
  mededeling bewering uitspraak opmerking toezegging constatering formulering vergissing correctie
  blijkt onjuist abusievelijk onrechte abuis juist juiste correct nader inzien inmiddels`.split(
    /\s+/,
  ),
);
const SHORTEST = 4;
const LONGEST_KEY = 6;

function key(word: string): string {
  // Twice: an ending may hide another one ("boetes").
  return stem(stem(word)).slice(0, LONGEST_KEY);
}

/**
 * The words of a text that carry content, as keys that forms of one word share: lower case, no
 * accents, only the head of a long word. Words of letter writing ("antwoord", "gesteld") are left out.
 */
export function contentKeys(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().normalize('NFD').replace(DIACRITIC, '');
  const words = plain.match(WORD) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word)).map(key));
}

/** How many keys two texts share. */
export function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const word of left) if (right.has(word)) count += 1;
  return count;
}
