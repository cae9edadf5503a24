import type { Translated } from '../../language.ts';
import type {
  calendarWords as englishCalendar,
  repeatWords as englishRepeats,
  rotaSentences as english,
  swapSentences as englishSwaps,
} from '../en/rota.ts';
import { listed } from './listed.ts';

export const rotaSentences: Translated<typeof english> = {
  noDays: 'Dewiswch y dyddiau y mae’n dechrau arnynt, er enghraifft dydd Llun i ddydd Iau.',
  noDay: 'Dewiswch y diwrnod y mae’n gorffen, neu gadewch ef yn wag.',
  noTime: 'Rhowch amser yn ôl y cloc, er enghraifft 17:00.',
  noWeeks: 'Dywedwch bob sawl wythnos y mae’n ailadrodd: 1 am bob wythnos, hyd at 52.',
  noMoment: 'Rhowch ddiwrnod ac amser.',
  noDate: 'Rhowch ddiwrnod.',
  noKind: 'Dewiswch beth ydyw: tro, tro sy’n ailadrodd, disodliad neu uwch reolwr.',
  noLead: 'Dewiswch arweinydd.',
  noDeputy: 'Dewiswch ddirprwy.',
  noSenior: 'Dewiswch uwch reolwr.',
  endsBeforeStart: 'Mae’n gorffen cyn iddo ddechrau. Edrychwch eto ar yr amseroedd.',
  isOver: 'Mae’r amser hwnnw ar ben. Ni ellir newid yr hyn a fu.',
  tooLong: (days) =>
    `Gall un tro bara ${String(days)} diwrnod ar y mwyaf. Am fwy na hynny, gwnewch ef yn dro sy’n ailadrodd.`,
  tooFar:
    'Gall tro sy’n ailadrodd gyfrif am ddwy flynedd ar y mwyaf. Dewiswch ddiwrnod olaf cynharach.',
  noStretch: 'Gyda’r dyddiau a’r amseroedd hyn ni fyddai byth yn dechrau. Edrychwch arnynt eto.',
  overlapsItself:
    'Gyda’r amseroedd hyn byddai’n dechrau eto cyn iddo orffen. Edrychwch arnynt eto.',
  samePerson: (name) =>
    `Ni all ${name} fod yn arweinydd ac yn ddirprwy ar yr un pryd. Dewiswch ddau berson gwahanol.`,
  unknownPerson: 'Nid yw’r person hwnnw yn y rhestr Pobl. Dewiswch rywun ohoni.',
  hasLeft: (name) => `Nid yw ${name} yn y swydd mwyach. Dewiswch rywun arall.`,
  notOnCall: (name) =>
    `Nid oes gan ${name} rôl sy’n gallu cymryd digwyddiadau. Dewiswch swyddog, neu rhowch y rôl iddynt yn y rhestr Pobl yn gyntaf.`,
  notSenior: (name) =>
    `Nid yw ${name} yn uwch swyddog cyfrifol, yn rheolwr, yn gyfarwyddwr nac yn brif weithredwr. Dewiswch un sydd.`,
  unreachable: (name) =>
    `Ni fyddai dim yn cyrraedd ${name}: nid oes rhif ffôn, cyfeiriad e-bost na sgwrs â’r hwb. Ychwanegwch un yn y rhestr Pobl yn gyntaf, neu dewiswch rywun arall.`,
  notReachedLately: (name) =>
    `Nid oes dim wedi cyrraedd ${name} yn ddiweddar, ar unrhyw un o’u sianeli. Cywirwch hynny yn gyntaf, neu dewiswch rywun arall.`,
  nobodySenior:
    'Ni fyddai neb yn uwch reolwr cyfrifol yn yr amser hwnnw. Dewiswch un, neu rhowch y rôl i rywun yn y rhestr Pobl yn gyntaf.',
  overlaps: (title, from, until) =>
    `Mae disodliad yn yr amser hwnnw eisoes: ${title}, ${from} tan ${until}. Newidiwch hwnnw, neu dewiswch amser arall.`,
  wouldLeaveGap: (gap) =>
    `Byddai hynny’n gadael bwlch. ${gap} Ni newidiwyd dim. Rhowch rywun yno yn gyntaf, neu dywedwch pam y mae’n rhaid iddo fod.`,
  reasonMissing: 'Dywedwch pam y mae’n rhaid i’r bwlch fod. Mae’r rheswm yn aros ar y cofnod.',
  tooManyWords: (most) => `Defnyddiwch ${String(most)} nod ar y mwyaf.`,
  changedMeanwhile:
    'Mae rhywun wedi newid y rhes hon yn y cyfamser. Dangosir hi fel y mae nawr; edrychwch eto.',
  noRow: 'Nid yw’r rhes honno ar y rota mwyach. Efallai fod rhywun wedi’i thynnu.',
  recordAway:
    'Nid yw SharePoint yn ateb, felly ni ellir newid y rota nawr. Ni newidiwyd dim ac mae’r hyn a deipioch yn dal yma. Rhowch gynnig arall arni mewn ychydig funudau.',
  daysShown: (most) => `Gofynnwch am 1 i ${String(most)} diwrnod.`,
  leftOut: (title, why) =>
    `Nid yw’r rhes “${title}” yn gwneud synnwyr, felly nid yw’n cyfrif: ${why}`,
  saved: (title) => `Cadwyd: ${title}.`,
  removed: (title) => `Tynnwyd: ${title}.`,
  withoutPhone: (name) =>
    `Nid oes gan ${name} ffôn symudol yn y rhestr Pobl, felly ni all neges destun eu deffro.`,
  noChat: (name) =>
    `Nid yw ${name} wedi agor sgwrs â’r hwb, felly dim ond drwy e-bost a neges destun y mae rhybuddion yn eu cyrraedd.`,
};

