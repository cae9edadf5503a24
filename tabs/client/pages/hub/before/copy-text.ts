/**
 * Puts a text on the clipboard. False where the browser does not let a page do that: the text is then marked in
 * its field within `around`, so that the person copies it by hand.
 */
export const copyText = async (text: string, around: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = around?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
    field?.focus();
    field?.select();
    return false;
  }
};

const mail = (to: string, subject: string, text: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;

/** Opens an e-mail with the text in it, to nobody yet. */
export const mailWith = (subject: string, text: string): string => mail('', subject, text);

/** The same to somebody. */
export const mailTo = (email: string, subject: string, text: string): string =>
  mail(encodeURIComponent(email).replace('%40', '@'), subject, text);
