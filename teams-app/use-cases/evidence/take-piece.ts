import type { PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import { NoRoom } from '../../ports.ts';
import { asCaller } from '../as-caller.ts';
import { ownUpload } from './upload-of.ts';
import type { Hub } from '../use-case.ts';

/** Where a piece lies in its file, as Content-Range says it: the last byte is counted in. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/**
 * Takes one piece of an upload and says how much of it is safe now. A piece that is here already is
 * passed over; one that would leave a gap is not taken, and the answer says where to go on.
 */
export const takePiece = (
  hub: Hub,
  callerKey: PersonKey,
  piece: { readonly upload: string; readonly range: Range; readonly bytes: Uint8Array },
): Promise<Result<{ readonly received: number }>> =>
  asCaller(hub, callerKey, 'take-piece', async (caller) => {
    const own = await ownUpload(hub, caller, piece.upload);
    if (!own.ok) return own;
    const { originalName: name, size, state } = own.value;
    const { range, bytes } = piece;
    const fits = range.size === size && range.last < size;
    if (!fits || bytes.length !== range.last - range.first + 1)
      return refuse('invalid', evidenceWords[caller.language].notComplete(name), 'file');
    if (state !== 'arriving') return done({ received: size });
    try {
      return done({ received: await hub.evidence.uploads.take(own.value.key, range.first, bytes) });
    } catch (problem) {
      if (!(problem instanceof NoRoom)) throw problem;
      return refuse('unavailable', evidenceWords[caller.language].noRoom(name), 'file');
    }
  });
