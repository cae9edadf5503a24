/** How the bot calls the Bot Connector: one attempt, with a deadline, with the hub's own tokens. */
import { ConnectorFactory, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';

export type TokenFor = (scope: string) => Promise<string>;

/** Milliseconds for one call, its answer read. */
export const usualPatience = 10_000;

interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(
      request: { abortSignal?: AbortSignal },
      next: (request: object) => unknown,
    ): unknown;
  }): void;
}

/**
 * botbuilder tries a POST four times, and a hanging one for ever; its options change neither. A notice
 * has its own retries, which know that the first attempt may have arrived.
 */
const tuned = (client: ConnectorClient, patience: number): ConnectorClient => {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'deadline',
    sendRequest: (request, next) => {
      // Not its own `timeout`: that one ends with the headers, and keeps a process alive after a failure.
      request.abortSignal = AbortSignal.timeout(patience);
      return next(request);
    },
  });
  return client;
};

class OnceOnly extends ConnectorFactory {
  readonly inner: ConnectorFactory;

  readonly patience: number;

  constructor(inner: ConnectorFactory, patience: number) {
    super();
    this.inner = inner;
    this.patience = patience;
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return tuned(await this.inner.create(serviceUrl, audience), this.patience);
  }
}

/** The same factory, whose clients try once and give up after `patience` milliseconds. */
export const onceOnly = (factory: ConnectorFactory, patience: number): ConnectorFactory =>
  new OnceOnly(factory, patience);

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
