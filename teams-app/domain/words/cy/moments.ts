import type { Translated } from '../../language.ts';
import type { moments as english } from '../en/moments.ts';

export const moments: Translated<typeof english> = {
  on: (day, time) => `${day} am ${time}`,
  span: (from, until) => `${from} tan ${until}`,
};
