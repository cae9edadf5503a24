/** Councillors who report and, when nothing comes back, press the same card again, as people do. */
import { setTimeout as wait } from 'node:timers/promises';
import { callFunction, press, say } from '../../infra/drills/doors.ts';
import type { Answer, Chats } from '../../infra/drills/doors.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn } from './house.ts';

export interface Sent {
  readonly alias: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly submission: string;
  /** The reference that the councillor was shown. */
  readonly reference: string;
  /** How often the card was pressed. */
  readonly presses: number;
}

/** The hub is not there, or could not write: nobody has been told that it has the report. */
const isNotThere = ({ refused }: Answer): boolean =>
  refused !== undefined && ['http 502', 'http 504', 'unavailable'].includes(refused);

/** The submission of the newest report card in the chat that has not been sent. */
const cardIn = ({ m365 }: Chats, alias: string): string | undefined =>
  m365.connector
    .messages(objectIdOf(alias))
    .map(({ attachments }) => JSON.stringify(attachments))
    .filter((text) => text.includes('"verb":"submit-report"'))
    .map((text) => /"submission":"([^"]+)"/.exec(text)?.[1])
    .findLast((submission) => submission !== undefined);

const newCard = async (house: Chats, alias: string): Promise<string> => {
  for (;;) {
    const submission = cardIn(house, alias);
    if (submission !== undefined) return submission;
    await say(house, objectIdOf(alias), 'Report something');
    await wait(30);
  }
};

/** Asks for a card and presses it until a reference comes back. Throws on any refusal but "not there". */
export const sendUntilReceived = async (
  house: Chats,
  alias: string,
  answers: Readonly<Record<string, string>>,
): Promise<Sent> => {
  const submission = await newCard(house, alias);
  for (let presses = 1; ; presses += 1) {
    const containing = submission;
    const answer = await press(house, objectIdOf(alias), 'submit-report', answers, { containing });
    if (answer === undefined) throw new Error(`The card ${submission} has gone`);
    if (answer.refused === undefined) {
      const reference = referenceIn(answer.text);
      if (reference !== '') return { alias, answers, submission, reference, presses };
    } else if (!isNotThere(answer)) throw new Error(`${answer.refused}: ${answer.text}`);
    await wait(50);
  }
};

export interface Taken {
  /** Who was told that they have it. */
  readonly took: readonly string[];
  /** What the others were told. */
  readonly refused: readonly { readonly alias: string; readonly text: string }[];
}

interface Instances {
  readonly tenant: Chats;
  /** One of those that run, or have died. */
  anyOrigin(): string;
}

const takeOnce = (house: Instances, alias: string, incident: string): Promise<Answer> =>
  callFunction(
    { ...house.tenant, hub: { origin: house.anyOrigin() } },
    objectIdOf(alias),
    'acknowledge',
    { incident },
  ).catch(() => ({ refused: 'unavailable', text: 'no answer' }));

/** These people say at once that they have got this one, each until an answer comes back. */
export const takeUntilAnswered = async (
  house: Instances,
  aliases: readonly string[],
  incident: string,
): Promise<Taken> => {
  const answers = await Promise.all(
    aliases.map(async (alias) => {
      for (;;) {
        const answer = await takeOnce(house, alias, incident);
        if (answer.refused === undefined || !isNotThere(answer)) return { alias, ...answer };
        await wait(50);
      }
    }),
  );
  return {
    took: answers.filter(({ refused }) => refused === undefined).map(({ alias }) => alias),
    refused: answers.filter(({ refused }) => refused !== undefined),
  };
};
