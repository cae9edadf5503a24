import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { aboutRequest } from '../../domain/support/support-messages.ts';
import type { TalkRequest } from '../../domain/support/talk-request.ts';
import { supportWords } from '../../domain/words/support.ts';
import type { TalkStep } from '../../ports.ts';
import { textFrom } from '../text-from.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** taken: I will be in touch. cannot: not at the moment. finished: nothing of it is kept. */
const answers = ['taken', 'cannot', 'finished'] as const;

type Answer = (typeof answers)[number];

interface Wanted {
  readonly request: string;
  readonly answer?: Answer;
}

const read = (raw: Readonly<Record<string, unknown>>) => {
  const answer = answers.find((each) => each === raw['answer']);
  return done<Wanted>({
    request: textFrom(raw, 'request', 100),
    ...(answer === undefined ? {} : { answer }),
  });
};

/** What their answer makes of it; whoever asked is told, but not of the end. */
const stepOf = (
  request: TalkRequest,
  answer: Answer,
  asker: Person | undefined,
  now: Instant,
): TalkStep => {
  if (answer === 'finished') return { request: 'gone', notices: [] };
  return {
    request: { ...request, state: answer, answeredAt: now },
    notices: asker === undefined ? [] : aboutRequest(answer, request, asker, now),
  };
};

const mayAnswer = ({ state }: TalkRequest, answer: Answer): boolean =>
  answer === 'finished' ? state === 'taken' : state === 'sent';

const says = { taken: 'willBeInTouch', cannot: 'can', finished: 'finished' } as const;

const answerIt = async (hub: Hub, caller: Person, wanted: Wanted & { answer: Answer }) => {
  let isAnswered = false;
  const changed = await hub.promises.support.change(wanted.request, (request) => {
    if (request.to !== caller.key) return undefined;
    isAnswered = !mayAnswer(request, wanted.answer);
    const asker = hub.council.person(request.from);
    return isAnswered ? undefined : stepOf(request, wanted.answer, asker, hub.clock.now());
  });
  return { changed, isAnswered };
};

/**
 * Answers a request, for the one person who was asked. For everybody else it is not there, whatever their
 * role. What is finished is removed at once.
 */
export const answerTalk = useCase('anybody', read, async (hub, caller, { request, answer }) => {
  const { refused, say } = supportWords[caller.language];
  if (answer === undefined) return refuse('invalid', refused.chooseAnswer);
  const { changed, isAnswered } = await answerIt(hub, caller, { request, answer });
  hub.nudge();
  if (changed !== undefined) return done<SupportSaid>({ say: say[says[answer]] });
  return isAnswered
    ? refuse('conflict', refused.answered)
    : refuse('not-found', refused.noSuchRequest);
});
