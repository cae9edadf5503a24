/** What provisioning would do, read as findings. */
import type { Finding } from './doctor-finding.ts';
import type { Plan, PlanStep } from './provision.ts';

const provisionIt = 'Run: npm run provision -- --apply';

const stepFinding = ({ site, list, action, column, detail }: PlanStep): Finding => {
  const where = `${list} on ${site}`;
  if (action === 'create list')
    return { serious: true, where, what: 'The list is not there', todo: provisionIt };
  if (action === 'apply views')
    return { serious: false, where, what: `Views are not current: ${detail}`, todo: provisionIt };
  const lacks = action === 'add column' ? 'is not there' : `lacks: ${detail}`;
  const serious = action !== 'name title';
  return { serious, where, what: `Column ${column ?? ''} ${lacks}`, todo: provisionIt };
};

/** A plan of a dry run as findings: what is missing, what was changed by hand, what the app may not see. */
export const planFindings = ({ steps, differences, notes }: Plan): Finding[] => [
  ...steps.map(stepFinding),
  ...differences.map(({ site, list, column, what, stopsHub = false }) => ({
    serious: stopsHub,
    where: `${list} on ${site}`,
    what: `Column ${column} ${what}`,
    todo: stopsHub
      ? 'Change it back in SharePoint; if it has another type, rename it, then provision.'
      : 'Change it back in SharePoint, or leave it: the hub works with it.',
  })),
  ...notes.map((what) => ({
    serious: false,
    where: 'Views',
    what,
    todo: 'Ask a SharePoint administrator.',
  })),
];
