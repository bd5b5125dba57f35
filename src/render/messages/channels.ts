/** What `kvq channels` says, in one language. */
export interface ChannelPhrases {
  readonly kinds: Readonly<Record<'stdout' | 'smtp' | 'webhook' | 'feed' | 'ntfy', string>>;
  readonly each: string;
  readonly digest: string;
  readonly columns: {
    readonly name: string;
    readonly kind: string;
    readonly target: string;
    readonly manner: string;
  };
  readonly taken: (channel: string) => string;
}
