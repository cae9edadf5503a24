import { updateOwed } from '../../domain/alerts/notices.ts';
import { refusal } from '../../domain/refusal.ts';
import { closed } from '../../domain/incidents/transitions.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { told } from '../../domain/words/told.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from '../read-text.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';

/** Closes an incident that somebody has, with a reason that stays on the record and is told to the councillor. */
export const closeIncident = useCase(
  'anybody',
  readWritten('reason', 'reason', 'reasonIsEmpty'),
  (hub, caller, input) =>
    changeIncident(hub, caller, { ...input, wanted: 'closed' }, (incident, now) => {
      if (incident.ownerKey === undefined)
        return { refused: refusal('conflict', sentences[caller.language].takeItFirst) };
      const next = closed(incident, now);
      return {
        incident: next,
        entries: [entryBy(caller, incident, now, 'closed', { detail: input.text, shared: true })],
        notices: [
          updateOwed(
            next,
            'closed',
            told[languageFor(hub, incident.reporterKey)].closed(caller.name, input.text),
            now,
          ),
        ],
      };
    }),
);
