/** What use-cases answer: plain data for cards and pages, already cut to what the caller may see. */
import type { Category, IncidentRow, Level, Status } from '#lists/incidents.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import type { AlarmKind } from '../domain/check-ins/alarm-kind.ts';
import type { AuditAction } from '../domain/trail/audit.ts';
import type { DeskView } from '../domain/incidents/desk-queue.ts';
import type { Overdue } from '../domain/incidents/incident.ts';
import type { FileKind } from '../domain/evidence/file-kinds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import type { Report } from '../domain/incidents/report.ts';
import type { LadderAgain, LadderAnswer, LadderRung } from './incidents/ladder-views.ts';

/** Who can be called now. */
export interface DutyNow {
  readonly dutyPhone: string;
  readonly lead?: { readonly name: string; readonly phone?: string };
  readonly deputy?: { readonly name: string; readonly phone?: string };
  /** The responsible senior manager, where the rota names one for now. */
  readonly senior?: { readonly name: string; readonly phone?: string };
  readonly until?: Instant;
  readonly inOfficeHours: boolean;
  readonly now: Instant;
}

/** What a report card is drawn from, and must bring back unchanged. */
export interface ReportCardFacts {
  readonly submission: string;
  readonly drawnAt: Instant;
  readonly mark: string;
  readonly dutyPhone: string;
  readonly ward?: string;
  /** People whom a report can be about: name and key, without the caller. */
  readonly people: readonly { readonly key: PersonKey; readonly name: string }[];
}

/** What the councillor may know of an incident of their own. */
export interface ReceiptFacts {
  readonly reference: string;
  readonly status: Status;
  readonly receivedAt: Instant;
  readonly acknowledgeBy: Instant;
  readonly owner?: string;
  readonly acknowledgedAt?: Instant;
  readonly ownerSince?: Instant;
  readonly closedAt?: Instant;
  readonly dutyPhone: string;
  readonly version: number;
}

export interface MyReports {
  readonly reports: readonly ReceiptFacts[];
  readonly dutyPhone: string;
}

/** One row of the desk's queue: no narrative. */
export interface DeskRow {
  readonly reference: string;
  readonly title: string;
  readonly level: Level;
  readonly status: Status;
  readonly overdue: Overdue;
  readonly ward: string;
  readonly reporter: string;
  readonly owner?: string;
  readonly ownerKey?: PersonKey;
  readonly receivedAt: Instant;
  /** Grows with everything that is done; 0 once the record alone has it. */
  readonly version: number;
  readonly acknowledgedAt?: Instant;
  /** Since when, where the owner has it from a colleague. */
  readonly ownerSince?: Instant;
  readonly closedAt?: Instant;
  /** The next promise that falls due, and which it is. */
  readonly nextDueAt?: Instant;
  readonly nextDue?: 'acknowledge' | 'triage' | 'update';
  readonly category?: Category;
  /** A check-in raised it: nobody reported it. */
  readonly alarm?: AlarmKind;
}

export type { DeskView } from '../domain/incidents/desk-queue.ts';

export interface DeskPage {
  readonly rows: readonly DeskRow[];
  readonly total: number;
  readonly counts: Readonly<Record<DeskView, number>>;
  readonly cursor?: string;
  /** When the hub's picture of the record was last renewed; absent before the first time. */
  readonly freshAt?: Instant;
  /** While the record is being read for the first time: what is still missing is not in the rows. */
  readonly reading?: { readonly soFar: number };
  /** Ladders whose rows in SharePoint make no sense, so that another is in use. Absent where there are none. */
  readonly wrongLadders?: readonly LadderName[];
  readonly now: Instant;
}

export interface TimelineEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly action: AuditAction;
  readonly actor: string;
  readonly detail?: string;
  readonly shared: boolean;
}

/** Somebody for whom the incident does not exist. */
export interface ExcludedPerson {
  readonly key: PersonKey;
  readonly name: string;
  /** Both absent where the report itself named them: then nobody can lift it. */
  readonly reason?: string;
  readonly at?: Instant;
}

