/** What the store remembers of chores, and how it keeps canaries apart from the incidents of people. */
import { expect, test } from '@jest/globals';
import { canaryOf } from '#core/domain/alerts/canary.ts';
import { addMinutes, addSeconds } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { alertsOwed } from '#core/domain/alerts/notices.ts';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { robot } from '#core/domain/alerts/robot.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { Promises } from '#core/ports.ts';
import { calendar } from '../support/sample.ts';
import { eachStore } from './each-store.ts';
import { arrival, start } from './samples.ts';

const slots = [0, 60, 120].map((minutes) =>
  addMinutes('2026-12-29T00:00:00.000Z' as Instant, minutes),
);
const [first, second, third] = slots as [Instant, Instant, Instant];

const send = async ({ accept }: Promises, slot: Instant) => {
  const incident = canaryOf(slot, calendar, slot);
  const { reference } = incident;
  const who = { actor: 'The hub', actorKey: 'hub/canary', shared: false } as const;
  await accept({
    incident,
    report: { what: '', afraidNow: 'no', about: 'nobody' },
    entry: { reference, at: slot, action: 'report-received', ...who },
    notices: alertsOwed(incident, [], rotaOf([]), slot),
  });
  return reference;
};

eachStore((store) => {
  test('a chore that is new begins with its next slot, or at once', async () => {
    const { chores } = await store.open();
    expect(await chores.claim('nightly', first, 'one', first)).toBe(false);
    expect(await chores.claim('nightly', first, 'one', first)).toBe(false);
    expect(await chores.claim('nightly', second, 'one', second)).toBe(true);
    expect(await chores.claim('canary', first, 'one', first, 'at-once')).toBe(true);
  });

  test('of several who want a slot one has it, until the claim ends; what is done stays done', async () => {
    const place = await store.newPlace();
    const open: (Promises & { readonly name: string })[] = [];
    for (const name of ['one', 'two', 'three'])
      open.push({ name, ...(await store.open({ place })) });
    const claim = async (slot: Instant, now: Instant) => {
      const claimed: boolean[] = [];
      for (const { name, chores } of open)
        claimed.push(await chores.claim('hourly', slot, name, now));
      return claimed;
    };
    await claim(first, first);
    expect((await claim(second, second)).filter(Boolean)).toHaveLength(1);
    expect((await claim(second, addSeconds(second, 59))).filter(Boolean)).toEqual([]);
    expect((await claim(second, addSeconds(second, 60))).filter(Boolean)).toHaveLength(1);
    await open[0]?.chores.done('hourly', second, second);
    await open[1]?.chores.done('hourly', first, third);
    expect((await claim(second, addMinutes(second, 30))).filter(Boolean)).toEqual([]);
    expect(await open[2]?.chores.all()).toEqual([
      { name: 'hourly', slot: second, doneAt: second, attempts: 0 },
    ]);
  });

  test('one that is put off is not claimed before its time, and is the next moment', async () => {
    const { chores, nextMoment } = await store.open();
    await chores.claim('hourly', first, 'one', first);
    await chores.claim('hourly', second, 'one', second);
    const again = addMinutes(second, 2);
    await chores.later('hourly', 'one', again, 'Error');
    expect(await chores.claim('hourly', second, 'two', addMinutes(second, 1))).toBe(false);
    expect(await nextMoment(second)).toBe(again);
    expect(await chores.claim('hourly', second, 'two', again)).toBe(true);
    expect(await chores.hold('hourly', 'one', again)).toBe(false);
    expect(await chores.hold('hourly', 'two', again)).toBe(true);
  });

  test('a canary is due and claimed as any incident, and is not among those of people, nor to be filed', async () => {
    const promises = await store.open();
    await promises.accept(arrival(start));
    const reference = await send(promises, first);
    expect((await promises.live()).map((each) => each.reference)).toEqual(['INC-001-A']);
    expect((await promises.watch.canaries()).map((each) => each.reference)).toEqual([reference]);
    expect(await promises.due(addMinutes(first, 5))).toContain(reference);
    const [notice] = await promises.notices
      .claim('one', addMinutes(first, 1), 'teams', 100)
      .then((all) => all.filter((each) => each.reference === reference));
    expect(notice?.to).toBe(robot.key);
    await promises.change(reference, (incident) => ({
      incident: acknowledged(incident, robot, calendar, first),
      entries: [],
      notices: [],
    }));
    const filings = await promises.filings.claim('one', addMinutes(first, 1), 100);
    expect(filings.map((filing) => filing.reference)).toEqual(['INC-001-A']);
  });

  test('the newest is first, and what is cleared leaves nothing behind', async () => {
    const place = await store.newPlace();
    const promises = await store.open({ place });
    await promises.accept(arrival(start));
    const old = await send(promises, first);
    await send(promises, second);
    const newest = await send(promises, third);
    expect((await promises.watch.canaries())[0]?.reference).toBe(newest);
    await promises.watch.clearCanaries([newest]);
    expect((await promises.watch.canaries()).map((each) => each.reference)).toEqual([newest]);
    expect(await promises.find(old)).toBeUndefined();
    expect(await promises.findSubmission(`canary/${first}`)).toBeUndefined();
    expect(await promises.notices.ofIncident(old)).toEqual([]);
    expect(await send(promises, first)).toBe(old);
    expect(await promises.live()).toHaveLength(1);
  });

  test('messages that wait are counted from the moment at which they were due', async () => {
    const promises = await store.open();
    const accepted = arrival(start);
    await promises.accept(accepted);
    expect(await promises.watch.waiting(addSeconds(start, -1))).toBe(0);
    expect(await promises.watch.waiting(start)).toBe(accepted.notices.length);
  });
});
