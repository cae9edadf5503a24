import type { InterestRow } from '#lists/sensitive-interests.ts';
import { officersFor } from '../../domain/requests/request-officers.ts';
import { interestTakenBack } from '../../domain/information/information-messages.ts';
import type { Language } from '../../domain/language.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { interestWords } from '../../domain/words/sensitive-interests.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { findOwnInterest, interestList, interestRequest, isWaiting } from './find-interest.ts';
import type { Interest } from './find-interest.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { askOfficers } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  /** '' asks anew; otherwise the one that is written anew. */
  readonly request: string;
  readonly interest: string;
  readonly reason: string;
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const [interest, reason] = [
    readWords(raw, 'interest', language),
    readWords(raw, 'reason', language),
  ];
  if (!interest.ok) return interest;
  if (!reason.ok) return reason;
  if (interest.value === '')
    return refuse('invalid', interestWords[language].said.noInterest, 'interest');
  return done({
    request: textFrom(raw, 'request'),
    interest: interest.value,
    reason: reason.value,
    submission: textFrom(raw, 'submission'),
  });
};

const rowOf = (hub: Hub, caller: Person, input: Input): InterestRow => ({
  title: caller.name.slice(0, 255),
  stage: 'asked',
  askedAt: hub.clock.now(),
  interest: input.interest,
  ...(input.reason === '' ? {} : { reason: input.reason }),
  councillor: caller.name.slice(0, 255),
  councillorKey: caller.key,
  key: hub.seal.digest(JSON.stringify(['interest', caller.key, input.submission])).slice(0, 40),
});

const written = async (hub: Hub, caller: Person, input: Input): Promise<Result<Interest>> => {
  if (input.request === '') return done(await interestList(hub).add(rowOf(hub, caller, input)));
  const one = findOwnInterest(hub, caller, input.request);
  if (!one.ok) return one;
  const { row } = one.value;
  if (!isWaiting(row)) return refuse('conflict', requestWords[caller.language].said.notNow);
  return done(
    await interestList(hub).change(one.value, {
      stage: 'asked',
      askedAt: row.stage === 'asked' ? row.askedAt : hub.clock.now(),
      interest: input.interest,
      reason: input.reason === '' ? null : input.reason,
    }),
  );
};

/**
 * The councillor asks the monitoring officer to keep details of an interest out of the public register, or
 * writes what they asked anew. What it is must be said; why may stay open, and no incident is asked for
 * (domain.md, practice 69). Refused where the council has no monitoring officer in the hub.
 */
export const askInterest = useCase(['councillor'], read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [interestList(hub)], async () => {
    const officers = officersFor('interest', hub.council.people());
    if (officers.length === 0)
      return refuse('unavailable', requestWords[caller.language].said.nobody(dutyPhone(hub)));
    const one = await written(hub, caller, input);
    if (!one.ok) return one;
    await askOfficers(hub, interestRequest(one.value.row), officers);
    return done({ say: interestWords[caller.language].said.asked });
  }),
);

/** Of what was granted the monitoring officer must hear: it goes back into the register. */
const tellTakenBack = async (hub: Hub, { key }: InterestRow): Promise<void> => {
  const drafts = officersFor('interest', hub.council.people()).flatMap((officer) =>
    messageOwed(interestTakenBack(key, hub.clock.now(), officer), officer),
  );
  await hub.promises.notices.plan(drafts);
  hub.nudge();
};

/** The councillor takes it back, whether it waits or was granted. Said twice it is done once. */
export const withdrawInterest = useCase(
  ['councillor'],
  (raw) => done({ request: textFrom(raw, 'request') }),
  (hub, caller, { request }) =>
    onFreshLists<InformationSaid>(caller.language, [interestList(hub)], async () => {
      const { said } = requestWords[caller.language];
      const one = findOwnInterest(hub, caller, request);
      if (!one.ok) return one;
      const { row } = one.value;
      if (row.stage === 'withdrawn') return done({ say: said.withdrawn });
      if (row.stage === 'not-granted') return refuse('conflict', said.notNow);
      await interestList(hub).change(one.value, { stage: 'withdrawn', endedAt: hub.clock.now() });
      if (row.stage === 'granted') await tellTakenBack(hub, row);
      return done({ say: said.withdrawn });
    }),
);
