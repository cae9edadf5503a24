/** What is sent about something that a councillor has asked of the council: to those who deal with it, and the answer. Never what was asked. */
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import { requestWords } from '../words/requests.ts';

export type RequestAbout = 'takedown' | 'interest' | 'device' | 'address' | 'visit';

/** A request as its messages know it; `key` is unique among all requests of its kind. */
export interface AskedRequest {
  readonly about: RequestAbout;
  readonly key: string;
  readonly since: Instant;
  /** It is of use today only. */
  readonly isSoon?: boolean;
}

const parts: Readonly<Record<RequestAbout, string>> = {
  takedown: 'online',
  interest: 'information',
  device: 'information',
  address: 'information',
  visit: 'before',
};
const keyOf = ({ about, key }: AskedRequest): string => `hub/request/${about}/${key}`;

const common = ({ about }: AskedRequest) =>
  ({ kind: 'request', page: 'hub', part: parts[about] }) as const;

/** To each who deals with it. Goes once, as often as somebody makes sure of it. */
export const requestAsked = (request: AskedRequest, to: Person): HubMessage => {
  const { title, soon, words } = requestWords[to.language].asked;
  return {
    ...common(request),
    key: `${keyOf(request)}/asked/${request.since}`,
    to: to.key,
    dueAt: request.since,
    title: request.isSoon === true ? soon : title[request.about],
    words,
  };
};

/** It still waits: to those who deal with it and to whoever answers for the hub, once a day. */
export const requestWaits = (request: AskedRequest, day: Instant, to: Person): HubMessage => {
  const { title, words } = requestWords[to.language].waits;
  return {
    ...common(request),
    key: `${keyOf(request)}/waits/${day}`,
    to: to.key,
    dueAt: day,
    title: title[request.about],
    words,
  };
};

/** To the councillor: there is an answer. What it says stands in the hub alone. */
export const requestAnswered = (request: AskedRequest, to: Person, now: Instant): HubMessage => {
  const { title, words } = requestWords[to.language].answered;
  return {
    ...common(request),
    key: `${keyOf(request)}/answered/${now}`,
    to: to.key,
    dueAt: now,
    title: title[request.about],
    words,
  };
};
