import { useCallback, useEffect, useRef, useState } from 'react';
import type { Change } from '../../world.ts';
import { Refused } from './api.ts';
import { concerns, onChange } from './live.ts';

export interface Resource<T> {
  readonly value: T | undefined;
  /** Status of the answer that refused it; 0 where the server was not reached. */
  readonly refused: number | undefined;
  reload(): Promise<void>;
}

/**
 * Reads something now, whenever `key` changes, and whenever the world changes in one of these ways. The value
 * stays the same object while its content is the same, so that nothing unchanged is drawn again.
 */
export function useResource<T>(
  key: string,
  load: () => Promise<T>,
  kinds: readonly Change['what'][],
  person?: string,
): Resource<T> {
  const [state, setState] = useState<Held<T>>({ key, text: '' });
  const latest = useRef({ load, kinds });
  latest.current = { load, kinds };
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    const held = await hold(key, latest.current.load);
    if (mine === turn.current) setState((before) => (sameAs(before, held) ? before : held));
  }, [key]);
  useEffect(() => {
    void reload();
    return onChange((seen) => {
      if (concerns(seen, latest.current.kinds, person)) void reload();
    });
  }, [reload, person]);
  const mine = state.key === key;
  return {
    value: mine ? state.value : undefined,
    refused: mine ? state.refused : undefined,
    reload,
  };
}

interface Held<T> {
  readonly key: string;
  readonly text: string;
  readonly value?: T;
  readonly refused?: number;
}

async function hold<T>(key: string, load: () => Promise<T>): Promise<Held<T>> {
  try {
    const value = await load();
    return { key, text: JSON.stringify(value), value };
  } catch (error) {
    return { key, text: '', refused: error instanceof Refused ? error.status : 0 };
  }
}

function sameAs<T>(one: Held<T>, other: Held<T>): boolean {
  return one.key === other.key && one.text === other.text && one.refused === other.refused;
}
