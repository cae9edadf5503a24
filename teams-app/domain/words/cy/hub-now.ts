import type { Translated } from '../../language.ts';
import type { hubNow as english } from '../en/hub-now.ts';

export const hubNow: Translated<typeof english> = {
  danger: {
    title: 'Mewn perygl nawr?',
    call: 'Ffoniwch 999',
    cannotSpeak:
      'Methu siarad? Ffoniwch 999 ar ffôn symudol a phwyswch 55 pan ofynnir i chi. Nid yw hyn yn dweud wrthynt ble rydych chi.',
    notUrgent: 'Ddim mewn perygl nawr, ond am gael yr heddlu?',
    callPolice: 'Ffoniwch 101',
    notHere:
      'Nid yw’r dudalen hon yn cael ei gwylio fel llinell ffôn. Peidiwch ag aros am ateb yma.',
  },
  duty: {
    title: 'Ar ddyletswydd nawr',
    line: 'linell ddyletswydd y cyngor',
    call: (name: string, phone: string): string => `Ffonio ${name} ar ${phone}`,
    office: 'Mae’r swyddfa ar agor',
    outOfHours: 'Mae’r swyddfa ar gau. Mae pobl ar alwad.',
    until: (when: string): string => `Tan ${when}`,
    lead: 'Gofynnwch am',
    deputy: 'Os nad oes ateb, gofynnwch am',
    nobody: 'Nid oes neb wedi’i enwi ar y rota nawr. Y llinell ddyletswydd yw’r rhif gorau i chi.',
    next: (name: string, when: string): string => `Nesaf: ${name}, o ${when}.`,
    nobodyFrom: (when: string): string => `O ${when} nid oes neb wedi’i enwi ar y rota.`,
    looking: (when: string, age: string): string =>
      `Dyma sut yr oedd am ${when}, ${age} yn ôl. Rydym yn chwilio am unrhyw beth mwy diweddar.`,
    earlier: (when: string, age: string): string =>
      `Ni allwn gyrraedd yr hwb nawr. Dyma sut yr oedd am ${when}, ${age} yn ôl. Efallai ei fod wedi newid.`,
    tooOld:
      'Mae hynny’n rhy bell yn ôl i ddweud pwy sydd ar ddyletswydd nawr. Ffoniwch y llinell ddyletswydd.',
    never: 'Ni allwn gyrraedd yr hwb nawr. Mewn perygl, ffoniwch 999.',
  },
  acts: {
    title: 'Beth hoffech chi ei wneud?',
    report: 'Adrodd am rywbeth',
    reportText: 'Ddim yn siŵr? Rhowch wybod beth bynnag. Nid oes rhaid i chi fynd at yr heddlu.',
    checkIn: 'Dweud wrthym eich bod yn mynd allan',
    checkInText: 'Dywedwch ble a than pryd. Os na chlywn gennych, byddwn yn ffonio pobl.',
    before: 'Cynllunio ymweliad neu gymhorthfa',
    beforeText: 'Ychydig gwestiynau sy’n eich helpu i gadw’n ddiogel.',
    visit: 'Gofyn cyn ymweliad',
    visitText: 'Mynd i gartref rhywun? Mae swyddog yn edrych a oes cyngor.',
    talk: 'Siarad â rhywun',
    talkText: 'Nid oes angen i chi roi rheswm.',
    inChat:
      'Mae adroddiadau a gwiriadau’n agor yn y sgwrs. Gallwch hefyd deipio yno beth ddigwyddodd.',
  },
  checkIn: {
    title: 'Mae gennych wiriad diogelwch',
    out: (place: string, until: string): string => `${place}, tan ${until}`,
    call: (when: string): string => `Os na chlywn gennych erbyn ${when}, byddwn yn ffonio pobl.`,
    end: 'Dywedwch “Rwy’n ddiogel” yn y sgwrs',
  },
  reports: {
    title: 'Fy adroddiadau',
    none: 'Nid ydych wedi adrodd am ddim yma. Os bydd rhywbeth yn digwydd, dywedwch wrthym.',
    nobody: 'Nid oes neb wedi codi hwn eto',
    taken: (name: string): string => `Mae hwn gan ${name}`,
    closed: (when: string): string => `Caewyd ${when}`,
    received: (when: string): string => `Anfonwyd ${when}`,
    more: (count: number): string => `Dangos pob un o’r ${String(count)}`,
    fewer: 'Dangos llai',
    away: 'Ni ellir dangos eich adroddiadau nawr. Maen nhw’n ddiogel. Rhowch gynnig arall arni cyn bo hir.',
  },
};
