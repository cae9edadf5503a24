/** Policies of Valemoor, in short (domain.md 1, 2, 38 to 41, 43, 80; 3.9). */
import type { SampleRow } from './rows.ts';

export interface SamplePolicy {
  readonly file: string;
  readonly title: string;
  readonly topic: string;
  readonly about: string;
  readonly owner: string;
  readonly edition: string;
  readonly adoptedDaysAgo: number;
  /** Nobody has set a day where it is left out. */
  readonly reviewInDays?: number;
  /** The first sentence: what kind of paper this is. */
  readonly note: string;
  readonly words: readonly string[];
  readonly more: SampleRow;
}

const sample =
  'This is a sample of a council that does not exist. A council changes it before it is used.';

type Days = readonly [adoptedDaysAgo: number, reviewInDays?: number];

const policy = (
  [title, topic, owner]: readonly [string, string, string],
  [adoptedDaysAgo, reviewInDays]: Days,
  about: string,
  words: readonly string[],
  more: SampleRow = {},
): SamplePolicy => ({
  file: `${title.replace(/[^\p{L}\d ]/gu, '')}.docx`,
  title,
  topic,
  about,
  owner,
  edition: 'Version 1.2',
  adoptedDaysAgo,
  ...(reviewInDays === undefined ? {} : { reviewInDays }),
  note: sample,
  words,
  more: { CoversCouncillors: 'Yes', Made: 'New policy', ...more, Edition: '1.2' },
});

const ines = 'Ines Abara';
const jonathan = 'Jonathan Sayle';
const fatima = 'Fatima Haddad';
const callum = 'Callum Nwosu';
const helen = 'Helen Tregear';

export const samplePolicies: readonly SamplePolicy[] = [
  policy(
    ['Zero tolerance of abuse', 'Zero tolerance of abuse', ines],
    [200, 165],
    'What the council does not accept towards councillors and staff, and what it does about it.',
    [
      'Holding councillors to account is right. Threats, hate and personal abuse are not.',
      'The same holds on the phone, by letter, in person and online.',
      'Councillors may report everything that worries them. A report commits nobody to anything.',
      'The council may end a talk, write to the person, change how they may contact us, or go to the police.',
    ],
    {
      TitleCy: 'Dim goddef cam-drin',
      AboutCy:
        'Yr hyn nad yw’r cyngor yn ei dderbyn tuag at gynghorwyr a staff, a beth a wna yn ei gylch.',
    },
  ),
  policy(
    ['Polisi dim goddef cam-drin', 'Zero tolerance of abuse', ines],
    [200, 165],
    'The zero-tolerance policy in Welsh.',
    [
      'Mae dwyn cynghorwyr i gyfrif yn iawn. Nid yw bygythiadau, casineb a cham-drin personol.',
      'Mae’r un peth yn wir ar y ffôn, drwy lythyr, wyneb yn wyneb ac ar-lein.',
      'Gall cynghorwyr adrodd am bopeth sy’n eu poeni.',
    ],
    { Language: 'Welsh', AboutCy: 'Y polisi dim goddef yn Gymraeg.' },
  ),
  policy(
    ['When a threat is received', 'When a threat comes', ines],
    [340, 20],
    'Six steps for whoever has received a threat, and for the officers who help.',
    [
      'In danger, call 999 first.',
      '1. Follow the route: tell the Safety Hub, by day or night.',
      '2. Keep everything: the message, the time, who saw it.',
      '3. An officer tells the police, and asks for a reference.',
      '4. An officer checks in with the councillor.',
      '5. The councillor hears what is happening, also when there is no news.',
      '6. An officer explains what the council does and what the police do.',
    ],
    { TitleCy: 'Pan ddaw bygythiad' },
  ),
  policy(
    ['Unreasonable and vexatious contact', 'Unreasonable contact', fatima],
    [800, -70],
    'When the council limits how somebody may contact it. It has a part for councillors.',
    [
      'Most people who complain often have a reason. We look at what they do, not at who they are.',
      'A limit is a last step. It has an end, a reason in writing, and a way to appeal.',
      'For councillors: a senior officer decides with the councillor, and may become the only contact.',
    ],
    { Made: 'Older policy extended' },
  ),
  policy(
    ['Working alone and personal safety', 'Working alone and personal safety', callum],
    [250, 115],
    'Surgeries, home visits and travel: what helps, and how the check-in works.',
    [
      'These are suggestions. You decide how you do your work.',
      'Before a visit: say where you go and when you are back. Start a check-in in the hub.',
      'Sit near the door. Have a charged phone. Know where a landline is.',
      'If you feel unsafe, leave. You need no reason.',
    ],
  ),
  policy(
    ['Social media for councillors', 'Social media', helen],
    [150, 215],
    'How to set up your pages, when to hide or block, and when the council asks for a removal.',
    [
      'Your page, your rules: say them at the top.',
      'You may hide or block abuse. Keep a picture of it first.',
      'Communications can ask a platform to remove something. Send them the address and a picture.',
    ],
  ),
  policy(
    ['Advice before a visit', 'Advice before a visit', callum],
    [90, 275],
    'How to ask before a visit, and why the answer never says anything about a person.',
    [
      'Ask in the hub. Do not visit until an officer has answered.',
      'The answer is advice only. It says nothing about who lives there.',
      'Every question is noted, so that it is used as it should be.',
    ],
  ),
  policy(
    ['Your address and your interests', 'Address and interests', jonathan],
    [120, 245],
    'What is published about where you live, what you can choose, and how to apply.',
    [
      'Your address is not published unless you want it to be. You can change your mind.',
      'You can ask the Monitoring Officer to treat an interest as sensitive. Nothing need have happened.',
      'You still declare the interest at meetings. The details are withheld.',
    ],
    { Nation: 'England' },
  ),
  policy(
    ['Filtered mail is read by a person', 'Filtered mail', fatima],
    [60, 305],
    'Why no filtered message is deleted unread, and who reads it by when.',
    [
      'A filtered message may hold a threat to life. A person reads each one.',
      'It is read on the same working day, and on days off by the people on duty.',
      'Nothing is deleted by a machine.',
    ],
    { Audience: 'Officers', CoversCouncillors: 'No' },
  ),
  policy(
    ['Code of conduct and local resolution', 'Conduct of councillors', jonathan],
    [400],
    'The seven principles of public life, and how councillors settle things among themselves.',
    [
      'Selflessness, integrity, objectivity, accountability, openness, honesty and leadership.',
      'Leaders speak up when somebody of their own group behaves badly.',
      'Smaller matters between councillors are settled with the group leaders first.',
    ],
    { Made: 'Older policy extended' },
  ),
  policy(
    ['Privacy notice of the Safety Hub', 'Data protection', jonathan],
    [45, 320],
    'What the hub keeps about you and others, why, for how long, and whom to ask.',
    [
      'A report is kept for three years after it is closed, or six where it was serious.',
      'Only people who work on it see it. Each reading is noted.',
      'You can ask what is kept about you, and have mistakes put right.',
    ],
  ),
  policy(
    ['Safety in the election period', 'Election period', helen],
    [10],
    'Canvassing, counts and candidates. A draft for the working group.',
    [
      'Go in pairs where you can. Share your route.',
      'Candidates can be told about the police’s adviser for elected people.',
    ],
    { Standing: 'Draft', CoversCouncillors: 'Not looked at yet', Made: 'Not decided yet' },
  ),
];
