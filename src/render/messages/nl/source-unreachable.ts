import type { SourceFault, Trouble } from '../../../errors.ts';
import { placeOf } from '../place-of.ts';

const FAULTS: Record<
  Exclude<SourceFault['kind'], 'status' | 'connection' | 'too-large'>,
  string
> = {
  timeout: 'geen antwoord binnen de tijd',
  truncated: 'het antwoord is niet heel',
  nonsense: 'het antwoord is iets anders dan gevraagd',
  redirects: 'te veel doorverwijzingen',
};

function faultWords(why: SourceFault): string {
  switch (why.kind) {
    case 'status':
      return `HTTP ${why.status}`;
    case 'connection':
      return `geen verbinding, ${why.code}`;
    case 'too-large':
      return `meer dan ${why.megabytes} MB`;
    default:
      return FAULTS[why.kind];
  }
}

/** Welke bron niet of niets bruikbaars gaf, waarom, en wat te doen. */
export function sourceUnreachable(
  trouble: Extract<Trouble, { code: 'source-unreachable' }>,
): string {
  if (trouble.why.kind === 'connection')
    return `Geen verbinding met ${placeOf(trouble.address)} (${trouble.why.code}, na ${trouble.attempts} ${trouble.attempts === 1 ? 'poging' : 'pogingen'}): kijk uw internetverbinding na, of probeer het later opnieuw; wat al bewaard was, is heel.`;
  return `${placeOf(trouble.address)} geeft niets bruikbaars (${faultWords(trouble.why)}, na ${trouble.attempts} ${trouble.attempts === 1 ? 'poging' : 'pogingen'}): probeer het later opnieuw; wat al bewaard was, is heel.`;
}
