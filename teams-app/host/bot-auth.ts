/** Who may speak to the bot, and as whom the bot speaks. */
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { BotFrameworkAuthentication } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector';
import { hubCredentials, onceOnly } from './bot-connector.ts';
import type { TokenFor } from './bot-connector.ts';
import { botFramework, checkBotSettings } from './bot-settings.ts';
import type { BotSettings } from './bot-settings.ts';
import { tokenCheck, TokenRefused } from './bot-token-check.ts';
import type { TokenCheck } from './bot-token-check.ts';

const botbuilderOwn = (
  { appId, tenantId, botType, cloud }: BotSettings,
  tokenFor: TokenFor,
): BotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: botType,
      // One given means no defaults for the rest, so all are.
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: botFramework,
      ToBotFromChannelTokenIssuer: botFramework,
      OAuthUrl: botFramework,
      CallerId: 'urn:botframework:azure',
      ToBotFromChannelOpenIdMetadataUrl: cloud.botOpenIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.entraOpenIdMetadata,
    },
    hubCredentials(appId, tokenFor),
  );

/** The tenants that an activity names: those that it gives must all be ours, and it must give one. */
const tenantsIn = ({ conversation, channelData }: Partial<Activity>): unknown[] =>
  [
    conversation?.tenantId,
    (channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id,
  ].filter((tenant) => tenant !== undefined);

class Guard extends BotFrameworkAuthentication {
  readonly inner: BotFrameworkAuthentication;
  readonly check: TokenCheck;
  readonly tenantId: string;
  readonly patience: number;

  constructor(settings: BotSettings, tokenFor: TokenFor, patience: number) {
    super();
    checkBotSettings(settings);
    this.inner = botbuilderOwn(settings, tokenFor);
    this.check = tokenCheck(settings.cloud.botOpenIdMetadata, settings.appId);
    this.tenantId = settings.tenantId;
    this.patience = patience;
  }

  /** Without a service URL botbuilder leaves its check of it out; so what is not from Teams goes first. */
  #isFromOurTeams(activity: Partial<Activity>): boolean {
    const tenants = tenantsIn(activity);
    return (
      activity.channelId === 'msteams' &&
      typeof activity.serviceUrl === 'string' &&
      activity.serviceUrl !== '' &&
      tenants.length > 0 &&
      tenants.every((tenant) => tenant === this.tenantId)
    );
  }

  override async authenticateRequest(
    activity: Activity,
    header: string,
  ): Promise<AuthenticateRequestResult> {
    if (!this.#isFromOurTeams(activity)) throw new TokenRefused();
    await this.check(header);
    const result = await this.inner.authenticateRequest(activity, header);
    const { connectorFactory } = result;
    return connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: onceOnly(connectorFactory, this.patience) };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new TokenRefused());
  }

  override authenticateChannelRequest(): Promise<ClaimsIdentity> {
    return Promise.reject(new TokenRefused());
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return onceOnly(this.inner.createConnectorFactory(identity), this.patience);
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.inner.createUserTokenClient(identity);
  }

  override getOriginatingAudience(): string {
    return this.inner.getOriginatingAudience();
  }
}

/**
 * botbuilder's authentication behind a guard: only Teams, only this tenant, only tokens of the Bot
 * Framework for this app, only with the service URL that the token names. Throws for settings with which
 * botbuilder would check less.
 */
export const botAuthentication = (
  settings: BotSettings,
  tokenFor: TokenFor,
  patience: number,
): BotFrameworkAuthentication => new Guard(settings, tokenFor, patience);
