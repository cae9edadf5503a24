/** What each ladder would do if an incident came in: who is asked when, as the rota stands. */
import { ladderNames } from '#lists/ladder-steps.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import { instantAt, millisecondsOf } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { stepEnds } from '../../domain/alerts/ladder.ts';
import type { Ladder, Rung } from '../../domain/alerts/ladder.ts';
import { peopleAsked } from '../../domain/duty/rota.ts';
import { isOfficeHours, officeCloses } from '../../domain/time/working-time.ts';
import type { Council } from '../../ports.ts';
import type { LadderPreview } from './reference-views.ts';

const halfHour = 30 * 60_000;
/** Longer than any run of days on which an office is closed. */
const halfHoursAhead = 21 * 48;

/** Office hours begin and end on the half hour. */
const nextHalfHour = (at: Instant): Instant =>
  instantAt((Math.floor(millisecondsOf(at) / halfHour) + 1) * halfHour);

/** The next moment at which an incident would get this ladder: for High that hangs on the hour. */
const startOf = (name: LadderName, { settings }: Council, now: Instant): Instant => {
  if (name !== 'high-in-office' && name !== 'high-out-of-hours') return now;
  const wanted = name === 'high-in-office';
  let at = now;
  for (let tries = 0; tries < halfHoursAhead; tries += 1) {
    if (isOfficeHours(at, settings()) === wanted) return at;
    at = nextHalfHour(at);
  }
  return now;
};

const namesOf = (council: Council, { targets }: Rung, at: Instant): readonly string[] => {
  const team = { people: council.people(), duty: council.duty(), at, barred: [] };
  return peopleAsked(targets, team).map((key) => council.person(key)?.name ?? key);
};

const stepsOf = (council: Council, ladder: Ladder, startsAt: Instant) => {
  let at = startsAt;
  const steps = ladder.rungs.map((rung, place) => {
    const step = { at, asks: rung.targets, names: namesOf(council, rung, at) };
    at = stepEnds(ladder, { cycle: 0, rung: place }, at, council.settings());
    return step;
  });
  const holds = ladder.rungs.at(-1)?.holdsMinutes ?? 0;
  return { steps, again: { at, step: ladder.againFrom + 1, afterMinutes: holds } };
};

const previewOf = (council: Council, name: LadderName, now: Instant): LadderPreview => {
  const { ladder, ...about } = council.ladders()[name];
  const startsAt = startOf(name, council, now);
  const { steps, again } = stepsOf(council, ladder, startsAt);
  const night = name === 'high-in-office' ? officeCloses(startsAt, council.settings()) : undefined;
  const isBefore = ({ at }: { readonly at: Instant }): boolean => night === undefined || at < night;
  return {
    name,
    ...about,
    startsAt,
    inOfficeHours: ladder.inOfficeHours === true,
    steps: steps.filter(isBefore),
    ...(isBefore(again) ? { again } : {}),
    ...(night === undefined ? {} : { nightFallsAt: night }),
  };
};

/** Every ladder, gravest first. */
export const ladderPreviews = (council: Council, now: Instant): readonly LadderPreview[] =>
  (Object.keys(ladderNames) as LadderName[]).map((name) => previewOf(council, name, now));
