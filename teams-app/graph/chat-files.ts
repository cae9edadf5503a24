/** Files that people send in the chat: fetched from Microsoft's hosts, and from nowhere else. */
import { isConnectorAddress, isSharedAddress } from '../domain/evidence/chat-address.ts';
import type { ChatHosts } from '../domain/evidence/chat-address.ts';
import { ChatFileUnavailable } from '../ports.ts';
import type { ChatFiles, ChatSource } from '../ports.ts';

export interface ChatFileSettings {
  readonly hosts: ChatHosts;
  /** Where a host is really reached, for hosts that are not reached at their own names. */
  readonly reachedAt: Readonly<Record<string, string>>;
  /** The bot's token for the connector. */
  readonly token: () => Promise<string>;
}

const mostRedirects = 2;

/** Milliseconds without a byte after which a transfer counts as broken off. */
const longestSilence = 30_000;

const isAllowed = ({ kind, address }: ChatSource, hosts: ChatHosts): boolean =>
  kind === 'connector' ? isConnectorAddress(address, hosts) : isSharedAddress(address, hosts);

const placeOf = (url: URL, reachedAt: ChatFileSettings['reachedAt']): URL => {
  const origin = reachedAt[url.hostname];
  return origin === undefined ? url : new URL(`${origin}${url.pathname}${url.search}`);
};

/** Answers that another attempt may change. */
const mayChange = (status: number): boolean => status === 408 || status === 429 || status >= 500;

const ask = async (
  url: URL,
  source: ChatSource,
  settings: ChatFileSettings,
  until: AbortSignal,
): Promise<Response> => {
  const headers =
    source.kind === 'connector' ? { Authorization: `Bearer ${await settings.token()}` } : undefined;
  try {
    return await fetch(placeOf(url, settings.reachedAt), {
      redirect: 'manual',
      signal: until,
      ...(headers === undefined ? {} : { headers }),
    });
  } catch (problem) {
    throw new ChatFileUnavailable('A file of the chat cannot be fetched now', { cause: problem });
  }
};

/** Ends what says nothing for so long, however much of it has come. */
class Silence {
  readonly #end = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Something has come: the time begins anew. */
  broken(): void {
    this.over();
    this.#timer = setTimeout(() => {
      this.#end.abort();
    }, longestSilence).unref();
  }

  over(): void {
    clearTimeout(this.#timer);
  }
}

async function* piecesOf(
  body: ReadableStream<Uint8Array>,
  silence: Silence,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) {
      silence.broken();
      yield piece;
    }
  } catch (problem) {
    throw new ChatFileUnavailable('A file of the chat broke off', { cause: problem });
  } finally {
    silence.over();
  }
}

/** Another address is followed only where it is one of the list itself; the bot's token never goes along. */
const nextSource = (response: Response, at: URL): ChatSource | undefined => {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status >= 400 || location === null) return undefined;
  return URL.canParse(location, at)
    ? { address: new URL(location, at).href, kind: 'shared' }
    : undefined;
};

const openFrom = async (
  source: ChatSource,
  settings: ChatFileSettings,
  until: AbortSignal,
  redirects: number,
): Promise<AsyncIterable<Uint8Array> | undefined> => {
  if (!isAllowed(source, settings.hosts)) return undefined;
  const url = new URL(source.address);
  const silence = new Silence();
  silence.broken();
  const response = await ask(url, source, settings, AbortSignal.any([until, silence.signal]));
  if (response.status === 200 && response.body !== null) return piecesOf(response.body, silence);
  silence.over();
  await response.body?.cancel();
  if (mayChange(response.status))
    throw new ChatFileUnavailable(`A file of the chat was answered with ${response.status}`);
  const next = nextSource(response, url);
  return next === undefined || redirects >= mostRedirects
    ? undefined
    : openFrom(next, settings, until, redirects + 1);
};

/** The files of the chat. */
export const chatFiles = (settings: ChatFileSettings): ChatFiles => ({
  open: (source, until) => openFrom(source, settings, until, 0),
});
