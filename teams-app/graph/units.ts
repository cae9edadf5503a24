/** What a request costs SharePoint: resource units (platform-facts B). */
import type { Workload } from './gate.ts';

const several = ['sites', 'lists', 'columns', 'items', 'versions', 'children', 'drives', 'delta'];

/**
 * Resource units of one request, as SharePoint counts them: one item, a delta with its token or a
 * download 1; several items, or anything written, 2; permissions 5; nothing where SharePoint is not asked.
 */
export const unitsOf = (method: string, path: string, workload: Workload): number => {
  if (workload !== 'sites') return 0;
  const [address = '', query = ''] = path.split('?', 2);
  if (/\/permissions(\/|$)/.test(address) || /expand=[^&]*permissions/i.test(query)) return 5;
  if (method !== 'get') return 2;
  if (/\/delta\(token=/.test(address) || /(^|&)\$?token=/.test(query)) return 1;
  return several.includes(address.split('/').at(-1) ?? '') ? 2 : 1;
};
