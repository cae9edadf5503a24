/** The settings under which the cases run: every switch alone, and all of them together. */
import { SWITCHES, switchNames } from '../../infra/local-m365/switches.ts';
import type { SwitchName } from '../../infra/local-m365/switches.ts';
import { realTenant } from './settings.ts';

export interface Run {
  /** Said with every case: under which setting it ran. */
  readonly setting: string;
  readonly switches: Readonly<Record<string, string>>;
}

const flipped = (name: SwitchName): Readonly<Record<string, string>> => ({
  [name]: SWITCHES[name].answers[1],
});
const likelier: Run = { setting: 'every switch at its likelier answer', switches: {} };
const allFlipped: Run = {
  setting: 'every switch at its other answer',
  switches: Object.assign({}, ...switchNames.map(flipped)) as Record<string, string>,
};
const asItIs: Run = { setting: 'a real tenant, as it is', switches: {} };

/** Both ends; of a real tenant, the one way in which it is. */
export const bothEnds: readonly Run[] = realTenant() ? [asItIs] : [likelier, allFlipped];

/** Each switch flipped alone as well. */
export const everySwitch: readonly Run[] = realTenant()
  ? [asItIs]
  : [
      likelier,
      ...switchNames.map((name) => ({
        setting: `${name} = ${SWITCHES[name].answers[1]}`,
        switches: flipped(name),
      })),
      allFlipped,
    ];
