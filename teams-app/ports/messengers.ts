/** The ways of telling people. */
import type { Instant } from '#schema/fields.ts';
import type { Incident } from '../domain/incident.ts';
import type { Notice } from '../domain/notices.ts';
import type { Person } from '../domain/people.ts';
import type { Report } from '../domain/report.ts';

/** What became of one attempt to tell somebody. A thrown error is an unknown outcome. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly activity?: string; readonly conversation?: string }
  | { readonly outcome: 'unreachable'; readonly why: string }
  | { readonly outcome: 'later'; readonly seconds: number; readonly why: string };

/** What a message is drawn from. The report is there for alerts alone. */
export interface Telling {
  readonly notice: Notice;
  readonly incident: Incident;
  readonly to: Person;
  readonly report?: Report;
  readonly reporterPhone?: string;
  /** Names of those whom the present step asks, where nobody has it yet. */
  readonly asked?: readonly string[];
  readonly dutyPhone: string;
  readonly now: Instant;
}

/** One way of telling people: Teams, e-mail, text message. */
export interface Messenger {
  deliver(telling: Telling): Promise<Delivery>;
  /** Draws a card that was sent once more, from the state as it is now. Only Teams can. */
  redraw?(telling: Telling): Promise<Delivery>;
}

export type Messengers = Readonly<Record<Notice['channel'], Messenger | undefined>>;
