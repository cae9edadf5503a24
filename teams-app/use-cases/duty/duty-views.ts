/** What the pages and cards of the rota are drawn from, and what they send back. */
import type { GapReason } from '../../domain/duty/coverage.ts';
import type { Because } from '../../domain/duty/rota.ts';
import type { DutyKind, Part, Repeats, SwapState } from '../../domain/duty/rota-entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';

/** Somebody on the rota, or who may be put on it. */
export interface DutyPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly phone?: string;
  /** False: out of post, or nothing would reach them. `problem` then says which. */
  readonly reachable: boolean;
  /** What somebody should put right, in a sentence. Also there for a person who can be reached, but not by text message. */
  readonly problem?: string;
}

/** Somebody who may be chosen. */
export interface DutyCandidate extends DutyPerson {
  /** May be lead or deputy. */
  readonly onCall: boolean;
  /** May be the responsible senior manager. */
  readonly senior: boolean;
  /** Has a chat with the bot. */
  readonly hasChat: boolean;
}

/** A time in which the same people are on call. Bars follow each other without a gap: a gap is a bar of nobody. */
export interface DutyBar {
  readonly from: Instant;
  readonly until: Instant;
  readonly lead?: DutyPerson;
  readonly deputy?: DutyPerson;
  /** The responsible senior manager; absent where the rota names none for that time. */
  readonly senior?: DutyPerson;
  readonly because: Because;
  /** The row to open for editing; absent where nobody is on call. */
  readonly row?: string;
  /** The caller's own part in it. */
  readonly mine?: Part;
  readonly isNow: boolean;
}

export type { GapReason } from '../../domain/duty/coverage.ts';

export interface DutyGapView {
  readonly from: Instant;
  readonly until: Instant;
  readonly reason: GapReason;
  /** For the person who keeps the rota: what is wrong, with names and times. */
  readonly sentence: string;
}

/** A row of the rota as it is edited: what `set-duty` takes, filled in. */
export interface DutyRowView {
  readonly row: string;
  readonly etag: string;
  readonly kind: DutyKind;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly lead?: DutyPerson;
  readonly deputy?: DutyPerson;
  readonly senior?: DutyPerson;
  /** Of a repeating turn. `firstDay` and `lastDay` as "2026-11-30"; `inWords` for a table. */
  readonly repeats?: Repeats & {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly inWords: string;
  };
  /** Why the hub leaves the row out, where it makes no sense. */
  readonly wrong?: string;
}

export type { SwapState } from '../../domain/duty/rota-entry.ts';

export interface SwapView {
  readonly swap: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly part: Part;
  /** Whose turn it is. */
  readonly asker: DutyPerson;
  /** Who is to take it. */
  readonly asked: DutyPerson;
  readonly askedAt: Instant;
  readonly state: SwapState;
  readonly answeredAt?: Instant;
  readonly note?: string;
  /** `answer`: the caller is who was asked, and it is not too late. `withdraw`: the caller asked. */
  readonly may: { readonly answer: boolean; readonly withdraw: boolean };
}

/** What `list-duty` answers to { from?, days? }: the next 30 days where nothing else is asked for. */
export interface DutyPage {
  readonly now: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly bars: readonly DutyBar[];
  /** Of the next 30 days from now, whatever span is shown. */
  readonly gaps: readonly DutyGapView[];
  /** Rows that count in the span, and those that make no sense. Empty for whoever may not edit. */
  readonly rows: readonly DutyRowView[];
  /** Asked and not answered, and those answered in the last 30 days: own ones; all of them for whoever may edit. */
  readonly swaps: readonly SwapView[];
  /** Who may be chosen, by name. */
  readonly people: readonly DutyCandidate[];
  readonly may: {
    /** set-duty, remove-duty. */
    readonly edit: boolean;
    /** swap-duty. */
    readonly swap: boolean;
    /** list-check-ins. */
    readonly seeOut: boolean;
  };
  /** Where the list is edited in SharePoint. */
  readonly place?: string;
  /** When the list was last read. */
  readonly freshAt?: Instant;
}

/**
 * What `set-duty` takes. `from` and `to` are instants, or wall-clock texts of Europe/London such as
 * "2026-12-28T17:00". A repeating turn gives `firstDay` and `lastDay` ("2026-11-30") in their place.
 * People are keys. Refusals name the field: from, to, lead, deputy, senior, kind, firstDay, lastDay, days,
 * startsAt, endsAt, endsOn, everyWeeks, reason; of kind conflict where somebody has changed the row since.
 */
export interface SetDutyInput {
  /** Where an existing row is changed: both. */
  readonly row?: string;
  readonly etag?: string;
  /** "turn" where left out. */
  readonly kind?: 'turn' | 'pattern' | 'override' | 'senior';
  readonly from?: string;
  readonly to?: string;
  readonly lead?: PersonKey;
  readonly deputy?: PersonKey;
  readonly senior?: PersonKey;
  readonly title?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** Numbers 1 (Monday) to 7, separated by commas: "1,2,3,4". */
  readonly days?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly endsOn?: string;
  readonly everyWeeks?: string;
  /** "yes": also where it leaves a gap. Needs `reason`. */
  readonly anyway?: string;
  readonly reason?: string;
}

/** What `set-duty` and `remove-duty` answer. */
export interface DutySaved {
  readonly row: string;
  /** For the person: what was done. */
  readonly say: string;
  /** What they should know all the same: no phone number, a gap left with a reason. */
  readonly warnings: readonly string[];
}

/** What `remove-duty` takes: row, etag; anyway and reason as above. */
export interface RemoveDutyInput {
  readonly row: string;
  readonly etag: string;
  readonly anyway?: string;
  readonly reason?: string;
}

/** What `swap-duty` takes: a bar of one's own or part of it, and who is to take it. Answers SwapDone. */
export interface SwapDutyInput {
  readonly from: string;
  readonly to: string;
  readonly with?: PersonKey;
  /** In place of `with`: who is to be lead, or deputy, where the caller is. */
  readonly lead?: PersonKey;
  readonly deputy?: PersonKey;
  readonly note?: string;
}

/** What `answer-swap` takes (the one who was asked), and with "withdraw" whoever asked. */
export interface AnswerSwapInput {
  /** Where left out: the only one that is open. */
  readonly swap?: string;
  readonly answer: 'accept' | 'refuse' | 'withdraw';
}

export interface SwapDone {
  readonly swap: string;
  readonly state: SwapState;
  readonly say: string;
}

/** What `my-turns` answers: the caller's own, for the next 12 weeks. */
export interface MyTurns {
  readonly now: Instant;
  readonly turns: readonly (Pick<DutyBar, 'from' | 'until' | 'because' | 'isNow'> & {
    readonly part: Part;
    /** The other one of the two. */
    readonly with?: string;
  })[];
}
