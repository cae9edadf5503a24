/** The council's directory of accounts. */
import type { PersonKey } from '../domain/people.ts';

/** unknown: the app may not see whether an account is enabled. */
export type Account = 'enabled' | 'disabled' | 'gone' | 'unknown';

export interface Directory {
  /** How each account is, in the order asked. Throws RecordUnavailable where the directory cannot be asked. */
  accounts(people: readonly PersonKey[]): Promise<readonly Account[]>;
}
