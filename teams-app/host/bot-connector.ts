/** How the bot calls the Bot Connector: one attempt, with a deadline, with the hub's own tokens. */
import { ConnectorFactory, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';

export type TokenFor = (scope: string) => Promise<string>;

const deadline = 10_000;

interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: { timeout: number }, next: (request: object) => unknown): unknown;
  }): void;
}

/**
 * botbuilder tries a POST four times, and a hanging one for ever; its options change neither. A notice
 * has its own retries, which know that the first attempt may have arrived.
 */
const tuned = (client: ConnectorClient): ConnectorClient => {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'deadline',
    sendRequest: (request, next) => {
      request.timeout = deadline;
      return next(request);
    },
  });
  return client;
};

class OnceOnly extends ConnectorFactory {
  readonly inner: ConnectorFactory;

  constructor(inner: ConnectorFactory) {
    super();
    this.inner = inner;
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return tuned(await this.inner.create(serviceUrl, audience));
  }
}

/** The same factory, whose clients try once and wait 10 seconds at most. */
export const onceOnly = (factory: ConnectorFactory): ConnectorFactory => new OnceOnly(factory);

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

class HubCredentials extends ServiceClientCredentialsFactory {
  readonly appId: string;
  readonly tokenFor: TokenFor;

  constructor(appId: string, tokenFor: TokenFor) {
    super();
    this.appId = appId;
    this.tokenFor = tokenFor;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(appId: string, audience: string | undefined): Promise<Credentials> {
    if (appId !== this.appId || audience === undefined)
      return Promise.reject(new Error('These credentials are for another app.'));
    return Promise.resolve({
      signRequest: async (request) => {
        const token = await this.tokenFor(`${audience}/.default`);
        request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    });
  }
}

/** Credentials from the hub's one source of tokens; botbuilder's own can't reach another cloud. */
export const hubCredentials = (
  appId: string,
  tokenFor: TokenFor,
): ServiceClientCredentialsFactory => new HubCredentials(appId, tokenFor);
