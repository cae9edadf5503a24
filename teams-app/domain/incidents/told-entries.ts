/** Which entries of the trail told the councillor something, and in what words: for the Updates list and whoever checks it. */
import type { AuditAction } from '../trail/audit.ts';
import { clockTime } from '../time/wall-clock.ts';
import { told } from '../words/told.ts';
import type { Instant } from '../time/instant.ts';

/** An entry, or what somebody has made of one in SharePoint. */
interface Said {
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly detail?: string;
  /** False where the councillor was not to be told: their phone may be in other hands. */
  readonly shared?: boolean;
}

type Telling = Extract<
  AuditAction,
  'councillor-updated' | 'acknowledged' | 'handed-over' | 'closed' | 'stood-down'
>;

/** What was sent with each; an officer's own words without "writes". The record is kept in English, whatever the councillor reads. */
const words: Readonly<Record<Telling, (entry: Said) => string>> = {
  'councillor-updated': ({ detail = '' }) => detail,
  acknowledged: ({ actor, at }) => told.en.taken(actor, timeOf(at)),
  'handed-over': ({ actor, at }) => told.en.handedOver(actor, timeOf(at)),
  closed: ({ actor, detail = '' }) => told.en.closed(actor, detail),
  'stood-down': ({ actor, detail = '' }) => told.en.stoodDown(actor, detail),
};

const timeOf = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? at : clockTime(at as Instant);

const isTelling = (action: string): action is Telling => Object.hasOwn(words, action);

/** The words that the councillor was told with an entry; undefined for one that told them nothing. */
export const toldBy = (entry: Said): string | undefined =>
  entry.shared !== false && isTelling(entry.action) ? words[entry.action](entry) : undefined;
