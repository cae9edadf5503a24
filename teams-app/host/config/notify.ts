/** GOV.UK Notify, where the council has it. */
import { isGuid } from './reader.ts';
import type { Reader } from './reader.ts';

export interface NotifySettings {
  readonly apiKey: string;
  readonly templateId: string;
}

/** Nothing where no key is given; a key needs its template. */
export const notifyIn = (reader: Reader): { readonly notify?: NotifySettings } => {
  const apiKey = reader.optional('HUB_NOTIFY_KEY');
  if (apiKey === undefined) return {};
  const meaning = 'the id of the Notify template';
  return {
    notify: { apiKey, templateId: reader.required('HUB_NOTIFY_TEMPLATE', meaning, isGuid) },
  };
};
