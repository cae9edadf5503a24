// Where a home address is shown: private until the councillor says otherwise, and not done until it is ticked.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { everybody, person } from '../support/sample.ts';
import { informationStage, mona, others, tom } from './information-stage.ts';
import type { InformationStage } from './information-stage.ts';

let it: InformationStage;
beforeEach(async () => {
  it = await informationStage();
});

describe('a home address', () => {
  const choose = (place: string, wish: string, who = 'tom') =>
    it.ok(who, 'choose-address', { place, wish });
  const task = async (who = 'mona', which = 0) => {
    const found = (await it.mine(who)).addresses?.[which];
    if (found === undefined) throw new Error('There is nothing to do');
    return found;
  };
  const tick = async (done: 'yes' | 'no', who = 'mona') =>
    it.ok(who, 'carry-out-address', { ...(await task()), done });

  test('is private where nothing was chosen, and nobody is asked to do anything', async () => {
    expect((await it.mine('tom')).address).toEqual({
      places: [
        { place: 'website', wish: 'private' },
        { place: 'register', wish: 'private' },
      ],
    });
    expect((await it.mine('mona')).addresses).toEqual([]);
    expect(await it.told()).toEqual([]);
  });

  test('is shown where the councillor wants that, and may be private again at any time', async () => {
    await choose('website', 'shown');
    expect((await it.mine('tom')).address?.places[0]).toMatchObject({ wish: 'shown' });
    it.pass(5);
    await tick('yes');
    it.pass(5);
    await choose('website', 'private');
    expect((await it.mine('tom')).address?.places).toEqual([
      { place: 'website', wish: 'private', since: it.hub.clock.now() },
      { place: 'register', wish: 'private' },
    ]);
    expect(await task()).toMatchObject({ wish: 'private', councillor: 'Cllr Tom Adeyemi' });
  });

  test('whoever carries it out is told once, and no message says what was chosen', async () => {
    await choose('register', 'private');
    await choose('register', 'private');
    expect(await it.toldWhom()).toEqual(['dora', 'mona']);
    const notices = JSON.stringify(await it.promises.notices.ofMessages('hub/request/'));
    expect(notices).not.toMatch(/Tom|Adeyemi|private/i);
  });

  test('is not said to be done before an officer has ticked it; then the councillor hears', async () => {
    await choose('website', 'private');
    expect((await it.mine('tom')).address?.places[0]).not.toHaveProperty('doneAt');
    it.pass(5);
    await tick('yes');
    expect((await it.mine('tom')).address?.places[0]).toMatchObject({ doneAt: it.hub.clock.now() });
    expect((await it.told()).filter((line) => line.startsWith('tom'))).toHaveLength(1);
    // The trail lies where more people read than the list does: it says neither whose choice it is nor which.
    expect(await it.trail()).toEqual([
      expect.stringMatching(/^address-done: [\da-f]{8}: Council website$/),
    ]);
  });

  test('a wrong tick is taken back: it is still to be done', async () => {
    await choose('website', 'private');
    await tick('yes');
    await tick('no', 'dora');
    expect((await it.mine('tom')).address?.places[0]).not.toHaveProperty('doneAt');
    expect(await task('dora')).not.toHaveProperty('doneAt');
  });

  test('a tick for what was chosen before is refused: the councillor has chosen anew', async () => {
    await choose('website', 'shown');
    const seen = await task();
    it.pass(1);
    await choose('website', 'private');
    const refused = await it.refused('mona', 'carry-out-address', { ...seen, done: 'yes' });
    expect(refused.kind).toBe('conflict');
    expect((await it.mine('tom')).address?.places[0]).not.toHaveProperty('doneAt');
  });

  test('what waits longest comes first, what is done last', async () => {
    await choose('website', 'shown');
    await tick('yes');
    it.pass(1);
    await choose('website', 'private', 'sian');
    it.pass(1);
    await choose('register', 'shown');
    const names = (await it.mine('mona')).addresses?.map(({ councillor, place }) => [
      councillor,
      place,
    ]);
    expect(names).toEqual([
      ['Cllr Siân', 'website'],
      ['Cllr Tom Adeyemi', 'register'],
      ['Cllr Tom Adeyemi', 'website'],
    ]);
  });

  test.each(others)('of somebody else is not shown to %s, who can tick nothing', async (who) => {
    await choose('website', 'shown');
    const view = await it.mine(who);
    expect(view).not.toHaveProperty('addresses');
    expect(JSON.stringify(view)).not.toMatch(/"shown"/);
    const madeUp = { choice: 'made-up', place: 'website', since: '', done: 'yes' };
    expect(await it.refused(who, 'carry-out-address', { ...(await task()), done: 'yes' })).toEqual(
      await it.refused(who, 'carry-out-address', madeUp),
    );
  });

  test('a monitoring officer who is a councillor too carries out nobody’s', async () => {
    it = await informationStage([
      ...everybody,
      tom,
      mona,
      person('both', ['monitoring-officer', 'councillor']),
    ]);
    await choose('website', 'shown');
    expect(await it.mine('both')).not.toHaveProperty('addresses');
  });

  test('goes to those who answer for the hub where no monitoring officer is there', async () => {
    it = await informationStage([...everybody, tom]);
    await choose('website', 'private');
    expect(await it.toldWhom()).toEqual(['helen', 'ines']);
    expect((await it.mine('ines')).addresses).toHaveLength(1);
  });

  test('is kept where nobody is there at all, and the councillor reads whom to call', async () => {
    it = await informationStage([tom]);
    const { say } = await choose('website', 'private');
    expect(say).toContain('01632 960100');
    expect((await it.mine('tom')).address?.places[0]).toHaveProperty('since');
  });

  test('nothing is said to be saved while SharePoint is away', async () => {
    it.here.away = true;
    const raw = { place: 'website', wish: 'shown' };
    expect((await it.refused('tom', 'choose-address', raw)).kind).toBe('unavailable');
    it.here.away = false;
    expect((await it.mine('tom')).address?.places[0]).toMatchObject({ wish: 'private' });
  });

  test('the note about the ballot paper is the councillor’s alone', async () => {
    await it.ok('tom', 'note-ballot', { ballot: 'area' });
    await choose('website', 'private');
    expect((await it.mine('tom')).address).toMatchObject({ ballot: 'area' });
    expect(JSON.stringify(await it.mine('mona'))).not.toMatch(/ballot|area/);
    await it.ok('tom', 'note-ballot', { ballot: '' });
    expect((await it.mine('tom')).address).not.toHaveProperty('ballot');
  });

  test('of somebody who has left is nobody’s task any more', async () => {
    await choose('website', 'shown');
    await it.ok('mona', 'my-information');
    const left = {
      ...it.hub.council,
      person: (key: string) => ({ ...(key === 'tom' ? tom : mona), active: key !== 'tom' }),
    };
    Object.assign(it.hub, { council: left });
    expect((await it.mine('mona')).addresses).toEqual([]);
  });
});
