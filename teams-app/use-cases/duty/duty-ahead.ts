/** Who is on call now and in the days to come, for a phone that may have no connection then (domain.md 9). */
import { addMinutes, earliest, instantAt, millisecondsOf } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { nextShiftAfter } from '../../domain/duty/rota.ts';
import { pieceAt } from '../../domain/duty/rota-timeline.ts';
import { addWorkingMinutes, officeCloses } from '../../domain/time/working-time.ts';
import type { Clock, Council } from '../../ports.ts';
import { dutyNow } from './duty-now.ts';
import type { DutySpan } from '../hub/hub-views.ts';

/** A long weekend at Christmas or Easter. */
const aheadMinutes = 4 * 24 * 60;

/** Far more than a rota changes hands in that time. */
const mostSpans = 100;

const officeChanges = (council: Council, at: Instant): Instant => {
  const calendar = council.settings();
  return officeCloses(at, calendar) ?? addMinutes(addWorkingMinutes(at, 1, calendar), -1);
};

const seniorChanges = (council: Council, at: Instant): Instant =>
  instantAt(pieceAt(council.duty(), 'senior', millisecondsOf(at)).until);

/** When anything of it changes next: the people, the senior manager, or office hours. */
const changesNext = (council: Council, at: Instant): Instant =>
  earliest(
    nextShiftAfter(council.duty(), at),
    seniorChanges(council, at),
    officeChanges(council, at),
  ) ?? at;

const spanAt = (council: Council, from: Instant): DutySpan => {
  const { now: _at, until: _turn, ...duty } = dutyNow({ council, clock: { now: () => from } });
  return { ...duty, from, until: changesNext(council, from) };
};

/** Alike but for their times: the rota may name the same people twice in a row. */
const isSame = (a: DutySpan, b: DutySpan): boolean =>
  JSON.stringify({ ...a, from: '', until: '' }) === JSON.stringify({ ...b, from: '', until: '' });

/** Spans without a gap between them; the first holds now, the last reaches at least four days ahead. */
export const dutyAhead = ({
  council,
  clock,
}: {
  readonly council: Council;
  readonly clock: Clock;
}): readonly DutySpan[] => {
  const end = addMinutes(clock.now(), aheadMinutes);
  const spans: DutySpan[] = [];
  let from = clock.now();
  for (let count = 0; count < mostSpans && from < end; count += 1) {
    const span = spanAt(council, from);
    const last = spans.at(-1);
    if (last !== undefined && isSame(last, span))
      spans.splice(-1, 1, { ...last, until: span.until });
    else spans.push(span);
    from = span.until;
  }
  return spans;
};
