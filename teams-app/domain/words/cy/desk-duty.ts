import type { Translated } from '../../language.ts';
import type { dutyPage as english } from '../en/desk-duty.ts';
import { dutyForms } from './desk-duty-forms.ts';
import { dutySwaps } from './desk-duty-swaps.ts';

export const dutyPage: Translated<typeof english> = {
  title: 'Dyletswydd',
  loading: 'Wrthi’n llwytho’r rota',
  refresh: 'Adnewyddu',
  asOf: (moment) => `Y rota ar ${moment}`,
  neverRead: 'Nid yw SharePoint wedi’i ddarllen eto',
  lead: 'Arweinydd',
  deputy: 'Dirprwy',
  senior: 'Uwch reolwr',
  seniorLong: 'Uwch reolwr cyfrifol',
  anySenior: 'Pwy bynnag sydd yn y rôl',
  nobody: 'Neb',
  nobodyOnCall: 'Neb ar alwad',
  noSenior: 'Heb ei enwi',
  fromTo: (from, until) => `${from} tan ${until}`,
  editList: 'Agor y rhestr yn SharePoint',
  now: {
    title: 'Ar ddyletswydd nawr',
    until: (moment) => `Tan ${moment}`,
    untilChanged: 'Nes i rywun newid y rota',
    office: 'Mae’r swyddfa ar agor',
    outOfHours: 'Y tu allan i oriau',
    phone: 'Ffôn dyletswydd',
    noPhone: 'Dim rhif ffôn yn y rhestr Pobl',
    nobody: 'Nid oes neb ar ddyletswydd nawr',
    nobodyText:
      'Nid oes arweinydd na dirprwy ar y rota ar y funud hon. Mae adroddiad brys newydd yn mynd yn syth at y bobl nesaf ar yr ysgol. Cywirwch y rota.',
    missing: 'Nid ar y rota',
  },
  gaps: {
    title: (count) =>
      count === 1
        ? '1 bwlch yn y 30 diwrnod nesaf'
        : `${String(count)} bwlch yn y 30 diwrnod nesaf`,
    more: (count) => `Dangos ${String(count)} bwlch arall`,
    fewer: 'Dangos llai',
    fill: 'Llenwi’r bwlch hwn',
    fillNamed: (sentence) => `Llenwi’r bwlch hwn: ${sentence}`,
    tell: 'Dywedwch wrth bwy bynnag sy’n cadw’r rota.',
  },
  calendar: {
    title: 'Rota',
    add: 'Ychwanegu at y rota',
    earlier: 'Cynharach',
    thisWeek: 'Yr wythnos hon',
    later: 'Hwyrach',
    weeks: (from, until) => `${from} tan ${until}`,
    asCalendar: 'Calendr',
    asList: 'Rhestr',
    look: 'Sut i ddangos y rota',
    week: (day) => `Wythnos ${day}`,
    today: 'Nawr',
    because: {
      turn: 'Tro',
      pattern: 'Yn ailadrodd',
      override: 'Disodliad',
      swap: 'Cyfnewid',
      nobody: 'Neb ar alwad',
    },
    legend: 'Ystyr yr arwyddion',
    mine: 'Eich tro chi',
    gap: 'Bwlch',
    columns: {
      when: 'Pryd',
      lead: 'Arweinydd',
      deputy: 'Dirprwy',
      senior: 'Uwch reolwr',
      what: 'Beth',
    },
    label: (when, lead, deputy) => `${when}: arweinydd ${lead}, dirprwy ${deputy}`,
    seniorLane: 'Uwch reolwr',
    empty: 'Mae’r rota’n wag yma.',
    showAll: (count) => `Dangos pob un o’r ${String(count)} tro`,
  },
  bar: {
    edit: 'Newid',
    remove: 'Tynnu',
    over: 'Rhoi rhywun arall yno',
    swap: 'Gofyn i gydweithiwr ei gymryd',
    close: 'Cau',
    wrong: 'Mae’r hwb yn gadael y rhesi hyn o’r rhestr allan',
    cannot: 'Ni fyddai dim yn eu cyrraedd',
  },
  mine: {
    title: 'Fy nhroeon',
    none: 'Nid ydych ar y rota yn y 12 wythnos nesaf.',
    with: (name) => `gyda ${name}`,
    now: 'Nawr',
    calendar: 'Ychwanegu at fy nghalendr',
    calendarHint:
      'Ffeil y gall eich calendr ei hagor. Mae ynddi’r hyn sydd ar y rota nawr; cymerwch hi eto ar ôl newidiadau.',
    calendarDone: 'Mae’r ffeil galendr wedi’i chadw ar eich dyfais.',
    showAll: (count) => `Dangos y cyfan (${String(count)})`,
    showFewer: 'Dangos llai',
  },
  ladders: {
    title: 'Os na fydd neb yn ateb',
    intro:
      'I bwy y gofynnid, a phryd, petai adroddiad yn dod i mewn nawr, gyda’r bobl sydd ar y rota.',
  },
  reach: {
    title: 'Pwy y gellir eu cyrraedd',
    intro:
      'Mae pawb y gellir gofyn iddynt yn cael neges brawf bob mis ac yn dweud ei bod wedi dod.',
    next: (moment) => `Mae’r nesaf yn mynd allan am ${moment}.`,
    sent: (moment) => `Aeth un y mis hwn allan am ${moment}.`,
    confirmed: (count, of) =>
      `Mae ${String(count)} o ${String(of)} wedi’i chadarnhau ar bob sianel`,
    columns: { person: 'Person', channels: 'Sianeli' },
    states: {
      confirmed: (channel, when) => `${channel}: cadarnhawyd ${when}`,
      waiting: (channel) => `${channel}: heb ei gadarnhau eto`,
      overdue: (channel) => `${channel}: heb ei gadarnhau mewn pum diwrnod gwaith`,
      untested: (channel) => `${channel}: dim prawf eto`,
      unreachable: (channel, when) => `${channel}: nid yw’n cyrraedd ers ${when}`,
    },
  },
  forms: dutyForms,
  swaps: dutySwaps,
};
