import type { Fault } from '../../../world.ts';

type Wanted = Omit<Fault, 'id'>;

export interface KnownFault {
  readonly name: string;
  readonly what: string;
  readonly fault: Wanted;
}

/** The troubles one can switch on, in plain words. */
export const knownFaults: readonly KnownFault[] = [
  {
    name: 'SharePoint is away',
    what: 'Every list answers 503 until this is switched off.',
    fault: { kind: 'down', service: 'sharepoint' },
  },
  {
    name: 'SharePoint is slow',
    what: 'Every answer takes 8 seconds longer.',
    fault: { kind: 'slow', service: 'sharepoint', delay: 8_000 },
  },
  {
    name: 'SharePoint is throttled',
    what: 'Every request is refused with 429 and told to come back in 30 seconds.',
    fault: { kind: 'throttled', service: 'sharepoint', retryAfter: 30 },
  },
  {
    name: 'A reply gets lost',
    what: 'The next SharePoint write is done, but the hub never hears so.',
    fault: { kind: 'reply-lost', service: 'sharepoint', times: 1 },
  },
  {
    name: 'A file sent in a chat is gone',
    what: 'Fetching any file answers 404, as when it was deleted meanwhile.',
    fault: { kind: 'missing', service: 'files' },
  },
  {
    name: 'A file’s address leads elsewhere',
    what: 'Fetching any file is redirected to an address inside the machine.',
    fault: { kind: 'redirected', service: 'files' },
  },
  {
    name: 'A file breaks off half-way',
    what: 'Fewer bytes come than were announced.',
    fault: { kind: 'cut', service: 'files' },
  },
  {
    name: 'A file never ends',
    what: 'Bytes come for as long as anybody reads them.',
    fault: { kind: 'endless', service: 'files' },
  },
  {
    name: 'Teams is away',
    what: 'The hub cannot send or redraw any message in Teams.',
    fault: { kind: 'down', service: 'teams' },
  },
  {
    name: 'E-mail is away',
    what: 'No mail can be sent.',
    fault: { kind: 'down', service: 'mail' },
  },
  {
    name: 'Text messages are away',
    what: 'GOV.UK Notify takes no message.',
    fault: { kind: 'down', service: 'notify' },
  },
  {
    name: 'Text messages do not arrive',
    what: 'GOV.UK Notify takes them, and its receipt says that the number does not exist.',
    fault: { kind: 'permanent-failure', service: 'notify' },
  },
  {
    name: 'The telephone gateway is down',
    what: 'Phone calls, and text messages by the second provider, are answered 503.',
    fault: { kind: 'down', service: 'voice' },
  },
];

/** Whether a fault that is on is this one. */
export function isSameFault(one: Wanted, other: Wanted): boolean {
  return one.kind === other.kind && one.service === other.service && one.person === other.person;
}
