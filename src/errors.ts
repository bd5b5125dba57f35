import type { ChannelFault, ChannelSettingFault } from './channel-faults.ts';

/** What is wrong with a list of synonyms; the catalogue has words for each. */
export type SynonymsFault =
  | { readonly why: 'one-word'; readonly line: number }
  | { readonly why: 'too-large'; readonly megabytes: number }
  | { readonly why: 'no-groups' | 'no-text' };

/** How a file is damaged; the catalogue has words for each. */
export type Damage = 'pdf-broken' | 'docx-broken' | 'xml-cut-off';

/** Why a source gives nothing usable; the catalogue has words for each. */
export type SourceFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'connection'; readonly code: string }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'nonsense' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'redirects' };

/** Why a value cannot be followed: no zaak, a list, a stray `*`, no words. */
export type FollowFault = 'no-zaak' | 'comma' | 'star' | 'empty';

/**
 * Expected reasons to stop. Each is a code with what fills its sentence in; the sentence itself, in
 * Dutch and English, stands in the message catalogue (render/messages). Anything else is a bug.
 */
export type Trouble =
  | { readonly code: 'usage'; readonly detail: string }
  | { readonly code: 'zaak-number'; readonly given: string }
  | { readonly code: 'document-number'; readonly given: string }
  | { readonly code: 'rendition-given'; readonly given: string }
  | { readonly code: 'date'; readonly given: string }
  | { readonly code: 'version'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'zaak-unknown'; readonly zaak: string }
  | { readonly code: 'document-unknown'; readonly document: string }
  | { readonly code: 'document-unfiled'; readonly document: string }
  | { readonly code: 'version-order'; readonly from: string; readonly to: string }
  | { readonly code: 'rendition-unknown'; readonly sha: string }
  | { readonly code: 'rendition-ambiguous'; readonly sha: string }
  | { readonly code: 'binary-on-terminal'; readonly mediaType: string }
  | { readonly code: 'question-unknown'; readonly zaak: string; readonly number: number }
  | { readonly code: 'no-answers'; readonly zaak: string }
  | { readonly code: 'no-first-answer'; readonly zaak: string; readonly document: string }
  | {
      readonly code: 'other-zaak';
      readonly document: string;
      readonly zaak: string;
      readonly given: string;
    }
  | {
      readonly code: 'printed-otherwise';
      readonly file: string;
      readonly option: string;
      readonly printed: string;
    }
  | { readonly code: 'one-document'; readonly document: string }
  | { readonly code: 'file-missing'; readonly file: string }
  | { readonly code: 'file-unreadable'; readonly file: string; readonly why: string }
  | { readonly code: 'file-empty'; readonly file: string }
  | { readonly code: 'file-type'; readonly file: string; readonly found: string }
  | { readonly code: 'file-archive'; readonly file: string; readonly files: number }
  | { readonly code: 'file-corrupt'; readonly file: string; readonly why: Damage }
  | {
      readonly code: 'file-too-large';
      readonly file: string;
      readonly most: number;
      readonly unit: 'megabytes' | 'characters' | 'unpacked-megabytes' | 'pages';
    }
  | { readonly code: 'file-takes-too-long'; readonly file: string; readonly seconds: number }
  | { readonly code: 'file-takes-too-much'; readonly file: string; readonly megabytes: number }
  | { readonly code: 'file-encrypted'; readonly file: string }
  | { readonly code: 'file-no-text-layer'; readonly file: string }
  | ({ readonly code: 'not-synonyms'; readonly file: string } & SynonymsFault)
  | { readonly code: 'no-question'; readonly file: string }
  | {
      readonly code: 'store-newer';
      readonly path: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly code: 'store-read-only'; readonly path: string }
  | { readonly code: 'store-locked'; readonly path: string }
  | { readonly code: 'store-full'; readonly path: string }
  | { readonly code: 'store-corrupt'; readonly path: string; readonly why: string }
  | { readonly code: 'store-unopenable'; readonly path: string; readonly why: string }
  | {
      readonly code: 'source-unreachable';
      readonly address: string;
      readonly why: SourceFault;
      readonly attempts: number;
    }
  | { readonly code: 'source-refuses'; readonly address: string; readonly said: string }
  | { readonly code: 'source-contract'; readonly entity: string; readonly field: string }
  | { readonly code: 'source-off' }
  | { readonly code: 'address-refused'; readonly address: string }
  | { readonly code: 'watch-gives-up'; readonly document: string; readonly zaak: string }
  | { readonly code: 'source-lacks'; readonly name: string }
  | { readonly code: 'not-recorded'; readonly address: string }
  | { readonly code: 'record-folder'; readonly path: string; readonly why: string }
  | { readonly code: 'setting'; readonly name: string; readonly detail: string }
  | { readonly code: 'channel-failed'; readonly channel: string; readonly why: ChannelFault }
  | {
      readonly code: 'channel-passes-over';
      readonly channel: string;
      readonly zaak: string;
      readonly why: ChannelFault;
    }
  | { readonly code: 'channel-disk-full'; readonly channel: string; readonly path: string }
  | { readonly code: 'alerts-wait'; readonly channels: readonly string[]; readonly count: number }
  | { readonly code: 'channel-unknown'; readonly given: string; readonly known: readonly string[] }
  | {
      readonly code: 'channel-setting';
      readonly file: string;
      /** Where in the file: `channels.0.port`. */
      readonly place: string;
      readonly fault: ChannelSettingFault;
    }
  | { readonly code: 'temporary-folder'; readonly path: string; readonly why: string }
  | { readonly code: 'not-export' | 'export-newer'; readonly file: string }
  | { readonly code: 'export-line'; readonly line: number }
  | {
      readonly code: 'export-cut';
      readonly file: string;
      /** Rows, as its first line says, and as there are. */
      readonly promised: number;
      readonly given: number;
    }
  | { readonly code: 'file-unwritable'; readonly path: string; readonly why: string }
  | { readonly code: 'not-followed'; readonly value: string }
  | { readonly code: 'follow-value'; readonly value: string; readonly why: FollowFault }
  | { readonly code: 'interrupted' };

