/** The baseline: a bare bot on the hub's own adapter and route that answers every press with the same card. */
import { botAdapter } from '../../teams-app/host/bot-adapter.ts';
import { botRoutes } from '../../teams-app/host/bot-routes.ts';
import { configFromProcess } from '../../teams-app/host/config.ts';
import { tokensFor } from '../../teams-app/host/connect.ts';
import { serve } from '../../teams-app/host/http.ts';
import { hubLog } from '../../teams-app/host/log.ts';

const log = hubLog('info');
const config = configFromProcess();

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

type Context = Parameters<Parameters<typeof botRoutes>[1]['run']>[0];

const run = async (context: Context): Promise<void> => {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: answer } });
};

const server = await serve([botRoutes(botAdapter(config, tokensFor(config)), { run }, log)], {
  port: 0,
  host: config.listenOn ?? '127.0.0.1',
});
log.info('the hub is ready', { port: server.port });
