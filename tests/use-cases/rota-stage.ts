/** A council whose rota covers the next 30 days, and a turn to be put into it. */
import { addMinutes } from '#core/domain/time/instant.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { everybody, night, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

export const day = 24 * 60;
export const always = (more: Partial<DutyTurn> = {}): DutyTurn => ({
  from: addMinutes(night, -day),
  until: addMinutes(night, 60 * day),
  lead: 'dev',
  deputy: 'marged',
  ...more,
});
const callum = person('callum', ['spoc-officer'], { email: '' });
export const people = [...everybody, person('lee', ['spoc-officer'], { active: false }), callum];

/** A council whose next 30 days are covered, unless it is said otherwise. */
export const council = (duty: readonly DutyTurn[] = [always()]): Promise<Stage> =>
  stage({ people, duty });

export const turn = {
  from: '2027-01-04T17:00',
  to: '2027-01-05T08:30',
  lead: 'ruth',
  deputy: 'dev',
};
