import type { Translated } from '../../language.ts';
import type { chatActs as english } from '../en/chat-acts.ts';

export const chatActs: Translated<typeof english> = {
  askNext: 'Gofyn i’r bobl nesaf nawr',
  askHelp: 'Gofyn am help',
  handOver: 'Trosglwyddo',
  giveBack: 'Alla i ddim bwrw ymlaen',
  back: 'Yn ôl',
  offeredTo: (name, until) =>
    `Rydych wedi cynnig hwn i ${name}. Eich un chi ydyw nes cael ateb ie. Daw’r cynnig i ben am ${until}.`,
  askedNow: (names) =>
    names === ''
      ? 'Ni ellir gofyn i neb ar y cam nesaf. Mae’r hwb yn mynd ymlaen.'
      : `Gofynnwyd nawr i: ${names}.`,
  helpAsked: (names) =>
    `Gofynnwyd am help gan: ${names}. Mae’r digwyddiad yn aros gyda phwy bynnag sydd ag ef.`,
  stoodDown: (when) => `Safwyd i lawr am ${when}`,

  offer: {
    asks: (owner) => `Mae ${owner} yn gofyn i chi gymryd hwn drosodd`,
    next: 'Mae’n aros gyda nhw nes i chi ddweud ie.',
    note: 'Eu nodyn',
    title: 'Trosglwyddo hwn',
    stays:
      'Mae gennych chi nes i’ch cydweithiwr ddweud ie. Yna rhoddir enw’r cydweithiwr i’r cynghorydd.',
    to: 'I bwy?',
    toHint: 'Dewiswch gydweithiwr',
    onDuty: (name) => `${name} (ar ddyletswydd)`,
    noteLabel: 'Yr hyn y dylent ei wybod, os oes rhywbeth',
    send: 'Gofyn iddynt',
    missing: 'Dewiswch gydweithiwr.',
    nobody: 'Nid oes neb y gallech ofyn iddynt.',
  },

  help: {
    asks: (owner) => `Mae hwn gan ${owner}, sy’n gofyn am help`,
    next: 'Mae’n aros gyda nhw. Ffoniwch nhw, neu agorwch y ddesg i weld sut mae pethau’n sefyll.',
  },

  giveBackForm: {
    title: 'Rhoi hwn yn ôl',
    follows:
      'Yna nid yw gan neb. Gofynnir i eraill ar unwaith, a dywedir wrth y cynghorydd nad yw gan neb.',
    reason: 'Pam na allwch fwrw ymlaen? Gallwch adael hyn allan.',
    reasonHint: 'Mae cydweithwyr yn ei ddarllen. Nid yw’r cynghorydd.',
    send: 'Ei roi’n ôl',
  },

  toOwner: {
    title: 'Am ddigwyddiad sydd gennych',
    about: (reference, when) => `Digwyddiad ${reference}, ${when}`,
  },
};
