import { done } from '../../domain/refusal.ts';
import { useCase } from '../use-case.ts';
import type { KnownPerson } from './reference-views.ts';

/** Everybody in post, by name: for whoever decides about people. Asks SharePoint nothing. */
export const listPeople = useCase(
  ['senior-responsible-officer', 'manager'],
  () => done({}),
  (hub) => {
    const people = hub.council
      .people()
      .filter(({ active }) => active)
      .map(({ key, name, ward }): KnownPerson => ({
        key,
        name,
        ...(ward === undefined ? {} : { ward }),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return Promise.resolve(done({ people }));
  },
);
