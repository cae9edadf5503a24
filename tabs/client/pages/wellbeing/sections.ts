/** The sections of Wellbeing, in the order in which they are offered. Each is a folder and a chunk of its own. */
import type { sectionWords } from '#core/domain/words/sections.ts';
import type { Section } from '../../components/sections/section.ts';

export type WellbeingSection = keyof (typeof sectionWords)['en']['wellbeing']['parts'];

export const wellbeingSections: readonly Section<WellbeingSection>[] = [
  { key: 'cafes', load: async () => (await import('./cafes/cafes.tsx')).Cafes },
  { key: 'talk', load: async () => (await import('./talk/talk.tsx')).Talk },
  { key: 'aftercare', load: async () => (await import('./aftercare/aftercare.tsx')).Aftercare },
];
