import { everyChannelOf } from '../../domain/alerts/channels.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeChannel } from '../../domain/alerts/notice-channel.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { rotaMembers, rotaRoles } from '../../domain/duty/rota-members.ts';
import { monthOf, testAt, toldAfter, workingDaysSince } from '../../domain/alerts/test-page.ts';
import type { Tested } from '../../domain/alerts/test-page.ts';
import type { WorkingCalendar } from '../../domain/time/working-time.ts';
import type { Unreachable } from '../../ports.ts';
import type { ChannelReach, PersonReach, ReachabilityPage } from './reachability-views.ts';
import { testsOfMonth } from './tests-of-month.ts';
import { useCase } from '../use-case.ts';

interface Known {
  readonly flags: readonly Unreachable[];
  readonly tests: readonly Tested[];
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

const reachOf = (person: Person, channel: NoticeChannel, known: Known): ChannelReach => {
  const isIt = (each: { readonly person: string; readonly channel: NoticeChannel }): boolean =>
    each.person === person.key && each.channel === channel;
  const flag = known.flags.find(isIt);
  if (flag !== undefined) return { channel, state: 'unreachable', at: flag.since, why: flag.why };
  const test = known.tests.find(isIt);
  if (test === undefined) return { channel, state: 'untested' };
  if (test.confirmedAt !== undefined) return { channel, state: 'confirmed', at: test.confirmedAt };
  const days = workingDaysSince(test.at, known.now, known.calendar);
  return { channel, state: days >= toldAfter ? 'overdue' : 'waiting', at: test.at };
};

const personReach = (person: Person, known: Known): PersonReach => {
  const channels = everyChannelOf(person).map((channel) => reachOf(person, channel, known));
  const unreachable = channels.every(({ state }) => state === 'unreachable');
  return { key: person.key, name: person.name, channels, unreachable };
};

const byTrouble = (a: PersonReach, b: PersonReach): number =>
  Number(b.unreachable) - Number(a.unreachable) || a.name.localeCompare(b.name, 'en-GB');

/** Who on the rota can be told on which channel, and who has confirmed the test of this month. */
export const listReachability = useCase(
  [...rotaRoles, 'manager', 'monitoring-officer', 'chief-executive'],
  () => done({}),
  async (hub, caller) => {
    const now = hub.clock.now();
    const calendar = hub.council.settings();
    const tests = await testsOfMonth(hub, now);
    const known = { flags: await hub.promises.reachability.all(), tests, now, calendar };
    const people = rotaMembers(hub.council.people()).map((person) => personReach(person, known));
    return done<ReachabilityPage>({
      people: people.sort(byTrouble),
      testAt: testAt(monthOf(now), calendar),
      mine: tests
        .filter(({ person, confirmedAt }) => person === caller.key && confirmedAt === undefined)
        .map(({ channel }) => channel),
      month: monthOf(now),
      now,
    });
  },
);
