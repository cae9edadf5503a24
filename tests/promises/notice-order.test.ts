/** Which notices are claimed first: the urgent, then alerts, then whatever has waited longest. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { NoticeDraft } from '#core/domain/alerts/notices.ts';
import { updateOwed } from '#core/domain/alerts/notices.ts';
import { eachStore } from './each-store.ts';
import { arrival, clockAt, start } from './samples.ts';

eachStore((store) => {
  const opened = async () => {
    const promises = await store.open({ clock: clockAt() });
    const accepted = arrival(start);
    await promises.accept(accepted);
    return { accepted, ...promises };
  };
  const inAMinute = addMinutes(start, 1);

  test('what is urgent is claimed before two hundred that can wait and have waited longer', async () => {
    const { notices } = await opened();
    const alert = (key: string, dueAt: Instant): NoticeDraft => {
      return { key, to: 'dev', reference: 'INC-001-A', kind: 'alert', channel: 'voice', dueAt };
    };
    const waiting = Array.from({ length: 200 }, (_, nr) => alert(`A/0/0/dev/${String(nr)}`, start));
    await notices.plan([...waiting, { ...alert('Z/0/0/dev/voice', inAMinute), urgent: true }]);
    const [first] = await notices.claim('one', inAMinute, 'voice', 1);
    expect(first?.key).toBe('Z/0/0/dev/voice');
  });

  test('a claim takes one channel, no more than asked, nothing before it is due, alerts first', async () => {
    const { notices, accepted } = await opened();
    const update = updateOwed(accepted.incident, 'early', 'We have it.', addMinutes(start, -5));
    await notices.plan([update]);
    expect(await notices.claim('one', addMinutes(start, -1), 'email', 10)).toEqual([]);
    const [first] = await notices.claim('one', start, 'teams', 1);
    expect(first?.kind).toBe('alert');
    const rest = await notices.claim('one', start, 'teams', 10);
    expect(rest.map((notice) => notice.kind)).toEqual(['alert', 'update']);
    expect(rest[1]?.words).toBe('We have it.');
  });
});
