import type { OwnTurn } from '../../domain/duty/calendar-file.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { barsOf } from '../../domain/duty/rota-bars.ts';
import type { Bar } from '../../domain/duty/rota-bars.ts';
import type { MyTurns } from './duty-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** Twelve weeks. */
const daysShown = 84;

const ownIn = (hub: Hub, key: PersonKey, { from, until, turn }: Bar): readonly OwnTurn[] => {
  if (turn === undefined || turn.kind === 'senior') return [];
  if (turn.lead !== key && turn.deputy !== key) return [];
  const part = turn.lead === key ? 'lead' : 'deputy';
  const other = hub.council.person(part === 'lead' ? turn.deputy : turn.lead)?.name;
  const about = { from, until, part, because: turn.kind ?? 'turn' } as const;
  return [{ ...about, row: turn.row?.item ?? '', ...(other === undefined ? {} : { with: other }) }];
};

/** A person's own turns of the next 12 weeks, with the one that runs now from when it began. */
export const turnsOf = (hub: Hub, key: PersonKey): readonly OwnTurn[] => {
  const now = hub.clock.now();
  const from = addMinutes(now, -62 * 24 * 60);
  const bars = barsOf(hub.council.duty(), from, addMinutes(now, daysShown * 24 * 60));
  return bars.filter(({ until }) => until > now).flatMap((bar) => ownIn(hub, key, bar));
};

/** The caller's own turns. Asks SharePoint nothing. */
export const myTurns = useCase(
  'anybody',
  () => done({}),
  (hub, caller) => {
    const now = hub.clock.now();
    const turns = turnsOf(hub, caller.key).map(({ row: _row, ...turn }) => ({
      ...turn,
      isNow: turn.from <= now,
    }));
    return Promise.resolve(done<MyTurns>({ now, turns }));
  },
);
