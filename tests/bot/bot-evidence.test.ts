/** Councillors send pictures and files in the chat: kept first, then answered, in words that are true. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { keepEvidence } from '#core/engine/sweep.ts';
import { execute } from '#core/use-cases/registry.ts';
import { ChatFileUnavailable } from '../../teams-app/ports.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  await stage.fresh();
  const { chat, filed, said } = stage.outside.files;
  for (const each of [chat, filed]) each.clear();
  said.length = 0;
  await stage.connector.openChat('aoife');
});
afterAll(() => stage.close());

const jpeg = (words: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words.padEnd(40))]);

/** A file as Teams announces it, and what is found at its address. */
const file = (name: string, there: Uint8Array | Error | null = jpeg(name)) => {
  const downloadUrl = `https://valemoor-my.sharepoint.com/${name}`;
  if (there !== null) stage.outside.files.chat.set(downloadUrl, there);
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: `${downloadUrl}/web`,
    name,
    content: { downloadUrl, uniqueId: name, fileType: 'jpg' },
  };
};

const picture = (there: Uint8Array) => {
  const contentUrl = 'https://smba.test/v3/attachments/1/views/original';
  stage.outside.files.chat.set(contentUrl, there);
  return { contentType: 'image/*', contentUrl };
};

const send = (person: string, attachments: readonly object[], text = '') =>
  stage.connector.send(person, {
    type: 'message',
    text,
    attachments: [...attachments, { contentType: 'text/html', content: `<p>${text}</p>` }],
  });

const report = async (what = 'he is outside'): Promise<string> => {
  const before = await stage.promises.live();
  await stage.connector.say('aoife', 'Report something');
  await stage.press('aoife', 'submit-report', { what, afraidNow: 'yes' });
  const known = new Set(before.map(({ reference }) => reference));
  const made = (await stage.promises.live()).find(({ reference }) => !known.has(reference));
  return made?.reference ?? '';
};

const newest = (person = 'aoife') => stage.cards(person).at(-1);
const kept = (reference: string) => stage.promises.evidence.ofIncident(reference);
const engine = () => ({ ...stage.hub, messengers: stage.outside.messengers });

test('a picture sent with one open report is saved with it, and the answer says so', async () => {
  const reference = await report();
  await send('aoife', [file('gate.jpg')]);
  expect(firstId(newest())).toBe('evidence');
  expect(textIn(newest())).toContain('We have your file');
  expect(textIn(newest())).toContain(
    `Saved with your report ${reference}. You don’t need to send it again.`,
  );
  expect(await kept(reference)).toMatchObject([{ originalName: 'gate.jpg', state: 'being-filed' }]);
});

test('several files at once: each is answered, and one that can’t be taken says why', async () => {
  const reference = await report();
  await send('aoife', [
    file('one.jpg'),
    file('run.exe'),
    file('two.jpg'),
    file('lie.jpg', Buffer.from('MZ\0')),
  ]);
  const words = textIn(newest());
  expect(words).toContain('Please look at this');
  expect(words).toContain('one.jpg, two.jpg');
  expect(words).toContain('We can’t take “run.exe”');
  expect(words).toContain('“lie.jpg” is not what its name says');
  expect(await kept(reference)).toHaveLength(2);
});

test('a pasted picture has no name and gets one', async () => {
  const reference = await report();
  await send('aoife', [picture(jpeg('pasted'))]);
  expect((await kept(reference))[0]?.originalName).toMatch(/^Picture 2026-12-28 23\.4\d\.png$/);
});

test('with no report yet the files are kept, a report card comes, and the report gets them', async () => {
  await send('aoife', [file('gate.jpg')], 'he was at my back gate');
  const [saved, card] = stage.cards('aoife').slice(-2);
  expect([firstId(saved), firstId(card)]).toEqual(['evidence', 'report']);
  expect(textIn(saved)).toContain('Saved. You don’t need to send it again.');
  expect(textIn(card)).toContain('Your files go with this report when you send it.');
  expect(card?.body.find(({ id }) => id === 'what')).toMatchObject({
    value: 'he was at my back gate',
  });
  await stage.press('aoife', 'submit-report', { what: 'he was there', afraidNow: 'no' });
  const [incident] = await stage.promises.live();
  expect(await kept(incident?.reference ?? '')).toMatchObject([{ originalName: 'gate.jpg' }]);
});

