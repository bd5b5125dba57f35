import { KvqError } from '../../errors.ts';

const LINK = '@odata.nextLink';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows with all of what was expanded in them: a service may give the first of many and say where the
 * rest is (OData JSON Format 4.01, 4.5.5). Throws KvqError `source-contract` where that leads in a circle.
 */
export async function wholeRows(
  rows: readonly unknown[],
  page: (address: string) => Promise<{ rows: readonly unknown[]; next: string | null }>,
): Promise<readonly unknown[]> {
  const whole: unknown[] = [];
  for (const row of rows) whole.push(isRow(row) ? await wholeRow(row, page) : row);
  return whole;
}

async function wholeRow(row: Row, page: Parameters<typeof wholeRows>[1]): Promise<Row> {
  const filled: Record<string, unknown> = { ...row };
  for (const [key, link] of Object.entries(row)) {
    if (!key.endsWith(LINK) || typeof link !== 'string') continue;
    const name = key.slice(0, -LINK.length);
    const first = row[name];
    filled[name] = [...(Array.isArray(first) ? first : []), ...(await follow(name, link, page))];
  }
  return filled;
}

async function follow(
  name: string,
  link: string,
  page: Parameters<typeof wholeRows>[1],
): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const seen = new Set<string>();
  for (let at: string | null = link; at !== null; ) {
    if (seen.has(at)) {
      throw new KvqError({ code: 'source-contract', entity: name, field: LINK });
    }
    seen.add(at);
    const given = await page(at);
    rows.push(...given.rows);
    at = given.next;
  }
  return rows;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
