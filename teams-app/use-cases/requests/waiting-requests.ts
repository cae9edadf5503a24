/** Everything that councillors asked of the council and an officer has still to do. */
import { addressPlaces, choiceIn, isToBeDone } from '../../domain/information/address-choice.ts';
import { isBroken } from '../../domain/information/device.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import { officersFor } from '../../domain/requests/request-officers.ts';
import type { Council, KeptLists } from '../../ports.ts';
import { addressList, addressRequest } from '../information/find-address.ts';
import { deviceList, deviceOfficers, deviceRequest } from '../information/find-device.ts';
import { interestList, interestRequest } from '../information/find-interest.ts';
import { takedownList, takedownRequest } from '../online/find-takedown.ts';
import { awaitedVisits, visitRequest } from '../visits/find-visit.ts';
import { officersOwed } from './request-notices.ts';
import { brokenOwed } from '../information/test-device.ts';

interface From {
  readonly council: Council;
  readonly lists: KeptLists;
  readonly now: Instant;
}

export interface WaitingRequest {
  readonly request: AskedRequest;
  /** Those who deal with it; nobody where the council has none. */
  readonly officers: readonly Person[];
  /** What they were told first. Planning it again adds nothing. */
  readonly owed: readonly NoticeDraft[];
  /** Working days after which it is asked about again. */
  readonly patience: number;
}

const usualDays = 2;
/** A decision of the law takes longer. */
const decisionDays = 5;
/** A post is read by more people every day. */
const takedownDays = 1;
/** That it is late they hear at that moment (look-after-visits.ts); after that, every day. */
const visitDays = 1;
/** Somebody counts on it. */
const brokenDays = 1;

const isInPost = ({ council }: From, key: PersonKey): boolean => {
  const councillor = council.person(key);
  return councillor !== undefined && hasRole(councillor, 'councillor');
};

const asked = (
  request: AskedRequest,
  officers: readonly Person[],
  patience: number,
): WaitingRequest => ({ request, officers, patience, owed: officersOwed(request, officers) });

const addresses = (from: From): readonly WaitingRequest[] => {
  const officers = officersFor('address', from.council.people());
  return (addressList(from).rows() ?? [])
    .filter(({ row }) => isInPost(from, row.councillorKey))
    .flatMap(({ row }) =>
      addressPlaces
        .filter((place) => isToBeDone(choiceIn(row, place)))
        .flatMap((place) => addressRequest(row, place) ?? []),
    )
    .map((request) => asked(request, officers, usualDays));
};

const interests = (from: From): readonly WaitingRequest[] => {
  const officers = officersFor('interest', from.council.people());
  return (interestList(from).rows() ?? [])
    .filter(({ row }) => row.stage === 'asked' && isInPost(from, row.councillorKey))
    .map(({ row }) => asked(interestRequest(row), officers, decisionDays));
};

const devices = (from: From): readonly WaitingRequest[] =>
  (deviceList(from).rows() ?? [])
    .filter(({ row }) => isInPost(from, row.councillorKey))
    .flatMap(({ row }) => {
      const officers = deviceOfficers(from, row.kind);
      const request = deviceRequest(row);
      if (row.stage === 'asked') return [asked(request, officers, usualDays)];
      if (!isBroken(row)) return [];
      return [{ request, officers, owed: brokenOwed(from, row), patience: brokenDays }];
    });

const takedowns = (from: From): readonly WaitingRequest[] => {
  const officers = officersFor('takedown', from.council.people());
  return (takedownList(from).rows() ?? [])
    .filter(({ row }) => row.stage === 'asked' && isInPost(from, row.councillorKey))
    .map(({ row }) => asked(takedownRequest(row), officers, takedownDays));
};

const visits = (from: From): readonly WaitingRequest[] => {
  const officers = officersFor('visit', from.council.people());
  return awaitedVisits(from, from.now)
    .filter((row) => isInPost(from, row.councillorKey))
    .map((row) => visitRequest(from, row))
    .map((request) => asked(request, officers, visitDays));
};

/** As the hub knows the lists now. What councillors who have left had asked waits for nobody. */
export const waitingRequests = (from: From): readonly WaitingRequest[] => [
  ...addresses(from),
  ...interests(from),
  ...devices(from),
  ...takedowns(from),
  ...visits(from),
];
