/**
 * Every word of the Duty page but its forms: who is on now, the calendar, own turns, what happens if nobody
 * answers.
 */
import { dutyForms } from './desk-duty-forms.ts';
import { dutySwaps } from './desk-duty-swaps.ts';

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const dutyPage = {
  title: 'Duty',
  loading: 'Loading the rota',
  refresh: 'Refresh',
  asOf: (moment: string): string => `The rota as of ${moment}`,
  neverRead: 'SharePoint has not been read yet',
  lead: 'Lead',
  deputy: 'Deputy',
  senior: 'Senior manager',
  seniorLong: 'Responsible senior manager',
  anySenior: 'Whoever holds the role',
  nobody: 'Nobody',
  nobodyOnCall: 'Nobody on call',
  noSenior: 'Not named',
  fromTo: (from: string, until: string): string => `${from} to ${until}`,
  editList: 'Open the list in SharePoint',
  now: {
    title: 'On duty now',
    until: (moment: string): string => `Until ${moment}`,
    untilChanged: 'Until somebody changes the rota',
    office: 'The office is open',
    outOfHours: 'Out of hours',
    phone: 'Duty phone',
    noPhone: 'No phone number in the People list',
    nobody: 'Nobody is on duty now',
    nobodyText:
      'The rota has no lead and no deputy at this minute. A new urgent report goes straight to the next people on the ladder. Please fix the rota.',
    missing: 'Not on the rota',
  },
  gaps: {
    title: (count: number): string =>
      count === 1 ? '1 gap in the next 30 days' : `${String(count)} gaps in the next 30 days`,
    more: (count: number): string => `Show ${many(count, 'more gap', 'more gaps')}`,
    fewer: 'Show fewer',
    fill: 'Fill this gap',
    fillNamed: (sentence: string): string => `Fill this gap: ${sentence}`,
    tell: 'Please tell whoever keeps the rota.',
  },
  calendar: {
    title: 'Rota',
    add: 'Add to the rota',
    earlier: 'Earlier',
    thisWeek: 'This week',
    later: 'Later',
    weeks: (from: string, until: string): string => `${from} to ${until}`,
    asCalendar: 'Calendar',
    asList: 'List',
    look: 'How to show the rota',
    week: (day: string): string => `Week of ${day}`,
    today: 'Now',
    because: {
      turn: 'Turn',
      pattern: 'Repeats',
      override: 'Override',
      swap: 'Swap',
      nobody: 'Nobody on call',
    },
    legend: 'What the signs mean',
    mine: 'Your turn',
    gap: 'Gap',
    columns: {
      when: 'When',
      lead: 'Lead',
      deputy: 'Deputy',
      senior: 'Senior manager',
      what: 'What',
    },
    label: (when: string, lead: string, deputy: string): string =>
      `${when}: lead ${lead}, deputy ${deputy}`,
    seniorLane: 'Senior manager',
    empty: 'The rota is empty here.',
    showAll: (count: number): string => `Show all ${String(count)} turns`,
  },
  bar: {
    edit: 'Change',
    remove: 'Remove',
    over: 'Put somebody else there',
    swap: 'Ask a colleague to take it',
    close: 'Close',
    wrong: 'The hub leaves out these rows of the list',
    cannot: 'Nothing would reach them',
  },
  mine: {
    title: 'My turns',
    none: 'You are not on the rota in the next 12 weeks.',
    with: (name: string): string => `with ${name}`,
    now: 'Now',
    calendar: 'Add to my calendar',
    calendarHint:
      'A file that your calendar can open. It has what is on the rota now; take it again after changes.',
    calendarDone: 'The calendar file is saved on your device.',
    showAll: (count: number): string => `Show all (${String(count)})`,
    showFewer: 'Show fewer',
  },
  ladders: {
    title: 'If nobody answers',
    intro:
      'Who would be asked, and when, if a report came in now, with the people who are on the rota.',
  },
  reach: {
    title: 'Who can be reached',
    intro: 'Everybody who may be asked gets a test message each month and says that it came.',
    next: (moment: string): string => `The next goes out at ${moment}.`,
    sent: (moment: string): string => `This month’s went out at ${moment}.`,
    confirmed: (count: number, of: number): string =>
      `${String(count)} of ${String(of)} have confirmed it on every channel`,
    columns: { person: 'Person', channels: 'Channels' },
    states: {
      confirmed: (channel: string, when: string): string => `${channel}: confirmed ${when}`,
      waiting: (channel: string): string => `${channel}: not confirmed yet`,
      overdue: (channel: string): string => `${channel}: not confirmed in five working days`,
      untested: (channel: string): string => `${channel}: no test yet`,
      unreachable: (channel: string, when: string): string =>
        `${channel}: does not get through since ${when}`,
    },
  },
  forms: dutyForms,
  swaps: dutySwaps,
};
