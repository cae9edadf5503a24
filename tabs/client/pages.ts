/** The pages by address, each a chunk of its own. */
import type { ComponentType } from 'react';

export type Page = ComponentType<{ readonly subPage: string | undefined }>;

const pages: Readonly<Record<string, () => Promise<Page>>> = {
  hub: async () => (await import('./pages/hub/hub.tsx')).Hub,
  wellbeing: async () => (await import('./pages/wellbeing/wellbeing.tsx')).Wellbeing,
  duty: async () => (await import('./pages/duty/duty.tsx')).Duty,
  settings: async () => (await import('./pages/settings/settings.tsx')).Settings,
  'spoc-desk': async () => (await import('./pages/spoc-desk/spoc-desk.tsx')).SpocDesk,
};

/** The page at /tabs/<name>; undefined where there is none. Rejects when its code can't be had. */
export const pageAt = async (path: string): Promise<Page | undefined> => {
  const name = path.split('/').find((part) => part !== '' && part !== 'tabs') ?? '';
  return Object.hasOwn(pages, name) ? await pages[name]?.() : undefined;
};
