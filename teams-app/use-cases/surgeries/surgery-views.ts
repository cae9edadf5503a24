/** What the page of surgeries is drawn from. */
import type { SurgeryRow } from '#lists/surgeries.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Registered } from '../../domain/before/surgery.ts';

export interface SurgeryView {
  readonly key: string;
  readonly kind: SurgeryRow['kind'];
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of an online one; absent where Teams made no meeting. */
  readonly joinLink?: string;
  /** Whether lobby and chat are as the hub promised. */
  readonly rulesSet: boolean;
  readonly people: readonly Registered[];
}

/** A police team to which the councillor may write. */
export interface PoliceTeam {
  readonly name: string;
  readonly email: string;
}

export interface MySurgeries {
  /** Whether the caller holds surgeries at all: councillors do. */
  readonly holds: boolean;
  /** Those that are not over, the next one first. */
  readonly surgeries: readonly SurgeryView[];
  readonly teams: readonly PoliceTeam[];
  /** An e-mail that the councillor may send to such a team: the hub sends none. */
  readonly mail: { readonly subject: string; readonly body: string };
  /** Whether the council has a calendar in which online surgeries are set up. */
  readonly online: boolean;
  readonly now: Instant;
}

export interface SurgerySaid {
  readonly key: string;
  readonly say: string;
}
