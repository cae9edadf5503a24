/** What people send from their devices: a file lies in their own OneDrive, a pasted picture with Teams itself. */
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { keepContent } from '../graph/file-contents.ts';
import type { Content } from '../graph/file-contents.ts';
import { endingOf, typeOfFile } from '../graph/file-type.ts';
import { downloadAddress } from '../graph/pre-authenticated.ts';
import type { World } from '../world.ts';
import { serviceUrlOf } from './identities.ts';

export interface ChatFile {
  readonly id: string;
  /** Entra object id of whoever sent it. */
  readonly person: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly as: 'file' | 'picture';
  readonly content: Content;
}

/** What is said of a file as it is sent. */
export type WantedFile = Pick<ChatFile, 'name' | 'as'>;

export interface ChatFiles {
  /** Takes a file in from a person's device. Throws where it breaks off. */
  keep(person: string, file: WantedFile, bytes: Readable): Promise<ChatFile>;
  find(id: string): ChatFile | undefined;
  /** The attachments of a message that brings these files, as Teams sends them to a bot. */
  attachments(files: readonly ChatFile[], text: string): unknown[];
}

/** Bytes of the largest file that this machine takes in. */
const LARGEST = 1024 ** 3;

/** Opens the table `connector_files`. */
export function chatFiles(world: World): ChatFiles {
  world.database.exec(
    `create table if not exists connector_files (id text primary key, person text not null, name text not null,
       type text not null, kind text not null, content text not null)`,
  );
  const insert = world.database.prepare('insert into connector_files values (?, ?, ?, ?, ?, ?)');
  const select = world.database.prepare('select * from connector_files where id = ?');
  return {
    async keep(person, { name, as }, bytes) {
      const content = await keepContent(world, bytes, LARGEST);
      const made = { id: randomUUID(), person, name, type: typeOfFile(name), as, content };
      insert.run(made.id, person, name, made.type, as, JSON.stringify(content));
      return made;
    },
    find(id) {
      const row = select.get(id.toLowerCase());
      return row && readFile(row);
    },
    attachments: (files, text) => [
      ...files.map((file) =>
        file.as === 'file' ? fileAttachment(world, file) : pictureAttachment(world, file),
      ),
      { contentType: 'text/html', content: htmlOf(world, files, text) },
    ],
  };
}

function readFile(row: Record<string, unknown>): ChatFile {
  const { id, person, name, type, kind, content } = row;
  return {
    id: String(id),
    person: String(person),
    name: String(name),
    type: String(type),
    as: kind === 'file' ? 'file' : 'picture',
    content: JSON.parse(String(content)) as Content,
  };
}

/** A file: the bot gets an address at which it can be fetched without a token, for an hour. */
function fileAttachment(world: World, { id, person, name, content }: ChatFile): object {
  const site = ownSiteOf(world, person);
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `${site}/Documents/Microsoft%20Teams%20Chat%20Files/${encodeURIComponent(name)}`,
    name,
    content: {
      downloadUrl: downloadAddress(world, { site, name, guid: id, person, content }),
      uniqueId: id,
      fileType: endingOf(name),
    },
  };
}

/** The person's own site, at which their OneDrive lies. */
function ownSiteOf({ people, tenant }: World, person: string): string {
  const name = people.find(person)?.userPrincipalName ?? person;
  return `https://${tenant.oneDriveHost}/personal/${name.toLowerCase().replace(/[^a-z0-9]/g, '_')}`;
}

/** A pasted picture: the bot fetches it from the connector, with its own token. */
const pictureAttachment = (world: World, file: ChatFile): object => ({
  contentType: 'image/*',
  contentUrl: pictureAddress(world, file),
});

const pictureAddress = (world: World, { id }: ChatFile): string =>
  `${serviceUrlOf(world)}v3/attachments/${id}/views/original`;

/** The message as Teams lays it out: the words, and each picture where it was pasted. */
function htmlOf(world: World, files: readonly ChatFile[], text: string): string {
  const pictures = files
    .filter((file) => file.as === 'picture')
    .map(
      (file) => `<p><img alt="image" src="${pictureAddress(world, file)}" itemid="${file.id}"></p>`,
    );
  const words = text === '' ? [] : [`<p>${escaped(text)}</p>`];
  return [...words, ...pictures].join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`).replace(/\n/g, '<br>');
