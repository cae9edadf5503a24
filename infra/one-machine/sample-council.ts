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
  councillor('hannah', 'Hannah Fairbrother', 'St Brannoc', '07700 900109'),
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

const dayLength = 24 * 60 * 60 * 1_000;

const daysOfRota = 84;
/** Turns change at 8:30am. */
const changeOver = 8.5 * 60 * 60 * 1_000;

/** Twelve weeks of turns of a day each, from half past eight in the morning (UTC) before `now` (milliseconds since 1970). */
const rotaFrom = (now: number): CouncilTurn[] => {
  const first = Math.floor((now - changeOver) / dayLength) * dayLength + changeOver;
  return Array.from({ length: daysOfRota }, (_, day) => {
    const [lead, deputy] = pairs[day % pairs.length] ?? ['dev', 'marged'];
    const from = first + day * dayLength;
    return {
      from: new Date(from).toISOString(),
      until: new Date(from + dayLength).toISOString(),
      lead,
      deputy,
    };
  });
};

/** The sample council with a rota that covers `now` and the twelve weeks after it. */
export const sampleCouncil = (now: number): Council => ({
  people,
  duty: rotaFrom(now),
  contacts,
  settings,
});
