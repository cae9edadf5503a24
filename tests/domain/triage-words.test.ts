// Which words raise the level of a report, and which only look like them: domain.md 3.3.
import { describe, expect, test } from '@jest/globals';
import { provisionalLevel } from '#core/domain/incidents/triage.ts';
import type { Report } from '#core/domain/incidents/report.ts';

const report = (what: string, more: Partial<Report> = {}): Report => ({
  what,
  afraidNow: 'no',
  about: 'nobody',
  ...more,
});
/** The reasons that words give; none where they only look like words of danger. */
const reasons = (what: string): readonly string[] => provisionalLevel(report(what)).reasons;
const none = ['no sign of danger in the answers'];

interface Sign {
  readonly reason: string;
  readonly told: readonly string[];
  /** Words that only contain such a word, or sentences that only look like one. */
  readonly alike: readonly string[];
}

const signs: readonly Sign[] = [
  {
    reason: 'a weapon is mentioned',
    told: [
      ...[
        'knife',
        'knives',
        'GUN',
        'guns',
        'machete',
        'weapon',
        'acid',
        'hammer',
        'crowbar',
        'bat',
      ],
      ...['shotgun', 'rifle', 'stab', 'stabbed', 'shoot', 'shooting', 'cyllell', 'gwn'],
    ],
    alike: ['It has begun', 'an acidic reply', 'the gunnel of a boat', 'at the combat club'],
  },
  {
    reason: 'a threat to life',
    told: [
      'kill',
      'killing',
      'killed',
      'murder',
      'murdered',
      'dead',
      'death threat',
      'die',
      'lladd',
    ],
    alike: ['a man of skill', 'a killjoy', 'a deadline', 'a soldier', 'death'],
  },
  {
    reason: 'fire, a bomb or a substance',
    told: [
      ...['bomb', 'bombing', 'explosive', 'petrol', 'arson', 'fire bomb', 'firebomb'],
      ...['white powder', 'powder'],
      ...['you', 'your', 'the', 'her', 'his', 'my', 'it'].map((whom) => `burn ${whom}`),
    ],
    alike: ['at the parsonage', 'petroleum prices', 'the burn', 'sunburn it was', 'burn items'],
  },
  {
    reason: 'somebody is outside or following',
    told: [
      ...['house', 'home', 'door', 'office', 'window', 'flat'].map(
        (place) => `outside my ${place}`,
      ),
      ...['outside the door', 'outside our door', 'following me', 'followed me', 'at my door'],
      ...['in my garden', 'tu allan i'],
    ],
    alike: ['He unfollowed me', 'the following meeting', 'outside the town', 'outside his office'],
  },
  {
    reason: 'a threat to a child',
    told: [
      ...['kid', 'kids', 'child', 'children', 'son', 'daughter'].map(
        (who) => `your ${who}: watch it`,
      ),
      ...['hurt', 'harm', 'get', 'careful', 'watch'].map((what) => `my child, we said, ${what}`),
      ...['hurt', 'harm', 'get'].map((what) => `We ${what} you and the child`),
      ...['kid', 'kids', 'child', 'children', 'son', 'daughter'].map((who) => `get at your ${who}`),
      'get my son',
      'the son will get it',
    ],
    alike: [
      'We came together with the children',
      'getting the children to school',
      'the children were unharmed',
      'I bathe kids and watch films',
      'the childminder will watch',
      'You get to bathe kids',
      'Do get the childminder',
      'my kids like it',
    ],
  },
  {
    reason: 'a time or place of attack is named',
    told: [
      ...['I’ll', "I'll", 'Ill', 'We’ll', "we'll", 'well', 'They will', 'going to', 'gonna'].map(
        (who) => `${who} come tonight`,
      ),
      ...['be there', 'come', 'get you', 'find you', 'see you'].map(
        (what) => `I will ${what} today`,
      ),
      ...['tonight', 'tomorrow', 'today', 'later', 'at 7'].map((when) => `We will come ${when}`),
      `I will ${'x'.repeat(38)} come tonight`,
      `I will come ${'x'.repeat(38)} tonight`,
    ],
    alike: [
      'I will write. Come to the surgery tonight',
      'They will come. The meeting is tonight',
      'Will you? Come tonight',
      'You will be welcome tonight',
      'They are willing to come tonight',
      'goodwill can come tonight',
      'They will show a comedy tonight',
      'They will come and sit at home',
      'They will come and take seat 7',
      `I will ${'x'.repeat(39)} come tonight`,
      `I will come ${'x'.repeat(39)} tonight`,
    ],
  },
  {
    reason: 'a threat of violence',
    told: [
      ...['strung up', 'hang', 'hanged', 'hanging', 'beat up', 'beaten up', 'batter', 'smash you'],
      ...['smash your', 'attack', 'attacked', 'assault', 'assaulted', 'punch', 'punched'],
      ...['hit me', 'hit you', 'hit him', 'hit her', 'kick', 'kicking', 'spat', 'pushed', 'shoved'],
      ...['hurt you', 'harm you', 'get what', 'watch your back', 'know where you live'],
    ],
    alike: ['a change of plan', 'a hangover', 'a new battery', 'the counterattack', 'hit the ball'],
  },
  {
    reason: 'home is involved',
    told: [
      ...['house', 'home', 'address', 'front door', 'back gate', 'garden', 'street'].map(
        (what) => `my ${what}`,
      ),
      ...['came to my house', 'came to our house', 'came to our home', 'home address'],
    ],
    alike: ['the economy home page', 'my homework', 'came to our town'],
  },
  {
    reason: 'targeted abuse',
    told: [
      ...[
        'racist',
        'homophobic',
        'sexist',
        'misogyn',
        'misogynist',
        'slur',
        'hate',
        'abus',
        'abused',
      ],
      ...['harass', 'harassment', 'stalk', 'stalking', 'again and again', 'every day'],
      ...['keep sending', 'keeps sending', 'keeps calling', 'keep coming'],
    ],
    alike: ['Whatever', 'a beanstalk', 'slurry on the road', 'once again'],
  },
];

describe.each(signs)('$reason', ({ reason, told, alike }) => {
  test.each(told)('%s', (text) => {
    expect(reasons(text)).toContain(reason);
  });

  test.each(alike)('not “%s”', (text) => {
    expect(reasons(text)).not.toContain(reason);
  });
});

test('words that only look alike are Low, with no sign of danger', () => {
  const harmless = ['He unfollowed me', 'Whatever', 'a change of plan', 'my homework', 'Goodwill'];
  for (const text of harmless)
    expect(provisionalLevel(report(text))).toEqual({ level: 'low', reasons: none });
});

test('several signs are all named, and the gravest decides', () => {
  expect(provisionalLevel(report('He punched me every day with a hammer'))).toEqual({
    level: 'critical',
    reasons: ['a weapon is mentioned', 'a threat of violence', 'targeted abuse'],
  });
});

test('answers to different questions do not run together into another word', () => {
  expect(provisionalLevel(report('a pen', { where: 'knife' })).level).toBe('critical');
  expect(provisionalLevel(report('x', { where: 'a pen', effect: 'knife' })).level).toBe('critical');
});
