import type { Footnote } from '../../core/model.ts';
import { type Element, textIn } from '../markup/tree.ts';
import { BLOCKS } from './elements.ts';

interface Cut {
  /** The tree without its notes. */
  readonly tree: Element;
  readonly notes: readonly Footnote[];
}

const NOTE_CLASS = /(?:^|\s)(?:noot|voetnoot|footnote)(?:\s|$)/u;
const WORD_NOTE = /^(?:foot|end)note-(\d+)$/u;
const NUMBER_CLASS = /(?:^|\s)(?:nootnum|nootnr|noot-nr|noot\.nr)(?:\s|$)/u;
const LINK_WORDS = /^(?:X\s+)?Noot\s+/u;
const LEADING_NUMBER = /^(?:X\s+)?(?:Noot\s+)?\[?(\d{1,3})\]?[.)]?\s*/u;
const NUMBER = /\d{1,3}/u;
const BACK_LINK = /\s*[↑↩]\s*$/u;
const BLANKS = /\s+/gu;

function numberIn(element: Element): string | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const isNumber = NUMBER_CLASS.test(child.attributes['class'] ?? '');
    const found = isNumber ? (NUMBER.exec(textIn(child))?.[0] ?? null) : numberIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** The text in a note, its number left out, its paragraphs parted by a blank. */
function textOfNote(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (NUMBER_CLASS.test(child.attributes['class'] ?? '')) return ' ';
      return BLOCKS.has(child.name) ? ` ${textOfNote(child)} ` : textOfNote(child);
    })
    .join('');
}

/** A note's number and text, from a `div.noot` of the publisher or a `li#footnote-1` of Word. */
function noteOf(element: Element): Footnote | null {
  const text = textOfNote(element).replaceAll(BLANKS, ' ').trim().replace(BACK_LINK, '');
  const word = WORD_NOTE.exec(element.attributes['id'] ?? '')?.[1];
  if (word !== undefined) return { mark: word, text };
  if (element.name === 'a' || element.name === 'sup' || element.name === 'span') return null;
  if (!NOTE_CLASS.test(element.attributes['class'] ?? '')) return null;
  const own = numberIn(element);
  if (own !== null) return { mark: own, text: text.replace(LINK_WORDS, '') };
  const mark = LEADING_NUMBER.exec(text)?.[1];
  return mark === undefined ? null : { mark, text: text.replace(LEADING_NUMBER, '') };
}

/** Takes the notes out of a tree, so that only the text with its marks is left. */
export function cutNotes(tree: Element): Cut {
  const notes: Footnote[] = [];
  const children = tree.children.flatMap((child): readonly (Element | string)[] => {
    if (typeof child === 'string') return [child];
    const note = noteOf(child);
    if (note) {
      notes.push(note);
      return [];
    }
    const inner = cutNotes(child);
    for (const one of inner.notes) notes.push(one);
    return [inner.tree];
  });
  return { tree: { ...tree, children }, notes };
}
