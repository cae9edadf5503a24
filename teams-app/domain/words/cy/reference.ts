import type { Translated } from '../../language.ts';
import type { reference as english } from '../en/reference.ts';
import { times } from './times.ts';

const minutesIn = { hour: 60, workingDay: 510, day: 24 * 60 };

const spoken = (minutes: number, inOfficeHours: boolean): string => {
  if (inOfficeHours && minutes % minutesIn.workingDay === 0)
    return `${times.days(minutes / minutesIn.workingDay)} gwaith`;
  if (minutes % minutesIn.day === 0) return times.days(minutes / minutesIn.day);
  if (minutes % minutesIn.hour === 0) return times.hours(minutes / minutesIn.hour);
  return times.minutes(minutes);
};

export const reference: Translated<typeof english> = {
  title: 'Gosodiadau',
  loading: 'Wrthi’n llwytho’r gosodiadau',
  asOf: (moment) => `Golygir yn SharePoint, dangosir yma fel yr oedd ar ${moment}`,
  neverRead: 'Golygir yn SharePoint, nad yw wedi’i ddarllen eto',
  refresh: 'Adnewyddu',
  edit: 'Golygu yn SharePoint',
  editList: (list) => `Golygu ${list} yn SharePoint`,
  ladders: {
    title: 'Ysgolion: os na fydd neb yn ateb',
    intro:
      'I bwy y gofynnir pe bai digwyddiad yn dod i mewn ar yr adeg a ddangosir, gyda’r rota a’r rolau fel y maent nawr. Mae golygiad yn cyfrif ar gyfer digwyddiadau sy’n dod i mewn ar ei ôl.',
    startsAt: (moment) => `Pe bai un yn dod i mewn am ${moment}`,
    wrong: (why) => `Nid yw’r rhestr yn gwneud synnwyr yma. ${why}`,
    from: {
      list: 'Fel yn y rhestr.',
      'last-good':
        'Mae digwyddiadau newydd yn cael yr un hon, fel yr oedd gan y rhestr cyn y camgymeriad.',
      usual: 'Mae digwyddiadau newydd yn cael yr un hon, yr ysgol arferol.',
    },
    nobody: 'Ni ellir gofyn i neb: daw’r cam nesaf ar unwaith',
    again: (moment, step, every, inOfficeHours) =>
      `${moment}: eto o gam ${String(step)}, ar ôl ${spoken(every, inOfficeHours)}`,
    night: (moment) =>
      `${moment}: mae’r swyddfa’n cau. Mae’r ysgol y tu allan i oriau’n cymryd drosodd`,
    step: (moment, asks) => `${moment}: ${asks}`,
  },
  contacts: {
    title: 'Cysylltiadau',
    none: 'Nid oes cysylltiadau eto.',
    columns: {
      name: 'Enw',
      purpose: 'Ar gyfer',
      phone: 'Ffôn',
      hours: 'Oriau',
      checked: 'Gwiriwyd ddiwethaf',
    },
    unchecked: 'Heb ei wirio erioed',
    old: (moment) => `${moment}, gwiriwch eto`,
  },
  settings: {
    title: 'Gosodiadau mewn grym',
    intro:
      'Lle mae’r rhestr yn wag neu lle nad yw gwerth yn gwneud synnwyr, dangosir y gwerth arferol yma.',
    councilName: 'Enw’r cyngor',
    nation: 'Cenedl',
    nations: {
      england: 'Lloegr',
      wales: 'Cymru',
      scotland: 'Yr Alban',
      'northern-ireland': 'Gogledd Iwerddon',
    },
    tier: 'Math o gyngor',
    tiers: { county: 'Sir', district: 'Dosbarth', unitary: 'Unedol', parish: 'Plwyf neu gymuned' },
    closedDays: 'Ar gau heblaw gwyliau banc',
    noClosedDays: 'Dim',
    cardHours: 'Gellir anfon cerdyn adroddiad am',
    hours: times.hours,
  },
  people: {
    title: 'Pobl a’r rota',
    text: 'Mae pwy sydd â pha rôl, a phwy sydd ar alwad, yn ddwy restr arall.',
  },
};
