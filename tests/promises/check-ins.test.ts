/** Check-ins: begun once, changed by one, sealed at rest, and one incident however many raise it. */
import { expect, test } from '@jest/globals';
import { begun, endedSafe, extended, raisedOverdue } from '#core/domain/check-ins/check-in.ts';
import type { CheckIn } from '#core/domain/check-ins/check-in.ts';
import { submissionFor } from '#core/domain/check-ins/alarm-kind.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { CheckInStep, Promises } from '#core/ports.ts';
import { arrival, clockAt, start } from './samples.ts';
import { eachStore } from './each-store.ts';

const until = addMinutes(start, 60);

const checkIn = (key: string, person = 'aoife', more: Partial<CheckIn> = {}): CheckIn => ({
  ...begun(
    {
      key,
      person,
      name: 'Cllr Aoife Brennan-Osei',
      ward: 'Marlowe',
      place: 'Tanyard Hall',
      worried: false,
      graceMinutes: 10,
      until,
    },
    start,
  ),
  ...more,
});

const raise =
  (reference: string) =>
  (one: CheckIn): CheckInStep | undefined =>
    one.overdue === undefined
      ? {
          checkIn: raisedOverdue(one, reference, start),
          raises: arrival(start, { reference, submission: submissionFor('overdue', one) }),
        }
      : undefined;

