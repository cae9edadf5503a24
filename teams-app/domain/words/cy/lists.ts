import type { Translated } from '../../language.ts';
import type { lists as english } from '../en/lists.ts';

export const lists: Translated<typeof english> = {
  changedMeanwhile:
    'Mae rhywun arall wedi newid hyn yn y cyfamser. Ni chadwyd dim. Edrychwch eto, yna cadwch eto.',
  recordAway:
    'Ni ellir cyrraedd rhestrau’r cyngor nawr. Ni chadwyd dim. Rhowch gynnig arall arni ymhen ychydig funudau.',
};
