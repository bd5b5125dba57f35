import { footnotesOf, type PaperRecord, type Part, publicationId, type Runs } from './record.ts';
import { answeredLine, askedLine, labelOf, masthead, sessionOf } from './words.ts';

/** Text as XML and HTML write it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Consecutive parts of one kind together, for lists and tables. */
export function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === part.kind && part.kind !== 'paragraph') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function inline(record: PaperRecord, runs: Runs): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return escaped(run);
      const text = escaped(footnotesOf(record)[run - 1]?.text ?? '');
      return `<noot id="n${run}" type="voet"><noot.nr>${run}</noot.nr><noot.al>${text}</noot.al></noot>`;
    })
    .join('');
}

function partXml(record: PaperRecord, part: Part): string {
  switch (part.kind) {
    case 'paragraph':
    case 'quote':
      return `<al>${inline(record, part.runs)}</al>`;
    case 'item':
      return `<li><li.nr>${part.sign}</li.nr><al>${inline(record, part.runs)}</al></li>`;
    case 'row':
      return `<row>${part.cells.map((cell) => `<entry><al>${escaped(cell)}</al></entry>`).join('')}</row>`;
  }
}

function groupXml(record: PaperRecord, group: readonly Part[]): string {
  const xml = group.map((part) => partXml(record, part)).join('\n');
  switch (group[0]?.kind) {
    case 'item':
      return `<lijst type="expliciet" level="single">${xml}</lijst>`;
    case 'row':
      return `<table><tgroup cols="2"><tbody>${xml}</tbody></tgroup></table>`;
    case 'quote':
      return `<citaat>${xml}</citaat>`;
    default:
      return xml;
  }
}

function bodyXml(record: PaperRecord, parts: readonly Part[]): string {
  return grouped(parts)
    .map((group) => groupXml(record, group))
    .join('\n');
}

function metadataXml(record: PaperRecord): string {
  const { aanhangsel, received, submitted, zaak } = record;
  const values: readonly (readonly [string, string | number | undefined])[] = [
    ['DC.identifier', publicationId(record)],
    ['OVERHEIDop.vraagnummer', zaak],
    ['OVERHEIDop.aanhangselNummer', aanhangsel?.number],
    ['OVERHEIDop.vergaderjaar', aanhangsel?.vergaderjaar],
    ['OVERHEIDop.datumIndiening', submitted],
    ['OVERHEIDop.datumOntvangst', received ?? undefined],
  ];
  return values
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `<meta name="${name}" scheme="" content="${content}"/>`)
    .join('\n');
}

/** The official publication of a record in KOOP's XML. */
export function renderKoopXml(record: PaperRecord): string {
  const { series, lines } = masthead(record);
  const answered = answeredLine(record);
  const described = [
    `<kamervraagomschrijving type="vraag">${escaped(askedLine(record))}</kamervraagomschrijving>`,
    ...(answered === ''
      ? []
      : [`<kamervraagomschrijving type="antwoord">${escaped(answered)}</kamervraagomschrijving>`]),
  ];
  const entries = record.entries.map((entry) => {
    const name = entry.role === 'question' ? 'vraag' : 'antwoord';
    return `<${name}><nr status="officieel">${labelOf(entry)}</nr>\n${bodyXml(record, entry.parts)}\n</${name}>`;
  });
  const letter = record.letter.length === 0 ? '' : `<antwoord>${letterXml(record)}</antwoord>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
<metadata>
${metadataXml(record)}
</metadata>
<kamervragen>
<kamervraagkop>
<tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
<tekstregel inhoud="vergaderjaar">Vergaderjaar ${sessionOf(record)}</tekstregel>
<tekstregel inhoud="documenttype">${series}</tekstregel>
${lines.length === 0 ? '' : `<tekstregel inhoud="opmerking">${lines.join(' ')}</tekstregel>`}
</kamervraagkop>
<kamervraagnummer>${record.aanhangsel?.number ?? record.zaak}</kamervraagnummer>
${described.join('\n')}
${entries.join('\n')}
${letter}
</kamervragen>
</officiele-publicatie>
`;
}

function letterXml(record: PaperRecord): string {
  const word = record.kind === 'further-answer' ? 'Nader antwoord' : 'Mededeling';
  return `<nr status="officieel">${word}</nr>\n${bodyXml(record, record.letter)}`;
}
