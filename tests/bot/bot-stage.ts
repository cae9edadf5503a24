/** The bot's door on a real store, before a local Teams and Entra: everything over HTTP, both ways signed. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import express from 'express';
import { botHandler } from '../../bot/handlers/bot-handler.ts';
import { teamsMessenger } from '../../bot/messenger.ts';
import { addressesOf } from '../../infra/local-m365/addresses.ts';
import { connectorPart } from '../../infra/local-m365/connector/connector-part.ts';
import type {
  CardAction,
  ChatMessage,
  Connector,
} from '../../infra/local-m365/connector/connector.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { entraPart } from '../../infra/local-m365/entra/entra.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { World } from '../../infra/local-m365/world.ts';
import type { Person } from '../../teams-app/domain/people.ts';
import { presencesAway } from '#core/graph/presences.ts';
import { tokenSource } from '../../teams-app/graph/token-source.ts';
import { botAdapter } from '../../teams-app/host/bot-adapter.ts';
import { botRoutes } from '../../teams-app/host/bot-routes.ts';
import type { BotSettings } from '../../teams-app/host/bot-settings.ts';
import type { Messenger, Promises } from '../../teams-app/ports.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { openPromises } from '../../teams-app/promises/open-promises.ts';
import { execute } from '../../teams-app/use-cases/registry.ts';
import type { Hub } from '../../teams-app/use-cases/use-case.ts';
import { newOutside } from '../engine/outside.ts';
import type { Outside } from '../engine/outside.ts';
import { clockAt, everybody, seal, start } from '../promises/samples.ts';
import type { SetClock } from '../promises/samples.ts';
import { valuesOf } from '../cards/every-card.ts';
import { rotaAway } from '../support/rota-book.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languagesOf } from '../support/own-language.ts';

export const deskAddress = 'https://teams.microsoft.com/l/entity/app/spoc-desk';

type Drawn = Readonly<Record<string, unknown>> & { readonly body: readonly { id?: string }[] };

export interface Stage {
  readonly world: World;
  readonly connector: Connector;
  readonly clock: SetClock;
  readonly outside: Outside;
  readonly promises: Promises;
  readonly messenger: Messenger;
  readonly door: string;
  readonly settings: BotSettings;
  /** What the promises store does; replaced by tests that break it. */
  readonly hub: { -readonly [K in keyof Hub]: Hub[K] };
  /** The bot's cards in somebody's chat, oldest first, as they see them. */
  cards(person: string): Drawn[];
  /** Presses a button of the newest card that has it; gives the card that comes back. */
  press(
    person: string,
    verb: string,
    inputs?: Record<string, unknown>,
    more?: { readonly data?: Record<string, unknown>; readonly as?: CardAction['type'] },
  ): Promise<{ status: number; body: unknown; card: Drawn }>;
  /** As on the first day: empty chats, an empty store, the clock at 11:40pm. */
  fresh(): Promise<void>;
  close(): Promise<void>;
}

export const firstId = (card: Drawn | undefined): string | undefined => card?.body[0]?.id;
export const textIn = (card: unknown): string => valuesOf(card, 'text').join('\n');

const cardIn = (message: ChatMessage): Drawn | undefined =>
  (message.attachments[0] as { content?: Drawn } | undefined)?.content;

const buttonsIn = (card: Drawn | undefined): CardAction[] =>
  [...valuesOf(card, 'actions').flat()] as CardAction[];

const directoryPerson = (person: Person) => ({
  id: person.key,
  displayName: person.name,
  givenName: person.name,
  surname: person.name,
  mail: person.email,
  userPrincipalName: person.email,
  jobTitle: '',
  mobilePhone: person.phone ?? null,
  accountEnabled: true,
});

const verbOf = (action: CardAction): unknown =>
  action.verb ?? (action.data as { verb?: unknown } | undefined)?.verb;

/** The store of the hub as it is when it is asked. */
const conversationsOf = (hub: { promises: Promises }): Promises['conversations'] => ({
  find: (person) => hub.promises.conversations.find(person),
  remember: (...of) => hub.promises.conversations.remember(...of),
  forget: (person) => hub.promises.conversations.forget(person),
});

/** Everything that the connector keeps but its signing key. */
const emptyChats = ({ database }: World): void => {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  for (const { name } of tables as { name: string }[])
    if (name.startsWith('connector_') && !name.includes('key'))
      database.exec(`delete from ${name}`);
};

