/** Somebody who is looked for has been in touch: whoever looks for them reads it, and the incident stays open. */
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import type { Heard, Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { next } from '../../domain/incidents/next-version.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInOfficerWords } from '../../domain/words/check-in-officers.ts';
import type { Change } from '../../ports.ts';

/** A note on the incident, and the cards drawn again. */
export const noteHeard = (
  { name, person }: CheckIn,
  raised: Incident,
  heard: Heard,
  now: Instant,
): Change => ({
  incident: next(raised, { heard }, now),
  entries: [
    {
      reference: raised.reference,
      at: now,
      action: 'check-in-heard',
      actor: name,
      actorKey: person,
      detail: heard.said,
      shared: false,
    },
  ],
  notices: [],
});

/** What officers read once it is over: what they pressed, and whether they meant the opposite. */
export const heardOf = (checkIn: CheckIn, raised: Incident, now: Instant): Change => {
  const { name, duress, ended, endedAt = now } = checkIn;
  // It stands in the record, which is kept in English.
  const { heard } = checkInOfficerWords.en;
  const at = momentFor(endedAt, now);
  const forced = duress?.reference;
  const said =
    forced === undefined
      ? heard[ended === 'replaced' ? 'replaced' : 'safe'](name, at)
      : heard.duress(name, at, forced);
  const by = forced === undefined ? {} : { duress: forced };
  return noteHeard(checkIn, raised, { at: endedAt, said, ...by }, now);
};
