/** The invariants of the engine, checked against the store and against what the outside world saw. */
import { expect } from '@jest/globals';
import { beforeTheFirst, chainText } from '#core/domain/trail/audit.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { isOpen, isUnacknowledged } from '#core/domain/incidents/incident.ts';
import { addSeconds } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { stepAfter } from '#core/domain/alerts/ladder.ts';
import type { Step } from '#core/domain/alerts/ladder.ts';
import { alertsOwed, barredFrom } from '#core/domain/alerts/notices.ts';
import type { Notice } from '#core/domain/alerts/notices.ts';
import { onDuty } from '#core/domain/duty/rota.ts';
import { isRungOver } from '#core/domain/incidents/standing.ts';
import { isStalled } from '#core/domain/incidents/giving-back.ts';
import { seal } from '../promises/samples.ts';
import type { Stage } from './stage.ts';

const stepKey = (incident: Incident) =>
  [incident.reference, incident.cycle, incident.rung, ''].join('/');

const owedAt = (stage: Stage, incident: Incident, now: Instant) =>
  alertsOwed(incident, stage.outside.people, stage.outside.council.duty(), now);

/** Whoever is excluded stands on no step, though they were asked on it before. */
const isAskedAt = (incident: Incident, notice: Notice): boolean =>
  notice.key.startsWith(stepKey(incident)) && !barredFrom(incident).includes(notice.to);

/** As the store has it; whether it was right to give up is checked by checkNotices. */
const isGivenUp = (notice: Notice) => notice.state === 'unreachable' || notice.state === 'dropped';

/** 10: taken back only where nothing was noted for the whole of its time, and then from the first step. */
const checkTakenBack = (before: Incident, after: Incident): void => {
  expect({ progressBy: before.progressBy, early: after.rungEnteredAt }).toMatchObject({
    progressBy: expect.any(String),
  });
  expect((before.progressBy ?? '') <= after.rungEnteredAt).toBe(true);
  expect(after).toMatchObject({
    cycle: before.cycle + 1,
    rung: 0,
    status: 'received',
    askedAgain: before.ownerKey,
  });
};

const isTakenBack = (before: Incident, after: Incident): boolean =>
  before.ownerKey !== undefined && after.ownerKey === undefined;

/** At closing time the ladder of the night begins with a round of its own; else it is the step after. */
const expectedStep = (before: Incident, now: Instant): Step => {
  const { nightFallsAt, ladder, cycle } = before;
  const isNight = ladder.afterHours !== undefined && (nightFallsAt ?? now) <= now;
  return isNight ? { cycle: cycle + 1, rung: 0 } : stepAfter(ladder, before);
};

/** 4: a rung is left when its time has run, or (11) because nobody on it can be reached. */
export const checkStep = async (
  stage: Stage,
  before: Incident,
  after: Incident,
  latest: Instant = stage.clock.now(),
): Promise<void> => {
  const now = after.rungEnteredAt;
  if (isTakenBack(before, after)) return checkTakenBack(before, after);
  if (before.cycle === after.cycle && before.rung === after.rung) return;
  expect(after).toMatchObject(expectedStep(before, now));
  expect(now <= latest).toBe(true);
  if (isRungOver(before, now)) return;
  const notices = await stage.promises.notices.ofIncident(before.reference);
  const asked = notices.filter((notice) => isAskedAt(before, notice));
  const missing = owedAt(stage, before, now).filter(
    (owed) => !asked.some((notice) => notice.key === owed.key),
  );
  expect({
    early: stepKey(before),
    missing,
    manned: asked.filter((n) => !isGivenUp(n)),
  }).toEqual({ early: stepKey(before), missing: [], manned: [] });
};

const checkNotices = (stage: Stage, notices: readonly Notice[]): void => {
  // 6: nothing is given up but what was refused.
  for (const notice of notices.filter((each) => each.state === 'unreachable'))
    expect({ givenUp: notice.key, refused: stage.outside.refused.has(notice.key) }).toEqual({
      givenUp: notice.key,
      refused: true,
    });
};

/** 7: copies are bounded by the attempts of which nobody knows how they went. */
const checkCopies = (stage: Stage): void => {
  const copies = Map.groupBy(stage.outside.delivered, (each) => each.key);
  for (const [key, delivered] of copies) {
    const bound = 1 + (stage.outside.doubts.get(key) ?? 0);
    expect({ key, tooMany: delivered.length > bound }).toEqual({ key, tooMany: false });
  }
};

/** What holds at every moment, crash or no crash. */
export const checkAlways = async (stage: Stage): Promise<void> => {
  checkCopies(stage);
  for (const incident of await stage.promises.live()) {
    // 12: an open incident is always looked at again.
    if (isOpen(incident)) expect(incident.wakeAt).not.toBeNull();
    if (isUnacknowledged(incident))
      checkNotices(stage, await stage.promises.notices.ofIncident(incident.reference));
  }
};

