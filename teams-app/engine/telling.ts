/** What a message is drawn from, put together for one notice. */
import type { HubMessage } from '../domain/alerts/hub-message.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import { isOpen, isUnacknowledged } from '../domain/incidents/incident.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Notice } from '../domain/alerts/notices.ts';
import { alertsOwed, barredFrom, isAsking } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import { answersOf } from '../domain/incidents/report.ts';
import type { Report } from '../domain/incidents/report.ts';
import type { IncidentTelling, MessageTelling } from '../ports.ts';
import { dutyPhone } from '../use-cases/duty/duty-now.ts';
import { withDeadline } from './deadline.ts';
import type { Run } from './run.ts';

/** An alert goes out without the words rather than wait longer for SharePoint. */
const readingMilliseconds = 3_000;

const readWords = async (run: Run, reference: string): Promise<Report | undefined> => {
  const waiting = await run.promises.unrecordedReport(reference);
  if (waiting !== undefined) return waiting;
  const row = await withDeadline(run.record.read(reference), readingMilliseconds);
  return row === undefined ? undefined : { ...answersOf(row), ward: row.ward };
};

/** The words of each report, read once a sweep however many are told. */
export type Words = (reference: string) => Promise<Report | undefined>;

/** Words that cannot be read are left out: the alert matters more. */
export const wordsFor = (run: Run): Words => {
  const read = new Map<string, Promise<Report | undefined>>();
  const readOnce = async (reference: string): Promise<Report | undefined> => {
    try {
      return await readWords(run, reference);
    } catch {
      run.log.warn('alert-without-words', { reference });
      return undefined;
    }
  };
  return (reference) => {
    const known = read.get(reference) ?? readOnce(reference);
    read.set(reference, known);
    return known;
  };
};

/** Whether somebody may still read the words: excluded people and closed incidents get none. */
const mayRead = (notice: Notice, incident: Incident): boolean =>
  isAsking(notice) && isOpen(incident) && !barredFrom(incident).includes(notice.to);

/** Who is asked instead of somebody who passed an alert on. */
const askedIn = (
  run: Run,
  { kind, to }: Notice,
  incident: Incident,
): Pick<IncidentTelling, 'asked'> => {
  if (kind !== 'alert' || !isUnacknowledged(incident)) return {};
  const alerts = alertsOwed(incident, run.council.people(), run.council.duty(), run.moment());
  const keys = new Set(alerts.map((alert) => alert.to).filter((key) => key !== to));
  return { asked: [...keys].map((key) => run.council.person(key)?.name ?? key) };
};

const dutyPhoneAt = ({ council }: Run, now: Instant): string =>
  dutyPhone({ council, clock: { now: () => now } });

/** Everything a messenger needs of a message of no incident. */
export const messageTellingOf = (
  run: Run,
  notice: Notice,
  to: Person,
  message: HubMessage,
): MessageTelling => {
  const now = run.moment();
  return { notice, message, to, dutyPhone: dutyPhoneAt(run, now), now };
};

/** Everything a messenger needs. The words are asked for before, so that nothing lies between the last look and the send. */
export const tellingOf = (
  run: Run,
  notice: Notice,
  to: Person,
  incident: Incident,
  report: Report | undefined,
): IncidentTelling => {
  const reporterPhone = run.council.person(incident.reporterKey)?.phone;
  const now = run.moment();
  return {
    notice,
    incident,
    to,
    ...(report !== undefined && mayRead(notice, incident) ? { report } : {}),
    ...(reporterPhone === undefined ? {} : { reporterPhone }),
    ...askedIn(run, notice, incident),
    dutyPhone: dutyPhoneAt(run, now),
    now,
  };
};
