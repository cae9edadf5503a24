/** Asks the providers whether urgent text messages that they took have arrived (8 of escalation.md: accepted is not seen). */
import type { Incident } from '../domain/incidents/incident.ts';
import { isUnacknowledged } from '../domain/incidents/incident.ts';
import { addMinutes, addSeconds } from '../domain/time/instant.ts';
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import type { Notice } from '../domain/alerts/notices.ts';
import type { Messenger, Receipt } from '../ports.ts';
import { withDeadline } from './deadline.ts';
import { learning } from './reachable.ts';
import type { Learned } from './reachable.ts';
import type { Run } from './run.ts';
import { onItsOwn, sideBySide } from './run.ts';
import { alertFailed } from './trail-entries.ts';

/** A receipt that has not come in this time changes nothing any more: the ladder has gone on. */
const askedForMinutes = 30;
const againSeconds = 30;
/** The alerts of the next sweep do not wait longer than this for an answer about the last. */
const patience = 3_000;

const withReceipts: readonly NoticeChannel[] = ['sms', 'second-text'];

const whyNot = {
  permanent: 'the number does not exist or takes no texts',
  temporary: 'the phone was off or out of reach',
  technical: 'the provider could not send it',
} as const satisfies Partial<Record<Receipt, string>>;

const settle = async (
  run: Run,
  learned: Learned,
  notice: Notice,
  receipt: Receipt,
): Promise<boolean> => {
  const { notices } = run.promises;
  const at = run.moment();
  if (receipt === 'on-its-way') {
    await notices.askAgain(notice.key, addSeconds(at, againSeconds));
    return false;
  }
  if (receipt === 'delivered') {
    await notices.arrived(notice.key);
    await learned.reached(notice, true);
    return false;
  }
  const why = whyNot[receipt];
  const entry = alertFailed(notice, run.council.person(notice.to), at, why);
  await notices.notDelivered(notice.key, at, why, entry);
  if (receipt === 'permanent') await learned.refused(notice, why);
  run.tally.unreachable += 1;
  run.log.warn('not-delivered', { reference: notice.reference, channel: notice.channel, receipt });
  return true;
};

const isUrgent = (incident: Incident): boolean =>
  isUnacknowledged(incident) && (incident.level === 'critical' || incident.level === 'high');

const ask = async (
  run: Run,
  learned: Learned,
  notice: Notice,
  receiptOf: NonNullable<Messenger['receipt']>,
): Promise<boolean> => {
  const { activity } = notice;
  if (activity === undefined) return false;
  let receipt: Receipt;
  try {
    receipt = await withDeadline(receiptOf(activity), patience);
  } catch {
    receipt = 'on-its-way';
  }
  return settle(run, learned, notice, receipt);
};

/**
 * Asks about the texts of urgent incidents that nobody has yet. One that did not arrive counts as
 * unreachable, so that another channel or the next people come in its place. Gives how many those were.
 */
export const readReceipts = async (run: Run): Promise<number> => {
  const asked = withReceipts.filter((each) => run.messengers[each]?.receipt !== undefined);
  if (asked.length === 0) return 0;
  const urgent = new Set(
    (await run.promises.live()).filter(isUrgent).map(({ reference }) => reference),
  );
  if (urgent.size === 0) return 0;
  const learned = learning(run);
  const since = addMinutes(run.now, -askedForMinutes);
  let failed = 0;
  for (const channel of asked) {
    const messenger = run.messengers[channel];
    const receiptOf = messenger?.receipt?.bind(messenger);
    if (receiptOf === undefined) continue;
    const waiting = await run.promises.notices.unreceipted(channel, since, run.moment());
    await sideBySide(
      waiting.filter(({ reference }) => urgent.has(reference)),
      (notice) =>
        onItsOwn(run, 'receipt-failed', notice.reference, async () => {
          if (await ask(run, learned, notice, receiptOf)) failed += 1;
        }),
    );
  }
  return failed;
};
