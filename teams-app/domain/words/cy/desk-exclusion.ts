import type { Translated } from '../../language.ts';
import type { exclusion as english } from '../en/desk-exclusion.ts';

export const exclusion: Translated<typeof english> = {
  title: 'Pwy na all weld hwn',
  none: 'Nid oes neb yn cael ei gadw allan. Gall pawb y mae eu rôl yn caniatáu hynny weld y digwyddiad hwn.',
  intro: 'I’r bobl hyn nid yw’r digwyddiad hwn yn bodoli.',
  fromReport: 'Mae’r adroddiad amdanynt. Ni ellir codi hyn.',
  since: (moment) => `Wedi’u cadw allan ers ${moment}`,
  reason: (words) => `Rheswm: ${words}`,
  start: 'Cadw rhywun allan',
  lift: 'Gadael iddynt ei weld',
  liftFor: (name) => `Gadael i ${name} ei weld`,
  exclude: {
    title: 'Cadw rhywun allan o’r digwyddiad hwn',
    follows: [
      'Ni allant ddod o hyd iddo na’i agor mwyach, ar y ddesg na thrwy chwilio. Nid yw cardiau yn eu sgwrs yn dweud dim amdano mwyach.',
      'Os yw’r digwyddiad hwn ganddynt, maent yn ei golli. Gofynnir i eraill ar unwaith, a dywedir wrth y cynghorydd nad yw gan neb.',
      'Mae’r cofnod yn symud i’r safle cyfyngedig. Gall hyn gymryd ychydig funudau.',
      'Nid yw’r hwb yn dweud wrthynt.',
    ],
    person: 'Person',
    choose: 'Dewiswch berson',
    noPerson: 'Dewiswch berson.',
    loading: 'Wrthi’n llwytho’r enwau',
    reason: 'Rheswm',
    reasonHint: 'Mae’n aros ar y cofnod. Nid yw’r cynghorydd a adroddodd yn ei weld.',
    noReason: 'Dywedwch pam.',
    submit: 'Eu cadw allan',
  },
  include: {
    title: (name) => `Gadael i ${name} weld y digwyddiad hwn`,
    follows: [
      'Maent yn ei weld eto, cyn belled ag y mae eu rôl yn caniatáu.',
      'Mae’r cofnod yn aros ar y safle cyfyngedig.',
    ],
    reason: 'Rheswm',
    reasonHint: 'Mae’n aros ar y cofnod. Nid yw’r cynghorydd a adroddodd yn ei weld.',
    noReason: 'Dywedwch pam.',
    submit: 'Gadael iddynt ei weld',
  },
};
