/** Addresses that carry their own permission: whoever has one needs no token, and must send none. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { World } from '../world.ts';
import { forbidden, isObject, Refusal } from './answers.ts';
import type { JsonObject } from './answers.ts';
import type { Content } from './file-contents.ts';
import { seal } from './query-options.ts';

/** Milliseconds for which a download address is good. */
const DOWNLOAD_LIFE = 3_600_000;

/** A file as a download address stands for it: this content, under this name. */
export interface Download {
  /** Web address of the site, with its host. */
  readonly site: string;
  readonly name: string;
  readonly guid: string;
  readonly content: Content;
  /** Entra object id of the person in whose own folder it lies. */
  readonly person?: string;
}

/** An address at which the file can be fetched for an hour of the world's clock. */
export function downloadAddress(world: World, download: Download): string {
  const { site, name, guid, person, content } = download;
  const { key, size } = content;
  const expires = world.clock.now() + DOWNLOAD_LIFE;
  const query = new URLSearchParams({
    UniqueId: guid,
    Translate: 'false',
    tempauth: signed(world, { content: key, size, name, person, expires }),
    ApiVersion: '2.0',
  });
  return `${site}/_layouts/15/download.aspx?${query.toString()}`;
}

/** A file that an address grants. */
interface Granted {
  readonly key: string;
  readonly size: number;
  readonly name: string;
  readonly person?: string;
}

/** What a download address grants. Throws a Refusal for one that was made up or has ended. */
export function readDownload(world: World, query: URLSearchParams): Granted {
  const { content, size, name, person, expires } = granted(world, query);
  if (typeof content !== 'string' || typeof size !== 'number' || typeof name !== 'string')
    throw unauthenticated();
  if (typeof expires !== 'number' || expires <= world.clock.now()) throw ended(world);
  return { key: content, size, name, ...(typeof person === 'string' ? { person } : {}) };
}

/** The address to which the slices of an upload are sent; its session says until when. */
export function uploadAddress(world: World, drive: string, id: string): string {
  const query = new URLSearchParams({
    guid: id,
    overwrite: 'False',
    rename: 'False',
    dc: '0',
    tempauth: signed(world, { upload: id }),
  });
  return `${drive}/uploadSession?${query.toString()}`;
}

/** The upload session that an address grants. Throws a Refusal for one that was made up. */
export function readUpload(world: World, query: URLSearchParams): string {
  const { upload } = granted(world, query);
  if (typeof upload !== 'string') throw unauthenticated();
  return upload;
}

export const unauthenticated = (): Refusal =>
  new Refusal(401, 'unauthenticated', 'The address is not valid, has ended, or came with a token.');

const ended = ({ switches }: World): Refusal =>
  switches.is('endedDownload', '401') ? unauthenticated() : forbidden();

function granted(world: World, query: URLSearchParams): JsonObject {
  const [version, claims = '', signature = ''] = (query.get('tempauth') ?? '').split('.');
  const due = Buffer.from(signatureOf(world, claims));
  const given = Buffer.from(signature);
  const genuine = version === 'v1' && given.length === due.length && timingSafeEqual(given, due);
  const value: unknown = genuine ? JSON.parse(Buffer.from(claims, 'base64url').toString()) : null;
  if (!isObject(value)) throw unauthenticated();
  return value;
}

function signed(world: World, claims: JsonObject): string {
  const text = seal(claims);
  return `v1.${text}.${signatureOf(world, text)}`;
}

const signatureOf = ({ tenant }: World, text: string): string =>
  createHmac('sha256', `tempauth ${tenant.tenantId} ${tenant.appSecret}`)
    .update(text)
    .digest('base64url');
