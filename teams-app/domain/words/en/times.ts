/** Days, hours and lengths of time as GOV.UK writes them. */
const count = (n: number, unit: string): string => `${String(n)} ${unit}${n === 1 ? '' : 's'}`;

export const times = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ] as readonly string[],
  weekdays: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ] as readonly string[],
  midnight: 'midnight',
  midday: 'midday',
  on: (time: string, date: string): string => `${time} on ${date}`,
  range: (from: string, until: string): string => `${from} to ${until}`,
  underAMinute: 'less than a minute',
  minutes: (n: number): string => count(n, 'minute'),
  hours: (n: number): string => count(n, 'hour'),
  days: (n: number): string => count(n, 'day'),
};
