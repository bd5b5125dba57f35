import type { ChannelFault, ChannelSettingFault } from '../../../channel-faults.ts';
import type { Trouble } from '../../../errors.ts';
import { causeWords } from '../causes.ts';
import { causes } from './causes.ts';

const AGAIN = 'de volgende ronde probeert het opnieuw';

/** Welk kanaal niet leverde, waarom, en wat te doen. */
export function channelFailed({
  channel,
  why,
}: Extract<Trouble, { code: 'channel-failed' }>): string {
  return `Kanaal ${channel}: ${fault(why)}.`;
}

/** Welk bericht een kanaal niet meer probeert, en waarom. */
export function channelPassesOver({
  channel,
  zaak,
  why,
}: Extract<Trouble, { code: 'channel-passes-over' }>): string {
  return `Kanaal ${channel}: een bericht over ${zaak} wordt overgeslagen, want telkens weer: ${fault(why)}.`;
}

function fault(why: ChannelFault): string {
  switch (why.kind) {
    case 'connection':
      return `geen verbinding met ${why.host} (${why.detail}): kijk naam, poort en internetverbinding na; ${AGAIN}`;
    case 'broken-off':
      return `${why.host} verbrak de verbinding voor alles was aangenomen: ${AGAIN}`;
    case 'timeout':
      return `${why.host} antwoordt niet binnen de tijd: kijk naam en poort na; ${AGAIN}`;
    case 'certificate':
      return `het certificaat van ${why.host} is niet te vertrouwen (${why.detail}): noem het bestand ervan bij ca (mail) of in NODE_EXTRA_CA_CERTS, of laat de server herstellen`;
    case 'no-tls':
      return `${why.host} biedt hier geen versleuteling aan: kies bij tls de andere manier, of een andere poort`;
    case 'login':
      return `${why.host} weigert de aanmelding${quoted(why.said)}: kijk gebruiker en wachtwoord na, en of de server een app-wachtwoord wil`;
    case 'later':
      return `${why.host} neemt nu niets aan${quoted(why.said)}: ${AGAIN}`;
    case 'sender':
      return `de server weigert de afzender ${why.address}${quoted(why.said)}: zet bij from een adres waarmee u mag versturen`;
    case 'recipient':
      return `de server weigert de ontvanger ${why.address}${quoted(why.said)}: kijk het adres bij to na`;
    case 'message':
      return `${why.host} weigert het bericht${quoted(why.said)}: vraag de beheerder van de server waarom`;
    case 'status':
      return `${why.host} antwoordt HTTP ${why.status}: ${statusAdvice(why.status)}`;
    case 'folder':
      return `in ${why.path} kan niet worden geschreven${causeWords(causes, why.why)}: pas de map of de rechten aan; ${AGAIN}`;
    case 'ca':
      return `het certificaat in ${why.path} is niet te lezen${causeWords(causes, why.why)}: noem bij ca het goede bestand, of pas de rechten aan`;
    case 'foreign-file':
      return `${why.path} is geen feed van kvq en blijft dus staan: kies bij path een andere naam`;
    case 'bug':
      return `daarbij ging er in kvq iets mis (${why.detail}): meld dit alstublieft, met --debug erbij`;
  }
}

function statusAdvice(status: number): string {
  if (status === 404 || status === 410)
    return 'dat adres bestaat niet (meer); zet bij url het goede';
  if (status === 401 || status === 403) return 'kijk het geheim of token na, en of het mag';
  if (status === 413)
    return 'het bericht is de ontvanger te groot; vraag de beheerder ervan om ruimte';
  if (status >= 300 && status < 400) return 'het adres is verhuisd; zet bij url het nieuwe';
  if (status >= 500 || status === 429 || status === 408) return AGAIN;
  return 'de ontvanger wil het bericht zo niet; kijk url en instellingen na';
}

function quoted(said: string): string {
  return said === '' ? '' : ` («${said}»)`;
}

/** Welke instelling van een kanaal niet klopt, en wat er wel kan staan. */
export function channelSetting({
  file,
  place,
  fault: wrong,
}: Extract<Trouble, { code: 'channel-setting' }>): string {
  return `In ${file} klopt ${place} niet: ${settingFault(wrong)}; docs/channels.md heeft voorbeelden.`;
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'daar hoort tekst tussen aanhalingstekens',
  number: 'daar hoort een getal',
  int: 'daar hoort een geheel getal',
  array: 'daar hoort een lijst tussen [ en ]',
  object: 'daar hoort een stuk tussen { en }',
};

function settingFault(wrong: ChannelSettingFault): string {
  switch (wrong.kind) {
    case 'unknown-key':
      return `«${wrong.key}» bestaat hier niet, wel ${wrong.known.join(', ')}`;
    case 'unknown-kind':
      return `kind is een van ${wrong.known.join(', ')}`;
    case 'missing':
      return 'dit ontbreekt';
    case 'form':
      return FORMS[wrong.expected] ?? 'deze waarde kan hier niet';
    case 'choice':
      return `kies uit ${wrong.allowed.join(', ')}`;
    case 'address':
      return 'daar hoort een adres dat met https:// begint (http:// alleen naar deze computer)';
    case 'host':
      return 'daar hoort de naam van een server, zoals mail.example.org, zonder https:// en zonder poort';
    case 'path':
      return 'geef het hele pad, van de schijf af';
    case 'mail':
      return 'daar hoort een mailadres, zoals redactie@example.org';
    case 'name':
      return 'een naam heeft letters, cijfers en streepjes, ten hoogste 40';
    case 'unsafe':
      return 'zonder versleuteling gaat kvq alleen naar deze computer';
    case 'no-topic':
      return 'het adres eindigt op de naam van het onderwerp, zoals https://ntfy.sh/mijn-onderwerp';
    case 'name-taken':
      return `er is al een kanaal «${wrong.name}»: geef dit met name een eigen naam`;
    case 'secret':
      return `het geheim ontbreekt: zet het in de omgeving als ${wrong.variables.join(' of ')}`;
  }
}
