/** The survey that is open, who may do what, and the mark by which somebody answers once. */
import { surveys } from '#lists/surveys.ts';
import type { SurveyRow } from '#lists/surveys.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { KeptLists, KeptRow } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

/** Who opens surveys. */
export const surveyRunners = [
  'manager',
  'senior-responsible-officer',
  'monitoring-officer',
] as const;

/** Who sees what came of them. */
export const resultReaders = [
  ...surveyRunners,
  'deputy-monitoring-officer',
  'report-viewer',
  'chief-executive',
] as const;

/** Who can be there to be spoken to. */
export const listeners = [
  'spoc-officer',
  'manager',
  'senior-responsible-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
  'champion',
  'mental-health-first-aider',
] as const;

export const isOpen = ({ opensAt, closesAt, counted }: SurveyRow, now: Instant): boolean =>
  !counted && opensAt <= now && now < closesAt;

export const openSurveyIn = (lists: KeptLists, now: Instant): KeptRow<SurveyRow> | undefined =>
  (lists.of(surveys).rows() ?? []).find(({ row }) => isOpen(row, now));

/** Stands for a person in one survey alone; without the hub's key nobody can say for whom. */
export const markOf = ({ seal }: Pick<Hub, 'seal'>, survey: string, person: PersonKey): string =>
  seal.sign(`survey/${survey}/${person}`);
