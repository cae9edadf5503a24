import type { BuddyWish } from '../../domain/support/buddies.ts';
import type { PersonKey } from '../../domain/people.ts';
import { hasRole } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { TalkRequest } from '../../domain/support/talk-request.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { linesOf, servicesFor, supportersFor, supportRows } from './support-offers.ts';
import type { MySupport, OwnBuddies, OwnRequest, RequestToMe } from './support-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const nameOf = (hub: Hub, key: PersonKey): string => hub.council.person(key)?.name ?? '';

const ownRequest = (hub: Hub, request: TalkRequest): OwnRequest => {
  const { key, to, sentAt, state, answeredAt } = request;
  return {
    key,
    to: nameOf(hub, to),
    sentAt,
    state,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    hasLeft: hub.council.person(to)?.active !== true,
  };
};

const requestToMe = (hub: Hub, request: TalkRequest): RequestToMe => {
  const { key, from, sentAt, state, words, reach } = request;
  const email = hub.council.person(from)?.email;
  return {
    key,
    from: nameOf(hub, from),
    sentAt,
    state,
    ...(words === undefined ? {} : { words }),
    ...(reach === undefined ? {} : { reach }),
    ...(email === undefined ? {} : { email }),
  };
};

const ownBuddies = (hub: Hub, wish: BuddyWish): OwnBuddies => ({
  wants: wish.wants,
  ...(wish.group === undefined ? {} : { group: wish.group }),
  three: wish.three,
  since: wish.since,
  buddies: wish.with.flatMap((key) => {
    const person = hub.council.person(key);
    return person?.active === true ? [{ name: person.name, email: person.email }] : [];
  }),
});

/**
 * Everything about somebody to talk to in one answer: so that nobody can tell what of it was opened. Of
 * requests the caller sees what they asked and what was asked of them, and nothing else. Works while
 * SharePoint is away, with what is known.
 */
export const mySupport = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const { support } = hub.promises;
    const { rows, isPartial } = await supportRows(hub);
    const { own, toThem } = await support.requestsOf(caller.key);
    const wish = await support.wishOf(caller.key);
    return done<MySupport>({
      now: hub.clock.now(),
      dutyPhone: dutyPhone(hub),
      supporters: supportersFor(hub, caller, rows),
      services: servicesFor(caller, rows),
      lines: linesOf(hub),
      isPartial,
      isCouncillor: hasRole(caller, 'councillor'),
      requests: own.map((request) => ownRequest(hub, request)),
      toMe: toThem
        .filter(({ state }) => state !== 'cannot')
        .map((request) => requestToMe(hub, request)),
      ...(wish === undefined ? {} : { buddies: ownBuddies(hub, wish) }),
      isAsked: !(await support.wantsNoAftercare(caller.key)),
    });
  },
);
