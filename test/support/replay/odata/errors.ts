import { type Answer, textAnswer } from '../answer.ts';

/** The content type of the service's answers. */
export const JSON_TYPE = 'application/json; odata.metadata=minimal; odata.streaming=true';

/** The body of an error as the service writes it. */
export function odataError(message: string): string {
  return JSON.stringify({ error: { code: '', message } });
}

/** The answer to a query that the service does not take. */
export function refused(message: string): Answer {
  return textAnswer(400, JSON_TYPE, odataError(message));
}

/** The answer for what is not there. */
export function notFound(): Answer {
  return textAnswer(404, 'text/html; charset=utf-8', '');
}
