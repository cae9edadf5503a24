/** Where what the hub said about a form is shown. */
import type { Refusal } from '#core/domain/refusal.ts';

/** What is wrong with a field. */
export const problemAt =
  (problem: Refusal | undefined) =>
  (field: string): string | undefined =>
    problem?.field === field ? problem.sentence : undefined;

/** What is about the form and no field of it. */
export const problemOfForm = (problem: Refusal | undefined): Refusal | undefined =>
  problem?.field === undefined ? problem : undefined;
