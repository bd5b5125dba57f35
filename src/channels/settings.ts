interface Every {
  /** By which deliveries are kept; the kind's own name where it is absent. */
  readonly name?: string | undefined;
  /** The language of this channel's alerts, that of the screen where it is absent. */
  readonly lang?: 'nl' | 'en' | undefined;
}

/** Standard output. */
interface StdoutSettings extends Every {
  readonly kind: 'stdout';
}

/** Mail. */
export interface SmtpSettings extends Every {
  readonly kind: 'smtp';
  readonly host: string;
  readonly port?: number | undefined;
  readonly tls?: 'tls' | 'starttls' | 'none' | undefined;
  /** The file of a certificate that is trusted beside the usual ones. */
  readonly ca?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly passwordEnv?: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
  /** A digest of the round, unless it says `event`. */
  readonly per?: 'round' | 'event' | undefined;
}

/** A webhook. */
export interface WebhookSettings extends Every {
  readonly kind: 'webhook';
  readonly url: string;
  readonly secret?: string | undefined;
  readonly secretEnv?: string | undefined;
}

/** An Atom feed. */
export interface FeedSettings extends Every {
  readonly kind: 'feed';
  /** A file or a folder. */
  readonly path: string;
  /** Where it can be read. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** How many entries it keeps. */
  readonly keep?: number | undefined;
}

/** A push message as ntfy takes it; the last part of the address is the topic. */
export interface NtfySettings extends Every {
  readonly kind: 'ntfy';
  readonly url: string;
  readonly token?: string | undefined;
  readonly tokenEnv?: string | undefined;
}

/** The settings of one channel as they stand in the configuration file; which, `kind` says. */
export type ChannelSettings =
  | StdoutSettings
  | SmtpSettings
  | WebhookSettings
  | FeedSettings
  | NtfySettings;

/** The name of a kind of channel. */
export type ChannelKind = ChannelSettings['kind'];
