/** The ways in which this council's people are told. */
import { teamsMessenger } from '../../bot/messenger.ts';
import type { MessengerDeps } from '../../bot/messenger.ts';
import { mailMessenger } from '../graph/mail.ts';
import type { Graph } from '../graph/graph-client.ts';
import { textMessenger } from '../notify/text-messenger.ts';
import { gatewayTextMessenger, voiceMessenger } from '../notify/webhook-messenger.ts';
import type { Clock, Messenger, Messengers, Promises } from '../ports.ts';
import type { BotAdapter } from './bot-adapter.ts';
import type { Config } from './config.ts';
import type { SecondText } from './config/gateways.ts';
import type { NotifySettings } from './config/notify.ts';

/** A link that opens the desk in Teams, at one incident where a reference is given. */
export const deskLink = (config: Config) => (reference?: string) => {
  const entity = `https://teams.microsoft.com/l/entity/${config.appId}/spoc-desk`;
  if (reference === undefined) return entity;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: reference }));
  return `${entity}?context=${context}`;
};

/** A link that opens a page of the hub in Teams, at one of its parts where one is given. */
export const pageLink = (config: Config) => (page: string, part?: string) => {
  const entity = `https://teams.microsoft.com/l/entity/${config.appId}/${page}`;
  if (part === undefined) return entity;
  return `${entity}?context=${encodeURIComponent(JSON.stringify({ subEntityId: part }))}`;
};

/** How people are reached in their chats. */
export const teamsDeps = (
  config: Config,
  adapter: BotAdapter,
  promises: Promises,
  clock: Clock,
): MessengerDeps => ({
  connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl),
  conversations: promises.conversations,
  clock,
  appId: config.appId,
  tenantId: config.tenantId,
  serviceUrl: config.cloud.botServiceUrl,
  deskLink: deskLink(config),
  pageLink: pageLink(config),
});

export interface Reach {
  readonly graph: Graph;
  readonly teams: MessengerDeps;
}

const notifyTexts = ({ cloud }: Config, account: NotifySettings): Messenger =>
  textMessenger({ ...account, baseUrl: cloud.notifyOrigin });

const secondTexts = (config: Config, second: SecondText): Messenger =>
  'gateway' in second ? gatewayTextMessenger(second.gateway) : notifyTexts(config, second.notify);

/** One messenger a channel; none for a channel that the council has not set up. */
export const messengersOf = (config: Config, { graph, teams }: Reach): Messengers => ({
  teams: teamsMessenger(teams),
  email: mailMessenger(graph, { mailbox: config.mailbox }),
  sms: config.notify && notifyTexts(config, config.notify),
  voice: config.voice && voiceMessenger(config.voice),
  'second-text': config.secondText && secondTexts(config, config.secondText),
});
