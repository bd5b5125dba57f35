import { load } from 'cheerio/slim';
import { LIMITS } from '../limits.ts';

/** An element of XML or HTML: its name in lower case without prefix, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

const PREFIX = /^[^:]*:/u;

type Nodes = ReturnType<ReturnType<typeof load>['root']>[number]['children'];

function convert(nodes: Nodes, into: OpenElement, depth: number): void {
  for (const node of nodes) {
    if (node.type === 'text') into.children.push(node.data);
    else if ('children' in node && depth < LIMITS.depth) {
      const name = 'name' in node ? node.name.replace(PREFIX, '').toLowerCase() : '';
      const attributes = 'attribs' in node ? node.attribs : {};
      const element: OpenElement = { name, attributes, children: [] };
      into.children.push(element);
      convert(node.children, element, depth + 1);
    }
  }
}

/** The tree of an XML or HTML text, comments and instructions left out. No entity is fetched. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): Element {
  const document = load(text, kind === 'xml' ? { xml: true } : {});
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  convert(document.root()[0]?.children ?? [], root, 0);
  return root;
}

/** The elements directly in an element. */
export function elementsIn(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function collect(element: Element, names: ReadonlySet<string>, into: Element[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.has(child.name)) into.push(child);
    collect(child, names, into);
  }
}

/** All elements of these names anywhere in an element, in document order. */
export function findAll(element: Element, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  collect(element, new Set(names), found);
  return found;
}

/** All text in an element, blanks as they stand. */
export function textIn(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}
