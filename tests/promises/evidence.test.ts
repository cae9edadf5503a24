/** Files in the promises store: each once, with its trail, and never let go of before the library has it. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { fingerprintIn } from '#core/domain/evidence/evidence-trail.ts';
import type { EvidenceBegun, Promises } from '#core/ports.ts';
import { aoife, arrival, clockAt, dev, start } from './samples.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const reference = 'INC-001-A';
  const opened = async () => {
    const clock = clockAt();
    return { clock, promises: await store.open({ clock }) };
  };

  let count = 0;
  const photo = (more: Partial<EvidenceBegun> = {}): EvidenceBegun => {
    count += 1;
    return {
      key: count.toString(16).padStart(32, '0'),
      delivery: `delivery ${String(count)}`,
      originalName: `photo ${String(count)}.jpg`,
      from: aoife.name,
      fromKey: aoife.key,
      receivedAt: start,
      ...more,
    };
  };

  const bytes = (fingerprint: string) => ({
    size: 1_000,
    sha256: fingerprint.repeat(64),
    fileType: 'image/jpeg',
  });

  const sent = async (promises: Promises, fingerprint: string, more?: Partial<EvidenceBegun>) => {
    const { key } = await promises.evidence.begin(photo(more));
    const received = await promises.evidence.received(key, bytes(fingerprint));
    return { key, received };
  };

  const report = (promises: Promises) => promises.accept(arrival(start));

  /** The record has the incident: only then is it known on which site its files belong. */
  const recorded = (promises: Promises, site = 'register') =>
    promises.filings.recorded(reference, 1, { item: `${site}/7`, etag: 'e' });

  const added = async (promises: Promises) =>
    (await promises.unfiledEntries(reference)).filter(({ action }) => action === 'evidence-added');

  test('a file sent with a report is to be filed, and the trail names it with its fingerprint', async () => {
    const { promises } = await opened();
    await report(promises);
    const { key, received } = await sent(promises, 'a', { reference });
    expect(received).toMatchObject({ isNew: true, evidence: { state: 'being-filed', reference } });
    const entries = await added(promises);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ actor: aoife.name, shared: false });
    expect(fingerprintIn(entries, key)).toBe('a'.repeat(64));
    expect((await promises.find(reference))?.version).toBe(2);
  });

  test('a file without a report waits, and the next report of that person gets it, with the trail', async () => {
    const { promises } = await opened();
    const { key, received } = await sent(promises, 'a');
    const other = await sent(promises, 'b', { fromKey: 'somebody else' });
    expect(received?.evidence.state).toBe('waiting');
    await report(promises);
    expect(await promises.evidence.find(key)).toMatchObject({ reference, state: 'being-filed' });
    expect((await promises.evidence.find(other.key))?.state).toBe('waiting');
    expect(await added(promises)).toHaveLength(1);
  });

  test('scenario 8: photo 2 fails, is queued, and joins later; photo 1 is not doubled by two more deliveries', async () => {
    const { promises, clock } = await opened();
    const [one, two] = [photo(), photo({ source: { address: 'https://x', kind: 'shared' } })];
    await promises.evidence.begin(one);
    await promises.evidence.begin(two);
    await promises.evidence.received(one.key, bytes('a'));
    for (let delivery = 0; delivery < 3; delivery += 1) await report(promises);
    for (const again of [one, two]) {
      const kept = await promises.evidence.begin({ ...again, key: 'f'.repeat(32) });
      expect(kept.key).toBe(again.key);
    }
    expect(await promises.evidence.received(one.key, bytes('a'))).toBeUndefined();
    clock.move(2);
    const [due] = await promises.evidence.claims.claim('fetch', 'me', clock.now(), 5);
    expect(due).toMatchObject({ key: two.key, source: two.source, reference });
    await promises.evidence.received(two.key, bytes('b'));
    const all = await promises.evidence.ofIncident(reference);
    expect(all.map(({ state }) => state)).toEqual(['being-filed', 'being-filed']);
    expect(await added(promises)).toHaveLength(2);
  });

  test('the same bytes are one piece of evidence of an incident, and another of another', async () => {
    const { promises } = await opened();
    await report(promises);
    await promises.accept(arrival(start, { reference: 'INC-002-B' }));
    const first = await sent(promises, 'a', { reference });
    const again = await sent(promises, 'a', { reference, from: dev.name, fromKey: dev.key });
    const elsewhere = await sent(promises, 'a', { reference: 'INC-002-B' });
    expect(again.received).toMatchObject({ isNew: false, evidence: { key: first.key } });
    expect(elsewhere.received?.isNew).toBe(true);
    expect(await promises.evidence.find(again.key)).toBeUndefined();
    expect(await added(promises)).toHaveLength(1);
  });

  test('a file that waits and is there already when its report comes joins as the one there is', async () => {
    const { promises } = await opened();
    await report(promises);
    await sent(promises, 'a', { reference });
    await sent(promises, 'a');
    const joined = await promises.evidence.join(aoife.key, reference);
    expect(joined).toMatchObject([{ reference }]);
    expect(await promises.evidence.ofIncident(reference)).toHaveLength(1);
    expect(await added(promises)).toHaveLength(1);
  });

  test('only the files that were meant join, and only those of that person', async () => {
    const { promises } = await opened();
    await report(promises);
    const [mine, later] = [await sent(promises, 'a'), await sent(promises, 'b')];
    const theirs = await sent(promises, 'c', { fromKey: dev.key });
    await promises.evidence.join(aoife.key, reference, [mine.key, theirs.key]);
    expect(await promises.evidence.ofIncident(reference)).toMatchObject([{ key: mine.key }]);
    expect(await promises.evidence.unlinkedOf(aoife.key)).toMatchObject([{ key: later.key }]);
  });

  test('a file is filed only once the record has its incident, on the site where that lies', async () => {
    const { promises, clock } = await opened();
    await report(promises);
    const { key } = await sent(promises, 'a', { reference });
    const claim = () => promises.evidence.claims.claim('file', 'me', clock.now(), 5);
    expect(await claim()).toEqual([]);
    await recorded(promises, 'restricted');
    expect(await claim()).toMatchObject([{ key, site: 'restricted', sha256: 'a'.repeat(64) }]);
  });

  test('two sweepers never file the same file; one that died is followed after a minute, one that works is not', async () => {
    const { promises, clock } = await opened();
    await report(promises);
    await recorded(promises);
    const { key } = await sent(promises, 'a', { reference });
    const { claims } = promises.evidence;
    expect(await claims.claim('file', 'one', clock.now(), 5)).toHaveLength(1);
    expect(await claims.claim('file', 'two', clock.now(), 5)).toEqual([]);
    clock.move(0.75);
    expect(await claims.hold(key, 'one', clock.now())).toBe(true);
    clock.move(0.75);
    expect(await claims.claim('file', 'two', clock.now(), 5)).toEqual([]);
    clock.move(1);
    expect(await claims.claim('file', 'two', clock.now(), 5)).toMatchObject([{ attempts: 1 }]);
    expect(await claims.hold(key, 'one', clock.now())).toBe(false);
  });

  test('what is put off is the next moment, and is not claimed before', async () => {
    const { promises, clock } = await opened();
    await report(promises);
    await recorded(promises);
    const { key } = await sent(promises, 'a', { reference });
    const { claims } = promises.evidence;
    await claims.claim('file', 'me', clock.now(), 5);
    const at = addMinutes(clock.now(), 3);
    await claims.later(key, at, 'SharePoint is away');
    expect(await claims.claim('file', 'me', addMinutes(clock.now(), 2), 5)).toEqual([]);
    expect(await claims.claim('file', 'me', at, 5)).toHaveLength(1);
    expect(await promises.nextMoment(addMinutes(start, 2.9))).toBeDefined();
  });

  test('names leave the store once the library has the file, but not before its sender is told', async () => {
    const { promises, clock } = await opened();
    await report(promises);
    await recorded(promises);
    const file = photo({ reference, source: { address: 'https://x', kind: 'shared' } });
    const { key } = await promises.evidence.begin(file);
    await promises.evidence.words.promise(key);
    expect(await promises.evidence.words.due(clock.now())).toEqual([]);
    await promises.evidence.received(key, bytes('a'));
    await promises.evidence.claims.filed(key);
    expect(await promises.evidence.words.due(clock.now())).toMatchObject([
      { key, originalName: file.originalName, state: 'filed' },
    ]);
    await promises.evidence.words.said(key);
    expect(await promises.evidence.words.due(clock.now())).toEqual([]);
    expect(await promises.evidence.find(key)).toMatchObject({ originalName: '', state: 'filed' });
  });

  test('a file that cannot be fetched is told to whoever sent it, once', async () => {
    const { promises, clock } = await opened();
    const { key } = await promises.evidence.begin(
      photo({ source: { address: 'https://x', kind: 'shared' } }),
    );
    await promises.evidence.claims.lost(key, 'gone');
    expect(await promises.evidence.words.due(clock.now())).toMatchObject([{ key, state: 'lost' }]);
    await promises.evidence.words.said(key);
    expect(await promises.evidence.find(key)).toBeUndefined();
  });

  test('files that found no report leave after their time, and so do uploads that never ended', async () => {
    const { promises } = await opened();
    await report(promises);
    const kept = await sent(promises, 'a', { reference });
    const late = addMinutes(start, 60);
    const waiting = await sent(promises, 'b');
    const fresh = await sent(promises, 'c', { receivedAt: late });
    const upload = await promises.evidence.begin(photo());
    expect(await promises.evidence.leave({ waiting: start, arriving: start })).toBe(2);
    const needed = await promises.evidence.needed();
    expect([...needed].sort()).toEqual([kept.key, fresh.key].sort());
    expect(needed).not.toContain(waiting.key);
    expect(needed).not.toContain(upload.key);
  });

  test('an incident stays until all of its files are in the record', async () => {
    const { promises, clock } = await opened();
    await report(promises);
    await promises.notices.noteSent(reference);
    const { key } = await sent(promises, 'a', { reference });
    await promises.change(reference, (incident) => ({
      incident: {
        ...incident,
        status: 'closed',
        wakeAt: null,
        closedAt: clock.now(),
        version: incident.version + 1,
      },
      entries: [],
      notices: [],
    }));
    for (const notice of await promises.notices.ofIncident(reference))
      await promises.notices.dropped(notice.key, clock.now(), 'closed');
    await promises.filings.recorded(reference, 9, { item: 'register/7', etag: 'e' });
    const entries = await promises.unfiledEntries(reference);
    await promises.filings.entriesFiled(entries.map((entry) => entry.key));
    expect(await promises.letGo(clock.now())).toBe(0);
    await promises.evidence.claims.filed(key);
    expect(await promises.letGo(clock.now())).toBe(1);
    expect(await promises.evidence.find(key)).toBeUndefined();
  });

  test('neither a file’s name nor its sender nor its address can be read in the store', async () => {
    const place = await store.newPlace();
    const promises = await store.open({ place });
    const source = { address: 'https://secret.example/file', kind: 'shared' } as const;
    const { key } = await promises.evidence.begin(photo({ originalName: 'the knife.jpg', source }));
    await promises.evidence.received(key, bytes('a'));
    const all = await store.contents(place);
    expect(all).toContain(key);
    for (const hidden of ['knife', 'Brennan', 'secret.example', 'a'.repeat(64)])
      expect(all).not.toContain(hidden);
  });
});
