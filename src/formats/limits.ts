/**
 * What a file may at most be and take, in one place; docs/limits.md says the same to readers. Each is
 * some ten times what the largest real paper needs, so that whatever passes it is no such paper.
 */
export const LIMITS = {
  /** Bytes of a file as it lies on the disk: 64 MiB. */
  bytes: 67_108_864,
  /** Characters of a text, of Markdown, XML or HTML. */
  characters: 3_000_000,
  /** Bytes of a reader's own list of synonyms: 16 MiB. */
  synonymBytes: 16_777_216,
  /** Bytes of XML that a DOCX unpacks to: 48 MiB. */
  unpackedBytes: 50_331_648,
  /** Pages of a PDF. */
  pages: 400,
  /** Levels of elements in elements; what stands deeper is not read. */
  depth: 200,
  /** Time to read and parse one file, in seconds. */
  seconds: 20,
  /** Memory to read and parse one file, beside what kvq itself takes, in megabytes. */
  megabytes: 320,
} as const;
