/** Files on their way to the library: nothing is lost while SharePoint is away, and the sealed bytes leave last. */
import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { keepEvidence } from '#core/engine/sweep.ts';
import { NoRoom, RecordUnavailable } from '#core/ports.ts';
import type { EvidenceRoom } from '#core/ports.ts';
import { aoife } from '../promises/samples.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const photo = (): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(90_000)]);

/** A report that the record has, and a file that was sent with it. */
const withFile = async (stage: Stage, bytes = photo()) => {
  const reference = await stage.submit();
  await stage.sweep();
  const key = randomBytes(16).toString('hex');
  await stage.promises.evidence.begin({
    key,
    delivery: key,
    originalName: 'gate.jpg',
    from: aoife.name,
    fromKey: aoife.key,
    receivedAt: stage.clock.now(),
    reference,
  });
  async function* stream() {
    yield await Promise.resolve(bytes);
  }
  const measured = await stage.outside.evidence.spool.keep(key, stream(), bytes.length);
  await stage.promises.evidence.received(key, { ...measured, fileType: 'image/jpeg' });
  return { key, reference, bytes };
};

const isSpooled = async ({ outside }: Stage, key: string): Promise<boolean> => {
  const writing = await outside.evidence.spool.resume(key);
  await writing?.leave();
  return writing !== undefined;
};

test('a file is filed, and only then do its sealed bytes leave', async () => {
  const stage = await newStage();
  const { key, bytes } = await withFile(stage);
  await stage.sweep();
  const filed = stage.outside.files.filed.get(key);
  expect(filed?.file).toMatchObject({ originalName: 'gate.jpg', site: 'register' });
  expect(Buffer.from(filed?.bytes ?? []).equals(bytes)).toBe(true);
  expect((await stage.promises.evidence.find(key))?.state).toBe('filed');
  expect(await isSpooled(stage, key)).toBe(false);
});

test('SharePoint is away for two hours: nothing is lost, nothing is asked all the time, all is filed afterwards', async () => {
  const stage = await newStage();
  stage.outside.files.sharePointAway = true;
  const files = [await withFile(stage), await withFile(stage), await withFile(stage)];
  stage.outside.recordAway = true;
  await stage.pass(120);
  const asked = stage.outside.logged.filter(({ event }) => event === 'library-away').length;
  expect(asked).toBeGreaterThan(30);
  expect(asked).toBeLessThan(250);
  for (const { key } of files) expect(await isSpooled(stage, key)).toBe(true);
  stage.outside.files.sharePointAway = false;
  stage.outside.recordAway = false;
  await stage.pass(3);
  for (const { key, bytes } of files)
    expect(Buffer.from(stage.outside.files.filed.get(key)?.bytes ?? []).equals(bytes)).toBe(true);
});

test('wherever the process dies, the next one files it, and what it files is what was sent', async () => {
  for (const step of ['file', 'filed', 'remove'] as const) {
    const stage = await newStage();
    const { key, bytes } = await withFile(stage);
    const die = (): never => {
      throw new RecordUnavailable('the process died');
    };
    const { evidence } = stage.outside;
    const dying: EvidenceRoom = {
      ...evidence,
      library: {
        ...evidence.library,
        file: async (...of) => {
          await evidence.library.file(...of);
          if (step === 'file') die();
        },
      },
      spool: {
        ...evidence.spool,
        remove: (name) => (step === 'remove' ? die() : evidence.spool.remove(name)),
      },
    };
    const promises = {
      ...stage.promises,
      evidence: {
        ...stage.promises.evidence,
        claims: {
          ...stage.promises.evidence.claims,
          filed: (name: string) =>
            step === 'filed' ? die() : stage.promises.evidence.claims.filed(name),
          later: () => Promise.resolve(),
        },
      },
    };
    await keepEvidence({ ...stage.deps, evidence: dying, promises }, stage.clock.now());
    stage.clock.move(2);
    await stage.sweep();
    expect((await stage.promises.evidence.find(key))?.state).toBe('filed');
    expect(Buffer.from(stage.outside.files.filed.get(key)?.bytes ?? []).equals(bytes)).toBe(true);
  }
});

