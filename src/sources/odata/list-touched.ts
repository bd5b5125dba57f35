import { z } from 'zod';
import type { SourceName } from '../../core/source.ts';
import type { Touch } from '../../core/watch/touch.ts';
import { readEntity } from '../read-entity.ts';
import { documentOf } from './document.ts';
import { queryAddress } from './query.ts';
import type { Service } from './service.ts';
import { zaakName } from './zaak.ts';

/** A touched document with the time of its change as the service writes it. */
export interface TouchedRow {
  readonly touch: Touch;
  readonly modified: string;
}

/** One page of touched documents, in order of change. */
export interface TouchedPage {
  readonly source: SourceName;
  readonly rows: readonly TouchedRow[];
  readonly isLast: boolean;
}

const row = z.object({ zaken: z.array(z.unknown()).nullish(), modified: z.string().nullish() });
const PARENTS = { zaken: ['Zaak'], modified: ['ApiGewijzigdOp'] } as const;
const ASKED = /^schriftelijke vragen/i;

/**
 * The documents that the service changed at an instant (whole seconds or milliseconds, in UTC) or later,
 * from the row `skip` on, each with the written questions that it belongs to.
 */
export function listTouched(service: Service, since: string, skip: number): Promise<TouchedPage> {
  return service.through(async ({ base, page, profile }) => {
    const address = queryAddress(base, 'Document', {
      $filter: `ApiGewijzigdOp ge ${since}`,
      $orderby: 'ApiGewijzigdOp',
      $top: String(profile.most),
      $skip: String(skip),
      $expand: 'Zaak',
    });
    const { rows } = await page(address);
    return {
      source: profile.name,
      rows: rows.flatMap((it) => touchedOf(it) ?? []),
      isLast: rows.length < profile.most,
    };
  });
}

function touchedOf(given: unknown): TouchedRow | null {
  const { zaken, modified } = readEntity('Document', given, PARENTS, row);
  if (!modified) return null;
  const it = documentOf(given, null);
  if (it.state === 'placeholder') return null;
  if (it.state === 'withdrawn') {
    return { modified, touch: { id: it.id, isWithdrawn: true, document: null, zaken: [] } };
  }
  const { document } = it;
  const named = (zaken ?? []).flatMap((zaak) => {
    const { number, soort } = zaakName(zaak);
    return number !== null && ASKED.test(soort ?? '') ? [{ id: null, zaak: number }] : [];
  });
  return {
    modified,
    touch: { id: document.id ?? '', isWithdrawn: false, document, zaken: named },
  };
}
