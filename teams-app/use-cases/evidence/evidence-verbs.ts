/** The verbs of evidence. */
import { beginEvidence } from './begin-evidence.ts';
import { cancelEvidence, finishEvidence } from './finish-evidence.ts';
import { joinEvidence } from './join-evidence.ts';

export const evidenceVerbs = {
  'begin-evidence': beginEvidence,
  'finish-evidence': finishEvidence,
  'cancel-evidence': cancelEvidence,
  'join-evidence': joinEvidence,
} as const;
