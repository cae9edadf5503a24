import type { Translated } from '../../language.ts';
import type { library as en } from '../en/library.ts';

export const library: Translated<typeof en> = {
  title: 'Polisïau a chanllawiau',
  intro:
    'Yr hyn y cytunodd y cyngor arno, a thestunau y gallwch eu defnyddio. Mae’r cyfan yma i’ch helpu.',
  loading: 'Yn chwilio am ddogfennau',
  search: 'Dod o hyd i ddogfen',
  topic: 'Ynghylch',
  everyTopic: 'Popeth',
  language: 'Iaith',
  everyLanguage: 'Pob iaith',
  changedOnly: (count: number): string => `Newydd ers i chi edrych ddiwethaf (${String(count)})`,
  nothingNew: 'Nid oes dim wedi newid ers i chi edrych ddiwethaf.',
  firstLook: 'O’ch ymweliad nesaf ymlaen, mae’r dudalen hon yn dangos beth sydd wedi newid.',
  whatChanged: (count: number): string =>
    count === 1
      ? 'Mae 1 ddogfen yn newydd neu wedi newid ers i chi edrych ddiwethaf.'
      : `Mae ${String(count)} dogfen yn newydd neu wedi newid ers i chi edrych ddiwethaf.`,
  seen: 'Rwyf wedi gweld y rhain',
  isNew: 'Newydd',
  hasChanged: 'Wedi newid',
  found: (count: number): string => (count === 1 ? '1 ddogfen' : `${String(count)} dogfen`),
  nothingFound:
    'Nid oes dogfen â’r geiriau hyn. Rhowch gynnig ar lai o eiriau, neu edrychwch ar bopeth.',
  empty: 'Nid oes dogfen yma eto.',
  open: 'Agor',
  openNamed: (name: string): string => `Agor ${name}`,
  opening: 'Yn agor',
  saved: (name: string): string => `Mae ${name} ar eich dyfais.`,
  copy: 'Copïo’r testun',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Ni ellid ei gopïo. Marciwch y testun a’i gopïo eich hun.',
  save: 'Cadw’r ffeil',
  close: 'Cau',
  textIntro: 'Newidiwch y geiriau fel y mynnwch. Nid oes dim yn cael ei anfon o’r fan hon.',
  draft: 'Drafft',
  withdrawn: 'Tynnwyd yn ôl',
  inShort: (facts: readonly string[]): string => facts.join(' · '),
  editionIs: (edition: string): string => `Fersiwn ${edition}`,
  adoptedOn: (day: string): string => `Cytunwyd ${day}`,
  more: 'Rhagor amdano',
  reviewBy: 'I’w adolygu erbyn',
  owner: 'Gofalir amdano gan',
  covers: 'Yn cynnwys cynghorwyr',
  made: 'Newydd neu wedi’i ymestyn',
  holdsIn: 'Yn berthnasol yn',
  notSaid: 'Heb ei ddweud',
  guides: 'Canllawiau gan eraill',
  guidesIntro: 'Mae’r rhain yn agor yn eich porwr.',
  checked: (day: string): string => `Gwiriwyd ddiwethaf ar ${day}`,
  neverChecked: 'Nid oes neb wedi gwirio’r ddolen hon eto.',
  inNewWindow: (name: string): string => `${name} (yn agor yn eich porwr)`,
  calendar: 'Calendr adolygu',
  calendarIntro:
    'Mae’r hwb yn atgoffa’r perchennog o 30 diwrnod ymlaen llaw. Mae’n dal ati bob 4 wythnos nes symud y dyddiad, hefyd pan fydd popeth yn dawel.',
  edit: 'Golygu’r llyfrgell yn SharePoint',
  untitled: (count: number): string =>
    count === 1
      ? 'Nid oes enw ar 1 ffeil, felly nid yw cynghorwyr yn ei gweld.'
      : `Nid oes enw ar ${String(count)} ffeil, felly nid yw cynghorwyr yn eu gweld.`,
  overdue: 'Hwyr',
  soon: 'Yn y 30 diwrnod nesaf',
  noDate: 'Dim dyddiad adolygu',
  noReviews: 'Nid oes dogfen mewn grym eto.',
  monthly: 'Dogfennau i’w hadolygu, fesul mis',
  before: 'Hwyr',
  inMonth: (month: string, count: number): string => `${month}: ${String(count)}`,
  reviewed: 'Mae wedi’i adolygu',
  reviewedNamed: (name: string): string => `Mae ${name} wedi’i adolygu`,
  nextDay: 'Adolygiad nesaf erbyn',
  nextHint: 'Edrychir ar y rhan fwyaf o bolisïau unwaith y flwyddyn.',
  saveDay: 'Cadw',
  moved: (name: string, day: string): string => `Cadwyd. Mae ${name} i’w adolygu erbyn ${day}.`,
  refused: {
    notThere: 'Nid yw’r ddogfen hon yno mwyach. Edrychwch eto.',
    notYours: 'Dim ond ei pherchennog a’r rhai sy’n cadw’r llyfrgell all ddweud hynny.',
    noDay: 'Dewiswch ddiwrnod sydd eto i ddod.',
  },
  message: {
    soonTitle: 'Mae dogfen i’w hadolygu cyn hir',
    soon: (name: string, day: string): string =>
      `Mae ${name} i’w adolygu erbyn ${day}. Pan fydd wedi’i wneud, gosodwch y diwrnod nesaf ar dudalen y polisïau.`,
    overdueTitle: 'Mae dogfen yn hwyr i’w hadolygu',
    overdue: (name: string, day: string): string =>
      `Roedd ${name} i’w adolygu erbyn ${day}. Pan fydd wedi’i wneud, gosodwch y diwrnod nesaf ar dudalen y polisïau. Tan hynny mae’r hwb yn eich atgoffa bob 4 wythnos.`,
    noDateTitle: 'Nid oes dyddiad adolygu ar ddogfen',
    noDate: (name: string): string =>
      `Nid oes dyddiad adolygu ar ${name}. Gosodwch un, fel yr edrychir arno hefyd pan fydd popeth yn dawel.`,
    watchers: (owner: string): string => `Ei berchennog yw ${owner}.`,
    noOwner: 'Nid oes ganddo berchennog y gall yr hwb ddod o hyd iddo yn y rhestr Pobl.',
    readinessTitle: 'A yw’r cyngor yn barod?',
    readinessFirst:
      'Nid oes neb wedi gwneud yr archwiliad parodrwydd eto. Mae ynddo 25 o ddatganiadau byr. Fe’i cewch ar y dudalen gosodiadau.',
    readinessAgain: (day: string): string =>
      `Gwnaed yr archwiliad parodrwydd flwyddyn neu fwy yn ôl: roedd y sgôr hynaf i’w rhoi eto ar ${day}. Fe’i cewch ar y dudalen gosodiadau.`,
  },
};
