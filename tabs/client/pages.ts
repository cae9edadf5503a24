/** The pages by address, each a chunk of its own. */
import type { ComponentType } from 'react';

export type Page = ComponentType<{ readonly subPage: string | undefined }>;

/**
 * The section with which a page begins comes beside the page, not after it: on a slow line that is a wait less.
 * Should it fail, the page itself asks for it again and says so.
 */
const beside = (section: Promise<unknown>): void => {
  section.catch(() => undefined);
};

const pages: Readonly<Record<string, () => Promise<Page>>> = {
  hub: async () => {
    beside(import('./pages/hub/now/now.tsx'));
    return (await import('./pages/hub/hub.tsx')).Hub;
  },
  wellbeing: async () => {
    beside(import('./pages/wellbeing/cafes/cafes.tsx'));
    return (await import('./pages/wellbeing/wellbeing.tsx')).Wellbeing;
  },
  duty: async () => (await import('./pages/duty/duty.tsx')).Duty,
  settings: async () => (await import('./pages/settings/settings.tsx')).Settings,
  'spoc-desk': async () => (await import('./pages/spoc-desk/spoc-desk.tsx')).SpocDesk,
};

/** The page at /tabs/<name>; undefined where there is none. Rejects when its code can't be had. */
export const pageAt = async (path: string): Promise<Page | undefined> => {
  const name = path.split('/').find((part) => part !== '' && part !== 'tabs') ?? '';
  return Object.hasOwn(pages, name) ? await pages[name]?.() : undefined;
};
