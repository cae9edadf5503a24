/** Who was asked at which moment and what they answered, and who will be asked next while nobody takes it. */
import type { AuditEntry } from '../../domain/trail/audit.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isUnacknowledged } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { stepAfter, targetsOf } from '../../domain/alerts/ladder.ts';
import type { Step } from '../../domain/alerts/ladder.ts';
import { alertsOwed } from '../../domain/alerts/notices.ts';
import type { Notice } from '../../domain/alerts/notices.ts';
import { rungOverAt } from '../../domain/incidents/standing.ts';
import { advanced } from '../../domain/incidents/transitions.ts';
import { answerTo, answersIn, outcomeOf } from './ladder-answers.ts';
import type { AskedPerson, LadderAgain, LadderAnswer, LadderRung } from './ladder-views.ts';
import type { Hub } from '../use-case.ts';
import type { OpenedIncident } from '../views.ts';

type Picture = Pick<OpenedIncident, 'ladder' | 'ladderAgain' | 'answers'>;

const nameOf = (hub: Hub, key: string): string =>
  hub.council.person(key)?.name ?? 'Somebody who has left';

/** The step in an alert's key: reference/cycle/rung/person/channel. */
const stepOf = ({ key }: Pick<Notice, 'key'>): Step => {
  const [, cycle, rung] = key.split('/').map(Number);
  return { cycle: cycle ?? 0, rung: rung ?? 0 };
};

/** Whom a step means; unknown for a ladder that another has taken over from. */
const asksAt = (live: Incident | undefined, step: Step): Pick<LadderRung, 'asks'> =>
  live === undefined || step.cycle < (live.ladder.firstCycle ?? 0)
    ? {}
    : { asks: targetsOf(live.ladder, step) };

/** Each person once, with every channel on which they were asked. */
const peopleAsked = (
  hub: Hub,
  alerts: readonly Notice[],
  every: readonly Notice[],
  answers: readonly LadderAnswer[],
): readonly AskedPerson[] =>
  [...Map.groupBy(alerts, (alert) => alert.to)].map(([key, own]) => {
    const askedAt = earliestOf(own);
    const everyMoment = every.filter(({ to }) => to === key).map(({ dueAt }) => dueAt);
    const answer = answerTo(answers, key, askedAt, everyMoment);
    return {
      key,
      name: nameOf(hub, key),
      channels: own.map(outcomeOf),
      ...(answer === undefined ? {} : { answer: { is: answer.is, at: answer.at } }),
    };
  });

const earliestOf = (alerts: readonly Notice[]): Instant =>
  alerts.map(({ dueAt }) => dueAt).reduce((a, b) => (a < b ? a : b));

const asked = (
  hub: Hub,
  notices: readonly Notice[],
  live: Incident | undefined,
  answers: readonly LadderAnswer[],
): readonly LadderRung[] => {
  const alerts = notices.filter((notice) => notice.kind === 'alert');
  const steps = Map.groupBy(alerts, (notice) => notice.key.split('/').slice(1, 3).join('/'));
  return [...steps.values()]
    .map((own): LadderRung => {
      const [first] = own;
      const step = first === undefined ? { cycle: 0, rung: 0 } : stepOf(first);
      const people = peopleAsked(hub, own, alerts, answers);
      return {
        at: earliestOf(own),
        round: step.cycle + 1,
        step: step.rung + 1,
        ...asksAt(live, step),
        names: people.map(({ name }) => name),
        people,
        isToCome: false,
      };
    })
    .sort((a, b) => a.at.localeCompare(b.at));
};

/** The night's ladder comes after this one, or this round has rungs left. */
const hasMore = ({ nightFallsAt, rung, ladder }: Incident): boolean =>
  nightFallsAt !== undefined || rung + 1 < ladder.rungs.length;

const rungToCome = (hub: Hub, incident: Incident, at: Instant): LadderRung => {
  const alerts = alertsOwed(incident, hub.council.people(), hub.council.duty(), at);
  const people = [...new Set(alerts.map((alert) => alert.to))].map((key) => ({
    key,
    name: nameOf(hub, key),
    channels: [],
  }));
  return {
    at,
    round: incident.cycle + 1,
    step: incident.rung + 1,
    ...asksAt(incident, incident),
    names: people.map(({ name }) => name),
    people,
    isToCome: true,
  };
};

/** The rest of this round, and of the night that takes over from it, as the rota stands now; then it starts again. */
const toCome = (hub: Hub, live: Incident): { rungs: readonly LadderRung[]; again: LadderAgain } => {
  const rungs: LadderRung[] = [];
  let incident = live;
  while (hasMore(incident)) {
    const at = rungOverAt(incident);
    incident = advanced(incident, hub.council.settings(), at);
    rungs.push(rungToCome(hub, incident, at));
  }
  const next = stepAfter(incident.ladder, incident);
  const again = { at: rungOverAt(incident), round: next.cycle + 1, step: next.rung + 1 };
  return { rungs, again };
};

/** Past steps from the alerts that were planned; coming ones only while nobody has it. */
export const ladderPicture = (
  hub: Hub,
  notices: readonly Notice[],
  trail: readonly AuditEntry[],
  live: Incident | undefined,
): Picture => {
  const answers = answersIn(trail);
  const before = asked(hub, notices, live, answers);
  if (live === undefined || !isUnacknowledged(live)) return { ladder: before, answers };
  const { rungs, again } = toCome(hub, live);
  return { ladder: [...before, ...rungs], ladderAgain: again, answers };
};
