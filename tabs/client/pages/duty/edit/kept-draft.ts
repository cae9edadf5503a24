/**
 * What is typed into a form of the rota, kept until it is saved: also where the page is loaded again. It
 * goes when the tab is closed. Names and times alone: no councillor's words are ever kept on a device.
 */
import { useState } from 'react';

export interface KeptDraft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** It was taken, or is not wanted any more. */
  readonly clear: () => void;
  /** It was typed before this form was opened. */
  readonly isRestored: boolean;
}

const prefix = 'hub-duty/';

/** Undefined where nothing is kept, where it is not ours, or where the browser keeps nothing. */
export const readKept = <Value extends object>(
  name: string,
  isLike: (value: object) => value is Value,
): Value | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null && isLike(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

const write = (name: string, value: object | undefined): void => {
  try {
    if (value === undefined) sessionStorage.removeItem(prefix + name);
    else sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing loses a draft on reload, and nothing else.
  }
};

/** Every part of the first value is there, and of the same kind. */
const isLikeFirst =
  <Value extends object>(first: Value) =>
  (value: object): value is Value =>
    Object.entries(first).every(([name, part]) => {
      const own: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
      return typeof own === typeof part && Array.isArray(own) === Array.isArray(part);
    });

export const useKeptDraft = <Value extends object>(
  name: string,
  first: () => Value,
): KeptDraft<Value> => {
  const [{ start, isRestored }] = useState(() => {
    const fresh = first();
    const kept = readKept(name, isLikeFirst(fresh));
    return { start: kept ?? fresh, isRestored: kept !== undefined };
  });
  const [value, setValue] = useState(start);
  return {
    value,
    isRestored,
    change: (next) => {
      setValue(next);
      write(name, next);
    },
    clear: () => {
      write(name, undefined);
    },
  };
};
