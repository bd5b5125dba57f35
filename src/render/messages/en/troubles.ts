import type { Damage, SynonymsFault, Trouble } from '../../../errors.ts';
import type { Misuse } from '../catalogue.ts';
import { causeWords, inFolder, isFolder } from '../causes.ts';
import { causes } from './causes.ts';
import { channelFailed, channelSetting } from './channel-troubles.ts';
import { sourceUnreachable } from './source-unreachable.ts';

const DAMAGE: Record<Damage, string> = {
  'pdf-broken': 'the PDF cannot be opened',
  'docx-broken': 'the Word file cannot be opened',
  'xml-cut-off': 'the XML stops halfway',
};

const UNITS: Record<Extract<Trouble, { code: 'file-too-large' }>['unit'], string> = {
  megabytes: 'MB',
  characters: 'characters',
  'unpacked-megabytes': 'MB unpacked',
  pages: 'pages',
};

/** The sentence of an expected error: what, where and what to do. */
export function trouble(trouble: Trouble): string {
  switch (trouble.code) {
    case 'usage':
      return trouble.detail;
    case 'zaak-number':
      return `“${trouble.given}” is not a zaak number: that is a year, a Z and five digits, such as 2021Z14612.`;
    case 'document-number':
      return `“${trouble.given}” is not a document number: that is a year, a D and five digits, such as 2021D35707.`;
    case 'rendition-given':
      return `“${trouble.given}” is a rendition, not a document: give the name of the document, which kvq log prints above it.`;
    case 'date':
      return `“${trouble.given}” is not a date: write 2021-09-28 or 28-9-2021.`;
    case 'version':
      return `There is no version “${trouble.given}”: choose from ${trouble.known.join(', ')}.`;
    case 'version-order':
      return `Version ${trouble.from} does not come before ${trouble.to}: give the older of the two with --from.`;
    case 'rendition-ambiguous':
      return `More than one rendition begins with ${trouble.sha}: give more characters.`;
    case 'binary-on-terminal':
      return `This rendition is no text (${trouble.mediaType}): send it to a file with >.`;
    case 'printed-otherwise':
      return `${named(trouble.file)} itself says ${trouble.printed}: leave out ${trouble.option}, and move the document afterwards with kvq reassign if need be.`;
    case 'one-document':
      return `Document number ${trouble.document} belongs to one document: give one file at a time with --document.`;
    case 'no-first-answer':
      return `Of zaak ${trouble.zaak} ${trouble.document} is stored, but not the answer that it changes: add that with kvq ingest.`;
    case 'zaak-unknown':
      return `Nothing of zaak ${trouble.zaak} is stored yet: fetch it with kvq fetch, or add a document with kvq ingest.`;
    case 'document-unknown':
      return `Document ${trouble.document} is not stored: kvq log ZAAK names the documents of a zaak.`;
    case 'document-unfiled':
      return `Document ${trouble.document} is stored, but belongs to no zaak yet: kvq reassign ${trouble.document} NUMBER.`;
    case 'rendition-unknown':
      return `There are no archived bytes with sha256 ${trouble.sha}: kvq log ZAAK --json names them.`;
    case 'question-unknown':
      return `Zaak ${trouble.zaak} has no question ${trouble.number}: kvq show ${trouble.zaak} shows its questions.`;
    case 'no-answers':
      return `Zaak ${trouble.zaak} has no answer yet: kvq log ${trouble.zaak} shows what there is.`;
    case 'other-zaak':
      return `${trouble.document} is stored with zaak ${trouble.zaak}, not with ${trouble.given}: leave out --zaak, or use kvq reassign afterwards.`;
    case 'file-missing':
      return `${named(trouble.file)} does not exist: check its name and folder.`;
    case 'file-unreadable':
      return `${named(trouble.file)} cannot be read${causeWords(causes, trouble.why)}: ${
        isFolder(trouble.why)
          ? `give the files in it, such as ${inFolder(trouble.file)}`
          : 'check that you may open it'
      }.`;
    case 'file-empty':
      if (trouble.file === '-') {
        return 'Nothing comes in on standard input: give a file, or let another command send something to it.';
      }
      return `${named(trouble.file)} is empty: get the document again.`;
    case 'file-type':
      return `${named(trouble.file)} is of a kind that kvq does not read (${trouble.found}): give PDF, DOCX, XML, HTML, Markdown or text.`;
    case 'file-archive':
      return `${named(trouble.file)} is a ZIP with ${trouble.files === 1 ? '1 file' : `${trouble.files} files`} in it: unpack it first, and give what is inside.`;
    case 'file-corrupt':
      return `${named(trouble.file)} is damaged: ${DAMAGE[trouble.why]}; get the document again.`;
    case 'file-too-large':
      return `${named(trouble.file)} is too large for a parliamentary paper: kvq reads at most ${trouble.most.toLocaleString('en-GB')} ${UNITS[trouble.unit]}.`;
    case 'file-takes-too-long':
      return `Reading ${trouble.file} was stopped after ${trouble.seconds} seconds: get the document in another form, such as XML or text.`;
    case 'file-takes-too-much':
      return `Reading ${trouble.file} was stopped at ${trouble.megabytes} MB of memory: get the document in another form, such as XML or text.`;
    case 'file-encrypted':
      return `${named(trouble.file)} is encrypted with a password: get a version without one.`;
    case 'file-no-text-layer':
      return `${named(trouble.file)} holds only images of pages and no text: get the document as a PDF with text, as XML or as DOCX.`;
    case 'no-question':
      return `${named(trouble.file)} holds no question, answer or heading of a parliamentary paper: check that this is the right file.`;
    case 'not-synonyms':
      return `${named(trouble.file)} cannot be used as a list of synonyms: ${synonymsFault(trouble)}.`;
    case 'store-newer':
      return `The database ${trouble.path} was made by a newer kvq (schema ${trouble.found}, this one knows ${trouble.known}): update kvq.`;
    case 'store-read-only':
      return `The database ${trouble.path} may not be written: change its permissions or choose another with --db.`;
    case 'store-locked':
      return `The database ${trouble.path} is in use by another program: try again in a moment.`;
    case 'store-full':
      return `There is no room left on the disk of ${trouble.path}: make room and try again; what was stored is intact.`;
    case 'store-corrupt':
      return `The database ${trouble.path} is damaged or is not a database of kvq: put back a backup or choose another with --db.`;
    case 'store-unopenable':
      return `The database ${trouble.path} cannot be opened${causeWords(causes, trouble.why)}: check its folder and permissions.`;
    case 'source-unreachable':
      return sourceUnreachable(trouble);
    case 'source-refuses':
      return `The source refuses what kvq asks (${trouble.address}): «${trouble.said}»; update kvq, or report this to its makers.`;
    case 'source-contract':
      return `The source gives ${trouble.entity} without the field ${trouble.field}: the source's contract has changed; update kvq, or report this to its makers.`;
    case 'not-followed':
      return `«${trouble.value}» is not followed: kvq follow list shows what is.`;
    case 'nothing-to-match':
      return `«${trouble.value}» has no letter or figure to look for: give a word or a name.`;
    case 'source-off':
      return 'No source that can give this is switched on: check the settings and the variables KVQ_SOURCE_….';
    case 'address-refused':
      return `kvq does not go to ${trouble.address}: that address belongs to none of the configured sources, or leads to an internal network.`;
    case 'source-lacks':
      return `No source knows ${trouble.name}: check the number.`;
    case 'not-recorded':
      return `The recorded folder has no response of ${trouble.address}: record the command again with --record.`;
    case 'record-folder':
      return `The folder ${trouble.path} cannot be used${causeWords(causes, trouble.why)}: check the folder and its permissions.`;
    case 'setting':
      return `The setting ${trouble.name} is wrong (${trouble.detail}): docs/sources.md says what it can be.`;
    case 'channel-failed':
      return channelFailed(trouble);
    case 'channel-disk-full':
      return `Channel ${trouble.channel}: there is no room left on the disk of ${trouble.path}: make room; the next round delivers after all.`;
    case 'channel-unknown':
      return `There is no channel «${trouble.given}»: configured are ${trouble.known.join(', ')}.`;
    case 'channel-setting':
      return channelSetting(trouble);
    case 'temporary-folder':
      return `The temporary folder ${trouble.path} cannot be used${causeWords(causes, trouble.why)}: name another with TMPDIR.`;
    case 'not-export':
      return `${named(trouble.file)} is no output of kvq export: give a file that kvq export made.`;
    case 'export-newer':
      return `${named(trouble.file)} was made by a newer kvq: update kvq and try again.`;
    case 'export-line':
      return `Line ${trouble.line} does not belong in an output of kvq export, or is damaged: nothing was taken in; export again.`;
    case 'export-cut':
      return `${named(trouble.file)} ends too early: of the ${trouble.promised} rows that it promises, ${trouble.given} are there; nothing was taken in; export again.`;
    case 'file-unwritable':
      return `${trouble.path} cannot be written${causeWords(causes, trouble.why)}: check the folder and its permissions.`;
    case 'interrupted':
      return 'Interrupted: what was done so far is stored.';
  }
}

