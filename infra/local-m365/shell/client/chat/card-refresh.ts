import type { CardAction } from '../../../connector/connector.ts';

export interface Refresh {
  readonly action: CardAction;
}

const teamsLimit = 60_000;
const refreshedAt = new Map<string, number>();

/**
 * The refresh that this card asks for when this person looks at it; undefined for none. With `userIds` only the
 * people named there; without, everybody, because a personal chat is within Teams' limit of 60; an empty list
 * means by hand only.
 */
export function refreshOf(card: unknown, teamsUserId: string | undefined): Refresh | undefined {
  const { refresh } = recordOf(card);
  const { action, userIds } = recordOf(refresh);
  const { type, id, title, verb, data } = recordOf(action);
  if (type !== 'Action.Execute') return undefined;
  if (Array.isArray(userIds) && (teamsUserId === undefined || !userIds.includes(teamsUserId)))
    return undefined;
  return {
    action: { type, ...text({ id, title, verb }), ...(data === undefined ? {} : { data }) },
  };
}

/** True at most once a minute for a message: Teams refreshes a card no more often. Takes the turn. */
export function takeRefreshTurn(message: string, now: number): boolean {
  const last = refreshedAt.get(message);
  if (last !== undefined && now - last < teamsLimit) return false;
  refreshedAt.set(message, now);
  return true;
}

function text(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
