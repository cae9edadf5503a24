import { deepLinkOf } from './tab/deep-link.ts';
import { placeOf } from './route.ts';
import { listAddressOf } from './sharepoint/list-address.ts';
import { goTo } from './use-place.ts';

/**
 * Follows a link as Teams does: its own deep links within this window, web pages in a new one. The lists of
 * the tenant are in this window as well, for there is no other place where they could be looked at. Always true.
 */
export function openAddress(address: string): boolean {
  const link = deepLinkOf(address);
  const list = listAddressOf(address);
  const person = placeOf(window.location.hash)?.person;
  if (link !== undefined && person !== undefined) {
    goTo(person, 'tab', link.page, ...(link.subPage === undefined ? [] : [link.subPage]));
  } else if (list !== undefined && person !== undefined) {
    goTo(person, 'sharepoint', list.sitePath, list.list);
  } else if (/^(tel|mailto):/i.test(address)) {
    window.location.href = address;
  } else if (/^https?:\/\//i.test(address)) {
    window.open(address, '_blank', 'noopener,noreferrer');
  }
  return true;
}
