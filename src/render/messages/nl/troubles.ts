import type { Damage, SynonymsFault, Trouble } from '../../../errors.ts';
import type { Misuse } from '../catalogue.ts';
import { causeWords, inFolder, isFolder } from '../causes.ts';
import { causes } from './causes.ts';
import { channelFailed, channelSetting } from './channel-troubles.ts';
import { sourceUnreachable } from './source-unreachable.ts';

const DAMAGE: Record<Damage, string> = {
  'pdf-broken': 'de PDF kan niet worden geopend',
  'docx-broken': 'het Word-bestand kan niet worden geopend',
  'xml-cut-off': 'de XML houdt halverwege op',
};

const UNITS: Record<Extract<Trouble, { code: 'file-too-large' }>['unit'], string> = {
  megabytes: 'MB',
  characters: 'tekens',
  'unpacked-megabytes': 'MB uitgepakt',
  pages: 'bladzijden',
};

/** De zin bij een verwachte fout: wat, waar en wat te doen. */
export function trouble(trouble: Trouble): string {
  switch (trouble.code) {
    case 'usage':
      return trouble.detail;
    case 'zaak-number':
      return `«${trouble.given}» is geen zaaknummer: dat is een jaar, een Z en vijf cijfers, zoals 2021Z14612.`;
    case 'document-number':
      return `«${trouble.given}» is geen documentnummer: dat is een jaar, een D en vijf cijfers, zoals 2021D35707.`;
    case 'rendition-given':
      return `«${trouble.given}» is een weergave, geen document: geef de naam van het document, die in kvq log erboven staat.`;
    case 'date':
      return `«${trouble.given}» is geen datum: schrijf 28-9-2021 of 2021-09-28.`;
    case 'version':
      return `Versie «${trouble.given}» bestaat niet: kies uit ${trouble.known.join(', ')}.`;
    case 'version-order':
      return `Versie ${trouble.from} komt niet vóór ${trouble.to}: geef bij --from de oudste van de twee.`;
    case 'rendition-ambiguous':
      return `Meer dan één weergave begint met ${trouble.sha}: geef meer tekens.`;
    case 'binary-on-terminal':
      return `Deze weergave is geen tekst (${trouble.mediaType}): stuur haar met > naar een bestand.`;
    case 'printed-otherwise':
      return `${named(trouble.file)} noemt zelf ${trouble.printed}: laat ${trouble.option} weg, en verplaats het stuk daarna zo nodig met kvq reassign.`;
    case 'one-document':
      return `Documentnummer ${trouble.document} hoort bij één stuk: geef bij --document één bestand tegelijk.`;
    case 'no-first-answer':
      return `Van zaak ${trouble.zaak} is ${trouble.document} bewaard, maar niet het antwoord dat het wijzigt: voeg dat toe met kvq ingest.`;
    case 'zaak-unknown':
      return `Van zaak ${trouble.zaak} is nog niets bewaard: haal haar op met kvq fetch, of voeg een stuk toe met kvq ingest.`;
    case 'document-unknown':
      return `Document ${trouble.document} is niet bewaard: kvq log ZAAK noemt de documenten van een zaak.`;
    case 'document-unfiled':
      return `Document ${trouble.document} is bewaard, maar hoort nog bij geen zaak: kvq reassign ${trouble.document} ZAAKNUMMER.`;
    case 'rendition-unknown':
      return `Er zijn geen bewaarde bytes met sha256 ${trouble.sha}: kvq log ZAAK --json noemt ze.`;
    case 'question-unknown':
      return `Zaak ${trouble.zaak} heeft geen vraag ${trouble.number}: kvq show ${trouble.zaak} toont de vragen.`;
    case 'no-answers':
      return `Zaak ${trouble.zaak} heeft nog geen antwoord: kvq log ${trouble.zaak} toont wat er wel is.`;
    case 'other-zaak':
      return `${trouble.document} is bewaard bij zaak ${trouble.zaak}, niet bij ${trouble.given}: laat --zaak weg, of gebruik daarna kvq reassign.`;
    case 'file-missing':
      return `${named(trouble.file)} bestaat niet: kijk de naam en de map na.`;
    case 'file-unreadable':
      return `${named(trouble.file)} kan niet worden gelezen${causeWords(causes, trouble.why)}: ${
        isFolder(trouble.why)
          ? `geef de bestanden erin, bijvoorbeeld ${inFolder(trouble.file)}`
          : 'kijk na of u het mag openen'
      }.`;
    case 'file-empty':
      if (trouble.file === '-') {
        return 'Er komt niets binnen op de standaardinvoer: geef een bestand, of laat er een andere opdracht iets naar sturen.';
      }
      return `${named(trouble.file)} is leeg: haal het stuk opnieuw op.`;
    case 'file-type':
      return `${named(trouble.file)} is van een soort die kvq niet leest (${trouble.found}): geef PDF, DOCX, XML, HTML, Markdown of tekst.`;
    case 'file-archive':
      return `${named(trouble.file)} is een ZIP-bestand met ${trouble.files === 1 ? '1 bestand' : `${trouble.files} bestanden`}: pak het eerst uit, en geef wat erin zit.`;
    case 'file-corrupt':
      return `${named(trouble.file)} is beschadigd: ${DAMAGE[trouble.why]}; haal het stuk opnieuw op.`;
    case 'file-too-large':
      return `${named(trouble.file)} is te groot voor een Kamerstuk: kvq leest ten hoogste ${trouble.most.toLocaleString('nl-NL')} ${UNITS[trouble.unit]}.`;
    case 'file-takes-too-long':
      return `Het lezen van ${trouble.file} is na ${trouble.seconds} seconden gestopt: haal het stuk op in een andere vorm, zoals XML of tekst.`;
    case 'file-takes-too-much':
      return `Het lezen van ${trouble.file} is gestopt bij ${trouble.megabytes} MB geheugen: haal het stuk op in een andere vorm, zoals XML of tekst.`;
    case 'file-encrypted':
      return `${named(trouble.file)} is met een wachtwoord versleuteld: haal een versie op zonder wachtwoord.`;
    case 'file-no-text-layer':
      return `${named(trouble.file)} bevat alleen beelden van bladzijden en geen tekst: haal het stuk op als tekst-PDF, XML of DOCX.`;
    case 'no-question':
      return `${named(trouble.file)} bevat geen vraag, antwoord of kop van een Kamerstuk: kijk na of dit het goede bestand is.`;
    case 'not-synonyms':
      return `${named(trouble.file)} is niet te gebruiken als lijst van synoniemen: ${synonymsFault(trouble)}.`;
    case 'store-newer':
      return `De database ${trouble.path} is gemaakt door een nieuwere kvq (schema ${trouble.found}, deze kent ${trouble.known}): werk kvq bij.`;
    case 'store-read-only':
      return `De database ${trouble.path} mag niet worden beschreven: pas de rechten aan of kies een andere met --db.`;
    case 'store-locked':
      return `De database ${trouble.path} is in gebruik door een ander programma: probeer het zo opnieuw.`;
    case 'store-full':
      return `Er is geen ruimte meer op de schijf van ${trouble.path}: maak ruimte en probeer het opnieuw; wat bewaard was, is heel.`;
    case 'store-corrupt':
      return `De database ${trouble.path} is beschadigd of is geen database van kvq: zet een reservekopie terug of kies een andere met --db.`;
    case 'store-unopenable':
      return `De database ${trouble.path} kan niet worden geopend${causeWords(causes, trouble.why)}: kijk de map en de rechten na.`;
    case 'source-unreachable':
      return sourceUnreachable(trouble);
    case 'source-refuses':
      return `De bron weigert de vraag van kvq (${trouble.address}): «${trouble.said}»; werk kvq bij, of meld dit bij de makers.`;
    case 'source-contract':
      return `De bron levert ${trouble.entity} zonder het veld ${trouble.field}: de afspraken van de bron zijn veranderd; werk kvq bij, of meld dit bij de makers.`;
    case 'not-followed':
      return `«${trouble.value}» wordt niet gevolgd: kvq follow list toont wat wel.`;
    case 'nothing-to-match':
      return `«${trouble.value}» heeft geen letter of cijfer om op te letten: geef een woord of een naam.`;
    case 'source-off':
      return 'Er staat geen bron aan die dit kan leveren: kijk de instellingen en de variabelen KVQ_SOURCE_… na.';
    case 'address-refused':
      return `kvq gaat niet naar ${trouble.address}: dat adres hoort niet bij de ingestelde bronnen, of leidt naar een intern netwerk.`;
    case 'source-lacks':
      return `Geen enkele bron kent ${trouble.name}: kijk het nummer na.`;
    case 'not-recorded':
      return `In de opgenomen map staat geen antwoord van ${trouble.address}: neem de opdracht opnieuw op met --record.`;
    case 'record-folder':
      return `De map ${trouble.path} is niet te gebruiken${causeWords(causes, trouble.why)}: kijk de map en de rechten na.`;
    case 'setting':
      return `De instelling ${trouble.name} klopt niet (${trouble.detail}): docs/sources.md noemt wat er kan staan.`;
    case 'channel-failed':
      return channelFailed(trouble);
    case 'channel-disk-full':
      return `Kanaal ${trouble.channel}: er is geen ruimte meer op de schijf van ${trouble.path}: maak ruimte; de volgende ronde levert alsnog.`;
    case 'channel-unknown':
      return `Er is geen kanaal «${trouble.given}»: ingesteld zijn ${trouble.known.join(', ')}.`;
    case 'channel-setting':
      return channelSetting(trouble);
    case 'temporary-folder':
      return `De tijdelijke map ${trouble.path} is niet te gebruiken${causeWords(causes, trouble.why)}: wijs met TMPDIR een andere aan.`;
    case 'not-export':
      return `${named(trouble.file)} is geen uitvoer van kvq export: geef een bestand dat kvq export maakte.`;
    case 'export-newer':
      return `${named(trouble.file)} is gemaakt met een nieuwere kvq: werk kvq bij en probeer het opnieuw.`;
    case 'export-line':
      return `Regel ${trouble.line} hoort niet in een uitvoer van kvq export, of is beschadigd: er is niets overgenomen; maak de uitvoer opnieuw.`;
    case 'export-cut':
      return `${named(trouble.file)} houdt te vroeg op: van de ${trouble.promised} rijen die het belooft, staan er ${trouble.given} in; er is niets overgenomen; maak de uitvoer opnieuw.`;
    case 'file-unwritable':
      return `${trouble.path} kan niet worden geschreven${causeWords(causes, trouble.why)}: kijk de map en de rechten na.`;
    case 'interrupted':
      return 'Onderbroken: wat al verwerkt was, is bewaard.';
  }
}

