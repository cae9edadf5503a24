/** A report is durable before its receipt, and one submission is one incident (invariants 1 and 2). */
import { expect, test } from '@jest/globals';
import { arrival, clockAt, report, start, words } from './samples.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  const opened = async () => {
    const clock = clockAt();
    return { clock, promises: await store.open({ clock }) };
  };

  test('a report brings its incident, ladder, notices, trail and words', async () => {
    const { promises } = await opened();
    const accepted = arrival(start, { shown: true });
    expect(await promises.accept(accepted)).toEqual({ incident: accepted.incident, isNew: true });
    expect(await promises.find('INC-001-A')).toEqual(accepted.incident);
    expect(await promises.live()).toEqual([accepted.incident]);
    expect(await promises.unrecordedReport('INC-001-A')).toEqual(report);
    const notices = await promises.notices.ofIncident('INC-001-A');
    expect(notices.map((each) => each.key).sort()).toEqual(
      accepted.notices.map((each) => each.key).sort(),
    );
    await promises.notices.noteSent('INC-001-A');
    const [entry] = await promises.unfiledEntries('INC-001-A');
    expect(entry).toMatchObject({
      sequence: 1,
      action: 'report-received',
      detail: expect.anything(),
    });
  });

  test('a receipt that is shown already counts as sent, and is drawn again at once', async () => {
    const { promises } = await opened();
    await promises.accept(arrival(start, { shown: true }));
    const [card, ...others] = await promises.notices.staleCards('one', start, 10);
    expect(others).toEqual([]);
    expect(card).toMatchObject({ kind: 'receipt', state: 'sent', drawnFrom: 0 });
    await promises.notices.redrawn(card?.key ?? '', 1);
    expect(await promises.notices.staleCards('one', start, 10)).toEqual([]);
  });

  test('the same submission many times at once is one incident, and every answer names it', async () => {
    const { promises } = await opened();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        promises.accept(arrival(start, { reference: `INC-${String(n)}`, submission: 'the one' })),
      ),
    );
    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.incident.reference)).size).toBe(1);
    expect(await promises.live()).toHaveLength(1);
    expect(await promises.findSubmission('the one')).toEqual(answers[0]?.incident);
  });

  test('other words under the same submission are kept once, sealed, in the trail', async () => {
    const { promises } = await opened();
    await promises.accept(arrival(start));
    const other = { ...report, what: 'He is at the door now' };
    await promises.accept(arrival(start));
    await promises.accept(arrival(start, { report: other }));
    await promises.accept(arrival(start, { report: other }));
    const entries = await promises.unfiledEntries('INC-001-A');
    expect(entries.map((entry) => entry.action)).toEqual(['report-received', 'report-sent-again']);
    expect(JSON.parse(entries[1]?.detail ?? '')).toEqual(other);
    expect(await promises.unrecordedReport('INC-001-A')).toEqual(report);
  });

  test('very long other words are kept in parts that the record can hold', async () => {
    const { promises } = await opened();
    await promises.accept(arrival(start));
    const long = { ...report, what: 'w'.repeat(20_000), effect: 'e'.repeat(20_000) };
    const other = { ...long, wish: 'x'.repeat(20_000) };
    await promises.accept(arrival(start, { report: other }));
    const parts = (await promises.unfiledEntries('INC-001-A')).slice(1).map((each) => each.detail);
    expect(parts).toHaveLength(2);
    expect(JSON.parse(parts.join(''))).toEqual(other);
  });

  test('nothing of a report is readable in the store, and its words are gone once recorded', async () => {
    const { promises } = await opened();
    await promises.accept(arrival(start));
    expect(JSON.stringify(await promises.live())).not.toContain(words);
    await promises.filings.recorded('INC-001-A', 1, { item: '1', etag: 'a' });
    expect(await promises.unrecordedReport('INC-001-A')).toBeUndefined();
  });
});
