import type { Translated } from '../../language.ts';
import type { information as english } from '../en/information.ts';

export const information: Translated<typeof english> = {
  loading: 'Un eiliad',
  intro: 'Yr hyn rydych am ei gadw i chi’ch hun, a’r hyn a all eich helpu. Chi sydd i benderfynu.',
  deskIntro: 'Yr hyn y mae cynghorwyr wedi gofyn amdano.',
  nothing:
    'Nid oes dim i chi yma. Ar y dudalen hon mae cynghorwyr yn gweld eu dewisiadau eu hunain.',
  keepers:
    'Nid oes ateb gan gynghorydd eto. Mae’r Hwb yn ei ddangos i’r rhai y mae’n waith iddynt. Sicrhewch fod un ohonynt yn ateb.',
};
