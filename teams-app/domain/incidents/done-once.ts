/** What a person sends again because its answer was lost is done once. */
import type { Incident } from './incident.ts';

/** Far more than anybody sends before pressing again; the incident stays small. */
const kept = 50;

/** Whether what carries this mark was done already. */
export const isDone = (incident: Incident, mark: string): boolean =>
  incident.doneMarks?.includes(mark) ?? false;

/** The incident that knows of what carries this mark. */
export const withMark = (incident: Incident, mark: string): Incident => ({
  ...incident,
  doneMarks: [...(incident.doneMarks ?? []), mark].slice(-kept),
});
