/** What councillors of Valemoor have thought through before they go, and their next surgeries. */
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

/** As of `now` (milliseconds since 1970). */
export const sampleBefore = (now: number): readonly SampleRows[] => [
  { site: 'restricted', list: 'Assessments', rows: [ofAoife(now), ofPriya(now)] },
  { site: 'restricted', list: 'Surgeries', rows: surgeryRows(now) },
];
