import { readReference } from '../../domain/incidents/reference.ts';
import { done } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';

/** An incident, and what whoever pressed had before them. */
export interface Pressed {
  readonly incident: string;
  /** That of the card or page on which it was pressed. */
  readonly version?: number;
}

/** Reads `incident`, however it was typed, and `version`. */
export const readPressed = (raw: Readonly<Record<string, unknown>>): Result<Pressed> => {
  const { incident, version } = raw;
  const typed = typeof incident === 'string' ? incident : '';
  return done({
    incident: readReference(typed) ?? typed,
    ...(typeof version === 'number' ? { version } : {}),
  });
};
