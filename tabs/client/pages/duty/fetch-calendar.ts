/** The reader's own turns as a calendar file: bytes, so no function call. */
import { done, refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { callHeaders } from '../../call-headers.ts';
import { faults } from '../../faults.ts';
import { signInToken } from '../../teams.ts';

const patienceMilliseconds = 20_000;

const ask = (token: string): Promise<Response> =>
  fetch('/api/duty/my-turns.ics', {
    headers: callHeaders(token),
    signal: AbortSignal.timeout(patienceMilliseconds),
  });

/** Never rejects: no connection, no sign-in and no answer are refusals with a sentence. A refused token is renewed once. */
export const fetchCalendar = async (): Promise<Result<Blob>> => {
  try {
    const first = await ask(await signInToken(false));
    const answer = first.status === 401 ? await ask(await signInToken(true)) : first;
    if (answer.status === 401) return refuse('forbidden', faults.signIn);
    return answer.ok ? done(await answer.blob()) : refuse('unavailable', faults.ours);
  } catch {
    return refuse('unavailable', navigator.onLine ? faults.noAnswer : faults.offline);
  }
};