eachStore((store) => {
  const opened = async (place?: string): Promise<Promises> =>
    store.open({ clock: clockAt(), ...(place === undefined ? {} : { place }) });

  /** Instances of one store; one thread can have a file of SQLite open for writing once. */
  const instances = async (count: number): Promise<Promises[]> => {
    const place = await store.newPlace();
    const first = await opened(place);
    const more = Array.from({ length: count - 1 }, () =>
      store.name === 'SQLite' ? Promise.resolve(first) : opened(place),
    );
    return [first, ...(await Promise.all(more))];
  };

  test('the same key again gives what there is, and a second one of a person is not begun', async () => {
    const { checkIns } = await opened();
    expect(await checkIns.begin(checkIn('a'), [])).toMatchObject({ is: 'new' });
    expect(await checkIns.begin(checkIn('a', 'aoife', { place: 'Elsewhere' }), [])).toMatchObject({
      is: 'known',
      checkIn: { place: 'Tanyard Hall' },
    });
    expect(await checkIns.begin(checkIn('b'), [])).toMatchObject({
      is: 'second',
      running: { key: 'a' },
    });
    expect(await checkIns.begin(checkIn('c', 'priya'), [])).toMatchObject({ is: 'new' });
    expect((await checkIns.open()).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('two begun at the same moment by one person are one', async () => {
    const [one, two] = await instances(2);
    const both = await Promise.all([
      one?.checkIns.begin(checkIn('a'), []),
      two?.checkIns.begin(checkIn('b'), []),
    ]);
    expect(both.map((begun) => begun?.is).toSorted()).toEqual(['new', 'second']);
    expect(await one?.checkIns.open()).toHaveLength(1);
  });

  test('one that people look into makes room for another', async () => {
    const { checkIns } = await opened();
    await checkIns.begin(checkIn('a'), []);
    await checkIns.change('a', raise('INC-001-A'));
    expect(await checkIns.begin(checkIn('b'), [])).toMatchObject({ is: 'new' });
    expect(await checkIns.find('a')).toMatchObject({ ended: 'replaced' });
    expect(await checkIns.openOf('aoife')).toMatchObject({ key: 'b' });
  });

  test('however many raise it at once there is one incident', async () => {
    const many = await instances(3);
    await many[0]?.checkIns.begin(checkIn('a'), []);
    await Promise.all(
      many.map(({ checkIns }, one) => checkIns.change('a', raise(`INC-00${String(one)}-A`))),
    );
    const live = (await many[0]?.live()) ?? [];
    expect(live).toHaveLength(1);
    expect((await many[0]?.checkIns.find('a'))?.overdue?.reference).toBe(live[0]?.reference);
  });

  test('somebody who is safe in that moment is looked for, or is not: never half of it', async () => {
    const [one, two] = await instances(2);
    await one?.checkIns.begin(checkIn('a'), []);
    await Promise.all([
      one?.checkIns.change('a', (seen) =>
        seen.endedAt === undefined ? raise('INC-001-A')(seen) : undefined,
      ),
      two?.checkIns.change('a', (seen) => ({ checkIn: endedSafe(seen, false, start) })),
    ]);
    const now = await one?.checkIns.find('a');
    expect(now?.ended).toBe('safe');
    expect(await one?.live()).toHaveLength(now?.overdue === undefined ? 0 : 1);
  });

  test('what is due is due, and the next moment is known', async () => {
    const promises = await opened();
    await promises.checkIns.begin(checkIn('a'), []);
    const soon = addMinutes(until, -10);
    expect(await promises.checkIns.due(addMinutes(soon, -1))).toEqual([]);
    expect(await promises.checkIns.due(soon)).toEqual(['a']);
    expect(await promises.nextMoment(start)).toBe(soon);
    await promises.checkIns.change('a', (seen) => ({
      checkIn: extended(seen, addMinutes(until, 30), 'm', start),
    }));
    expect(await promises.checkIns.due(soon)).toEqual([]);
  });

  test('nothing of it can be read at rest', async () => {
    const place = await store.newPlace();
    const promises = await opened(place);
    await promises.checkIns.begin(checkIn('a', 'aoife', { withWhom: 'Mr Doyle' }), []);
    await promises.checkIns.keepWord('aoife', { salt: 's', digest: 'd' }, start);
    const contents = await store.contents(place);
    for (const word of ['Tanyard', 'Doyle', 'Brennan']) expect(contents).not.toContain(word);
  });

  test('a danger word is the last that was chosen, and each person has their own', async () => {
    const { checkIns } = await opened();
    await checkIns.keepWord('aoife', { salt: 's', digest: 'one' }, start);
    await checkIns.keepWord('aoife', { salt: 't', digest: 'two' }, start);
    expect(await checkIns.wordOf('aoife')).toEqual({ salt: 't', digest: 'two' });
    expect(await checkIns.wordOf('priya')).toBeUndefined();
  });

  test('its row is filed once a change, by one sweeper, and again where it was changed meanwhile', async () => {
    const { checkIns } = await opened();
    await checkIns.begin(checkIn('a'), []);
    const first = await checkIns.filings.claim('one', start, 5);
    expect(first).toMatchObject([{ checkIn: { key: 'a' }, attempts: 0 }]);
    expect(await checkIns.filings.claim('two', start, 5)).toEqual([]);
    await checkIns.change('a', (seen) => ({ checkIn: endedSafe(seen, false, start) }));
    await checkIns.filings.filed('a', 1, { item: '7', etag: 'e' }, 'one');
    expect(await checkIns.filings.claim('two', start, 5)).toMatchObject([
      { checkIn: { ended: 'safe' }, recorded: { item: '7', etag: 'e' } },
    ]);
    await checkIns.filings.filed('a', 2, { item: '7', etag: 'f' }, 'two');
    expect(await checkIns.filings.claim('one', start, 5)).toEqual([]);
  });

  test('one that waits for SharePoint is tried when its time has come', async () => {
    const { checkIns } = await opened();
    await checkIns.begin(checkIn('a'), []);
    await checkIns.filings.claim('one', start, 5);
    await checkIns.filings.later('a', addMinutes(start, 2), 'away');
    expect(await checkIns.filings.claim('one', addMinutes(start, 1), 5)).toEqual([]);
    expect(await checkIns.filings.claim('one', addMinutes(start, 2), 5)).toMatchObject([
      { attempts: 1 },
    ]);
  });

  test('one that was lost is taken over, once, and one that is over leaves', async () => {
    const { checkIns } = await opened();
    expect(await checkIns.adopt(checkIn('a'), { item: '7', etag: 'e' })).toBe(true);
    expect(await checkIns.adopt(checkIn('a'), { item: '7', etag: 'e' })).toBe(false);
    expect(await checkIns.letGo(addMinutes(start, 1))).toBe(0);
    await checkIns.change('a', (seen) => ({ checkIn: endedSafe(seen, false, start) }));
    expect(await checkIns.letGo(addMinutes(start, 1))).toBe(0);
    await checkIns.filings.claim('one', start, 5);
    await checkIns.filings.filed('a', 2, { item: '7', etag: 'f' }, 'one');
    expect(await checkIns.letGo(addMinutes(start, 1))).toBe(1);
    expect(await checkIns.find('a')).toBeUndefined();
  });
});
