/** From a Teams activity to an answer and back. The only file in which a TurnContext is at home. */
import { CardFactory, MessageFactory, StatusCodes, TeamsActivityHandler } from 'botbuilder';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Card } from '../cards/elements.ts';
import { answerPreview } from '../cards/summaries.ts';
import { answerPress, answersInPlace } from './card-actions.ts';
import { executedIn, spokenIn, submittedIn, turnIn } from './read-activity.ts';
import type { Press } from './read-activity.ts';
import { chatMemory } from './remember-chat.ts';
import type { ChatMemory } from './remember-chat.ts';
import { answerAdded, answerSpoken } from './spoken-words.ts';
import { patiently } from './send-patiently.ts';
import type { Answer, BotDeps, Turn } from './turn.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

const cardMessage = (card: Card): Partial<Activity> => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  summary: answerPreview(card),
});

/** Every way in which an answer can be given as messages, oldest first. */
const messagesOf = (answer: Answer): Partial<Activity>[] => {
  switch (answer.kind) {
    case 'card':
      return [cardMessage(answer.card)];
    case 'cards':
      return answer.cards.map(cardMessage);
    case 'text':
      return [MessageFactory.text(answer.text)];
    case 'keep':
      return [
        MessageFactory.text(answer.text),
        ...(answer.below === undefined ? [] : [cardMessage(answer.below)]),
      ];
    case 'unchanged':
      return [];
  }
};

const sendAll = async (context: TurnContext, answer: Answer): Promise<void> => {
  for (const message of messagesOf(answer)) await patiently(() => context.sendActivity(message));
};

const invokeBody = (answer: Answer): unknown => {
  switch (answer.kind) {
    case 'card':
      return { statusCode: 200, type: cardType, value: answer.card };
    case 'cards':
      return { statusCode: 200, type: cardType, value: answer.cards.at(-1) };
    case 'text':
    case 'keep':
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: answer.text,
      };
    case 'unchanged':
      return {
        statusCode: 404,
        type: 'application/vnd.microsoft.error',
        value: { code: 'Unchanged', message: '' },
      };
  }
};

class HubBot extends TeamsActivityHandler {
  readonly deps: BotDeps;
  readonly memory: ChatMemory;

  constructor(deps: BotDeps) {
    super();
    this.deps = deps;
    this.memory = chatMemory(deps);
    this.onMessage(async (context) => this.#message(context));
    this.onInstallationUpdate(async (context) => this.#installation(context));
    this.onMembersAdded(async (context) => {
      const turn = turnIn(context.activity);
      if (turn !== undefined) await this.memory.remember(context.activity, turn);
    });
  }

  /** Teams wants HTTP 200 whatever the answer is; what kind it is stands in the body. */
  override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const turn = turnIn(context.activity);
    if (context.activity.name !== 'adaptiveCard/action' || turn === undefined)
      return { status: StatusCodes.NOT_IMPLEMENTED };
    await this.memory.remember(context.activity, turn);
    const { verb, data } = executedIn(context.activity);
    const answer = await answerPress(this.deps, turn, verb, data);
    if (answer.kind === 'keep' && answer.below !== undefined)
      await context.sendActivity(cardMessage(answer.below));
    return { status: StatusCodes.OK, body: invokeBody(answer) };
  }

  async #message(context: TurnContext): Promise<void> {
    const turn = turnIn(context.activity);
    if (turn === undefined) return;
    await this.memory.remember(context.activity, turn);
    const press = submittedIn(context.activity);
    if (press !== undefined) return await this.#submitted(context, turn, press);
    await sendAll(context, await answerSpoken(this.deps, turn, spokenIn(context.activity)));
  }

  /** A client without Action.Execute: the card is updated where it stands. */
  async #submitted(context: TurnContext, turn: Turn, { verb, data }: Press): Promise<void> {
    const answer = await answerPress(this.deps, turn, verb, data);
    const inPlace = answersInPlace(verb) && answer.kind === 'card' && turn.replyTo !== undefined;
    if (!inPlace) return await sendAll(context, answer);
    try {
      await context.updateActivity({ ...cardMessage(answer.card), id: turn.replyTo });
    } catch (problem) {
      this.deps.hub.log.error('a card could not be updated, so it is sent anew', problem, { verb });
      await sendAll(context, answer);
    }
  }

  async #installation(context: TurnContext): Promise<void> {
    const turn = turnIn(context.activity);
    if (turn === undefined) return;
    const { action } = context.activity as { action?: string };
    if (action?.startsWith('remove') === true) return await this.memory.forget(turn);
    await this.memory.remember(context.activity, turn);
    if (action === 'add') await sendAll(context, await answerAdded(this.deps, turn));
  }
}

/** The bot of the hub, to be run by an adapter. */
export const botHandler = (deps: BotDeps): TeamsActivityHandler => new HubBot(deps);
