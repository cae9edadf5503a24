/** Evidence given back over HTTP: to those who may see it, and only as it was received. */
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  evidence,
  filed,
  get,
  hub,
  jpeg,
  onStage,
  only,
  reference,
  tab,
  trail,
  uploaded,
} from './evidence-stage.ts';

onStage();

test('a councillor sees and opens what they sent, and not what an officer added', async () => {
  await uploaded('aoife', 'mine.jpg', jpeg(9_000), 'upload-one');
  await uploaded('dev', 'theirs.jpg', jpeg(9_000), 'upload-two');
  expect(await evidence('aoife')).toMatchObject([{ name: 'mine.jpg' }]);
  const [mine, theirs] = await evidence('dev');
  expect((await get('aoife', mine?.key ?? '')).status).toBe(200);
  expect((await get('aoife', theirs?.key ?? '')).status).toBe(404);
});

test('for anybody else the file does not exist, word for word as for one that is made up', async () => {
  await uploaded('dev', 'photo.jpg', jpeg(9_000));
  const key = await only();
  for (const who of ['tom', 'vera']) {
    const real = await get(who, key);
    const madeUp = await get(who, '0'.repeat(32), '222-222-222');
    expect([real.status, await real.text()]).toEqual([madeUp.status, await madeUp.text()]);
    expect(real.status).toBe(404);
  }
  expect(await trail()).toContain('refused Cllr Tom Adeyemi');
  const nobody = await fetch(`${tab.origin}/api/evidence/${reference}/${key}`);
  expect([nobody.status, await nobody.json()]).toMatchObject([401, { ok: false }]);
});

test('what the library gives back is checked: the same bytes are given out, others are not, and the trail says so', async () => {
  const bytes = jpeg(400_000);
  await uploaded('dev', 'photo.jpg', bytes);
  const key = await only();
  await filed();
  expect(await evidence('dev')).toMatchObject([{ state: 'filed', key }]);
  const good = await get('dev', key);
  expect(
    createHash('sha256')
      .update(Buffer.from(await good.arrayBuffer()))
      .digest('hex'),
  ).toBe(createHash('sha256').update(bytes).digest('hex'));
  const there = hub.evidence.filed.get(key);
  if (there === undefined) throw new Error('not filed');
  there.bytes[200_000] = (there.bytes[200_000] ?? 0) ^ 1;
  const bad = await get('dev', key);
  expect(bad.status).toBe(409);
  expect(await bad.text()).toMatch(/is not the same as when it was sent/);
  expect(await trail()).toContain('evidence-changed Dev');
  expect(hub.logged).toContain('evidence-changed');
  expect(await evidence('dev')).toMatchObject([{ state: 'changed' }]);
});

test('a file whose bytes and fingerprint were both changed by hand is found out by the trail', async () => {
  await uploaded('dev', 'photo.jpg', jpeg(9_000));
  const key = await only();
  await filed();
  const there = hub.evidence.filed.get(key);
  if (there === undefined) throw new Error('not filed');
  const other = jpeg(9_000);
  const sha256 = createHash('sha256').update(other).digest('hex');
  hub.evidence.filed.set(key, { file: { ...there.file, sha256 }, bytes: other });
  expect((await get('dev', key)).status).toBe(409);
});

test('while SharePoint is away, files are taken, and those that are still here can be read', async () => {
  hub.evidence.sharePointAway = true;
  const bytes = jpeg(9_000);
  await uploaded('dev', 'photo.jpg', bytes);
  const opened = await hub.ok('dev', 'open-incident', { incident: reference });
  expect(opened).toMatchObject({ evidenceAway: true, evidence: [{ state: 'being-filed' }] });
  const answer = await get('dev', await only());
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  await filed();
  expect(await evidence('dev')).toMatchObject([{ state: 'being-filed' }]);
  hub.evidence.sharePointAway = false;
  hub.pass(120);
  await filed();
  expect(await evidence('dev')).toMatchObject([{ state: 'filed' }]);
});
