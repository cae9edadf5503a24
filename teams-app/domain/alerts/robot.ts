/** Whoever answers the canary (canary.ts). */
import type { Person } from '../people.ts';

/** No object id of Entra reads like this, so nobody can sign in as the robot. */
export const robotKey = 'hub/robot';

/** Known to the council as one person, and listed with no others. */
export const robot: Person = {
  key: robotKey,
  name: 'The hub’s robot',
  email: '',
  roles: [],
  language: 'en',
  active: true,
};
