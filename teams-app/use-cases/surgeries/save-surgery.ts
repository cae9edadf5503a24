import type { SurgeryRow } from '#lists/surgeries.ts';
import { wrongTime, conductText } from '../../domain/before/surgery.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { storableLine } from '../../domain/storable-text.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import type { CalendarEvent } from '../../ports.ts';
import { findSurgery, readSurgery, surgeryList, withCalendar } from './find-surgery.ts';
import type { SurgeryTimes } from './find-surgery.ts';
import type { SurgerySaid } from './surgery-views.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted extends SurgeryTimes {
  /** '' adds one. */
  readonly key: string;
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Wanted> => {
  const times = readSurgery(raw, language, 'placeMissing');
  return times.ok
    ? done({
        ...times.value,
        key: textFrom(raw, 'surgery'),
        submission: textFrom(raw, 'submission'),
      })
    : times;
};

/** The same form makes the same row, and the same event. */
export const surgeryKey = ({ seal }: Hub, caller: Person, submission: string): string =>
  seal.digest(JSON.stringify(['surgery', caller.key, submission])).slice(0, 40);

export const newSurgery = (
  caller: Person,
  { title, from, until }: SurgeryTimes,
  key: string,
): Omit<SurgeryRow, 'kind'> => ({
  title: storableLine(title),
  startsAt: from,
  endsAt: until,
  councillor: caller.name.slice(0, 255),
  councillorKey: caller.key,
  ...(caller.ward === undefined ? {} : { ward: caller.ward.slice(0, 100) }),
  key,
});

/** The event of an online surgery. Its text are the terms of attendance. */
export const eventOf = (caller: Person, { title, from, until }: SurgeryTimes): CalendarEvent => ({
  subject: title,
  text: conductText(caller.language),
  startsAt: from,
  endsAt: until,
  place: '',
  isOnline: true,
});

const change = async (hub: Hub, caller: Person, wanted: Wanted): Promise<Result<string>> => {
  const one = findSurgery(hub, caller, wanted.key);
  if (!one.ok) return one;
  const { event } = one.value.row;
  if (event !== undefined) await hub.calendar.change(event, eventOf(caller, wanted));
  await surgeryList(hub).change(one.value, {
    title: storableLine(wanted.title),
    startsAt: wanted.from,
    endsAt: wanted.until,
  });
  return done(wanted.key);
};

const add = async (hub: Hub, caller: Person, wanted: Wanted): Promise<Result<string>> => {
  const key = surgeryKey(hub, caller, wanted.submission);
  await surgeryList(hub).add({ ...newSurgery(caller, wanted, key), kind: 'in-person' });
  return done(key);
};

/**
 * Adds a surgery to the councillor's own dates, or moves one. Of an online one the calendar is changed too, and
 * everybody who has an invitation hears of it from there. The police hear nothing (domain.md, practice 62).
 */
export const saveSurgery = useCase(['councillor'], read, (hub, caller, wanted) =>
  withCalendar<SurgerySaid>(hub, caller, async () => {
    const { said } = surgeryWords[caller.language];
    const wrong = wrongTime(wanted.from, wanted.until, hub.clock.now());
    if (wrong !== undefined) return refuse('invalid', said[wrong], 'until');
    const key = await (wanted.key === '' ? add : change)(hub, caller, wanted);
    return key.ok ? done({ key: key.value, say: said.saved }) : key;
  }),
);
