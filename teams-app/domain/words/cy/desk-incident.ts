import type { Translated } from '../../language.ts';
import type {
  incident as englishIncident,
  timeline as englishTimeline,
} from '../en/desk-incident.ts';

export const incident: Translated<typeof englishIncident> = {
  back: 'Pob digwyddiad',
  owner: 'Perchennog',
  nextStep: 'Cam nesaf',
  received: 'Derbyniwyd',
  receivedAt: (moment, duration) => `${moment} (${duration} yn ôl)`,
  ownerSince: (owner, moment) => `${owner}, ers ${moment}`,
  reporter: 'Adroddwyd gan',
  phone: 'Ffôn',
  noPhone: 'Dim rhif yn y rhestr Pobl',
  words: 'Beth ddigwyddodd',
  wordsNote: 'Yng ngeiriau’r cynghorydd ei hun, fel y’u teipiwyd.',
  wordsChanged:
    'Newidiwyd â llaw yn SharePoint: nid dyma’r geiriau a anfonodd y cynghorydd. Mae’r hyn a anfonwyd uchod o dan “Oedd”.',
  answers: 'Atebion eraill',
  triage: 'Brysbennu',
  score: (severity, likelihood) =>
    `Difrifoldeb ${String(severity)}, tebygolrwydd ${String(likelihood)}: sgôr ${String(severity * likelihood)}`,
  notAnswered: (questions) =>
    `Heb eu hateb: ${questions.map((question) => `“${question}”`).join(', ')}`,
  loading: 'Wrthi’n agor y digwyddiad',
  changed: 'Mae’r digwyddiad hwn newydd newid. Dyma sut mae’n sefyll nawr.',
  refresh: 'Adnewyddu',
};

export const timeline: Translated<typeof englishTimeline> = {
  title: 'Beth sydd wedi digwydd',
  none: 'Nid oes dim wedi’i gofnodi eto.',
  shared: 'Mae’r cynghorydd yn gweld hyn',
  showAll: (hidden) => `Dangos pwy a’i hagorodd (${String(hidden)})`,
  showLess: 'Cuddio pwy a’i hagorodd',
};
