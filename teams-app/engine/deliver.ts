/** Sends what is planned: at least once, looked at again under the claim, one channel never waiting for another. */
import { addSeconds } from '../domain/time/instant.ts';
import { isGone } from '../domain/alerts/messages.ts';
import { isAsking } from '../domain/alerts/notices.ts';
import { noticeChannels } from '../domain/alerts/notice-channel.ts';
import type { Notice, NoticeChannel } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import type { Report } from '../domain/incidents/report.ts';
import { robotKey } from '../domain/alerts/robot.ts';
import type { Delivery, Messenger, Owed, Telling } from '../ports.ts';
import { isOfIncident } from '../ports.ts';
import { crowdsOf } from './crowd.ts';
import type { Crowds } from './crowd.ts';
import { withDeadline } from './deadline.ts';
import type { Run } from './run.ts';
import { allParts, onItsOwn, sideBySide, timeBox } from './run.ts';
import { warnWhereNothingWorks } from './providers.ts';
import { learning } from './reachable.ts';
import type { Learned } from './reachable.ts';
import { messageTellingOf, tellingOf, wordsFor } from './telling.ts';
import type { Words } from './telling.ts';
import { alertFailed, alertSent } from './trail-entries.ts';

/** Sent side by side on one channel. */
const atOnce = 16;
const laneMilliseconds = 20_000;
const deadlineOf = (run: Run): number => run.sendDeadline ?? 10_000;

/** What a round of sending reads once, and what it learns. */
interface Round {
  readonly words: Words;
  readonly crowds: Crowds;
  readonly learned: Learned;
}

/** Seconds before an attempt with an unknown outcome is made again: 15, 30, then 60, well within a rung. */
export const retrySeconds = (attempts: number): number => Math.min(60, 15 * 2 ** attempts);

const unreachable = async (
  run: Run,
  notice: Notice,
  to: Person | undefined,
  why: string,
): Promise<void> => {
  const at = run.moment();
  await run.promises.notices.unreachable(notice.key, at, why, alertFailed(notice, to, at, why));
  run.tally.unreachable += 1;
  run.log.warn('unreachable', { reference: notice.reference, channel: notice.channel });
};

/**
 * Owed no more; planned again, should it be owed once more. Of one that may have arrived before the trail
 * says so: it would otherwise not know of an alert that somebody has (invariant 14).
 */
const drop = async (
  run: Run,
  notice: Notice,
  to: Person | undefined,
  why: string,
): Promise<void> => {
  const at = run.moment();
  const entry = notice.unknownOutcomes > 0 ? alertFailed(notice, to, at, mayHave) : undefined;
  await run.promises.notices.dropped(notice.key, at, why, entry);
  run.tally.dropped += 1;
};

const mayHave = 'nobody knows whether it arrived';

/** Nobody knows whether it arrived: it is tried again, under the same key (invariant 6). */
const inDoubt = async (run: Run, notice: Notice, to: Person, problem: unknown): Promise<void> => {
  const at = run.moment();
  const why = 'no answer, trying again';
  const entry = notice.attempts === 0 ? alertFailed(notice, to, at, why) : undefined;
  const next = addSeconds(at, retrySeconds(notice.attempts));
  await run.promises.notices.later(notice.key, next, why, 'unknown', entry);
  run.tally.postponed += 1;
  if (to.key !== robotKey) run.board?.tried(notice.channel, 'in-doubt');
  run.log.error('send-in-doubt', problem, {
    reference: notice.reference,
    channel: notice.channel,
  });
};

/** Such a channel says later whether it arrived: taken there is not reached yet. */
const hasReceipt = (run: Run, { channel }: Notice): boolean =>
  run.messengers[channel]?.receipt !== undefined;

