/** What the hub must hold of an open incident to keep its promises: no councillor's words. */
import type { IncidentRow, Level, Outcome, Status } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import type { Exclusion } from './exclusion.ts';
import type { Ladder, Step } from '../alerts/ladder.ts';
import type { PersonKey } from '../people.ts';

export type Overdue = IncidentRow['overdue'];
export type { Level, Status };

/**
 * Whose conduct an incident is about. 'senior-conduct': that of the monitoring officer or of a senior
 * responsible officer.
 */
export type ConductRoute = 'councillor-conduct' | 'officer-conduct' | 'senior-conduct';

/** An incident offered to a colleague, whose it is not before they say yes. */
export interface HandOver {
  readonly to: PersonKey;
  readonly name: string;
  /** Who offers it: the owner, or a senior responsible officer. */
  readonly by: PersonKey;
  readonly at: Instant;
  /** Nobody says yes to it after this. */
  readonly until: Instant;
  /** The version that made it: a card drawn before says nothing of it. */
  readonly version: number;
}

/** Whom whoever has it has asked for help: a step of the ladder, without moving the ladder. */
export interface Help extends Step {
  readonly version: number;
}

/** What was last heard of somebody who is looked for. */
export interface Heard {
  readonly at: Instant;
  readonly said: string;
  /** They used the word that means the opposite: the incident that says so. */
  readonly duress?: string;
}

/** An incident as the promises store holds it while it is open. */
export interface Incident {
  readonly reference: string;
  /** Made when the report card was drawn; the same for every delivery of one submission. */
  readonly submission: string;
  readonly level: Level;
  readonly status: Status;
  /** It is about the conduct of somebody of the council: fewer see it, and others are asked (domain.md 3.1). */
  readonly route?: ConductRoute;
  readonly ward: string;
  readonly reporter: string;
  readonly reporterKey: PersonKey;
  readonly receivedAt: Instant;
  /** Frozen at creation: what is done while nobody takes it. */
  readonly ladder: Ladder;
  /** Counts from 0; grows each time the ladder starts again. */
  readonly cycle: number;
  /** Index into ladder.rungs. */
  readonly rung: number;
  readonly rungEnteredAt: Instant;
  /** When the rung has had its time, frozen as it is entered. Absent in incidents of earlier versions. */
  readonly rungEndsAt?: Instant;
  /** When the office closes and the ladder of the night takes over, where it does. */
  readonly nightFallsAt?: Instant;
  /** The version that entered it: a card drawn from an earlier one asks for a rung that is past. */
  readonly rungVersion: number;
  /** When the engine must look at it next. Null only once closed (invariant 12). */
  readonly wakeAt: Instant | null;
  /** The next promise to the councillor that falls due: what people see. Absent where none is open. */
  readonly nextDueAt?: Instant;
  readonly acknowledgeBy: Instant;
  readonly acknowledgedAt?: Instant;
  readonly triageBy?: Instant;
  readonly updateBy?: Instant;
  /** By when whoever has an urgent incident must have noted something; absent once it is triaged. */
  readonly progressBy?: Instant;
  /** Had it and did nothing: asked again with those on the first step of the round. */
  readonly askedAgain?: PersonKey;
  readonly overdue: Overdue;
  readonly owner?: string;
  readonly ownerKey?: PersonKey;
  /** Since when, where they have it from a colleague; since acknowledgedAt where absent. */
  readonly ownerSince?: Instant;
  /** Offered to a colleague who has not answered yet. */
  readonly handOver?: HandOver;
  /** The last step whose people were asked to help whoever has it, and the version that did so. */
  readonly help?: Help;
  /** Had it and could not go on: not asked in the round that begins with that. */
  readonly gaveBack?: PersonKey;
  readonly severity?: number;
  readonly likelihood?: number;
  readonly outcome?: Outcome;
  readonly declinedKeys: readonly PersonKey[];
  /** Everybody for whom it does not exist: named in the report, or excluded since. */
  readonly excludedKeys: readonly PersonKey[];
  /** Those of them whom a responsible officer has excluded; absent where nobody was. */
  readonly exclusions?: readonly Exclusion[];
  readonly closedAt?: Instant;
  /** Ended before anything came of it: a mistake, there twice, or no longer needed. */
  readonly stoodDown?: true;
  /** Whoever is looked for has been in touch since, as officers read it. */
  readonly heard?: Heard;
  /** What was last sent by people, so that the same sent again is known: see done-once.ts. */
  readonly doneMarks?: readonly string[];
  /** Grows by one with each change; cards state the version they were drawn from. */
  readonly version: number;
  /** The version at which what the cards show last changed: a card drawn from it or later is right. */
  readonly faceVersion: number;
}

export const isOpen = (incident: { readonly status: Status }): boolean =>
  incident.status !== 'closed';

/** Nobody has it: open, and no owner. */
export const isUnacknowledged = (incident: Incident): boolean =>
  isOpen(incident) && incident.ownerKey === undefined;