/** The exit codes of kvq (docs/cli.md). */
export const EXIT = {
  ok: 0,
  found: 1,
  usage: 2,
  'not-found': 3,
  unreachable: 4,
  unreadable: 5,
  store: 6,
  bug: 70,
  interrupted: 130,
} as const;

/** The name of an exit code. */
type ExitName = keyof typeof EXIT;

const EXIT_OF: Record<Trouble['code'], ExitName> = {
  usage: 'usage',
  'zaak-number': 'usage',
  'document-number': 'usage',
  'rendition-given': 'usage',
  date: 'usage',
  version: 'not-found',
  'zaak-unknown': 'not-found',
  'document-unknown': 'not-found',
  'document-unfiled': 'not-found',
  'version-order': 'usage',
  'rendition-unknown': 'not-found',
  'rendition-ambiguous': 'usage',
  'binary-on-terminal': 'usage',
  'question-unknown': 'not-found',
  'no-answers': 'not-found',
  'no-first-answer': 'not-found',
  'other-zaak': 'usage',
  'printed-otherwise': 'usage',
  'one-document': 'usage',
  'file-missing': 'not-found',
  'file-unreadable': 'unreadable',
  'file-empty': 'unreadable',
  'file-type': 'unreadable',
  'file-archive': 'unreadable',
  'file-corrupt': 'unreadable',
  'file-too-large': 'unreadable',
  'file-takes-too-long': 'unreadable',
  'file-takes-too-much': 'unreadable',
  'file-encrypted': 'unreadable',
  'file-no-text-layer': 'unreadable',
  'no-question': 'unreadable',
  'not-synonyms': 'unreadable',
  'store-newer': 'store',
  'store-read-only': 'store',
  'store-locked': 'store',
  'store-full': 'store',
  'store-corrupt': 'store',
  'store-unopenable': 'store',
  'source-unreachable': 'unreachable',
  'source-refuses': 'unreachable',
  'source-contract': 'unreachable',
  'source-off': 'unreachable',
  'address-refused': 'unreachable',
  'watch-gives-up': 'unreachable',
  'source-lacks': 'not-found',
  'not-recorded': 'not-found',
  'record-folder': 'unreadable',
  setting: 'usage',
  'channel-failed': 'unreachable',
  'channel-passes-over': 'unreachable',
  'channel-disk-full': 'store',
  'alerts-wait': 'unreachable',
  'channel-unknown': 'not-found',
  'channel-setting': 'usage',
  'temporary-folder': 'store',
  'not-export': 'unreadable',
  'export-newer': 'unreadable',
  'export-line': 'unreadable',
  'export-cut': 'unreadable',
  'file-unwritable': 'unreadable',
  'not-followed': 'not-found',
  'follow-value': 'usage',
  interrupted: 'interrupted',
};

/** We must stop and know why. Caught once, in run.ts, and said in one sentence. */
export class KvqError extends Error {
  override readonly name = 'KvqError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(trouble.code, options);
    this.trouble = trouble;
  }

  /** The exit code of the process, a number from `EXIT`. */
  get exitCode(): number {
    return EXIT[EXIT_OF[this.trouble.code]];
  }
}
