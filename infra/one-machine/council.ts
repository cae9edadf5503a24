/** What a council is made of, as somebody would fill it into Entra and the SharePoint lists. */
import { createHash } from 'node:crypto';
import type { SampleDocument } from './sample/documents.ts';
import type { SampleRows } from './sample/rows.ts';

export interface CouncilPerson {
  /** A short name by which drills and tests call the person. */
  readonly alias: string;
  readonly name: string;
  /** None: in Entra's directory alone, and unknown to the hub. */
  readonly roles: readonly string[];
  readonly ward?: string;
  readonly phone?: string;
  /** For calls. */
  readonly callPhone?: string;
  readonly email?: string;
  readonly language?: 'en' | 'cy';
  readonly jobTitle?: string;
}

/** One turn of the rota; lead and deputy by alias; times in ISO-8601 with an offset or Z. */
export interface CouncilTurn {
  readonly from: string;
  readonly until: string;
  readonly lead: string;
  readonly deputy: string;
  /** The responsible senior manager while it counts. */
  readonly senior?: string;
  /** What people call it; the two names where left out. */
  readonly title?: string;
  /** It comes again: in words and choices as the list has them. */
  readonly repeats?: {
    readonly days: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly endsOn?: string;
    readonly everyWeeks: number;
  };
}

export interface CouncilContact {
  readonly name: string;
  /** As the choice of the Contacts list reads. */
  readonly purpose: 'Duty line' | 'Police' | 'Council' | 'Helpline';
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  readonly note?: string;
}

export interface Council {
  readonly people: readonly CouncilPerson[];
  readonly duty: readonly CouncilTurn[];
  readonly contacts: readonly CouncilContact[];
  /** By the title of the row. */
  readonly settings: Readonly<Record<string, string>>;
  /** Rows of the small lists: where they are left out, those lists are empty. */
  readonly rows?: readonly SampleRows[];
  /** Files of the library; none where left out. */
  readonly documents?: readonly SampleDocument[];
}

/** The Entra object id of an alias: always the same, so that a restart finds everybody again. */
export const objectIdOf = (alias: string): string => {
  const hex = createHash('sha256').update(`valemoor/${alias}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** The e-mail address of a person, from their name where none is given: aoife.brennan-osei@valemoor.example. */
export const addressOf = (person: CouncilPerson): string =>
  person.email ??
  `${person.name
    .replace(/^Cllr\s+/, '')
    .normalize('NFD')
    .replace(/[^A-Za-z\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '.')}@valemoor.example`;
