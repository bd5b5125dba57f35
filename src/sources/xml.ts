import { SaxesParser } from 'saxes';
import type { Flaw } from '../network/answer.ts';

/** An element by local name and namespace; prefixes say nothing and are gone. */
export interface XmlElement {
  readonly name: string;
  readonly space: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of its children, in order. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads XML as a stream and gives every element of one of these local names to `use`, with what it
 * holds; nothing else is kept in memory. Elements within a given one are not given apart. Throws Error for XML that is
 * not well-formed or stops.
 */
export function readElements(
  bytes: Uint8Array,
  names: readonly string[],
  use: (element: XmlElement) => void,
): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  const addText = (text: string): void => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === 0 && !names.includes(local)) return;
    const pairs = Object.values(attributes).map((it) => [it.local, it.value] as const);
    const element: Open = {
      name: local,
      space: uri,
      attributes: Object.fromEntries(pairs),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    if (open.length === 0) use(closed);
    else addText(closed.text);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
}

/** The first element below another with a local name, however deep; undefined for none. */
export function within({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const child of children) {
    const found = child.name.toLowerCase() === name.toLowerCase() ? child : within(child, name);
    if (found) return found;
  }
  return undefined;
}

/** What is wrong with a body that should be XML. */
export function xmlFlaw(bytes: Uint8Array): Flaw | null {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (!text.startsWith('<') || HTML.test(text)) return 'nonsense';
  try {
    readElements(bytes, [], () => undefined);
    return null;
  } catch {
    return 'truncated';
  }
}

const HTML = /^<(?:!doctype\s+html|html)\b/i;
