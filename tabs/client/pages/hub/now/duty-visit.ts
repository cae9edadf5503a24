/** Who is on duty at a minute, from the last answer of the hub: also where that came with an earlier visit. */
import { instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { DutySpan, MyHub } from '#core/use-cases/hub/hub-views.ts';
import { keepVisit, lastVisit } from '../../../last-visit.ts';

/** What is kept on the device: names and numbers on duty. Never a report, never a check-in. */
export interface DutyVisit extends Pick<MyHub, 'now' | 'dutyPhone' | 'duty'> {
  /** When the answer came, by the clock of this device: only the time since then is taken from that clock. */
  readonly cameAt: Instant;
}

const name = 'on-duty';

/** Keeps an answer for a visit without a connection. `came` in milliseconds by the clock of the device. */
export const keepDuty = ({ now, dutyPhone, duty }: MyHub, came: number): void => {
  const visit: DutyVisit = { now, dutyPhone, duty, cameAt: instantAt(came) };
  keepVisit(name, { value: visit, at: now });
};

/** The last visit's answer; undefined where none is kept, or one of an older shape. */
export const keptDuty = (): DutyVisit | undefined => {
  const visit = lastVisit<Partial<DutyVisit>>(name)?.value;
  const { now, dutyPhone, duty, cameAt } = visit ?? {};
  const isWhole =
    now !== undefined && dutyPhone !== undefined && Array.isArray(duty) && cameAt !== undefined;
  return isWhole ? { now, dutyPhone, duty, cameAt } : undefined;
};

/** How many milliseconds old a visit is; 0 where the clock of the device has been put back since. */
export const ageOf = ({ cameAt }: DutyVisit, deviceNow: number): number =>
  Math.max(0, deviceNow - millisecondsOf(cameAt));

export interface DutyThen {
  /** Absent where the answer does not reach so far. */
  readonly span?: DutySpan;
  readonly next?: DutySpan;
}

/** Whoever is on call at a moment, and who comes after. */
export const dutyAt = (duty: readonly DutySpan[], moment: Instant): DutyThen => {
  const place = duty.findIndex(({ from, until }) => from <= moment && moment < until);
  const [span, next] = place === -1 ? [] : duty.slice(place, place + 2);
  return { ...(span === undefined ? {} : { span }), ...(next === undefined ? {} : { next }) };
};

/** Where other people come on duty than at a moment; office hours alone change nobody. */
export const nextPeople = (duty: readonly DutySpan[], moment: Instant): DutySpan | undefined => {
  const { span } = dutyAt(duty, moment);
  const later = span === undefined ? [] : duty.filter(({ from }) => from >= span.until);
  return later.find(
    ({ lead, deputy }) => lead?.name !== span?.lead?.name || deputy?.name !== span?.deputy?.name,
  );
};
