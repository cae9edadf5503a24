/** The verbs of the Settings page. */
import { listPeople } from './list-people.ts';
import { previewLadders } from './preview-ladders.ts';
import { referenceData } from './reference-data.ts';

export const settingsVerbs = {
  'list-people': listPeople,
  'reference-data': referenceData,
  'preview-ladders': previewLadders,
} as const;
