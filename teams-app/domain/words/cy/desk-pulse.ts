import type { Translated } from '../../language.ts';
import type { pulse as english } from '../en/desk-pulse.ts';
import { times } from './times.ts';

const ago = (seconds: number): string =>
  seconds < 60 ? `${String(seconds)} eiliad` : times.minutes(Math.floor(seconds / 60));

export const pulse: Translated<typeof english> = {
  title: 'Sut mae’r hwb',
  looked: (seconds) => `Edrychodd ar bopeth ${ago(seconds)} yn ôl`,
  starting: 'Mae’r hwb newydd ddechrau ac yn edrych ar bopeth nawr',
  canary: (moment) => `Atebwyd ei brawf diwethaf ohono’i hun am ${moment}`,
  well: 'Mae’r hwb yn gweithio',
  notWell: 'Nid yw rhywbeth fel y dylai fod',
  grave: 'Efallai nad yw rhybuddion yn mynd allan',
  ring: 'Ffoniwch y bobl sydd ar ddyletswydd eich hun am unrhyw beth sy’n aros yma:',
  phone: 'Ffôn dyletswydd',
};
