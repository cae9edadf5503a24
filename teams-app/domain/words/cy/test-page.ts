import type { Translated } from '../../language.ts';
import type { NoticeChannel } from '../../alerts/notice-channel.ts';
import type { testWords as english } from '../en/test-page.ts';

const channels: Readonly<Record<NoticeChannel, string>> = {
  teams: 'Teams',
  email: 'E-bost',
  sms: 'Neges destun',
  voice: 'Galwad ffôn',
  'second-text': 'Neges destun gan yr ail ddarparwr',
};

const listed = (of: readonly NoticeChannel[]): string =>
  of
    .map((channel, place) =>
      place === 0 || channel === 'teams' ? channels[channel] : channels[channel].toLowerCase(),
    )
    .join(', ');

export const testWords: Translated<typeof english> = {
  channels,
  title: 'Dim ond prawf yw hwn',
  words:
    'Does dim wedi digwydd. Unwaith y mis rydym yn gwirio y byddai rhybudd yn eich cyrraedd. Dewiswch ble arall y mae’r prawf wedi dod, a phwyswch y botwm.',
  chatAlone:
    'Does dim wedi digwydd. Unwaith y mis rydym yn gwirio y byddai rhybudd yn eich cyrraedd. Pwyswch y botwm.',
  question: 'Mae’r prawf wedi dod hefyd drwy',
  button: 'Mae wedi fy nghyrraedd',
  againTitle: 'A yw’r prawf wedi eich cyrraedd?',
  again:
    'Anfonwyd prawf o’ch rhybuddion atoch, ac nid ydych wedi dweud wrthym ym mhobman ei fod wedi dod. Dewiswch ble, a phwyswch y botwm. Heb ddod? Gwiriwch eich rhif a’ch cyfeiriad gyda’r uwch swyddog cyfrifol.',
  openTitle: 'Nid yw’r prawf wedi cyrraedd pawb',
  open: 'Nid yw’r bobl hyn wedi dweud bod prawf y mis hwn o’r rhybuddion wedi eu cyrraedd:',
  openOf: (name, of) => `${name}: ${listed(of)}`,
  openNext:
    'Gwiriwch eu rhifau a’u cyfeiriadau yn y rhestr Pobl, a bod yr hwb ar agor yn eu Teams.',
  allReached: 'Diolch. Mae’r prawf wedi eich cyrraedd ym mhobman.',
  someOpen: (of) =>
    `Diolch. Heb ei gadarnhau eto: ${listed(of)}. Os na ddaw, gwiriwch eich rhif a’ch cyfeiriad gyda’r uwch swyddog cyfrifol.`,
  chooseOne: 'Dewiswch o leiaf un ffordd y mae’r prawf wedi dod.',
  noTest: 'Nid oes prawf o’ch rhybuddion i’w ateb ar hyn o bryd.',
};
