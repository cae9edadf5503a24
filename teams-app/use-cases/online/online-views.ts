/** What the section "Online and social media" is drawn from: help for everybody, decisions for those whom they are about. */
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import type { TakedownRow } from '#lists/takedowns.ts';
import type { ToolkitRow } from '#lists/toolkit.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Steps in the reader's language; in English, and marked so, where the council has no other. */
export interface ToolkitText {
  readonly item: string;
  readonly title: string;
  readonly words: string;
  readonly isEnglish: boolean;
  /** The help page of the platform, over https alone. */
  readonly link?: string;
  /** When somebody last tried the steps; absent where nobody has. */
  readonly checkedAt?: Instant;
}

/** What can be done in one place, in the council's order. */
export interface ToolkitPlatform {
  readonly platform: ToolkitRow['platform'];
  readonly texts: readonly ToolkitText[];
}

/** A decision as councillors of its wards read it. */
export interface HeadsUpView {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly facts: string;
  /** None: every ward. */
  readonly wards: readonly string[];
  readonly decisionAt: Instant;
  readonly contact?: string;
  /** It has no Welsh. */
  readonly isEnglish: boolean;
}

/** As the officers see it: whatever was typed, and how it stands. */
export interface ScheduledHeadsUp {
  readonly row: Omit<HeadsUpRow, 'wards'>;
  readonly wards: readonly string[];
  /** How it was read: what was changed since is not what is changed. */
  readonly etag: string;
}

/** Something to be taken down, as whoever deals with it sees it: never whose request it is. */
export interface TakedownLine {
  readonly key: string;
  /** The website as people know it. */
  readonly site: string;
  readonly address: string;
  readonly stage: TakedownRow['stage'];
  readonly askedAt: Instant;
  readonly sentAt?: Instant;
  /** Under which the platform has it. */
  readonly platformReference?: string;
  /** How it was read: what was changed since is not what is answered. */
  readonly revision: string;
}

/** The councillor's own, with what they were told. */
export interface OwnTakedown extends TakedownLine {
  readonly result?: string;
}

export interface MyOnline {
  readonly now: Instant;
  readonly toolkit: readonly ToolkitPlatform[];
  /** Where the toolkit is edited, for those who keep it. */
  readonly listAddress?: string;
  /** For councillors: what is about their ward, the soonest first. */
  readonly headsUps?: readonly HeadsUpView[];
  /** For councillors: whether the bot tells them; absent where that is not known now. */
  readonly notes?: boolean;
  /** For those who schedule them, the soonest first. */
  readonly scheduled?: readonly ScheduledHeadsUp[];
  /** For councillors: their own requests, the newest first. */
  readonly ownTakedowns?: readonly OwnTakedown[];
  /** For those who deal with them: what is open, longest waiting first. */
  readonly takedowns?: readonly TakedownLine[];
  /** The wards that councillors have, for those who schedule. */
  readonly wards?: readonly string[];
}

/** As the form sends it. */
export interface HeadsUpForm extends Readonly<
  Record<'title' | 'what' | 'facts' | 'contact' | 'titleCy' | 'whatCy' | 'factsCy', string>
> {
  /** Its key; '' schedules a new one. */
  readonly headsUp: string;
  readonly etag: string;
  /** A wall-clock text such as "2027-01-12T18:00". */
  readonly decision: string;
  /** A day such as "2027-01-10"; '' is now. */
  readonly tellOn: string;
  /** One a line; '' is every ward. */
  readonly wards: string;
  readonly tellAgain: 'yes' | 'no';
  readonly submission: string;
}

/** What came of something that was done. */
export interface OnlineSaid {
  readonly say: string;
}

export interface HeadsUpSaid extends OnlineSaid {
  /** Of the decision: by it, it is changed and called off. */
  readonly key: string;
}
