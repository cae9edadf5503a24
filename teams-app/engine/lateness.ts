/** What was due while nothing ran: said once in each trail, and once to the senior responsible officers (F13). */
import { visible } from '../domain/incidents/access.ts';
import type { HubMessage } from '../domain/alerts/hub-message.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import { earliest, minutesBetween } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import { messageOwed } from '../domain/alerts/messages.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import { hasRole } from '../domain/people.ts';
import type { Person } from '../domain/people.ts';
import { isRungOver, rungOverAt } from '../domain/incidents/standing.ts';
import { spokenDuration } from '../domain/time/wall-clock.ts';
import { askedLate, watchWords } from '../domain/words/pulse.ts';
import { guardedOf } from '../use-cases/incidents/find-incident.ts';
import type { Run } from './run.ts';

/** From so many minutes on it is no wait for the next sweep any more. */
const lateMinutes = 3;

const minutesLate = (incident: Incident, now: Instant): number =>
  isRungOver(incident, now) ? minutesBetween(rungOverAt(incident), now) : 0;

/** Whether this instance was not there yet when it should have been done; else it could not get on. */
const wasDown = ({ board }: Run, due: Instant): boolean =>
  board === undefined || board.facts().startedAt > due;

/** Why the next people are asked late, where they are. */
export const whyLate = (run: Run, incident: Incident): string | undefined => {
  const minutes = minutesLate(incident, run.now);
  if (minutes < lateMinutes) return undefined;
  return askedLate(spokenDuration(minutes), wasDown(run, rungOverAt(incident)));
};

/** What one person is told: of those incidents that exist for them. */
const messageFor = (
  run: Run,
  person: Person,
  late: readonly Incident[],
): readonly NoticeDraft[] => {
  const own = late.filter((incident) => visible(person, guardedOf(incident), false));
  const first = earliest(...own.map(rungOverAt));
  if (first === undefined) return [];
  const { language } = person;
  const longest = spokenDuration(minutesBetween(first, run.now), language);
  const message: HubMessage = {
    key: `hub/watch/late/${first}`,
    to: person.key,
    kind: 'watch',
    dueAt: run.moment(),
    title: watchWords[language].lateTitle,
    words: watchWords[language].late(own.length, longest, wasDown(run, first)),
    page: 'spoc-desk',
  };
  return messageOwed(message, person);
};

/** To be called before they are asked: one message to each senior responsible officer, however many are late. */
export const tellOfLateness = async (run: Run): Promise<void> => {
  const late = (await run.promises.live()).filter(
    (incident) => minutesLate(incident, run.now) >= lateMinutes,
  );
  if (late.length === 0) return;
  run.log.warn('asked-late', { incidents: late.length });
  const drafts = run.council
    .people()
    .filter((person) => hasRole(person, 'senior-responsible-officer'))
    .flatMap((person) => messageFor(run, person, late));
  run.tally.planned += await run.promises.notices.plan(drafts);
};
