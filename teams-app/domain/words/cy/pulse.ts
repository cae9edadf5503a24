import type { Translated } from '../../language.ts';
import type { LaneName } from '../../alerts/pulse.ts';
import type { pulseTroubles as english, watchWords as englishWatch } from '../en/pulse.ts';

const laneWords: Readonly<Record<LaneName, string>> = {
  alerting: 'Anfon rhybuddion',
  recording: 'Ffeilio yn SharePoint',
  files: 'Ffeilio tystiolaeth',
  chores: 'Y gwiriadau dyddiol ac awr-wrth-awr',
};

export const pulseTroubles: Translated<typeof english> = {
  silent: (minutes) =>
    `Nid yw’r hwb wedi edrych am rybuddion sy’n ddyledus ers ${String(minutes)} munud. Ffoniwch y bobl sydd ar ddyletswydd eich hun.`,
  store:
    'Ni all yr hwb ddarllen nac ysgrifennu ei storfa ei hun. Ffoniwch y bobl sydd ar ddyletswydd eich hun.',
  unanswered: 'Nid atebwyd prawf awr yr hwb ei hun. Efallai nad yw rhybuddion yn mynd allan.',
  missing: 'Nid yw prawf awr yr hwb ei hun wedi rhedeg. Efallai nad yw rhybuddion yn mynd allan.',
  noChannel:
    'Nid oes neges yn cyrraedd ar unrhyw sianel. Ffoniwch y bobl sydd ar ddyletswydd eich hun.',
  channel: (channel) =>
    `Nid yw negeseuon drwy ${channel} yn cael ateb. Rhoddir cynnig ar rai eraill.`,
  nobody:
    'Nid oes uwch swyddog cyfrifol yn y rhestr Pobl. Ni ofynnir i neb ar ôl gofyn i bawb arall.',
  hung: (lane) => `${laneWords[lane]}: mae wedi bod yn rhedeg yn rhy hir. Caiff ei gychwyn eto.`,
  waiting: (messages) => `Negeseuon yn aros ers mwy na munud: ${String(messages)}.`,
  recording: 'Ni ffeiliwyd dim yn SharePoint ers tro. Mae rhybuddion yn mynd allan er hynny.',
  chores: (names) => `Heb ei wneud mewn pryd: ${names.join(', ')}.`,
  heartbeat: 'Nid yw’r gwyliwr y tu allan yn clywed yr hwb.',
};

export const watchWords: Translated<typeof englishWatch> = {
  canaryTitle: 'Nid atebwyd prawf yr hwb ei hun',
  canary: (since) =>
    `Bob awr mae’r hwb yn anfon digwyddiad prawf ato’i hun ac yn ei ateb. Ni atebwyd un ${since} o fewn 5 munud. Efallai nad yw rhybuddion at bobl yn mynd allan. Edrychwch ar ddesg SPoC, a ffoniwch y bobl sydd ar ddyletswydd am unrhyw beth sy’n aros yno.`,
  lateTitle: 'Anfonwyd rhybuddion yn hwyr',
  late: (incidents, longest, wasDown) =>
    `${wasDown ? 'Nid oedd yr hwb yn rhedeg' : 'Ni allai’r hwb weithio'} am ychydig. Digwyddiadau nad oes neb wedi’u cymryd: ${String(incidents)}. Gofynnwyd i’r bobl nesaf yn eu cylch yn hwyr, hyd at ${longest}. Mae pob un yn dweud hynny yn ei hanes.`,
};
