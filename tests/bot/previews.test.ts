/** Invariant 15: whatever an incident or a message holds, nothing that others can see of it says a name, a place or what happened. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messageFor } from '../../bot/notice-message.ts';
import type { Incident } from '../../teams-app/domain/incidents/incident.ts';
import { messageKinds } from '../../teams-app/domain/alerts/hub-message.ts';
import type { HubMessage } from '../../teams-app/domain/alerts/messages.ts';
import type { Notice, NoticeKind } from '../../teams-app/domain/alerts/notices.ts';
import type { Person } from '../../teams-app/domain/people.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { mailMessenger } from '../../teams-app/graph/mail.ts';
import { callWordsOf, textWordsOf } from '../../teams-app/notify/short-words.ts';
import type { Telling } from '../../teams-app/ports.ts';
import { arrival, dev, start } from '../promises/samples.ts';

/** A word that none of our own sentences has, in every place where people's words lie. */
const secret = fc
  .stringMatching(/^[a-z]{6,12}$/)
  .map((word) => `Q${word}X`)
  .filter((word) => !/safety|hub|teams/i.test(word));

const kinds: readonly NoticeKind[] = [
  'alert',
  'hand-over',
  'help',
  'to-owner',
  'hand-edit',
  'receipt',
  'update',
];
const levels = ['critical', 'high', 'moderate', 'low'] as const;

const ofIncident = (word: string, kind: NoticeKind, level: (typeof levels)[number]): Telling => {
  const { incident, notices } = arrival(start);
  const [notice] = notices;
  const about: Incident = { ...incident, level, reporter: word, ward: word, owner: word };
  const report = { what: word, afraidNow: 'yes', about: 'nobody', where: 'home' } as const;
  const to: Person = { ...dev, callPhone: '07700 900102' };
  const owed = { ...(notice as unknown as Notice), kind, words: word };
  return { notice: owed, incident: about, to, report, dutyPhone: '999', now: start };
};

const ofHub = (word: string, kind: HubMessage['kind'], urgent: boolean): Telling => {
  const message: HubMessage = {
    key: `hub/${kind}/one`,
    to: dev.key,
    kind,
    dueAt: start,
    title: word,
    words: word,
    ...(urgent ? { urgent } : {}),
  };
  const { notice } = ofIncident(word, 'alert', 'low');
  const owed = { ...notice, kind, reference: 'HUB', key: `hub/${kind}/one/dev/teams` };
  return { notice: owed, message, to: dev, dutyPhone: '999', now: start };
};

const mailOf = async (telling: Telling) => {
  const sent: { subject: string; body: { content: string } }[] = [];
  const graph = {
    post: (_path: string, { message }: { message: (typeof sent)[number] }) => {
      sent.push(message);
      return Promise.resolve();
    },
  } as unknown as Graph;
  await mailMessenger(graph, { mailbox: 'hub@valemoor.example' }).deliver(telling);
  return sent[0];
};

const links = { deskLink: () => 'https://x.test', pageLink: () => 'https://x.test' };

/** Everything that somebody else may see or hear. */
const seenByOthers = async (telling: Telling): Promise<string> => {
  const mail = await mailOf(telling);
  const isOfWatch = 'message' in telling && telling.message.kind === 'watch';
  return [
    messageFor(telling, links, undefined).summary,
    textWordsOf(telling),
    callWordsOf(telling),
    mail?.subject,
    isOfWatch ? '' : mail?.body.content,
  ].join('\n');
};

test('of an incident: every kind of notice, every level, every word in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...kinds),
      fc.constantFrom(...levels),
      async (word, kind, level) => {
        expect(await seenByOthers(ofIncident(word, kind, level))).not.toContain(word);
      },
    ),
  );
});

test('of no incident: every kind of message, urgent or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      secret,
      fc.constantFrom(...messageKinds),
      fc.boolean(),
      async (word, kind, urgent) => {
        expect(await seenByOthers(ofHub(word, kind, urgent))).not.toContain(word);
      },
    ),
  );
});

test('a check-in can’t be told from any other message to a councillor', async () => {
  const checkIn = ofHub('word', 'check-in', false);
  expect(messageFor(checkIn, links, undefined).summary).toBe('Message from the Safety Hub');
  expect(await seenByOthers(checkIn)).not.toMatch(/check|visit|safe\b|danger|alarm/i);
});
