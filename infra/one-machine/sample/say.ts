/** What Valemoor has under "Have your say": a survey that is open, one that was counted, drop-in times and a group. */
import { addressOf, objectIdOf } from '../council.ts';
import type { CouncilPerson } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const surveysFrom = (now: number): readonly SampleRow[] => [
  {
    Title: 'Last spring',
    OpensAt: dayAt(now, -200, '09:00'),
    ClosesAt: dayAt(now, -172, '23:59'),
    Counted: true,
    SurveyKey: 'sample-last',
  },
  {
    Title: 'This winter',
    OpensAt: dayAt(now, -3, '09:00'),
    ClosesAt: dayAt(now, 25, '23:59'),
    Counted: false,
    SurveyKey: 'sample-open',
  },
];

/** Numbers of 26 councillors. Whatever would tell of fewer than 5 of them is hidden, as the hub hides it. */
const counted: readonly (readonly [string, string, string])[] = [
  [
    'frequency',
    'In the last 12 months, how often were you abused or threatened as a councillor?',
    'never: –\nonce: 9\nfew-months: 8\nmonthly: –\nweekly: –\nskipped: –',
  ],
  [
    'channels',
    'How did it reach you?',
    'in-person: 8\nphone: –\nmessage: –\nemail: 13\nletter: –\nsocial-media: 17\nmeeting: 6\nskipped: –',
  ],
  ['risk', 'Did you feel at risk in your role?', 'never: 7\nsometimes: 12\noften: –\nskipped: –'],
  ['reported', 'Did you tell anybody?', 'council: –\npolice: –\nboth: –\nneither: 15\nskipped: –'],
  [
    'why-not',
    'If you did not tell, why not?',
    'too-small: 8\nno-use: 9\npart-of-it: 11\nnot-how: 6\nafraid: –\nhandled: –\nskipped: 10',
  ],
  [
    'support',
    'The support on offer feels',
    'right: 11\ntoo-much: –\ntoo-little: 6\nnot-known: –\nskipped: –',
  ],
  [
    'comment',
    'Is there anything else?',
    [
      'A named person to ring would help more than another policy.',
      'I would like the evening surgeries to be in a place with staff.',
      'Please keep the training short.',
      'Thank you for asking.',
      'The social media session was good. More of that.',
    ].join('\n\n'),
  ],
];

const results: readonly SampleRow[] = counted.map(([question, title, answers]) => ({
  Title: title,
  Survey: 'Last spring',
  Answered: 26,
  Answers: answers,
  Question: question,
  SurveyKey: 'sample-last',
  ResultKey: `sample-last/${question}`,
}));

const slotsFrom = (now: number, people: readonly CouncilPerson[]): readonly SampleRow[] =>
  people
    .filter(({ alias }) => alias === 'helen' || alias === 'ruth')
    .flatMap((person, place) =>
      ['13:00', '13:30', '14:00'].map((time, turn) => ({
        Title: person.name,
        StartsAt: dayAt(now, 3 + place, time),
        EndsAt: dayAt(now, 3 + place, ['13:30', '14:00', '14:30'][turn] ?? time),
        Place: place === 0 ? 'Room 14, County Hall' : 'By phone',
        OfficerKey: objectIdOf(person.alias),
        SlotKey: `sample-${person.alias}-${String(turn)}`,
      })),
    );

const groupsFrom = (now: number, people: readonly CouncilPerson[]): readonly SampleRow[] => {
  const helen = people.find(({ alias }) => alias === 'helen');
  const contact = { ContactEmail: helen === undefined ? '' : addressOf(helen) };
  return [
    {
      ...contact,
      Title: 'Member safety working group',
      TitleCy: 'Gweithgor diogelwch aelodau',
      Kind: 'Councillors',
      About:
        'Six councillors from all groups and none. They find what is missing and tell the cabinet.',
      AboutCy: 'Chwe chynghorydd o bob grŵp a heb grŵp. Maent yn canfod yr hyn sydd ar goll.',
      NextMeeting: dayAt(now, 19, '17:00'),
    },
    {
      ...contact,
      Title: 'Officers’ safety group',
      Kind: 'Officers',
      About: 'Democratic services, legal, health and safety, communications and community safety.',
      NextMeeting: dayAt(now, 12, '10:00'),
    },
  ];
};

/** As of `now` (milliseconds since 1970). */
export const sampleSay = (now: number, people: readonly CouncilPerson[]): readonly SampleRows[] => [
  { site: 'register', list: 'Surveys', rows: surveysFrom(now) },
  { site: 'register', list: 'SurveyResults', rows: results },
  { site: 'register', list: 'DropIns', rows: slotsFrom(now, people) },
  { site: 'register', list: 'Groups', rows: groupsFrom(now, people) },
];
