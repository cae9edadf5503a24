import { useCallback, useEffect, useRef, useState } from 'react';
import type { PushNotification } from '../../../connector/connector.ts';
import { readNotifications } from '../api.ts';
import { justDidSomething } from '../own-doing.ts';
import { useResource } from '../use-resource.ts';

export interface News {
  /** Notifications that came while the chat was not open. */
  readonly unread: number;
  /** The notification to show over the page, until dismissed. */
  readonly banner: PushNotification | undefined;
  dismiss(): void;
}

/** What came for this person since the window was opened; opening the chat reads it all. */
export function useNotifications(person: string, chatOpen: boolean): News {
  const { value } = useResource(
    `notifications/${person}`,
    () => readNotifications(person),
    ['chat'],
    person,
  );
  const [read, setRead] = useState<number | undefined>(readBefore(person));
  const [banner, setBanner] = useState<PushNotification>();
  const shown = useRef<number | undefined>(undefined);
  const count = value?.length;
  useEffect(() => {
    if (value === undefined) return;
    const isNew = shown.current !== undefined && value.length > shown.current;
    shown.current = value.length;
    if (isNew && !(chatOpen && justDidSomething())) setBanner(value.at(-1));
  }, [value, chatOpen]);
  useEffect(() => {
    if (count === undefined || !chatOpen) return;
    sessionStorage.setItem(keyOf(person), String(count));
    setRead(count);
  }, [count, chatOpen, person]);
  const dismiss = useCallback(() => setBanner(undefined), []);
  return { unread: Math.max(0, (count ?? 0) - (read ?? 0)), banner, dismiss };
}

function readBefore(person: string): number {
  return Number(sessionStorage.getItem(keyOf(person)) ?? 0);
}

function keyOf(person: string): string {
  return `read/${person}`;
}
