import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { Council } from '../../ports.ts';
import { contactRoles } from './contact-views.ts';
import type { NamedContact, WhoToContact } from './contact-views.ts';
import { useCase } from '../use-case.ts';

const named = ({ name, email, phone }: Person): NamedContact => ({
  name,
  email,
  ...(phone === undefined ? {} : { phone }),
});

/** Whoever holds more roles than one stands under each of them. */
const byRole = (people: readonly Person[]): WhoToContact['people'] =>
  contactRoles.flatMap((role) => {
    const who = people
      .filter((person) => hasRole(person, role))
      .map(named)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return who.length === 0 ? [] : [{ role, who }];
  });

const linesOf = (council: Council): WhoToContact['lines'] =>
  council
    .contacts()
    .toSorted((a, b) => a.position - b.position)
    .map(({ title, purpose, phone, email, hours, note, checkedAt }) => ({
      title,
      purpose,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
      ...(hours === undefined ? {} : { hours }),
      ...(note === undefined ? {} : { note }),
      ...(checkedAt === undefined ? {} : { checkedAt }),
    }));

/**
 * Who is there for what, by name, with the numbers of the council's own list (domain.md 7, 61, 65, 103). Asks
 * SharePoint nothing, so it answers while that is away.
 */
export const whoToContact = useCase(
  'anybody',
  () => done({}),
  ({ council, clock }) => {
    const { freshAt } = council;
    return Promise.resolve(
      done<WhoToContact>({
        people: byRole(council.people()),
        lines: linesOf(council),
        ...(freshAt === undefined ? {} : { freshAt }),
        now: clock.now(),
      }),
    );
  },
);
