/** The sections of the Hub, in the order in which they are offered. Each is a folder and a chunk of its own. */
import type { sectionWords } from '#core/domain/words/sections.ts';
import type { Section } from '../../components/sections/section.ts';

export type HubSection = keyof (typeof sectionWords)['en']['hub']['parts'];

export const hubSections: readonly Section<HubSection>[] = [
  { key: 'now', load: async () => (await import('./now/now.tsx')).Now },
  { key: 'contacts', load: async () => (await import('./contacts/contacts.tsx')).Contacts },
  { key: 'council', load: async () => (await import('./council/council.tsx')).Council },
  { key: 'library', load: async () => (await import('./library/library.tsx')).Library },
  { key: 'before', load: async () => (await import('./before/before.tsx')).Before },
  { key: 'online', load: async () => (await import('./online/online.tsx')).Online },
  {
    key: 'information',
    load: async () => (await import('./information/information.tsx')).Information,
  },
  { key: 'training', load: async () => (await import('./training/training.tsx')).Training },
  { key: 'say', load: async () => (await import('./say/say.tsx')).Say },
];
