import type { DutyDraft } from './duty-draft.ts';

/** What a part of the form of the rota is drawn from. */
export interface FieldsProps {
  readonly draft: DutyDraft;
  readonly change: (part: Partial<DutyDraft>) => void;
  /** The hub's sentence about a field, if it has one. */
  readonly problemOf: (field: string) => string | undefined;
}
