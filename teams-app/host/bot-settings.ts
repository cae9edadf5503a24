/** What the bot's two directions of trust are built from. */
import type { Cloud, Config } from './config.ts';

export type BotSettings = Pick<Config, 'appId' | 'tenantId' | 'botType'> & {
  readonly cloud: Pick<Cloud, 'botOpenIdMetadata' | 'entraOpenIdMetadata'>;
};

/** Who signs what Teams sends to a bot, and for whom a bot's own tokens are made out. */
export const botFramework = 'https://api.botframework.com';

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Throws where botbuilder would start and trust too much: without an app id it checks no token at all,
 * and a misspelt type silently means "any tenant".
 */
export const checkBotSettings = (settings: BotSettings): void => {
  const { appId, tenantId } = settings;
  const botType: string = settings.botType;
  if (!guid.test(appId)) throw new Error('The bot needs the id of its Entra app.');
  if (!guid.test(tenantId)) throw new Error('The bot needs the id of the tenant.');
  if (botType !== 'SingleTenant' && botType !== 'UserAssignedMSI')
    throw new Error('The type of the bot must be SingleTenant or UserAssignedMSI.');
};
