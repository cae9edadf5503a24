/** Everything that evidence needs beside the store: the spool, the libraries, the files of the chat. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceLibrary } from '../../sharepoint/stores/evidence-library.ts';
import { hostsOfTenant } from '../domain/evidence/chat-address.ts';
import { chatFiles } from '../graph/chat-files.ts';
import type { Graph } from '../graph/graph-client.ts';
import type { TokenSource } from '../graph/token-source.ts';
import type { Chat, ChatFiles, EvidenceRoom, Log, Spool } from '../ports.ts';
import { openSpool } from '../promises/spool.ts';
import { uploadsTo } from '../promises/uploads.ts';
import type { Config } from './config.ts';

/** The scope of the bot's token for the connector (platform-facts D). */
const connectorScope = 'https://api.botframework.com/.default';

/** Beside the promises store; for a store in memory, a folder of its own among the machine's passing files. */
const openOwnSpool = ({ dataFolder, textKey }: Config): Spool =>
  openSpool(
    dataFolder === '' ? join(tmpdir(), `evidence-${randomUUID()}`) : join(dataFolder, 'evidence'),
    textKey,
  );

/** Where Microsoft's hosts are reached, for those that are not reached at their own names. */
const reachedAt = (hosts: readonly string[], cloud: Config['cloud']): Record<string, string> => {
  const [sites = '', own = ''] = hosts;
  return {
    ...(cloud.sharePointOrigin === undefined ? {} : { [sites]: cloud.sharePointOrigin }),
    ...(cloud.oneDriveOrigin === undefined ? {} : { [own]: cloud.oneDriveOrigin }),
  };
};

const filesOfChat = ({ sites, cloud }: Config, token: TokenSource): ChatFiles => {
  const [siteHost = ''] = sites.register.split(',');
  const ofTenant = hostsOfTenant(siteHost);
  return chatFiles({
    hosts: {
      shared: [...ofTenant, ...cloud.chatFileHosts],
      connectors: [new URL(cloud.botServiceUrl).origin],
    },
    reachedAt: reachedAt(ofTenant, cloud),
    token: () => token(connectorScope),
  });
};

export interface RoomNeeds {
  readonly graph: Graph;
  readonly token: TokenSource;
  readonly chat: Chat;
  readonly log: Log;
}

/** The room, and the same for the recorder, whose library draws on the recorder's share of what Graph allows. */
export const openEvidenceRoom = (
  config: Config,
  { graph, token, chat, log }: RoomNeeds,
): { readonly room: EvidenceRoom; readonly recorders: EvidenceRoom } => {
  const spool = openOwnSpool(config);
  const settings = { sites: config.sites, spool, log };
  const room: EvidenceRoom = {
    spool,
    uploads: uploadsTo(spool),
    library: evidenceLibrary(graph, settings),
    chatFiles: filesOfChat(config, token),
    chat,
  };
  const library = evidenceLibrary(graph.as('recorder'), settings);
  return { room, recorders: { ...room, library } };
};
