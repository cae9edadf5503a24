import type { Translated } from '../../language.ts';
import type { messageKindWords as english } from '../en/message-kinds.ts';

const councillorPreview = 'Neges gan yr Hwb Diogelwch';
const openTheHub = 'Agorwch yr Hwb Diogelwch yn Microsoft Teams.';

export const messageKindWords: Translated<typeof english> = {
  councillorPreview,
  about: {
    rota: 'Y rota dyletswydd',
    'check-in': 'Eich ymweliad',
    'test-page': 'Prawf misol',
    watch: 'Yr hwb ei hun',
    crowd: 'Llawer ar unwaith',
    training: 'Hyfforddiant',
    say: 'Dweud eich dweud',
    wellbeing: 'Lles',
    assessment: 'Eich asesiad risg',
    cafe: 'Caffi llesiant',
    'heads-up': 'Penderfyniad i’w wylio',
    request: 'Cais i’r cyngor',
    review: 'I’w adolygu',
  },
  preview: {
    rota: 'Hwb Diogelwch: am y rota dyletswydd',
    'check-in': councillorPreview,
    'test-page': 'Hwb Diogelwch: dim ond prawf yw hwn',
    watch: 'Mae angen gofalu am yr Hwb Diogelwch',
    crowd: 'Llawer o ddigwyddiadau diogelwch cynghorwyr ar unwaith',
    training: councillorPreview,
    say: councillorPreview,
    wellbeing: councillorPreview,
    assessment: councillorPreview,
    cafe: councillorPreview,
    'heads-up': councillorPreview,
    request: councillorPreview,
    review: 'Hwb Diogelwch: mae rhywbeth i’w adolygu',
  },
  next: {
    rota: 'Agorwch yr Hwb Diogelwch yn Microsoft Teams. Mae’n dweud am beth y mae.',
    'check-in': openTheHub,
    'test-page':
      'Does dim wedi digwydd. Agorwch yr Hwb Diogelwch yn Microsoft Teams a dywedwch fod hwn wedi eich cyrraedd.',
    watch: 'Agorwch yr Hwb Diogelwch yn Microsoft Teams. Mae’n dweud beth sydd o’i le.',
    crowd: 'Agorwch ddesg yr Hwb Diogelwch yn Microsoft Teams. Mae pob un ohonynt yno.',
    training: openTheHub,
    say: openTheHub,
    wellbeing: openTheHub,
    assessment: openTheHub,
    cafe: openTheHub,
    'heads-up': openTheHub,
    request: openTheHub,
    review: 'Agorwch yr Hwb Diogelwch yn Microsoft Teams. Mae’n dweud am beth y mae.',
  },
};
