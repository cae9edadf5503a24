/** An upload of the caller's own that is still coming in. */
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import type { KeptEvidence } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

export type OwnUpload = KeptEvidence & { readonly reference: string; readonly size: number };

export const readUpload = (
  raw: Readonly<Record<string, unknown>>,
): Result<{ readonly upload: string }> => {
  const { upload } = raw;
  return done({ upload: typeof upload === 'string' ? upload : '' });
};

/** The upload; "not-found" for one that never began, was given up, or is another person's. */
export const ownUpload = async (
  hub: Hub,
  caller: Person,
  key: string,
): Promise<Result<OwnUpload>> => {
  const kept = await hub.promises.evidence.find(key);
  const { reference, size } = kept ?? {};
  const isOwn = kept?.fromKey === caller.key && kept.source === undefined;
  if (!isOwn || reference === undefined || size === undefined)
    return refuse('not-found', evidenceWords[caller.language].notThere);
  return done({ ...kept, reference, size });
};
