import { levels } from '#lists/incidents.ts';
import type { Translated } from '../../language.ts';
import type { chat as english } from '../en/chat.ts';
import { chatActs } from './chat-acts.ts';
import { checkInWords } from './check-ins.ts';
import { listed } from './listed.ts';
import { messageKindWords } from './message-kinds.ts';
import { sentences } from './sentences.ts';

export const chat: Translated<typeof english> = {
  danger: {
    question: 'Mewn perygl nawr?',
    call: 'Ffoniwch 999',
    cannotSpeak:
      'Methu siarad? Ffoniwch 999 ar ffôn symudol a phwyswch 55 pan ofynnir i chi. Nid yw hyn yn dweud wrthynt ble rydych chi.',
    dutyLine: (phone) => `Llinell ddyletswydd y cyngor: ${phone}`,
    short: 'Mewn perygl, ffoniwch 999.',
  },

  buttons: {
    report: 'Adrodd rhywbeth',
    reportMore: 'Adrodd rhywbeth arall',
    myReports: 'Fy adroddiadau',
    duty: 'Pwy sydd ar ddyletswydd',
    desk: 'Agor y ddesg SPoC',
    retry: 'Rhoi cynnig arall arni',
  },

  welcome: {
    title: 'Hwb Diogelwch Cynghorwyr',
    forCouncillors:
      'Dywedwch wrthyf am gamdriniaeth, bygythiadau neu unrhyw beth sy’n gwneud i chi deimlo’n anniogel. Rwy’n dweud wrth dîm diogelwch y cyngor ar unwaith.',
    forOfficers:
      'Pan fydd cynghorydd yn anfon adroddiad, rwy’n eich rhybuddio yma. Pwyswch “Mae gen i hwn” i’w gymryd.',
    isNot: 'Nid llinell argyfwng yw hon.',
    justType:
      'Gallwch bwyso botwm, neu deipio beth ddigwyddodd. Gallwch anfon lluniau, negeseuon llais a ffeiliau hefyd. Gall un fod hyd at 250 MB.',
  },

  report: {
    title: 'Dywedwch wrthym beth ddigwyddodd',
    intro:
      'Ddim yn siŵr a yw’n bwysig? Adroddwch ef beth bynnag. Nid yw’n golygu bod rhaid i chi fynd at yr heddlu.',
    yourWords:
      'Rwyf wedi rhoi eich geiriau yn y blwch isod. Gwiriwch nhw a phwyswch Anfon adroddiad.',
    longWords:
      'Roedd eich neges yn rhy hir i un adroddiad. Mae’r rhan gyntaf yn y blwch isod. Anfonwch y gweddill mewn ail adroddiad.',
    whatHint: 'Mae ychydig eiriau’n ddigon.',
    whatMissing: sentences.whatIsEmpty,
    noAnswer: 'Os na ddewiswch ddim, rydym yn ei gyfrif fel “Ddim yn siŵr”.',
    more: 'Ychwanegwch fwy os gallwch',
    fewer: 'Dangos llai o gwestiynau',
    moreHint: 'Gallwch adael unrhyw un o’r rhain allan.',
    whenHint: 'Er enghraifft: heno, tua 11pm',
    whereHint: 'Er enghraifft: gartref, yn fy nghymhorthfa, ar-lein',
    wardHint: 'Y ward lle digwyddodd',
    subjectHint: 'Enw, llysenw neu sut olwg sydd arnynt',
    effectHint: 'Er enghraifft: alla i ddim cysgu',
    wishHint: 'Er enghraifft: dim ond cadwch nodyn ohono, neu ffoniwch fi os gwelwch yn dda',
    choose: 'Dewiswch un',
    aboutWho: 'Am bwy mae hyn?',
    aboutWhoHint: 'Dewiswch berson',
    aboutWhoNote: 'Os dewiswch berson, ni all y person hwnnw weld yr adroddiad hwn yn yr hwb.',
    send: 'Anfon adroddiad',
    tooLongToCarry:
      'Mae eich geiriau’n dal yn y cerdyn uchod. Maent yn rhy hir i mi eu symud i’r cerdyn newydd, felly copïwch nhw.',
  },

  receipt: {
    title: 'Mae eich adroddiad gennym',
    reference: 'Eich cyfeirnod',
    receivedAt: (when) => `Derbyniwyd am ${when}`,
    nobody: 'Does neb wedi cymryd hwn eto',
    nobodyNext: (by) =>
      `Rydym yn gofyn i’r bobl sydd ar ddyletswydd. Dylai rhywun gymryd hwn erbyn ${by}. Mae’r neges hon yn newid pan fydd rhywun yn gwneud.`,
    nobodyLate: (by) =>
      `Dylai rhywun fod wedi cymryd hwn erbyn ${by}. Rydym yn dal i ofyn i fwy o bobl. Gallwch ffonio’r llinell ddyletswydd hefyd.`,
    taken: (owner, since) => `Mae hwn gyda ${owner} ers ${since}`,
    takenNext:
      'Bydd yn darllen yr hyn a anfonoch ac yn penderfynu beth i’w wneud nesaf. Pan fydd newyddion, cewch neges yma.',
    closed: (when) => `Caewyd am ${when}`,
    closedNext: 'Os bydd rhywbeth arall yn digwydd, anfonwch adroddiad newydd.',
    keep: 'Cadwch unrhyw negeseuon, llythyrau neu luniau. Gallwch anfon lluniau a ffeiliau yma hefyd. Gall un fod hyd at 250 MB.',
  },

  evidence: {
    title: (count) => (count === 1 ? 'Mae eich ffeil gennym' : 'Mae eich ffeiliau gennym'),
    titleWrong: 'Edrychwch ar hyn',
    saved: (reference) => `Cadwyd gyda’ch adroddiad ${reference}. Nid oes angen anfon hwn eto.`,
    savedForNext: 'Cadwyd. Nid oes angen anfon hwn eto.',
    savedChoose: 'Cadwyd. Nid yw gydag adroddiad eto.',
    coming: 'Rydym yn dal i nôl hwn. Cewch neges yma pan fydd gennym. Cadwch ef tan hynny.',
    which: 'Ar gyfer pa adroddiad y mae?',
    choose: (reference, when) => `${reference}, ${when}`,
    somethingNew: 'Rhywbeth newydd',
    reportNext:
      'Dywedwch wrthym beth ddigwyddodd yma. Bydd eich ffeiliau’n mynd gyda’r adroddiad hwn pan fyddwch yn ei anfon.',
    officers:
      'Ni allaf gymryd ffeiliau gennych yma. Agorwch y digwyddiad ar y ddesg SPoC a’u hychwanegu yno.',
  },

  alert: {
    level: (level) => levels[level].cy,
    nobody: (level) => `${level}: does neb wedi cymryd hwn eto`,
    takeBy: (by) => `Rhaid i rywun ei gymryd erbyn ${by}.`,
    late: (by) => `Dylai rhywun fod wedi ei gymryd erbyn ${by}.`,
    receivedAt: (when) => `Derbyniwyd am ${when}.`,
    ward: (ward) => `Ward ${ward}`,
    call: (phone) => `Ffoniwch ${phone}`,
    noPhone: 'Nid oes gennym rif ffôn ar gyfer y cynghorydd.',
    afraid: {
      yes: 'Yn ofni am eu diogelwch nawr',
      'not-sure': 'Ddim yn siŵr a ydynt yn ddiogel nawr',
    },
    notAfraid: 'Ddim yn ofni am eu diogelwch nawr',
    reference: 'Cyfeirnod',
    where: 'Ble',
    when: 'Pryd y digwyddodd',
    wish: 'Yr hyn yr hoffent ei weld yn digwydd',
    words: 'Yn eu geiriau eu hunain',
    rest: 'Agorwch y ddesg SPoC i ddarllen y gweddill.',
    wordsOnDesk: 'Mae eu geiriau ar y ddesg SPoC.',
    got: 'Mae gen i hwn',
    cannot: 'Alla i ddim cymryd hwn',
    yours: (since) => `Mae hwn gennych ers ${since}`,
    yoursNext: 'Mae’r cynghorydd wedi cael gwybod mai chi sydd ag ef. Cysylltwch â’r cynghorydd.',
    taken: (owner, since) => `Mae hwn gyda ${owner} ers ${since}`,
    closed: (when) => `Caewyd am ${when}`,
    passedOn: 'Rydych wedi trosglwyddo hwn',
    askedNext: (names) => `Gofynnwyd nesaf i: ${names}.`,
    othersAsked: 'Gofynnir i’r bobl nesaf.',
    withdrawn: 'Nid yw’r rhybudd hwn i chi mwyach',
    withdrawnNext: 'Nid oes angen i chi wneud dim.',
  },

  acts: chatActs,

  handEdit: {
    title: 'Newidiwyd cofnod â llaw',
    next: 'Mae rhywun wedi newid neu ddileu rhes o’r gofrestr yn SharePoint, nid drwy’r hwb. Agorwch y digwyddiad ar y ddesg: mae’n dangos beth a newidiwyd, a chan bwy. Mae’r hwb wedi ysgrifennu ei golofnau ei hun eto.',
    about: (reference, when) => `Digwyddiad ${reference}, sylwyd ${when}`,
  },

  message: {
    about: messageKindWords.about,
    urgent: 'Brys',
    open: 'Agor y dudalen',
    done: 'Wedi’i wneud. Diolch.',
  },

  update: {
    title: 'Newyddion am eich adroddiad',
    about: (reference, when) => `Adroddiad ${reference}, ${when}`,
  },

  myReports: {
    title: 'Fy adroddiadau',
    none: 'Nid ydych wedi anfon adroddiad yma eto.',
    older: (count) =>
      count === 1
        ? 'Nid yw un adroddiad hŷn yn cael ei ddangos.'
        : `Nid yw ${String(count)} o adroddiadau hŷn yn cael eu dangos.`,
  },

  duty: {
    title: 'Pwy sydd ar ddyletswydd',
    line: 'Llinell ddyletswydd',
    lead: 'Cyntaf ar alwad',
    deputy: 'Ail ar alwad',
    senior: 'Uwch reolwr',
    inOffice: 'Mae’r swyddfa ar agor nawr.',
    outOfOffice: 'Mae’r swyddfa ar gau nawr.',
    until: (when) => `Tan ${when}`,
    nobody: 'Nid oes neb wedi’i enwi ar y rota ar y funud hon. Defnyddiwch y llinell ddyletswydd.',
  },

  unknownPerson: { title: 'Dydw i ddim yn eich adnabod eto' },

  refused: {
    title: {
      invalid: 'Gwiriwch hyn',
      forbidden: 'Ni allwch wneud hyn yma',
      'not-found': 'Heb ei ganfod',
      'too-late': 'Mae’r cerdyn hwn wedi dyddio',
      conflict: 'Ni newidiwyd dim',
      unavailable: 'Ni weithiodd hynny',
    },
    oldButton: 'Dydw i ddim yn adnabod y botwm hwnnw. Gall fod o hen gerdyn.',
    fault: (phone) =>
      `Aeth rhywbeth o’i le, a’n bai ni ydyw. Rhowch gynnig arall arni ymhen munud, neu ffoniwch ${phone}. Mewn perygl, ffoniwch 999.`,
  },

  checkIn: checkInWords,

  thanks:
    'Croeso. Os bydd rhywbeth arall yn digwydd, dywedwch wrthyf yma. Mewn perygl, ffoniwch 999.',
  noCard: 'Agorwch yr Hwb Diogelwch yn Teams i weld y neges hon. Mewn perygl, ffoniwch 999.',
  and: listed,
};