/** What is wrong with a list of synonyms. */
function synonymsFault(fault: SynonymsFault): string {
  switch (fault.why) {
    case 'one-word':
      return `op regel ${fault.line} staat één woord alleen: zet woorden die hetzelfde zeggen op één regel, met komma's of tabs ertussen`;
    case 'too-large':
      return `het is groter dan ${fault.megabytes} MB: laat weg wat u niet nodig hebt`;
    case 'no-groups':
      return `er staat geen regel met woorden in: zet woorden die hetzelfde zeggen op één regel, met komma's of tabs ertussen`;
    case 'no-text':
      return `het is geen tekst: geef een gewoon tekstbestand met woorden die hetzelfde zeggen op één regel`;
  }
}

function named(file: string): string {
  return file === '-' ? 'De standaardinvoer' : `Het bestand ${file}`;
}

function meaning(meant: string | null): string {
  return meant === null ? '' : ` Bedoelde u ${meant}?`;
}

/** Wat er mis is met een opdrachtregel. */
export function misuse(misuse: Misuse): string {
  switch (misuse.code) {
    case 'unknown-command':
      return `De opdracht «${misuse.given}» bestaat niet: kvq --help noemt ze alle.${meaning(misuse.meant)}`;
    case 'unknown-option':
      return `De optie ${misuse.given} bestaat hier niet: --help noemt ze alle.${meaning(misuse.meant)}`;
    case 'missing-argument':
      return `Er ontbreekt iets: geef ${misuse.name} (zie --help).`;
    case 'missing-value':
      return `Achter ${misuse.option} ontbreekt een waarde (zie --help).`;
    case 'excess-arguments':
      return 'Er staat te veel op de opdrachtregel (zie --help).';
    case 'no-command':
      return 'Noem een opdracht: kvq --help noemt ze alle, kvq demo toont een voorbeeld.';
    case 'conflict':
      return `${misuse.option} en ${misuse.other} gaan niet samen: kies er één.`;
    case 'hash':
      return `«${misuse.given}» is niet het begin van een sha256: geef er ten minste vier tekens van, zoals kvq log ze noemt.`;
    case 'question-number':
      return `«${misuse.given}» kan niet bij ${misuse.option}: geef één vraagnummer, zoals 12.`;
    case 'value':
      return `«${misuse.given}» kan niet bij ${misuse.option}${
        misuse.allowed.length > 0 ? `: kies uit ${misuse.allowed.join(', ')}` : ''
      }.`;
  }
}
