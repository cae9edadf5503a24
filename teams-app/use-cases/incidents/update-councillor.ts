import { isSilent } from '../../domain/check-ins/alarm-kind.ts';
import { updateOwed } from '../../domain/alerts/notices.ts';
import { refusal } from '../../domain/refusal.ts';
import { updated } from '../../domain/incidents/transitions.ts';
import { checkInOfficerWords } from '../../domain/words/check-in-officers.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { told } from '../../domain/words/told.ts';
import { askOnce, changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from '../read-text.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';

/** Words from the officer to the councillor who reported, in the chat, once however often they are sent. The next update is due its full time on. */
export const updateCouncillor = useCase(
  'anybody',
  readWritten('text', 'update', 'noteIsEmpty'),
  (hub, caller, input) =>
    changeIncident(
      hub,
      caller,
      askOnce(hub, caller, 'councillor-updated', input),
      (incident, now) => {
        if (isSilent(incident))
          return { refused: refusal('conflict', checkInOfficerWords[caller.language].silent) };
        if (incident.ownerKey === undefined)
          return { refused: refusal('conflict', sentences[caller.language].takeItFirst) };
        const next = updated(incident, now);
        const words = told[languageFor(hub, incident.reporterKey)].fromOfficer(
          caller.name,
          input.text,
        );
        return {
          incident: next,
          entries: [
            entryBy(caller, incident, now, 'councillor-updated', {
              detail: input.text,
              shared: true,
            }),
          ],
          notices: [updateOwed(next, `update-${String(next.version)}`, words, now)],
        };
      },
    ),
);
