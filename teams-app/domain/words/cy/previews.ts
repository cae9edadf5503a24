import type { Level } from '#lists/incidents.ts';
import type { Translated } from '../../language.ts';
import { isUrgent } from '../../incidents/urgency.ts';
import type { previews as english } from '../en/previews.ts';
import { messageKindWords } from './message-kinds.ts';

const { councillorPreview, preview, next } = messageKindWords;

const noDetails = 'Nid oes manylion yn yr e-bost hwn, fel na all neb arall eu darllen.';
const handEditPreview = 'Newidiwyd cofrestr yr Hwb Diogelwch â llaw';

/** In letters that every text message can carry. */
const alertPreview = (level: Level): string =>
  isUrgent(level) ? 'Digwyddiad diogelwch cynghorydd ar frys' : 'Digwyddiad diogelwch cynghorydd';

type ActKind = keyof (typeof english)['actPreview'];

const actPreview: Readonly<Record<ActKind, string>> = {
  'hand-over': 'Hwb Diogelwch: mae cydweithiwr yn gofyn i chi gymryd drosodd',
  help: 'Hwb Diogelwch: mae cydweithiwr yn gofyn am help',
  'to-owner': 'Hwb Diogelwch: am ddigwyddiad sydd gennych',
};

const actNext: Readonly<Record<ActKind, string>> = {
  'hand-over':
    'Agorwch yr Hwb Diogelwch yn Microsoft Teams a phwyswch “Mae gen i hwn”, neu “Alla i ddim cymryd hwn”. Hyd nes y gwnewch, mae’n aros gyda’ch cydweithiwr.',
  help: 'Agorwch yr Hwb Diogelwch yn Microsoft Teams. Mae’n dweud pwy sy’n gofyn ac am beth.',
  'to-owner': 'Agorwch yr Hwb Diogelwch yn Microsoft Teams. Mae’n dweud beth sydd wedi newid.',
};

export const previews: Translated<typeof english> = {
  alertPreview,
  councillorPreview,
  handEditPreview,
  handEditMail: (reference) =>
    [
      `${handEditPreview}.`,
      '',
      `Cyfeirnod: ${reference}`,
      '',
      'Mae rhywun wedi newid neu ddileu rhes yn SharePoint, nid drwy’r hwb. Agorwch y digwyddiad yn yr Hwb Diogelwch yn Microsoft Teams: mae’n dangos beth a newidiwyd, a chan bwy.',
      '',
      noDetails,
    ].join('\n'),
  messagePreview: preview,
  messageText: (kind) => `${preview[kind]}. ${next[kind].replace('Microsoft Teams', 'Teams')}`,
  messageMail: ({ kind, words }) =>
    [
      `${preview[kind]}.`,
      '',
      ...(kind === 'watch' ? [words, ''] : []),
      next[kind],
      ...(kind === 'watch' ? [] : ['', noDetails]),
    ].join('\n'),
  actPreview,
  actMail: (kind, reference) =>
    [`${actPreview[kind]}.`, '', `Cyfeirnod: ${reference}`, '', actNext[kind], '', noDetails].join(
      '\n',
    ),
  actText: (kind, reference) =>
    `${actPreview[kind]}, ${reference}. Agorwch yr Hwb Diogelwch yn Teams.`,
  callWords: (said) =>
    `Dyma Hwb Diogelwch y cyngor. ${said}. Agorwch yr Hwb Diogelwch yn Microsoft Teams.`,
  alertText: (level, reference) =>
    `${alertPreview(level)} ${reference}. Agorwch yr Hwb Diogelwch yn Teams a phwyswch "Mae gen i hwn".`,
  alertMail: (level, reference) =>
    [
      `${alertPreview(level)}.`,
      '',
      `Cyfeirnod: ${reference}`,
      '',
      'Does neb wedi ei gymryd eto. Agorwch yr Hwb Diogelwch yn Microsoft Teams a phwyswch “Mae gen i hwn”.',
      'Os na allwch ei gymryd, pwyswch “Alla i ddim cymryd hwn” yno, a gofynnir i’r person nesaf ar unwaith.',
      '',
      noDetails,
    ].join('\n'),
};
