import type { Translated } from '../../language.ts';
import type { handing as english } from '../en/desk-handing.ts';

export const handing: Translated<typeof english> = {
  title: 'Gan bwy y mae',
  offered: (name, owner, until) =>
    `Cynigiwyd i ${name}. Mae’n aros gyda ${owner} nes i ${name} ddweud ie. Daw’r cynnig i ben am ${until}.`,
  asksYou: (owner) =>
    `Mae ${owner} yn gofyn i chi gymryd hwn drosodd. Mae’n aros gyda ${owner} nes i chi ddweud ie. Yna rhoddir eich enw i’r cynghorydd.`,

  'hand-over': {
    button: 'Trosglwyddo',
    title: 'Trosglwyddo’r digwyddiad hwn',
    follows: [
      'Gofynnir i’ch cydweithiwr ar unwaith, ar bob sianel.',
      'Mae’n aros gyda phwy bynnag sydd ag ef nes i’ch cydweithiwr ddweud ie.',
      'Yna rhoddir yr enw newydd i’r cynghorydd.',
    ],
    to: 'I bwy',
    loading: 'Wrthi’n llwytho’r enwau…',
    choose: 'Dewiswch gydweithiwr',
    onDuty: (name) => `${name} (ar ddyletswydd)`,
    nobody: 'Nid oes neb y gallech ofyn iddynt.',
    noTo: 'Dewiswch gydweithiwr.',
    note: 'Nodyn i’ch cydweithiwr',
    noteHint:
      'Yr hyn y dylent ei wybod. Nid yw’r cynghorydd yn ei ddarllen. Gallwch ei adael allan.',
    submit: 'Gofyn iddynt',
  },

  escalate: {
    button: 'Gofyn i’r bobl nesaf nawr',
    title: 'Gofyn i’r bobl nesaf nawr',
    follows: [
      'Gofynnir i’r bobl nesaf ar yr ysgol ar unwaith, cyn i’r cam hwn gael ei amser.',
      'Maent yn cael eu hamser cyfan, ac mae’r ysgol yn mynd ymlaen oddi yno.',
    ],
    submit: 'Gofyn iddynt nawr',
    done: (names) =>
      names.length === 0
        ? 'Ni ellir gofyn i neb ar y cam nesaf. Mae’r hwb yn mynd ymlaen.'
        : `Gofynnwyd nawr i: ${names.join(', ')}.`,
  },

  help: {
    button: 'Gofyn am help',
    title: 'Gofyn am help',
    follows: [
      'Gofynnir i bobl cam nesaf yr ysgol helpu, a gallant ddarllen y digwyddiad hwn.',
      'Mae’n aros gyda phwy bynnag sydd ag ef.',
    ],
    submit: 'Gofyn iddynt',
    done: (names) => `Gofynnwyd am help gan: ${names.join(', ')}.`,
  },

  'give-back': {
    button: 'Rhoi’n ôl',
    title: 'Rhoi’r digwyddiad hwn yn ôl',
    follows: [
      'Yna nid yw gan neb, a gofynnir i eraill ar unwaith.',
      'Dywedir wrth y cynghorydd nad yw gan neb, ac i bwy y gofynnir.',
    ],
    note: 'Pam na all fynd ymlaen fel hyn',
    noteHint: 'Mae cydweithwyr yn ei ddarllen. Nid yw’r cynghorydd. Gallwch ei adael allan.',
    submit: 'Ei roi’n ôl',
  },

  'stand-down': {
    button: 'Sefyll i lawr',
    title: 'Sefyll y digwyddiad hwn i lawr',
    follows: [
      'Mae’n cael ei gau, ac ni ofynnir i neb mwyach.',
      'Mae’r cynghorydd yn darllen eich rheswm, a beth i’w wneud os nad yw’n iawn.',
      'Os nad ydych yn siŵr eu bod yn ddiogel, peidiwch â’i sefyll i lawr.',
    ],
    why: 'Pam',
    noWhy: 'Dewiswch pam.',
    reason: 'Yn eich geiriau chi',
    reasonHint: 'Mae’r cynghorydd yn darllen yr union eiriau hyn, ac maent yn aros ar y cofnod.',
    noReason: 'Dywedwch pam mewn ychydig eiriau.',
    submit: 'Ei sefyll i lawr',
  },
};
