import type { Citation, VersionHead } from '../core/quotation/citation.ts';
import type { CiteView } from './cite-view.ts';
import { statementJson } from './json-comparison.ts';
import type { Catalogue } from './messages/catalogue.ts';
import type { View } from './view.ts';

/** `kvq.cite/1` (docs/cli.md): the quotations in a text, and the records that it names. */
export function citeJson({ catalogue }: View, cited: CiteView): object {
  const summary: Record<string, number> = {};
  for (const { standing } of cited.citations) {
    summary[standing.state] = (summary[standing.state] ?? 0) + 1;
  }
  return {
    schema: 'kvq.cite/1',
    file: cited.file,
    text: cited.text,
    citations: cited.citations.map((citation) => citationJson(catalogue, citation)),
    names: cited.names.map(({ span, text, name, document, zaak, subject, isStored }) => ({
      span,
      text,
      name,
      document,
      zaak,
      subject,
      stored: isStored,
      fetch: isStored ? null : `kvq fetch ${zaak ?? name}`,
    })),
    summary,
    found: cited.tally,
  };
}

function citationJson(catalogue: Catalogue, citation: Citation): object {
  const { standing, from, record, versions } = citation;
  const headOf = (id: string | null): object | null => {
    const head = versions.find((version) => version.id === id);
    return head === undefined ? null : versionJson(head);
  };
  return {
    span: citation.span,
    marked: citation.isMarked,
    manner: citation.manner,
    confidence: citation.confidence,
    alterations: citation.alterations,
    source: {
      zaak: from.zaak,
      kind: from.kind,
      numbers: from.numbers,
      part: from.part,
      span: citation.source,
      subject: record.subject,
      askers: record.askers,
      submitted: record.submitted,
    },
    version: headOf(standing.since),
    state: standing.state,
    misquoted: citation.misquoted === null ? null : statementJson(catalogue, citation.misquoted),
    changes: standing.changes.map(({ version, statement }) => ({
      version: headOf(version),
      statement: statementJson(catalogue, statement),
    })),
    unapplied: citation.unapplied,
    lookedUp: citation.lookedUp,
    questionedIn: citation.questionedIn,
    answeredElsewhere: citation.answeredElsewhere.map(({ place, statement }) => ({
      ...place,
      statement: statementJson(catalogue, statement),
    })),
    also: citation.also,
  };
}

function versionJson(version: VersionHead): object {
  const { id, date, kind, document, aanhangsel, answeredBy } = version;
  return { id, date, kind, document, aanhangsel, answeredBy };
}
