import type { Translated } from '../../language.ts';
import type {
  due as englishDue,
  duty as englishDuty,
  empty as englishEmpty,
  queue as englishQueue,
} from '../en/desk-queue.ts';

export const due: Translated<typeof englishDue> = {
  by: {
    acknowledge: (moment) => `Cydnabod erbyn ${moment}`,
    triage: (moment) => `Brysbennu erbyn ${moment}`,
    update: (moment) => `Diweddaru’r cynghorydd erbyn ${moment}`,
  },
  overdueBy: {
    acknowledge: (duration) => `Cydnabyddiaeth yn hwyr o ${duration}`,
    triage: (duration) => `Brysbennu’n hwyr o ${duration}`,
    update: (duration) => `Diweddariad yn hwyr o ${duration}`,
  },
  overdue: {
    acknowledgement: 'Cydnabyddiaeth yn hwyr',
    triage: 'Brysbennu’n hwyr',
    update: 'Diweddariad yn hwyr',
  },
  inTime: (duration) => `ymhen ${duration}`,
  other: (moment) => `Cam nesaf erbyn ${moment}`,
  otherOverdue: (duration) => `Yn hwyr o ${duration}`,
  nothing: 'Dim i’w wneud',
  closed: (moment) => `Caewyd ${moment}`,
};

export const queue: Translated<typeof englishQueue> = {
  title: 'Desg SPoC',
  caption: (view) => `Digwyddiadau: ${view}`,
  columns: {
    level: 'Lefel',
    incident: 'Digwyddiad',
    reporter: 'Adroddwyd gan',
    age: 'Oed',
    owner: 'Perchennog',
    due: 'Cam nesaf',
    closed: 'Caewyd',
  },
  views: { open: 'Agored', overdue: 'Hwyr', mine: 'Gen i', closed: 'Wedi cau' },
  viewsLabel: 'Pa ddigwyddiadau i’w dangos',
  levelFilter: 'Lefel',
  everyLevel: 'Pob lefel',
  search: 'Chwilio',
  searchHint: 'Cyfeirnod, enw neu ward',
  clearSearch: 'Clirio’r chwiliad',
  nobodyYet: 'Neb eto',
  age: (duration) => `${duration} yn ôl`,
  refresh: 'Adnewyddu',
  updated: (moment) => `Diweddarwyd ${moment}`,
  loadMore: 'Llwytho mwy',
  shown: (shown, total) => `${String(shown)} o ${String(total)} digwyddiad`,
  loading: 'Wrthi’n llwytho digwyddiadau',
  arrived: (count, urgent) => `${String(count)} digwyddiad newydd. Yr un mwyaf brys yw ${urgent}.`,
};

export const empty: Translated<typeof englishEmpty> = {
  open: {
    title: 'Dim digwyddiadau agored',
    text: 'Pan fydd cynghorydd yn anfon adroddiad, mae’n dangos yma ar unwaith. Nid oes angen adnewyddu. Nid yw dim adroddiadau yn golygu bod popeth yn iawn.',
  },
  overdue: {
    title: 'Nid oes dim yn hwyr',
    text: 'Nid oes addewid i gynghorydd yn hwyr nawr.',
  },
  mine: {
    title: 'Nid oes gennych ddigwyddiadau agored',
    text: 'Agorwch ddigwyddiad a phwyswch “Mae gen i hwn”. Bydd yn dangos yma.',
  },
  closed: {
    title: 'Dim digwyddiadau wedi cau',
    text: 'Mae digwyddiadau’n dangos yma ar ôl eu cau.',
  },
  filtered: {
    title: (view, search, level) =>
      [
        search === undefined ? 'Dim digwyddiad' : `Dim wedi’i ganfod ar gyfer “${search}”`,
        ...(level === undefined ? [] : [`ar lefel ${level}`]),
        `yn ${view}`,
      ].join(' '),
    text: 'Chwilir enwau, wardiau a chyfeirnodau, nid yr hyn a ysgrifennodd cynghorwyr. Nid yw acenion na phriflythrennau’n gwneud gwahaniaeth.',
    clear: 'Clirio’r chwiliad a’r hidlydd',
    lookIn: (view) => `Edrych yn ${view}`,
  },
};

export const duty: Translated<typeof englishDuty> = {
  title: 'Ar ddyletswydd nawr',
  lead: 'Arweinydd',
  deputy: 'Dirprwy',
  phone: 'Ffôn dyletswydd',
  until: (moment) => `tan ${moment}`,
  call: (name, phone) => `Ffonio ${name} ar ${phone}`,
  nobody: 'Nid oes neb ar ddyletswydd nawr',
  nobodyText:
    'Nid oes arweinydd na dirprwy ar y rota ar gyfer yr awr hon. Mae rhybuddion newydd yn mynd yn syth at y bobl nesaf ar yr ysgol. Cywirwch y rota.',
  noDeputy: 'Dim dirprwy ar y rota',
  noLead: 'Dim arweinydd ar y rota',
};
