/** What the watch is told: whom it watches, whom it pages and by which routes. */

/** An account with GOV.UK Notify of the watch's own: the hub's may be what has failed. */
export interface NotifyAccount {
  /** Name, service id and secret in one, as Notify hands it out. */
  readonly apiKey: string;
  readonly origin: string;
  readonly textTemplate?: string;
  readonly mailTemplate?: string;
}

export interface Webhook {
  readonly address: string;
  readonly key: string;
}

export interface Settings {
  /** Where the hub answers /readyz; absent: it is only listened to. */
  readonly hub?: string;
  /** Where it listens for the hub's signs of life, and under which path. */
  readonly listen?: { readonly port: number; readonly path: string };
  readonly notify?: NotifyAccount;
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  /** A telephone gateway, as docs/operate.md has it. */
  readonly webhook?: Webhook;
  readonly stateFile: string;
  /** Where the watch itself gives a sign of life. */
  readonly heartbeat?: string;
  /** How the council is called in a page. */
  readonly name: string;
  /** Seconds without a completed sweep after which it pages; W of escalation.md. */
  readonly silentSeconds: number;
  /** Milliseconds between two looks. */
  readonly lookEvery: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** https; or this machine. */
const isSafe = (text: string): boolean => {
  const url = URL.parse(text);
  return (
    url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname))
  );
};

const listIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[,;\n]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));

/** A number that makes no sense is the usual one. */
const secondsIn = (text: string | undefined, usual: number): number => {
  const seconds = Number(text);
  return seconds > 0 && seconds <= 3_600 ? seconds : usual;
};

type Read = (name: string) => string | undefined;

const notifyIn = (read: Read): Pick<Settings, 'notify'> => {
  const apiKey = read('WATCHDOG_NOTIFY_KEY');
  if (apiKey === undefined) return {};
  const textTemplate = read('WATCHDOG_TEXT_TEMPLATE');
  const mailTemplate = read('WATCHDOG_MAIL_TEMPLATE');
  const origin = read('WATCHDOG_NOTIFY_ORIGIN') ?? 'https://api.notifications.service.gov.uk';
  const texts = textTemplate === undefined ? {} : { textTemplate };
  const mails = mailTemplate === undefined ? {} : { mailTemplate };
  return { notify: { apiKey, origin, ...texts, ...mails } };
};

const listenIn = (read: Read): Pick<Settings, 'listen'> => {
  const port = read('WATCHDOG_PORT');
  const secret = read('WATCHDOG_SECRET');
  if (port === undefined || secret === undefined) return {};
  return { listen: { port: Number(port), path: `/beat/${secret}` } };
};

const webhookIn = (read: Read): Pick<Settings, 'webhook'> => {
  const address = read('WATCHDOG_WEBHOOK');
  const key = read('WATCHDOG_WEBHOOK_KEY');
  return address === undefined || key === undefined ? {} : { webhook: { address, key } };
};

/** Whether there is a way to tell at least one person. */
const tellsSomebody = ({ notify, phones, mails, webhook }: Settings): boolean =>
  (notify?.textTemplate !== undefined && phones.length > 0) ||
  (notify?.mailTemplate !== undefined && mails.length > 0) ||
  (webhook !== undefined && phones.length > 0);

const wrongIn = (settings: Settings): readonly string[] => {
  const addresses = [settings.hub, settings.webhook?.address, settings.notify?.origin];
  const unsafe = [...addresses, settings.heartbeat].filter(
    (each) => each !== undefined && !isSafe(each),
  );
  return [
    ...(settings.hub === undefined && settings.listen === undefined
      ? ['Give WATCHDOG_HUB (the address of the hub), or WATCHDOG_PORT and WATCHDOG_SECRET']
      : []),
    ...(tellsSomebody(settings)
      ? []
      : [
          'Give somebody to page: WATCHDOG_PHONES with WATCHDOG_NOTIFY_KEY and WATCHDOG_TEXT_TEMPLATE, WATCHDOG_MAILS with WATCHDOG_MAIL_TEMPLATE, or WATCHDOG_WEBHOOK and WATCHDOG_WEBHOOK_KEY with WATCHDOG_PHONES',
        ]),
    ...unsafe.map((each) => `${String(each)} is not https`),
  ];
};

/** Throws one Error that says everything that is missing: a watch that could page nobody never starts. */
export const readSettings = (environment: Environment): Settings => {
  const read: Read = (name) => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const [hub, heartbeat] = [read('WATCHDOG_HUB'), read('WATCHDOG_HEARTBEAT')];
  const settings: Settings = {
    ...(hub === undefined ? {} : { hub: hub.replace(/\/+$/, '') }),
    ...listenIn(read),
    ...notifyIn(read),
    phones: listIn(read('WATCHDOG_PHONES')),
    mails: listIn(read('WATCHDOG_MAILS')),
    ...webhookIn(read),
    stateFile: read('WATCHDOG_STATE') ?? 'watchdog-state.json',
    ...(heartbeat === undefined ? {} : { heartbeat }),
    name: read('WATCHDOG_NAME') ?? 'the council',
    silentSeconds: secondsIn(read('WATCHDOG_SILENT_SECONDS'), 300),
    lookEvery: secondsIn(read('WATCHDOG_LOOK_SECONDS'), 60) * 1_000,
  };
  const wrong = wrongIn(settings);
  if (wrong.length > 0) throw new Error(`The watch can’t start:\n- ${wrong.join('\n- ')}`);
  return settings;
};
