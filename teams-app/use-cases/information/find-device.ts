/** Phones and alarms: the councillor's own, and those that an officer gives out. */
import { devices } from '#lists/devices.ts';
import type { DeviceRow } from '#lists/devices.ts';
import { deviceKinds, isBroken, isForOfficers, matterOf } from '../../domain/information/device.ts';
import type { DeviceKind } from '../../domain/information/device.ts';
import { dealsWith, officersFor } from '../../domain/requests/request-officers.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { Council, KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { DeviceDesk, DeviceLine, OwnDevice } from './information-views.ts';
import type { Hub } from '../use-case.ts';

export type Device = KeptRow<DeviceRow>;

export const deviceList = ({ lists }: { readonly lists: KeptLists }): KeptList<DeviceRow> =>
  lists.of(devices);

export const deviceOfficers = (
  { council }: { readonly council: Council },
  kind: DeviceKind,
): readonly Person[] => officersFor(matterOf(kind), council.people());

/** Which kinds an officer gives out. */
const kindsOf = (hub: Hub, caller: Person): readonly DeviceKind[] =>
  deviceKinds.filter((kind) => dealsWith(matterOf(kind), hub.council.people(), caller));

const every = (hub: Hub): readonly Device[] => deviceList(hub).rows() ?? [];

const viewOf = ({ row }: Device): OwnDevice => {
  const { key, kind, stage, askedAt, remind } = row;
  const { wish, number, issuedAt, testedAt, works, answer } = row;
  return {
    ...{ key, kind, stage, askedAt, remind },
    ...(wish === undefined ? {} : { wish }),
    ...(number === undefined ? {} : { number }),
    ...(issuedAt === undefined ? {} : { issuedAt }),
    ...(testedAt === undefined ? {} : { testedAt }),
    ...(works === undefined ? {} : { works }),
    ...(answer === undefined ? {} : { answer }),
  };
};

const newestFirst = (a: Device, b: Device): number => b.row.askedAt.localeCompare(a.row.askedAt);

export const ownDevices = (hub: Hub, caller: Person): readonly OwnDevice[] =>
  every(hub)
    .filter(({ row }) => row.councillorKey === caller.key)
    .toSorted(newestFirst)
    .map(viewOf);

const lineOf = (one: Device): DeviceLine => ({
  ...viewOf(one),
  councillor: one.row.councillor,
  revision: one.etag,
});

const stages: readonly DeviceRow['stage'][] = ['asked', 'issued', 'returned', 'declined'];

/** Somebody counts on what is broken: it comes before what is asked for. */
const toDoFirst = (a: Device, b: Device): number =>
  Number(isBroken(b.row)) - Number(isBroken(a.row)) ||
  Number(isForOfficers(b.row)) - Number(isForOfficers(a.row)) ||
  stages.indexOf(a.row.stage) - stages.indexOf(b.row.stage) ||
  a.row.askedAt.localeCompare(b.row.askedAt);

/** What an officer gives out; undefined for whoever gives out nothing. */
export const deviceDesk = (hub: Hub, caller: Person): DeviceDesk | undefined => {
  const kinds = kindsOf(hub, caller);
  if (kinds.length === 0) return undefined;
  const councillors = hub.council.people().filter((one) => hasRole(one, 'councillor'));
  return {
    kinds,
    lines: every(hub)
      .filter(({ row }) => kinds.includes(row.kind))
      .toSorted(toDoFirst)
      .map(lineOf),
    councillors: councillors
      .map(({ key, name }) => ({ key, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
};

/** The same answer for one that is not there and for one that is not for the caller. */
const found = (hub: Hub, caller: Person, isFor: (row: DeviceRow) => boolean): Result<Device> => {
  const one = every(hub).find(({ row }) => isFor(row));
  return one === undefined
    ? refuse('not-found', requestWords[caller.language].said.notThere)
    : done(one);
};

export const findOwnDevice = (hub: Hub, caller: Person, key: string): Result<Device> =>
  found(hub, caller, (row) => row.key === key && row.councillorKey === caller.key);

/** One that the caller gives out. */
export const findDevice = (hub: Hub, caller: Person, key: string): Result<Device> => {
  const kinds = kindsOf(hub, caller);
  return found(hub, caller, (row) => row.key === key && kinds.includes(row.kind));
};

/** As its messages know it: asked for, or found broken at a test. */
export const deviceRequest = (row: DeviceRow): AskedRequest => ({
  about: 'device',
  key: row.key,
  since: (isBroken(row) ? row.testedAt : undefined) ?? row.askedAt,
});
