/** "Dev Okafor" as "DO", "Cllr Siân Ŵyn-O'Hanlon" as "SŴ". */
export const initialsOf = (name: string): string =>
  name
    .replace(/^Cllr\s+/, '')
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
