/** Sends the canary and listens for its answer. Source: escalation.md, In production; F25. */
import { canaryOf, canarySlots, isUnanswered } from '../../domain/alerts/canary.ts';
import { alertsOwed } from '../../domain/alerts/notices.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import { robotKey } from '../../domain/alerts/robot.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { watchWords } from '../../domain/words/pulse.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

/** A report with nothing in it. */
const silence = { what: '', afraidNow: 'no', about: 'nobody' } as const;

const send: Chore['run'] = async (run, slot) => {
  if (run.council.person(robotKey) === undefined) return;
  const { watch } = run.promises;
  const before = (await watch.canaries()).find((each) => each.acknowledgedAt === undefined);
  const at = run.moment();
  const incident = canaryOf(slot, run.council.settings(), at);
  const { reference, reporter, reporterKey } = incident;
  const who = { actor: reporter, actorKey: reporterKey, shared: false } as const;
  await run.promises.accept({
    incident,
    report: silence,
    entry: { reference, at, action: 'report-received', ...who },
    notices: alertsOwed(incident, [], run.council.duty(), at),
  });
  await watch.clearCanaries([reference, ...(before === undefined ? [] : [before.reference])]);
};

/** A synthetic incident every hour, or as often as the council's settings say; the first at the start. */
export const sendCanary: Chore = {
  name: 'canary',
  beginsAtOnce: true,
  slotAt: (now, { canaryMinutes }) => canarySlots(canaryMinutes).slotAt(now),
  nextAfter: (now, { canaryMinutes }) => canarySlots(canaryMinutes).nextAfter(now),
  run: send,
};

/** Whoever is told about the hub itself: the senior responsible officers, and those who look after it. */
const watchers = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => hasRole(person, 'senior-responsible-officer', 'it-contact'));

/** Raises the alarm, once for each canary that was not answered in its time; forgets those before an answered one. */
export const hearCanary = async (run: Run): Promise<void> => {
  const canaries = await run.promises.watch.canaries();
  const [newest] = canaries;
  if (newest?.acknowledgedAt !== undefined && canaries.length > 1)
    await run.promises.watch.clearCanaries([newest.reference]);
  const now = run.moment();
  const late = canaries.filter((each) => isUnanswered(each, now));
  for (const { submission, receivedAt } of late) {
    const drafts = watchers(run.council.people()).flatMap((person) => {
      const words = watchWords[person.language];
      return messageOwed(
        {
          key: `hub/watch/${submission}`,
          to: person.key,
          kind: 'watch',
          dueAt: now,
          title: words.canaryTitle,
          words: words.canary(momentFor(receivedAt, now, person.language)),
          page: 'spoc-desk',
          urgent: true,
        },
        person,
      );
    });
    run.tally.planned += await run.promises.notices.plan(drafts);
    run.log.error('canary-unanswered', new Error('The canary was not answered'), { submission });
  }
};
