/** Uploads in slices: what has come of each, kept until its end or its whole (platform-facts A5). */
import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { bodyOf, GRAPH, invalid, isObject, onlyKnown, printTime } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { behaviourIn } from './content-calls.ts';
import { row, rows, run } from './database.ts';
import { driveItemIdOf } from './drive-ids.ts';
import { driveIdOfList } from './drive-path.ts';
import { driveOf, nodeOf, spotNamed } from './drives.ts';
import { dropContent, newKey } from './file-contents.ts';
import { checkQuota, checkTag, fileAt, folderDown, nameTaken } from './file-store.ts';
import type { Behaviour, Spot } from './file-store.ts';
import { nodeOfItem } from './file-tree.ts';
import { uploadAddress } from './pre-authenticated.ts';
import type { Place } from './print-item.ts';
import { webUrlOf } from './sites.ts';

export interface UploadRow {
  readonly id: string;
  readonly list_id: string;
  /** The folder, by the number of its item. */
  readonly parent: number;
  readonly name: string;
  readonly behaviour: Behaviour;
  /** The If-Match with which the session was made. */
  readonly tag: string | null;
  /** Bytes of the whole, once they have been said. */
  readonly size: number | null;
  readonly received: number;
  /** Milliseconds on the world's clock; every slice moves it on. */
  readonly expires: number;
  /** The content into which the slices are written. */
  readonly content: string;
}

/** Milliseconds that a session lives after its last slice. */
const LIFE = 15 * 60_000;
const KNOWN = ['name', 'description', 'fileSize', 'fileSystemInfo'];

/** POST .../createUploadSession */
export function createUploadSession(call: Call): GraphAnswer {
  const place = driveOf(call, 'write');
  const { size, behaviour, name } = wishesIn(
    call.request.body === undefined ? {} : bodyOf(call.request),
  );
  const spot = targetOf(call, place, name);
  const there = fileAt(call.world, spot);
  const tag = call.request.headers['if-match'];
  checkTag(call.world, there, tag);
  const early = call.world.switches.is('uploadConflict', 'refused at the start');
  if (there && behaviour === 'fail' && early) throw nameTaken();
  checkQuota(call.world, place.list.id, size ?? 0);
  dropExpired(call.world);
  const made = keep(call.world, place, { spot, behaviour, tag: tag ?? null, size });
  const context = `${GRAPH}/$metadata#microsoft.graph.uploadSession`;
  const uploadUrl = uploadAddress(call.world, folderAddress(place, spot), made.id);
  return { status: 200, body: { '@odata.context': context, uploadUrl, ...statusOf(made) } };
}

interface Wishes {
  readonly behaviour: Behaviour;
  readonly size: number | null;
  readonly name: string | undefined;
}

function wishesIn(body: JsonObject): Wishes {
  onlyKnown(body, ['item', 'deferCommit'], 'uploadSession');
  const { item = {}, deferCommit } = body;
  if (deferCommit === true) throw invalid('deferCommit is not offered here.');
  if (!isObject(item)) throw invalid('The item must be an object.');
  onlyKnown(item, KNOWN, 'driveItemUploadableProperties');
  const { fileSize: size = null, name } = item;
  if (size !== null && (typeof size !== 'number' || !Number.isInteger(size) || size < 0))
    throw invalid('The fileSize must be a whole number.');
  if (name !== undefined && typeof name !== 'string') throw invalid('The name must be a string.');
  return { behaviour: behaviourIn(item['@microsoft.graph.conflictBehavior'], 'fail'), size, name };
}

/** The folder and the name of the file to come; the name in the body counts before the one in the path. */
function targetOf(call: Call, place: Place, name: string | undefined): Spot {
  const spot = spotNamed(call, place);
  if (spot !== undefined) {
    const folder = folderDown(call.world, spot.from, spot.folders);
    return { folder, name: name ?? spot.name };
  }
  const node = nodeOf(call, place);
  const folder = node.folder ? node : nodeOfItem(call.world, place.list.id, node.parent);
  if (!folder || (node.folder && name === undefined))
    throw invalid('An upload session needs the name of a file.');
  return { folder, name: name ?? node.name };
}

function folderAddress({ world, site, list }: Place, { folder }: Spot): string {
  const drive = `${webUrlOf(world, site)}/_api/v2.0/drives/${driveIdOfList(site, list)}`;
  return `${drive}/items/${driveItemIdOf(list.id, folder.guid)}`;
}

function keep(
  world: World,
  { list }: Place,
  { spot, ...wished }: { spot: Spot } & Pick<UploadRow, 'behaviour' | 'tag' | 'size'>,
): UploadRow {
  const { behaviour, tag, size } = wished;
  const sql = 'insert into graph_uploads values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?) returning *';
  const [place, target] = [list.id, spot.folder.item];
  const expires = world.clock.now() + LIFE;
  const rest = [behaviour, tag, size, expires, newKey()] as const;
  const made = row<UploadRow>(world, sql, randomUUID(), place, target, spot.name, ...rest);
  if (!made) throw new Error('the upload session was not kept');
  return made;
}

/** A session that has not ended, or undefined. */
export const findUpload = (world: World, id: string): UploadRow | undefined =>
  row<UploadRow>(
    world,
    'select * from graph_uploads where id = ? and expires > ?',
    id,
    world.clock.now(),
  );

/** Notes how many bytes have come, and of how many. */
export function noteReceived(world: World, id: string, received: number, size: number): UploadRow {
  const sql =
    'update graph_uploads set received = ?, size = ?, expires = ? where id = ? returning *';
  const noted = row<UploadRow>(world, sql, received, size, world.clock.now() + LIFE, id);
  if (!noted) throw new Error('the upload session is not there any more');
  return noted;
}

/** Ends a session; what has come of it goes too, unless it has become a file. */
export function endUpload(world: World, { id, content }: UploadRow, filed = false): void {
  run(world, 'delete from graph_uploads where id = ?', id);
  if (!filed) dropContent(world, content);
}

function dropExpired(world: World): void {
  const sql = 'select * from graph_uploads where expires <= ?';
  for (const one of rows<UploadRow>(world, sql, world.clock.now())) endUpload(world, one);
}

/** How a session stands, as Graph prints it. */
export const statusOf = ({ expires, received, size }: UploadRow): JsonObject => ({
  expirationDateTime: printTime(expires),
  nextExpectedRanges: [
    size === null ? `${String(received)}-` : `${String(received)}-${String(size - 1)}`,
  ],
});