/** 11: a rung on which nobody can be reached has been left, unless everybody to come was tried in vain as well. */
const checkManned = async (
  stage: Stage,
  incident: Incident,
  notices: readonly Notice[],
  now: Instant,
): Promise<void> => {
  const asked = notices.filter((notice) => isAskedAt(incident, notice));
  if (asked.some((notice) => !isGivenUp(notice))) return;
  const toCome = incident.ladder.rungs.flatMap((_, rung) =>
    rung > incident.rung || rung >= incident.ladder.againFrom
      ? owedAt(stage, { ...incident, rung }, now).map((alert) => alert.to)
      : [],
  );
  const untried = toCome.filter(
    (person) => !notices.some((notice) => notice.to === person && isGivenUp(notice)),
  );
  expect({ left: stepKey(incident), untried }).toEqual({ left: stepKey(incident), untried: [] });
};

/** 13: whoever has come on duty while nobody has it was asked, whichever step it stands on. */
const checkIncoming = (
  stage: Stage,
  incident: Incident,
  notices: readonly Notice[],
  now: Instant,
): void => {
  const rota = stage.outside.council.duty();
  const { from } = onDuty(rota, now);
  const isUrgent = incident.level === 'critical' || incident.level === 'high';
  if (!isUrgent || from === undefined || from <= incident.receivedAt) return;
  const before = onDuty(rota, addSeconds(from, -1));
  const { lead, deputy } = onDuty(rota, now);
  const asked = notices.filter(({ kind }) => kind === 'alert').map(({ to }) => to);
  const but = [...barredFrom(incident), incident.gaveBack, before.lead, before.deputy];
  const unasked = stage.outside.people.filter(
    ({ key, active }) =>
      active && [lead, deputy].includes(key) && !but.includes(key) && !asked.includes(key),
  );
  expect({ since: from, unasked: unasked.map(({ key }) => key) }).toEqual({
    since: from,
    unasked: [],
  });
};

/** What holds when a sweep has been completed at `now`; `latest` is the latest moment that any clock has shown. */
export const checkAfterSweep = async (
  stage: Stage,
  now: Instant,
  latest: Instant = now,
): Promise<void> => {
  for (const incident of (await stage.promises.live()).filter(isUnacknowledged)) {
    const { reference } = incident;
    // 3: no rung has had more than its time.
    expect({ reference, late: isRungOver(incident, now) }).toEqual({ reference, late: false });
    const notices = await stage.promises.notices.ofIncident(reference);
    const keys = notices.map((notice) => notice.key);
    // 5: whoever the rung means is owed a message, once.
    const owed = owedAt(stage, incident, now).map((alert) => alert.key);
    expect(keys).toEqual(expect.arrayContaining(owed));
    expect(new Set(keys).size).toBe(keys.length);
    const pages = notices
      .filter(({ kind }) => kind === 'alert')
      .map(({ key }) => key.split('/').slice(0, 5).join('/'));
    expect(new Set(pages).size).toBe(pages.length);
    await checkManned(stage, incident, notices, now);
    // A clock that was set back knows steps that are entered later than now.
    if (latest <= now) checkIncoming(stage, incident, notices, now);
  }
  // 10: whoever has it has noted something in time, or it was taken back.
  const stalled = (await stage.promises.live()).filter(
    (each) => isOpen(each) && isStalled(each, now),
  );
  expect(stalled).toEqual([]);
  // 6: nothing that was due is left lying.
  const next = await stage.promises.nextMoment();
  expect({ next, later: next === undefined || next > now }).toEqual({ next, later: true });
};

/** 14, and the fault of a SharePoint that was away: everything is on the record, once, in an unbroken chain. */
export const checkRecorded = async (stage: Stage): Promise<void> => {
  for (const incident of await stage.promises.live()) {
    const { reference } = incident;
    expect(stage.outside.creations.get(reference)).toBe(1);
    expect(stage.outside.rows.get(reference)).toMatchObject({
      status: incident.status,
      rung: incident.rung,
      cycle: incident.cycle,
      overdue: incident.overdue,
      ...(incident.ownerKey === undefined ? {} : { ownerKey: incident.ownerKey }),
    });
    expect(await stage.promises.unrecordedReport(reference)).toBeUndefined();
    expect(await stage.promises.unfiledEntries(reference)).toEqual([]);
    checkChain(stage, reference);
    const cards = await stage.promises.notices.ofIncident(reference);
    const stale = cards.filter(
      (card) =>
        card.state === 'sent' &&
        card.activity !== undefined &&
        !['update', 'to-owner'].includes(card.kind) &&
        card.drawnFrom < incident.faceVersion,
    );
    expect(stale).toEqual([]);
  }
};

const checkChain = (stage: Stage, reference: string): void => {
  const trail = stage.outside.trail.filter((entry) => entry.reference === reference);
  let previous = beforeTheFirst;
  trail.forEach((entry, place) => {
    expect(entry.sequence).toBe(place + 1);
    expect(entry.previousHash).toBe(previous);
    expect(entry.hash).toBe(seal.digest(chainText(entry, entry.sequence, previous)));
    previous = entry.hash;
  });
  expect(trail.length).toBeGreaterThan(0);
};
