/** The answers of a triage form while it is being filled in. */
import { levelAfter, scoredLevel } from '#core/domain/incidents/triage.ts';
import type { Score } from '#core/domain/incidents/triage.ts';
import { desk } from '../opened-words.ts';
import type { Level, Outcome } from '#lists/incidents.ts';
import { suggestedOutcomes } from './suggested-outcomes.ts';

export interface TriageAnswers {
  readonly severity?: Score;
  readonly likelihood?: Score;
  /** Absent until an officer chooses: then the suggested one is taken. */
  readonly outcome?: Outcome;
  readonly reason: string;
}

export interface WholeTriage {
  readonly severity: Score;
  readonly likelihood: Score;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** The level that severity and likelihood make of an incident; undefined until both are chosen. */
export const levelOf = (
  { severity, likelihood }: TriageAnswers,
  before: Level,
): Level | undefined => {
  if (severity === undefined || likelihood === undefined) return undefined;
  return levelAfter(before, scoredLevel(severity, likelihood));
};

/** The outcome as it stands: chosen, or suggested by the level. */
export const outcomeOf = (answers: TriageAnswers, before: Level): Outcome | undefined => {
  const level = levelOf(answers, before);
  return answers.outcome ?? (level === undefined ? undefined : suggestedOutcomes(level)[0]);
};

export type Missing = Readonly<Partial<Record<keyof TriageAnswers, string>>>;

/** The whole triage, or what each unanswered question asks for. */
export const readTriage = (
  answers: TriageAnswers,
  before: Level,
): { readonly whole: WholeTriage } | { readonly missing: Missing } => {
  const { severity, likelihood, reason } = answers;
  const outcome = outcomeOf(answers, before);
  if (severity && likelihood && outcome && reason.trim() !== '') {
    return { whole: { severity, likelihood, outcome, reason } };
  }
  const words = desk.triage.missing;
  return {
    missing: {
      ...(severity ? {} : { severity: words.severity }),
      ...(likelihood ? {} : { likelihood: words.likelihood }),
      ...(outcome ? {} : { outcome: words.outcome }),
      ...(reason.trim() === '' ? { reason: words.reason } : {}),
    },
  };
};