const listenTo = async (app: express.Express): Promise<Server> =>
  await new Promise((ready) => {
    const server = app.listen(0, '127.0.0.1', () => {
      ready(server);
    });
  });

export const setStage = async (): Promise<Stage> => {
  const front = express();
  const listener = await listen(front, 0);
  const origin = `http://localhost:${String(listener.port)}`;
  const world = createWorld({ data: '', origin, clock: Date.parse('2026-12-28T23:40:00Z') });
  let door = 'http://localhost:1';
  const connector = await connectorPart(world, { hubOrigin: () => door });
  front.use('/entra', (await entraPart(world)).router);
  front.use('/connector', connector.router);

  const addresses = addressesOf(origin, world.tenant);
  const { appId, appSecret, tenantId } = world.tenant;
  const settings: BotSettings = {
    appId,
    tenantId,
    botType: 'SingleTenant',
    cloud: {
      botOpenIdMetadata: addresses.botOpenIdMetadata,
      entraOpenIdMetadata: addresses.entraOpenIdMetadata,
    },
  };
  const token = tokenSource({
    tenantId,
    clientId: appId,
    credential: { secret: appSecret },
    tokenEndpoint: addresses.entraTokenEndpoint,
  });
  const clock = clockAt();
  const outside = newOutside();
  const hub = {
    clock,
    seal,
    promises: await openPromises('', seal, clock),
    chance: { bytes: (count: number) => randomBytes(count) },
    council: outside.council,
    record: outside.record,
    evidence: outside.evidence,
    readModel: outside.readModel,
    rota: rotaAway,
    lists: listsHere(),
    calendar: calendarHere(),
    documents: noDocuments,
    presences: presencesAway,
    ownLanguage: languagesOf(outside),
    pulse: openPulseBoard(clock),
    log: outside.log,
    nudge: () => undefined,
  };
  const deskLink = (reference?: string): string =>
    reference === undefined ? deskAddress : `${deskAddress}?at=${reference}`;
  const adapter = botAdapter(settings, token, 2_000);
  const app = express();
  const pageLink = (page: string, part?: string): string =>
    [deskAddress, page, part].filter(Boolean).join('/');
  const newBot = () => botHandler({ hub, execute, deskLink, pageLink });
  let bot = newBot();
  app.use(botRoutes(adapter, { run: (context) => bot.run(context) }, outside.log));
  const server = await listenTo(app);
  door = `http://localhost:${String((server.address() as AddressInfo).port)}`;

  const cards = (person: string): Drawn[] =>
    connector
      .messages(person)
      .filter((message) => message.fromBot)
      .map(cardIn)
      .filter((card) => card !== undefined);

  return {
    world,
    connector,
    clock,
    outside,
    get promises() {
      return hub.promises;
    },
    settings,
    hub,
    door: `${door}/api/messages`,
    messenger: teamsMessenger({
      connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl),
      conversations: conversationsOf(hub),
      clock,
      appId,
      tenantId,
      serviceUrl: addresses.botServiceUrl,
      deskLink,
      pageLink,
    }),
    cards,
    press: async (person, verb, inputs = {}, { data = {}, as } = {}) => {
      const messages = connector.messages(person).reverse();
      const message = messages.find((each) =>
        buttonsIn(cardIn(each)).some((action) => verbOf(action) === verb),
      );
      const button = buttonsIn(message && cardIn(message)).find(
        (action) => verbOf(action) === verb,
      );
      if (message === undefined || button === undefined) throw new Error(`no button ${verb}`);
      const fallback = (button as { fallback?: CardAction }).fallback;
      const action = as === 'Action.Submit' && fallback !== undefined ? fallback : button;
      const pressed = { ...action, data: { ...(action.data as object | undefined), ...data } };
      const { status, body } = await connector.press(person, message.id, pressed, inputs);
      return { status, body, card: (body as { value?: Drawn } | undefined)?.value as Drawn };
    },
    fresh: async () => {
      await hub.promises.close();
      hub.promises = await openPromises('', seal, clock);
      clock.set(start);
      bot = newBot();
      outside.logged.length = 0;
      outside.people = everybody;
      emptyChats(world);
      // Teams allows a bot seven messages a second in a chat: another minute has come.
      world.clock.set(world.clock.now() + 60_000);
      for (const person of everybody) world.people.put(directoryPerson(person));
      world.faults.clear();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await listener.close();
      world.database.close();
      await hub.promises.close();
    },
  };
};
