/** A file of the library: bytes, so no function call. */
import { done, refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { callHeaders } from '../../../call-headers.ts';
import { faults } from '../../../faults.ts';
import { signInToken } from '../../../teams.ts';

export interface FetchedDocument {
  readonly name: string;
  readonly bytes: Blob;
}

const patienceMilliseconds = 60_000;

/** The name that the hub gives the file; the row's own where there is none. */
const nameIn = (header: string | null, otherwise: string): string => {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(header ?? '') ?? [];
  if (encoded === undefined) return otherwise;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return otherwise;
  }
};

/** Never rejects: no connection, no sign-in and no answer are refusals with a sentence. A refused token is renewed once. */
export const fetchDocument = async (
  item: string,
  title: string,
): Promise<Result<FetchedDocument>> => {
  for (const fresh of [false, true]) {
    const token = await signInToken(fresh).catch(() => undefined);
    if (token === undefined) continue;
    try {
      const response = await fetch(`/api/library/${encodeURIComponent(item)}`, {
        headers: callHeaders(token),
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      if (response.status === 401) continue;
      if (!response.ok) return (await response.json()) as Result<FetchedDocument>;
      const name = nameIn(response.headers.get('content-disposition'), title);
      return done({ name, bytes: await response.blob() });
    } catch {
      return refuse('unavailable', navigator.onLine ? faults.noAnswer : faults.offline);
    }
  }
  return refuse('forbidden', faults.signIn);
};

/** Whether its text can be shown as it is: to be read, changed and copied. */
export const isPlainText = ({ name }: FetchedDocument): boolean => /\.txt$/i.test(name);
