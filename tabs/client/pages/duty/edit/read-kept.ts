/**
 * What is typed into a form of the rota, kept until it is saved: also where the page is loaded again. It
 * goes when the tab is closed. Names and times alone: no councillor's words are ever kept on a device.
 */

const prefix = 'hub-duty/';

/** Every part of the first value is there, and of the same kind. */
const isLike = <Value extends object>(first: Value, value: object): value is Value =>
  Object.entries(first).every(([name, part]) => {
    const own: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    return typeof own === typeof part && Array.isArray(own) === Array.isArray(part);
  });

/** Undefined where nothing is kept, where it is not like `first`, or where the browser keeps nothing. */
export const readKept = <Value extends object>(name: string, first: Value): Value | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null && isLike(first, kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined takes away what is kept. A browser that keeps nothing loses a draft on reload, and nothing else. */
export const keep = (name: string, value: object | undefined): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    return;
  }
};
