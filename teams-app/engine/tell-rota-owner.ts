/** Tells whoever looks after the rota where it leaves somebody alone: a rung that is empty now (invariant 11). */
import { targets } from '#lists/ladder-steps.ts';
import type { Target } from '#lists/ladder-steps.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import { targetsOf } from '../domain/alerts/ladder.ts';
import { messageOwed } from '../domain/alerts/messages.ts';
import { barredFrom } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';
import { isCanaryReference } from '../domain/incidents/reference.ts';
import { onDuty } from '../domain/duty/rota.ts';
import { emptyRungMessage, rotaOwners } from '../domain/duty/rota-messages.ts';
import type { Run } from './run.ts';

/** Nobody for whom the incident does not exist hears of it in this way either. */
const ownersFor = (run: Run, incident: Incident): readonly PersonKey[] =>
  rotaOwners({
    people: run.council.people(),
    duty: run.council.duty(),
    at: run.moment(),
    barred: barredFrom(incident),
  });

const tell = async (run: Run, incident: Incident, asked: readonly Target[]): Promise<void> => {
  const drafts = ownersFor(run, incident).flatMap((key) => {
    const person = run.council.person(key);
    if (person === undefined) return [];
    const words = asked.map((target) => targets[target][person.language]).join(', ');
    return messageOwed(emptyRungMessage(person, incident, words, run.now), person);
  });
  await run.promises.notices.plan(drafts);
};

/** The rung is to be left because nobody on it can be reached. Told once for each rung, however often it is looked at. */
export const tellOfEmptyRung = async (run: Run, incident: Incident): Promise<void> => {
  if (isCanaryReference(incident.reference)) return;
  await tell(run, incident, targetsOf(incident.ladder, incident));
};

const isThere = (run: Run, key: PersonKey | undefined): boolean =>
  key !== undefined && run.council.person(key)?.active === true;

/** Places on the rota that the rung asks for and that are empty, though somebody stands in for them. */
const emptyPlaces = (run: Run, incident: Incident): readonly Target[] => {
  const { lead, deputy } = onDuty(run.council.duty(), run.now);
  const missing = { 'duty-lead': !isThere(run, lead), 'duty-deputy': !isThere(run, deputy) };
  return targetsOf(incident.ladder, incident).filter(
    (target) => (target === 'duty-lead' || target === 'duty-deputy') && missing[target],
  );
};

/** Somebody else was asked in the place of whoever should have been on call: the rota's owner hears of it at once. */
export const tellOfEmptyPlaces = async (run: Run, incident: Incident): Promise<void> => {
  const asked = emptyPlaces(run, incident);
  if (asked.length > 0) await tell(run, incident, asked);
};
