import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import {
  isEmail,
  mostRegistered,
  withRegistered,
  withoutRegistered,
} from '../../domain/before/surgery.ts';
import type { Registered } from '../../domain/before/surgery.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import type { CalendarPerson } from '../../ports.ts';
import { findSurgery, registeredFor, surgeryList, withCalendar } from './find-surgery.ts';
import type { Surgery } from './find-surgery.ts';
import { textFrom } from '../text-from.ts';
import type { SurgerySaid } from './surgery-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly key: string;
  readonly who: Registered;
  /** True takes them off the list. */
  readonly off: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Wanted> => {
  const { said } = surgeryWords[language];
  const [name, email] = [textFrom(raw, 'name', 100), textFrom(raw, 'email', 200)];
  const off = raw['off'] === 'yes';
  if (name === '' && !off) return refuse('invalid', said.nameMissing, 'name');
  if (!isEmail(email)) return refuse('invalid', said.notAnEmail, 'email');
  const who = { name, email, agreed: raw['agreed'] === 'yes' };
  return done({ key: textFrom(raw, 'surgery'), who, off });
};

const invitedTo = (caller: Person, list: readonly Registered[]): readonly CalendarPerson[] =>
  [caller, ...list].map(({ email, name }) => ({ email, name }));

/** The list first, sealed, then the invitations: a second try sends what was not sent. */
const keep = async (
  hub: Hub,
  caller: Person,
  one: Surgery,
  list: readonly Registered[],
): Promise<void> => {
  const registered = list.length === 0 ? null : hub.seal.seal(JSON.stringify(list));
  await surgeryList(hub).change(one, { registered });
  const { event } = one.row;
  if (event !== undefined) await hub.calendar.invite(event, invitedTo(caller, list));
};

/**
 * Somebody has told the councillor that they come, or comes no more. They get an invitation with the link and
 * the terms, and see nobody else who is invited. Names lie sealed and go once the surgery is over.
 */
export const registerResident = useCase(['councillor'], read, (hub, caller, { key, who, off }) =>
  withCalendar<SurgerySaid>(hub, caller, async () => {
    const { said } = surgeryWords[caller.language];
    const one = findSurgery(hub, caller, key);
    if (!one.ok) return one;
    if (one.value.row.endsAt <= hub.clock.now()) return refuse('too-late', said.isOver);
    const before = registeredFor(hub, one.value);
    const list = off ? withoutRegistered(before, who.email) : withRegistered(before, who);
    if (list.length > mostRegistered) return refuse('conflict', said.full);
    const name = who.name === '' ? who.email : who.name;
    await keep(hub, caller, one.value, list);
    return done({ key, say: off ? said.takenOff(name) : said.registered(name) });
  }),
);