const answered: Readonly<Record<string, string>> = {
  accepted: 'derbyn',
  refused: 'gwrthod',
  withdrawn: 'dynnu’n ôl',
};

export const swapSentences: Translated<typeof englishSwaps> = {
  notYourTurn:
    'Nid eich tro chi yw hwnnw. Gallwch ofyn am gyfnewid amser pan ydych yn arweinydd neu’n ddirprwy.',
  withYourself: 'Dewiswch rywun heblaw chi eich hun.',
  isTheOther: (name) =>
    `Mae ${name} ar alwad gyda chi yn yr amser hwnnw eisoes, felly ni allant gymryd eich rhan chi hefyd.`,
  alreadyAsked: (name, from) =>
    `Rydych wedi gofyn i ${name} eisoes am eich tro am ${from}, ac nid ydynt wedi ateb eto. Tynnwch hwnnw’n ôl yn gyntaf, neu arhoswch. Ni newidiwyd dim.`,
  tooLate: 'Mae’r tro hwnnw ar ben, felly ni ellir ei gyfnewid mwyach.',
  notFound: 'Nid oes cyfnewid o’r fath. Efallai fod rhywun wedi’i dynnu.',
  notAskedOfYou: 'Dim ond y person y gofynnwyd iddo a all ateb hwn.',
  notAskedByYou: 'Dim ond y person a ofynnodd a all ei dynnu’n ôl.',
  alreadyAnswered: (state) =>
    `Mae’r cyfnewid hwn wedi’i ${answered[state] ?? 'ateb'} eisoes. Ni newidiwyd dim.`,
  rotaChanged:
    'Mae’r rota wedi newid ers i chi gael y cwestiwn, felly nid yw’r cyfnewid hwn yn ffitio mwyach. Ni newidiwyd dim.',
  asked: (name) =>
    `Rydym wedi gofyn i ${name}. Rydych ar alwad nes iddynt ddweud ie: byddwn yn dweud wrthych.`,
  accepted: (from, until) => `Diolch. Rydych ar alwad o ${from} tan ${until}, ac mae ar y rota.`,
  refused: (name) => `Popeth yn iawn. Mae ${name} yn aros ar alwad, ac rydym wedi dweud wrthynt.`,
  withdrawn: 'Tynnwyd yn ôl. Rydych yn aros ar alwad.',
  noAnswer: 'Dywedwch ie neu na.',
  title: (taker, asker) => `${taker} yn lle ${asker}`,
};

export const calendarWords: Translated<typeof englishCalendar> = {
  name: 'Ar alwad dros ddiogelwch cynghorwyr',
  summary: (part) => `Ar alwad: ${part === 'lead' ? 'arweinydd' : 'dirprwy'}`,
  alone: 'Rota diogelwch cynghorwyr.',
  together: (other) => `Rota diogelwch cynghorwyr. Ar alwad gyda chi: ${other}.`,
};

export const repeatWords: Translated<typeof englishRepeats> = {
  line: (days, from, until, weeks) => `${listed(days)}, ${from} tan ${until}, ${weeks}`,
  onDay: (time, day) => `${time} ar ${day}`,
  everyWeek: 'bob wythnos',
  everyWeeks: (n) => `bob ${String(n)} wythnos`,
};
