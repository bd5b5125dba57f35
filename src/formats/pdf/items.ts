import { getDocumentProxy } from 'unpdf';
import { LIMITS } from '../limits.ts';

/** A piece of text as the PDF places it; points from the lower left corner of the page. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Why a PDF cannot be read, for the error's sentence. */
export type PdfTrouble = 'pdf-encrypted' | 'pdf-broken' | 'pdf-too-long';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function open(bytes: Uint8Array): Promise<PdfDocument | PdfTrouble> {
  try {
    // A copy: the library takes the buffer over, and it refuses a Node Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    return isEncrypted(error) ? 'pdf-encrypted' : 'pdf-broken';
  }
}

async function itemsOn(document: PdfDocument, number: number): Promise<readonly Item[]> {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const items = content.items.flatMap((item): readonly Item[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    const size = Math.hypot(a, b);
    return [{ text: item.str, x, y, width: item.width, size }];
  });
  page.cleanup();
  return items;
}

/** The text items of each page of a PDF, in the order of the file, or why there are none. */
export async function readItems(
  bytes: Uint8Array,
): Promise<readonly (readonly Item[])[] | PdfTrouble> {
  const document = await open(bytes);
  if (typeof document === 'string') return document;
  try {
    if (document.numPages > LIMITS.pages) return 'pdf-too-long';
    const pages: (readonly Item[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await itemsOn(document, number));
    }
    return pages;
  } catch {
    return 'pdf-broken';
  } finally {
    await document.destroy();
  }
}
