import { outcomes } from '#lists/incidents.ts';
import type { Outcome } from '#lists/incidents.ts';
import type { Language } from '../../domain/language.ts';
import { done, refusal, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { triaged } from '../../domain/incidents/transitions.ts';
import { levelAfter, scoredLevel } from '../../domain/incidents/triage.ts';
import type { Score } from '../../domain/incidents/triage.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { useCase } from '../use-case.ts';

interface TriageInput {
  readonly incident: string;
  readonly severity: Score;
  readonly likelihood: Score;
  readonly outcome: Outcome;
  readonly reason: string;
}

const scores: readonly Score[] = [1, 2, 3, 4, 5];
const scoreOf = (value: unknown): Score | undefined =>
  scores.find((score) => score === Number(value));

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<TriageInput> => {
  const severity = scoreOf(raw['severity']);
  const likelihood = scoreOf(raw['likelihood']);
  const { outcome, reason, incident } = raw;
  const known = typeof outcome === 'string' && Object.hasOwn(outcomes, outcome);
  if (severity === undefined || likelihood === undefined || !known)
    return refuse('invalid', sentences[language].triageIncomplete);
  if (typeof reason !== 'string' || reason.trim() === '')
    return refuse('invalid', sentences[language].triageNeedsReason, 'reason');
  return done({
    incident: typeof incident === 'string' ? incident : '',
    severity,
    likelihood,
    outcome: outcome as Outcome,
    reason,
  });
};

/** Records what officers found: severity, likelihood, outcome and why. Sets the level from the score. */
export const triage = useCase('anybody', read, (hub, caller, input) =>
  changeIncident(hub, caller, { incident: input.incident, wanted: 'triaged' }, (incident, now) => {
    if (incident.ownerKey === undefined)
      return { refused: refusal('conflict', sentences[caller.language].takeItFirst) };
    const level = levelAfter(incident.level, scoredLevel(input.severity, input.likelihood));
    const { severity, likelihood, outcome } = input;
    const detail = `${outcomes[outcome].en}; severity ${String(severity)}, likelihood ${String(likelihood)}, level ${level}. ${input.reason}`;
    return {
      incident: triaged(incident, { severity, likelihood, outcome, level }, now),
      entries: [entryBy(caller, incident, now, 'triaged', { detail })],
      notices: [],
    };
  }),
);
