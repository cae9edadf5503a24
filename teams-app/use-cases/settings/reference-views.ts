/** What the people who keep the council's own lists see of them: plain data for a page. */
import type { ContactRow } from '#lists/contacts.ts';
import type { LadderName, Target } from '#lists/ladder-steps.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LadderInUse } from '../../domain/alerts/ladders.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { Settings } from '../../domain/settings.ts';

export interface KnownPerson {
  readonly key: PersonKey;
  readonly name: string;
  readonly ward?: string;
}

/** What happens if nobody answers, as the rota and the roles stand now. */
export interface LadderPreview extends Pick<LadderInUse, 'from' | 'wrong'> {
  readonly name: LadderName;
  /** The next moment at which an incident would get this ladder. */
  readonly startsAt: Instant;
  readonly steps: readonly {
    readonly at: Instant;
    readonly asks: readonly Target[];
    /** Empty where nobody can be asked: the next step is then taken at once. */
    readonly names: readonly string[];
  }[];
  /** Its minutes run in office hours alone. */
  readonly inOfficeHours: boolean;
  /** After the last step it goes on, for ever, from the step of this number; absent where night falls first. */
  readonly again?: { readonly at: Instant; readonly step: number; readonly afterMinutes: number };
  /** When the office closes, and the ladder for out of hours takes over. */
  readonly nightFallsAt?: Instant;
}

export interface LaddersNow {
  /** Every ladder, gravest first. */
  readonly ladders: readonly LadderPreview[];
  readonly now: Instant;
}

/** A list that people edit in SharePoint. */
export type EditedList = 'Contacts' | 'Duty' | 'Ladders' | 'People' | 'Settings';

export interface ReferenceData {
  readonly ladders: readonly LadderPreview[];
  readonly contacts: readonly ContactRow[];
  readonly settings: Settings;
  /** Where each list is edited; one whose place is not known yet is left out. */
  readonly places: Readonly<Partial<Record<EditedList, string>>>;
  /** When the lists were last read; absent before the first time. */
  readonly freshAt?: Instant;
  readonly now: Instant;
}
