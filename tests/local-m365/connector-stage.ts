import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfidentialClientApplication } from '@azure/msal-node';
import type { TurnContext } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ServiceClientCredentials } from 'botframework-connector';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import express from 'express';
import { addressesOf } from '../../infra/local-m365/addresses.ts';
import { connectorPart } from '../../infra/local-m365/connector/connector-part.ts';
import type { Connector } from '../../infra/local-m365/connector/connector.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { entraPart } from '../../infra/local-m365/entra/entra.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { DirectoryPerson, World } from '../../infra/local-m365/world.ts';

export const aoife: DirectoryPerson = {
  id: '11111111-aaaa-4bbb-8ccc-000000000001',
  displayName: 'Aoife Brennan-Osei',
  givenName: 'Aoife',
  surname: 'Brennan-Osei',
  mail: 'aoife@valemoor.example',
  userPrincipalName: 'aoife@valemoor.example',
  jobTitle: 'Councillor',
  mobilePhone: '07700 900111',
  accountEnabled: true,
};
export const dev: DirectoryPerson = {
  ...aoife,
  id: '11111111-aaaa-4bbb-8ccc-000000000002',
  displayName: 'Dev Okafor',
  mail: 'dev@valemoor.example',
};

type Logic = (context: TurnContext) => Promise<void>;

/** A connector, an Entra and a bot built with the genuine botbuilder, each reached over HTTP. */
export interface Stage {
  readonly world: World;
  readonly connector: Connector;
  readonly adapter: CloudAdapter;
  /** What the bot does with the next activities. */
  logic: Logic;
  readonly appId: string;
  /** A token of the bot for the connector, from Entra. */
  botToken(): Promise<string>;
  stopBot(): Promise<void>;
  close(): Promise<void>;
}

export async function setStage(data = ''): Promise<Stage> {
  const app = express();
  const listener = await listen(app, 0);
  const world = createWorld({ data, origin: `http://localhost:${listener.port}` });
  const hub = { origin: 'http://localhost:1' };
  const connector = await connectorPart(world, { hubOrigin: () => hub.origin });
  app.use('/entra', (await entraPart(world)).router);
  app.use('/connector', connector.router);
  world.people.put(aoife);
  world.people.put(dev);
  const client = entraClient(world);
  const adapter = botAdapter(world, client);
  const stage = { logic: () => Promise.resolve() } as { logic: Logic };
  const bot = await startBot(adapter, (context) => stage.logic(context));
  hub.origin = `http://localhost:${(bot.address() as AddressInfo).port}`;
  const stopBot = () => stop(bot);
  return Object.assign(stage, {
    world,
    connector,
    adapter,
    appId: world.tenant.appId,
    botToken: () => botToken(client),
    stopBot,
    close: () => closeAll(world, listener, stopBot),
  });
}

function entraClient(world: World): ConfidentialClientApplication {
  const { tenantId, appId, appSecret } = world.tenant;
  const addresses = addressesOf(world.origin, world.tenant);
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const authorityMetadata = JSON.stringify({
    issuer: `${authority}/v2.0`,
    // msal takes the tenant from this path and would put it in place of /entra/ in the token endpoint.
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: addresses.entraTokenEndpoint,
    jwks_uri: addresses.entraJwks,
  });
  return new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: appSecret, authority, authorityMetadata },
  });
}

function botAdapter(world: World, client: ConfidentialClientApplication): CloudAdapter {
  const { tenantId, appId } = world.tenant;
  const addresses = addressesOf(world.origin, world.tenant);
  const issuer = 'https://api.botframework.com';
  return new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: appId,
        MicrosoftAppTenantId: tenantId,
        MicrosoftAppType: 'SingleTenant',
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
        ToChannelFromBotOAuthScope: issuer,
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: `${world.origin}/connector`,
        CallerId: 'urn:botframework:azure',
        ToBotFromChannelOpenIdMetadataUrl: addresses.botOpenIdMetadata,
        ToBotFromEmulatorOpenIdMetadataUrl: addresses.entraOpenIdMetadata,
      },
      new EntraCredentials(appId, client),
    ),
  );
}

class EntraCredentials extends ServiceClientCredentialsFactory {
  readonly appId: string;
  readonly client: ConfidentialClientApplication;
  constructor(appId: string, client: ConfidentialClientApplication) {
    super();
    this.appId = appId;
    this.client = client;
  }
  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.appId);
  }
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  override createCredentials(): Promise<ServiceClientCredentials> {
    const signRequest: ServiceClientCredentials['signRequest'] = async (request) => {
      request.headers.set('authorization', `Bearer ${await botToken(this.client)}`);
      return request;
    };
    return Promise.resolve({ signRequest });
  }
}

async function startBot(adapter: CloudAdapter, logic: Logic): Promise<Server> {
  const app = express().use(express.json());
  app.post('/api/messages', (request, response) => adapter.process(request, response, logic));
  return await new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
}

async function botToken(client: ConfidentialClientApplication): Promise<string> {
  const scopes = ['https://api.botframework.com/.default'];
  return (await client.acquireTokenByClientCredential({ scopes }))?.accessToken ?? '';
}

async function closeAll(world: World, listener: Listener, stopBot: () => Promise<void>) {
  await stopBot();
  await listener.close();
  world.database.close();
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