/** What is wrong with a list of synonyms. */
function synonymsFault(fault: SynonymsFault): string {
  switch (fault.why) {
    case 'one-word':
      return `on line ${fault.line} stands one word alone: put words that say the same on one line, with commas or tabs between them`;
    case 'too-large':
      return `it is larger than ${fault.megabytes} MB: leave out what you do not need`;
    case 'no-groups':
      return `it holds no line with words: put words that say the same on one line, with commas or tabs between them`;
    case 'no-text':
      return `it is not text: give a plain text file with words that say the same on one line`;
  }
}

function named(file: string): string {
  return file === '-' ? 'Standard input' : `The file ${file}`;
}

function meaning(meant: string | null): string {
  return meant === null ? '' : ` Did you mean ${meant}?`;
}

/** What is wrong with a command line. */
export function misuse(misuse: Misuse): string {
  switch (misuse.code) {
    case 'unknown-command':
      return `There is no command “${misuse.given}”: kvq --help names them all.${meaning(misuse.meant)}`;
    case 'unknown-option':
      return `There is no option ${misuse.given} here: --help names them all.${meaning(misuse.meant)}`;
    case 'missing-argument':
      return `Something is missing: give ${misuse.name} (see --help).`;
    case 'missing-value':
      return `A value is missing after ${misuse.option} (see --help).`;
    case 'excess-arguments':
      return 'There is too much on the command line (see --help).';
    case 'no-command':
      return 'Name a command: kvq --help names them all, kvq demo shows an example.';
    case 'conflict':
      return `Choose between ${misuse.option} and ${misuse.other}: they do not go together.`;
    case 'hash':
      return `“${misuse.given}” is not the start of a sha256: give at least four digits of it, as kvq log prints them.`;
    case 'question-number':
      return `“${misuse.given}” cannot go with ${misuse.option}: give one question number, such as 12.`;
    case 'value':
      return `“${misuse.given}” cannot go with ${misuse.option}${
        misuse.allowed.length > 0 ? `: choose from ${misuse.allowed.join(', ')}` : ''
      }.`;
  }
}
