/** The bytes of a file over Graph: put in one request, and fetched from a pre-authenticated address (platform-facts A5). */
import { invalid, notFound, Refusal } from './answers.ts';
import type { Call, GraphAnswer } from './answers.ts';
import { driveOf, nodeOf, printed, spotNamed } from './drives.ts';
import { contentIn, dropContent, keepContent, TooMuch } from './file-contents.ts';
import type { Content } from './file-contents.ts';
import {
  checkQuota,
  checkTag,
  fileAt,
  fileContent,
  folderDown,
  itemOfNode,
  nameTaken,
  replaceContent,
} from './file-store.ts';
import type { Behaviour } from './file-store.ts';
import type { Node } from './file-tree.ts';
import { valuesOf } from './item-store.ts';
import { downloadAddress } from './pre-authenticated.ts';
import type { Place } from './print-item.ts';
import { allowOptions } from './query-options.ts';
import { webUrlOf } from './sites.ts';

/** The most bytes that one request may put into a file: 250 MB. */
const MOST_AT_ONCE = 250 * 1024 * 1024;

/** PUT .../content: a new file under the path that is named, or another content for the file that is. */
export async function putContent(call: Call): Promise<GraphAnswer> {
  const place = driveOf(call, 'write');
  const write = writerOf(call, place);
  const content = await received(call, place);
  try {
    const { node, made } = write(content);
    return { status: made ? 201 : 200, body: printed(call, place, node) };
  } catch (error) {
    dropContent(call.world, content.key);
    throw error;
  }
}

type Write = (content: Content) => { node: Node; made: boolean };

/** How the content is to be filed once it is there. What can be refused before is refused before. */
function writerOf(call: Call, place: Place): Write {
  const { world, request } = call;
  const tag = request.headers['if-match'];
  const spot = spotNamed(call, place);
  if (spot === undefined) {
    const node = nodeOf(call, place);
    if (node.folder) throw invalid('A folder has no content.');
    checkTag(world, node, tag);
    return (content) => replaceContent(world, node, content, null);
  }
  const behaviour = behaviourIn(request.query.get('@microsoft.graph.conflictBehavior'), 'replace');
  const folder = folderDown(world, spot.from, spot.folders);
  const target = { folder, name: spot.name };
  const there = fileAt(world, target);
  checkTag(world, there, tag);
  if (there && behaviour === 'fail') throw nameTaken();
  return (content) => fileContent(world, target, content, { behaviour, tag });
}

async function received({ world, request }: Call, { list }: Place): Promise<Content> {
  const { stream } = request;
  if (!stream) throw invalid('The content of a file cannot be sent in a batch.');
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > MOST_AT_ONCE) throw tooLarge();
  checkQuota(world, list.id, announced);
  try {
    return await keepContent(world, stream, MOST_AT_ONCE);
  } catch (error) {
    if (error instanceof TooMuch) throw tooLarge();
    throw stream.errored ? invalid('The request was broken off.') : error;
  }
}

const tooLarge = (): Refusal =>
  new Refusal(413, 'requestTooLarge', 'The request is larger than 250 MB: use an upload session.');

/** What is to become of a name that is taken, as a request says it. */
export function behaviourIn(given: unknown, usual: Behaviour): Behaviour {
  if (given === null || given === undefined) return usual;
  const found = (['fail', 'replace', 'rename'] as const).find((one) => one === given);
  if (!found) throw invalid('The conflict behavior must be fail, replace or rename.');
  return found;
}

/** GET .../content: where the bytes are to be fetched, without a token, within the hour. */
export function getContent(call: Call): GraphAnswer {
  const place = driveOf(call);
  allowOptions(call.request, []);
  const node = nodeOf(call, place);
  const content = node.folder ? undefined : contentIn(valuesOf(itemOfNode(call.world, node)));
  if (content === undefined) throw notFound('A folder has no content.');
  const site = webUrlOf(call.world, place.site);
  const { name, guid } = node;
  const address = downloadAddress(call.world, { site, name, guid, content });
  return { status: 302, headers: { Location: address } };
}
