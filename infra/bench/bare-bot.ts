/** A bare bot on the hub's own adapter and route, for baselines: it answers every press with the same card. */
import { botAdapter } from '../../teams-app/host/bot-adapter.ts';
import { botRoutes } from '../../teams-app/host/bot-routes.ts';
import { configFromProcess } from '../../teams-app/host/config.ts';
import { tokensFor } from '../../teams-app/host/connect.ts';
import { serve } from '../../teams-app/host/http.ts';
import { hubLog } from '../../teams-app/host/log.ts';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Thank you', wrap: true }],
};
const answer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
};

export type Context = Parameters<Parameters<typeof botRoutes>[1]['run']>[0];

/** Sends the card into this conversation, where nobody has said anything. */
export type Tell = (conversation: string) => Promise<void>;

/** Serves until the process ends. `then` is what it does once it has answered; nothing where it is left out. */
export const serveBareBot = async (
  then: (context: Context, tell: Tell) => Promise<void> = async () => undefined,
): Promise<void> => {
  const log = hubLog('info');
  const config = configFromProcess();
  const adapter = botAdapter(config, tokensFor(config));
  const tellFrom =
    ({ activity }: Context): Tell =>
    async (conversation) => {
      const connector = await adapter.connectorFor(activity.serviceUrl);
      const attachments = [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
      ];
      const from = { id: activity.recipient.id, name: '' };
      await connector.conversations.sendToConversation(conversation, {
        type: 'message',
        from,
        attachments,
      });
    };
  const run = async (context: Context): Promise<void> => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answer } });
    await then(context, tellFrom(context));
  };
  const server = await serve([botRoutes(adapter, { run }, log)], {
    port: 0,
    host: config.listenOn ?? '127.0.0.1',
  });
  log.info('the hub is ready', { port: server.port });
};
