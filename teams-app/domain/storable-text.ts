/** Text as the record can hold it: what is hashed must be what comes back. */

/** Signs that XML can't hold: most control signs, and the two that are no characters. */
const unstorable = /[^\t\n\r\u{7f}-\u{9f}\P{Cc}]|[\u{fffe}\u{ffff}]/gu;

/**
 * Text as typed, but for what SharePoint can't hold at all (control signs and halves of a character):
 * a report with one in it must be filed like any other.
 */
export const storableText = (text: string): string =>
  text.toWellFormed().replaceAll(unstorable, '\u{fffd}');

/** The same for a line of text, which holds no line breaks either. */
export const storableLine = (text: string): string =>
  storableText(text).replaceAll(/\s*[\r\n]+\s*/g, ' ');

/** Lines end in one way: SharePoint may give them back in another than they came. */
export const withPlainLineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
