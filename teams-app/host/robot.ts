/** Lets the robot answer the canary: known to the council, told as everybody is, answering as everybody does. */
import { robot, robotKey } from '../domain/alerts/robot.ts';
import type { Council, Messenger } from '../ports.ts';
import { isOfIncident } from '../ports.ts';
import { execute } from '../use-cases/registry.ts';
import type { Hub } from '../use-cases/use-case.ts';

/** The council with the robot as somebody who can be looked up, and who is in no list of people. */
export const withRobot = <C extends Council>(council: C): C =>
  Object.create(council, {
    person: {
      value: (key: string) => (key === robotKey ? robot : council.person(key)),
    },
  }) as C;

/** The answer to a canary's alert, through the same verb as a person's. Given twice it is given. Throws where it is refused. */
const answer = async (hub: Hub, incident: string): Promise<void> => {
  const taken = await execute(hub, robotKey, 'acknowledge', { incident });
  const isAnswered = taken.ok || taken.refused.kind === 'conflict';
  if (!isAnswered) throw new Error(`The canary could not be answered: ${taken.refused.kind}`);
};

/** What is for the robot never leaves the hub: the canary goes the way of an alert up to here. */
export const answeringRobot = (messenger: Messenger, hub: Hub): Messenger => ({
  ...messenger,
  deliver: async (telling) => {
    if (telling.to.key !== robotKey) return messenger.deliver(telling);
    if (isOfIncident(telling)) await answer(hub, telling.incident.reference);
    return { outcome: 'sent' };
  },
});
