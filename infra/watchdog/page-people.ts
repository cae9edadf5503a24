/** Tells people by routes of the watch's own: nothing of the hub, and not its accounts. */
import { createHmac, randomUUID } from 'node:crypto';
import type { NotifyAccount, Settings, Webhook } from './settings.ts';

const patience = 10_000;

export interface Page {
  readonly subject: string;
  readonly text: string;
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key is name, service id and secret: https://docs.notifications.service.gov.uk/rest-api.html#authorisation-header */
const tokenFor = (apiKey: string): string => {
  const [secret, service] = [apiKey.slice(-36), apiKey.slice(-73, -37)];
  const iat = Math.floor(Date.now() / 1_000);
  const said = `${base64({ typ: 'JWT', alg: 'HS256' })}.${base64({ iss: service, iat })}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
};

const post = async (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`answered ${String(answer.status)}`);
};

const notify = (account: NotifyAccount, kind: 'sms' | 'email', body: object): Promise<void> =>
  post(`${account.origin}/v2/notifications/${kind}`, JSON.stringify(body), {
    authorization: `Bearer ${tokenFor(account.apiKey)}`,
  });

/** Signed as the hub signs what it sends to a telephone gateway (docs/operate.md). */
const call = ({ address, key }: Webhook, to: string, say: string): Promise<void> => {
  const body = JSON.stringify({ to, say });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
  return post(address, body, {
    'idempotency-key': randomUUID(),
    'safety-hub-timestamp': timestamp,
    'safety-hub-signature': `sha256=${signature}`,
  });
};

interface Route {
  /** For the log: no number and no address. */
  readonly name: string;
  go(): Promise<void>;
}

const routes = (
  name: string,
  to: readonly string[],
  send: (to: string) => Promise<void>,
): readonly Route[] =>
  to.map((each, n) => ({ name: `${name} ${String(n + 1)}`, go: () => send(each) }));

const routesOf = (
  { notify: account, webhook, phones, mails }: Settings,
  { subject, text }: Page,
): readonly Route[] => {
  const all: Route[] = [];
  const [texts, letters] = [account?.textTemplate, account?.mailTemplate];
  if (account !== undefined && texts !== undefined) {
    const body = { template_id: texts, personalisation: { message: text } };
    all.push(
      ...routes('text', phones, (to) => notify(account, 'sms', { phone_number: to, ...body })),
    );
  }
  if (account !== undefined && letters !== undefined) {
    const body = { template_id: letters, personalisation: { subject, message: text } };
    all.push(
      ...routes('e-mail', mails, (to) => notify(account, 'email', { email_address: to, ...body })),
    );
  }
  if (webhook !== undefined) all.push(...routes('call', phones, (to) => call(webhook, to, text)));
  return all;
};

/** What became of a page: how many routes took it, and what went wrong on the others. */
export interface Paged {
  readonly taken: number;
  readonly failed: readonly string[];
}

/** Tries every route side by side. Never throws. */
export const pagePeople = async (settings: Settings, page: Page): Promise<Paged> => {
  const all = routesOf(settings, page);
  const results = await Promise.allSettled(all.map((route) => route.go()));
  const failed = results.flatMap((result, n) =>
    result.status === 'fulfilled'
      ? []
      : [`${all[n]?.name ?? ''}: ${result.reason instanceof Error ? result.reason.message : ''}`],
  );
  return { taken: all.length - failed.length, failed };
};
