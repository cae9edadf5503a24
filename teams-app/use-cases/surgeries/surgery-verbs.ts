/** The verbs of surgeries. */
import { mySurgeries } from './my-surgeries.ts';
import { registerResident } from './register-resident.ts';
import { removeSurgery } from './remove-surgery.ts';
import { saveSurgery } from './save-surgery.ts';
import { setUpSurgery } from './set-up-surgery.ts';

export const surgeryVerbs = {
  'my-surgeries': mySurgeries,
  'save-surgery': saveSurgery,
  'set-up-surgery': setUpSurgery,
  'register-resident': registerResident,
  'remove-surgery': removeSurgery,
} as const;
