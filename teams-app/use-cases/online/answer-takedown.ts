import { takedowns } from '#lists/takedowns.ts';
import type { TakedownRow } from '#lists/takedowns.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { onlineWords } from '../../domain/words/online.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { RowChanges } from '../../ports.ts';
import { findTakedown, isOpen, takedownList, takedownRequest } from './find-takedown.ts';
import type { Takedown } from './find-takedown.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import type { OnlineSaid } from './online-views.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const outcomes = ['sent', 'removed', 'stays'] as const;

interface Input {
  readonly request: string;
  readonly revision: string;
  readonly outcome: (typeof outcomes)[number];
  readonly reference: string;
  readonly words: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const { officers } = onlineWords[language];
  const outcome = outcomes.find((each) => each === textFrom(raw, 'outcome'));
  if (outcome === undefined) return refuse('invalid', officers.choose, 'outcome');
  const reference = readWords(raw, 'reference', language, 200);
  if (!reference.ok) return reference;
  const words = readWords(raw, 'words', language, 1_000);
  if (!words.ok) return words;
  if (outcome === 'stays' && words.value === '')
    return refuse('invalid', officers.wordsNeeded, 'words');
  return done({
    request: textFrom(raw, 'request'),
    revision: textFrom(raw, 'revision'),
    outcome,
    reference: reference.value,
    words: words.value,
  });
};

const orNull = (text: string): string | null => (text === '' ? null : text);

const changesFor = (
  { outcome, reference, words }: Input,
  officer: Person,
  now: Instant,
): RowChanges<TakedownRow> => ({
  stage: outcome,
  platformReference: orNull(reference),
  result: orNull(words),
  officer: officer.name.slice(0, 255),
  ...(outcome === 'sent' ? { sentAt: now } : { doneAt: now }),
});

const save = async (hub: Hub, caller: Person, one: Takedown, input: Input): Promise<OnlineSaid> => {
  const what = takedowns.fields.stage.choices[input.outcome].en;
  await hub.promises.log([requestEntry(hub, caller, 'takedown-answered', one.row, what)]);
  const changes = changesFor(input, caller, hub.clock.now());
  const { row } = await takedownList(hub).change(one, changes);
  await tellAsker(hub, takedownRequest(row), row.councillorKey);
  return { say: onlineWords[caller.language].officers.saved };
};

/**
 * Whoever deals with it writes down that the platform was asked, or what came of it; the councillor hears that
 * there is news, and the officer not who that is. Refused where it has changed since the officer looked.
 */
export const answerTakedown = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<OnlineSaid>(caller.language, [takedownList(hub)], async () => {
    const one = findTakedown(hub, caller, input.request);
    if (!one.ok) return one;
    return one.value.etag === input.revision && isOpen(one.value.row)
      ? done(await save(hub, caller, one.value, input))
      : refuse('conflict', requestWords[caller.language].said.notNow);
  }),
);
