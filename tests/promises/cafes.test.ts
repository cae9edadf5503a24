/** Who has a place in which café: one change after the other, sealed, told once each, and gone when it is over. */
import { expect, test } from '@jest/globals';
import { withJoiner } from '#core/domain/cafes/cafe.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { eachStore } from './each-store.ts';
import { start } from './samples.ts';

const until = addMinutes(start, 600);
const people = Array.from({ length: 12 }, (_, place) => `person-${String(place)}`);

eachStore((store) => {
  test('however many join at once, places go to as many as there are and everybody else waits', async () => {
    const { cafes } = await store.open();
    await Promise.all(
      people.map((person) =>
        cafes.change('tea', until, (places) => ({
          places: withJoiner(places, person, 5),
          notices: [],
        })),
      ),
    );
    const { joined, waiting } = await cafes.places('tea');
    expect([joined.length, waiting.length]).toEqual([5, 7]);
    expect([...joined, ...waiting].toSorted()).toEqual(people.toSorted());
    expect(await cafes.places('other')).toEqual({ joined: [], waiting: [] });
  });

  test('where nothing is decided nothing is written', async () => {
    const { cafes } = await store.open();
    await cafes.change('tea', until, () => undefined);
    expect(await cafes.untold()).toEqual([]);
  });

  test('each change is to be told once; one that came meanwhile stays to be told', async () => {
    const { cafes } = await store.open();
    const join = (person: string) =>
      cafes.change('tea', until, (places) => ({
        places: withJoiner(places, person, 5),
        notices: [],
      }));
    await join('one');
    const [first] = await cafes.untold();
    await join('two');
    await cafes.told('tea', first?.version ?? 0);
    const [second] = await cafes.untold();
    expect(second?.version).toBeGreaterThan(first?.version ?? 0);
    await cafes.told('tea', second?.version ?? 0);
    await cafes.told('tea', first?.version ?? 0);
    expect(await cafes.untold()).toEqual([]);
    await cafes.untell('tea');
    expect(await cafes.untold()).toEqual([second]);
  });

  test('at its end a café is forgotten, not before, and the others stay', async () => {
    const { cafes } = await store.open();
    const joined = (cafe: string, end: typeof until) =>
      cafes.change(cafe, end, () => ({ places: { joined: ['one'], waiting: [] }, notices: [] }));
    await joined('tea', until);
    await joined('later', addMinutes(until, 1));
    expect(await cafes.letGo(addMinutes(until, -1))).toBe(0);
    expect(await cafes.letGo(until)).toBe(1);
    expect((await cafes.places('tea')).joined).toEqual([]);
    expect((await cafes.places('later')).joined).toEqual(['one']);
  });

  test('whoever reads the store finds nobody', async () => {
    const place = await store.newPlace();
    const { cafes } = await store.open({ place });
    await cafes.change('tea', until, () => ({
      places: { joined: ['AOIFE-HERSELF'], waiting: [] },
      notices: [],
    }));
    expect(await store.contents(place)).not.toContain('AOIFE-HERSELF');
  });
});
