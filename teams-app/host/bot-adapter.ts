/** botbuilder's adapter, asked without its HTTP layer: that one logs to the console and tells why it refused. */
import { CloudAdapter } from 'botbuilder';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { AuthenticationError, ClaimsIdentity } from 'botframework-connector';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import { botAuthentication } from './bot-auth.ts';
import { usualPatience } from './bot-connector.ts';
import type { TokenFor } from './bot-connector.ts';
import { botFramework } from './bot-settings.ts';
import type { BotSettings } from './bot-settings.ts';
import { TokenRefused } from './bot-token-check.ts';

export type BotLogic = (context: TurnContext) => Promise<void>;

export interface BotAdapter {
  /**
   * Checks who sent the activity and runs the turn. "refused" where the token or the activity is not
   * right, whatever is wrong with it; throws for faults.
   */
  answer(activity: Activity, header: string, logic: BotLogic): Promise<InvokeResponse | 'refused'>;
  /** A client for messages that the bot sends of itself. */
  connectorFor(serviceUrl: string): Promise<ConnectorClient>;
}

/** What jsonwebtoken throws and botbuilder lets through. */
const tokenProblems = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'];

const isRefusal = (problem: unknown): boolean =>
  problem instanceof TokenRefused ||
  problem instanceof AuthenticationError ||
  (problem instanceof Error && tokenProblems.includes(problem.name));

class HubAdapter extends CloudAdapter implements BotAdapter {
  readonly authentication: BotFrameworkAuthentication;
  readonly identity: ClaimsIdentity;

  constructor(authentication: BotFrameworkAuthentication, appId: string) {
    super(authentication);
    this.authentication = authentication;
    this.identity = new ClaimsIdentity([
      { type: 'aud', value: appId },
      { type: 'appid', value: appId },
    ]);
  }

  async answer(
    activity: Activity,
    header: string,
    logic: BotLogic,
  ): Promise<InvokeResponse | 'refused'> {
    const known = await this.authentication
      .authenticateRequest(activity, header)
      .catch((problem: unknown) => {
        if (isRefusal(problem)) return undefined;
        throw problem;
      });
    if (known === undefined) return 'refused';
    return (await this.processActivity(known, activity, logic)) ?? { status: 200 };
  }

  connectorFor(serviceUrl: string): Promise<ConnectorClient> {
    return this.authentication
      .createConnectorFactory(this.identity)
      .create(serviceUrl, botFramework);
  }
}

/**
 * The bot's adapter. Throws for settings with which it would trust too much. `patience`: milliseconds that
 * a call to Teams may take.
 */
export const botAdapter = (
  settings: BotSettings,
  tokenFor: TokenFor,
  patience: number = usualPatience,
): BotAdapter => new HubAdapter(botAuthentication(settings, tokenFor, patience), settings.appId);
