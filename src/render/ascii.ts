/** What has an ASCII form that people use; everything else loses its accents or becomes `?`. */
const FORMS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '·': '|',
  '•': '*',
  '→': '->',
  '├': '|',
  '└': '`',
  '│': '|',
  '─': '-',
  '€': 'EUR',
  '½': '1/2',
  '\u00a0': ' ',
  '\u2421': '^?',
};

/** Control characters stay: what comes here has no others left than our own colours. */
const OUTSIDE = /[^ -~\p{Cc}]/gu;
const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}/gu;

function asciiForm(character: string): string {
  const form = FORMS[character];
  if (form !== undefined) return form;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2400 && code < 0x2420) return `^${String.fromCharCode(code - 0x2400 + 0x40)}`;
  const bare = character.normalize('NFKD').replace(MARKS, '');
  return ASCII.test(bare) ? bare : '?';
}

/** The text for a terminal in a plain C locale: `−` is `-`, `ë` is `e`, ESC made visible is `^[`. */
export function toAscii(text: string): string {
  return text.normalize('NFC').replace(OUTSIDE, asciiForm);
}
