import type { Refusal } from '#core/domain/refusal.ts';

/** What every form of an incident is given. */
export interface FormProps {
  readonly reference: string;
  /** Why the hub did not take it. */
  readonly problem: Refusal | undefined;
  readonly isSending: boolean;
  readonly cancel: () => void;
}
