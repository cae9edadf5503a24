/** The ways of telling people. */
import type { Instant } from '#schema/fields.ts';
import type { HubMessage } from '../domain/alerts/hub-message.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Notice } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import type { Report } from '../domain/incidents/report.ts';

/** What became of one attempt to tell somebody. A thrown error is an unknown outcome. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly activity?: string; readonly conversation?: string }
  /** `about`: this channel refuses the person, whatever the message. */
  | { readonly outcome: 'unreachable'; readonly why: string; readonly about?: 'person' }
  | { readonly outcome: 'later'; readonly seconds: number; readonly why: string };

interface ToSomebody {
  readonly notice: Notice;
  readonly to: Person;
  readonly dutyPhone: string;
  readonly now: Instant;
}

/** A message of no incident. */
export interface MessageTelling extends ToSomebody {
  readonly message: HubMessage;
}

/** What a message about an incident is drawn from. The report is there for alerts alone. */
export interface IncidentTelling extends ToSomebody {
  readonly incident: Incident;
  readonly report?: Report;
  readonly reporterPhone?: string;
  /** Names of those whom the present step asks, where nobody has it yet. */
  readonly asked?: readonly string[];
}

export type Telling = IncidentTelling | MessageTelling;

export const isOfIncident = (telling: Telling): telling is IncidentTelling => 'incident' in telling;

/**
 * What a provider knows of something that it took. permanent: this number does not exist or is barred.
 * temporary: the phone was off or full. technical: the provider's own trouble.
 */
export type Receipt = 'delivered' | 'on-its-way' | 'permanent' | 'temporary' | 'technical';

/** One way of telling people: Teams, e-mail, text message. */
export interface Messenger {
  deliver(telling: Telling): Promise<Delivery>;
  /** What has become of something that was sent, by the `activity` that sending it gave. Throws where nobody knows. */
  receipt?(activity: string): Promise<Receipt>;
  /** Whether this person could be told, without telling them anything. Throws where nobody knows. */
  look?(to: Person): Promise<Delivery>;
  /** Draws a card that was sent once more, from the state as it is now. Only Teams can. */
  redraw?(telling: IncidentTelling): Promise<Delivery>;
}

/** None for a channel that the council has not set up. */
export type Messengers = Readonly<Partial<Record<Notice['channel'], Messenger | undefined>>>;
