/** Writes that come at the same time share a transaction: each is whole or not at all, and none undoes another's. */
import { expect, test } from '@jest/globals';
import { arrival, start } from './samples.ts';
import { eachStore } from './each-store.ts';

const asleep = { wakeAt: null, version: 2 };

eachStore((store) => {
  test('of many at once the one that fails leaves nothing behind, and the others are all there', async () => {
    const promises = await store.open();
    await promises.accept(arrival(start, { reference: 'BAD' }));
    const answers = await Promise.allSettled([
      ...Array.from({ length: 20 }, (_, n) =>
        promises.accept(arrival(start, { reference: `INC-${String(n)}` })),
      ),
      // The table itself refuses an open incident at which nobody will look, after its entry was written.
      promises.change('BAD', (incident) => ({
        incident: { ...incident, ...asleep },
        entries: [arrival(start, { reference: 'BAD' }).entry],
        notices: [],
      })),
      ...Array.from({ length: 20 }, (_, n) =>
        promises.change('BAD', () => {
          throw new RangeError(`No ${String(n)}`);
        }),
      ),
      ...Array.from({ length: 20 }, (_, n) =>
        promises.accept(arrival(start, { reference: `INC-${String(n + 20)}` })),
      ),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
    expect(await promises.live()).toHaveLength(41);
    expect(await promises.find('BAD')).toMatchObject({ version: 1 });
    await promises.notices.noteSent('BAD');
    expect(await promises.unfiledEntries('BAD')).toHaveLength(1);
  });

  test('a store that is closed with writes on their way says so of each, or has done it', async () => {
    const place = await store.newPlace();
    const promises = await store.open({ place });
    const writing = Array.from({ length: 60 }, (_, n) =>
      promises.accept(arrival(start, { reference: `INC-${String(n)}` })),
    );
    const answered = Promise.allSettled(writing);
    await promises.close();
    const done = (await answered).filter(({ status }) => status === 'fulfilled').length;
    expect(await (await store.open({ place })).live()).toHaveLength(done);
  });
});
