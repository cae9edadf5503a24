const longestAddress = 2_000;

/** The address of a post as it was pasted; undefined for what is no web address, or carries a password. */
export const webAddress = (text: string): URL | undefined => {
  const typed = text.trim();
  const full = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || typed.length > longestAddress || /\s/.test(typed)) return undefined;
  if (!URL.canParse(full)) return undefined;
  const address = new URL(full);
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  const hasSecret = address.username !== '' || address.password !== '';
  return isWeb && !hasSecret && address.hostname.includes('.') ? address : undefined;
};

/** The website as people know it: "facebook.com". */
export const siteOf = ({ hostname }: URL): string => hostname.replace(/^(www|m|mobile)\./, '');
