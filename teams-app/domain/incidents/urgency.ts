/** Which levels cannot wait. Source: domain.md 3.6, Critical and High run on elapsed time. */
import type { Level } from '#lists/incidents.ts';

export const isUrgent = (level: Level): boolean => level === 'critical' || level === 'high';
