/** How words are looked for: without accents, capitals and apostrophes, so that "sian" finds Siân and "ohanlon" O’Hanlon. */

/** Letters that are one with their stroke, so that taking marks away leaves them as they are. */
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The text as it is compared. Folding it again changes nothing. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’‘ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => whole[letter] ?? letter)
    .trim();

/** Letters and digits alone: "7KQ-4M2 XCA" and "7kq4m2xca" are the same reference. */
export const plainReference = (text: string): string =>
  text.toLowerCase().replace(/[^0-9a-z]/g, '');

/** The words of a search, folded. All of them must be found. */
export const wordsOf = (search: string): readonly string[] =>
  folded(search)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
