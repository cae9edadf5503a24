import type { Translated } from '../../language.ts';
import type { sections as english } from '../en/sections.ts';

export const sections: Translated<typeof english> = {
  hub: {
    title: 'Hwb Diogelwch',
    parts: {
      now: 'Nawr',
      contacts: 'Gyda phwy i gysylltu',
      council: 'Beth fydd y cyngor yn ei wneud',
      library: 'Polisïau a chanllawiau',
      before: 'Cyn i chi fynd',
      online: 'Ar-lein a chyfryngau cymdeithasol',
      information: 'Fy ngwybodaeth',
      training: 'Hyfforddiant',
      say: 'Dweud eich dweud',
    },
  },
  wellbeing: {
    title: 'Llesiant',
    parts: {
      cafes: 'Caffis',
      talk: 'Rhywun i siarad â nhw',
      aftercare: 'Ar ôl digwyddiad',
    },
  },
  navigation: 'Rhannau’r dudalen hon',
  goTo: 'Mynd i',
  loading: 'Un eiliad',
  broken:
    'Ni ellid llwytho’r rhan hon o’r dudalen. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Mewn perygl, ffoniwch 999.',
};
