/** The council of the kill loops, and what its people report: who is asked is the same however long the machine takes. */
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import type { Alert } from '../support/kept-promises.ts';

const day = 24 * 60 * 60 * 1_000;
export const atWork = ['dev', 'ruth', 'marged'];

/** A small council: three SPoC officers, one without a phone, and one turn of duty that does not end meanwhile. */
export const smallCouncil = (): Council => {
  const council = sampleCouncil(Date.now());
  const onDuty = { lead: 'dev', deputy: 'ruth' };
  const [from, until] = [Date.now() - day, Date.now() + day].map((at) =>
    new Date(at).toISOString(),
  );
  return {
    ...council,
    people: council.people
      .filter(({ alias, roles }) => !roles.includes('spoc-officer') || atWork.includes(alias))
      .map(({ phone, ...person }) =>
        person.alias === 'marged' || phone === undefined ? person : { ...person, phone },
      ),
    duty: [{ from: from ?? '', until: until ?? '', ...onDuty }],
  };
};

/** Who is asked on each rung of a level, however long the machine takes over this test. Source: domain.md 3.6. */
const rungs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  critical: [['dev', 'ruth'], atWork, ['ines']],
  moderate: [atWork],
  low: [atWork],
};
export const levelsOfAll: ReadonlySet<string> = new Set(Object.keys(rungs));
export const rungsOf = (level: string): readonly (readonly string[])[] => rungs[level] ?? [];
export const channelsOf = (alias: string): readonly Alert['channel'][] =>
  alias === 'marged' ? ['teams', 'email'] : ['teams', 'email', 'sms'];

/** What can wait is held back where somebody gets more than a few at once: so there are a few. */
export const levelOf = (number: number): string =>
  number > 4 ? 'critical' : number % 2 === 0 ? 'moderate' : 'low';

export const answersOf = (alias: string, number: number): Readonly<Record<string, string>> => ({
  what: `Report ${String(number)} of ${alias}: “enough is enough”, he wrote.\r\n  <b>Ŵyn</b> 🏠 & so on…`,
  afraidNow: levelOf(number) === 'critical' ? 'yes' : 'no',
  ...(levelOf(number) === 'moderate' ? { category: 'abusive-message' } : {}),
});
