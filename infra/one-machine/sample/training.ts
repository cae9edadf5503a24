/** Courses of Valemoor, and when they are held. */
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const course = (code: string, title: string, more: SampleRow): SampleRow => ({
  Title: title,
  Code: code,
  Audience: 'Councillors',
  Mode: 'In person',
  Language: 'English',
  Parts: 1,
  EnglandOnly: false,
  Shown: true,
  ...more,
});

const courses: readonly SampleRow[] = [
  course('personal-safety', 'Personal safety for councillors', {
    TitleCy: 'Diogelwch personol i gynghorwyr',
    Topic: 'Personal safety and risk',
    About:
      'How to plan a surgery or a visit, what to do when a talk turns bad, and how the check-in works. With time for your own questions.',
    AboutCy:
      'Sut i gynllunio cymhorthfa neu ymweliad, beth i’w wneud pan fydd sgwrs yn troi’n gas, a sut mae’r cofrestriad yn gweithio.',
    Provider: 'Valemoor Health and Safety',
    RepeatMonths: 24,
  }),
  course('social-media', 'Social media: the law, then the practice', {
    TitleCy: 'Cyfryngau cymdeithasol: y gyfraith, yna’r ymarfer',
    Topic: 'Social media',
    About:
      'First what the law says, with Legal. Then how to set up and look after your pages, with Communications.',
    Provider: 'Valemoor Legal and Communications',
    Parts: 2,
    PartOne: 'The law: what is a crime, what is not, and what to keep',
    PartTwo: 'The practice: settings, comments and when to stop',
    RepeatMonths: 18,
  }),
  course('calm', 'Calming things down', {
    TitleCy: 'Tawelu sefyllfa',
    Topic: 'Calming things down',
    About: 'Short scenes, played with an actor. You can watch, or try it yourself.',
    Provider: 'Marlowe Theatre Workshop',
    Mode: 'Online, with others',
  }),
  course('lga-abuse', 'Handling abuse and intimidation', {
    Topic: 'Personal safety and risk',
    About: 'An e-learning module of the Local Government Association. About 40 minutes.',
    Provider: 'Local Government Association',
    Mode: 'E-learning',
    Link: 'https://www.local.gov.uk/',
    EnglandOnly: true,
  }),
  course('code', 'The code of conduct, across the groups', {
    TitleCy: 'Y cod ymddygiad, ar draws y grwpiau',
    Topic: 'Code of conduct',
    Audience: 'Everybody',
    About:
      'What the code asks of us, with cases from other councils. Led by the Monitoring Officer.',
    Provider: 'Monitoring Officer',
    RepeatMonths: 12,
  }),
  course('mhfa', 'Mental health first aid', {
    Topic: 'Mental health first aid',
    Audience: 'Everybody',
    About: 'Two days. You learn to listen, and to find help with somebody.',
    Provider: 'Valemoor Wellbeing',
  }),
];

const sessionsFrom = (now: number): readonly SampleRow[] => {
  const session = (
    code: string,
    [days, from, until]: readonly [number, string, string],
    more: SampleRow = {},
  ): SampleRow => ({
    Title: 'Committee Room 2, County Hall',
    Course: code,
    Part: 1,
    StartsAt: dayAt(now, days, from),
    EndsAt: dayAt(now, days, until),
    Capacity: 12,
    Off: false,
    ...more,
  });
  return [
    session('personal-safety', [9, '18:00', '20:00']),
    session('personal-safety', [37, '10:00', '12:00'], { Title: 'Marlowe Library' }),
    session('social-media', [16, '17:30', '19:00']),
    session('social-media', [23, '17:30', '19:00'], { Part: 2 }),
    session('calm', [13, '12:30', '13:30'], { Title: 'Teams', Capacity: 8 }),
    session('code', [30, '18:00', '19:30'], { Title: 'Council Chamber', Capacity: 40 }),
  ];
};

/** Six courses, four of them with dates in the weeks after `now` (milliseconds since 1970). */
export const sampleTraining = (now: number): readonly SampleRows[] => [
  { site: 'register', list: 'Courses', rows: courses },
  { site: 'register', list: 'Sessions', rows: sessionsFrom(now) },
];
