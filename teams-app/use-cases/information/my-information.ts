import { dealsWith } from '../../domain/requests/request-officers.ts';
import type { RequestMatter } from '../../domain/requests/request-officers.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { deviceDesk, deviceList, ownDevices } from './find-device.ts';
import { addressList, addressTasks, ownAddress, ownAddressView } from './find-address.ts';
import { interestLines, interestList, openedInterest, ownInterests } from './find-interest.ts';
import type { MyInformation } from './information-views.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const ownOf = (hub: Hub, caller: Person): Partial<MyInformation> =>
  hasRole(caller, 'councillor')
    ? {
        address: ownAddressView(ownAddress(hub, caller)),
        ownInterests: ownInterests(hub, caller).map(openedInterest),
        ownDevices: ownDevices(hub, caller),
      }
    : {};

const workOf = (hub: Hub, caller: Person): Partial<MyInformation> => {
  const does = (matter: RequestMatter): boolean => dealsWith(matter, hub.council.people(), caller);
  const devices = deviceDesk(hub, caller);
  return {
    ...(does('address') ? { addresses: addressTasks(hub, addressList(hub).rows() ?? []) } : {}),
    ...(does('interest') ? { interests: interestLines(hub) } : {}),
    ...(devices === undefined ? {} : { devices }),
  };
};

const listsOf = (hub: Hub) => [addressList(hub), interestList(hub), deviceList(hub)];

/** A councillor's own information; and for officers what they deal with, and nothing else (domain.md 3.1). */
export const myInformation = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    onKnownLists<MyInformation>(caller.language, listsOf(hub), () =>
      Promise.resolve(
        done({
          now: hub.clock.now(),
          phone: dutyPhone(hub),
          ...ownOf(hub, caller),
          ...workOf(hub, caller),
        }),
      ),
    ),
);
