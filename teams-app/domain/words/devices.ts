import type { InLanguages } from '../language.ts';
import { devices as cy } from './cy/devices.ts';
import { devices as en } from './en/devices.ts';

export const deviceWords: InLanguages<typeof en> = { en, cy };
