import { describe, expect, it } from 'vitest';
import { mendAccents } from '../../src/formats/diacritics.ts';

describe('accents that print sets apart', () => {
  it.each([
    ['Yes¸ilgöz-Zegerius', 'Yeşilgöz-Zegerius'],
    ['Minister Yes¸ ilgöz-Zegerius (Justitie)', 'Minister Yeşilgöz-Zegerius (Justitie)'],
    ['Yes ¸ ilgöz', 'Yeşilgöz'],
    ['Hac ˇ evović', 'Hačevović'],
    ['het lid Kostic ´ vraagt', 'het lid Kostić vraagt'],
    ['het lid Kostic´', 'het lid Kostic´'],
    ['het lid Aktas¸ zegt', 'het lid Aktaş zegt'],
    ['het lid Aktas¸ coördineert', 'het lid Aktaş coördineert'],
    ['het lid Aktas¸ bĳ Parĳs', 'het lid Aktaş bĳ Parĳs'],
    ['q¸ ilgöz', 'q¸ ilgöz'],
  ])('%s', (printed, meant) => {
    expect(mendAccents(printed)).toBe(meant);
  });
});
