/** The host's side of the protocol that @microsoft/teams-js speaks with the page that frames it. */
export interface HostCalls {
  /** The flat context that teams-js turns into app.Context. */
  context(): Record<string, unknown>;
  /** A single-sign-on token. A rejection reaches the tab as a refusal. */
  token(): Promise<string>;
  openLink(address: string): void;
  navigate(target: { page: string; subPage: string | undefined }): void;
  loaded(): void;
  failed(reason: string): void;
}

export interface HostedFrame {
  /** Handles a message event's data from the tab. What is no teams-js request is left alone. */
  receive(data: unknown): Promise<void>;
  /** Tells the tab that the theme is another, once it has said anything. */
  changeTheme(theme: string): void;
}

interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** Hosts one tab. `post` sends to the tab's window and origin. */
export function hostTab(calls: HostCalls, post: (message: unknown) => void): HostedFrame {
  let speaks = false;
  return {
    async receive(data) {
      if (!isRequest(data)) return;
      speaks = true;
      const args = await answerTo(data, calls);
      if (args !== undefined) {
        post({
          id: data.id,
          uuidAsString: data.uuidAsString,
          args,
          monotonicTimestamp: performance.now(),
        });
      }
    },
    changeTheme(theme) {
      if (speaks) post({ func: 'themeChange', args: [theme] });
    },
  };
}

const runtime = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: undefined,
  isLegacyTeams: false,
  supports: { pages: { currentApp: {} }, appInstallDialog: {}, call: {}, chat: {}, logs: {} },
});

/** The arguments of the reply; undefined where the library expects none. */
async function answerTo(
  request: Request,
  calls: HostCalls,
): Promise<readonly unknown[] | undefined> {
  const [first] = request.args ?? [];
  switch (request.func) {
    case 'initialize':
      return ['content', 'web', runtime, '2.0.1'];
    case 'getContext':
      return [calls.context()];
    case 'authentication.getAuthToken':
      return await tokenReply(calls);
    case 'executeDeepLink':
      calls.openLink(String(first));
      return [true];
    case 'pages.navigateToApp':
    case 'pages.currentApp.navigateTo':
      calls.navigate(targetOf(first));
      return [true];
    case 'appInitialization.success':
    case 'appInitialization.appLoaded':
      calls.loaded();
      return undefined;
    case 'appInitialization.failure':
      calls.failed(reasonOf(request.args));
      return undefined;
    default:
      return undefined;
  }
}

async function tokenReply(calls: HostCalls): Promise<readonly unknown[]> {
  try {
    return [true, await calls.token()];
  } catch {
    return [false, 'FailedToGetToken'];
  }
}

function targetOf(first: unknown): { page: string; subPage: string | undefined } {
  const { pageId, subPageId } = first as { pageId?: unknown; subPageId?: unknown };
  return { page: String(pageId), subPage: typeof subPageId === 'string' ? subPageId : undefined };
}

function reasonOf(args: readonly unknown[] = []): string {
  return args.filter((arg) => typeof arg === 'string').join(': ');
}

function isRequest(data: unknown): data is Request {
  if (typeof data !== 'object' || data === null) return false;
  const { id, func } = data as Record<string, unknown>;
  return typeof func === 'string' && typeof id === 'number';
}
