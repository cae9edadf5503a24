/** What the store knows of the rows in SharePoint: where they lie, which etag is the hub's own, and what was said of them. */
import { expect, test } from '@jest/globals';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import type { Promises } from '#core/ports.ts';
import { calendar } from '../support/sample.ts';
import { arrival, marged, start } from './samples.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const reference = 'INC-001-A';
  const place = { item: 'register/7', etag: 'a' };

  const opened = async () => {
    const promises = await store.open();
    await promises.accept(arrival(start));
    await promises.filings.recorded(reference, 1, place);
    return promises;
  };
  const entry = (detail: string) =>
    ({
      reference,
      at: start,
      action: 'row-edited',
      actor: 'Tomos Reed',
      actorKey: 'tomos',
      detail,
      shared: false,
    }) as const;
  const details = async (promises: Promises) =>
    (await promises.unfiledEntries(reference)).map(({ detail }) => detail).slice(1);

  test('where a row lies, and whose place it is', async () => {
    const { rows } = await opened();
    expect(await rows.known([reference, 'INC-NOT-A'])).toEqual(
      new Map([[reference, { ...place, version: 1 }]]),
    );
    expect(await rows.at(['register/7', 'register/8'])).toEqual(
      new Map([['register/7', reference]]),
    );
  });

  test('a row that was looked at is known by its new etag, unless it was written meanwhile', async () => {
    const { rows, filings } = await opened();
    await rows.lookedAt(reference, 'a', { item: 'register/7', etag: 'b' });
    await rows.lookedAt(reference, 'a', { item: 'register/7', etag: 'c' });
    await rows.lookedAt(reference, 'b', { item: 'restricted/1', etag: 'd' });
    expect((await rows.known([reference])).get(reference)?.etag).toBe('b');
    await filings.recorded(reference, 2, { item: 'register/7', etag: 'e' });
    expect((await rows.known([reference])).get(reference)?.etag).toBe('e');
  });

  test('an alarm is raised once under its key, and the row is written again', async () => {
    const promises = await opened();
    const say = () => ({ entries: [entry('once')], notices: [] });
    const raised = await Promise.all(
      [1, 2, 3].map(() => promises.rows.raise('register/7/2.0', reference, say)),
    );
    expect(raised.filter(Boolean)).toHaveLength(1);
    expect(await details(promises)).toEqual(['once']);
    expect((await promises.find(reference))?.version).toBe(2);
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ recordedVersion: 1, incident: { version: 2 } });
    expect(await promises.rows.raise('register/7/3.0', reference, say)).toBe(true);
  });

  test('of an incident that has left it is said with what is known of it; of one never here, nothing', async () => {
    const promises = await opened();
    await promises.change(reference, (incident) => ({
      incident: closed(acknowledged(incident, marged, calendar, start), start),
      entries: [],
      notices: [],
    }));
    for (const { key } of await promises.notices.ofIncident(reference))
      await promises.notices.dropped(key, start, 'closed');
    await promises.filings.recorded(reference, 3, place);
    await promises.filings.entriesFiled(
      (await promises.unfiledEntries(reference)).map(({ key }) => key),
    );
    await promises.notices.noteSent(reference);
    await promises.filings.entriesFiled(
      (await promises.unfiledEntries(reference)).map(({ key }) => key),
    );
    expect(await promises.letGo(start)).toBe(1);
    const seen: unknown[] = [];
    for (const which of [reference, 'INC-NOT-A'])
      await promises.rows.raise(`${which}/2.0`, which, (incident) => {
        seen.push(incident?.reference, incident?.reporter);
        return { entries: [{ ...entry('late'), reference: which }], notices: [] };
      });
    expect(seen).toEqual([reference, '', undefined, undefined]);
    expect((await promises.unfiledEntries(reference)).map(({ detail }) => detail)).toEqual([
      'late',
    ]);
  });

  test('a moved incident lies at its new place, and lacks something until the old one is cleared', async () => {
    const promises = await opened();
    const to = { item: 'restricted/3', etag: 'x' };
    await promises.filings.moved(reference, 1, to, place.item);
    expect(await promises.rows.at([place.item, to.item])).toEqual(new Map([[to.item, reference]]));
    await promises.filings.claim('one', start, 10);
    await promises.filings.done(reference, 'one');
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ recorded: to, movingFrom: 'register/7' });
    for (const _twice of [1, 2])
      await promises.filings.cleared(reference, { ...entry('moved'), action: 'moved' });
    expect(await details(promises)).toEqual(['moved']);
    await promises.filings.entriesFiled([`${reference}/1`, `${reference}/2`]);
    await promises.filings.done(reference, 'one');
    expect(await promises.filings.claim('one', start, 10)).toEqual([]);
  });
});
