import { begun } from '../../domain/check-ins/check-in.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import { checkInView } from './check-in-views.ts';
import type { CheckInView } from './check-in-views.ts';
import { checkInEntry, checkInKey, tickFrom } from './own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { untilSaid } from './until-said.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly submission: string;
  readonly place: string;
  readonly until: string;
  /** Whom they meet: a name, or somebody of the People list. */
  readonly person: string;
  readonly phone: string;
  readonly worried: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Wanted> =>
  done({
    submission: textFrom(raw, 'submission'),
    place: textFrom(raw, 'place'),
    until: textFrom(raw, 'until', 60),
    person: textFrom(raw, 'person'),
    phone: textFrom(raw, 'phone', 60),
    worried: tickFrom(raw, 'worried'),
  });

const checkInOf = (hub: Hub, caller: Person, wanted: Wanted, until: Instant): CheckIn => {
  const submission = wanted.submission === '' ? randomKey(hub) : wanted.submission;
  const withWhom = hub.council.person(wanted.person)?.name ?? wanted.person;
  return begun(
    {
      key: checkInKey(hub, caller, submission),
      person: caller.key,
      name: caller.name,
      ward: caller.ward ?? '',
      place: wanted.place,
      ...(withWhom === '' ? {} : { withWhom }),
      ...(wanted.phone === '' ? {} : { phoneThere: wanted.phone }),
      worried: wanted.worried,
      graceMinutes: hub.council.settings().checkInGraceMinutes,
      until,
    },
    hub.clock.now(),
  );
};

/** A form that Teams delivers once more is not refused because its time has passed meanwhile. */
const cameBefore = async (
  hub: Hub,
  caller: Person,
  { submission }: Wanted,
): Promise<CheckIn | undefined> =>
  submission === '' ? undefined : hub.promises.checkIns.find(checkInKey(hub, caller, submission));

/**
 * Begins a check-in: from now on people are called, unless we hear from them by its end and the grace. The
 * same form or message begins one. Refused while another is running, and without a place or an end that
 * can be read.
 */
export const startCheckIn = useCase(['councillor'], read, async (hub, caller, wanted) => {
  const known = await cameBefore(hub, caller, wanted);
  if (known !== undefined) return done<CheckInView>(checkInView(hub, known));
  if (wanted.place === '')
    return refuse('invalid', checkInWords[caller.language].form.placeMissing, 'place');
  const until = untilSaid(wanted.until, hub.clock.now(), caller.language);
  if (!until.ok) return until;
  const entry = checkInEntry(
    hub,
    caller,
    'check-in-begun',
    `Until ${momentFor(until.value, hub.clock.now())}`,
  );
  const begins = await hub.promises.checkIns.begin(checkInOf(hub, caller, wanted, until.value), [
    entry,
  ]);
  hub.nudge();
  return begins.is === 'second'
    ? refuse('conflict', checkInWords[caller.language].second)
    : done<CheckInView>(checkInView(hub, begins.checkIn));
});
