const vowel = /^[aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü]/i;

/** "Ann, Bob ac Efa": "a" stands as "ac" before a vowel. */
export const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${vowel.test(last) ? 'ac' : 'a'} ${last}`;
};
