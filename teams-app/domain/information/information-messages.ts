/** What is sent about sensitive interests and devices beside the request and its answer. */
import type { DeviceRow } from '#lists/devices.ts';
import { deviceName } from './device.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import type { AskedRequest } from '../requests/request-messages.ts';
import { informationWords } from '../words/information.ts';
import { requestWords } from '../words/requests.ts';
import { interestWords } from '../words/sensitive-interests.ts';

const common = { kind: 'request', page: 'hub', part: 'information' } as const;

/** To the monitoring officer: something that was granted is taken back. */
export const interestTakenBack = (key: string, now: Instant, to: Person): HubMessage => {
  const { title, words } = interestWords[to.language].message.takenBack;
  return {
    ...common,
    key: `hub/request/interest/${key}/back/${now}`,
    to: to.key,
    dueAt: now,
    title,
    words,
  };
};

/** To those who give them out: at this test it did not work. */
export const deviceBroken = (row: DeviceRow, to: Person): HubMessage => {
  const words = requestWords[to.language].device;
  const at = row.testedAt ?? row.askedAt;
  return {
    ...common,
    key: `hub/request/device/${row.key}/broken/${at}`,
    to: to.key,
    dueAt: at,
    title: words.brokenTitle,
    words: words.broken(row.councillor, deviceName(row.kind, to.language)),
  };
};

/** To the councillor who wants it: once a month, to test it. Each answer is one press, and so is "stop". */
export const testNote = (row: DeviceRow, slot: Instant, to: Person): HubMessage => {
  const words = requestWords[to.language].device;
  const test = { act: 'test-device' } as const;
  return {
    ...common,
    key: `hub/request/device/${row.key}/test/${slot}`,
    to: to.key,
    dueAt: slot,
    title: words.testTitle,
    words: words.test(deviceName(row.kind, to.language)),
    buttons: [
      { ...test, label: words.works, data: { device: row.key, works: 'yes' } },
      { ...test, label: words.broke, data: { device: row.key, works: 'no' } },
      { label: words.stop, act: 'device-notes', data: { device: row.key, remind: 'no' } },
    ],
  };
};

/** To those who answer for the hub, of what others deal with: it waits, once a day. What it is they do not see. */
export const keeperAsked = (request: AskedRequest, day: Instant, to: Person): HubMessage => ({
  kind: 'request',
  key: `hub/request/${request.about}/${request.key}/keepers/${day}`,
  to: to.key,
  dueAt: day,
  title: requestWords[to.language].waits.title[request.about],
  words: informationWords[to.language].keepers,
});
