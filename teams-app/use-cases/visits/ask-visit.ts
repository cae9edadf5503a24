import type { VisitCheckRow } from '#lists/visit-checks.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { officersFor } from '../../domain/requests/request-officers.ts';
import { storableLine } from '../../domain/storable-text.ts';
import { isUnanswered, visitDue } from '../../domain/before/visit-check.ts';
import { momentTyped } from '../../domain/time/wall-clock-moments.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { visitWords } from '../../domain/words/visits.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { findOwnVisit, visitList, visitRequest } from './find-visit.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { askOfficers } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import { manyOwed } from './visit-notices.ts';
import type { AskedVisit, VisitSaid } from './visit-views.ts';

interface Input {
  readonly resident: string;
  readonly address: string;
  readonly visitAt: Instant;
  readonly purpose: string;
  readonly submission: string;
}

const wanted = {
  resident: { most: 255, missing: 'noResident' },
  address: { most: 500, missing: 'noAddress' },
  purpose: { most: 1_000, missing: 'noPurpose' },
} as const;

type Wanted = keyof typeof wanted;

/** What the form must have in words; the first that is missing or too long is refused at its field. */
const readTyped = (
  raw: Readonly<Record<string, unknown>>,
  language: Language,
): Result<Record<Wanted, string>> => {
  const typed: Record<Wanted, string> = { resident: '', address: '', purpose: '' };
  for (const field of ['resident', 'address', 'purpose'] as const) {
    const words = readWords(raw, field, language, wanted[field].most);
    if (!words.ok) return words;
    if (words.value === '')
      return refuse('invalid', visitWords[language].said[wanted[field].missing], field);
    typed[field] = words.value;
  }
  return done(typed);
};

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const typed = readTyped(raw, language);
  if (!typed.ok) return typed;
  const visitAt = momentTyped(textFrom(raw, 'visitAt', 16));
  if (visitAt === undefined) return refuse('invalid', visitWords[language].said.noTime, 'visitAt');
  return done({ ...typed.value, visitAt, submission: textFrom(raw, 'submission') });
};

const farthestMinutes = 366 * 24 * 60;

const wrongTime = (visitAt: Instant, now: Instant, language: Language): Result<undefined> => {
  const { said } = visitWords[language];
  if (visitAt <= now) return refuse('invalid', said.past, 'visitAt');
  if (addMinutes(now, farthestMinutes) < visitAt) return refuse('invalid', said.tooFar, 'visitAt');
  return done(undefined);
};

const rowOf = (hub: Hub, caller: Person, input: Input): VisitCheckRow => {
  const { resident, address, visitAt, purpose, submission } = input;
  const now = hub.clock.now();
  return {
    ...{ address, visitAt, purpose, stage: 'asked', askedAt: now },
    title: storableLine(resident),
    dueAt: visitDue(now, visitAt, hub.council.settings()),
    councillor: caller.name.slice(0, 255),
    councillorKey: caller.key,
    key: hub.seal.digest(JSON.stringify(['visit', caller.key, submission])).slice(0, 40),
  };
};

/**
 * Before a visit the councillor asks for advice (domain.md 3.7, practice 58), and reads at once: do not visit
 * until an officer replies. That somebody asked stands in the trail, about whom does not. A form that is sent
 * twice asks once. Refused where the council has nobody who gives advice.
 */
export const askVisit = useCase(['councillor'], read, (hub, caller, input) =>
  onFreshLists<AskedVisit>(caller.language, [visitList(hub)], async () => {
    const officers = officersFor('visit', hub.council.people());
    if (officers.length === 0)
      return refuse('unavailable', requestWords[caller.language].said.nobody(dutyPhone(hub)));
    const right = wrongTime(input.visitAt, hub.clock.now(), caller.language);
    if (!right.ok) return right;
    const row = rowOf(hub, caller, input);
    if (!findOwnVisit(hub, caller, row.key).ok)
      await hub.promises.log([requestEntry(hub, caller, 'visit-asked', row)]);
    const one = await visitList(hub).add(row);
    await hub.promises.notices.plan(manyOwed(hub, one.row));
    await askOfficers(hub, visitRequest(hub, one.row), officers);
    return done({ key: one.row.key, say: visitWords[caller.language].said.asked });
  }),
);

/** The councillor is not going, or has advice and no need of it. Said twice it is done once. */
export const withdrawVisit = useCase(
  ['councillor'],
  (raw) => done({ request: textFrom(raw, 'request') }),
  (hub, caller, { request }) =>
    onFreshLists<VisitSaid>(caller.language, [visitList(hub)], async () => {
      const one = findOwnVisit(hub, caller, request);
      if (!one.ok) return one;
      const { row } = one.value;
      const say = visitWords[caller.language].said.takenBack;
      if (row.stage === 'withdrawn') return done({ say });
      if (!isUnanswered(row)) return refuse('conflict', requestWords[caller.language].said.notNow);
      await visitList(hub).change(one.value, { stage: 'withdrawn', endedAt: hub.clock.now() });
      return done({ say });
    }),
);
