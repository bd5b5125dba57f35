/** Why a channel did not deliver; the catalogue has words for each. `said` is the server's own answer. */
export type ChannelFault =
  | { readonly kind: 'connection'; readonly host: string; readonly detail: string }
  | { readonly kind: 'broken-off'; readonly host: string }
  | { readonly kind: 'timeout'; readonly host: string }
  | { readonly kind: 'certificate'; readonly host: string; readonly detail: string }
  | { readonly kind: 'no-tls'; readonly host: string }
  | { readonly kind: 'login'; readonly host: string; readonly said: string }
  | { readonly kind: 'later'; readonly host: string; readonly said: string }
  | { readonly kind: 'sender'; readonly address: string; readonly said: string }
  | { readonly kind: 'recipient'; readonly address: string; readonly said: string }
  | { readonly kind: 'message'; readonly host: string; readonly said: string }
  | { readonly kind: 'status'; readonly host: string; readonly status: number }
  | { readonly kind: 'folder'; readonly path: string; readonly why: string }
  | { readonly kind: 'ca'; readonly path: string; readonly why: string }
  | { readonly kind: 'foreign-file'; readonly path: string }
  /** A fault of kvq itself, in the words of the program. */
  | { readonly kind: 'bug'; readonly detail: string };

/** What a value in the settings of a channel fails to be. */
export type ChannelValueFault =
  | 'address'
  | 'host'
  | 'path'
  | 'mail'
  | 'name'
  | 'unsafe'
  | 'no-topic';

/** What is wrong with a setting of a channel; the catalogue has words for each. */
export type ChannelSettingFault =
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-kind'; readonly known: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'form'; readonly expected: string }
  | { readonly kind: 'choice'; readonly allowed: readonly string[] }
  | { readonly kind: ChannelValueFault }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'secret'; readonly variables: readonly string[] };
