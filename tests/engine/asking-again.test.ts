// Taken is not done (invariant 10): an urgent incident of which nothing is noted for an hour asks again.
import { describe, expect, test } from '@jest/globals';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { acknowledged, closed, progressed, triaged } from '#core/domain/incidents/transitions.ts';
import type { Level } from '#lists/incidents.ts';
import { marged } from '../promises/samples.ts';
import { calendar } from '../support/sample.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const doneTo = (stage: Stage, reference: string, what: (incident: Incident) => Incident) =>
  stage.promises.change(reference, (incident) => ({
    incident: what(incident),
    entries: [],
    notices: [],
  }));

/** Marged takes it two minutes after it came. */
const taken = async (stage: Stage, level: Level): Promise<string> => {
  const reference = await stage.submit({ level });
  await stage.sweep();
  await stage.pass(2);
  await doneTo(stage, reference, (incident) =>
    acknowledged(incident, marged, calendar, stage.clock.now()),
  );
  return reference;
};

const alertsOf = (stage: Stage, round: string): Set<string | undefined> =>
  new Set(
    stage
      .alerts()
      .filter((key) => key.startsWith(`${round}/`))
      .map((key) => key.split('/')[2]),
  );

describe('an urgent incident that was taken and not moved on', () => {
  test('goes back to those on duty, and to whoever had it, after an hour and not before', async () => {
    const stage = await newStage();
    const reference = await taken(stage, 'critical');
    await stage.pass(59);
    expect((await stage.promises.find(reference))?.owner).toBe(marged.name);
    await stage.pass(1);
    expect(await stage.promises.find(reference)).toMatchObject({
      status: 'received',
      cycle: 1,
      rung: 0,
      declinedKeys: [],
    });
    expect((await stage.promises.find(reference))?.ownerKey).toBeUndefined();
    expect(alertsOf(stage, '1/0')).toEqual(new Set(['dev', 'marged']));
  });

  test('asks whoever had it though somebody else is on duty now', async () => {
    const stage = await newStage();
    const reference = await taken(stage, 'high');
    const from = '2026-12-01T00:00:00.000Z' as Instant;
    const until = '2027-02-01T00:00:00.000Z' as Instant;
    stage.outside.duty = [{ from, until, lead: 'tomos', deputy: 'dev' }];
    await stage.pass(60);
    expect((await stage.promises.find(reference))?.askedAgain).toBe('marged');
    expect(alertsOf(stage, '1/0')).toEqual(new Set(['tomos', 'marged']));
    await stage.pass(60);
    expect(alertsOf(stage, '1/1')).toEqual(new Set(['dev']));
  });

  test('tells the councillor that nobody has it, and the trail why', async () => {
    const stage = await newStage();
    const reference = await taken(stage, 'critical');
    await stage.pass(60);
    const told = stage.outside.delivered.filter(({ kind }) => kind === 'update');
    expect(told.map(({ telling }) => telling.notice.words)).toEqual([
      expect.stringContaining('Nobody has it at this moment'),
    ]);
    const { trail } = stage.outside;
    expect(trail.map((entry) => entry.reference)).toContain(reference);
    expect(trail.filter(({ action }) => action === 'rung-entered').at(-1)?.detail).toContain(
      'Marged Ellis has had it and nothing was noted',
    );
    expect(trail.some(({ action, shared }) => action === 'councillor-updated' && shared)).toBe(
      true,
    );
  });

  test('climbs again from there, without end', async () => {
    const stage = await newStage();
    const reference = await taken(stage, 'critical');
    await stage.pass(66);
    expect(await stage.promises.find(reference)).toMatchObject({ cycle: 1, rung: 1 });
    expect(alertsOf(stage, '1/1')).toEqual(new Set(['dev', 'marged', 'tomos']));
  });
});

describe('nobody is asked again', () => {
  test('while something is noted each hour', async () => {
    const stage = await newStage();
    const reference = await taken(stage, 'critical');
    for (let hour = 0; hour < 4; hour += 1) {
      await stage.pass(55);
      await doneTo(stage, reference, (incident) => progressed(incident, stage.clock.now()));
    }
    expect((await stage.promises.find(reference))?.ownerKey).toBe('marged');
    expect(alertsOf(stage, '1/0')).toEqual(new Set());
  });

  test.each(['triaged', 'closed'])('once it is %s', async (how) => {
    const stage = await newStage();
    const reference = await taken(stage, 'critical');
    await doneTo(stage, reference, (incident) =>
      how === 'closed'
        ? closed(incident, stage.clock.now())
        : triaged(
            incident,
            { severity: 5, likelihood: 3, outcome: 'police', level: 'critical' },
            stage.clock.now(),
          ),
    );
    await stage.pass(90);
    expect(alertsOf(stage, '1/0')).toEqual(new Set());
  });

  test.each(['moderate', 'low'] as const)('of %s', async (level) => {
    const stage = await newStage();
    const reference = await taken(stage, level);
    await stage.pass(90);
    expect((await stage.promises.find(reference))?.ownerKey).toBe('marged');
  });
});
