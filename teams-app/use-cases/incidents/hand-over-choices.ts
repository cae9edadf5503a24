import { mayBeOffered, mayHandOn } from '../../domain/incidents/access.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { onDuty } from '../../domain/duty/rota.ts';
import { actSentences } from '../../domain/words/acts.ts';
import { findIncident, readIncident } from './find-incident.ts';
import { useCase } from '../use-case.ts';
import type { HandOverChoice } from '../views.ts';

/** Colleagues to whom an incident can be offered: those on duty first, then by name. For whoever may offer it. */
export const handOverChoices = useCase('anybody', readIncident, async (hub, caller, input) => {
  const found = await findIncident(hub, caller, input.incident, 'hand-over-choices');
  if (!found.ok) return found;
  const { guarded, asked } = found.value;
  if (!mayHandOn(caller, guarded, asked))
    return refuse('forbidden', actSentences[caller.language].notYoursToGive);
  const { lead, deputy } = onDuty(hub.council.duty(), hub.clock.now());
  const people = hub.council
    .people()
    .filter((person) => mayBeOffered(person, guarded))
    .map(({ key, name }): HandOverChoice => ({
      key,
      name,
      isOnDuty: key === lead || key === deputy,
    }))
    .sort(
      (a, b) => Number(b.isOnDuty) - Number(a.isOnDuty) || a.name.localeCompare(b.name, 'en-GB'),
    );
  return done({ people });
});