/** A column of the incident's row that somebody has changed by hand in SharePoint. */
export interface HandEdit {
  readonly at: Instant;
  readonly by: string;
  readonly column: string;
  readonly was: string;
  readonly is: string;
}

/** A file of an incident, as this caller may see it. */
export interface EvidenceView {
  readonly key: string;
  readonly name: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly from: string;
  readonly receivedAt: Instant;
  /** being-filed: safe with the hub. filed: in the library and read back. changed: not what was received. */
  readonly state: 'being-filed' | 'filed' | 'changed';
  /** A picture that a browser may draw. */
  readonly canBeShown: boolean;
}

/** How far a file has come that is sent in pieces. */
export interface UploadStatus {
  readonly upload: string;
  /** Bytes that are safe: the next piece begins here. */
  readonly received: number;
  readonly size: number;
  /** Bytes of each piece but the last. */
  readonly pieceBytes: number;
}

/** What has become of a file that was sent in the chat. */
export type FileTaken = { readonly name: string } & (
  | { readonly is: 'saved'; readonly key: string; readonly reference: string }
  /** Kept until its sender says, or sends, the report that it belongs to. */
  | { readonly is: 'waiting'; readonly key: string }
  /** Still to be fetched; its sender will be told. */
  | { readonly is: 'coming'; readonly key: string; readonly reference?: string }
  | { readonly is: 'refused'; readonly sentence: string }
);

export interface ChatFilesTaken {
  readonly files: readonly FileTaken[];
  /** The open reports to choose from, newest first; empty where there is nothing to choose. */
  readonly reports: readonly ReceiptFacts[];
}

export interface EvidenceKept {
  readonly name: string;
  /** False where the incident had the same file already. */
  readonly isNew: boolean;
}

/** Somebody to whom an incident can be offered. */
export interface HandOverChoice {
  readonly key: PersonKey;
  readonly name: string;
  readonly isOnDuty: boolean;
}

/** An incident opened: what this caller may see of it. */
export interface OpenedIncident {
  readonly row: DeskRow;
  /** Absent while SharePoint, which alone holds the words, does not answer. */
  readonly report?: Report;
  readonly reporterPhone?: string;
  readonly timeline: readonly TimelineEntry[];
  /** Steps asked and, while nobody has it, steps to come; empty for the councillor who reported. */
  readonly ladder: readonly LadderRung[];
  /** Where it starts again if nobody answers; absent while somebody has it. */
  readonly ladderAgain?: LadderAgain;
  /** Who took it and who could not, in order of time; empty for the councillor who reported. */
  readonly answers: readonly LadderAnswer[];
  readonly triage?: Pick<IncidentRow, 'severity' | 'likelihood' | 'outcome'>;
  readonly version: number;
  readonly may: {
    readonly acknowledge: boolean;
    readonly decline: boolean;
    readonly note: boolean;
    readonly updateCouncillor: boolean;
    readonly triage: boolean;
    readonly close: boolean;
    /** Offer it to a colleague; give it back. */
    readonly handOn: boolean;
    /** Ask the next people at once; to help, where somebody has it. */
    readonly escalate: boolean;
    readonly standDown: boolean;
    readonly addEvidence: boolean;
    /** Exclude somebody, lift an exclusion. */
    readonly exclude: boolean;
    /** Put the row back as the hub wrote it, where somebody has changed it by hand. */
    readonly putBack: boolean;
  };
  /** Offered to a colleague who has not answered; absent for the councillor who reported. */
  readonly handOver?: { readonly to: PersonKey; readonly name: string; readonly until: Instant };
  /** Empty for the councillor who reported. */
  readonly excluded: readonly ExcludedPerson[];
  /** Since the row was last put back, the oldest first; empty for the councillor who reported. */
  readonly handEdits: readonly HandEdit[];
  /** Oldest first. The councillor who reported sees what they sent. */
  readonly evidence: readonly EvidenceView[];
  /** SharePoint does not answer: only what is not filed yet is shown. */
  readonly evidenceAway: boolean;
  readonly now: Instant;
}
