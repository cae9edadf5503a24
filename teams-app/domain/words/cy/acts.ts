import type { Translated } from '../../language.ts';
import type {
  actSentences as englishSentences,
  standDownWhys as englishWhys,
  toOwner as englishToOwner,
} from '../en/acts.ts';

export const standDownWhys: Translated<typeof englishWhys> = {
  mistake: 'Camgymeriad oedd ef',
  duplicate: 'Mae mewn adroddiad arall eisoes',
  'not-needed': 'Nid oes ei angen mwyach',
};

export const actSentences: Translated<typeof englishSentences> = {
  notYoursToGive:
    'Dim ond pwy bynnag sydd â’r digwyddiad hwn, neu’r uwch swyddog cyfrifol, all wneud hynny.',
  nobodyHasIt: 'Nid yw’r digwyddiad hwn gan neb, felly gofynnir i eraill eisoes.',
  handOverToWhom: 'Dewiswch rywun o’r rhestr.',
  notToThem: (name) => `Ni ellir gofyn i ${name} gymryd y digwyddiad hwn.`,
  theyHaveIt: (name) => `Mae’r digwyddiad hwn gan ${name} eisoes.`,
  offerIsOver: (owner) => `Ni chynigir hwn i chi mwyach. Mae gan ${owner}.`,
  whyStandDown: 'Dewiswch pam rydych yn ei sefyll i lawr.',
  othersWereAsked:
    'Gofynnwyd i eraill ers i chi agor hwn, felly ni wnaed dim ddwywaith. Dyma sut mae pethau’n sefyll nawr.',
  nobodyElse: 'Nid oes neb arall ar yr ysgol i ofyn am help ganddynt.',
};

export const toOwner: Translated<typeof englishToOwner> = {
  offeredByOther: (by, to) =>
    `Mae ${by} wedi gofyn i ${to} gymryd y digwyddiad hwn drosodd gennych. Eich un chi ydyw nes i ${to} ddweud ie.`,
  takenOver: (name) => `Mae’r digwyddiad hwn gan ${name} nawr. Nid oes angen i chi wneud dim mwy.`,
  refused: (name) => `Ni all ${name} gymryd y digwyddiad hwn drosodd. Mae’n dal gennych chi.`,
  lapsed: (name) =>
    `Nid yw ${name} wedi dweud ie mewn pryd, felly nid oes dim wedi newid. Mae’r digwyddiad hwn yn dal gennych chi. Gallwch ofyn i rywun arall, neu ei roi’n ôl.`,
  gone: (name) =>
    `Ni ellir gofyn i ${name} gymryd y digwyddiad hwn drosodd mwyach. Mae’n dal gennych chi.`,
  givenBack: (by) =>
    `Mae ${by} wedi rhoi’r digwyddiad hwn yn ôl ar eich rhan. Gofynnir i eraill ei gymryd.`,
  stoodDown: (by) => `Mae ${by} wedi sefyll y digwyddiad hwn i lawr.`,
};
