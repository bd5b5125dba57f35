// Made-up prose for measuring, the same in every run for the same seed.
/** Numbers below a bound, the same in every run for the same seed; the low bits of such a row repeat. */
function chance(start) {
  let seed = start;
  return (bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 12) % bound;
  };
}

const VOCABULARY =
  `de minister gemeente heeft het onderzoek naar maatregelen voor inwoners van regio in 2021
  niet volledig afgerond omdat gegevens over uitvoering ontbreken en wordt daarom dit jaar opnieuw met
  betrokken partijen besproken waarbij ook kosten toezicht planning worden betrokken`.split(/\s+/);

/** Made-up ministerial prose of a given number of words. */
export function prose(count, seed = 7) {
  const next = chance(seed);
  const list = Array.from({ length: count }, (_, at) => {
    const word = `${VOCABULARY[next(VOCABULARY.length)]}${next(6) === 0 ? 'en' : ''}`;
    if (at % 18 === 17) return `${word}.`;
    return at % 18 === 0 ? word[0].toUpperCase() + word.slice(1) : word;
  });
  return list.join(' ');
}

/** The text with a share of its words changed, spread evenly: nearly every sentence is touched. */
export function changed(text, share) {
  const step = Math.round(1 / share);
  let at = 0;
  return text.replace(/\S+/g, (word) => {
    at += 1;
    return at % step === 3 ? `ander${word.toLowerCase()}` : word;
  });
}
