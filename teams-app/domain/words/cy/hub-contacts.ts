import type { Translated } from '../../language.ts';
import type { hubContacts as english } from '../en/hub-contacts.ts';

export const hubContacts: Translated<typeof english> = {
  title: 'Gyda phwy i gysylltu',
  intro:
    'Mewn perygl, ffoniwch 999. Ar gyfer unrhyw beth arall gallwch ffonio neu ysgrifennu at y bobl yma.',
  roles: {
    'spoc-officer': 'Tîm diogelwch cynghorwyr',
    'senior-responsible-officer': 'Yr uwch reolwr sy’n gyfrifol am ddiogelwch cynghorwyr',
    'monitoring-officer': 'Swyddog monitro',
    'deputy-monitoring-officer': 'Dirprwy swyddog monitro',
    champion: 'Hyrwyddwyr llesiant a diogelwch',
    'mental-health-first-aider': 'Swyddogion cymorth cyntaf iechyd meddwl',
  },
  help: {
    'spoc-officer':
      'Nhw sy’n delio â’r hyn rydych yn ei adrodd, a gallant eich helpu i benderfynu beth i’w wneud.',
    'senior-responsible-officer': 'Os nad ydych yn fodlon ar y cymorth a gawsoch.',
    'monitoring-officer': 'Ar gyfer y cod ymddygiad, ac i gadw eich cyfeiriad yn breifat.',
    'deputy-monitoring-officer': 'Yn cymryd lle’r swyddog monitro.',
    champion: 'Cynghorydd neu swyddog arall sy’n gwrando. Nid ydynt yn gweld adroddiadau.',
    'mental-health-first-aider':
      'Maen nhw’n gwrando a gallant ddweud wrthych ble i gael help. Mae’n aros rhyngoch chi.',
  },
  now: {
    'on-duty': 'Ar ddyletswydd nawr',
    available: 'Ar gael yn Teams',
    busy: 'Yn brysur yn Teams',
    away: 'I ffwrdd o Teams',
    offline: 'Ddim yn Teams nawr',
  },
  nowNote:
    'Gall yr hyn y mae Teams yn ei ddweud am bobl fod yn hen. Os oes angen help arnoch yn fuan, ffoniwch y llinell ddyletswydd.',
  purposes: {
    'duty-line': 'Llinell ddyletswydd y cyngor',
    police: 'Heddlu',
    council: 'Cyngor',
    helpline: 'Llinellau cymorth',
  },
  call: (name: string, phone: string): string => `Ffonio ${name} ar ${phone}`,
  write: (name: string, address: string): string => `Ysgrifennu at ${name}: ${address}`,
  hours: (hours: string): string => `Oriau: ${hours}`,
  checked: (when: string): string => `Gwiriwyd y rhif ${when}`,
  unchecked: 'Nid oes neb wedi gwirio’r rhif hwn eto.',
  asOf: (when: string): string => `Fel yr oedd rhestrau’r cyngor am ${when}.`,
  loading: 'Yn nôl y cysylltiadau',
};
