/** What a screen reader is told without being asked. */
const watchers = new Set<() => void>();
let said = '';
let turn = 0;

/** Says `text` once, after what is being said now. The same text twice is said twice. */
export const announce = (text: string): void => {
  turn += 1;
  // A no-break space makes a repeated text a changed one.
  said = turn % 2 === 0 ? text : `${text}\u00a0`;
  for (const watcher of watchers) watcher();
};

export const lastSaid = (): string => said;

export const onSaid = (changed: () => void): (() => void) => {
  watchers.add(changed);
  return () => watchers.delete(changed);
};
