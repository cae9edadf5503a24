/** Text from a card or a form: trimmed, and no longer than it may be. */
export const textFrom = (
  raw: Readonly<Record<string, unknown>>,
  key: string,
  most = 200,
): string => {
  const value = raw[key];
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
};
