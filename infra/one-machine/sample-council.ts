/** Valemoor County Council, which does not exist: twelve councillors, a SPoC team of five and those behind them. */
import type { Council, CouncilContact, CouncilPerson, CouncilTurn } from './council.ts';

const councillor = (alias: string, name: string, ward: string, phone: string): CouncilPerson => ({
  alias,
  name: `Cllr ${name}`,
  roles: ['councillor'],
  ward,
  phone,
  jobTitle: `Councillor for ${ward}`,
});

const officer = (
  alias: string,
  name: string,
  role: string,
  jobTitle: string,
  phone: string,
): CouncilPerson => ({ alias, name, roles: [role], jobTitle, phone });

/** Telephone numbers are of the ranges that Ofcom keeps for drama. */
const people: readonly CouncilPerson[] = [
  councillor('aoife', 'Aoife Brennan-Osei', 'Marlowe', '07700 900101'),
  councillor('sian', "Siân Ŵyn-O'Hanlon", 'Llŷn Bridge', '07700 900102'),
  councillor('martin', 'Martin Vale', 'Tanyard', '07700 900103'),
  councillor('tom', 'Tom Adeyemi', 'Harbour', '07700 900104'),
  councillor('priya', 'Priya Reeve', 'Northgate', '07700 900105'),
  councillor('yusuf', 'Yusuf Osman', 'Castle', '07700 900106'),
  councillor('grace', 'Grace Whitcombe', 'Elmsworth', '07700 900107'),
  councillor('daniel', 'Daniel Kowalczyk', 'Quayside', '07700 900108'),
  {
    ...councillor('hannah', 'Hannah Fairbrother', 'St Brannoc', '07700 900109'),
    roles: ['councillor', 'champion'],
  },
  councillor('rashida', 'Rashida Begum', 'Millfield', '07700 900110'),
  councillor('george', 'George Penhallow', 'High Moor', '07700 900111'),
  councillor('meilin', 'Mei-Lin Carter', 'Riverside', '07700 900112'),
  officer('dev', 'Dev Okafor', 'spoc-officer', 'SPoC officer, Democratic Services', '07700 900201'),
  officer(
    'marged',
    'Marged Ellis',
    'spoc-officer',
    'SPoC officer, Community Safety',
    '07700 900202',
  ),
  officer(
    'ruth',
    'Ruth Adair',
    'spoc-officer',
    'SPoC officer, Democratic Services',
    '07700 900203',
  ),
  officer(
    'callum',
    'Callum Nwosu',
    'spoc-officer',
    'SPoC officer, Health and Safety',
    '07700 900204',
  ),
  officer(
    'fatima',
    'Fatima Haddad',
    'spoc-officer',
    'SPoC officer, Legal Services',
    '07700 900205',
  ),
  officer(
    'ines',
    'Ines Abara',
    'senior-responsible-officer',
    'Director of Governance',
    '07700 900301',
  ),
  officer('jonathan', 'Jonathan Sayle', 'monitoring-officer', 'Monitoring Officer', '07700 900302'),
  officer('helen', 'Helen Tregear', 'manager', 'Democratic Services Manager', '07700 900303'),
  {
    ...officer('director', 'Omar Lindqvist', 'duty-director', 'Duty Director', '07700 900304'),
    callPhone: '07700 900304',
  },
  {
    ...officer(
      'control',
      'Valemoor Control Room',
      'control-room',
      '24-hour control room',
      '07700 900305',
    ),
    callPhone: '07700 900305',
  },
  officer('beatrice', 'Beatrice Holloway', 'chief-executive', 'Chief Executive', '07700 900306'),
];

const contacts: readonly CouncilContact[] = [
  {
    name: 'Councillor safety duty line',
    purpose: 'Duty line',
    phone: '01632 960123',
    hours: 'Day and night',
  },
  {
    name: 'Police emergency',
    purpose: 'Police',
    phone: '999',
    hours: 'Day and night',
    note: 'From a mobile, press 55 if you can’t speak.',
  },
  {
    name: 'Police, not an emergency',
    purpose: 'Police',
    phone: '101',
    hours: 'Day and night',
    note: 'Say “Operation Ford”.',
  },
  {
    name: 'Democratic services',
    purpose: 'Council',
    phone: '01632 960100',
    hours: '8:30am to 5pm, Monday to Friday',
  },
  { name: 'Samaritans', purpose: 'Helpline', phone: '116 123', hours: 'Day and night' },
  { name: 'National Stalking Helpline', purpose: 'Helpline', phone: '0808 802 0300' },
  {
    name: 'Valemoor neighbourhood police team',
    purpose: 'Police',
    email: 'neighbourhood@police.example',
    hours: '9am to 5pm, Monday to Friday',
  },
];

const settings = {
  'Council name': 'Valemoor County Council',
  Nation: 'england',
  Tier: 'county',
  'Report card hours': '12',
};

const pairs: readonly (readonly [string, string])[] = [
  ['dev', 'marged'],
  ['ruth', 'callum'],
  ['fatima', 'dev'],
  ['marged', 'ruth'],
  ['callum', 'fatima'],
];

const weekLength = 7 * 24 * 60 * 60 * 1_000;
/** 1 January 1970 was a Thursday. */
const firstMonday = 4 * 24 * 60 * 60 * 1_000;
/** Weeks change on Monday at 8:30am. */
const changeOver = 8.5 * 60 * 60 * 1_000;
const yearOfWeeks = 52;

/** A week of a pair: office hours, the four nights, and the weekend. */
const partsOfWeek = [
  { what: 'Office days', days: 'Mon, Tue, Wed, Thu, Fri', startsAt: '08:30', endsAt: '17:00' },
  { what: 'Week nights', days: 'Mon, Tue, Wed, Thu', startsAt: '17:00', endsAt: '08:30' },
  { what: 'Weekend', days: 'Fri', startsAt: '17:00', endsAt: '08:30', endsOn: 'Monday' },
] as const;

/**
 * A rota of five pairs, each on call for a week in five, by the clock; it began five weeks before `now`
 * (milliseconds since 1970), and the first pair has the week of `now`.
 */
const rotaFrom = (now: number): CouncilTurn[] => {
  const weeks = Math.floor((now - changeOver - firstMonday) / weekLength);
  const everyWeeks = pairs.length;
  return pairs.flatMap(([lead, deputy], place) => {
    const from = firstMonday + (weeks - everyWeeks + place) * weekLength;
    return partsOfWeek.map(({ what, ...repeats }): CouncilTurn => ({
      title: `${what}, week ${String(place + 1)} of ${String(everyWeeks)}`,
      from: new Date(from).toISOString(),
      until: new Date(from + (yearOfWeeks + everyWeeks) * weekLength).toISOString(),
      lead,
      deputy,
      senior: 'ines',
      repeats: { ...repeats, everyWeeks },
    }));
  });
};

/** The sample council with a rota that covers the five weeks before `now` and the year after it. */
export const sampleCouncil = (now: number): Council => ({
  people,
  duty: rotaFrom(now),
  contacts,
  settings,
});
