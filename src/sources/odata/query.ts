/** What stays as it is in a query: OData's own signs, which URLSearchParams would escape. */
const LITERAL: Readonly<Record<string, string>> = {
  '%24': '$',
  '%2C': ',',
  '%3A': ':',
  '%3B': ';',
  '%3D': '=',
  '%2F': '/',
};
const ESCAPED = /%(?:24|2C|3A|3B|3D|2F)/g;

/** The address of a query: `$` and its like stay literal, a space is `%20` and a plus `%2B`. */
export function queryAddress(
  base: string,
  entity: string,
  options: Readonly<Record<string, string>>,
): string {
  const parts = Object.entries(options).map(([name, value]) => `${name}=${escaped(value)}`);
  return `${base}/${entity}?${parts.join('&')}`;
}

function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll(ESCAPED, (sign) => LITERAL[sign] ?? sign);
}

/** A text as it stands in a filter. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
