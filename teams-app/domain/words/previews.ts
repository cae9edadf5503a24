import type { InLanguages } from '../language.ts';
import { previews as cy } from './cy/previews.ts';
import { previews as en } from './en/previews.ts';

export const previews: InLanguages<typeof en> = { en, cy };
