import type { Translated } from '../../language.ts';
import type { sensitiveInterests as english } from '../en/sensitive-interests.ts';

export const sensitiveInterests: Translated<typeof english> = {
  title: 'Cadw rhywbeth allan o’r gofrestr',
  intro:
    'Mae’r gofrestr yn dweud wrth bobl am eich cartref, eich gwaith a’ch tir. Cewch ofyn am gadw rhan ohono allan. Mae’r gyfraith yn caniatáu hyn os gallai pobl eich niweidio neu eich bygwth, neu rywun sy’n agos atoch. Nid oes rhaid i ddim fod wedi digwydd yn gyntaf.',
  who: 'Y swyddog monitro sy’n penderfynu. Yn yr hwb, dim ond y swyddog hwnnw a’r dirprwy a all ddarllen yr hyn rydych yn ei ysgrifennu.',
  ask: 'Gofyn am gadw rhywbeth allan',
  form: {
    interest: 'Beth ddylai gael ei gadw allan?',
    interestHint:
      'Er enghraifft: “Fy nghyfeiriad cartref” neu “Gweithle fy mhartner”. Nid oes angen ysgrifennu’r cyfeiriad ei hun.',
    reason: 'Pam? (Cewch adael hyn yn wag.)',
    reasonHint:
      'Os ydych am wneud hynny, dywedwch beth sy’n eich poeni. Nid oes rhaid i ddim fod wedi digwydd.',
    send: 'Gofyn i’r swyddog monitro',
    save: 'Cadw ac anfon eto',
  },
  stages: {
    asked: 'Heb ei benderfynu eto',
    'more-wanted': 'Maent am wybod mwy',
    granted: 'Caniatawyd: mae’n cael ei gadw allan',
    'not-granted': 'Ni chaniatawyd',
    withdrawn: 'Tynnwyd yn ôl',
  },
  askedOn: (when) => `Gofynnoch ar ${when}.`,
  decidedOn: (when) => `Penderfynwyd ar ${when}.`,
  endedOn: (when) => `Tynnoch ef yn ôl ar ${when}.`,
  waitNote: 'Nes ei fod wedi’i benderfynu, gall fod yn y gofrestr o hyd.',
  answer: 'Ysgrifenasant:',
  change: 'Ei newid',
  changeNamed: (when) => `Newid yr hyn a ofynnoch ar ${when}`,
  more: 'Ateb',
  moreNamed: (when) => `Ateb y cwestiwn am yr hyn a ofynnoch ar ${when}`,
  takeBack: 'Ei dynnu’n ôl',
  takeBackNamed: (when) => `Tynnu’n ôl yr hyn a ofynnoch ar ${when}`,
  desk: {
    title: 'Buddiannau sensitif',
    intro:
      'Mae’r gyfraith yn gofyn beth rydych chi a’r cynghorydd yn ei feddwl: a allai arwain at drais neu fygythiadau, iddynt hwy neu rywun agos? Nid yw’n gofyn i rywbeth fod wedi digwydd.',
    none: 'Nid oes neb wedi gofyn.',
    open: 'Agor',
    openNamed: (name, when) => `Agor yr hyn a ofynnodd ${name} ar ${when}`,
    stages: {
      asked: 'I’w benderfynu',
      'more-wanted': 'Gofynnoch am fwy',
      granted: 'Caniatawyd',
      'not-granted': 'Ni chaniatawyd',
      withdrawn: 'Tynnwyd yn ôl',
    },
    asked: (when) => `Gofynnwyd ar ${when}`,
    dialog: (name) => `Mae ${name} yn gofyn`,
    interest: 'I’w gadw allan',
    reason: 'Pam',
    noReason: 'Ni ddywedasant, ac nid oes rhaid iddynt.',
    decision: 'Eich penderfyniad',
    decisions: {
      granted: 'Caniatawyd: rwy’n ei gadw allan o’r gofrestr',
      'more-wanted': 'Rwyf am wybod mwy yn gyntaf',
      'not-granted': 'Ni chaniatawyd',
    },
    answer: 'Eich ateb',
    before: 'Yr hyn a ysgrifennoch o’r blaen',
    answerHint:
      'Mae’r cynghorydd yn darllen hwn. Os dywedwch na neu os ydych am wybod mwy, dywedwch pam, a gyda phwy y gallant siarad.',
    send: 'Anfon',
    close: 'Cau',
    logged: 'Mae’r cofnod yn dangos eich bod wedi darllen hwn.',
  },
  message: {
    takenBack: {
      title: 'Tynnwyd buddiant sensitif yn ôl',
      words: 'Mae’n mynd yn ôl i’r gofrestr. Mae yn yr Hwb.',
    },
  },
  said: {
    noInterest: 'Ysgrifennwch beth ddylai gael ei gadw allan.',
    noDecision: 'Dewiswch beth rydych yn ei benderfynu.',
    asked: 'Anfonwyd. Mae’r swyddog monitro’n cael gwybod. Nid yw wedi’i benderfynu eto.',
    changed: 'Mae wedi newid ers i chi ei agor. Agorwch ef eto.',
  },
};
