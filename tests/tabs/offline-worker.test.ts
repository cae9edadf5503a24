/** What stands between the Hub's page and the network changes nothing while there is a network. */
import { beforeAll, expect, jest, test } from '@jest/globals';

type Listener = (event: Event) => void;

const here = 'https://hub.valemoor.example';
const kept = new Map([[`${here}/tabs/hub`, 'the page of the last visit']]);
const network = jest.fn<(request: Request) => Promise<Response>>();
let listener: Listener = () => undefined;

beforeAll(async () => {
  const match = ({ url }: Request): Promise<Response | undefined> => {
    const text = kept.get(url);
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  };
  Object.assign(globalThis, {
    addEventListener: (_type: string, given: Listener) => void (listener = given),
    location: { origin: here },
    caches: { match },
    fetch: network,
  });
  await import('../../tabs/client/offline-worker.ts');
});

/** The answer that the page gets; undefined where the browser is left to ask by itself. */
const ask = (address: string, method = 'GET'): Promise<Response> | undefined => {
  let answer: Promise<Response> | undefined;
  const event = Object.assign(new Event('fetch'), {
    request: new Request(address, { method }),
    respondWith: (given: Promise<Response>) => void (answer = given),
  });
  listener(event);
  return answer;
};

test('with a connection the network answers, whatever is kept', async () => {
  network.mockResolvedValueOnce(new Response('the page of today'));
  expect(await (await ask(`${here}/tabs/hub`))?.text()).toBe('the page of today');
});

test('without one the last visit answers, and where it kept nothing nobody does', async () => {
  network.mockRejectedValue(new TypeError('no network'));
  expect(await (await ask(`${here}/tabs/hub`))?.text()).toBe('the page of the last visit');
  expect((await ask(`${here}/tabs/assets/other.js`))?.type).toBe('error');
});

test.each([
  ['the hub’s answers', `${here}/api/functions/my-hub`, 'POST'],
  ['files and evidence', `${here}/api/evidence/7`, 'GET'],
  ['other places', 'https://elsewhere.example/tabs/hub', 'GET'],
])('%s are none of its business', (_what, address, method) => {
  expect(ask(address, method)).toBeUndefined();
});
