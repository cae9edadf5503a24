import type { Translated } from '../../language.ts';
import type { hubCouncil as english } from '../en/hub-council.ts';

export const hubCouncil: Translated<typeof english> = {
  intro: 'Yr hyn y gallwch ei ddisgwyl gennym ni a chan yr heddlu, a’r hyn na allwch.',
  contents: 'Ar y dudalen hon',
  loading: 'Un eiliad',
  none: 'Nid yw’r cyngor wedi ysgrifennu hyn eto. Gallwch roi gwybod am rywbeth bob amser, ac mewn perygl ffoniwch 999.',
  owner: (name) => `Yng ngofal ${name}`,
  version: (version) => `Fersiwn ${version}`,
  review: (date) => `Byddwn yn edrych arno eto erbyn ${date}`,
  late: (date) => `Dylem fod wedi edrych arno eto erbyn ${date}`,
  otherLanguage: 'Yn Saesneg yn unig y mae’r testun hwn gan y cyngor hyd yma.',
  edit: 'Newid y testunau hyn yn SharePoint',
  earlier: (when) => `Ni allwn gyrraedd yr hwb nawr. Dyma destunau ${when}.`,
};
