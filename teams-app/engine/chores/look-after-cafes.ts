/** Cafés: guests told to the calendar, reminders the day before, how it was, and the places forgotten afterwards. */
import type { CafeRow } from '#lists/cafes.ts';
import { cafes } from '#lists/cafes.ts';
import { feedbackOn, hostLeftOf, reminderOf } from '../../domain/cafes/cafe-messages.ts';
import type { CafeSaid } from '../../domain/cafes/cafe-messages.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { dailySlots, hourlySlots } from '../../domain/time/slots.ts';
import { startOfDay } from '../../domain/time/wall-clock-moments.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { makeMissingEvents } from '../../use-cases/cafes/cafe-events.ts';
import { tellOfGuests } from '../../use-cases/cafes/cafe-guests.ts';
import { cafeKeepers } from '../../use-cases/cafes/cafe-rows.ts';
import { saidOf } from '../../use-cases/cafes/cafe-said.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

const planned = ({ lists }: Run): readonly CafeRow[] =>
  (lists?.of(cafes).rows() ?? []).map(({ row }) => row).filter(({ state }) => state === 'planned');

type Tell = (cafe: CafeSaid, to: Person) => readonly NoticeDraft[];

const noticesFor = (
  run: Run,
  row: CafeRow,
  people: readonly PersonKey[],
  tell: Tell,
): readonly NoticeDraft[] =>
  people.flatMap((key) => {
    const person = run.council.person(key);
    return person === undefined ? [] : tell(saidOf(row, person.language), person);
  });

const plan = async (run: Run, notices: readonly NoticeDraft[]): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(notices);
};

/** At ten: whoever has a place in a café of the next day is reminded, and a café whose host has left is told of. */
export const remindOfCafes: Chore = {
  name: 'remind-of-cafes',
  ...dailySlots('10:00'),
  run: async (run, slot) => {
    await run.lists?.of(cafes).refresh();
    const tomorrow = dayOf(startOfDay(dayOf(slot), 1));
    for (const row of planned(run)) {
      if (dayOf(row.startsAt) === tomorrow) {
        const { joined } = await run.promises.cafes.places(row.key);
        await plan(
          run,
          noticesFor(run, row, joined, (cafe, to) => reminderOf(cafe, to, slot)),
        );
      }
      await tellOfHost(run, row, slot);
    }
  },
};

/** Each café once, to those who look after cafés. */
const tellOfHost = async (run: Run, row: CafeRow, slot: Instant): Promise<void> => {
  if (row.startsAt <= slot || run.council.person(row.hostKey)?.active === true) return;
  const keepers = run.council.people().filter((person) => hasRole(person, ...cafeKeepers));
  await plan(
    run,
    noticesFor(
      run,
      row,
      keepers.map(({ key }) => key),
      (cafe, to) => hostLeftOf(cafe, to, slot),
    ),
  );
};

/** Hours after a café in which it is asked how it was. */
const askWithin = 24 * 60;

const askHowItWas = async (run: Run, slot: Instant): Promise<void> => {
  for (const row of planned(run)) {
    if (row.endsAt > slot || addMinutes(row.endsAt, askWithin) <= slot) continue;
    const { joined } = await run.promises.cafes.places(row.key);
    await plan(
      run,
      noticesFor(run, row, joined, (cafe, to) => feedbackOn(cafe, to, slot)),
    );
  }
};

/** Every hour: events that are missing, what the calendar has not been told, how it was, and then nobody knows any more who came. */
export const keepCafes: Chore = {
  name: 'keep-cafes',
  beginsAtOnce: true,
  ...hourlySlots(5),
  run: async (run, slot) => {
    const { lists, calendar } = run;
    if (lists === undefined || calendar === undefined) return;
    await lists.of(cafes).refresh();
    for (const key of await makeMissingEvents({ ...run, lists, calendar }, slot))
      await run.promises.cafes.untell(key);
    await tellOfGuests({ ...run, lists, calendar });
    await askHowItWas(run, slot);
    run.tally.left += await run.promises.cafes.letGo(slot);
  },
};