test('a sealed file that somebody has changed is never filed as if it were what was sent', async () => {
  const stage = await newStage();
  const { key } = await withFile(stage);
  const { spool } = stage.outside.evidence;
  const other = await spool.begin(key);
  await other.append(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(90_001)]));
  await other.finish();
  await stage.sweep();
  expect(stage.outside.files.filed.has(key)).toBe(false);
  expect(stage.outside.logged.map(({ event }) => event)).toContain('evidence-not-filed');
});

test('a file of an incident that moves to the other site meanwhile follows it', async () => {
  const stage = await newStage();
  const { key, reference } = await withFile(stage);
  const { evidence } = stage.outside;
  const { library } = evidence;
  const moving: EvidenceRoom = {
    ...evidence,
    library: {
      ...library,
      file: async (...of) => {
        await library.file(...of);
        await stage.promises.filings.recorded(reference, 99, { item: 'restricted/1', etag: 'b' });
      },
    },
  };
  await keepEvidence({ ...stage.deps, evidence: moving }, stage.clock.now());
  expect(stage.outside.files.filed.get(key)?.file.site).toBe('restricted');
});

test('no room for a file of the chat: it is tried again later, and the report is not touched', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await stage.sweep();
  const bytes = photo();
  const address = 'https://valemoor-my.sharepoint.com/a';
  stage.outside.files.chat.set(address, bytes);
  const key = randomBytes(16).toString('hex');
  await stage.promises.evidence.begin({
    key,
    delivery: key,
    originalName: 'gate.jpg',
    from: aoife.name,
    fromKey: aoife.key,
    receivedAt: stage.clock.now(),
    reference,
    source: { address, kind: 'shared' },
  });
  stage.clock.move(1);
  const { evidence } = stage.outside;
  const full: EvidenceRoom = {
    ...evidence,
    spool: { ...evidence.spool, keep: () => Promise.reject(new NoRoom('full')) },
  };
  await keepEvidence({ ...stage.deps, evidence: full }, stage.clock.now());
  expect((await stage.promises.evidence.find(key))?.state).toBe('arriving');
  await stage.pass(2);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(stage.outside.files.filed.get(key)?.file.sha256).toBe(sha256);
});

test('files that found no report leave after 30 days with their bytes, and not before', async () => {
  const stage = await newStage();
  const key = randomBytes(16).toString('hex');
  const { spool } = stage.outside.evidence;
  await stage.promises.evidence.begin({
    key,
    delivery: key,
    originalName: 'gate.jpg',
    from: aoife.name,
    fromKey: aoife.key,
    receivedAt: stage.clock.now(),
  });
  const writing = await spool.begin(key);
  await writing.append(photo());
  const measured = await writing.finish();
  await stage.promises.evidence.received(key, { ...measured, fileType: 'image/jpeg' });
  stage.clock.move(29 * 24 * 60);
  await stage.sweep();
  expect((await stage.promises.evidence.find(key))?.state).toBe('waiting');
  stage.clock.move(2 * 24 * 60);
  await stage.sweep();
  expect(await stage.promises.evidence.find(key)).toBeUndefined();
});

test('whoever can’t be told now is told later; whoever blocked the bot is not asked for ever', async () => {
  const stage = await newStage();
  const { key } = await withFile(stage);
  await stage.promises.evidence.words.promise(key);
  stage.outside.files.chatOutcome = 'later';
  await stage.pass(3);
  expect(stage.outside.files.said).toEqual([]);
  stage.outside.files.chatOutcome = 'sent';
  await stage.pass(3);
  expect(stage.outside.files.said).toHaveLength(1);
  const other = await withFile(stage);
  await stage.promises.evidence.words.promise(other.key);
  stage.outside.files.chatOutcome = 'unreachable';
  await stage.pass(5);
  const missed = stage.outside.logged.filter(({ event }) => event === 'sender-not-told');
  expect(missed).toHaveLength(1);
});
