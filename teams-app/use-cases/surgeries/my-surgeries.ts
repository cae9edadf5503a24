import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { surgeryLine } from '../../domain/before/surgery.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import { isOwnSurgery, registeredFor, surgeryList } from './find-surgery.ts';
import type { Surgery } from './find-surgery.ts';
import { knownRows } from '../on-fresh-lists.ts';
import type { MySurgeries, PoliceTeam, SurgeryView } from './surgery-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const viewOf = (hub: Hub, one: Surgery): SurgeryView => {
  const { key, kind, title, startsAt, endsAt, joinLink, rulesSet } = one.row;
  return {
    ...{ key, kind, title, startsAt, endsAt },
    ...(joinLink === undefined ? {} : { joinLink }),
    rulesSet: rulesSet === true,
    people: registeredFor(hub, one),
  };
};

const teamsIn = (hub: Hub): PoliceTeam[] =>
  hub.council
    .contacts()
    .flatMap(({ purpose, title, email }) =>
      purpose === 'police' && email !== undefined && email !== '' ? [{ name: title, email }] : [],
    );

const mailOf = (caller: Person, own: readonly SurgeryView[]): MySurgeries['mail'] => {
  const { share } = surgeryWords[caller.language];
  const dates = own
    .filter(({ kind }) => kind === 'in-person')
    .map((one) => surgeryLine(one, caller.language));
  return { subject: share.subject, body: share.body(caller.name, dates.join('\n')) };
};

/** The caller's own that are not over, the next one first. */
const ownIn = (hub: Hub, caller: Person, rows: readonly Surgery[]): SurgeryView[] =>
  rows
    .filter((one) => isOwnSurgery(caller, one) && one.row.endsAt > hub.clock.now())
    .toSorted((a, b) => a.row.startsAt.localeCompare(b.row.startsAt))
    .map((one) => viewOf(hub, one));

/**
 * The caller's own dates that are not over, and what they may tell a police team. Nobody else's: to whoever is no
 * councillor it says no more than that they have none.
 */
export const mySurgeries = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    knownRows(caller.language, surgeryList(hub), (rows): MySurgeries => {
      const holds = hasRole(caller, 'councillor');
      const own = holds ? ownIn(hub, caller, rows) : [];
      return {
        holds,
        surgeries: own,
        teams: holds ? teamsIn(hub) : [],
        mail: mailOf(caller, own),
        online: hub.calendar.isThere,
        now: hub.clock.now(),
      };
    }),
);
