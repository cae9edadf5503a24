/** What goes with every request to the hub: who asks, and the language in which the page speaks. */
import { localeOf } from '#core/domain/language.ts';
import { languageNow } from './spoken.ts';

export const callHeaders = (token: string): Readonly<Record<string, string>> => ({
  Authorization: `Bearer ${token}`,
  'Accept-Language': localeOf[languageNow()],
});
