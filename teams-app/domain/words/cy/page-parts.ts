import type { Translated } from '../../language.ts';
import type { pageParts as english } from '../en/page-parts.ts';

export const pageParts: Translated<typeof english> = {
  cancel: 'Canslo',
  call: (name, phone) => `Ffonio ${name} ar ${phone}`,
};
