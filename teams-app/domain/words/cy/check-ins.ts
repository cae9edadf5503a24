import type { Translated } from '../../language.ts';
import type { checkInWords as english } from '../en/check-ins.ts';

export const checkInWords: Translated<typeof english> = {
  form: {
    title: 'Cofrestrwch cyn mynd',
    intro:
      'Dywedwch wrthym ble rydych chi a than pryd. Os na chlywn gennych, gofynnwn i’r bobl sydd ar ddyletswydd chwilio amdanoch.',
    place: 'Ble byddwch chi?',
    placeHint: 'Er enghraifft: Neuadd Tanyard, neu 14 Rhes Tanyard',
    placeMissing: 'Dywedwch ble byddwch chi.',
    until: 'Tan pryd?',
    untilHint: 'Er enghraifft: 8pm, 20:30, neu 2 awr',
    untilMissing: 'Dywedwch tan pryd.',
    withWhom: 'Pwy ydych chi’n ei gyfarfod?',
    withHint: 'Enw, neu beth yw’r pwnc',
    phone: 'A oes ffôn yno?',
    phoneHint: 'Llinell dir, neu rif rhywun arall',
    worried: 'Rwy’n poeni am hwn',
    worriedNote: 'Yna byddwn yn ei drin fel Argyfyngol os na chlywn gennych.',
    more: 'Gallwch adael y rhain allan.',
    start: 'Dechrau cofrestru',
  },
  until: {
    unread: 'Ni allaf ddarllen yr amser hwnnw. Ysgrifennwch ef fel 8pm, 20:30 neu 2 awr.',
    past: 'Mae’r amser hwnnw wedi mynd heibio. Dywedwch tan pryd o nawr, fel 8pm neu 2 awr.',
    tooFar: 'Gallaf gymryd cofrestriad o hyd at 24 awr. Rhowch amser cynharach.',
    which: 'Pa amser rydych chi’n ei olygu?',
    notYet: 'Heb ei gadw eto. Pwyswch yr amser rydych yn ei olygu, ac mae’r cloc yn dechrau.',
    either: (times) => `Gall hynny olygu ${times}. Dywedwch pa un.`,
    or: ' neu ',
  },
  saved: (at) => `Cadwyd am ${at}.`,
  running: {
    title: (until) => `Rydych allan tan ${until}`,
    called: (at) => `Os na chlywn gennych erbyn ${at}, byddwn yn galw pobl.`,
    where: (place) => `Ble: ${place}`,
    withWhom: (who) => `Gyda: ${who}`,
    phone: (phone) => `Ffôn yno: ${phone}`,
    worried: 'Rydych yn poeni am hwn.',
    clock:
      'Gyda ni mae’r cloc yn rhedeg, nid ar eich ffôn. Os yw eich ffôn wedi’i ddiffodd neu heb signal, rydym yn dal i alw pobl. Ni allwn weld ble rydych chi.',
    typed: 'Gallwch hefyd deipio “Rwy’n ddiogel” neu “30 munud arall” yma.',
  },
  due: {
    title: 'Ydych chi’n ddiogel?',
    called: (until, at) =>
      `Fe ddywedoch chi tan ${until}. Os na chlywn gennych erbyn ${at}, byddwn yn galw pobl.`,
  },
  overdue: {
    title: 'Rydym yn gofyn i bobl chwilio amdanoch',
    called: (at) =>
      `Ni chlywsom gennych erbyn ${at}, felly rydym yn gofyn i’r bobl sydd ar ddyletswydd. Os ydych yn ddiogel, pwyswch “Rwy’n ddiogel”.`,
  },
  help: {
    title: 'Rydym yn gofyn i’r bobl sydd ar ddyletswydd eich helpu',
    called: (at) =>
      `Gofynnoch am ${at}. Nid oes neb ar y ffordd eto hyd y gwyddom. Mewn perygl, ffoniwch 999.`,
  },
  over: {
    title: 'Rydych yn ôl',
    safe: (at) => `Fe ddywedoch wrthym am ${at} eich bod yn ddiogel. Mae eich cofrestriad ar ben.`,
    safeLate: (at) =>
      `Fe ddywedoch wrthym am ${at} eich bod yn ddiogel. Gofynnwyd i bobl chwilio amdanoch cyn hynny. Rydym yn dweud wrthynt, a gall rhywun eich ffonio o hyd.`,
    replaced: 'Rydych wedi dechrau cofrestriad arall ers hynny.',
    left: 'Mae’r cofrestriad hwn ar ben.',
  },
  none: {
    title: 'Nid oes gennych gofrestriad ar waith',
    sentence: 'Nid oes gennych gofrestriad ar waith.',
    safe: 'Diolch am ddweud wrthym. Nid oedd gennych gofrestriad ar waith, felly nid oedd neb yn aros.',
    next: 'Cyn i chi fynd i rywle ar eich pen eich hun, gallwch ddweud wrthyf ble a than pryd.',
  },
  second:
    'Mae gennych gofrestriad ar waith eisoes. Pwyswch “Rwy’n ddiogel” i’w orffen cyn dechrau un arall.',
  tooLate:
    'Rydym yn gofyn i bobl chwilio amdanoch eisoes, felly nid yw mwy o amser yn atal hynny. Os ydych yn ddiogel, pwyswch “Rwy’n ddiogel”.',
  extendHow: 'Faint yn hirach?',
  buttons: {
    start: 'Cofrestru',
    safe: 'Rwy’n ddiogel',
    more: (minutes) => (minutes === 60 ? '1 awr arall' : `${String(minutes)} munud arall`),
    help: 'Mae angen help arna i',
    word: 'Dewis gair perygl',
    another: 'Dechrau cofrestriad arall',
    report: 'Adrodd rhywbeth',
    until: (time) => `Tan ${time}`,
  },
  mine: 'Eich cofrestriad',
  alreadyTyped: 'Gallwch hefyd bwyso Cofrestru yn gyntaf, ac yna dweud wrthym tan pryd.',
  beside: 'Gair i ni, os hoffech',
  besideHint: 'Er enghraifft: wedi gorffen',
  tells:
    'Mae’n swnio fel petai rhywbeth wedi digwydd. Pwyswch “Adrodd rhywbeth” i ddweud wrthym. Neu gwagiwch y blwch a phwyswch “Rwy’n ddiogel”.',
  reminder: {
    soonTitle: 'Daw eich cofrestriad i ben cyn bo hir',
    soon: (until, at) =>
      `Fe ddywedoch chi tan ${until}. Os na chlywn gennych erbyn ${at}, byddwn yn galw pobl.`,
  },
  say: {
    safe: 'Fe ddywedoch wrthym eich bod yn ddiogel. Mae eich cofrestriad ar ben.',
    more: (until, at) =>
      `Cadwyd. Rydych allan tan ${until}. Os na chlywn gennych erbyn ${at}, byddwn yn galw pobl.`,
    help: 'Rydym yn gofyn i’r bobl sydd ar ddyletswydd eich helpu. Mewn perygl, ffoniwch 999.',
  },
  notSaved: (phone) =>
    `Heb ei gadw eto. Ni allwn gyrraedd ein cofnodion ein hunain, felly nid oes neb yn aros amdanoch. Rhowch gynnig arall arni ymhen munud, neu ffoniwch ${phone} a dywedwch wrthynt. Mewn perygl, ffoniwch 999.`,
  helpNotSaved: (phone) =>
    `Nid yw eich galwad am help wedi ein cyrraedd. Ffoniwch 999 os ydych mewn perygl, neu ffoniwch ${phone} nawr.`,
  word: {
    title: 'Dewiswch air perygl',
    what: 'Os bydd rhywun yn eich gorfodi i ddweud eich bod yn ddiogel, defnyddiwch y gair hwn gyda hynny. Byddwch yn gweld yr un neges ag arfer. Byddwn yn dweud wrth y bobl sydd ar ddyletswydd eich bod mewn perygl, ac na ddylent eich ffonio.',
    how: 'Pwyswch “Rwy’n ddiogel” gyda’r gair yn y blwch, neu teipiwch “Rwy’n ddiogel” a’r gair. Dewiswch air bob dydd na fyddech yn ei ddefnyddio yno ar hap, fel enw anifail anwes.',
    stays:
      'Mae beth bynnag rydych yn ei deipio yn y sgwrs yn aros yno i’w ddarllen. Felly gosodwch y gair yma, nid mewn neges. Rydym yn ei gadw fel na all neb ei ddarllen, a byth yn ei ddangos eto.',
    typed:
      'Dilëwch eich neges gyda’r gair ynddi. Ni allaf ei dileu drosoch. Dewiswch air arall yma.',
    label: 'Eich gair perygl',
    hint: 'Un i dri gair, 3 i 30 llythyren',
    save: 'Cadw’r gair perygl',
    saved: 'Cadwyd. Nid ydym byth yn ei ddangos eto. Gallwch ddewis un arall unrhyw bryd.',
    wrong:
      'Dewiswch un i dri gair â 3 i 30 llythyren na fyddech yn eu defnyddio gyda “Rwy’n ddiogel” ar hap.',
  },
};
