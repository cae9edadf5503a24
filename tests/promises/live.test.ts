/** Every incident of the store, asked for with each page of the desk: the same while nothing has changed, and never behind. */
import { expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import type { Promises } from '#core/ports.ts';
import { calendar } from '../support/sample.ts';
import { arrival, dev, marged, start } from './samples.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const take = (promises: Promises, reference: string) =>
    promises.change(reference, (incident) => ({
      incident: acknowledged(incident, marged, calendar, start),
      entries: [],
      notices: [],
    }));

  test('the same array until something changes, and then only what has changed is another', async () => {
    const promises = await store.open();
    expect(await promises.live()).toEqual([]);
    await promises.accept(arrival(start, { reference: 'ONE' }));
    await promises.accept(arrival(start, { reference: 'TWO' }));
    const before = await promises.live();
    expect(before.map(({ reference }) => reference).sort()).toEqual(['ONE', 'TWO']);
    expect(await promises.live()).toBe(before);
    await take(promises, 'ONE');
    const after = await promises.live();
    const one = (all: typeof after, wanted: string) =>
      all.find(({ reference }) => reference === wanted);
    expect(one(after, 'ONE')).toMatchObject({ ownerKey: marged.key });
    expect(one(after, 'TWO')).toBe(one(before, 'TWO'));
  });

  test('what another process writes is there with the next question', async () => {
    const place = await store.newPlace();
    const [here, there] = [await store.open({ place }), await store.open({ place })];
    await here.accept(arrival(start, { reference: 'ONE' }));
    expect(await there.live()).toHaveLength(1);
    await take(there, 'ONE');
    await there.accept(arrival(start, { reference: 'TWO' }));
    const live = await here.live();
    expect(live.find(({ reference }) => reference === 'ONE')).toMatchObject({
      status: 'acknowledged',
    });
    expect(live).toHaveLength(2);
  });

  test('of whom an alert asks, and of whom none does', async () => {
    const promises = await store.open();
    const accepted = arrival(start);
    await promises.accept(accepted);
    const alerted = accepted.notices.filter(({ kind }) => kind === 'alert').map(({ to }) => to);
    expect(alerted).toContain(dev.key);
    expect(await promises.notices.asked(dev.key)).toEqual([accepted.incident.reference]);
    expect(await promises.notices.asked(accepted.incident.reporterKey)).toEqual([]);
  });
});