const write = async (
  run: Run,
  { learned }: Round,
  telling: Telling,
  delivery: Delivery,
): Promise<void> => {
  const { notice, to } = telling;
  const at = run.moment();
  switch (delivery.outcome) {
    case 'sent': {
      const { outcome: _sent, ...place } = delivery;
      const drawnFrom = isOfIncident(telling) ? telling.incident.version : 0;
      const as = { ...place, drawnFrom };
      await run.promises.notices.sent(notice.key, at, as, alertSent(notice, to, at));
      run.tally.sent += 1;
      await learned.reached(notice, !hasReceipt(run, notice));
      if (to.key !== robotKey) run.board?.tried(notice.channel, 'sent');
      return;
    }
    case 'unreachable':
      await unreachable(run, notice, to, delivery.why);
      if (delivery.about === 'person') await learned.refused(notice, delivery.why);
      return;
    case 'later': {
      const next = addSeconds(at, Math.max(1, delivery.seconds));
      await run.promises.notices.later(notice.key, next, delivery.why, 'not-sent');
      run.tally.postponed += 1;
      run.board?.tried(notice.channel, 'in-doubt');
    }
  }
};

/** What the message is drawn from; undefined for one of no incident whose words cannot be read. */
const tellingFor = (
  run: Run,
  notice: Notice,
  to: Person,
  { incident }: Owed & { owed: 'yes' },
  report: Report | undefined,
): Telling | undefined => {
  if (incident !== undefined) return tellingOf(run, notice, to, incident, report);
  const { message } = notice;
  return message === undefined ? undefined : messageTellingOf(run, notice, to, message);
};

/** The last look, and then at once the send: nothing that waits may come between (invariant 9). */
const send = async (
  run: Run,
  round: Round,
  notice: Notice,
  to: Person,
  messenger: Messenger,
): Promise<void> => {
  const report = isAsking(notice) ? await round.words(notice.reference) : undefined;
  const deadline = deadlineOf(run);
  const until = addSeconds(run.moment(), deadline / 1_000);
  const standing = await run.promises.notices.stillOwed(notice.key, run.sweeper, until);
  if (standing.owed === 'not-ours') return;
  if (standing.owed === 'no') return drop(run, notice, to, standing.why);
  const telling = tellingFor(run, notice, to, standing, report);
  if (telling === undefined) return unreachable(run, notice, to, unreadable);
  let delivery: Delivery;
  try {
    delivery = await withDeadline(messenger.deliver(telling), deadline);
  } catch (problem) {
    return inDoubt(run, notice, to, problem);
  }
  await write(run, round, telling, delivery);
};

const unreadable = 'its words cannot be read';

/** Without its words such a message says nothing. */
const saysWords = ({ kind }: Notice): boolean => kind === 'update' || kind === 'to-owner';

const deliverOne = async (run: Run, round: Round, notice: Notice): Promise<void> => {
  const to = run.council.person(notice.to);
  const messenger = run.messengers[notice.channel];
  if (to?.active !== true) return drop(run, notice, to, 'no longer in the People list');
  if (messenger === undefined) return unreachable(run, notice, to, 'this channel is not set up');
  if (saysWords(notice) && notice.words === undefined)
    return unreachable(run, notice, to, unreadable);
  if (notice.message !== undefined && isGone(notice.message, run.moment()))
    return drop(run, notice, to, 'too late to be of use');
  if (!(await round.crowds.admits(notice, to))) return;
  return send(run, round, notice, to, messenger);
};

const deliverOn = async (run: Run, round: Round, channel: NoticeChannel): Promise<void> => {
  const hasTime = timeBox(laneMilliseconds);
  while (hasTime()) {
    const batch = await run.promises.notices.claim(run.sweeper, run.moment(), channel, atOnce);
    if (batch.length === 0) return;
    await sideBySide(batch, (notice) =>
      onItsOwn(run, 'notice-failed', notice.reference, () => deliverOne(run, round, notice)),
    );
  }
};

const noteSent = async (run: Run): Promise<void> => {
  const { notices } = run.promises;
  for (const reference of await notices.unnoted(run.moment()))
    await onItsOwn(run, 'note-failed', reference, () => notices.noteSent(reference));
};

/** Sends every due notice, every channel side by side, and notes in the trails what went out. */
export const deliver = async (run: Run): Promise<void> => {
  const round = { words: wordsFor(run), crowds: crowdsOf(run), learned: learning(run) };
  await allParts([
    () => sideBySide(noticeChannels, (channel) => deliverOn(run, round, channel)),
    () => Promise.resolve(warnWhereNothingWorks(run, run.tally.postponed)),
    () => noteSent(run),
  ]);
};
