/** Byte order marks, longest first, with the encoding each announces. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function marked(bytes: Uint8Array): string | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? found[1] : null;
}

/** Windows-1252 where it differs from Latin-1, 0x80 to 0x9f; Node 20's own decoder mistakes the two. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const HIGH_CONTROL = /[\u0080-\u009f]/gu;

function decodeWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(HIGH_CONTROL, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

const WHOLE = /[^\p{ASCII}\ufffd]/gu;
const REPLACED = /\ufffd/gu;

/** UTF-8 with a few damaged bytes: it has more whole characters of several bytes than broken ones. */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [whole, broken] = [WHOLE, REPLACED].map((sign) => text.match(sign)?.length ?? 0);
  return Number(whole) > Number(broken) ? text : null;
}

/**
 * Bytes as text: by the byte order mark where there is one, else as UTF-8, and where that is invalid
 * in more places than not as Windows-1252, the only other encoding in which Dutch documents come. The
 * mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = marked(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDamaged(bytes) ?? decodeWindows(bytes);
  }
}
