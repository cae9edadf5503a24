/** The monthly test: sent, asked about again, and told to the senior responsible officer where nobody answers. */
import type { Instant } from '../../domain/time/instant.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { NoticeChannel } from '../../domain/alerts/notice-channel.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { hasRole } from '../../domain/people.ts';
import type { PersonKey } from '../../domain/people.ts';
import { rotaMembers } from '../../domain/duty/rota-members.ts';
import {
  monthBefore,
  monthOf,
  openAfter,
  openTestsFor,
  remindedAfter,
  reminderOf,
  testAt,
  testedIn,
  testKeys,
  testOf,
  testTimes,
  toldAfter,
  workingDaysSince,
} from '../../domain/alerts/test-page.ts';
import type { Tested } from '../../domain/alerts/test-page.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

type Open = ReadonlyMap<PersonKey, readonly NoticeChannel[]>;

/** A hub that begins in the middle of a month begins with the test of the next one. */
const isTested = (run: Run, tested: readonly Tested[], slot: Instant): boolean => {
  const calendar = run.council.settings();
  const days = workingDaysSince(testAt(monthOf(slot), calendar), slot, calendar);
  return tested.length > 0 || days < toldAfter;
};

/** Whoever joins the rota within the month is tested on the next day. Each channel once a month. */
const testsOwed = (run: Run, tested: readonly Tested[], slot: Instant): NoticeDraft[] =>
  rotaMembers(run.council.people())
    .flatMap((person) =>
      messageOwed(
        testOf(person, slot, (channel) => run.messengers[channel] !== undefined),
        person,
      ),
    )
    .filter(
      ({ to, channel }) => !tested.some((each) => each.person === to && each.channel === channel),
    );

const remindersOwed = (run: Run, month: string, open: Open, slot: Instant): NoticeDraft[] =>
  rotaMembers(run.council.people()).flatMap((person) => {
    const own = open.get(person.key);
    return own === undefined ? [] : messageOwed(reminderOf(person, month, own, slot), person);
  });

const tellingsOwed = (run: Run, month: string, open: Open, slot: Instant): NoticeDraft[] => {
  const members = rotaMembers(run.council.people());
  const named = members.flatMap(({ key, name }) => {
    const channels = open.get(key);
    return channels === undefined ? [] : [{ name, channels }];
  });
  if (named.length === 0) return [];
  return run.council
    .people()
    .filter((person) => hasRole(person, 'senior-responsible-officer'))
    .flatMap((senior) => messageOwed(openTestsFor(senior, month, named, slot), senior));
};

const owedFor = async (run: Run, month: string, slot: Instant): Promise<readonly NoticeDraft[]> => {
  const calendar = run.council.settings();
  if (slot < testAt(month, calendar)) return [];
  const { notices, reachability } = run.promises;
  const tests = await notices.ofMessages(testKeys(month));
  const tested = testedIn(tests, await reachability.confirmed());
  const after = (days: number): Open => openAfter(tested, slot, { days, calendar });
  return [
    ...(month === monthOf(slot) && isTested(run, tested, slot) ? testsOwed(run, tested, slot) : []),
    ...remindersOwed(run, month, after(remindedAfter), slot),
    ...tellingsOwed(run, month, after(toldAfter), slot),
  ];
};

/**
 * Every day at 10am: on the first working day of the month the test goes to everybody on the rota, two
 * working days later it is asked about again, after five the senior responsible officers are told. Each
 * once, by its key; a day that was missed is made up for.
 */
export const testRota: Chore = {
  name: 'test-page',
  ...testTimes,
  run: async (run, slot) => {
    const month = monthOf(slot);
    for (const each of [monthBefore(month), month])
      run.tally.planned += await run.promises.notices.plan(await owedFor(run, each, slot));
  },
};
