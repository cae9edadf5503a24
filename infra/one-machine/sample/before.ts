/** What councillors of Valemoor have thought through before they go, their next surgeries, and two visits they asked about. */
import { objectIdOf } from '../council.ts';
import { dayAt } from './rows.ts';
import type { SampleRow, SampleRows } from './rows.ts';

const aoife = { Councillor: 'Cllr Aoife Brennan-Osei', CouncillorKey: objectIdOf('aoife') };
const priya = { Councillor: 'Cllr Priya Reeve', CouncillorKey: objectIdOf('priya') };

const ofAoife = (now: number): SampleRow => ({
  ...aoife,
  Title: 'Ward surgery: Cllr Aoife Brennan-Osei',
  Type: 'Ward surgery',
  Stage: 'Finished',
  Place: 'Marlowe library, room 2',
  StartsAt: dayAt(now, 6, '18:00'),
  Purpose: 'My surgery, every second week',
  WithWhom: 'Somebody from the library is in the building',
  Alone: 'No',
  Hazards: 'Somebody is upset and will not leave.',
  Controls: 'Two doors. People book a time.',
  SeverityBefore: 3,
  LikelihoodBefore: 2,
  ScoreBefore: 6,
  CheckInWith: 'My husband',
  OverdueBy: '8pm',
  Plan: 'I say that I have to make a call, and leave by the door behind me.',
  WhoToCall: 'The duty line',
  SignedAt: dayAt(now, -20, '10:00'),
  ReviewOn: dayAt(now, 160, '00:00'),
  Triggers: 'incident,change',
  ChangedAt: dayAt(now, -20, '10:00'),
  WantsHelp: false,
  Key: 'sample-assessment-1',
});

const ofPriya = (now: number): SampleRow => ({
  ...priya,
  Title: 'Public meeting: Cllr Priya Reeve',
  Type: 'Public meeting',
  Stage: 'Help asked for',
  Place: 'Northgate community hall',
  StartsAt: dayAt(now, 12, '19:00'),
  Purpose: 'The plans for the car park',
  Alone: 'No',
  Concerns: 'People are angry about it online.',
  Hazards: 'Shouting, and people who stand close.',
  SeverityBefore: 3,
  LikelihoodBefore: 4,
  ScoreBefore: 12,
  AskedAt: dayAt(now, 0, '00:00'),
  SignedAt: dayAt(now, 0, '00:00'),
  ReviewOn: dayAt(now, 180, '00:00'),
  Triggers: 'incident,tension',
  ChangedAt: dayAt(now, 0, '00:00'),
  WantsHelp: true,
  Key: 'sample-assessment-2',
});

const surgeryRows = (now: number): readonly SampleRow[] =>
  [6, 20].map((days, place) => ({
    ...aoife,
    Title: 'Marlowe library, room 2',
    Kind: 'In person',
    Ward: 'Marlowe',
    StartsAt: dayAt(now, days, '18:00'),
    EndsAt: dayAt(now, days, '19:30'),
    Key: `sample-surgery-${String(place + 1)}`,
  }));

const visitRows = (now: number): readonly SampleRow[] => [
  {
    ...priya,
    Title: 'Mrs J. Okonkwo',
    Address: '12 Mill Lane, Northgate',
    Purpose: 'Damp in the flat, and a letter from the landlord',
    VisitAt: dayAt(now, 4, '17:30'),
    Stage: 'Asked',
    AskedAt: dayAt(now, 0, '00:00'),
    DueAt: dayAt(now, 1, '17:00'),
    Key: '4c19d0a7-sample-visit-1',
  },
  {
    ...priya,
    Title: 'Mr T. Fenner',
    Address: 'Flat 2, 8 Harbour Street',
    Purpose: 'He cannot come to the surgery',
    VisitAt: dayAt(now, 6, '11:00'),
    Stage: 'Go ahead only with these steps',
    AskedAt: dayAt(now, -3, '10:00'),
    DueAt: dayAt(now, -2, '10:00'),
    AnsweredAt: dayAt(now, -3, '15:00'),
    CallFirst: true,
    WithSomebody: true,
    CheckIn: true,
    Officer: 'Helen Tregear',
    Key: '9be2370f-sample-visit-2',
  },
];

/** As of `now` (milliseconds since 1970). */
export const sampleBefore = (now: number): readonly SampleRows[] => [
  { site: 'restricted', list: 'Assessments', rows: [ofAoife(now), ofPriya(now)] },
  { site: 'restricted', list: 'Surgeries', rows: surgeryRows(now) },
  { site: 'restricted', list: 'VisitChecks', rows: visitRows(now) },
];
