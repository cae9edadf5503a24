import { done } from '../../domain/refusal.ts';
import type { Council } from '../../ports.ts';
import { ladderPreviews } from './ladder-preview.ts';
import type { EditedList, ReferenceData } from './reference-views.ts';
import { useCase } from '../use-case.ts';

const lists: readonly EditedList[] = ['Contacts', 'Duty', 'Ladders', 'People', 'Settings'];

const placesOf = (council: Council): ReferenceData['places'] =>
  Object.fromEntries(
    lists.flatMap((list): [EditedList, string][] => {
      const place = council.listAddress(list);
      return place === undefined ? [] : [[list, place]];
    }),
  );

/**
 * What the council has written into its own lists, as the hub understands it, and where to edit it. Asks
 * SharePoint nothing: it is as old as `freshAt` says.
 */
export const referenceData = useCase(
  ['senior-responsible-officer', 'manager'],
  () => done({}),
  ({ council, clock }) => {
    const now = clock.now();
    const { freshAt } = council;
    return Promise.resolve(
      done<ReferenceData>({
        ladders: ladderPreviews(council, now),
        contacts: council.contacts(),
        settings: council.settings(),
        places: placesOf(council),
        ...(freshAt === undefined ? {} : { freshAt }),
        now,
      }),
    );
  },
);
