/** Where a page of the queue ends, as text that a client brings back. */
import { levelRank, levelsByRank } from '#core/domain/incidents/desk-queue.ts';
import type { QueuePlace } from '#core/domain/incidents/desk-queue.ts';

/** The place in text: what the order is made of, so that rows that come and go in between move no page. */
export const cursorAt = (place: QueuePlace): string =>
  [
    levelRank[place.level],
    place.ownerKey === undefined ? 0 : 1,
    place.received,
    place.closed ?? 0,
    place.reference,
  ].join('|');

/** The place in a cursor; undefined for any other text. */
export const placeAt = (cursor: string | undefined): QueuePlace | undefined => {
  const [rank, held, received, closed, reference] = (cursor ?? '').split('|');
  const level = levelsByRank[Number(rank)];
  if (level === undefined || reference === undefined) return undefined;
  const place = {
    level,
    status: '',
    received: Number(received),
    closed: Number(closed),
    reference,
  };
  if (Number.isNaN(place.received) || Number.isNaN(place.closed)) return undefined;
  return held === '1' ? { ...place, ownerKey: '' } : place;
};
