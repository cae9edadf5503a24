import type { InLanguages } from '../language.ts';
import { hubContacts as cy } from './cy/hub-contacts.ts';
import { hubContacts as en } from './en/hub-contacts.ts';

export const hubContactsWords: InLanguages<typeof en> = { en, cy };
