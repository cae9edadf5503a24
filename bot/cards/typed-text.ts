/** What people typed, shown as they typed it: no Markdown, no HTML, no card functions. */
import { container } from './elements.ts';
import type { Element } from './elements.ts';

const wordJoiner = '\u2060';

/** Cards turn {{DATE(...)}} and {{TIME(...)}} into dates, even in text runs. A joiner nobody sees stops that. */
const harmless = (typed: string): string =>
  typed.toWellFormed().replace(/\{\{(?=(?:DATE|TIME)\()/g, `{${wordJoiner}{`);

const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Free words as a block of their own. Text runs are never read as Markdown, and as a block of their own
 * they can't turn the direction of anything else. Shown from right to left where they begin so.
 */
export const asTyped = (typed: string, look: Readonly<Record<string, unknown>> = {}): Element =>
  container(
    [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: harmless(typed) }] }],
    rightToLeft.test(typed) ? { ...look, rtl: true } : look,
  );

/** A name or number within a sentence of ours, so that Markdown signs in it stay what they are. */
export const plain = (words: string): string =>
  harmless(words)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^(\d+)\. /, '$1\\. ')
    .replace(/^([#+-]) /, '\\$1 ');

/**
 * The beginning of a text: at most `most` characters and `lines` lines, never cutting through what a
 * reader sees as one character unless that alone is longer.
 */
export const shortened = (
  typed: string,
  most: number,
  lines: number,
): { readonly text: string; readonly isCut: boolean } => {
  const few = typed.split('\n').slice(0, lines).join('\n');
  const start = few.length <= most ? few : wholeCharacters(few, most);
  return { text: start, isCut: start.length < typed.trimEnd().length };
};

const wholeCharacters = (typed: string, most: number): string => {
  let end = 0;
  const segments = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  for (const { index, segment } of segments.segment(typed.slice(0, most * 2))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end === 0 ? typed.slice(0, most).toWellFormed() : typed.slice(0, end);
};

/** A telephone number that a phone dials when it is tapped; any other words as they are. */
export const phoneLink = (phone: string, label: string): string =>
  /^\+?[\d ()-]{3,}$/.test(phone.trim())
    ? `[${plain(label)}](tel:${phone.replace(/[^\d+]/g, '')})`
    : plain(label);

const numbers = /(?<![\d\w-])(?:999|\+?\d[\d ]{7,}\d)(?![\d\w-])/g;

/** A sentence of ours in which each telephone number can be tapped. */
export const dialable = (sentence: string): string =>
  plain(sentence).replace(numbers, (phone) => phoneLink(phone, phone));
