import type { Translated } from '../../language.ts';
import type { requests as english } from '../en/requests.ts';

export const requests: Translated<typeof english> = {
  asked: {
    title: {
      takedown: 'Trefnwch i rywbeth gael ei dynnu i lawr',
      interest: 'Penderfynwch ar fuddiant sensitif',
      device: 'Mae cynghorydd yn gofyn am ffôn neu larwm',
      address: 'Gweithredwch ddewis am gyfeiriad',
      visit: 'Rhowch gyngor am ymweliad',
    },
    soon: 'Rhowch gyngor am ymweliad heddiw: mae’n fuan',
    words: 'Mae cynghorydd wedi gofyn am hyn. Mae yn yr Hwb.',
  },
  waits: {
    title: {
      takedown: 'Mae rhywbeth i’w dynnu i lawr yn dal i aros',
      interest: 'Mae buddiant sensitif yn dal i aros',
      device: 'Mae cais am ffôn neu larwm yn dal i aros',
      address: 'Mae dewis am gyfeiriad yn dal i aros',
      visit: 'Mae gwiriad ymweliad yn dal i aros',
    },
    words: 'Nid oes neb wedi ateb eto. Mae yn yr Hwb.',
  },
  answered: {
    title: {
      takedown: 'Newyddion am rywbeth i’w dynnu i lawr',
      interest: 'Ateb am eich buddiant sensitif',
      device: 'Ateb am eich ffôn neu larwm',
      address: 'Newyddion am eich cyfeiriad',
      visit: 'Ateb am eich ymweliad',
    },
    words: 'Agorwch yr Hwb i’w ddarllen.',
  },
  device: {
    testTitle: 'Hoffech chi brofi eich larwm neu’ch ffôn?',
    test: (kind) =>
      `${kind}: profwch ef lle rydych yn ei ddefnyddio fwyaf, a dywedwch wrthym sut aeth. Gofynnoch am y nodyn hwn unwaith y mis.`,
    brokenTitle: 'Ni weithiodd ffôn neu larwm',
    broken: (name, kind) =>
      `Profodd ${name} ef ac ni weithiodd: ${kind}. Trefnwch hyn os gwelwch yn dda.`,
    works: 'Mae’n gweithio',
    broke: 'Ni weithiodd',
    stop: 'Peidio â chael y nodiadau hyn',
  },
  said: {
    noAnswer: 'Ysgrifennwch ateb.',
    tooLong: (most) => `Defnyddiwch ${most} llythyren neu lai.`,
    notThere: 'Nid yw’r cais hwn yno mwyach.',
    notNow: 'Mae rhywun eisoes wedi’i ateb. Edrychwch eto.',
    nobody: (phone) =>
      `Nid oes gan y cyngor neb yn yr hwb sy’n delio â hyn. Nid anfonwyd dim. Ffoniwch ${phone}.`,
    answered: (name) => `Cadwyd. Mae ${name} yn cael gwybod.`,
    withdrawn: 'Tynnwyd yn ôl.',
  },
};
