import { dropIns } from '#lists/drop-ins.ts';
import type { DropInRow } from '#lists/drop-ins.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import {
  comingMessage,
  notComingMessage,
  slotOffMessage,
  slotSpan,
} from '../../domain/say/say-messages.ts';
import { sayWords } from '../../domain/words/say.ts';
import type { KeptRow } from '../../ports.ts';
import { onFreshLists, onKnownLists } from '../on-fresh-lists.ts';
import { randomKey } from '../random-key.ts';
import { listeners } from './say-lists.ts';
import type { SaySaid } from './say-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface OfSlot {
  readonly slot: string;
}

const readSlot = ({ slot }: Readonly<Record<string, unknown>>): Result<OfSlot> =>
  done({ slot: typeof slot === 'string' ? slot : '' });

const slotAt = (hub: Hub, key: string): KeptRow<DropInRow> | undefined =>
  (hub.lists.of(dropIns).rows() ?? []).find(({ row }) => row.slotKey === key);

const tell = async (hub: Hub, to: Person | undefined, of: (to: Person) => HubMessage) => {
  if (to === undefined) return;
  await hub.promises.notices.plan(messageOwed(of(to), to));
  hub.nudge();
};

const about = (hub: Hub, slot: DropInRow) => ({
  slot,
  now: hub.clock.now(),
  turn: randomKey(hub),
});

/**
 * Takes a time at which somebody listens; no reason is asked for. Of two at once one has it. Only the listener is
 * told who comes, and it is forgotten when the time is over (domain.md 26).
 */
export const takeSlot = useCase('anybody', readSlot, (hub, caller, input) =>
  onKnownLists(caller.language, [hub.lists.of(dropIns)], async () => {
    const words = sayWords[caller.language].dropIn;
    const slot = slotAt(hub, input.slot)?.row;
    if (slot === undefined || slot.startsAt <= hub.clock.now() || slot.officerKey === caller.key)
      return refuse('not-found', words.notThere);
    const { dropIns: book } = hub.promises;
    const isTaken = await book.take(slot.slotKey, caller.key, slot.endsAt);
    if (!isTaken && (await book.held()).get(slot.slotKey) !== caller.key)
      return refuse('conflict', words.gone);
    if (isTaken)
      await tell(hub, hub.council.person(slot.officerKey), (to) =>
        comingMessage(about(hub, slot), to, caller.name),
      );
    const when = slotSpan(slot, caller.language);
    return done<SaySaid>({ say: words.taken(when, slot.title) });
  }),
);

/** Gives the caller's time back, without a reason. The listener is told that it is free, not why. */
export const leaveSlot = useCase('anybody', readSlot, (hub, caller, input) =>
  onKnownLists(caller.language, [hub.lists.of(dropIns)], async () => {
    const words = sayWords[caller.language].dropIn;
    if (!(await hub.promises.dropIns.leave(input.slot, caller.key)))
      return refuse('not-found', words.notYours);
    const slot = slotAt(hub, input.slot)?.row;
    if (slot !== undefined)
      await tell(hub, hub.council.person(slot.officerKey), (to) =>
        notComingMessage(about(hub, slot), to),
      );
    return done<SaySaid>({ say: words.left });
  }),
);

/** Takes back a time that the caller offers. Whoever had it is told. */
export const withdrawSlot = useCase(listeners, readSlot, (hub, caller, input) => {
  const list = hub.lists.of(dropIns);
  const words = sayWords[caller.language].dropIn;
  return onFreshLists(caller.language, [list], async () => {
    const slot = slotAt(hub, input.slot);
    if (slot?.row.officerKey !== caller.key) return refuse('not-found', words.notThere);
    await list.remove(slot);
    const { dropIns: book } = hub.promises;
    const holder = (await book.held()).get(slot.row.slotKey);
    if (holder !== undefined && (await book.leave(slot.row.slotKey, holder)))
      await tell(hub, hub.council.person(holder), (to) => slotOffMessage(about(hub, slot.row), to));
    return done<SaySaid>({ say: words.withdrawn });
  });
});
