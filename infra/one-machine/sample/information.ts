/** What councillors of Valemoor have chosen and asked for about themselves. */
import { objectIdOf } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const whose = (alias: string, name: string): SampleRow => ({
  Title: name,
  Councillor: name,
  CouncillorKey: objectIdOf(alias),
});
const aoife = whose('aoife', 'Cllr Aoife Brennan-Osei');
const priya = whose('priya', 'Cllr Priya Reeve');

const choices = (now: number): readonly SampleRow[] => [
  {
    ...aoife,
    Website: 'Keep it private',
    WebsiteSince: dayAt(now, -40, '10:00'),
    WebsiteDone: dayAt(now, -39, '14:00'),
    Register: 'Keep it private',
    RegisterSince: dayAt(now, -1, '10:00'),
    Officer: 'Jonathan Sayle',
    Key: 'sample-address-1',
  },
  {
    ...priya,
    Website: 'Show it',
    WebsiteSince: dayAt(now, -30, '09:00'),
    WebsiteDone: dayAt(now, -28, '11:00'),
    Register: 'Keep it private',
    Officer: 'Jonathan Sayle',
    Key: 'sample-address-2',
  },
];

const interests = (now: number): readonly SampleRow[] => [
  {
    ...aoife,
    Stage: 'Asked',
    AskedAt: dayAt(now, -1, '10:05'),
    Interest: 'My home in Marlowe ward',
    Key: 'sample-interest-1',
  },
];

const deviceRows = (now: number): readonly SampleRow[] => [
  {
    ...aoife,
    Kind: 'Personal alarm',
    Stage: 'With the councillor',
    AskedAt: dayAt(now, -60, '10:00'),
    Number: 'A-17',
    IssuedAt: dayAt(now, -55, '11:00'),
    TestedAt: dayAt(now, -20, '09:30'),
    Works: true,
    Remind: true,
    Answer: 'Hold the button for three seconds.',
    Officer: 'Helen Tregear',
    Key: 'sample-device-1',
  },
  {
    ...priya,
    Kind: 'Second SIM',
    Stage: 'Asked for',
    AskedAt: dayAt(now, -1, '15:00'),
    Wish: 'My phone takes a second SIM.',
    Remind: false,
    Key: 'sample-device-2',
  },
];

/** As of `now` (milliseconds since 1970). */
export const sampleInformation = (now: number): readonly SampleRows[] => [
  { site: 'restricted', list: 'AddressChoices', rows: choices(now) },
  { site: 'restricted', list: 'SensitiveInterests', rows: interests(now) },
  { site: 'restricted', list: 'Devices', rows: deviceRows(now) },
];
