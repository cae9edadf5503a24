/** What officers, and whoever looks after the hub, are told about the engine itself. */
import type { LaneName } from '../../alerts/pulse.ts';

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `one ${one}` : `${String(n)} ${many}`;

const laneWords: Readonly<Record<LaneName, string>> = {
  alerting: 'Sending alerts',
  recording: 'Filing in SharePoint',
  files: 'Filing of evidence',
  chores: 'The daily and hourly checks',
};

/** One sentence each, for the strip of the desk. */
export const pulseTroubles = {
  silent: (minutes: number): string =>
    `The hub has not looked for due alerts for ${String(minutes)} minutes. Ring people on duty yourself.`,
  store: 'The hub can’t read or write its own store. Ring people on duty yourself.',
  unanswered: 'The hub’s own hourly test was not answered. Alerts may not be going out.',
  missing: 'The hub’s own hourly test has not run. Alerts may not be going out.',
  noChannel: 'No message gets through on any channel. Ring people on duty yourself.',
  channel: (channel: string): string => `Messages by ${channel} get no answer. Others are tried.`,
  nobody:
    'The People list has no senior responsible officer. Nobody is asked once everybody else was.',
  hung: (lane: LaneName): string =>
    `${laneWords[lane]} has been running for too long. It will be started again.`,
  waiting: (messages: number): string =>
    `Waiting for more than a minute: ${count(messages, 'message', 'messages')}.`,
  recording: 'Nothing was filed in SharePoint for a while. Alerts go out all the same.',
  chores: (names: readonly string[]): string => `Not done in time: ${names.join(', ')}.`,
  heartbeat: 'The watch outside does not hear the hub.',
};

/** What the senior responsible officer and whoever looks after the hub are told. About the hub alone: no incident. */
export const watchWords = {
  canaryTitle: 'The hub’s own test was not answered',
  canary: (since: string): string =>
    `Every hour the hub sends itself a test incident and answers it. The one of ${since} was not answered within 5 minutes. Alerts to people may not be going out. Look at the SPoC desk, and ring the people on duty about anything that is waiting there.`,
  lateTitle: 'Alerts were sent late',
  late: (incidents: number, longest: string, wasDown: boolean): string =>
    `${wasDown ? 'The hub was not running' : 'The hub could not work'} for a while. About ${count(incidents, 'incident', 'incidents')} that nobody has taken, the next people were asked late, by up to ${longest}. Each says so in its history.`,
};
