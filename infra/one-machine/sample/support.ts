/** Whom councillors of Valemoor can talk to. Numbers are of the ranges that Ofcom keeps for drama. */
import { objectIdOf } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const person = (title: string, alias: string, more: SampleRow): SampleRow => ({
  Title: title,
  PersonKey: objectIdOf(alias),
  ...more,
});

const people: readonly SampleRow[] = [
  person('Cllr Grace Whitcombe', 'grace', {
    Kind: 'Champion',
    About: 'Wellbeing champion for the whole council. Happy to listen, by phone or over a coffee.',
    AboutWelsh: 'Hyrwyddwr lles y cyngor cyfan. Yn barod i wrando, dros y ffôn neu dros baned.',
    Hours: 'Most evenings',
    Position: 110,
  }),
  person('Cllr George Penhallow', 'george', {
    Kind: 'Mentor',
    About: 'A councillor for 22 years, and in no group. Knows what the first year is like.',
    AboutWelsh: 'Cynghorydd ers 22 mlynedd, heb grŵp. Yn gwybod sut beth yw’r flwyddyn gyntaf.',
    Position: 120,
  }),
  person('Helen Tregear', 'helen', {
    Kind: 'Mental health first aider',
    About: 'Trained to listen and to help you find what you need. Not a counsellor.',
    AboutWelsh:
      'Wedi’i hyfforddi i wrando ac i’ch helpu i gael yr hyn sydd ei angen. Nid cwnselydd.',
    Hours: '9am to 5pm, Monday to Friday',
    Position: 130,
  }),
];

const services = (now: number): readonly SampleRow[] => [
  {
    Title: 'Valemoor counselling service',
    Kind: 'Counselling',
    About: 'Free for councillors and their families. You ring them yourself.',
    AboutWelsh: 'Am ddim i gynghorwyr a’u teuluoedd. Chi sy’n eu ffonio.',
    Phone: '01632 960177',
    Code: 'VALEMOOR',
    Hours: 'Day and night',
    Position: 140,
    CheckedAt: dayAt(now, -20, '09:00'),
  },
];

/** The list begins with the four group offices; these come beside them. */
export const sampleSupport = (now: number): readonly SampleRows[] => [
  { site: 'register', list: 'Support', rows: [...people, ...services(now)] },
];
