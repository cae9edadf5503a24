/** The slices of an upload: sequential, each at the pre-authenticated address of its session (platform-facts A5). */
import type { Request } from 'express';
import type { World } from '../world.ts';
import { invalid, notFound, Refusal } from './answers.ts';
import type { GraphAnswer } from './answers.ts';
import { sealContent, TooMuch, writeContent } from './file-contents.ts';
import { fileContent } from './file-store.ts';
import { nodeOfItem } from './file-tree.ts';
import { findList } from './list-store.ts';
import { readUpload, unauthenticated } from './pre-authenticated.ts';
import { printDriveItem } from './print-drive-item.ts';
import { findSite } from './sites.ts';
import { endUpload, findUpload, noteReceived, statusOf } from './upload-sessions.ts';
import type { UploadRow } from './upload-sessions.ts';

/** Every slice but the last is a multiple of this many bytes. */
const STEP = 327_680;
/** A slice has fewer bytes than this. */
const LARGEST = 60 * 1024 * 1024;

interface Slice {
  readonly from: number;
  /** The last byte, included. */
  readonly to: number;
  readonly total: number;
}

/** Sessions into which a slice is being written. */
const busy = new Set<string>();

/** Answers a request to the address of an upload session. Throws a Refusal. */
export async function answerUpload(
  world: World,
  request: Request,
  query: URLSearchParams,
): Promise<GraphAnswer> {
  if (request.headers.authorization !== undefined) throw unauthenticated();
  const upload = findUpload(world, readUpload(world, query));
  if (!upload) throw notFound('The upload session was not found');
  if (request.method === 'GET') return { status: 200, body: statusOf(upload) };
  if (request.method === 'PUT') return alone(upload.id, () => takeSlice(world, upload, request));
  if (request.method !== 'DELETE')
    throw new Refusal(405, 'methodNotAllowed', 'The HTTP method is not supported here.');
  endUpload(world, upload);
  return { status: 204 };
}

async function alone<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  if (busy.has(id)) throw new Refusal(409, 'resourceModified', 'Another slice is on its way.');
  busy.add(id);
  try {
    return await work();
  } finally {
    busy.delete(id);
  }
}

async function takeSlice(world: World, upload: UploadRow, request: Request): Promise<GraphAnswer> {
  const slice = sliceIn(request, upload);
  const due = slice.to - slice.from + 1;
  const came = await written(world, upload, request, { at: slice.from, most: due });
  if (came !== due) throw invalid('The slice has another length than its Content-Range says.');
  const noted = noteReceived(world, upload.id, slice.to + 1, slice.total);
  if (slice.to < slice.total - 1) return { status: 202, body: statusOf(noted) };
  return finish(world, noted);
}

/** The slice that a request brings, if the session expects it. Throws a Refusal. */
function sliceIn({ headers }: Request, { received, size }: UploadRow): Slice {
  const slice = rangeIn(headers['content-range']);
  const { from, to, total } = slice;
  const length = to - from + 1;
  if (length >= LARGEST) throw new Refusal(413, 'requestTooLarge', 'A slice is under 60 MiB.');
  if (Number(headers['content-length'] ?? length) !== length)
    throw invalid('The Content-Length does not fit the Content-Range.');
  if (size !== null && size !== total) throw invalid('The file was said to have another size.');
  if (from !== received)
    throw new Refusal(416, 'invalidRange', 'The slice is not the one that is expected next.');
  if (to < total - 1 && length % STEP !== 0)
    throw invalid(`A slice must be a multiple of ${String(STEP)} bytes.`);
  return slice;
}

function rangeIn(header: string | undefined): Slice {
  const [from, to, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? '') ?? [])
    .slice(1)
    .map(Number);
  if (from === undefined || to === undefined || total === undefined || to < from || to >= total)
    throw invalid('The Content-Range header must be "bytes first-last/total".');
  return { from, to, total };
}

async function written(
  world: World,
  { content }: UploadRow,
  request: Request,
  place: { at: number; most: number },
): Promise<number> {
  try {
    return await writeContent(world, content, request, place);
  } catch (error) {
    if (error instanceof TooMuch) throw invalid('The slice is longer than it says.');
    throw request.errored ? invalid('The request was broken off.') : error;
  }
}

/** The file that has come in full; 409 where its name has been taken meanwhile, and the session stays. */
async function finish(world: World, upload: UploadRow): Promise<GraphAnswer> {
  const { behaviour, tag, name } = upload;
  const list = findList(world, upload.list_id);
  const folder = nodeOfItem(world, upload.list_id, upload.parent);
  const site = list && findSite(world, list.site_id);
  if (!list || !site || !folder) throw notFound('The folder is not there any more.');
  const content = await sealContent(world, upload.content, upload.received);
  const options = { behaviour, ...(tag === null ? {} : { tag }) };
  const { node, made } = fileContent(world, { folder, name }, content, options);
  endUpload(world, upload, true);
  return { status: made ? 201 : 200, body: printDriveItem({ world, site, list }, node) };
}
