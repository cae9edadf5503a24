import type { Translated } from '../../language.ts';
import type { faults as english } from '../en/desk-faults.ts';

export const faults: Translated<typeof english> = {
  title: 'Ni ellir dangos y dudalen hon',
  tryAgain: 'Rhoi cynnig arall arni',
  signIn: 'Ni allai Teams eich mewngofnodi. Caewch y tab hwn a’i agor eto.',
  noSuchCall: 'Nid oes dim yma o’r enw hwnnw.',
  unreadable: 'Ni ellid darllen hynny. Rhowch gynnig arall arni.',
  tooMuch: 'Mae hynny’n rhy hir i’w anfon. Byrhewch ef.',
  ours: 'Ni weithiodd hynny. Rhowch gynnig arall arni ymhen munud.',
  offline: 'Rydych all-lein. Rhowch gynnig arall arni pan fydd gennych gysylltiad.',
  noAnswer:
    'Ni atebodd yr hwb. Rhowch gynnig arall arni ymhen munud. Os yw’n frys, defnyddiwch y ffôn.',
  kept: 'Mae’r hyn a deipioch yn dal yma.',
  outside: 'Agorwch y dudalen hon yn Microsoft Teams.',
  noSuchPage: 'Nid oes tudalen yn y cyfeiriad hwn. Agorwch yr Hwb Diogelwch o Teams.',
  stale: (moment) => `Heb ei adnewyddu ers ${moment}`,
  staleText:
    'Efallai fod yr hyn a welwch wedi dyddio. Mae’r ddesg yn rhoi cynnig arall arni bob 15 eiliad.',
  recordStale: (moment) => `Darllenwyd SharePoint ddiwethaf am ${moment}`,
  recordStaleText: 'Efallai fod yr hyn a welwch yn hŷn na hynny.',
  reading: (soFar) =>
    `Mae’r rhestr yn dal i gael ei darllen: ${soFar.toLocaleString('en-GB')} hyd yma`,
  readingText:
    'Efallai fod digwyddiadau hŷn ar goll o hyd. Nid yw adroddiadau newydd: maent yn dangos ar unwaith.',
  ladder: (names) => `Nid yw’r ysgol ar gyfer ${names.join(', ')} yn gwneud synnwyr yn SharePoint`,
  ladderText:
    'Mae digwyddiadau newydd yn cael yr un o’r blaen. Gall rheolwr weld ar y dudalen Gosodiadau beth sydd o’i le.',
  recordNever: 'Nid yw SharePoint wedi’i ddarllen eto',
  recordNeverText: 'Efallai fod rhai digwyddiadau ar goll o’r rhestr hon.',
  broken: 'Aeth rhywbeth ar y dudalen hon o’i le. Agorwch hi eto i fynd ymlaen.',
};
