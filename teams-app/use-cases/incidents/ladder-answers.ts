/** What people who were asked have answered, from the trail, and what became of the messages to them. */
import type { AuditEntry } from '../../domain/trail/audit.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Notice } from '../../domain/alerts/notices.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { ChannelOutcome, LadderAnswer } from './ladder-views.ts';

const meanings: Readonly<Partial<Record<AuditEntry['action'], LadderAnswer['is']>>> = {
  acknowledged: 'took',
  'handed-over': 'took',
  declined: 'cannot',
};

/** Everybody who said that they have it, or can't take it, in order of time. */
export const answersIn = (trail: readonly AuditEntry[]): readonly LadderAnswer[] =>
  trail
    .flatMap(({ action, at, actor, actorKey }): LadderAnswer[] => {
      const is = meanings[action];
      return is === undefined ? [] : [{ key: actorKey, name: actor, is, at }];
    })
    .sort((a, b) => a.at.localeCompare(b.at));

/**
 * What a person said to being asked at `askedAt`, one of the moments `every` at which they were asked. To
 * answer can bring the next asking about in the same moment: the answer belongs to the one before.
 */
export const answerTo = (
  answers: readonly LadderAnswer[],
  person: PersonKey,
  askedAt: Instant,
  every: readonly Instant[],
): LadderAnswer | undefined => {
  const moments = [...new Set(every)].sort();
  const meant = (at: Instant): Instant | undefined =>
    moments.findLast((moment) => moment < at) ?? moments[0];
  return answers.findLast(
    ({ key, at }) => key === person && askedAt <= at && meant(at) === askedAt,
  );
};

const stateOf = (notice: Notice): ChannelOutcome['state'] => {
  if (notice.state === 'planned') return notice.unknownOutcomes > 0 ? 'in-doubt' : 'waiting';
  const states = { sent: 'sent', unreachable: 'failed', dropped: 'not-needed' } as const;
  return states[notice.state];
};

/** A message as it stands. Sent is accepted by the channel, not seen by a person. */
export const outcomeOf = (notice: Notice): ChannelOutcome => {
  const state = stateOf(notice);
  return {
    channel: notice.channel,
    state,
    ...(notice.sentAt === undefined ? {} : { sentAt: notice.sentAt }),
    ...(state === 'failed' && notice.why !== undefined ? { why: notice.why } : {}),
  };
};
