/** Use-cases, called by name. Types only: the rules run on the server. */
import { refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { callHeaders } from './call-headers.ts';
import { faults } from './faults.ts';
import type { OutputOf } from '#core/use-cases/registry.ts';
import type { Calls } from './calls.ts';
import { signInToken } from './teams.ts';

const patienceMilliseconds = 20_000;

/**
 * Calls a use-case as the person who is signed in. Never rejects: no connection, no sign-in and no
 * answer are refusals with a sentence. A token that is refused is renewed once.
 */
export const call = async <Name extends keyof Calls>(
  name: Name,
  input: Calls[Name],
): Promise<Result<OutputOf<Name>>> => {
  const first = await attempt(name, input, false);
  const answer = first === 401 ? await attempt(name, input, true) : first;
  if (answer === 401) return refuse('forbidden', faults.signIn);
  return answer as Result<OutputOf<Name>>;
};

const attempt = async (
  name: string,
  input: unknown,
  freshToken: boolean,
): Promise<Result<unknown> | 401> => {
  const token = await signInToken(freshToken).catch(() => undefined);
  if (token === undefined) return 401;
  try {
    const response = await fetch(`/api/functions/${name}`, {
      method: 'POST',
      headers: { ...callHeaders(token), 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return response.status === 401 ? 401 : ((await response.json()) as Result<unknown>);
  } catch {
    return refuse('unavailable', navigator.onLine ? faults.noAnswer : faults.offline);
  }
};
