import type { Translated } from '../../language.ts';
import type { checkInOfficerWords as english } from '../en/check-in-officers.ts';

export const checkInOfficerWords: Translated<typeof english> = {
  what: {
    overdue: (name, called) =>
      `Roedd ${name} yn gweithio ar ei ben neu ei phen ei hun ac nid yw wedi cofrestru’n ôl. Fe arhoson ni tan ${called}. Ffoniwch nawr. Os na allwch gael ateb, dilynwch y cynllun gweithio ar eich pen eich hun, a ffoniwch 999 os ydych yn ofni drosto neu drosti.`,
    help: (name) =>
      `Roedd ${name} yn gweithio ar ei ben neu ei phen ei hun a phwysodd “Mae angen help arna i”. Ffoniwch nawr, a ffoniwch 999 os na allwch gael ateb.`,
    duress: (name) =>
      `Dywedodd ${name} bod popeth yn ddiogel, gyda’r gair perygl. Efallai bod rhywun yn gorfodi hynny. PEIDIWCH â ffonio nac anfon neges: mae’r ffôn yn dangos bod popeth yn iawn, a gall pwy bynnag sydd yno ei ddarllen. Ffoniwch 999 a dywedwch wrth yr heddlu beth sydd isod.`,
  },
  facts: {
    place: (place) => `Ble: ${place}`,
    unknownPlace: 'heb ei ddweud',
    until: (until, from) => `Tan: ${until} (dechreuodd ${from})`,
    withWhom: (who) => `Gyda: ${who}`,
    phoneThere: (phone) => `Ffôn yno: ${phone}`,
    ownPhone: (phone) => `Eu ffôn eu hunain: ${phone}`,
    notSaid: 'heb ei ddweud',
    worried: 'Nodwyd yr ymweliad hwn yn un sy’n peri pryder.',
    before: (reference) => `Gweler ${reference} hefyd: yr un ymweliad.`,
  },
  titles: {
    overdue: 'Heb gofrestru’n ôl. Ffoniwch y cynghorydd nawr.',
    help: 'Mae rhywun sy’n gweithio ar ei ben ei hun yn gofyn am help. Ffoniwch nawr.',
    duress: 'Gair perygl. Peidiwch â ffonio’r cynghorydd nac anfon neges.',
  },
  about: 'Am y cofrestriad',
  heard: {
    safe: (name, at) =>
      `Pwysodd ${name} “Rwy’n ddiogel” am ${at}. Mae’r digwyddiad yn aros ar agor: siaradwch â’r cynghorydd.`,
    duress: (name, at, reference) =>
      `Pwysodd ${name} “Rwy’n ddiogel” am ${at}, ond gyda’r gair perygl. Triniwch hyn fel perygl: gweler ${reference}. Peidiwch â ffonio.`,
    replaced: (name, at) =>
      `Dechreuodd ${name} gofrestriad arall am ${at}. Mae’r digwyddiad yn aros ar agor: siaradwch â’r cynghorydd.`,
    extended: (name, at) =>
      `Gofynnodd ${name} am fwy o amser am ${at}, ar ôl i bobl gael eu galw. Mae’r digwyddiad yn aros ar agor: siaradwch â’r cynghorydd.`,
    help: (name, at, reference) => `Gofynnodd ${name} am help am ${at}: gweler ${reference}.`,
  },
  silentNext:
    'Ni ddywedwyd wrth y cynghorydd, ac nid yw i’w ffonio. Ffoniwch yr heddlu gyda’r hyn sydd isod.',
  silent:
    'Ni ellir anfon dim at y cynghorydd am y digwyddiad hwn. Gall rhywun arall ddarllen y ffôn. Siaradwch â’r heddlu, neu â’r cynghorydd wyneb yn wyneb.',
};
