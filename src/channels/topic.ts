/** A topic of a push server, and the address to which messages for it are posted. */
export interface Topic {
  readonly topic: string;
  readonly address: string;
}

/** What the address of a topic says; null where it names none, or one that cannot be read. */
export function topicOf(url: string): Topic | null {
  const { origin, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const topic = decoded(parts.pop() ?? '');
  // In JSON to the root, as headers would have no room for more than ASCII.
  const address = `${origin}/${parts.map((part) => `${part}/`).join('')}`;
  return topic === '' ? null : { topic, address };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