test('with several open reports the card asks which, once; pressed again it says where the file is', async () => {
  const [first, second] = [await report('one'), await report('two')];
  await send('aoife', [file('gate.jpg')]);
  expect(textIn(newest())).toContain('Which report is it for?');
  const { card } = await stage.press('aoife', 'join-evidence', {}, { data: { incident: first } });
  expect(textIn(card)).toContain(`Saved with your report ${first}`);
  const key = (await kept(first))[0]?.key ?? '';
  const again = await execute(stage.hub, 'aoife', 'join-evidence', {
    incident: second,
    files: key,
  });
  expect(again).toMatchObject({ ok: true, value: { files: [{ is: 'saved', reference: first }] } });
  expect(await kept(first)).toHaveLength(1);
  expect(await kept(second)).toEqual([]);
});

test('nobody gives files to another person’s report, or another person’s files to their own', async () => {
  const reference = await report();
  stage.outside.people = stage.outside.people.map((each) =>
    each.key === 'tomos' ? { ...each, roles: ['councillor'] } : each,
  );
  await stage.connector.openChat('tomos');
  await send('tomos', [file('theirs.jpg')]);
  const key = (await stage.promises.evidence.unlinkedOf('tomos'))[0]?.key ?? '';
  const raw = { incident: reference, files: key };
  expect(await execute(stage.hub, 'tomos', 'join-evidence', raw)).toMatchObject({ ok: false });
  expect(await execute(stage.hub, 'aoife', 'join-evidence', raw)).toMatchObject({
    ok: true,
    value: { files: [] },
  });
  expect(await kept(reference)).toEqual([]);
});

test('the same message delivered again adds nothing and is answered the same', async () => {
  const reference = await report();
  const message = { type: 'message', id: 'message-7', attachments: [file('gate.jpg')] };
  await stage.connector.send('aoife', message);
  await stage.connector.send('aoife', message);
  expect(textIn(newest())).toContain(`Saved with your report ${reference}`);
  expect(await kept(reference)).toHaveLength(1);
});

test('photo 2 can’t be fetched now: it is queued, joins later, and the sender is told', async () => {
  const reference = await report();
  await send('aoife', [file('one.jpg'), file('two.jpg', new ChatFileUnavailable('503'))]);
  expect(textIn(newest())).toContain('We are still fetching this.');
  expect((await kept(reference)).map(({ state }) => state)).toEqual(['being-filed', 'arriving']);
  file('two.jpg');
  stage.clock.move(1);
  for (let round = 0; round < 2; round += 1) await keepEvidence(engine(), stage.clock.now());
  expect((await kept(reference)).map(({ state }) => state)).toEqual(['being-filed', 'being-filed']);
  expect(stage.outside.files.said).toEqual([
    {
      to: 'aoife',
      sentence: `“two.jpg” is saved with your report ${reference}. You don’t need to send it again.`,
    },
  ]);
});

test('a file that is gone is not said to be saved, and its sender is told what to do', async () => {
  await report();
  await send('aoife', [file('gone.jpg', null)]);
  expect(textIn(newest())).toContain(
    '“gone.jpg” could not be fetched, so we do not have it. Please send it again.',
  );
  expect([...(await stage.promises.evidence.needed())]).toEqual([]);
});

test('a file that can’t be fetched for half a day is given up, and its sender is told', async () => {
  await report();
  await send('aoife', [file('two.jpg', new ChatFileUnavailable('503'))]);
  stage.clock.move(13 * 60);
  for (let round = 0; round < 2; round += 1) await keepEvidence(engine(), stage.clock.now());
  expect(stage.outside.files.said).toEqual([
    {
      to: 'aoife',
      sentence: '“two.jpg” could not be fetched, so we do not have it. Please send it again.',
    },
  ]);
});

test('an officer is told where files are added, and nothing of theirs is kept', async () => {
  await stage.connector.openChat('dev');
  await send('dev', [file('gate.jpg')]);
  const last = stage.connector.messages('dev').at(-1);
  expect(last?.text).toContain('add them there');
  expect(await stage.promises.evidence.unlinkedOf('dev')).toEqual([]);
});

test('the limit is said before anybody sends a file', () => {
  expect(textIn(stage.cards('aoife')[0])).toContain('One can be up to 250 MB.');
});
