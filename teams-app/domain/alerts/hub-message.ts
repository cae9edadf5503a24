/** Messages of no incident: gaps in the rota, check-ins, test pages, alarms of the watch. */
import type { NoticeChannel } from './channels.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** rota: gaps and swaps. check-in: of a visit. test-page: does this reach you? watch: the hub about itself. crowd: many at once. wellbeing: somebody to talk to, and how are you? training: of a course. say: drop-in times, surveys, groups. assessment: of a risk assessment. review: policies and the readiness check. cafe: of a wellbeing café. heads-up: a decision to watch. request: what a councillor has asked of the council. */
export const messageKinds = [
  'rota',
  'check-in',
  'test-page',
  'watch',
  'crowd',
  'wellbeing',
  'training',
  'say',
  'assessment',
  'review',
  'cafe',
  'heads-up',
  'request',
] as const;

export type MessageKind = (typeof messageKinds)[number];

/** Notices of no incident stand under this reference. */
export const hubReference = 'HUB';

/** Something that can be pressed on the card. */
export interface MessageButton {
  readonly label: string;
  /** A use-case that the bot offers on cards: see bot/handlers/message-flow.ts. */
  readonly act: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A question on the card; what is chosen goes to the use-case under `name`, with commas between. */
export interface MessageQuestion {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface HubMessage {
  /** Unique for ever, without person and channel; begins with 'hub/'. */
  readonly key: string;
  readonly to: PersonKey;
  readonly kind: MessageKind;
  /** The person's own for this kind where left out. */
  readonly channels?: readonly NoticeChannel[];
  readonly dueAt: Instant;
  /** Not worth sending any more from then on. */
  readonly goneAt?: Instant;
  /** Title and words stand on the card alone; everything else shows the preview of the kind (invariant 15). */
  readonly title: string;
  readonly words: string;
  readonly question?: MessageQuestion;
  readonly buttons?: readonly MessageButton[];
  /** A link to this page of the hub. */
  readonly page?: HubPage;
  /** The section of that page, for example training; its beginning where left out. */
  readonly part?: string;
  readonly urgent?: true;
}

export type HubPage = 'duty' | 'spoc-desk' | 'settings' | 'hub' | 'wellbeing';
