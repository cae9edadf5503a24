import type { Translated } from '../../language.ts';
import type { whoIsOut as english } from '../en/who-is-out.ts';

export const whoIsOut: Translated<typeof english> = {
  title: 'Pwy sydd allan nawr',
  text: 'Cynghorwyr a swyddogion sydd â gwiriad diogelwch ar waith. Caiff pob edrychiad ei gofnodi yn y llwybr archwilio.',
  show: 'Dangos pwy sydd allan',
  again: 'Edrych eto',
  nobody: (at: string): string => `Nid oes gan neb wiriad diogelwch ar waith (${at}).`,
  asOf: (at: string): string => `Fel yr oedd am ${at}`,
  columns: { name: 'Pwy', standing: 'Sut mae’n sefyll', back: 'Yn ôl erbyn', place: 'Ble' },
  standing: {
    out: 'Allan',
    due: 'I fod yn ôl tua nawr',
    overdue: 'Yn hwyr: gofynnir i bobl',
    help: 'Wedi gofyn am help',
    over: 'Yn ôl',
  },
  worried: 'Yn poeni am yr ymweliad hwn',
  withWhom: (name: string): string => `Gyda ${name}`,
  incident: (reference: string): string => `Digwyddiad ${reference}`,
  notForYou: 'Dangosir ble maen nhw i bwy bynnag sydd ar ddyletswydd nawr.',
};
