import { escaped } from '../rendered/koop-xml.ts';
import { type Answer, type Asked, bytesAnswer, textAnswer } from './answer.ts';
import { type Entity, numbered, related, type World } from './world.ts';

const HTML = 'text/html; charset=utf-8';

function absent(): Answer {
  return textAnswer(
    404,
    HTML,
    '<!DOCTYPE html><html lang="nl"><body><h1>Pagina niet gevonden</h1></body></html>',
  );
}

function word({ values }: Entity, field: string): string {
  return escaped(String(values[field] ?? ''));
}

function listItem(document: Entity): string {
  const number = word(document, 'DocumentNummer');
  return `<li class="m-list__item"><a href="/kamerstukken/kamervragen/detail?id=${number}&amp;did=${number}">${word(document, 'Soort')} : ${word(document, 'Onderwerp')}</a></li>`;
}

/**
 * The page of a zaak or document. How the real page is built has not been verified: only the line
 * "{Soort} : {Onderwerp}" and the address of the download are known.
 */
function detailPage(zaak: Entity | null, document: Entity, world: World): Answer {
  const others = zaak ? related(world, zaak.id, 'Document') : [document];
  const number = word(document, 'DocumentNummer');
  const heading = `${word(document, 'Soort')} : ${word(document, 'Onderwerp')}`;
  const page = `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${heading} | Tweede Kamer der Staten-Generaal</title></head>
<body><header><a href="/">Tweede Kamer</a></header><main>
<h1>${heading}</h1>
<dl><dt>Nummer</dt><dd>${number}</dd><dt>Zaaknummer</dt><dd>${zaak ? word(zaak, 'Nummer') : ''}</dd></dl>
<a class="m-button" href="/downloads/document?id=${number}">Download</a>
<section><h2>Gerelateerde documenten</h2><ul>${others.map(listItem).join('\n')}</ul></section>
</main></body></html>
`;
  return textAnswer(200, HTML, page);
}

/** The page's zaak and document: `id` may be the number of either, `did` is the document's. */
function shownBy(parameters: URLSearchParams, world: World): Answer {
  const named = numbered(world, parameters.get('id') ?? '');
  const zaak = named?.name === 'Document' ? related(world, named.id, 'Zaak')[0] : named;
  const did = parameters.get('did');
  const document = did === null ? named : numbered(world, did);
  const shown =
    document?.name === 'Document' ? document : zaak && related(world, zaak.id, 'Document')[0];
  return shown ? detailPage(zaak ?? null, shown, world) : absent();
}

/** What www.tweedekamer.nl answers; unverified. */
export async function answerSite(asked: Asked, world: World): Promise<Answer> {
  const parameters = new URLSearchParams(asked.query);
  if (asked.path === '/kamerstukken/kamervragen/detail') return shownBy(parameters, world);
  if (asked.path !== '/downloads/document') return absent();
  const document = numbered(world, parameters.get('id') ?? '');
  const content = document && world.resources.get(document.id);
  return content ? bytesAnswer(content.contentType, await content.bytes()) : absent();
}
