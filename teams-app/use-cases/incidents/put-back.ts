import { mayExclude } from '../../domain/incidents/access.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { columnWords } from '../../domain/incidents/row-history.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { RowGone } from '../../ports.ts';
import type { PutBack } from '../../ports.ts';
import { entryBy } from './change-incident.ts';
import { findIncident, readIncident } from './find-incident.ts';
import type { Found } from './find-incident.ts';
import { handEditsIn } from './hand-edits.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import { wholeTrail } from './whole-trail.ts';

export interface PutBackDone {
  /** The columns that were written again, as people see them; none where the hub had put all right itself. */
  readonly columns: readonly string[];
}

const placeOf = async (hub: Hub, { reference, summary }: Found): Promise<string | undefined> =>
  (await hub.promises.rows.known([reference])).get(reference)?.item ?? summary?.item;

const columnsOf = (lacking: PutBack | undefined): string[] =>
  Object.keys(lacking?.changes ?? {}).map(columnWords);

const note = (hub: Hub, caller: Person, reference: string, columns: readonly string[]) => {
  const detail = columns.length === 0 ? 'Nothing was left to put back' : columns.join(', ');
  return hub.promises.log([
    entryBy(caller, { reference }, hub.clock.now(), 'row-put-back', { detail }),
  ]);
};

/** Somebody who edits once more in between is overruled as well: what is lacking is reckoned anew. */
const write = async (hub: Hub, reference: string, lacking: PutBack): Promise<void> => {
  const place = lacking.from.item;
  const known = (await hub.promises.rows.known([reference])).get(reference);
  const written = await hub.record.change(lacking.from, lacking.changes, async () => {
    const still = await hub.record.toPutBack(place);
    return still?.changes;
  });
  if (known !== undefined) await hub.promises.rows.lookedAt(reference, known.etag, written);
};

const putBackRow = async (
  hub: Hub,
  caller: Person,
  reference: string,
  place: string,
): Promise<Result<PutBackDone>> => {
  const lacking = await hub.record.toPutBack(place);
  const edits = handEditsIn(await wholeTrail(hub, reference));
  if (lacking === undefined && edits.length === 0)
    return refuse('conflict', sentences[caller.language].rowIsAsWritten);
  const columns = columnsOf(lacking);
  await note(hub, caller, reference, columns);
  if (lacking !== undefined) await write(hub, reference, lacking);
  hub.nudge();
  return done({ columns });
};

const unlessGone = async (
  caller: Person,
  work: Promise<Result<PutBackDone>>,
): Promise<Result<PutBackDone>> => {
  try {
    return await work;
  } catch (problem) {
    if (problem instanceof RowGone) return refuse('conflict', sentences[caller.language].rowIsGone);
    throw problem;
  }
};

/**
 * Writes into the incident's row again what people have changed in it by hand, as the hub wrote it last:
 * for the senior responsible officer. The entry of the trail comes first. "conflict" where nobody has
 * changed anything, or the row is gone.
 */
export const putBack = useCase(
  ['senior-responsible-officer'],
  readIncident,
  async (hub, caller, { incident }) => {
    const found = await findIncident(hub, caller, incident, 'row-put-back');
    if (!found.ok) return found;
    const { guarded, reference } = found.value;
    if (!mayExclude(caller, guarded))
      return refuse('forbidden', sentences[caller.language].notForYourRole);
    const place = await placeOf(hub, found.value);
    if (place === undefined) return refuse('conflict', sentences[caller.language].rowIsAsWritten);
    return unlessGone(caller, putBackRow(hub, caller, reference, place));
  },
);
