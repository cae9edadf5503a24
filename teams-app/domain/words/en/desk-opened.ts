/** Every word of an opened incident: a file for each part of it. */
import { acts, forms, triage } from './desk-acts.ts';
import { evidence } from './desk-evidence.ts';
import { exclusion } from './desk-exclusion.ts';
import { handEdits } from './desk-hand-edits.ts';
import { handing } from './desk-handing.ts';
import { timeline } from './desk-incident.ts';
import { ladder } from './desk-ladder.ts';

export const deskOpened = {
  ladder,
  timeline,
  acts,
  forms,
  triage,
  evidence,
  exclusion,
  handEdits,
  handing,
};
