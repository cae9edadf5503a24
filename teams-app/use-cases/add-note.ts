import { sentences } from '../domain/words/sentences.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from './read-text.ts';
import { useCase } from './use-case.ts';

/** A note for colleagues on the incident. The councillor never sees it. */
export const addNote = useCase(
  'anybody',
  readWritten('text', 'Note', sentences.noteIsEmpty),
  (hub, caller, input) =>
    changeIncident(hub, caller, { ...input, wanted: 'note-added' }, (incident, now) => ({
      incident: { ...incident, version: incident.version + 1 },
      entries: [entryBy(caller, incident, now, 'note-added', { detail: input.text })],
      notices: [],
    })),
);
