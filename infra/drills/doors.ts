/** The doors through which people come in: the chat with the bot, and the tab's function calls. */
import type { ChatMessage } from '../local-m365/connector/connector.ts';
import { ssoToken } from '../local-m365/entra/tokens.ts';
import type { House } from '../one-machine/house.ts';

export interface Answer {
  /** Absent where the hub did what was asked. */
  readonly refused?: string;
  /** Everything that came back, as text: to find the reference in it. */
  readonly text: string;
}

type Element = Readonly<Record<string, unknown>>;
interface Action extends Element {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly verb?: string;
  readonly data?: unknown;
}

const everything = (part: unknown): Element[] => {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(everything);
  return Array.isArray(part) ? inner : [part as Element, ...inner];
};

const cardOf = (message: ChatMessage): unknown =>
  (message.attachments[0] as { content?: unknown } | undefined)?.content;

/** The `id` of the first element: the kind of the card. */
const kindOfCard = (card: unknown): string | undefined => {
  const first = (card as { body?: readonly { id?: unknown }[] } | undefined)?.body?.[0];
  return typeof first?.id === 'string' ? first.id : undefined;
};

const hasData = (saw: unknown, wanted: Readonly<Record<string, unknown>>): boolean => {
  const data = new Map<string, unknown>(Object.entries(saw ?? {}));
  return Object.entries(wanted).every(([key, value]) => data.get(key) === value);
};

const actionOf = (
  message: ChatMessage,
  verb: string,
  { action: id, data = {} }: PressOptions,
): Action | undefined =>
  everything(cardOf(message)).find(
    (part): part is Action =>
      part['verb'] === verb &&
      part['type'] === 'Action.Execute' &&
      (id === undefined || part['id'] === id) &&
      hasData(part['data'], data),
  );

export interface PressOptions {
  /** What stands somewhere in the card. */
  readonly containing?: string;
  /** The id of the button, where a card has several with the same verb. */
  readonly action?: string;
  /** What the button says in its data, where a card has several. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly delivered?: number;
}

/** Enough of a house to chat with its bot. */
export type Chats = Pick<House, 'm365'>;

/** A button as it stands on a card that was drawn. */
export interface Button {
  readonly message: ChatMessage;
  readonly action: Action;
}

/** The button with this verb on the newest card that has it and contains `containing`; undefined if there is none. */
export const buttonOf = (
  house: Chats,
  person: string,
  verb: string,
  options: PressOptions = {},
): Button | undefined => {
  const { containing = '' } = options;
  const messages = house.m365.connector.messages(person).filter((message) => message.fromBot);
  for (const message of messages.reverse()) {
    const action = actionOf(message, verb, options);
    if (action !== undefined && JSON.stringify(cardOf(message)).includes(containing))
      return { message, action };
  }
  return undefined;
};

const answerOf = (status: number, body: unknown): Answer => {
  const text = JSON.stringify(body ?? '');
  if (status !== 200) return { refused: `http ${String(status)}`, text };
  const kind = kindOfCard((body as { value?: unknown }).value);
  return kind?.startsWith('refused-') ? { refused: kind.slice('refused-'.length), text } : { text };
};

/** Presses a button, also one whose card has changed since. The answer is that to the last delivery. */
export const pressButton = async (
  house: Chats,
  person: string,
  { message, action }: Button,
  inputs: Readonly<Record<string, unknown>>,
  delivered = 1,
): Promise<Answer> => {
  const times = Array.from({ length: delivered }, (_, n) => (n % 2 === 0 ? 'new' : 'same'));
  const answers = await Promise.all(
    times.map((activityIds) =>
      house.m365.connector.press(person, message.id, action, { ...inputs }, { activityIds }),
    ),
  );
  const last = answers.at(-1);
  return answerOf(last?.status ?? 0, last?.body);
};

/** Presses the button with this verb on the newest card that has it and contains `containing`; undefined if there is none. */
export const press = async (
  house: Chats,
  person: string,
  verb: string,
  inputs: Readonly<Record<string, unknown>>,
  options: PressOptions = {},
): Promise<Answer | undefined> => {
  const found = buttonOf(house, person, verb, options);
  return found && (await pressButton(house, person, found, inputs, options.delivered));
};

/** The newest card of a kind in the person's chat. */
export const newestCard = (house: Chats, person: string, kind: string): unknown =>
  house.m365.connector
    .messages(person)
    .map(cardOf)
    .findLast((card) => kindOfCard(card) === kind);

/** Types a message into the chat. */
export const say = async (house: Chats, person: string, words: string): Promise<void> => {
  await house.m365.connector.say(person, words);
};

/** Calls the tab's function with the person's own sign-in. */
export const callFunction = async (
  house: Chats & { readonly hub: Pick<House['hub'], 'origin'> },
  person: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const response = await fetch(`${house.hub.origin}/api/functions/${name}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await ssoToken(house.m365.world, person)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (response.ok) return { text };
  const refused =
    response.status === 401
      ? undefined
      : (JSON.parse(text) as { refused?: { kind: string } }).refused;
  return { refused: refused?.kind ?? `http ${String(response.status)}`, text };
};
