/** Every word of the SPoC desk, and of a tab that cannot show it: a file for each part of it. */
import { acts, forms, triage } from './desk-acts.ts';
import { evidence } from './desk-evidence.ts';
import { exclusion } from './desk-exclusion.ts';
import { faults } from './desk-faults.ts';
import { handEdits } from './desk-hand-edits.ts';
import { handing } from './desk-handing.ts';
import { incident, timeline } from './desk-incident.ts';
import { ladder } from './desk-ladder.ts';
import { pulse } from './desk-pulse.ts';
import { due, duty, empty, queue } from './desk-queue.ts';

export const desk = {
  due,
  queue,
  empty,
  duty,
  incident,
  ladder,
  timeline,
  acts,
  forms,
  triage,
  evidence,
  exclusion,
  handEdits,
  handing,
  pulse,
  faults,
};
