/** Ladders that make no sense, and steps that would ask nobody. */
import type { LadderInUse } from '#core/domain/alerts/ladders.ts';
import { hasRole } from '#core/domain/people.ts';
import type { Role } from '#core/domain/people.ts';
import type { Council } from '#core/ports.ts';
import { ladderNames, targets } from '#lists/ladder-steps.ts';
import type { LadderName, Target } from '#lists/ladder-steps.ts';
import type { Finding } from './finding.ts';

type Known = Pick<Council, 'ladders' | 'people'>;

/** The role that a target asks for; the rota says who is lead and deputy, and everyone is never nobody. */
const roleOf: Readonly<Partial<Record<Target, Role>>> = {
  'spoc-team': 'spoc-officer',
  'senior-responsible-officer': 'senior-responsible-officer',
  'duty-director': 'duty-director',
  'control-room': 'control-room',
  manager: 'manager',
  'chief-executive': 'chief-executive',
  'monitoring-officer': 'monitoring-officer',
  'deputy-monitoring-officer': 'deputy-monitoring-officer',
  'hr-lead': 'hr-lead',
};

const isHeld = ({ people }: Known, target: Target): boolean => {
  const role = roleOf[target];
  return role === undefined || people().some((person) => hasRole(person, role));
};

const emptySteps = (council: Known, where: string, { ladder }: LadderInUse): Finding[] =>
  ladder.rungs.flatMap((rung, place) => {
    if (rung.targets.some((target) => isHeld(council, target))) return [];
    const asked = rung.targets.map((target) => targets[target].en).join(', ');
    const what = `Step ${String(place + 1)} asks nobody: ${asked}. The next step is taken at once`;
    const todo = 'Give the role to somebody in People, or change the step in Ladders.';
    return [{ serious: false, where, what, todo }];
  });

/** What is wrong with the ladders, each by its name. */
export const ladderFindings = (council: Known): Finding[] =>
  Object.entries(council.ladders()).flatMap(([name, ladder]): Finding[] => {
    const where = `Ladders: ${ladderNames[name as LadderName].en}`;
    if (ladder.wrong === undefined) return emptySteps(council, where, ladder);
    const what = `${ladder.wrong.en} New incidents get the ladder as it was before, or the usual one`;
    return [{ serious: true, where, what, todo: 'Correct the steps in the list Ladders.' }];
  });
