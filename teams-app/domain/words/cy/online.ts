import type { Translated } from '../../language.ts';
import type { online as english } from '../en/online.ts';

export const online: Translated<typeof english> = {
  loading: 'Yn chwilio am y pecyn cymorth',
  intro: 'Mae croeso i ddadl. Nid oes croeso i gamdriniaeth. Help yw hyn i gyd, nid dyletswydd.',
  toolkit: {
    title: 'Beth i’w wneud, gam wrth gam',
    platform: 'Ble mae?',
    none: 'Nid oes camau ar gyfer hwn eto.',
    link: 'Tudalen gymorth y platfform',
    linkNamed: (title) => `Tudalen gymorth: ${title} (yn agor yn eich porwr)`,
    english: 'Yn Saesneg yn unig hyd yma.',
    tried: (when) => `Rhoddodd rhywun gynnig ar hyn ar ${when}, ac roedd yn gywir.`,
    untried:
      'Nid oes neb yma wedi rhoi cynnig ar y camau hyn eto. Efallai fod y botymau wedi symud.',
    edit: 'Golygu’r camau yn SharePoint',
    earlier: (when) => `Fel hyn yr oedd ar eich ymweliad ar ${when}.`,
  },
  takedown: {
    title: 'Cael tynnu rhywbeth i lawr',
    intro:
      'Gallwn ofyn i blatfform dynnu postiad, llun neu broffil ffug i lawr. Y platfform sy’n penderfynu, felly ni allwn addo y bydd yn gwneud hynny.',
    privacy:
      'Mae’r Hwb yn dangos cyfeiriad y postiad i’r swyddogion sy’n delio ag ef, ac nid pwy ofynnodd. Cadwch lun o’r postiad i chi’ch hun: efallai y bydd wedi mynd yn ddiweddarach.',
    threat:
      'Os yw’n fygythiad, rhowch wybod amdano hefyd. Yna bydd rhywun yn gofalu amdanoch chi hefyd.',
    ask: 'Gofyn i rywbeth gael ei dynnu i lawr',
    address: 'Cyfeiriad gwe’r postiad',
    addressHint:
      'Agorwch y postiad, yna copïwch ei gyfeiriad. Nid cyfeiriad eich tudalen eich hun.',
    send: 'Anfon',
    none: 'Nid ydych wedi gofyn am ddim hyd yma.',
    asked: (when) => `Gofynnwyd ${when}. Nid oes neb wedi ateb eto.`,
    sent: (when) => `Gofynnwyd i’r platfform ${when}.`,
    removed: 'Fe’i tynnwyd i lawr.',
    stays: 'Ni thynnodd y platfform ef i lawr.',
    withdrawn: 'Fe’i tynnoch yn ôl.',
    reference: (reference) => `Cyfeirnod y platfform: ${reference}`,
    withdraw: 'Ei dynnu’n ôl',
    withdrawNamed: (site) => `Ei dynnu’n ôl: ${site}`,
    said: {
      asked: 'Mae gennym ni. Byddwch yn clywed pan fydd newyddion.',
      noAddress: 'Gludwch gyfeiriad gwe’r postiad. Mae’n dechrau â https://.',
    },
  },
  officers: {
    title: 'I’w dynnu i lawr',
    intro: 'Rydych yn gweld y cyfeiriad. Ni ddangosir i chi pwy ofynnodd.',
    none: 'Nid oes dim yn aros.',
    asked: (when) => `Gofynnwyd ${when}`,
    open: 'Agor y postiad',
    openNamed: (site) => `Agor y postiad ar ${site} yn eich porwr`,
    answer: 'Ateb',
    answerNamed: (site) => `Ateb: ${site}`,
    what: 'Beth sydd wedi digwydd?',
    sent: 'Gofynnwyd i’r platfform',
    removed: 'Fe’i tynnwyd i lawr',
    stays: 'Ni chafodd ei dynnu i lawr',
    reference: 'Cyfeirnod y platfform',
    referenceHint: 'Gallwch ei adael allan.',
    words: 'Beth ddylai’r cynghorydd ei wybod?',
    wordsHint: 'Un neu ddwy frawddeg blaen. Gallwch ei adael allan.',
    save: 'Cadw',
    saved: 'Cadwyd. Mae’r sawl a ofynnodd yn cael gwybod.',
    choose: 'Dewiswch beth sydd wedi digwydd.',
    wordsNeeded: 'Dywedwch pam mae’n aros.',
  },
};
