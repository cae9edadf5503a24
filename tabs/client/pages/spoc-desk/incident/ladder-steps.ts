/** The ladder of an incident as it stands: who was asked, who is asked now, who would be next, who took it. */
import type { Instant } from '#core/domain/instant.ts';
import { momentFor } from '#core/domain/wall-clock.ts';
import { desk } from '#core/domain/words/desk.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';

export interface LadderStep {
  readonly key: string;
  readonly state: 'asked' | 'asking' | 'next' | 'not-needed' | 'taken';
  readonly when: string;
  /** Whom it asks; absent on the step that says who took it. */
  readonly who?: string;
}

type Opened = Pick<OpenedIncident, 'ladder' | 'row'>;
type Rung = Opened['ladder'][number];

/** In order of time. Rungs that come after it was taken or closed were not needed. */
export const ladderSteps = (opened: Opened, now: Instant): readonly LadderStep[] => {
  const endedAt = opened.row.acknowledgedAt ?? opened.row.closedAt;
  const rungs = [...opened.ladder].sort((a, b) => a.at.localeCompare(b.at));
  if (endedAt === undefined) return running(rungs, now);
  const asked = rungs.filter((rung) => rung.at <= endedAt);
  const rest = rungs.filter((rung) => rung.at > endedAt);
  return [
    ...asked.map((rung) => step(rung, 'asked', desk.ladder.asked(momentFor(rung.at, now)))),
    ...taken(opened, now),
    ...rest.map((rung) => step(rung, 'not-needed', desk.ladder.notNeeded(momentFor(rung.at, now)))),
  ];
};

const running = (rungs: readonly Rung[], now: Instant): readonly LadderStep[] => {
  const current = rungs.findLastIndex((rung) => rung.at <= now);
  return rungs.map((rung, index) => {
    const moment = momentFor(rung.at, now);
    if (index < current || rung.names.length === 0)
      return step(rung, 'asked', desk.ladder.asked(moment));
    if (index === current) return step(rung, 'asking', desk.ladder.asking(moment));
    const isNext = index === current + 1;
    return step(rung, 'next', isNext ? desk.ladder.next(moment) : desk.ladder.later(moment));
  });
};

const step = (rung: Rung, state: LadderStep['state'], when: string): LadderStep => ({
  key: `${state}/${rung.at}`,
  state,
  when,
  who: rung.names.length === 0 ? desk.ladder.nobody : rung.names.join(', '),
});

const taken = ({ row }: Opened, now: Instant): readonly LadderStep[] =>
  row.owner === undefined || row.acknowledgedAt === undefined
    ? []
    : [
        {
          key: 'taken',
          state: 'taken',
          when: desk.ladder.stopped(row.owner, momentFor(row.acknowledgedAt, now)),
        },
      ];
