import { progressed } from '../../domain/incidents/transitions.ts';
import { askOnce, changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from '../read-text.ts';
import { useCase } from '../use-case.ts';

/** A note for colleagues on the incident, kept once however often it is sent. The councillor never sees it. */
export const addNote = useCase(
  'anybody',
  readWritten('text', 'note', 'noteIsEmpty'),
  (hub, caller, input) =>
    changeIncident(hub, caller, askOnce(hub, caller, 'note-added', input), (incident, now) => ({
      incident: progressed(incident, now),
      entries: [entryBy(caller, incident, now, 'note-added', { detail: input.text })],
      notices: [],
    })),
);
