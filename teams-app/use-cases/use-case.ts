/** The shape of a verb: who may, how its input is read, what it does. One file a verb; registry.ts names them. */
import type { Language } from '../domain/language.ts';
import type { Person, Role } from '../domain/people.ts';
import type { Result } from '../domain/refusal.ts';
import type {
  Calendar,
  Chance,
  Clock,
  Council,
  Documents,
  EvidenceRoom,
  IncidentRecord,
  KeptLists,
  Log,
  OwnLanguage,
  Presences,
  Promises,
  Pulse,
  ReadModel,
  RotaRecord,
  Seal,
} from '../ports.ts';

/** Everything that a use-case may reach. */
export interface Hub {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly seal: Seal;
  readonly council: Council;
  readonly promises: Promises;
  readonly record: IncidentRecord;
  readonly evidence: EvidenceRoom;
  readonly readModel: ReadModel;
  readonly rota: RotaRecord;
  /** The council's small lists: courses, cafés, assessments. */
  readonly lists: KeptLists;
  /** The calendar of the wellbeing mailbox. */
  readonly calendar: Calendar;
  /** The files of the library of policies. */
  readonly documents: Documents;
  readonly ownLanguage: OwnLanguage;
  /** How people are in Teams. */
  readonly presences: Presences;
  /** How the engine of this instance is. */
  readonly pulse: Pulse;
  readonly log: Log;
  /** Tells the engine that something is due now. Returns at once. */
  readonly nudge: () => void;
}

export interface UseCase<Input, Output> {
  /** Roles that may call it; "anybody" is everybody in the People list. */
  readonly who: readonly Role[] | 'anybody';
  /** Reads what came from a card or a form; what is wrong is said in the caller's language. Never throws. */
  readonly read: (raw: Readonly<Record<string, unknown>>, language: Language) => Result<Input>;
  readonly run: (hub: Hub, caller: Person, input: Input) => Promise<Result<Output>>;
}

/** Two arguments, so that the input's type is inferred from the reader. */
export const useCase = <Input, Output>(
  who: UseCase<Input, Output>['who'],
  read: UseCase<Input, Output>['read'],
  run: UseCase<Input, Output>['run'],
): UseCase<Input, Output> => ({ who, read, run });
