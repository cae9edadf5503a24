import type { Translated } from '../../language.ts';
import type { crowdWords as english } from '../en/crowd.ts';

export const crowdWords: Translated<typeof english> = {
  title: 'Llawer o ddigwyddiadau ar unwaith',
  words:
    'Mae mwy o adroddiadau’n dod i mewn nag yr anfonwn atoch fesul un. Mae pob un ohonynt ar y ddesg. Daw rhybuddion y rhai Isel a Chymedrol dros yr oriau nesaf; mae’r rhai Argyfyngol ac Uchel yn dal i’ch cyrraedd ar unwaith.',
};
