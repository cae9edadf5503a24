/** The two sites, how much of them may be asked, and how their changes are heard of. */
import type { Reader } from './reader.ts';

export interface SharePointSettings {
  /** Graph ids of the two sites: host,site collection id,site id. */
  readonly sites: { readonly register: string; readonly restricted: string };
  /**
   * SharePoint's resource units a minute that this instance may spend; 0: as many as it likes. Absent:
   * what the smallest tenant has. Several instances share what Microsoft allows the app.
   */
  readonly graphUnits?: number;
  /** Where Microsoft Graph reaches the hub to tell of changes, https; absent: nowhere, and the lists are read in turn. */
  readonly notificationsAddress?: string;
}

const isSite = (value: string): boolean => value.split(',').length === 3;

const sitesIn = (reader: Reader): SharePointSettings['sites'] => ({
  register: reader.required('HUB_REGISTER_SITE', 'host,site collection id,site id', isSite),
  restricted: reader.required('HUB_RESTRICTED_SITE', 'host,site collection id,site id', isSite),
});

const graphUnitsIn = (reader: Reader): Pick<SharePointSettings, 'graphUnits'> => {
  const text = reader.optional('HUB_GRAPH_UNITS');
  if (text === undefined) return {};
  if (/^\d{1,7}$/.test(text)) return { graphUnits: Number(text) };
  reader.wrong.push('HUB_GRAPH_UNITS is not right: resource units a minute, a whole number');
  return {};
};

/** Microsoft posts to https alone. Whoever gives no address of its own has Graph use the one of the devices. */
const notificationsIn = (reader: Reader): Pick<SharePointSettings, 'notificationsAddress'> => {
  const given = reader.optional('HUB_NOTIFICATIONS') ?? reader.optional('HUB_ADDRESS') ?? '';
  const address = given.replace(/\/+$/, '');
  if (given === 'no' || !address.startsWith('https://')) return {};
  return { notificationsAddress: address };
};

/** The record's settings; the sites must be there. */
export const sharePointIn = (reader: Reader): SharePointSettings => ({
  sites: sitesIn(reader),
  ...graphUnitsIn(reader),
  ...notificationsIn(reader),
});
