/** The wellbeing cafés of Valemoor: one in the hall, one online, one that was. */
import { objectIdOf } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRows } from './rows.ts';

const counts = { Joined: 0, Waiting: 0, Good: 0, Fair: 0, Poor: 0 };
const hosted = { Host: 'Cllr Hannah Fairbrother', HostKey: objectIdOf('hannah'), State: 'Planned' };

/** As of `now` (milliseconds since 1970). */
export const sampleCafes = (now: number): readonly SampleRows[] => [
  {
    site: 'register',
    list: 'Cafes',
    rows: [
      {
        ...counts,
        ...hosted,
        Title: 'Tea and talk',
        StartsAt: dayAt(now, 9, '17:30'),
        EndsAt: dayAt(now, 9, '19:00'),
        Place: 'Marlowe library, the garden room',
        Online: false,
        Capacity: 12,
        OpenTo: 'Every councillor',
        About: 'Bring your own mug. There is cake.',
        Key: 'sample-cafe-1',
      },
      {
        ...counts,
        ...hosted,
        Title: 'Lunch break for independents',
        StartsAt: dayAt(now, 16, '12:15'),
        EndsAt: dayAt(now, 16, '13:00'),
        Online: true,
        Capacity: 8,
        OpenTo: 'Independent councillors',
        Key: 'sample-cafe-2',
      },
      {
        ...counts,
        ...hosted,
        Title: 'Tea and talk',
        StartsAt: dayAt(now, -12, '17:30'),
        EndsAt: dayAt(now, -12, '19:00'),
        Place: 'Marlowe library, the garden room',
        Online: false,
        Capacity: 12,
        Joined: 7,
        Good: 5,
        Fair: 1,
        OpenTo: 'Every councillor',
        Key: 'sample-cafe-0',
      },
    ],
  },
];
