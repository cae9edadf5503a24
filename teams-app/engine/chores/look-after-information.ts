/** Makes sure that what councillors ask about themselves is answered, and that tests of devices are asked for as they wish. */
import type { DeviceRow } from '#lists/devices.ts';
import { isBroken } from '../../domain/information/device.ts';
import { keeperAsked, testNote } from '../../domain/information/information-messages.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { keepersAmong } from '../../domain/requests/request-officers.ts';
import { requestWaits } from '../../domain/requests/request-messages.ts';
import { dailySlots, hourlySlots } from '../../domain/time/slots.ts';
import { londonMoment } from '../../domain/time/wall-clock-moments.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { addWorkingMinutes, isOfficeHours, workingDay } from '../../domain/time/working-time.ts';
import type { KeptLists } from '../../ports.ts';
import { addressList } from '../../use-cases/information/find-address.ts';
import { deviceList } from '../../use-cases/information/find-device.ts';
import { interestList } from '../../use-cases/information/find-interest.ts';
import { takedownList } from '../../use-cases/online/find-takedown.ts';
import { visitList } from '../../use-cases/visits/find-visit.ts';
import { waitingRequests } from '../../use-cases/requests/waiting-requests.ts';
import type { WaitingRequest } from '../../use-cases/requests/waiting-requests.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

const aDay = 24 * 60;

/** Messages stay in the store for 100 days: what is older would be planned anew. */
const rememberedDays = 90;

const plan = async (run: Run, message: HubMessage, to: Person): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(messageOwed(message, to));
};

/** A first message that got lost on its way goes now; one that was planned is planned once. */
const askAgain = async (run: Run, { request, owed }: WaitingRequest): Promise<void> => {
  if (addMinutes(request.since, rememberedDays * aDay) < run.now) return;
  run.tally.planned += await run.promises.notices.plan(owed);
};

const daily = dailySlots('10:00');

/** Every working day at 10am while it waits: to those who deal with it, and to those who answer for the hub. */
const tellItWaits = async (run: Run, waiting: WaitingRequest): Promise<void> => {
  const { request, officers, patience } = waiting;
  const [day, calendar] = [daily.slotAt(run.now), run.council.settings()];
  if (!isOfficeHours(day, calendar)) return;
  if (addWorkingMinutes(request.since, patience * workingDay, calendar) > day) return;
  for (const officer of officers) await plan(run, requestWaits(request, day, officer), officer);
  for (const keeper of keepersAmong(run.council.people()))
    if (!officers.some(({ key }) => key === keeper.key))
      await plan(run, keeperAsked(request, day, keeper), keeper);
};

/** 10am on the first of the month in which it is. */
const monthlySlot = (now: Instant): Instant => londonMoment(`${dayOf(now).slice(0, 7)}-01T10:00`);

/** A note that is so late is not worth sending; whoever has tested so lately needs none. */
const noteLastsDays = 3;
const freshDays = 7;

const wantsNote = (row: DeviceRow, slot: Instant, now: Instant): boolean => {
  if (row.stage !== 'issued' || !row.remind || isBroken(row)) return false;
  if (now < slot || addMinutes(slot, noteLastsDays * aDay) < now) return false;
  return row.testedAt === undefined || addMinutes(row.testedAt, freshDays * aDay) < slot;
};

/** Once a month, to whoever wants it. Nobody is asked twice. */
const askForTests = async (run: Run, lists: KeptLists): Promise<void> => {
  const slot = monthlySlot(run.now);
  for (const { row } of deviceList({ lists }).rows() ?? []) {
    const to = run.council.person(row.councillorKey);
    if (to?.active === true && wantsNote(row, slot, run.now))
      await plan(run, testNote(row, slot, to), to);
  }
};

const hourly = hourlySlots(25);

/** Every hour: requests that still wait, and tests that are asked for. */
export const lookAfterInformation: Chore = {
  name: 'information',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const { lists, council } = run;
    if (lists === undefined) return;
    for (const list of [
      addressList({ lists }),
      interestList({ lists }),
      deviceList({ lists }),
      takedownList({ lists }),
      visitList({ lists }),
    ])
      await list.refresh();
    for (const waiting of waitingRequests({ lists, council, now: run.now })) {
      await askAgain(run, waiting);
      await tellItWaits(run, waiting);
    }
    await askForTests(run, lists);
  },
};
