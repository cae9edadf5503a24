/** What the record lacks: filed in order, once, in an unbroken chain; and how incidents leave and come back. */
import { expect, test } from '@jest/globals';
import { beforeTheFirst, chainText } from '#core/domain/trail/audit.ts';
import type { AuditDraft, AuditEntry } from '#core/domain/trail/audit.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import type { Promises } from '#core/ports.ts';
import { arrival, clockAt, marged, report, seal, start } from './samples.ts';
import { calendar } from '../support/sample.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const opened = async () => {
    const clock = clockAt();
    return { clock, promises: await store.open({ clock }) };
  };

  /** A report whose first round of alerts is over. */
  const accepted = async (promises: Promises, wanted = arrival(start)) => {
    const done = await promises.accept(wanted);
    await promises.notices.noteSent(done.incident.reference);
    return done;
  };

  const entry = (
    action: AuditDraft['action'],
    detail: string,
    reference = 'INC-001-A',
  ): AuditDraft => ({
    reference,
    at: start,
    action,
    actor: marged.name,
    actorKey: marged.key,
    detail,
    shared: false,
  });

  const isChained = (entries: readonly AuditEntry[], from: string): boolean => {
    let previous = from;
    return entries.every((each) => {
      const right =
        each.previousHash === previous &&
        each.hash === seal.digest(chainText(each, each.sequence, previous));
      previous = each.hash;
      return right;
    });
  };

  const takeAndClose = async (promises: Promises) => {
    await promises.change('INC-001-A', (incident) => ({
      incident: acknowledged(incident, marged, calendar, start),
      entries: [entry('acknowledged', 'taken')],
      notices: [],
    }));
    await promises.change('INC-001-A', (incident) => ({
      incident: closed(incident, start),
      entries: [entry('closed', 'The police have him.')],
      notices: [],
    }));
  };

  test('a new incident is filed with its words, first entry and no place yet', async () => {
    const { promises } = await opened();
    const { incident } = await accepted(promises);
    const [filing, ...others] = await promises.filings.claim('one', start, 10);
    expect(others).toEqual([]);
    expect(filing).toMatchObject({ reference: 'INC-001-A', incident, report, recordedVersion: 0 });
    expect(filing).toMatchObject({ attempts: 0, trailUnknown: false });
    expect(filing).not.toHaveProperty('recorded');
    expect(filing?.entries.map((each) => each.key)).toEqual(['INC-001-A/1']);
    expect(await promises.filings.claim('two', start, 10)).toEqual([]);
  });

  test('once all is filed nothing is due; a later change is due again, at its place', async () => {
    const { promises } = await opened();
    await accepted(promises);
    await promises.filings.claim('one', start, 10);
    await promises.filings.recorded('INC-001-A', 1, { item: '7', etag: 'a' });
    await promises.filings.entriesFiled(['INC-001-A/1']);
    await promises.filings.done('INC-001-A', 'one');
    expect(await promises.filings.claim('one', addMinutes(start, 60), 10)).toEqual([]);
    await takeAndClose(promises);
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ recorded: { item: '7', etag: 'a' }, recordedVersion: 1 });
    expect(filing?.closeReason).toBe('The police have him.');
    expect(filing?.entries.map((each) => each.key)).toEqual(['INC-001-A/2', 'INC-001-A/3']);
    expect(isChained(filing?.entries ?? [], filing?.entries[0]?.previousHash ?? '')).toBe(true);
    expect(filing).not.toHaveProperty('report');
  });

  test('what comes while a filing is under way is due as soon as it is done', async () => {
    const { promises } = await opened();
    await accepted(promises);
    const [filing] = await promises.filings.claim('one', start, 10);
    await takeAndClose(promises);
    await promises.filings.recorded('INC-001-A', 1, { item: '7', etag: 'a' });
    await promises.filings.entriesFiled((filing?.entries ?? []).map((each) => each.key));
    await promises.filings.done('INC-001-A', 'one');
    const [next] = await promises.filings.claim('one', start, 10);
    expect(next).toMatchObject({ recordedVersion: 1, incident: { version: 3 }, attempts: 0 });
  });

  test('after a fault a filing waits, whatever else comes, and knows that it was tried', async () => {
    const { promises } = await opened();
    await accepted(promises);
    await promises.filings.claim('one', start, 10);
    await promises.filings.later('INC-001-A', addMinutes(start, 2), 'SharePoint is away');
    await promises.log([entry('opened', 'read')]);
    expect(await promises.filings.claim('two', addMinutes(start, 1), 10)).toEqual([]);
    const [filing] = await promises.filings.claim('two', addMinutes(start, 2), 10);
    expect(filing).toMatchObject({ attempts: 1 });
    expect(filing?.entries).toHaveLength(2);
  });

  test('what SharePoint was not asked was no attempt, and what it was asked before stays one', async () => {
    const { promises } = await opened();
    await accepted(promises);
    const attempts = async (): Promise<number | undefined> =>
      (await promises.filings.claim('one', start, 10))[0]?.attempts;
    await promises.filings.claim('one', start, 10);
    await promises.filings.later('INC-001-A', start, 'no units', 'not-done');
    expect(await attempts()).toBe(0);
    await promises.filings.later('INC-001-A', start, 'no answer');
    expect(await attempts()).toBe(1);
    await promises.filings.later('INC-001-A', start, 'no units', 'not-done');
    expect(await attempts()).toBe(1);
  });

  test('new reports are filed before old updates, and a quarter goes to what has waited longest', async () => {
    const { promises } = await opened();
    const olds = Array.from({ length: 12 }, (_, n) => `OLD-${String(n)}`);
    const news = Array.from({ length: 12 }, (_, n) => `NEW-${String(n)}`);
    for (const reference of olds) {
      await accepted(promises, arrival(start, { reference }));
      await promises.filings.recorded(reference, 1, { item: '7', etag: 'a' });
    }
    for (const reference of news)
      await accepted(promises, arrival(addMinutes(start, 1), { reference }));
    const claimed = await promises.filings.claim('one', addMinutes(start, 2), 8);
    const kinds = claimed.map(({ reference }) => reference.slice(0, 3)).sort();
    expect(kinds).toEqual(['NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'OLD', 'OLD']);
  });

  test('a filing whose process died is claimed by another, who knows that something may be there', async () => {
    const { promises } = await opened();
    await accepted(promises);
    await promises.filings.claim('one', start, 10);
    const [again] = await promises.filings.claim('two', addMinutes(start, 1), 10);
    expect(again).toMatchObject({ attempts: 1 });
    await promises.filings.done('INC-001-A', 'one');
    expect(await promises.filings.claim('three', addMinutes(start, 1), 10)).toEqual([]);
  });

  test('entries of no incident have a chain of their own, which goes on from the record', async () => {
    const { promises } = await opened();
    await promises.log([entry('refused', 'a', 'HUB'), entry('refused', 'b', 'HUB')]);
    expect(await promises.unfiledEntries('HUB')).toEqual([]);
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ reference: 'HUB', trailUnknown: true, entries: [] });
    const last = { sequence: 41, hash: 'f'.repeat(64) };
    const entries = await promises.filings.continueFrom('HUB', last);
    expect(entries.map((each) => each.key)).toEqual(['HUB/42', 'HUB/43']);
    expect(entries.map((each) => each.detail)).toEqual(['a', 'b']);
    expect(isChained(entries, last.hash)).toBe(true);
    await promises.filings.entriesFiled(entries.map((each) => each.key));
    await promises.filings.done('HUB', 'one');
    await promises.log([entry('refused', 'c', 'HUB')]);
    expect((await promises.unfiledEntries('HUB')).map((each) => each.key)).toEqual(['HUB/44']);
  });

  test('a chain is continued once: a second answer of the record changes nothing', async () => {
    const { promises } = await opened();
    await promises.log([entry('refused', 'a', 'HUB')]);
    const first = await promises.filings.continueFrom('HUB', { sequence: 0, hash: beforeTheFirst });
    const second = await promises.filings.continueFrom('HUB', {
      sequence: 9,
      hash: 'e'.repeat(64),
    });
    expect(second).toEqual(first);
    expect(first.map((each) => each.sequence)).toEqual([1]);
  });

  const recordAll = async (promises: Promises) => {
    const { version } = (await promises.find('INC-001-A')) ?? { version: 0 };
    await promises.filings.claim('one', addMinutes(start, 9), 10);
    await promises.filings.recorded('INC-001-A', version, { item: '7', etag: 'a' });
    const entries = await promises.unfiledEntries('INC-001-A');
    await promises.filings.entriesFiled(entries.map((each) => each.key));
    await promises.filings.done('INC-001-A', 'one');
  };

  test('a closed incident leaves when all is recorded, sent and drawn; its card is still known', async () => {
    const { promises } = await opened();
    const accepted = arrival(start, { shown: true });
    await promises.accept(accepted);
    expect(await promises.letGo(start)).toBe(0);
    await takeAndClose(promises);
    expect(await promises.letGo(start)).toBe(0);
    await recordAll(promises);
    expect(await promises.letGo(start)).toBe(0);
    for (const draft of accepted.notices)
      await promises.notices.dropped(draft.key, start, 'closed');
    expect(await promises.letGo(start)).toBe(0);
    for (const card of await promises.notices.staleCards('one', start, 10))
      await promises.notices.redrawn(card.key, 3);
    expect(await promises.letGo(addMinutes(start, -1))).toBe(0);
    expect(await promises.letGo(start)).toBe(1);
    expect(await promises.find('INC-001-A')).toBeUndefined();
    expect(await promises.live()).toEqual([]);
    expect(await promises.notices.ofIncident('INC-001-A')).toEqual([]);
    const known = await promises.findSubmission(accepted.incident.submission);
    expect(known).toMatchObject({ reference: 'INC-001-A', status: 'closed', reporter: '' });
    expect(known).not.toHaveProperty('owner');
    const late = await promises.accept({ ...accepted, report: { ...report, what: 'other' } });
    expect(late).toMatchObject({ isNew: false, incident: { reference: 'INC-001-A' } });
  });

  test('the chain of an incident that has left goes on where it ended', async () => {
    const { promises } = await opened();
    await accepted(promises);
    await takeAndClose(promises);
    for (const notice of await promises.notices.ofIncident('INC-001-A'))
      await promises.notices.dropped(notice.key, start, 'closed');
    await recordAll(promises);
    expect(await promises.letGo(start)).toBe(1);
    await promises.log([entry('opened', 'read again')]);
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ trailUnknown: false, entries: [{ key: 'INC-001-A/4' }] });
    expect(filing).not.toHaveProperty('incident');
  });

  test('an incident that only the record has is taken over once; one that has left never', async () => {
    const { promises } = await opened();
    const { incident } = arrival(start);
    const place = { item: '7', etag: 'a' };
    expect(await promises.adopt(incident, place, [entry('adopted', 'from the record')])).toBe(true);
    expect(await promises.adopt(incident, place)).toBe(false);
    const [filing] = await promises.filings.claim('one', start, 10);
    expect(filing).toMatchObject({ recorded: place, recordedVersion: 1, trailUnknown: true });
    await promises.filings.continueFrom('INC-001-A', { sequence: 5, hash: 'd'.repeat(64) });
    expect((await promises.unfiledEntries('INC-001-A'))[0]?.key).toBe('INC-001-A/6');
    await promises.filings.later('INC-001-A', start, 'test');
    await takeAndClose(promises);
    await recordAll(promises);
    expect(await promises.letGo(start)).toBe(1);
    expect(await promises.adopt(incident, place)).toBe(false);
  });

  test('words that this key cannot open are handed out as unreadable, and hold up nobody', async () => {
    const { clock, promises } = await opened();
    await accepted(promises);
    const other = {
      ...seal,
      open: () => {
        throw new Error('Unsupported state');
      },
    };
    const blind = await store.open({ seal: other, clock });
    await blind.accept(arrival(start, { reference: 'BAD' }));
    const [filing] = await blind.filings.claim('one', start, 10);
    expect(filing).toMatchObject({
      reference: 'BAD',
      unreadable: 'Unsupported state',
      entries: [],
    });
  });
});
