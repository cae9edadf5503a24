/** Councillors, a monitoring officer with a deputy, and what each sees of "My information". */
import { everybody, person } from '../support/sample.ts';
import type { Person } from '#core/domain/people.ts';
import { listsHere } from '../support/kept-lists.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import type { MyInformation } from '#core/use-cases/information/information-views.ts';
import { hubTrail } from './hub-trail.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

export const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const sian = person('sian', ['councillor'], { name: 'Cllr Siân', language: 'cy' });
export const mona = person('mona', ['monitoring-officer']);
const dora = person('dora', ['deputy-monitoring-officer']);

export const usual: readonly Person[] = [...everybody, tom, sian, mona, dora];

/** Who has no business with what Tom asks. */
export const others = ['aoife', 'dev', 'ines', 'helen', 'chief', 'sian'];

export interface InformationStage extends Stage {
  readonly here: ListsHere;
  mine(who: string): Promise<MyInformation>;
  /** What was planned for Teams, as "person: matter/key/what". */
  told(): Promise<string[]>;
  /** The people who were told something, each as often as they were. */
  toldWhom(): Promise<string[]>;
  trail(): Promise<string[]>;
}

export const informationStage = async (
  people: readonly Person[] = usual,
): Promise<InformationStage> => {
  const it = await stage({ people, dutyLine: '01632 960100' });
  const here = listsHere();
  Object.assign(it.hub, { lists: here });
  const told = async (): Promise<string[]> =>
    (await it.promises.notices.ofMessages('hub/request/'))
      .filter(({ channel }) => channel === 'teams')
      .map(({ to, key }) => `${to}: ${key.split('/').slice(2, 6).join('/')}`)
      .sort();
  return {
    ...it,
    here,
    mine: (who) => it.ok(who, 'my-information'),
    told,
    toldWhom: async () => (await told()).map((line) => line.split(':')[0] ?? ''),
    trail: async () =>
      (await hubTrail(it)).map(({ action, detail }) => `${action}: ${detail ?? ''}`),
  };
};
