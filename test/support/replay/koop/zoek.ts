import { type Answer, type Asked, bytesAnswer, redirectAnswer, textAnswer } from '../answer.ts';
import type { PublicationRecord } from '../records.ts';
import type { World } from '../world.ts';
import { publicationMetadata } from './metadata-xml.ts';

const NOT_FOUND_PATH = '/fout404.html';
const XML = 'application/xml; charset=UTF-8';

/** The page to which what is absent is redirected; it answers 200. */
function notFoundPage(): Answer {
  const page =
    '<!DOCTYPE html>\n<html lang="nl"><head><title>Pagina niet gevonden</title></head><body><h1>Pagina niet gevonden</h1><p>De opgevraagde pagina bestaat niet.</p></body></html>\n';
  return textAnswer(200, 'text/html; charset=UTF-8', page);
}

/** The redirect that zoek gives for what is absent. */
function notFoundRedirect({ origin }: Asked): Answer {
  return redirectAnswer(`${origin}${NOT_FOUND_PATH}`);
}

async function formAnswer(publication: PublicationRecord, form: string): Promise<Answer | null> {
  const { xml, html, pdf } = publication.forms;
  const content = { xml, html, pdf }[form];
  return content ? bytesAnswer(content.contentType, await content.bytes()) : null;
}

/** What zoek.officielebekendmakingen.nl answers. */
export async function answerZoek(asked: Asked, world: World): Promise<Answer> {
  if (asked.path === NOT_FOUND_PATH) return notFoundPage();
  const parts = /^\/([a-z0-9-]+)(?:\.(xml|html|pdf)|\/(metadata\.xml))$/i.exec(asked.path);
  const publication = world.publications.get(parts?.[1] ?? '');
  if (!publication) return notFoundRedirect(asked);
  if (parts?.[3]) return textAnswer(200, XML, publicationMetadata(publication));
  return (await formAnswer(publication, parts?.[2] ?? '')) ?? notFoundRedirect(asked);
}

/** The path of a publication at the repository, without its form. */
export function repositoryPath(id: string): string {
  const [, series = '', year = ''] = /^([a-z]+-[a-z]+)-(?:(\d{8})-)?/.exec(id) ?? [];
  return `/frbr/officielepublicaties/${series}/${year === '' ? id : `${year}/${id}`}/1`;
}

/** What repository.overheid.nl answers below `/frbr`; what is absent is a 404 there. */
export async function answerFrbr(asked: Asked, world: World): Promise<Answer> {
  const parts = /^(\/frbr\/.+\/([a-z0-9-]+)\/1)\/(xml|html|pdf)\/\2\.(xml|html|pdf)$/i.exec(
    asked.path,
  );
  const publication = world.publications.get(parts?.[2] ?? '');
  const isPath = parts?.[1] === repositoryPath(parts?.[2] ?? '') && parts?.[3] === parts?.[4];
  const answer = publication && isPath ? await formAnswer(publication, parts?.[3] ?? '') : null;
  return answer ?? textAnswer(404, 'text/html; charset=UTF-8', '<h1>Not Found</h1>');
}
