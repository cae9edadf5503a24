/** What provisioning would do, read as findings. */
import { lookOf } from './finding.ts';
import type { Finding, Look } from './finding.ts';
import type { Plan, PlanStep } from '../provision/provision.ts';

const provisionIt = 'Run: npm run provision -- --apply';

/** Actions that are about a whole list. */
const ofList: Readonly<Partial<Record<PlanStep['action'], readonly [boolean, string]>>> = {
  'create list': [true, 'The list is not there'],
  'fill list': [false, 'The list has no rows to begin with'],
  'keep versions': [false, 'Earlier versions are not kept'],
  'apply views': [false, 'Views are not current'],
};

const stepFinding = ({ site, list, action, column = '', detail }: PlanStep): Finding => {
  const where = `${list} on ${site}`;
  const whole = ofList[action];
  if (whole !== undefined) {
    const [serious, what] = whole;
    return { serious, where, what: serious ? what : `${what}: ${detail}`, todo: provisionIt };
  }
  const lacks = action === 'add column' ? 'is not there' : `lacks: ${detail}`;
  const serious =
    !/^(name|index) title$/.test(action) && !/^(description|may be empty)$/.test(detail);
  return { serious, where, what: `Column ${column} ${lacks}`, todo: provisionIt };
};

/** A plan of a dry run: what is missing, what was changed by hand, and what SharePoint does not show this app. */
export const planLook = ({ steps, differences, notes }: Plan): Look =>
  lookOf(
    [
      ...steps.map(stepFinding),
      ...differences.map(({ site, list, column, what, stopsHub = false }) => ({
        serious: stopsHub,
        where: `${list} on ${site}`,
        what: `Column ${column} ${what}`,
        todo: stopsHub
          ? 'Change it back in SharePoint; if it has another type, rename it, then provision.'
          : `Leave it: the hub works with it. Or: npm run provision -- --apply --put-right ${list}.${column}`,
      })),
    ],
    ...notes,
  );
