import type { Translated } from '../../language.ts';
import type { times as english } from '../en/times.ts';

/** After a number the noun stands in the singular, and after two it changes its first letter. */
export const times: Translated<typeof english> = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  weekdays: [
    'Dydd Llun',
    'Dydd Mawrth',
    'Dydd Mercher',
    'Dydd Iau',
    'Dydd Gwener',
    'Dydd Sadwrn',
    'Dydd Sul',
  ],
  midnight: 'hanner nos',
  midday: 'hanner dydd',
  on: (time, date) => `${time} ar ${date}`,
  range: (from, until) => `${from} tan ${until}`,
  underAMinute: 'llai na munud',
  minutes: (n) => (n === 2 ? '2 funud' : `${String(n)} munud`),
  hours: (n) => `${String(n)} awr`,
  days: (n) => (n === 2 ? '2 ddiwrnod' : `${String(n)} diwrnod`),
};
