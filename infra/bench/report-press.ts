/** A press of "Send" on the report card, as Teams posts it, ready to be posted by hand. */
import { say } from '../drills/doors.ts';
import type { Chats } from '../drills/doors.ts';
import { activityFrom } from '../local-m365/connector/activity.ts';
import { objectIdOf } from '../one-machine/council.ts';

export type Posted = Readonly<Record<string, unknown>>;

type Answers = Readonly<Record<string, string>>;

/** A Critical report as people write them. */
const typedAnswers: Answers = {
  afraidNow: 'yes',
  what: 'A man I do not know stood at my gate for an hour this evening. He shouted that he knows which school my daughter goes to, and that I will be sorry for the vote on Thursday. He has gone now but I think he will come back.',
  where: 'Outside my house in Tanyard Row',
  effect: 'I do not want to go out, and I have not told my daughter.',
};

const pressedIn = (card: unknown, answers: Answers): { verb: string; data: object } => {
  const text = JSON.stringify(card);
  const [, submission, drawnAt, mark] =
    /"submission":"([^"]+)","drawnAt":"([^"]+)","mark":"([^"]+)"/.exec(text) ?? [];
  if (mark === undefined) throw new Error('The bot gave no report card');
  return { verb: 'submit-report', data: { ...answers, submission, drawnAt, mark } };
};

/** Asks for a new report card and fills it in. The activity is what pressing it posts to the bot. */
export const filledIn = async (
  house: Chats,
  alias: string,
  answers: Answers = typedAnswers,
): Promise<Posted> => {
  const { world, connector } = house.m365;
  const id = objectIdOf(alias);
  await say(house, id, 'Report something');
  const message = connector.messages(id).findLast(({ fromBot }) => fromBot);
  const person = world.people.find(id);
  if (message === undefined || person === undefined) throw new Error(`${alias} has no chat`);
  return {
    ...activityFrom(world, person, `f:${crypto.randomUUID()}`),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message.id,
    value: {
      action: { type: 'Action.Execute', ...pressedIn(message.attachments, answers) },
      trigger: 'manual',
    },
  };
};

/** Posts it with a token of the Bot Framework's and gives the text of the answer. Throws unless it is 200. */
export const post = async (origin: string, token: string, activity: Posted): Promise<string> => {
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${origin} answered ${response.status.toString()}`);
  return text;
};
