/** For what does not fit into a form: bytes in, bytes out. The same person check and the same answers as every verb. */
import type { Person, PersonKey } from '../domain/people.ts';
import { refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { sentences } from '../domain/words/sentences.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { dutyPhone } from './duty/duty-now.ts';
import type { Hub } from './use-case.ts';

/** Does it for somebody of the People list. A store or a record that does not answer is a refusal; other faults are thrown. */
export const asCaller = async <T>(
  hub: Hub,
  key: PersonKey,
  what: string,
  work: (caller: Person) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const caller = hub.council.person(key);
  if (!caller?.active)
    return refuse('forbidden', sentences[caller?.language ?? 'en'].unknownPerson(dutyPhone(hub)));
  try {
    return await work(caller);
  } catch (problem) {
    if (problem instanceof RecordUnavailable)
      return refuse('unavailable', sentences[caller.language].recordAway);
    if (!(problem instanceof StoreUnavailable)) throw problem;
    hub.log.error('promises store unavailable', problem, { verb: what });
    return refuse('unavailable', sentences[caller.language].tryAgain);
  }
};
