/**
 * Puts a text on the clipboard. False where the browser does not let a page do that: the text is then marked in
 * its field, so that the person copies it by hand.
 */
export const copyText = async (
  text: string,
  field: HTMLTextAreaElement | null,
): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
};

/** Opens an e-mail with the text in it, to nobody yet. */
export const mailWith = (subject: string, text: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
