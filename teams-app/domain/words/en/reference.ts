/** Every word of the Settings page: what the council has written into its own lists. */
import type { LadderInUse } from '../../alerts/ladders.ts';

const from: Readonly<Record<LadderInUse['from'], string>> = {
  list: 'As in the list.',
  'last-good': 'New incidents get this one, as the list had it before the mistake.',
  usual: 'New incidents get this one, the usual ladder.',
};

const minutesIn = { hour: 60, workingDay: 510, day: 24 * 60 };

const count = (value: number, one: string): string =>
  `${String(value)} ${one}${value === 1 ? '' : 's'}`;

/** Minutes as people say them: “10 minutes”, “2 hours”, “1 working day”. */
const spoken = (minutes: number, inOfficeHours: boolean): string => {
  if (inOfficeHours && minutes % minutesIn.workingDay === 0)
    return count(minutes / minutesIn.workingDay, 'working day');
  if (minutes % minutesIn.day === 0) return count(minutes / minutesIn.day, 'day');
  if (minutes % minutesIn.hour === 0) return count(minutes / minutesIn.hour, 'hour');
  return count(minutes, 'minute');
};

export const reference = {
  title: 'Settings',
  loading: 'Loading the settings',
  asOf: (moment: string): string => `Edited in SharePoint, shown here as of ${moment}`,
  neverRead: 'Edited in SharePoint, which has not been read yet',
  refresh: 'Refresh',
  edit: 'Edit in SharePoint',
  editList: (list: string): string => `Edit ${list} in SharePoint`,
  ladders: {
    title: 'Ladders: if nobody answers',
    intro:
      'Who is asked if an incident came in at the time shown, with the rota and the roles as they are now. An edit counts for incidents that come in after it.',
    startsAt: (moment: string): string => `If one came in at ${moment}`,
    wrong: (why: string): string => `The list makes no sense here. ${why}`,
    from,
    nobody: 'Nobody can be asked: the next step comes at once',
    again: (moment: string, step: number, every: number, inOfficeHours: boolean): string =>
      `${moment}: again from step ${String(step)}, after ${spoken(every, inOfficeHours)}`,
    night: (moment: string): string =>
      `${moment}: the office closes. The ladder for out of hours takes over`,
    step: (moment: string, asks: string): string => `${moment}: ${asks}`,
  },
  contacts: {
    title: 'Contacts',
    none: 'There are no contacts yet.',
    columns: {
      name: 'Name',
      purpose: 'For',
      phone: 'Phone',
      hours: 'Hours',
      checked: 'Last checked',
    },
    unchecked: 'Never checked',
    old: (moment: string): string => `${moment}, please check again`,
  },
  settings: {
    title: 'Settings in force',
    intro: 'Where the list is empty or a value makes no sense, the usual value is shown here.',
    councilName: 'Council name',
    nation: 'Nation',
    nations: {
      england: 'England',
      wales: 'Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    },
    tier: 'Kind of council',
    tiers: { county: 'County', district: 'District', unitary: 'Unitary', parish: 'Parish' },
    closedDays: 'Closed beside bank holidays',
    noClosedDays: 'None',
    cardHours: 'A report card can be sent for',
    hours: (hours: number): string => count(hours, 'hour'),
  },
  people: {
    title: 'People and rota',
    text: 'Who has which role, and who is on call, are two more lists.',
  },
};
