import type { Translated } from '../../language.ts';
import type { everyday as english } from '../en/everyday.ts';

export const everyday: Translated<typeof english> = {
  talk: {
    title: 'Rhywun i siarad â nhw',
    intro: 'Does dim angen rheswm. Mae’n breifat, ac ni chaiff ei ddangos byth gydag adroddiad.',
    lines: 'I siarad â rhywun nawr',
    who: 'Gofyn i un person am sgwrs',
    choose: 'Dewiswch berson',
    ask: 'Gofyn iddyn nhw',
    nobody: 'Does neb ar y rhestr eto.',
    services: 'Cwnsela a gwasanaethau eraill',
    private: 'Nid yw’r hwb yn gwybod os ffoniwch nhw.',
    code: (code) => `Cod i’w roi: ${code}`,
    open: 'Agor y dudalen Lles',
    waiting: (count) =>
      count === 1
        ? 'Mae un cais gennych heb ei ateb eto.'
        : `Mae ${String(count)} o’ch ceisiadau heb eu hateb eto.`,
    asked: (count) =>
      count === 1
        ? 'Hoffai un person siarad â chi. Agorwch y dudalen i weld pwy.'
        : `Hoffai ${String(count)} o bobl siarad â chi. Agorwch y dudalen i weld pwy.`,
  },
  cafes: {
    title: 'Caffis lles',
    intro: 'Awr gydag eraill sy’n adnabod y rôl. Does neb yn nodi pwy oedd yno.',
    open: 'Gweld beth sydd ymlaen',
    none: 'Nid oes caffi wedi’i drefnu ar hyn o bryd.',
    online: 'ar-lein',
    joined: 'Mae gennych le.',
    waiting: 'Rydych ar y rhestr aros.',
    full: 'Mae hwn yn llawn. Gallwch aros am le.',
    join: 'Ymuno',
    wait: 'Aros am le',
    leave: 'Alla i ddim dod',
  },
  training: {
    title: 'Hyfforddiant',
    intro: 'Eich dewis chi yw’r cyfan.',
    next: 'Y sesiynau nesaf',
    line: (course, when, place) => `${course}: ${when}, ${place}`,
    booked: (line) => `${line}. Mae gennych le.`,
    none: 'Nid oes sesiwn wedi’i threfnu ar hyn o bryd.',
    open: 'Agor y dudalen hyfforddiant',
  },
  before: {
    title: 'Cyn i chi fynd',
    intro:
      'Ychydig gamau byr i feddwl am gymhorthfa, ymweliad, cyfarfod neu daith. Gall swyddog helpu.',
    own: 'Yr hyn rydych wedi’i ysgrifennu',
    review: (type, day) => `${type}: edrychwch eto ar ${day}`,
    unfinished: (type) => `${type}: heb ei orffen`,
    finished: (type) => `${type}: wedi’i orffen`,
    none: 'Nid ydych wedi ysgrifennu un eto.',
    visit: (when, advice) => `Eich ymweliad ar ${when}: ${advice}`,
    steps: 'Agorwch y dudalen i’w darllen.',
    open: 'Agor “Cyn i chi fynd”',
  },
  library: {
    title: 'Polisïau a chanllawiau',
    intro: 'Yr hyn y mae’r cyngor wedi’i gytuno, a chanllawiau ar ddiogelwch, mewn un lle.',
    open: 'Agor y llyfrgell',
  },
  hub: {
    title: 'Hwb Diogelwch',
    intro: 'Popeth mewn un lle: pwy i gysylltu â nhw, beth wnaiff y cyngor, cyngor a hyfforddiant.',
    open: 'Agor yr Hwb Diogelwch',
  },
  youCanAsk: 'Gallwch deipio hefyd: siarad, caffis, cyn i mi fynd, hyfforddiant, polisïau.',
};
