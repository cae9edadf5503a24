import { randomUUID } from 'node:crypto';
import type { DirectoryPerson, World } from '../world.ts';
import { activityFrom, installationActivities } from './activity.ts';
import { answeredActivity, executeActivity, submitActivity } from './card-press.ts';
import type { ChatFile, ChatFiles } from './chat-files.ts';
import type { Connector } from './connector.ts';
import type { Delivered } from './delivery.ts';
import type { ChatRecords } from './records.ts';

export type Deliver = (
  activity: Record<string, unknown>,
  token?: string | null,
) => Promise<Delivered>;

/** What Teams keeps, and what the app's manifest says of files. */
export interface Kept {
  readonly records: ChatRecords;
  readonly files: ChatFiles;
  readonly supportsFiles: boolean;
}

/** What people do in Teams, as functions. They throw where the tenant has nobody with that id. */
export function chats(
  world: World,
  { records, files, supportsFiles }: Kept,
  deliver: Deliver,
): Omit<Connector, 'router' | 'sign'> {
  const post = (person: DirectoryPerson, id: string, part: Record<string, unknown>) =>
    deliver({ ...activityFrom(world, person, id), ...part });
  const openChat = async (person: DirectoryPerson) => {
    if (records.isInstalled(person.id)) return;
    records.install(person.id);
    for (const part of installationActivities(world)) {
      const { status } = await post(person, `f:${randomUUID()}`, part);
      if (status >= 502) return records.uninstall(person.id);
    }
  };
  const pressIds = createPressIds(records);
  return {
    openChat: async (id) => openChat(personNamed(world, id)),
    supportsFiles,
    upload(id, file, bytes) {
      const person = personNamed(world, id);
      if (file.as === 'file' && !supportsFiles) throw new Error('the app takes no files');
      return files.keep(person.id, file, bytes);
    },
    file: files.find,
    async say(id, text, ids = []) {
      const person = personNamed(world, id);
      if (!person.accountEnabled) return { status: 403 };
      const sent = filesOf(files, person.id, ids);
      if (!sent) return { status: 404 };
      await openChat(person);
      const activity = saidActivity(files, sent, text);
      const message = records.add({ person: person.id, fromBot: false, activity });
      world.changes.emit('changed', { what: 'chat', person: person.id });
      const { status } = await post(person, message, activity);
      return { status };
    },
    async press(id, message, action, inputs = {}, options = {}) {
      const person = personNamed(world, id);
      if (!person.accountEnabled) return { status: 403, body: undefined };
      const part = action.type === 'Action.Submit' ? submitActivity : executeActivity;
      const activity = part(message, action, inputs, options.trigger ?? 'manual');
      const answer = await post(person, pressIds(person.id, activity, options), activity);
      showAnswer(world, records, person.id, message, answer);
      return answer;
    },
    send(id, activity, { token } = {}) {
      const base = activityFrom(world, personNamed(world, id), records.nextId());
      return deliver({ ...base, ...activity }, token);
    },
    messages: (id) => records.list(id.toLowerCase()),
    notifications: (id) => records.sightings.notifications(id.toLowerCase()),
    sightings: (id) => records.sightings.of(id.toLowerCase()),
  };
}

/** What somebody typed, with the files that they sent along. */
function saidActivity(files: ChatFiles, sent: readonly ChatFile[], text: string) {
  const attachments = sent.length > 0 ? { attachments: files.attachments(sent, text) } : {};
  return { type: 'message', text, textFormat: 'plain', ...attachments };
}

/** The files with these ids, if all of them are this person's. */
function filesOf(files: ChatFiles, person: string, ids: readonly string[]): ChatFile[] | undefined {
  const found = ids.flatMap((id) => files.find(id) ?? []).filter((one) => one.person === person);
  return found.length === ids.length ? found : undefined;
}

/** A card takes the message's place for this person; a text is shown for a moment. */
function showAnswer(
  world: World,
  records: ChatRecords,
  person: string,
  message: string,
  answer: Delivered,
): void {
  const shown = answeredActivity(answer);
  if (shown === undefined || records.find(person, message) === undefined) return;
  if (shown.attachments !== undefined) records.show(message, shown.attachments);
  records.sightings.add(person, message, 'answered', { ...shown });
  world.changes.emit('changed', { what: 'chat', person });
}

function personNamed(world: World, id: string): DirectoryPerson {
  const person = world.people.find(id);
  if (person === undefined) throw new Error(`nobody in the tenant has the object id ${id}`);
  return person;
}

/** Gives each press an activity id of its own, or with `same` the one that the last equal press had. */
function createPressIds(records: ChatRecords) {
  const given = new Map<string, string>();
  return (person: string, activity: Record<string, unknown>, options: { activityIds?: string }) => {
    const press = JSON.stringify([person, activity]);
    const before = options.activityIds === 'same' ? given.get(press) : undefined;
    const fresh = activity.type === 'invoke' ? `f:${randomUUID()}` : records.nextId();
    const id = before ?? fresh;
    given.set(press, id);
    return id;
  };
}
